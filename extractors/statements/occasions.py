"""Noun phrases that name an event: where 全市重点项目推进会 begins, and whether the text says that it took place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from extractors.facts import EventKind
from extractors.mentions.kinds import Occasion
from extractors.statements.predicates import yet_to_come
from extractors.vocabulary import Hit, members

# where a byline stood, or two columns of a page meet
_GAP = "\u3000\u3000"
_PAIRS = {"”": "“", "》": "《", "）": "（", ")": "(", "’": "‘"}
_STOP = frozenset("，。；：！？、“《（(\n\r\t ▲◆丨|")
# a verb that governs the phrase: what follows it is the name, glue words and all
_VERB = re.compile(
    r"(?:主持召开|组织召开|召集召开|主持|召开|举行|(?<!选)举办|开展|承办|主办|出席|参加|列席|参与|宣布|作为|来到|听取|传达|参观|受邀|应邀|观摩|进行)了?(?:此次|这次|本次)?"
)
_HOLD = ("召开", "举行", "举办")
_TIME = re.compile(
    r"(?:上午|下午|晚上|晚|昨日|昨天|今天|今日|当天|当日|当晚|同日|日前|近日|(?<=\d)日|期间|之际|同时|随后|其中|其间|接着|此次|这次|本次|上述|该)的?"
)
# without such a verb the phrase starts after the last of these
_GLUE = re.compile(
    r"为主题的|决定|提请|围绕|关于|贯彻|落实|组织|通过|利用|(?<![融军农文])结合|在|了|着|将|赴|到|就|对(?![接话口])|于|和|与|是|为|以(?![旧案赛学竹][换促代])|让|把|从|向"
)
# 2024某某走廊与…合作大会, 第五届…论坛: a name from the beginning of its clause on
_EDITION = re.compile(
    r"20\d\d年?(?![\d年月至前度]|以来)|第[一二三四五六七八九十百\d]+届(?!中央|全国人大|人大)"
)
_SIDE = r"[\u4e00-\u9fff（）A-Za-z]{1,14}?(?:[省市县区州旗盟镇乡园厅局院校]|政府|公司|集团|大学|委员会|管委会|商会|协会|银行)"
_SIDES = re.compile(rf"(?!在|与|和|将|为|就|对){_SIDE}[与和](?={_SIDE})")
_HOLDS = re.compile(r"[^，。；]{0,24}(?:举行|召开)(?:了)?")
_INSPECTION_AND = re.compile(r"(?:调研|考察|视察|会见|会谈|检查|督导|观摩)(?:活动)?[和及、]")
_ANAPHORIC = re.compile(
    r"^(?:此次|这次|本次|该|第[一二三]阶段|第[一二三]单元|当日|当天|上午的|下午的|现场|随后的|集中|随即|全体|主|整个|同场|上述|今天的|昨天的|开幕|闭幕|纪念|活动|本次活动)?$"
)
_AFTER = re.compile(
    r"(?![开闭落]幕[前后]|召开[前后]|举行[前后])(?:\s*[（(][^）)]{0,30}[）)])?(?:(?:在)?(?:圆满|胜利)?完成[^，。；]{1,14}，于)?(?:今日|今天|昨日|昨天|近日|日前|（\d{1,2}月\d{1,2}日）|\d{1,2}月\d{1,2}日|至?\d{1,2}日|上午|下午|晚|正式|隆重|顺利|胜利|圆满|成功|如期|同步|分别|也|先后|随后)*"
    r"(?:在[^，。；！？]{1,30}?|于[^，。；！？]{1,24}?)?(?:隆重|正式|成功|顺利|如期|集中|同步|分别)?(?:召开|举行|举办|开幕|开启|开班|启动|拉开帷幕|落幕|闭幕|开讲|举办)"
)
_PRESIDED = re.compile(r"由[^，。；]{2,40}?主持")
_OF_MONTH = re.compile(r"[今去前]年|\d{1,2}月|20\d\d年\d{1,2}月")
# 大会紧急特别会议以压倒性多数通过决议: what passes something sits
_PASSED = re.compile(
    r"(?:以[^，。；]{2,14})?(?:投票|表决|协商一致)?通过了?[^，。；]{0,24}(?:决议|宣言|决定)(?:草案)?(?=[，。；])"
)
_BEFORE = re.compile(
    r"(?:召开|举行|(?<!选)举办|开展|召集|主持|出席|参加|列席|参与|承办|组织|应邀出席|进行|召开了|举行了|举办了|集中|到会指导|观摩)(?:了|此次|本次|这次)?$|"
    r"(?<!去年)(?<!此前)(?<!不久前)(?<!上月)(?<!上周)(?:举行|举办|召开)的$"
)
_PLANNED = re.compile(
    r"(?:决定|提请|将于|将在|将|拟于|拟|定于|计划|即将|筹备|筹办|申办|明年|届时|准备|争取|为了?|做好|办好|迎接|推动|定期|每年|每月|适时|继续|曾|此前|结束|结束了|结束的|闭幕的|要|应|需|可)(?:举办|召开|举行|组织|在[^，]{0,10})?$"
)
# 承办第一次会议提案: what belongs to a meeting, not the meeting
_BELONGS = re.compile(
    r"[\u4e00-\u9fff]{2,6}代表团(?:的?全体会议)?(?:审议|讨论)|(?:的)?(?:代表(?!们|团)|选举|提案|议案|议程|议题|日程|以来|精神|筹备|方案|举办|通知(?!公告)|文件|材料|纪要|议题征集)|(?:等?(?:有关|相关)?情况)?的?(?:书面|专题)报告|的(?:决定|建议|有关|相关|议程|要求|部署|成功)"
)
# 决定于1月中旬在城区召开…
_DECIDED = re.compile(r"(?:决定|[定拟将])于\d[^，。；]{0,20}$")
_PURPOSE = re.compile(
    r"[\s　]*为(?:了|深入|进一步|认真|切实|扎实|全面|更好|有效|贯彻|落实|推动|推进|确保|加快|持续)"
)
_WITHOUT_SUBJECT = re.compile(r"扎实|深入|切实|认真|大力|持续|积极|全面|进一步|推动|推进|落实|加强|开展")
_DAY_BEFORE = re.compile(r"(?:\d{1,2}月)?(?:\d{1,2}日|[上中下]旬|底|初)?(?:上午|下午|晚)?$")
_REFERRED = re.compile(
    r"(?:(?:党的|中共)?(?:十八|十九|二十)(?:大|届[一二三四五六七八]中全会)|党的[一二三四五六七八九十]+[大届][^，。]{0,6}|中央(?:经济|农村)工作会议|精神)$"
)
_KINDS = (
    ("signing", EventKind.SIGNING),
    ("ceremony", EventKind.CEREMONY),
    ("meeting", EventKind.MEETING),
    ("activity", EventKind.OTHER),
    ("talks", EventKind.RECEPTION),
)
OCCASION_CLASSES = (*(word_class for word_class, _ in _KINDS), "coined_meeting")
# sessions stay meetings though they 开幕 and 闭幕
_SESSION = re.compile(r"第[^届]{1,4}次(?:全体)?会议$|代表大会$|全会$|届[^，]{0,4}次会议$|会议$")
# what opens and closes with a ceremony
_FAIRS = ("运动会", "博览会", "展览会", "交易会", "洽谈会", "论坛", "峰会", "文化节")
_OPENING = re.compile(r"(?:开幕|启动|开工|奠基|揭牌|开班|投产|首发)")
# 会议室, 大会堂: the noun is part of another word
_NO_OCCASION = re.compile(r"[精室制员桌厅堂长]|前[，举召]|中(?!，)|前夕|前后|之前|闭幕后|结束后")
# 甲市与乙集团举行|工作座谈
_TALK, _OF_TALK = re.compile(r"(?:工作|合作|专题|项目)$"), re.compile(r"[，。；]|活动")
_COINED = re.compile("[\u4e00-\u9fff]{3}")
_HELD_THERE = re.compile("(?:在[^，。；！？\n]{2,24})?(?:正式|隆重|成功|顺利|如期)?(?:举行|召开|举办)")
_NO_MEETING = re.compile(
    "(?:[员常商协学合总事金工社机国议委区奥字联谊览展易销乐灯庙]|运动|不|才|将|都)会$|(?<!会)茶(?<!午茶)(?<!早茶)$"
)
# 签约揭牌仪式, 集中签约暨人才日活动
_SIGNED_TOO = re.compile("签约(?:揭牌|授牌)仪式$|签约(?:仪式|活动)?暨.*活动$")
# 320场对接会: too many to be one
_COUNTED = re.compile(
    r"(?:近|超|约)?[\d.一二两三四五六七八九十百千万]+(?:多|余)?(?:场|次(?!会议)|[大个项类]+(?!会|论坛|讲座)(?=[\u4e00-\u9fff]))|多[场次]|系列|一系列|各[类种]"
)
_VAGUE = re.compile(r"(?:丰富)?多彩|精彩|各[类种式]|特色|多[种样]|传统|民俗|节日|新春(?!大集)|一系列|系列")
_DOING = re.compile(r"(?:相关|有关|系列|考察|调研|参观|视察|交流|检查|走访|慰问|巡视|等)$")
# 来华出席…论坛的甲: said of a person, not told as news
_OF_WHOM = re.compile(r"(?:及[^，。；]{0,8})?的(?!有|还有|是)")
# 欢迎甲来华出席…论坛: why the guest came
_WELCOMED = re.compile(r"(?:欢迎|邀请|感谢)[^，。；]{0,20}(?:出席|参加|列席|参与)了?$")
_GOES = re.compile(r"(?:出席|参加|列席|参与)了?$")
# 在…论坛致辞: who speaks there is there
_SPEAKS = re.compile(
    r"(?:上|期间)?(?:发表|致辞|致词|讲话|发言|作)(?!精神|的|[^，。；]{0,6}的)|上(?!的|所|(?:发表|作)(?:的|[^，。；]{0,4}的)|(?:重要)?讲话精神)"
)
# 习近平总书记在开班式上指出: who is called so is cited
_CITED_THERE = re.compile(r"(?:总书记|主席)在$")
_TOLD_ON = re.compile(r"(?:传达|学习|贯彻|落实|按照|根据|领会)[^，。；]{0,30}$")


@dataclass(frozen=True, slots=True)
class Intro:
    """An occasion with what the words around it say: that it took place (``held``), or only that it is meant.

    A date before ``dated`` can be its date.
    """

    occasion: Occasion
    kind: EventKind
    held: bool
    anaphoric: bool
    verb_start: int
    dated: int


@lru_cache(maxsize=1)
def _kind_of() -> dict[str, EventKind]:
    return {word: kind for word_class, kind in reversed(_KINDS) for word in members(word_class)}


def _kind(hit: Hit, modifier: str) -> EventKind:
    if _SIGNED_TOO.search(modifier + hit.word):
        return EventKind.SIGNING
    if "仪式暨" in modifier:
        return EventKind.CEREMONY  # 启用仪式暨座谈会
    return _kind_of().get(hit.word, EventKind.MEETING)


def occasions_among(text: str, found: Iterable[Hit]) -> list[Hit]:
    """All event nouns of a text among the hits of their classes."""
    hits = (_coined(text, hit) if hit.word in members("coined_meeting") else hit for hit in found)
    return [hit for hit in hits if hit]


def _coined(text: str, hit: Hit) -> Hit | None:
    """政企早餐|会在…举行, 银企下午|茶举行: a noun that no list has, where it is held."""
    begin, end = hit.start - 2, hit.start + 1
    noun = text[begin:end]
    named = len(noun) == 3 and _COINED.fullmatch(noun) and not _NO_MEETING.search(text, begin - 2, end)
    return Hit(begin, end, noun) if named and _HELD_THERE.match(text, end) else None


def find_intros(
    text: str, start: int, end: int, hits: Sequence[Hit], names: Sequence[int] = ()
) -> list[Intro]:
    """Event noun phrases of ``text[start:end]``, in order; none reaches over the end of a person's name."""
    found = []
    for hit in hits:
        occasion = _occasion(text, max([start, *(at for at in names if at <= hit.start)]), hit)
        if text.rfind("《", start, hit.start) > text.rfind("》", start, hit.start):
            continue  # part of the name of a document
        if hit.word == "座谈" and not (_TALK.search(occasion.modifier) and _OF_TALK.match(text, hit.end)):
            continue
        if _NO_OCCASION.match(text, hit.end) or hit.word == "学习" or _is_referred(text, hit, occasion):
            continue
        if (
            hit.word in members("activity")
            and not _AFTER.match(text, hit.end, end)
            and not _is_named(occasion)
        ):
            continue
        if _COUNTED.match(occasion.name):
            continue
        found.append(_intro(text, start, end, occasion, hit))
    return _joined(text, found)


