"""Clauses of a text, and whether one announces what is yet to come."""

from __future__ import annotations

import re

# 作题为“推动创新，加快建设”的讲座: the comma of a title ends no clause
_CLAUSE = re.compile(r"[^，；。！？：—]+")
_CLAUSE_WITH_TITLE = re.compile(r"(?:[^，；。！？：—题以]+|(?:题为|以)“[^“”。！？]{1,40}”|[题以])+")
# 甲将同乙会谈, 将出席: what is announced has not happened
ANNOUNCED = re.compile(
    r"即将(?:对|出席|参加|访问|举行|赴|前往|在[^，。；]{1,20}(?:举行|出席)|于)|"
    r"(?<![即必])将"
    r"(?:于|同|与(?!会)|出席|参加|主持|访问|举行|赴|应邀|率|前往|陪同|会见|分别|共同"
    r"|在[^，。；]{1,20}(?:举行|会见|发表|出席)|对[^，。；]{1,16}(?:访问|考察))"
)
# 推举甲在市政协十届一次会议上作报告、|乙作提案工作报告: what they are chosen to do
_CHARGED = re.compile(
    r"(?:推举|推选|确定|委托|决定由|建议由|拟由)[^，。；]{1,30}[在向][^，。；]{2,40}?会议?(?:上)?(?=作|报告|发表|发言|讲话|致)"
)
# characters behind a position within which the meeting is named
_REACH = 60
_AND_ALSO = re.compile(r"，(?:共同|一道|一起|并|同时|期间|同[^，。；]{2,12}(?:会谈|会晤)|会见|出席|参加)")


def yet_to_come(text: str, start: int, position: int) -> bool:
    """Whether the clause before a position announces what comes."""
    begin = max(start, *(text.rfind(mark, start, position) for mark in "，。；："))
    while _AND_ALSO.match(text, begin):
        begin = max(start, *(text.rfind(mark, start, begin) for mark in "，。；："))
    charged = _CHARGED.search(text, begin, position + _REACH)
    if charged and charged.start() < position:
        return True
    return ANNOUNCED.search(text, begin, position) is not None


def clauses(text: str, start: int, limit: int) -> list[tuple[int, int]]:
    """Spans between delimiters."""
    quoted = text.find("“", start, limit) >= 0
    return [m.span() for m in (_CLAUSE_WITH_TITLE if quoted else _CLAUSE).finditer(text, start, limit)]
