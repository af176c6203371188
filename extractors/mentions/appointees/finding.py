"""The people of one sentence whose office is given, left or told of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.mentions.appointees.before_verb import named_as, named_before
from extractors.mentions.appointees.behind_verb import named_behind
from extractors.mentions.appointees.items import elected, items
from extractors.mentions.appointees.names import resume_subject
from extractors.mentions.appointees.seats import with_seats
from extractors.mentions.elected import congratulated
from extractors.mentions.kinds import Person
from extractors.mentions.names import Uses
from extractors.mentions.tables import listed_leader, row_people
from extractors.mentions.titles import Chain

# 拟任县（区）党委书记: of no county in particular
_ANY_OF_THEM = re.compile(
    r"[省市区县州]直(?:单位|部门|机关)|[省市区县]管(?:企业|国企)|[县市区]（[县市区]）|^(?:县区|区县|乡镇)"
)
_NEXT_RESUME = re.compile(r"[：；](?=[^，。；]{2,6}，(?:男|女)，)")


def find_appointees(
    text: str, start: int, end: int, chains: Sequence[Chain], uses: Uses, last: str
) -> list[Person]:
    """People of one sentence whose office is given, left or told of; ``last`` is whom a pronoun or résumé means."""
    if not chains:
        return []
    if row := row_people(text, start, end, chains) or listed_leader(text, start, chains):
        return row
    found = [
        *congratulated(text, start, end, chains),
        *items(text, start, end, chains, uses),
        *elected(text, start, end, chains, uses),
        *named_behind(text, start, end, chains, uses, last),
        *named_as(text, start, chains, uses),
    ]
    taken = {person.name_start for person in found}
    for begin, limit in pairwise((*_resumes(text, start, end, uses), end)):
        held = [chain for chain in chains if begin <= chain.start < limit]
        people = named_before(text, begin, limit, held, uses, last, found)
        found += [p for p in people if p.name_start not in taken]
    resolved = [
        replace(p, titles=tuple(t for t in p.titles if t.role and not _ANY_OF_THEM.search(t.role)))
        for p in (with_seats(text, p) for p in found)
    ]
    return sorted(resolved, key=lambda person: person.start)


def _resumes(text: str, start: int, end: int, uses: Uses) -> Iterator[int]:
    """Where the sentence begins, and each further résumé in it: 公示如下：甲，男，…；|乙，女，…."""
    yield start
    for match in _NEXT_RESUME.finditer(text, start + 1, end):
        if resume_subject(text, match.end(), end, uses):
            yield match.end()