_DAY = re.compile(r"\d日")


def _is_referred(text: str, hit: Hit, occasion: Occasion) -> bool:
    """A great meeting that everybody refers to, unless its day is given: 中央经济工作会议11日至12日举行."""
    after = _AFTER.match(text, hit.end) if _REFERRED.search(occasion.name) else None
    return bool(_REFERRED.search(occasion.name)) and not (after and _DAY.search(after.group()))


def _is_named(occasion: Occasion) -> bool:
    """Whether 活动 is more than a word for what people do: 首都义务植树活动, not 考察活动."""
    vague = _VAGUE.match(occasion.modifier) or _DOING.search(occasion.modifier)
    return len(occasion.modifier) >= 4 and not vague


def _joined(text: str, intros: list[Intro]) -> list[Intro]:
    """甲人大常委会第三次会议在京举行第一次全体会议 is one event, named by both phrases."""
    joined: list[Intro] = []
    for intro in intros:
        last = joined[-1] if joined else None
        if last and last.occasion.start == intro.occasion.start:  # 元首理事会|第三次会议
            joined.pop()
            last = joined[-1] if joined else None
        if (
            last
            and last.held
            and last.occasion.end <= intro.verb_start
            and _HOLDS.fullmatch(text[last.occasion.end : intro.occasion.start])
        ):
            occasion = replace(
                intro.occasion,
                start=last.occasion.start,
                name=last.occasion.name + intro.occasion.name,
                modifier=last.occasion.name + intro.occasion.modifier,
            )
            joined[-1] = replace(intro, occasion=occasion, anaphoric=False)
        else:
            joined.append(intro)
    return joined


