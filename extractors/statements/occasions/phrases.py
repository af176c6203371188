"""Where the phrase before an event noun begins: behind the verb that governs it, or the last word of glue."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.mentions.kinds import Occasion
from extractors.statements.occasions.held import AFTER
from extractors.vocabulary import Hit, alternation

# where a byline stood, or two columns of a page meet
_GAP = "\u3000\u3000"
_PAIRS = {"”": "“", "》": "《", "）": "（", ")": "(", "’": "‘"}
_STOP = frozenset("，。；：！？、“《（(\n\r\t ▲◆丨|")
# a verb that governs the phrase: what follows it is the name, glue words and all
_VERB = re.compile(
    rf"(?:主持召开|组织召开|召集召开|主持|召开|举行|(?<!选)举办|开展|{alternation('before_event')})(?!暨)了?"
    r"(?:此次|这次|本次|是次)?"
)
_HOLD = ("召开", "举行", "举办")
_TIME = re.compile(
    r"(?:上午|下午|晚上|晚|昨日|昨天|今天|今日|当天|当日|当晚|同日|日前|近日|(?<=\d)日|期间|之际|同时"
    r"|随后|其中|其间|接着|此次|这次|本次|是次|上述|该)的?"
)
# without such a verb the phrase starts after the last of these
_GLUE = re.compile(
    "|".join(
        (
            "为主题的|决定|提请|围绕|关于|贯彻|落实|通过|利用",
            # not of 上合组织, 世贸组织; 融合结合部
            "(?<![上经]合)(?<!合作)(?<!世[卫贸])(?<!条约)(?<!国际)组织|(?<![融军农文])结合",
            "在|了|着|(?<![上中少大])将|赴|到|就(?![职业任医近])|于|和|与|是|为|让|把|从|向",
            # not of 对接, 以旧换新, 以案促改
            "对(?![接话口])|以(?![旧案赛学竹][换促代])",
        )
    )
)
# 全国组织工作会议28日召开, 学习贯彻…主题教育工作会议: glue that the name of what is held may have inside
_NOT_IN_NAME = re.compile(
    r"决定|提请|围绕|关于|利用|通过|在|了|着|(?<![上中少大])将|赴|到|于|是|为|让|把|从|由|经|据|[向对](?![接外内])|(?<!党)的|本报|记者|消息|讯"
)
_SOFT_GLUE = re.compile("贯彻|落实|组织|结合|[和与及、]")
_PARTS_BEFORE = re.compile(r"(?:会|会议|论坛|仪式|典礼|活动|式)[和与及、]")
# 2024某某走廊与…合作大会, 第五届…论坛: a name from the beginning of its clause on
_EDITION = re.compile(
    r"20\d\d年?(?![\d年月至前度]|以来)|第[一二三四五六七八九十百\d]+届(?!中央|全国人大|人大)"
)
# 在|第八轮某国企业家和前高官对话会上
_AT_EDITION = re.compile(
    r"(?<=[在于])(?:首|第[一二三四五六七八九十百\d]+)[轮次届][^，。；在了的将对向把]{2,30}$"
)
_SIDE = (
    r"[\u4e00-\u9fff（）A-Za-z]{1,14}?"
    r"(?:[省市县区州旗盟镇乡园厅局院校]|政府|公司|集团|大学|委员会|管委会|商会|协会|银行)"
)
_SIDES = re.compile(rf"(?!在|与|和|将|为|就|对){_SIDE}[与和](?={_SIDE})")
_INSPECTION_AND = re.compile(r"(?:调研|考察|视察|会见|会谈|检查|督导|观摩)(?:活动)?[和及、]")


# 举世瞩目的|北京冬奥会开幕式
_PRAISED = re.compile(
    r"(?:举世|万众|全球|世人|备受|引人)(?:瞩目|关注|注目)的|期待已久的|盛大的|隆重的|一年一度的"
)
_LONGEST = 60
_QUOTED = re.compile(
    "“[^“”]*”|《[^《》]*》|（[^（）]*）|总书记关于[^，。；]{2,30}?的?重要(?:思想|论述|讲话|指示)|重要讲话|党的"
)


def phrase(text: str, floor: int, hit: Hit) -> Occasion:
    """The phrase that an event noun ends; it begins no further left than ``floor``."""
    begin = _subject_start(text, floor, hit)
    begin = _phrase_start(text, floor, hit.start) if begin is None else begin
    if praised := _PRAISED.match(text, begin, hit.start):
        begin = praised.end()
    if doubled := _INSPECTION_AND.match(text, begin, hit.start):
        begin = doubled.end()
    return Occasion(
        begin, hit.end, text[begin : hit.end].strip("　 "), hit.word, text[begin : hit.start].strip("　 ")
    )


def _subject_start(text: str, floor: int, hit: Hit) -> int | None:
    """全国组织工作会议|28日召开: what is held is named from the beginning of its clause on; None where it is not sure."""
    floor = max(floor, hit.start - _LONGEST)
    clause = max(text.rfind(mark, floor, hit.start) for mark in "，。；：！？\n \u3000▲◆丨|") + 1
    begin = max(floor, clause)
    plain = _QUOTED.sub(lambda quoted: "“" * len(quoted.group()), text[begin : hit.start])
    if timed := list(_TIME.finditer(plain)):
        begin, plain = begin + timed[-1].end(), plain[timed[-1].end() :]
    if begin == floor > 0 and text[floor - 1] not in "，。；：！？\n \u3000" and not timed:
        return None
    if not _SOFT_GLUE.search(plain) or _NOT_IN_NAME.search(plain) or _VERB.search(plain):
        return None
    if _PARTS_BEFORE.search(plain) or plain[0] in "和与及、”）":
        return None
    return begin if AFTER.match(text, hit.end) else None


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
    return verb.end() if verb and text[verb.end()] != "的" else 0


def _cut(text: str, begin: int, position: int, quoted: Sequence[tuple[int, int]]) -> int:
    governed = _last(_VERB, text, begin, position, quoted)
    if governed is not None:
        begin = governed
        also = text.find("并在", begin, position)
        begin = also + 2 if also > begin else begin  # 参加会见|并在|大会上讲话
    elif _EDITION.match(text, begin, position) or _is_between(text, begin, position, quoted):
        return begin
    elif edition := _AT_EDITION.search(text, begin, position):
        return edition.start()
    elif (glue := _last(_GLUE, text, begin, position, quoted)) is not None:
        begin = glue
    timed = _last(_TIME, text, begin, position, quoted)
    # 召开|元旦春节期间正风肃纪工作会: what the verb governs is the name, times and all
    if timed is not None and not (governed and text[begin - 2 : begin] in _HOLD and timed > begin + 4):
        begin = timed
    return begin + (text[begin : begin + 1] in ("的", "了"))


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
