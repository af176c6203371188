"""Answers to the named queries about parks."""

from __future__ import annotations

from graph.model import EdgeType, NodeLabel
from tests.stores.world import (
    IN,
    Given,
    Row,
    World,
    attendance,
    first,
    get,
    in_period,
    ordered,
    parks,
    places,
)


def park_visitors(world: World, given: Given) -> list[Row]:
    rows = [
        (park.name, world.name(a.source), get(event, "date"), event.name, get(a, "manner"), first(a, "sentences"), a.id)
        for park in parks(world, given["park"])
        for located in world.into(park.id, IN)
        if (event := world.node[located.source]).label is NodeLabel.EVENT and in_period(event.date, given)
        for a in world.acts(NodeLabel.PERSON) if a.target == event.id
    ]  # fmt: skip
    return ordered(rows, 0, 2, 3, 1, 6)


def park_events(world: World, given: Given) -> list[Row]:
    rows = [
        (park.name, get(event, "date"), event.name, get(event, "kind"),
         sum(a.target == event.id for a in world.acts(NodeLabel.PERSON)), event.id, located.id)
        for park in parks(world, given["park"])
        for located in world.into(park.id, IN)
        if (event := world.node[located.source]).label is NodeLabel.EVENT and in_period(event.date, given)
    ]  # fmt: skip
    return ordered(rows, 0, 1, 2, 6)


def park_bodies(world: World, given: Given) -> list[Row]:
    rows = [
        (park.name, world.name(e.source), get(world.node[e.source], "kind"), e.basis, first(e, "sentences"), e.id)
        for park in parks(world, given["park"]) for e in world.into(park.id, EdgeType.ADMINISTERS)
    ]  # fmt: skip
    return ordered(rows, 0, 1, 5)


def parks_in(world: World, given: Given) -> list[Row]:
    rows = []
    for place in places(world, given["place"]):
        for park in world.nodes(NodeLabel.PARK):
            if park.id in world.below(place.id, 4):
                events = {
                    e.source for e in world.into(park.id, IN) if world.label(e.source) is NodeLabel.EVENT
                }
                shown = (place.name, park.name, get(park, "level"), get(park, "kind"))
                rows.append((*shown, len(events), place.id, park.id))
    return ordered(rows, 5, "-4", 6)


def busiest_parks(world: World, given: Given) -> list[Row]:
    present = attendance(world)
    rows = []
    for park in world.nodes(NodeLabel.PARK):
        sources = [world.node[e.source] for e in world.into(park.id, IN)]
        events = {e.id: e for e in sources if e.label is NodeLabel.EVENT and in_period(e.date, given)}
        if events:
            who = {p for e in events for p in present[e]}
            last = max(e.date for e in events.values()) or None
            rows.append((park.name, len(events), len(who), last, park.id))
    return ordered(rows, "-1", "-2", 4)[: given["limit"]]
