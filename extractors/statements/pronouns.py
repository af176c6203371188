"""Speakers whom a sentence does not name: 他强调…, 孟区长强调…."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.mentions.kinds import Person
from extractors.statements.groups import Governed, Group

_SAYS = r"强调|指出|要求|表示|希望|说|叮嘱|勉励|认为|介绍|建议|提出|谈到"
_PRONOUN = re.compile(rf"(?:^|(?<=[。！？”；，\n]))[\s　]*(?P<who>他|她)(?!们)(?=[^，。]{{0,20}}(?:{_SAYS}))")
_CALLED = re.compile(
    r"(?:^|(?<=[。！？”；，\n　]))(?P<who>(?P<surname>[\u4e00-\u9fff])副?(?:书记|市长|县长|区长|省长|州长|主任|局长|主席|部长|董事长|总经理|秘书长|镇长|院长|校长))"
    rf"(?=[^，。；]{{0,40}}(?:{_SAYS}|讲话|致辞)|一行)"
)


def with_unnamed(
    text: str,
    start: int,
    end: int,
    groups: list[Group],
    speaker: Sequence[Person],
    seen: dict[str, Person | None],
) -> list[Group]:
    """The groups of a sentence and whoever it only points at.

    ``speaker`` spoke last; ``seen`` has the people so far by surname, None where two share it.
    """
    if called := _CALLED.search(text, start, end):
        person = seen.get(called["surname"])
        if person and not any(g.start <= called.start("who") < g.end for g in groups):
            return _insert(groups, called, end, person)
    pronoun = _PRONOUN.search(text, start, end)
    if not pronoun or not speaker or any(group.start < pronoun.start() for group in groups):
        return groups
    return _insert(groups, pronoun, end, speaker[0])


def _insert(groups: Sequence[Group], match: re.Match[str], end: int, person: Person) -> list[Group]:
    at = match.start("who")
    before = [replace(g, limit=min(g.limit, at)) for g in groups if g.start < at]
    after = [g for g in groups if g.start >= at]
    limit = after[0].start if after else end
    return [*before, Group(at, match.end("who"), limit, (person,), Governed.SUBJECT), *after]


def remember(seen: dict[str, Person | None], people: Sequence[Person]) -> None:
    """Add people to those known by surname."""
    for person in people:
        surname = person.name[:1]
        known = seen.get(surname, person)
        seen[surname] = person if known and known.name == person.name else None
