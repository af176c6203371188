"""A number for each node and edge that changes with anything it says: equal ones need not be sent again."""

from __future__ import annotations

import marshal
from collections.abc import Iterable
from dataclasses import fields
from hashlib import blake2b
from operator import attrgetter
from typing import Any, TypeVar

from graph.model import GraphEdge, GraphNode

# The hidden property that carries the stamp; what has none is not ours and never touched.
STAMP = "_parkgraph"
# Changes with what a load writes besides the graph, so that everything is then written again.
_LAYOUT = b"1"

Item = TypeVar("Item", GraphNode, GraphEdge)

_NODE_VALUES = attrgetter("label.value", *(f.name for f in fields(GraphNode) if f.name != "label"))
_EDGE_VALUES = attrgetter("type.value", *(f.name for f in fields(GraphEdge) if f.name != "type"))


def stamped_nodes(nodes: Iterable[GraphNode]) -> dict[int, GraphNode]:
    """Nodes by their stamp."""
    return {_stamp(_NODE_VALUES(node)): node for node in nodes}


def stamped_edges(edges: Iterable[GraphEdge]) -> dict[int, GraphEdge]:
    """Edges by their stamp."""
    return {_stamp(_EDGE_VALUES(edge)): edge for edge in edges}


def _stamp(values: tuple[Any, ...]) -> int:
    # A load with nothing to do is mostly this line. marshal is the quickest way to bytes that tell tuples of
    # text apart; format 0 is the plain one, in which equal values always give equal bytes.
    # 64 bits, Neo4j's integer: of graphs of a million items, one in 10^7 has two that are alike.
    digest = blake2b(marshal.dumps(values, 0), digest_size=8, key=_LAYOUT).digest()
    return int.from_bytes(digest, "big", signed=True)
