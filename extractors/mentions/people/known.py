"""Names met elsewhere in the article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from extractors.mentions.kinds import Person
from extractors.mentions.names.ends import boundary
from extractors.vocabulary import Hit, Literals


def known_people(
    text: str, hits: Iterable[Hit], taken: Sequence[Person], full: Mapping[str, str]
) -> list[Person]:
    """Names met elsewhere in the article, standing alone here; ``full`` gives the full name of a short one."""
    found = []
    for hit in hits:
        if any(person.name_start < hit.end and hit.start < person.name_end for person in taken):
            continue
        name = hit.word
        if len(name) == 2 and boundary(text, hit.end) <= 0:
            continue
        found.append(Person(hit.start, hit.end, hit.start, hit.end, full.get(name, name)))
    return found


def search_for(names: Iterable[str]) -> Literals | None:
    """A search for the names of an article, or None where it has none."""
    unique = tuple(dict.fromkeys(name for name in names if name))
    return Literals(unique) if unique else None