def _intro(text: str, start: int, end: int, occasion: Occasion, hit: Hit) -> Intro:
    before = text[max(start, occasion.start - 24) : occasion.start]
    after = _AFTER.match(text, hit.end, end)
    verb = _BEFORE.search(before)
    planned = _planned(before[: verb.start()] if verb else before, after.group() if after else "")
    planned = planned or yet_to_come(text, start, occasion.start)
    kind = _kind(hit, occasion.modifier)
    ending: tuple[str, ...] = (
        ("开幕", "启动", "闭幕", "落幕") if hit.word.endswith(_FAIRS) else ("开幕", "启动")
    )
    ending = (*ending, "开班") if hit.word.endswith("班") else ending
    opens = after and after.group().endswith(ending) and not _SESSION.search(occasion.name)
    if (kind in (EventKind.MEETING, EventKind.OTHER) and opens) or (
        kind is EventKind.OTHER and "仪式" in occasion.modifier
    ):
        kind = EventKind.CEREMONY
    verb_start = occasion.start - (len(before) - verb.start()) if verb else occasion.start
    purpose = kind is EventKind.OTHER and not after and _is_purpose(text, start, verb_start)
    there = bool(_SPEAKS.match(text, hit.end)) and text.endswith("在", start, occasion.start)
    there = there and not (
        _TOLD_ON.search(before) or _CITED_THERE.search(before)
    )  # 传达了甲在全区工作会议上的讲话精神
    guest = verb and _GOES.search(verb.group())
    if guest and (_OF_WHOM.match(text, hit.end) or _WELCOMED.search(before)):
        verb = None
    return Intro(
        occasion,
        kind,
        bool(after or verb or there or _PRESIDED.match(text, hit.end, end) or _passed(text, end, occasion))
        and not (planned or purpose)
        and not _BELONGS.match(text, hit.end, end),
        bool(_ANAPHORIC.match(occasion.modifier)),
        verb_start,
        after.end() if after else hit.end,
    )


