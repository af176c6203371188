"""People named right behind the body that they speak for: 听取了|上秦镇甲、明永乡乙|的报告, 针对|某大学甲|的建议."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.glances import Glance
from extractors.mentions.kinds import Person
from extractors.mentions.names import HAN, is_common_name
from extractors.vocabulary import members

_BODY_END = (
    "镇|乡|街道|社区|村|局|委|办|署|厅|工商联|总工会|妇联|科协|联合会|商会|学会|中心|大学|学院|医院|[物法]院|馆|队|团|公司|集团|厂|所|学校|中学|小学|幼儿园"
    "|银行|协会|报社|农场|合作社|林场"
)
_OF_BODY = re.compile(
    rf"(?P<told>听取?了?|听完|针对|对)?由?(?P<body>(?![和与、])[{HAN}A-Za-z0-9]{{1,12}}?(?:{_BODY_END}))(?P<name>[{HAN}]{{2,3}})"
    r"(?=、|等|\d|[一二三四五六七八九十]+[名位]|分别|先后|作|和"
    r"|(?P<said>的?(?:发言|提出的?建议|建议|意见|提问|汇报|介绍)))"
)
# a glance before the reading
_REPORTS = Glance(("听取", "作了", "做了", "发言", "汇报", "述职", "听了", "针对", "发了言"))
_JOINTS = ("、", "和")


def people_of_offices(text: str, start: int, end: int, taken: Sequence[Person]) -> list[Person]:
    """Those who report for towns, departments and institutions, named without a title."""
    if not _REPORTS.stands(text, start, end):
        return []
    people = (p for row in _rows(text, start, end) if _is_sure(row) for p in map(_person, row))
    return [p for p in people if not any(t.name_start < p.end and p.name_start < t.end for t in taken)]


def _rows(text: str, start: int, end: int) -> Iterator[list[re.Match[str]]]:
    row: list[re.Match[str]] = []
    for match in _OF_BODY.finditer(text, start, end):
        if row and text[row[-1].end() : match.start()] not in _JOINTS:
            yield row
            row = []
        row.append(match)
    if row:
        yield row


def _is_sure(row: Sequence[re.Match[str]]) -> bool:
    """Whether enough of a row are names, or what is said of the one who stands alone leaves no doubt."""
    names = sum(is_common_name(m["name"]) and m["name"] not in members("not_a_name") for m in row)
    if len(row) == 1:
        return bool(names and row[0]["told"] and row[0]["said"])
    return names == len(row) or 2 < len(row) <= 2 * names


def _person(match: re.Match[str]) -> Person:
    return Person(match.start("body"), match.end(), match.start("name"), match.end(), match["name"])
