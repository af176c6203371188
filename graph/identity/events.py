"""Events: one meeting in two reports is one, two meetings of one day are two.

Two events are one if date and kind agree, place or participants overlap, and the names are close.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from graph.identity.clusters import Clusters
from graph.identity.days import days_between
from graph.identity.occasions import Occasion, close
from graph.identity.places import nested, path, rank
from graph.identity.rulings import Ruling, obey
from graph.identity.settled import Hint, Settled

# A bucket of more events than this compares each only with those next to it by name.
_CROWD, _WINDOW = 40, 8
CLOSE, ALIKE = 0.7, 0.45
# In a reception or a signing the other side makes the event: the host alone in common is not enough.
_TWO_SIDED = frozenset({"reception", "signing"})
_FULL_DATE = 10
# So many reports of each of two sets are compared before the sets become one.
_CHECKED = 8


def settle_events(events: Sequence[Occasion], given: Iterable[Ruling]) -> Settled:
    """Join what reports one event; what only may be one becomes a hint."""
    clusters = Clusters(len(events))
    settled = Settled(clusters, contradicted=obey(clusters, given))
    members: dict[int, list[int]] = {}
    for i in range(len(events)):
        members.setdefault(clusters.find(i), []).append(i)
    for score, i, j in sorted(_pairs(events), key=lambda pair: (-pair[0], pair[1:])):
        if score < CLOSE:
            settled.hints.append(Hint(i, j, "same day and kind, names somewhat alike", round(score - 0.1, 2)))
        elif not _join(events, clusters, members, i, j):
            settled.hints.append(Hint(i, j, "alike, but not all their reports agree", 0.2))
    settled.hints += _near_misses(events)
    return settled


def _join(
    events: Sequence[Occasion], clusters: Clusters, members: dict[int, list[int]], i: int, j: int
) -> bool:
    """Join two sets of reports unless some report of one speaks against some of the other.

    So a report without a number (第六次, 第七次) does not make one event of two.
    """
    a, b = sorted((clusters.find(i), clusters.find(j)))
    if a == b:
        return True
    pairs = ((x, y) for x in members[a][:_CHECKED] for y in members[b][:_CHECKED])
    if any(_differ(events[x], events[y]) for x, y in pairs) or not clusters.join(a, b):
        return False
    members[a] += members.pop(b)
    return True


def _pairs(events: Sequence[Occasion]) -> Iterator[tuple[float, int, int]]:
    """Pairs of events of one day and kind that share a place or somebody, with how alike they are."""
    buckets: defaultdict[tuple[str, str, str], list[int]] = defaultdict(list)
    for i, event in enumerate(events):
        if len(event.date) == _FULL_DATE:
            for shared in {*event.lies, *event.people, *event.others, *map(_prefecture, event.lies)}:
                buckets[event.date, event.kind, shared].append(i)
    done: set[tuple[int, int]] = set()
    for members in buckets.values():
        for pair in _compared(members, lambda i: events[i].name.core):
            if pair not in done:
                done.add(pair)
                score = _alike(events[pair[0]], events[pair[1]])
                if score >= ALIKE:
                    yield score, *pair


def _prefecture(code: str) -> str:
    return "".join(path(code)[1:2]) or code


def _compared(members: Sequence[int], key: Callable[[int], str]) -> Iterator[tuple[int, int]]:
    if len(members) <= _CROWD:
        yield from combinations(members, 2)
        return
    ordered = sorted(members, key=lambda i: (key(i), i))
    for at, i in enumerate(ordered):
        for j in ordered[at + 1 : at + 1 + _WINDOW]:
            yield (i, j) if i < j else (j, i)


def _alike(a: Occasion, b: Occasion) -> float:
    """How likely two events of one day and kind are one, from 0 to 1."""
    people = a.people & b.people
    placed = _near(a.lies, b.lies)
    if _differ(a, b) or not (people or a.others & b.others or placed):
        return 0.0
    score = close(a.name, b.name)
    strangers = bool(a.people and b.people) and not people
    if strangers and not (score > 0.9 and a.lies == b.lies):
        return min(score, CLOSE - 0.1)
    if a.kind in _TWO_SIDED and a.people - people and b.people - people:
        return min(score, CLOSE - 0.2)
    if not a.name.core and not b.name.core:
        together = 2 * len(people) >= max(2, min(len(a.people), len(b.people)))
        return CLOSE if together and placed else min(score, CLOSE - 0.1)
    return score


def _differ(a: Occasion, b: Occasion) -> bool:
    """Whether two reports tell of two events: of one article, places, numbers or heroes that exclude each other."""
    if a.article == b.article or (a.scope and b.scope and a.scope != b.scope):
        return True
    return _of_others(a, b) or close(a.name, b.name) == 0.0


def _of_others(a: Occasion, b: Occasion) -> bool:
    """甲明调研高新区 is no event of 乙亮 alone; 甲明会见丙 is none of 丁."""
    if a.heroes and b.heroes:
        if a.kind in _TWO_SIDED:
            return not (a.heroes <= b.people or b.heroes <= a.people)
        return a.heroes.isdisjoint(b.heroes)
    return any(x.heroes and y.people and x.heroes.isdisjoint(y.people) for x, y in ((a, b), (b, a)))


def _near(a: Iterable[str], b: Iterable[str]) -> bool:
    """Whether two events may have been at one place: the same, or one in the other below the province."""
    return any(x == y or (nested(x, y) and min(rank(x), rank(y)) > 0) for x in a for y in b)


def _near_misses(events: Sequence[Occasion]) -> list[Hint]:
    """The same name a day apart, without a date, or of another kind."""
    named: defaultdict[str, list[int]] = defaultdict(list)
    for i, event in enumerate(events):
        if len(event.name.core) > 3:
            named[event.name.core].append(i)
    hints = []
    for members in named.values():
        ordered = sorted(members, key=lambda i: (events[i].date or events[i].published, i))
        for at, i in enumerate(ordered):
            for j in ordered[at + 1 : at + 4]:
                if why := _near_miss(events[i], events[j]):
                    hints.append(Hint(i, j, why, 0.5))
    return hints


def _near_miss(a: Occasion, b: Occasion) -> str:
    if a.article == b.article or not (a.people & b.people or _near(a.lies, b.lies)):
        return ""
    if (a.scope and b.scope and a.scope != b.scope) or close(a.name, b.name) < CLOSE:
        return ""
    if a.date and a.date == b.date:
        return "" if a.kind == b.kind else "same name and day, of two kinds"
    days = days_between(a.date or a.published, b.date or b.published)
    if days is None or days > (1 if a.date and b.date else 5):
        return ""
    return "same name, a day apart" if a.date and b.date else "same name, one report gives no date"