def _passed(text: str, end: int, occasion: Occasion) -> bool:
    """Whether the assembly passed something just now; 今年6月联合国大会通过决议 is told of."""
    return bool(_PASSED.match(text, occasion.end, end)) and not _OF_MONTH.match(occasion.name)


def _is_purpose(text: str, start: int, verb: int) -> bool:
    """为深入贯彻…，扎实开展…活动，: what the news that follows is for."""
    clause = max(start, text.rfind("，", start, verb) + 1)
    return bool(_PURPOSE.match(text, start, verb)) and (
        clause == start or _WITHOUT_SUBJECT.match(text, clause, verb) is not None
    )


def _planned(before: str, after: str) -> bool:
    """定于10月25日召开…: still to come."""
    undated = before[: _DAY_BEFORE.search(before).start()]  # type: ignore[union-attr]
    return bool(
        _DECIDED.search(before)
        or _PLANNED.search(before)
        or _PLANNED.search(undated)
        or re.search(r"将[于在举召会]|拟|定于", after)
    )


def _occasion(text: str, floor: int, hit: Hit) -> Occasion:
    begin = _phrase_start(text, floor, hit.start)
    if doubled := _INSPECTION_AND.match(text, begin, hit.start):
        begin = doubled.end()
    return Occasion(
        begin, hit.end, text[begin : hit.end].strip("　 "), hit.word, text[begin : hit.start].strip("　 ")
    )


