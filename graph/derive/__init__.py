"""Claims to graph: `derive` adds up what all articles say into the nodes and edges of `graph.model.Graph`.

The answer depends on the set of articles and on identity alone, not on the order of either.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.facts import Facts
from graph.derive.gather import Gathered, gather
from graph.derive.inferred import inferred_edges, place_chain
from graph.derive.support import SHOWN, Claim, Link, edge
from graph.derive.tenures import contradiction, tenures
from graph.identity import Entity, Identities
from graph.model import EdgeType, Graph, GraphEdge, GraphNode, NodeLabel

__all__ = ["SHOWN", "Claim", "Contradiction", "Derivation", "claims_behind", "derive"]

# An article is named with each thing in it; one sentence says enough there.
_BRIEF = frozenset({EdgeType.MENTIONED_IN, EdgeType.REPORTED_IN})


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Claims behind one edge (its id) that cannot all hold; ``why`` is one line for the user."""

    edge: str
    why: str


@dataclass(frozen=True, slots=True)
class Derivation:
    """A graph and what in it asks for a look."""

    graph: Graph
    contradictions: tuple[Contradiction, ...] = ()


def derive(facts: Iterable[Facts], identities: Identities) -> Derivation:
    """Build the graph of all articles; ``facts`` is read once and must carry the reading texts."""
    gathered = gather(facts, identities)
    stated = [split for link, claims in gathered.claims.items() for split in _split(link, claims)]
    edges = [edge(link, claims, shown=1 if link.type in _BRIEF else SHOWN) for link, claims in stated]
    edges += inferred_edges(identities, gathered)
    nodes, chain = _nodes(identities, gathered, edges)
    every = {each.id: each for each in (*edges, *chain)}
    graph = Graph(
        tuple(sorted(nodes, key=lambda node: node.id)),
        tuple(every[i] for i in sorted(every)),
    )
    return Derivation(graph, tuple(_contradictions(stated)))


def claims_behind(edge: GraphEdge, facts: Iterable[Facts], identities: Identities) -> list[Claim]:
    """The claims that make one edge, newest first; of ``facts`` those that name its ends are enough."""
    gathered = gather(facts, identities)
    link = Link(edge.type, edge.source, edge.target)
    stated = gathered.claims.get(link)
    if stated is None:
        return sorted(gathered.mentions.get(edge.source, []), reverse=True)
    return next((sorted(held, reverse=True) for part, held in _split(link, stated) if part.id == edge.id), [])


def _split(link: Link, claims: Sequence[Claim]) -> Iterator[tuple[Link, Sequence[Claim]]]:
    if link.type is not EdgeType.HOLDS_ROLE:
        yield link, claims
        return
    for begin, held in tenures(claims).items():
        yield replace(link, tenure=begin), held


def _nodes(
    identities: Identities, gathered: Gathered, edges: Sequence[GraphEdge]
) -> tuple[list[GraphNode], list[GraphEdge]]:
    nodes = {entity.id: _node(entity) for entity in identities.entities.values()}
    targets = {each.target for each in edges if each.type is EdgeType.LOCATED_IN}
    places = {i for i, node in nodes.items() if node.label is NodeLabel.PLACE}
    listed, chain = place_chain(places | (targets - nodes.keys()))
    for node in (*listed, *gathered.articles.values()):
        nodes.setdefault(node.id, node)
    return list(nodes.values()), chain


def _node(entity: Entity) -> GraphNode:
    return GraphNode(
        id=entity.id,
        label=NodeLabel(entity.label.value),
        name=entity.name,
        aliases=entity.aliases,
        kind=entity.kind,
        level=entity.level,
        official_name=entity.official_name,
        title=entity.title,
        date=entity.date,
    )


def _contradictions(stated: Iterable[tuple[Link, Sequence[Claim]]]) -> Iterator[Contradiction]:
    found = ((link.id, contradiction(claims)) for link, claims in stated if link.type is EdgeType.HOLDS_ROLE)
    yield from sorted((Contradiction(i, why) for i, why in found if why), key=lambda c: c.edge)
