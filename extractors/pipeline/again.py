"""Names that come back: in a short form, without their office, or where only their own clause gave them away."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from extractors.context import Context
from extractors.facts import Status
from extractors.mentions.kinds import Person
from extractors.mentions.names.ends import STRONG, boundary
from extractors.mentions.people import known_people, search_for, with_office_after
from extractors.mentions.spans import Spans
from extractors.pipeline.first_pass import Draft
from extractors.statements.reading import SentenceReading
from extractors.vocabulary import Hit

_JOINTS = re.compile("[·－–-]")
# what stands within names of many lands and is no name alone
_PARTICLES = ("阿勒", "阿尔", "伊本", "阿卜", "阿布", "多斯", "达斯", "德拉", "范德", "冯德", "宾蒂")


@dataclass(frozen=True, slots=True)
class Named:
    """The names that the first pass found: where they stand ``alone``, the ``full`` ones of short forms.

    ``abroad`` are those of people who hold an office of another state, ``holders`` whom the text gives each office.
    """

    alone: Spans[Hit]
    full: Mapping[str, str]
    abroad: Set[str]
    holders: Mapping[str, str]
    offices: Set[tuple[str, str]]

    def whole(self, person: Person) -> Person:
        """Somebody by the full name: without an office here, or with one that who has the full name holds too."""
        full = self.full.get(person.name)
        if not full or (
            person.titles and not any((full, title.role) in self.offices for title in person.titles)
        ):
            return person
        return replace(person, name=full)


def named_in(text: str, people: Sequence[Person]) -> Named:
    """The names that these people have, and where each stands alone in the text."""
    names = dict.fromkeys(person.name for person in people)
    full = {part: name for name in names for part in reversed(_short_forms(name))}
    abroad = frozenset(p.name for p in people if any(title.country for title in p.titles))
    holders = {title.role: person.name for person in people for title in person.titles}
    offices = frozenset((person.name, title.role) for person in people for title in person.titles)
    return Named(_standing_alone(text, [*names, *full]), full, abroad, holders, offices)


def _standing_alone(text: str, names: Iterable[str]) -> Spans[Hit]:
    search = search_for(names)
    return Spans(search.find(text) if search else [])


def own_titles(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """副市长甲、乙见证: not of 乙 whom a sentence before has named with an office of their own."""
    introduced: set[str] = set()
    for draft in drafts:
        shared = {p.name_start for p in draft.people if p.name in introduced and _is_listed(p)}
        introduced |= {p.name for p in draft.people if p.titles and p.start < p.name_start}
        if not shared:
            yield draft
            continue
        people = (replace(p, titles=()) if p.name_start in shared else p for p in draft.people)
        yield replace(draft, people=tuple(people))


def _is_listed(person: Person) -> bool:
    """Whether somebody has the offices of a name before in a list."""
    current = all(title.status is Status.CURRENT for title in person.titles)
    return bool(person.titles) and current and person.start == person.name_start


def met_again(
    text: str, readings: Sequence[SentenceReading], known: Set[str], context: Context, named: Named
) -> list[SentenceReading]:
    """People whom only their own clause gave away (甲委员长主持), where their names stand alone elsewhere."""
    people = [p for reading in readings for p in reading.people if p.name not in known]
    # 同李显龙总理会谈: called by an office that may be of another state
    abroad = named.abroad | {p.name for p in people if not p.titles and p.end > p.name_end}
    sure = {p.name for p in people if p.titles or len(p.name) > 2}
    alone = _standing_alone(text, (p.name for p in people))
    again = []
    for reading in readings:
        hits = alone.within(reading.start, reading.end)
        told = [hit for hit in hits if hit.word in sure or _is_subject(text, hit)]
        more = known_people(text, told, reading.people, {})
        more = with_office_after(text, more, context, abroad, named.holders)
        found = tuple(sorted((*reading.people, *more), key=lambda p: p.start))
        again.append(replace(reading, people=found) if more else reading)
    return again


def _is_subject(text: str, hit: Hit) -> bool:
    """Whether a name that little speaks for begins its clause, and a predicate follows: |李强|受委托通报."""
    return text[hit.start - 1] in "，。；\n　 " and boundary(text, hit.end) >= STRONG


def _short_forms(name: str) -> list[str]:
    """How a dotted name comes back: 埃莫马利·拉赫蒙 as 拉赫蒙, 内通博·南迪-恩代特瓦 as 南迪-恩代特瓦 or 恩代特瓦,
    买买提江·吾守尔 as 买买提江 too, 路易斯·伊纳西奥·卢拉·达席尔瓦 as 卢拉."""
    if "·" not in name:
        return []
    first, last = name.split("·", maxsplit=1)[0], name.rsplit("·", 1)[-1]
    given = [first] if name.count("·") == 1 and len(first) > 2 else []
    inner = [part for part in name.split("·")[1:-1] if len(part) > 1 and part not in _PARTICLES]
    return list(dict.fromkeys((last, _JOINTS.split(last)[-1], *given, *inner)))
