"""Rows of a table of people: 姓名　性别　现任职务　拟任职务, each office with the status that its column gives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.facts import Status
from extractors.mentions.kinds import Person, Title
from extractors.mentions.names import HAN, TITLED, looks_like_name, read_name
from extractors.mentions.titles import Chain
from extractors.vocabulary import members

_HEADER = re.compile(r"(?:^|\n)[ ]*((?:序号|编号)?[　\t |｜]*姓\s?名[　\t |｜][^\n]{2,80})(?=\n)")
_CELL = re.compile(r"[^　\t|｜\n]+")
_NAME = re.compile(rf"\s*([{HAN}]{{1,2}}\s{{0,2}}[{HAN}]{{1,3}}|[{HAN}]{{1,8}}·[{HAN}·]{{1,10}})\s*")
_COLUMNS = (
    (re.compile("拟|提名"), Status.PROPOSED),
    (re.compile("免"), Status.REMOVED),
    (re.compile("曾|原"), Status.FORMER),
    (re.compile("现|职务|单位"), Status.CURRENT),
)
# how far below its header a row may stand
_REACH = 6000


def row_people(text: str, start: int, end: int, chains: Sequence[Chain]) -> list[Person]:
    """The person of a row under a header that has 姓名, with the offices of the other cells; none elsewhere."""
    if not chains or not (header := _header(text, start)):
        return []
    cells = [(m.start(), m.end()) for m in _CELL.finditer(text, start, end)]
    if len(cells) != len(header):
        return []
    at = next(i for i, cell in enumerate(header) if "姓" in cell)
    name = _NAME.fullmatch(text, *cells[at])
    if not name:
        return []
    begin, finish = name.span(1)
    titles = tuple(_titles(header, cells, chains))
    return [Person(begin, finish, begin, finish, re.sub(r"\s", "", name[1]), titles)] if titles else []


def _header(text: str, start: int) -> list[str]:
    found = None
    for match in _HEADER.finditer(text, max(0, start - _REACH), start):
        found = match
    return [cell.strip() for cell in _CELL.findall(found[1])] if found else []


def _titles(
    header: Sequence[str], cells: Sequence[tuple[int, int]], chains: Sequence[Chain]
) -> Iterator[Title]:
    for column, (begin, end) in zip(header, cells, strict=True):
        status = next((status for pattern, status in _COLUMNS if pattern.search(column)), None)
        for chain in chains:
            if status and begin <= chain.start < end:
                yield from (replace(title, status=status) for title in chain.titles if title.role)


_LISTED = re.compile(
    rf"[ \t　]*(?:[{HAN}][{HAN} 　]{{1,7}}[：:][ \t　]*)?(?P<name>[{HAN}][ 　]{{0,2}}[{HAN}]{{1,3}}|[{HAN}]{{1,8}}·[{HAN}·]{{1,10}})"
    rf"(?:（[^（）]{{1,12}}）)?[ \t　]{{1,6}}"
)
_ROW_JOINTS = frozenset(["、", "，", "；", ""])


def listed_leader(text: str, start: int, chains: Sequence[Chain]) -> list[Person]:
    """甲　县委副书记、县长，乙开发区党工委第一书记: a line of a list of leaders, the name before the offices."""
    begins = not text[text.rfind("\n", 0, start) + 1 : start].strip()
    row = _LISTED.match(text, start) if begins else None
    first = next((i for i, chain in enumerate(chains) if row and chain.start == row.end()), None)
    if row is None or first is None:
        return []
    name = re.sub(r"\s", "", row["name"])
    read = read_name(text, row.start("name"), least=TITLED)
    if not read or read.text != name or not looks_like_name(name) or members("not_a_name") & {name, name[1:]}:
        return []
    titles, end = list(chains[first].titles), chains[first].end
    for chain in chains[first + 1 :]:
        if text[end : chain.start] not in _ROW_JOINTS:
            break
        titles, end = [*titles, *chain.titles], chain.end
    begin, finish = row.span("name")
    return [Person(begin, end, begin, finish, name, tuple(title for title in titles if title.role))]
