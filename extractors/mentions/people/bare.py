"""Names without an office, in a row or before an act: 刘鹤、王勇出席会议."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.glances import Glance
from extractors.mentions.kinds import Person
from extractors.mentions.names import (
    Name,
    Uses,
    is_common_name,
    looks_like_name,
    read_name,
)
from extractors.mentions.people.believable import THINGS, is_believable
from extractors.vocabulary import members

# 还有|甲、乙, 领导同志有：|甲、乙
_NAMES_FOLLOW = r"(?:还有|(?:领导|同志|嘉宾)(?:有|包括|分别[是有]|[是为]))：?"
_CLAUSE_START = re.compile(rf"(?:\A|[。！？；\n“：])[\s\u3000]*|，|{_NAMES_FOLLOW}")
# 出席座谈会的还有|甲、乙: no act stands behind the names
_ALSO_THERE = re.compile(rf"(?:出席|参加|列席|陪同|应邀|随同|同行)[^，。；：]{{0,24}}{_NAMES_FOLLOW}$")
_THERE = Glance(("出席", "参加", "列席", "陪同", "应邀", "随同", "同行"))
_PART_END = re.compile("[，。；]")
# acts that make the words at the start of a clause a list of names
_ACT = "(?:一同|一道|一起|共同)(?:调研|考察|看望|慰问|走访|视察|检查|活动)|出席|参加|列席|陪同|随同|同行|主持|会见|参与会见|见证|强调|指出|表示|讲话|致辞|致词|致贺词|介绍|说明|宣读|宣布|告诉记者|说[，：]|(?:[作做]了?(?:交流|大会|表态|典型|书面)?)?发言|发了言|[作做]了?(?:关于|题为|说明|报告|汇报|总结讲话)|[作做]了?(?:主旨|重点|专题|产业|项目|招商|政策|园区|主题|城市|投资)*(?:推介|演讲|解读|分享)|提出(?:询问|质询)|向(?:大会|会议|全会|全体会议)(?:报告|作)|为总?(?:监票人|计票人)"
# how the acts begin, and those of going
_ANY_ACT = Glance(
    (
        *(
            how + act
            for how in ("一同", "一道", "一起", "共同")
            for act in ["调研", "考察", "看望", "慰问", "走访", "视察", "检查", "活动"]
        ),
        *[
            "出席",
            "参加",
            "列席",
            "陪同",
            "随同",
            "同行",
            "主持",
            "会见",
            "见证",
            "强调",
            "指出",
            "表示",
            "讲话",
            "致辞",
            "致词",
            "致贺词",
            "介绍",
            "说明",
            "宣读",
            "宣布",
        ],
        *[
            "告诉记者",
            "说，",
            "说：",
            "发言",
            "发了言",
            "提出询问",
            "提出质询",
            "为监票人",
            "为计票人",
            "为总监票人",
            "为总计票人",
        ],
        *(
            made + what
            for made in ("作", "做", "作了", "做了")
            for what in [
                "关于",
                "题为",
                "说明",
                "报告",
                "汇报",
                "总结讲话",
                "主旨",
                "重点",
                "专题",
                "产业",
                "项目",
                "招商",
                "政策",
                "园区",
                "主题",
                "城市",
                "投资",
                "推介",
            ]
        ),
        *("向" + whom for whom in ("大会", "会议", "全会", "全体会议")),
        *["来到", "前往", "走进", "深入", "走访", "看望", "慰问"],
    )
)
_WENT = re.compile(
    r"(?:等[^，。；、]{0,14}?(?:领导|同志)|等)?(?:一行|一同|先后|分别|共同)*(?:来到|前往|走进|深入|走访|看望|慰问)"
)
# how far behind a name its act may begin
_ACT_BEHIND = 60
_BARE_ACT = re.compile(
    "".join(
        (
            # 总理, 以及有关部门负责同志, 等领导
            r"(?:副?委员长|总理|副总理|同志|委员(?![会长]))?"
            r"(?:(?:以及|[及和与])[^，。；]{2,30}?(?:负责同志|负责人|同志|代表|人员|干部))?",
            r"(?:等[^，。；、]{0,14}?(?:领导|同志|专家|学者|企业家|代表|委员|负责人)|等|等同志|一同|一起)?",
            r"(?:[及和与][^，。；]{2,60}?(?:负责同志|负责人|同志|代表|人员|干部))?(?:分别|先后|共同|应邀|依次)?",
            # 代表市政府, 5日上午, 在京, 在讲话中
            r"(?:代表[^，。；]{2,36}?)?",
            r"(?:(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚)?)?(?:在[^，。；]{1,24}?)?",
            r"(?:在会上|在座谈会上|在(?:讲话|致辞|发言|总结讲话|主持讲话|调研|座谈|会议)(?:中|时|上)?)?",
            rf"(?:{_ACT})",
        )
    )
)
_LIST_JOINT = re.compile(r"（女）?(?:、|和)|、|和")
# a glance before the reading: something as long as a name, then a comma or an act
_MAY_START = re.compile(
    r"\s*[\u4e00-\u9fff·]{1,12}?"
    r"(?:、|和|及|等|同志|副?委员长|总理|出席|参加|列席|陪同|主持|会见|参与|见证|强调|指出|表示|讲话"
    r"|致辞|宣读|宣布|发言|发了|[作做]|提出|向大|向会|为总|为监|告诉|说|在|一|分|先|共|应|代表|\d|来到)"
)
_SURE_ACT = re.compile(
    r"在(?:致辞|讲话|发言)中|(?:副?委员长|总理|副总理|同志)|(?:出席|主持|参加(?:会|调|座|活|考|上述|有关|相关))"
)
_MET = re.compile(r"会见了?|拜会|授予|(?<!受)委托(?=[\u4e00-\u9fff]{2,3}副?委员长)|听取了?")
_AFTER_MET = re.compile(r"[，。、；]|(?:（[^（）]{1,8}）)?“|副?委员长|一行|等|同志|先生|女士|并|和|听取了?")
# 会议由|甲|主持
_BY, _CHAIRS = (
    re.compile(r"(?<=[议会式动坛谈，])由(?=[^，。；]{2,9}主持)"),
    re.compile(r"(?:同志)?(?:共同)?主持"),
)
# 某研究院|甲|一行
_OF_BODY = re.compile(r"(?<=[院司团局处委办会校学心厂所行部])(?=[^，。；、]{2,3}等?一行)")
_PARTY = re.compile(r"等?一行")
_AFTER_LIST = re.compile(
    r"等"
    r"|(?:同志)?(?:一同|一起|分别|先后|共同|应邀)?(?:在会上)?"
    r"(?:出席|参加|列席|陪同|主持|见证|在主席台|讲话|发言|参与)"
)


def _may_name(text: str, start: int, end: int) -> bool:
    """Whether a sentence, or a part of it, has what bare names need at all: an act, or the joints of a row."""
    rows = text.count("、", start, end) + text.count("和", start, end) > 1
    return rows or _ANY_ACT.stands(text, start, end)


def _clause_starts(text: str, start: int, end: int) -> list[int]:
    """The start of a sentence and of its clauses, blanks aside."""
    ends = (match.end() for match in _CLAUSE_START.finditer(text, max(0, start - 1), end))
    return list(dict.fromkeys((start, *(at for at in ends if at >= start))))


def bare_people(text: str, start: int, end: int, taken: Sequence[Person], uses: Uses) -> list[Person]:
    """Names at the start of a clause that an act follows: 刘鹤、王勇出席会议."""
    found: list[Person] = []
    if (hero := _hero(text, start, uses)) and not any(p.start <= start < p.end for p in taken):
        found.append(hero)
    starts = _clause_starts(text, start, end) if _may_name(text, start, end + _ACT_BEHIND) else []
    also = _THERE.stands(text, start, end)
    for at in starts:
        if any(p.start <= at < p.end for p in taken) or not _MAY_START.match(text, at):
            continue
        if also and _ALSO_THERE.search(text, start, at):
            found += _bare_list(text, at, end, uses, _AFTER_MET)
            continue
        part = _PART_END.search(text, at, end)
        if not _may_name(text, at, part.end() if part else end + _ACT_BEHIND):
            continue
        if found and at < found[-1].end:
            continue
        people = _bare_list(text, at, end, uses, _BARE_ACT) or _row(_bare_list(text, at, end, uses, _WENT))
        found += [p for p in people if not any(t.name_start < p.end and p.start < t.name_end for t in taken)]
    for met in _MET.finditer(text, start, end) if _MEETS.stands(text, start, end) else ():
        if not any(t.start <= met.end() < t.end for t in taken):
            found += _bare_list(text, met.end(), end, uses, _AFTER_MET)
    for word, before, behind in (("主持", _BY, _CHAIRS), ("一行", _OF_BODY, _PARTY)):
        for form in before.finditer(text, start, end) if text.find(word, start, end) >= 0 else ():
            if not any(t.start <= form.end() < t.end for t in taken):
                found += _bare_list(text, form.end(), end, uses, behind)
    for person in taken:
        if text[person.end : person.end + 1] == "、" and not any(t.start == person.end + 1 for t in taken):
            people = _bare_list(text, person.end + 1, end, uses, _AFTER_LIST)
            found += [
                p for p in people if not any(t.name_start < p.end and p.start < t.name_end for t in taken)
            ]
    return list({person.name_start: person for person in found}.values())


# a glance before the reading
_MEETS = Glance(("会见", "拜会", "授予", "委托"))


# 方勤：用匠心守护文化遗产: a headline, and how often its hero must be told of
_OFTEN = 3


def _hero(text: str, at: int, uses: Uses) -> Person | None:
    """Whom a headline names before its colon, if the article goes on to tell of him."""
    colon = text.find("：", at + 2, at + 5)
    if colon < 0 or (at and text[at - 1] not in "\n】 \u3000"):
        return None
    name = read_name(text, at, uses=uses)
    told = name and name.end == colon and text.count(name.text) >= _OFTEN and is_common_name(name.text)
    return Person(name.start, name.end, name.start, name.end, name.text) if name and told else None


def _row(people: list[Person]) -> list[Person]:
    """甲、乙|来到: a name alone may be a word before such a verb."""
    return people if len(people) > 1 else []


def _bare_list(text: str, at: int, end: int, uses: Uses, then: re.Pattern[str]) -> list[Person]:
    """Names in a row from ``at`` that the pattern follows; most of them must have a usual surname."""
    people: list[Person] = []
    while at < end:
        name = read_name(text, at, uses=uses)
        if name is None or not looks_like_name(name.text):
            break
        if not is_believable(name, False) and not _closes_a_row(text, people, name):
            break
        people.append(Person(name.start, name.end, name.start, name.end, name.text))
        joint = _LIST_JOINT.match(text, name.end)
        if not joint:
            break
        at = joint.end()
    usual = sum(is_common_name(person.name) or "·" in person.name for person in people)
    sure = len(people) >= 3 and 3 * usual >= 2 * len(people) and not THINGS.match(text, people[-1].end)
    if sure or (
        people
        and (usual or len(people) > 1 or _well_known_act(text, people))
        and then.match(text, people[-1].end)
    ):
        return people
    return []


def _closes_a_row(text: str, people: Sequence[Person], name: Name) -> bool:
    """甲、乙、丙、|梅长春|等县领导: a word behind a rare surname, as the last of a row of names."""
    row = len(people) >= 2 and len(name.text) == 3 and name.text not in members("not_a_name")
    return row and text.startswith(("等", "、"), name.end)


def _well_known_act(text: str, people: Sequence[Person]) -> bool:
    """栗战书委员长主持, 铁凝出席: what follows leaves no doubt even with a rare surname."""
    return _SURE_ACT.match(text, people[-1].end) is not None
