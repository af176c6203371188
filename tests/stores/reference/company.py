"""Answers to the named queries about people among people."""

from __future__ import annotations

from collections import Counter, defaultdict

from graph.model import EdgeType, GraphEdge, NodeLabel
from tests.stores.world import (
    ACTS,
    HOLDS,
    IN,
    Given,
    Row,
    World,
    attendance,
    events_in,
    first,
    get,
    in_period,
    ordered,
    people,
    shortest,
    visited,
)


def appeared_together(world: World, given: Given) -> list[Row]:
    pairs = Counter(
        (a, b) for present in attendance(world).values() for a in present for b in present if a < b
    )
    rows = ((world.name(a), world.name(b), n, a, b) for (a, b), n in pairs.items() if n >= given["at_least"])
    return ordered(rows, "-2", 3, 4)[: given["limit"]]


def companions(world: World, given: Given) -> list[Row]:
    rows = []
    for person in people(world, given["person"]):
        met: dict[str, set[str]] = defaultdict(set)
        for event, present in attendance(world).items():
            for other in present - {person.id} if person.id in present else ():
                met[other].add(event)
        for other, events in met.items():
            dates = sorted(date for e in events if (date := world.node[e].date))
            span = (dates[0], dates[-1]) if dates else (None, None)
            rows.append((person.name, world.name(other), len(events), *span, person.id, other))
    return ordered(rows, "-2", 5, 6)[: given["limit"]]


def connection(world: World, given: Given) -> list[Row]:
    types = (HOLDS, EdgeType.ROLE_IN, *ACTS, EdgeType.ORGANISED, EdgeType.ADMINISTERS)
    rows: dict[tuple[str, ...], Row] = {}
    for one in people(world, given["from"]):
        for other in people(world, given["to"]):
            ways = shortest(world, one.id, other.id, types, 6) if one.id != other.id else []
            for way in sorted(ways, key=lambda way: [e.id for e in way]):
                ids = tuple(visited(one.id, way))
                names = [world.name(n) for n in ids]
                shown = (len(way), names, [e.type.value for e in way], [e.id for e in way])
                rows.setdefault(ids, shown)
    return ordered(rows.values(), 0, 3)[: given["limit"]]


def most_active(world: World, given: Given) -> list[Row]:
    events = {e.id: e for e in events_in(world, given)}
    done: dict[str, list[GraphEdge]] = defaultdict(list)
    for act in world.acts(NodeLabel.PERSON):
        if act.target in events:
            done[act.source].append(act)
    rows = []
    for person, acts in done.items():
        presided = {a.target for a in acts if a.type is EdgeType.PRESIDED}
        spoke = {a.target for a in acts if a.type is EdgeType.SPOKE_AT}
        dates = sorted(d for a in acts if (d := events[a.target].date)) or [""]
        counts = (len({a.target for a in acts}), len(presided), len(spoke))
        rows.append((world.name(person), *counts, dates[0] or None, dates[-1] or None, person))
    return ordered(rows, "-1", "-2", 6)[: given["limit"]]


def shared_events(world: World, given: Given) -> list[Row]:
    ones = {p.id for p in people(world, given["one"])}
    others = {p.id for p in people(world, given["other"])}
    rows = [
        (get(world.node[a.target], "date"), world.name(a.target), world.name(a.source), a.type.value,
         world.name(b.source), b.type.value, a.id, b.id)
        for a in world.acts() if a.source in ones
        for b in world.acts() if b.source in others and b.target == a.target and b.source != a.source
    ]  # fmt: skip
    return ordered(rows, 0, 1, 6, 7)


def person_events(world: World, given: Given) -> list[Row]:
    rows = []
    for person in people(world, given["person"]):
        for a in (a for a in world.acts() if a.source == person.id):
            event = world.node[a.target]
            if in_period(event.date, given):
                where = sorted((world.name(e.target), e.target) for e in world.out(event.id, IN))
                shown = (
                    get(event, "date"),
                    event.name,
                    a.type.value,
                    get(a, "manner"),
                    [n for n, _ in where],
                )
                rows.append((person.name, *shown, first(a, "sentences"), person.id, a.id))
    return ordered(rows, 7, 1, 2, 8)
