"""Where the names of appointees begin and end: in a list, right before the verb, at the head of a résumé."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.glances import Glance
from extractors.mentions.kinds import Person, Title
from extractors.mentions.names import (
    ACCEPT,
    TITLED,
    Name,
    Uses,
    is_transliterated,
    looks_like_name,
    read_name,
)
from extractors.mentions.names.characters import transliterating_abroad
from extractors.mentions.names.ends import CLEAR
from extractors.vocabulary import members

# 等三人, 两位
MANY = r"(?:等?[一二两三四五六七八九十百\d]{1,4}[位名人])?"
# the verbs of office; each group is named after the status that it gives
_TO_OFFICE = "|".join(
    (
        "(?=代理[^，。；、]{0,16}职务)",
        "(?:后来?|随后|又|再|并)?(?:履新|挂任|转任|调任|升任|改任|接任|继任|获任|晋任|连任为?(?!会议|选举))",
        "已?(?:当选为?|当上了?|[被受](?:聘[任请]?|选举?|推选|推举|任命)为|被[^，。；、]{2,16}?任命为|担任|出任|兼任"
        # 任, but not in 担任, 责任, 主任, 委任 …
        "|(?<![担责主委信前现曾历连就上离到常新])任)",
    )
)
OFFICE_VERB = re.compile(
    # the first characters of all that follows, so that it is tried only where one stands
    r"(?=[同不辞卸拟被提，生此之曾历先原现代后随又再并履挂转调升改接继获晋连已当受担出兼任])(?:同志)?(?:(?P<removed>不再(?:担任|兼任)|辞去|卸任)"
    r"|(?P<proposed>拟[提拔平级职交流继续推荐名聘选转调升晋改兼出]{0,6}(?:担?任为?|(?<!拟)为)|(?:被)?提名[为任]|提名担任)"
    r"|(?P<former>，?生前[是系为任]|此前担?任|此前[系为]|之前担?任|曾任|历任|曾担任|先后任|先后担任|原任|曾先后担任)"
    r"|(?P<current>现任|现为|现担任)"
    rf"|(?P<appointed>{_TO_OFFICE}))"
    # 任务, 任职务, 任何, 任教: words that only begin like the verb; but 任教育局局长, 任人大常委会主任
    r"(?!务|职[^务]|何|意(?!大利)|性|教(?![育科文体导务练授])|期(?!货)|免|重道|人(?=[唯宰摆选员数的情期，。、：（\s])|命)"
)
# 甲（女，回族）为…
_ASIDE = r"(?:（[^）]{1,10}）)?"
_SEX = re.compile(_ASIDE)
_ASIDE_BEFORE = re.compile(r"（[^（）]{1,8}）$")
_ON_A_DAY = re.compile(
    r"(?:[今昨当同]天|(?:\d{1,2}月)?\d{1,2}日|近日|日前)(?:（[^（）]{2,8}）)?(?:正式|已)?$"
)
# 甲|在总统选举第二轮投票中获胜|，当选总统
_WON = re.compile(
    r"(?<=[\u4e00-\u9fff]{2})(?:在[^，。；]{2,16}?|以[^，。；]{2,12}?|当天|\d{1,2}日)(?:获胜|胜出|胜选|赢得(?:选举|大选))$"
)
# 甲、乙|等15人|当选委员
_AND_OTHERS = re.compile(r"等(?:(?:\d+|[一二两三四五六七八九十]+)[人名位])?(?:同志)?$")
# 甲|高票|当选
_HOW = "(?:以?[高全]票|再次|成功|顺利|正式)"
_ELECTED_SO = re.compile(_HOW)
_OFFICE_NEXT = re.compile(
    rf"{_ASIDE}(?:等(?:[一二两三四五六七八九十\d]+[人名位])?)?(?:同志)?(?:[已将，]|{_HOW})?(?:{OFFICE_VERB.pattern})"
)
RESUME = re.compile(r"[，\s　]{1,3}(?:男|女)[，\s　]|（(?:男|女)[，、）]|，(?=[\u4e00-\u9fff]{1,3}族，)")
_OF_LIFE = Glance(("男", "女", "族，"))
# 甲同志|1941年7月生
_BORN = re.compile(r"(?:同志|先生|女士)?[，\s　]?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出?生|诞生|参加工作)")
_JOINT = re.compile(r"、|和|及|以及")
_COMMA = re.compile(rf"{_ASIDE}、")
# 对|甲同志当选县长表示祝贺
_BEFORE_NAME = frozenset("对由向将和与关于让请，、：")
_BEFORE_ELECTED = re.compile(r"(?:确认|宣布|宣告|候选人|通过|同意|接受|批准)$")
# 会议同意|甲不再担任…
_AGREED = re.compile(r"(?:会议)?(?:一致|并)?(?:决定|同意|研究决定)")


@dataclass(frozen=True, slots=True)
class Called:
    """Somebody where the sentence names him, or where a pronoun stands for him."""

    start: int
    end: int
    name: str

    def holding(self, titles: tuple[Title, ...]) -> Person:
        """Him with the offices that he gets, leaves or had."""
        return Person(self.start, self.end, self.start, self.end, self.name, titles)


def names_in_list(text: str, at: int, uses: Uses, then: re.Pattern[str]) -> tuple[list[Called], int]:
    """Names in a list that ends where ``then`` matches, and where it ends."""
    names: list[Called] = []
    end = re.compile(rf"{_ASIDE}(?:{_JOINT.pattern}|{then.pattern})")
    while name := _one_of(text, at, uses, end):
        if name.text in members("not_a_name"):
            break
        names.append(Called(name.start, name.end, name.text))
        at = _SEX.match(text, name.end).end()  # type: ignore[union-attr]
        joint = _JOINT.match(text, at)
        if not joint:
            return names, at
        at = joint.end()
    return names, names[-1].end if names else at


# 阿里·哈桑|为新任总理: as long as a name of two parts may be; its end is where what follows names begins
_DOTTED = re.compile(r"(?P<first>[\u4e00-\u9fff-]{1,8})·(?P<last>[\u4e00-\u9fff·-]{2,16}?)")


def _one_of(text: str, at: int, uses: Uses, then: re.Pattern[str]) -> Name | None:
    """The next name of a list, which may be one of another land where its parts are set apart."""
    dotted = (
        re.compile(rf"{_DOTTED.pattern}(?={then.pattern})").match(text, at)
        if "·" in text[at : at + 11]
        else None
    )
    abroad = transliterating_abroad() if dotted else frozenset()
    if dotted and is_transliterated(dotted["last"]) and len(set(dotted["first"]) - abroad) < 2:
        return Name(at, dotted.end(), dotted.group(), TITLED, CLEAR)
    return read_name(text, at, uses=uses, then=then, least=TITLED)


# 公开资料显示，|甲，男，汉族，…
_SHOWN = re.compile(
    r"[\s\u3000]*(?:据)?(?:(?:公开|官方|个人)?(?:资料|简历|信息|报道)显示|[\u4e00-\u9fff]{0,6}(?:注意到|获悉|查询发现|梳理发现))，"
)


def resume_subject(text: str, start: int, end: int, uses: Uses) -> Called | None:
    """甲，男，汉族，1975年3月生，…; 甲同志1941年7月生: whom the whole sentence is about."""
    if shown := _SHOWN.match(text, start, end):
        start = shown.end()
    told = _OF_LIFE.stands(text, start, min(end, start + 16))
    head = RESUME.search(text, start, min(end, start + 16)) if told else None
    if head is None and text.find("年", start, start + 24) >= 0:
        head = _BORN.search(text, start, min(end, start + 32))
    name = read_name(text, start, uses=uses) if head else None
    return Called(name.start, name.end, name.text) if name and head and name.end == head.start() else None


def name_ending(text: str, start: int, end: int, uses: Uses) -> Called | None:
    """A name at the start of its clause that ends right before the verb."""
    line = text[end - 1] == "，"  # 甲，|现任: a line of a notice
    end -= line
    then = _OFFICE_NEXT
    if line and (won := _WON.search(text, max(start, end - 24), end)):
        end, line = won.start(), False  # 甲|在第二轮投票中获胜|，当选总统
        then = re.compile(re.escape(won.group()))
    if today := _ON_A_DAY.search(text, max(start, end - 16), end):
        end = today.start()  # 甲今天（1月11日）|被任命为
        then = re.compile(re.escape(today.group()))
    if aside := _ASIDE_BEFORE.search(text, max(start, end - 12), end):
        end = aside.start()  # 甲（兼职）|当选
    if others := _AND_OTHERS.search(text, max(start, end - 9), end):
        end = others.start()
    clause = max((text.rfind(mark, start, end) for mark in "，。；：、\n（"), default=-1) + 1
    begin = max(clause, start)
    if agreed := _AGREED.match(text, begin, end):
        begin = agreed.end()
    least = TITLED if line and begin == start else ACCEPT
    longest = 24 if text.find("·", begin, end) > 0 else 10
    abroad = longest > 10
    near = 2 <= end - begin <= longest
    name = read_name(text, begin, uses=uses, then=then, least=least, foreign=abroad) if near else None
    if name and (
        text[name.end : end] in ("", "同志", "已", "将", "，") or _ELECTED_SO.fullmatch(text, name.end, end)
    ):
        return Called(name.start, name.end, name.text)
    for size in (3, 2, 4):
        told = _BEFORE_ELECTED.search(text, begin, end - size) if end - size > begin else None
        if told or (end - size > begin and text[end - size - 1] in _BEFORE_NAME):
            name = read_name(text, end - size, uses=uses, then=_OFFICE_NEXT)
            if name and name.end == end and looks_like_name(name.text):
                return Called(name.start, name.end, name.text)
    return None


def listed_before(text: str, start: int, at: int, uses: Uses) -> Iterator[Called]:
    """甲、乙、|丙当选副会长: those who share what is said of the last."""
    while text[at - 1 : at] == "、":
        comma = at - 1
        if aside := _ASIDE_BEFORE.search(text, max(start, comma - 12), comma):
            comma = aside.start()
        for size in (3, 2, 4):
            begin = comma - size
            edge = begin <= start or text[begin - 1] in "，。；：、\n\u3000 "
            name = read_name(text, begin, uses=uses, then=_COMMA) if begin >= start and edge else None
            if name and name.end == comma and looks_like_name(name.text):
                yield Called(name.start, name.end, name.text)
                at = begin
                break
        else:
            return
