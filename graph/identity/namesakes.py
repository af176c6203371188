"""People of one name that nothing ties: which of them to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from graph.identity.names import rarity
from graph.identity.places import nested, path, rank
from graph.identity.profiles import Profile
from graph.identity.settled import Hint

# Each person is put beside at most so many namesakes, the likeliest, and a name yields at most so many pairs.
_SHOWN, _PAIRS = 3, 12
# With more namesakes than this, only those near each other by place are compared.
_CROWD, _WINDOW = 60, 8


@dataclass(frozen=True, slots=True)
class _Namesake:
    first: int
    places: frozenset[str]
    plain: frozenset[str]
    bodies: frozenset[int]
    company: frozenset[str]


def namesakes(
    name: str,
    sets: Sequence[Sequence[int]],
    people: Sequence[Profile],
    may_be_one: Callable[[int, int], bool],
) -> list[Hint]:
    """Suggestions between the people of one name, the likeliest for each; none that cannot be."""
    if len(sets) < 2:
        return []
    found = [_namesake(mentions, people) for mentions in sets]
    rare = rarity(name)
    hints = [_hint(a, b, rare) for a, b in _pairs(found) if may_be_one(a.first, b.first)]
    shown: dict[int, int] = {}
    kept = []
    for hint in sorted(hints, key=lambda h: (-h.score, h.first, h.second)):
        if min(shown.get(hint.first, 0), shown.get(hint.second, 0)) < _SHOWN:
            kept.append(hint)
            for i in (hint.first, hint.second):
                shown[i] = shown.get(i, 0) + 1
    return kept[:_PAIRS]


def _namesake(mentions: Sequence[int], people: Sequence[Profile]) -> _Namesake:
    posts = [post for i in mentions for post in people[i].posts]
    places = {post.place for post in posts if post.place} or {people[i].place for i in mentions}
    return _Namesake(
        mentions[0],
        frozenset(place for place in places if place),
        frozenset(post.name for post in posts if post.plain),
        frozenset(post.body for post in posts if post.body >= 0),
        frozenset().union(*(people[i].company for i in mentions)) - {people[mentions[0]].name},
    )


def _pairs(found: Sequence[_Namesake]) -> Iterator[tuple[_Namesake, _Namesake]]:
    if len(found) <= _CROWD:
        yield from combinations(found, 2)
        return
    ordered = sorted(found, key=lambda n: (sorted(n.places), n.first))
    for at, a in enumerate(ordered):
        for b in ordered[at + 1 : at + 1 + _WINDOW]:
            yield (a, b) if a.first < b.first else (b, a)


def _hint(a: _Namesake, b: _Namesake, rare: float) -> Hint:
    why, base, weight = _reason(a, b)
    return Hint(a.first, b.first, why, round(base + weight * rare, 2))


def _reason(a: _Namesake, b: _Namesake) -> tuple[str, float, float]:
    """Why two namesakes may be one, the score of a common name, and what a rare one adds."""
    if shared := sorted(a.plain & b.plain):
        return f"same name, both {shared[0]}", 0.3, 0.5
    if a.bodies & b.bodies:
        return "same name, same body", 0.25, 0.5
    if len(a.company & b.company) > 2:
        return "same name, seen among the same people", 0.25, 0.5
    if a.places & b.places:
        return "same name, same place", 0.2, 0.5
    if any(nested(x, y) and min(rank(x), rank(y)) > 0 for x in a.places for y in b.places):
        return "same name, one place within the other", 0.15, 0.5
    if _provinces(a.places) & _provinces(b.places):
        return "same name, same province", 0.1, 0.4
    return "same name, nothing else in common", 0.05, 0.3


def _provinces(places: Iterable[str]) -> frozenset[str]:
    return frozenset(path(place)[0] for place in places)
