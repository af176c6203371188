"""Whose predicate goes on behind others: 甲向乙介绍…, 甲感谢乙的接待，表示…."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.statements.groups.kinds import Governed, Group

_TOWARDS = re.compile(
    r"^(?:代表[^，。；]{2,30}，)?[^，。；：“]{0,16}(?:[向对给为]|[向对][^，。；：“]{1,14}的)$"
)
_ABOUT = re.compile(r"(?:等|同志|分别|先后)*(?:围绕|结合)[^，。；：“]{0,20}")
# 甲6日下午，代表|乙和党中央|看望慰问…
_ON_BEHALF = re.compile(r"[^。；：“]{0,20}代表")
# 向甲转达乙的亲切问候|并表示
_AND_SAYS = re.compile(r"[^，。；：“]{0,30}?(?=并(?:表示|指出|说|强调|祝愿))")
# 接待了甲一行|并出席座谈会
_PARTY_AND = re.compile(r"一行(?=并|还)")
_CLAUSE_END = re.compile(r"[，；。]")
_POINTED = "(?:该?(?:公司|企业|集团|学校|学院|医院)|园区|项目)?"
# 甲考察某院，与院长|乙座谈，提出…
SAT_WITH = re.compile(rf"(?:[，；]|[，；、组团行]在)(?:并|还|先后|分别)*[与同]{_POINTED}$")
# 甲与|公司|董事长乙
TALKED_WITH = re.compile(rf"[与同]{_POINTED}$")
# 甲来到党员|乙家中，送上慰问金
_GONE_TO = re.compile(r"(?:来到|走进|前往|赴|到)[^，。；]{0,24}$")
_HOME = re.compile("(?:同志|老人)?(?:的)?家(?:中|里|，|看望|慰问|做客)")
# 会见了甲，并见证签署…
_AND_THEN = re.compile(r"(?:，|一行)(?:并|还|随后)(?!表示|指出|强调)")


def resumed(text: str, groups: Sequence[Group]) -> Iterator[Group]:
    """甲感谢乙的接待，表示…: past the clause that tells of an object the subject before goes on."""
    subject: Group | None = None
    for group in groups:
        if group.governed is Governed.SUBJECT:
            subject = group
        goes_on = subject and group.governed in (Governed.OBJECT, Governed.INVOKED)
        if subject and group.governed is Governed.RECEIVED:
            goes_on = _AND_THEN.search(text, group.end, group.limit) is not None
        if subject and goes_on and subject.limit <= group.start:
            clause = _AND_SAYS.match(text, group.end, group.limit)
            clause = clause or _PARTY_AND.match(text, group.end, group.limit)
            clause = clause or _CLAUSE_END.search(text, group.end, group.limit)
            end = clause.end() if clause else group.limit
            yield replace(group, limit=end)
            if end < group.limit:
                yield Group(end, end, group.limit, subject.people, Governed.SUBJECT)
        else:
            yield group


def is_addressed(text: str, speaker: Group, group: Group) -> bool:
    """甲向乙介绍…, 甲在乙陪同下考察…, 甲围绕学习乙讲话作发言: the predicate of 甲 goes on behind 乙."""
    between = text[speaker.end : group.start]
    if group.governed is Governed.COMPANION:
        return not any(mark in between for mark in "。；")
    if group.governed is Governed.DELEGATOR:  # 甲受|乙|委托主持会议
        return between in ("受", "经")
    if group.governed is Governed.INVOKED:  # 甲对|乙|的到来表示欢迎
        return (
            between in ("对", "向", "就", "针对", "围绕", "按照", "根据")
            or _ABOUT.fullmatch(between) is not None
            or _ON_BEHALF.fullmatch(between) is not None
        )
    return group.governed is Governed.OBJECT and bool(
        not between
        or _ON_BEHALF.fullmatch(between)
        or _TOWARDS.match(between)
        or SAT_WITH.search(between)
        or TALKED_WITH.fullmatch(between)
        or (_GONE_TO.search(between) and _HOME.match(text, group.end))
    )
