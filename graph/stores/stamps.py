"""A number for each node and edge that changes with anything it says: equal ones need not be sent again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from hashlib import blake2b
from operator import attrgetter
from typing import TypeVar

from graph.model import GraphEdge, GraphNode

# The hidden property that carries the stamp; what has none is not ours and never touched.
STAMP = "_parkgraph"
# Changes with what a load writes besides the graph, so that everything is then written again.
_LAYOUT = b"1"

Item = TypeVar("Item", GraphNode, GraphEdge)

_NODE_VALUES = attrgetter(*(f.name for f in fields(GraphNode)))
_EDGE_VALUES = attrgetter(*(f.name for f in fields(GraphEdge)))


def stamped_nodes(nodes: Iterable[GraphNode]) -> dict[int, GraphNode]:
    """Nodes by their stamp."""
    return {_stamp(_NODE_VALUES(node)): node for node in nodes}


def stamped_edges(edges: Iterable[GraphEdge]) -> dict[int, GraphEdge]:
    """Edges by their stamp."""
    return {_stamp(_EDGE_VALUES(edge)): edge for edge in edges}


def _stamp(values: tuple[object, ...]) -> int:
    # 64 bits, Neo4j's integer: in a graph of a million items two are alike once in 10^7 graphs.
    # repr is the fastest text of a tuple of strings, and names them apart.
    digest = blake2b(repr(values).encode("utf-8"), digest_size=8, key=_LAYOUT).digest()
    return int.from_bytes(digest, "big", signed=True)
