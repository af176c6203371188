"""Groups named for what is to be done: 推进“一带一路”建设工作|领导小组, 国务院根治拖欠农民工工资工作|领导小组."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.mentions.bodies.around import Around
from extractors.mentions.names import HAN
from extractors.mentions.places import divisions_with_name
from extractors.vocabulary import Hit, alternation, members, words_of

# how long the name before the ending may be
_MOST = 42
# what a name does not go over: a joint, a verb of the clause (主持召开|推进海南全面深化改革开放领导小组专题会议)
_JOINTS = "、，；。：（\n \u3000"
_VERB = re.compile("召开|举行|出席|参加|列席|成立|设立|组建|调整|担任|兼任|出任|(?<!责)任|作为|[他她并]是")
_INSIDE = re.compile(rf"[{HAN}A-Za-z0-9“”·]{{3,}}")
# whose office or meeting follows, so that the name is whole
_HEAD_NEXT = re.compile("(?:办公室)?(?:常务)?副?(?:组长|主任)|(?:办公室)?(?:成员|联络员|秘书长)")
# whose meeting follows, or what it does, where the name begins its clause
_MEETS_NEXT = re.compile(
    r"(?:办公室)?(?:20\d\d年)?(?:第?[一二三四五六七八九十\d]+次)?(?:全体|专题|扩大|工作|视频|电视电话|电话|推进|调度)*会议?"
    r"|(?:办公室)?(?:近日|日前|今天|今日)?(?:召开|举行|印发|下发|部署)"
)
# 第三次|全国土壤普查领导小组
_OF_NATION = re.compile("国务院|国家|中央|全国|第[一二三四五六七八九十]+次全国")
_SAID = re.compile("[说称]|表示|指出|强调|要求|主持|发挥|我们?|各级|组长|主任|书记|委员|[省市县区]长")


@lru_cache(maxsize=1)
def _purpose() -> re.Pattern[str]:
    above = "国务院|国家|中央|全国|[省市县区州盟旗]委?"
    return re.compile(rf"(?:{above})?(?:{alternation('group_purpose')})(?=[{HAN}“])")


# 国务院甲市乙公司“5·4”特别重大火灾事故|调查组
_OF_ACCIDENT = re.compile(
    rf"(?:国务院|[{HAN}]{{2,8}}?政府)[{HAN}A-Za-z0-9（）]{{2,40}}“\d{{1,2}}·\d{{1,2}}”[{HAN}]{{2,20}}$"
)


def of_accident(text: str, floor: int, hit: Hit) -> int | None:
    """Where the name of a group begins that looks into an accident, which is called by its day; or None."""
    if not hit.word.endswith(("调查组", "评估组")) or "”" not in text[max(floor, hit.start - 22) : hit.start]:
        return None
    named = _OF_ACCIDENT.search(text, max(floor, hit.start - 76), hit.start)
    return named.start() if named else None


def group_begin(text: str, floor: int, hit: Hit) -> int | None:
    """Where the name of a group begins, read from the joint or verb before it; None where that is not sure."""
    if (accident := of_accident(text, floor, hit)) is not None:
        return accident
    if hit.word not in words_of("purposeful_group"):
        return None
    low = max(floor, hit.start - _MOST)
    joint = max(text.rfind(mark, low, hit.start) + 1 for mark in _JOINTS)
    verb = max((match.end() for match in _VERB.finditer(text, max(low, joint), hit.start)), default=0)
    begin = max(low, joint, verb)
    if begin == low > floor or not _INSIDE.fullmatch(text, begin, hit.start):
        return None
    if _SAID.search(text, begin, hit.start) or not _is_balanced(text[begin : hit.start]):
        return None
    headed = _HEAD_NEXT.match(text, hit.end) is not None
    first = begin == floor or text[begin - 1] in "。；\n\u3000 、"
    meets = first and _MEETS_NEXT.match(text, hit.end) is not None
    if _purpose().match(text, begin, hit.start):
        return begin if headed or verb or meets else None
    behind = verb == begin or meets or (headed and begin > floor and text[begin - 1] in "、（")
    return begin if behind and _OF_NATION.match(text, begin, hit.start) else None


# 丹徒区|成立|全区|开发区高质量发展领导小组
_FOUNDER = re.compile(rf"(?:^|[，。；：、\s\u3000])(?P<who>[{HAN}]{{1,8}}?)(?:决定)?(?:成立|组建|设立)了?$")
_ALL = re.compile("全[省市区县州旗盟]")
_LEVEL = re.compile(r"(?P<level>自治区|[省市区县州旗盟])(?P<party>委)?(?:、?[省市区县州旗盟]?政府)?")
_NEAR = 14


def founded(around: Around, begin: int, hit: Hit) -> tuple[int, str]:
    """Where the name of a new group begins, and whose it is: 市委成立|主题教育领导小组 is one of 市委."""
    if hit.word not in members("task_force"):
        return begin, ""
    founder = _FOUNDER.search(around.text[max(around.start, begin - _NEAR) : begin])
    if founder is None:
        return begin, ""
    every, context = _ALL.match(around.text, begin, hit.start), around.trail.context
    begin = every.end() if every else begin
    if divisions_with_name(founder["who"]):
        return begin, context.local_name(founder["who"])
    level = _LEVEL.fullmatch(founder["who"])
    scope = context.scope(level["level"]) if level else ""
    return begin, scope + (level["party"] or "") if level and scope else ""


def _is_balanced(name: str) -> bool:
    return name.count("“") == name.count("”")
