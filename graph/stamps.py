"""A number for each node and edge that changes with anything it says: equal ones need not be sent again.

The stamps of a whole graph add up to a few numbers, its tallies. They are kept in the graph file and asked of a
server, so that two graphs of any size are compared in one question.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from hashlib import blake2b
from operator import attrgetter
from typing import Any, TypeVar

from graph.model import Graph, GraphEdge, GraphNode

# The hidden property that carries the stamp; what has none is not ours and never touched.
STAMP = "_parkgraph"
# What a stamp adds to a tally: its rest, so that the sum of 32 million stays within 64 bits.
TALLIED = 1 << 38
# Changes with what a load writes besides the graph, so that everything is then written again.
_LAYOUT = b"2"

Item = TypeVar("Item", GraphNode, GraphEdge)

_NODE_VALUES = attrgetter("label.value", *(f.name for f in fields(GraphNode) if f.name != "label"))
_EDGE_VALUES = attrgetter("type.value", *(f.name for f in fields(GraphEdge) if f.name != "type"))


@dataclass(frozen=True, slots=True)
class Tally:
    """How many nodes of a label, or edges of a type, there are, and what their stamps add up to."""

    items: int
    total: int


Tallies = Mapping[str, Tally]


def stamped_nodes(nodes: Iterable[GraphNode]) -> dict[int, GraphNode]:
    """Nodes by their stamp."""
    return {_stamp(_NODE_VALUES(node)): node for node in nodes}


def stamped_edges(edges: Iterable[GraphEdge]) -> dict[int, GraphEdge]:
    """Edges by their stamp."""
    return {_stamp(_EDGE_VALUES(edge)): edge for edge in edges}


def tallies(graph: Graph) -> Tallies:
    """Those of a whole graph, by label and type; none for what does not occur."""
    return added_up(stamped_nodes(graph.nodes), stamped_edges(graph.edges))


def added_up(nodes: Mapping[int, GraphNode], edges: Mapping[int, GraphEdge]) -> Tallies:
    """The tallies of a graph whose nodes and edges have these stamps."""
    stamps: dict[str, list[int]] = {}
    for stamp, node in nodes.items():
        stamps.setdefault(node.label, []).append(stamp % TALLIED)
    for stamp, edge in edges.items():
        stamps.setdefault(edge.type, []).append(stamp % TALLIED)
    return {kind: Tally(len(each), sum(each)) for kind, each in stamps.items()}


def _stamp(values: tuple[Any, ...]) -> int:
    # A load with little to do is mostly this line. marshal is the quickest way to bytes that tell tuples of
    # text apart; format 0 is the plain one, in which equal values always give equal bytes.
    # 63 bits, Neo4j's integer without its sign, which languages divide differently: of graphs of a million
    # items, one in 10^7 has two that are alike.
    digest = blake2b(marshal.dumps(values, 0), digest_size=8, key=_LAYOUT).digest()
    return int.from_bytes(digest, "big") >> 1
