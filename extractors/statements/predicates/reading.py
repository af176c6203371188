"""The deeds of a whole predicate, clause by clause."""

from __future__ import annotations

import re

from extractors.statements.predicates.clause import deeds_in
from extractors.statements.predicates.clauses import ANNOUNCED, clauses
from extractors.statements.predicates.kinds import Deed, Found

_ON_AGENDA = re.compile(r"(?:听取|审议|研究|讨论)[^。]{2,80}[，；]$")
# 甲宣读通知，各企业负责人|参加会议: a clause with a subject of its own that has no name
_COME = "(?:应邀|分别|也|共同)*(?:参加|出席|列席|参会|陪同|到会|与会)"
_OF_OTHERS = re.compile(
    "|".join(
        (
            # 新任命人员|作表态发言
            r"(?:新|拟|被|新近)?(?:任命|任职|当选|受聘)(?:的)?(?:国家(?:机关)?工作)?"
            r"(?:人员|干部|同志|代表)(?!名单|情况)[^，。；]{0,24}(?:发言|宣誓|表态)",
            # 与会领导
            r"(?:与会|参会|到会|在场)(?:的)?[^，。；]{0,8}(?:领导|嘉宾|人员|代表|同志|来宾)",
            # 5家企业代表|先后发言
            r"\d+[余多]?[家名位个][^，。；]{0,16}?(?:代表|负责人|委员|同志|干部|专家|学者|嘉宾|企业家|职工|党员|群众|教师|学生|单位|部门|企业)"
            r"(?:先后|分别|依次)?(?:作|做|进行)?(?:了)?(?:交流|表态|大会|书面|典型|重点|口头)?发言",
            # 各县负责同志|参加
            r"(?:各|全体|相关|有关|部分|其他)[^，。；]{2,30}?" + _COME,
            # 教育部、江苏省有关负责同志|作交流发言
            r"(?!并|和|及|以及|与|同|陪同|会见|看望|慰问|听取|受|向)[^，。；：“”]{0,60}?"
            r"(?:负责人|负责同志|代表|专家|嘉宾|企业家)们?(?:分别|先后|依次|也|还|现场|[围就][^，。；]{2,24}?(?=[作做进发]))*"
            r"(?:作|做|进行|发表|发了?言|汇报|介绍|表态|宣读|交流|通报)",
            # 企业负责人|参加
            r"(?!并|和|及|以及|与|同|陪同|会见|看望|慰问|听取)[^，。；出参列作向对与和]{2,20}?"
            r"(?:负责人|负责同志|代表|成员|人员|干部|党员|职工|嘉宾|企业家)(?:等)?(?:\d+余?人)?" + _COME,
            # 市发改局、市商务局等部门主要负责人|参加
            r"(?!并|和|及|与|同|陪同|会见)[^，。；“]{4,160}?(?:等|单位|部门|企业|指导组|督导组|巡视组|工作组|[处科室局委办院系部]的?)(?:主要|有关|相关|分管)*"
            r"(?:负责人|负责同志)" + _COME,
        )
    )
)


# 甲将于5日访问乙国，|他表示…
_WHO_SAYS = re.compile(r"[^，。；]{0,12}(?:表示|指出|强调|说)")


def read_predicate(text: str, start: int, limit: int) -> list[Found]:
    """The deeds of a predicate in order, up to and including the first statement (what follows is its content)."""
    found: list[Found] = []
    announced = False
    for begin, end in clauses(text, start, limit):
        if announced and not _WHO_SAYS.match(text, begin, end):
            break  # 甲将会见乙，|同丙举行会谈，|出席晚餐会
        announced = announced or (not found and ANNOUNCED.search(text, begin, end) is not None)
        if found and _OF_OTHERS.match(text, begin, end):
            continue
        found += deeds_in(text, begin, end, at_once=begin == start)
        if len(found) > 1 and found[-1].manner == "部署" and found[-2].manner == "主持召开":
            found.pop()  # 甲主持召开会议，|部署…: what the meeting is about
        if found and text.startswith("：“", end):
            break  # 甲分享了感受：|“…”
        if found and found[-1].deed is Deed.STATE:
            if _of_the_meeting(text, start, found):
                found.pop()
            break
    return found


def _of_the_meeting(text: str, start: int, found: list[Found]) -> bool:
    """甲主持召开会议，听取汇报，|要求…: what the meeting demands is said by nobody."""
    last = found[-1]
    presided = any(deed.deed is Deed.PRESIDE for deed in found)
    return presided and last.manner == "要求" and bool(_ON_AGENDA.search(text, start, last.start))
