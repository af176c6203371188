"""Answers to the named queries about events, and about what articles say."""

from __future__ import annotations

from graph.model import EdgeType, NodeLabel
from tests.stores.world import (
    Given,
    Row,
    World,
    events_in,
    first,
    get,
    ordered,
)


def who_presided(world: World, given: Given) -> list[Row]:
    events = {
        e.id for e in world.nodes(NodeLabel.EVENT) if e.id == given["event"] or given["event"] in e.name
    }
    parts = {EdgeType.PRESIDED: "1 presided", EdgeType.SPOKE_AT: "2 spoke", EdgeType.ATTENDED: "3 attended"}
    rows = (
        (world.name(a.target), get(world.node[a.target], "date"), parts[a.type], world.name(a.source),
         get(a, "manner"), first(a, "sentences"), a.id)
        for a in world.acts() if a.target in events
    )  # fmt: skip
    return ordered(rows, 1, 0, 2, 3, 6)


def place_events(world: World, given: Given) -> list[Row]:
    rows = [
        (get(e, "date"), e.name, get(e, "kind"), e.id)
        for e in events_in(world, given) if given["kind"] in ("", e.kind)
    ]  # fmt: skip
    return ordered(rows, 0, 1, 3)[: given["limit"]]


def edge_articles(world: World, given: Given) -> list[Row]:
    rows = []
    for edge in (e for e in world.graph.edges if e.id == given["edge"]):
        for i, article in enumerate(edge.articles):
            known = world.node[article]
            sentence = edge.sentences[i] if i < len(edge.sentences) else None
            shown = (get(known, "published"), get(known, "title"), sentence, get(known, "url"), article, i)
            rows.append((world.name(edge.source), edge.type.value, world.name(edge.target), *shown))
    return rows


def article_says(world: World, given: Given) -> list[Row]:
    wanted = given["article"]
    tells = world.edges(EdgeType.MENTIONED_IN, EdgeType.REPORTED_IN)
    rows = [
        (a.title, world.name(e.source), e.type.value, world.name(e.target), get(e, "status"), get(e, "manner"), e.id, a.id)
        for a in world.nodes(NodeLabel.ARTICLE) if wanted in (a.id, a.url) or wanted in a.title
        for source in {e.source for e in tells if e.target == a.id}
        for e in world.out(source)
        if a.id in e.articles and world.label(e.target) is not NodeLabel.ARTICLE
    ]  # fmt: skip
    return ordered(rows, 7, 2, 1, 3, 6)