def _phrase_start(text: str, floor: int, position: int) -> int:
    """Leftwards over the phrase: quotations whole, no further than a delimiter or a verb that governs it."""
    at, spans = position, []
    floor = max(floor, position - 80)
    while at > floor:
        char = text[at - 1]
        if char in _PAIRS:
            opening = text.rfind(_PAIRS[char], floor, at - 1)
            if opening < 0:
                break
            spans.append((opening, at))
            at = opening
        elif char in _STOP or text.endswith(_GAP, floor, at):
            break
        else:
            at -= 1
    if text[at - 1 : at] == "、" and (verb := _governing(text, floor, at)):
        return verb
    return _cut(text, at, position, spans)


def _governing(text: str, floor: int, comma: int) -> int:
    """For a phrase with a list inside (参加了致公党、侨联界委员联组会) the end of the verb before the list, or 0."""
    clause = max(text.rfind(mark, floor, comma) for mark in "，。；：！？\n")
    verb = None
    for match in re.compile(r"(?:召开|举行|举办|出席|参加|列席)了?").finditer(
        text, max(floor, clause + 1), comma
    ):
        verb = match
    return verb.end() if verb else 0


def _cut(text: str, begin: int, position: int, quoted: Sequence[tuple[int, int]]) -> int:
    governed = _last(_VERB, text, begin, position, quoted)
    if governed is not None:
        begin = governed
    elif _EDITION.match(text, begin, position) or _is_between(text, begin, position, quoted):
        return begin
    elif (glue := _last(_GLUE, text, begin, position, quoted)) is not None:
        begin = glue
    timed = _last(_TIME, text, begin, position, quoted)
    # 召开|元旦春节期间正风肃纪工作会: what the verb governs is the name, times and all
    if timed is not None and not (governed and text[begin - 2 : begin] in _HOLD and timed > begin + 4):
        begin = timed
    return begin + (text[begin : begin + 1] == "的")


def _is_between(text: str, begin: int, position: int, quoted: Sequence[tuple[int, int]]) -> bool:
    """某县与某集团签约仪式, 某市与某区…联席会议: whether the phrase begins with two who meet, and no other glue follows."""
    sides = _SIDES.match(text, begin, position)
    return sides is not None and _last(_GLUE, text, sides.end(), position, quoted) is None


def _last(
    pattern: re.Pattern[str], text: str, begin: int, position: int, quoted: Sequence[tuple[int, int]]
) -> int | None:
    """Where the last match outside quotations ends, or None."""
    found = None
    for match in pattern.finditer(text, begin, position):
        if not any(start <= match.start() < stop for start, stop in quoted):
            found = match.end()
    return found
