"""The best connected part of a graph."""

from __future__ import annotations

from collections.abc import Collection
from heapq import heapify, heappop, heappush

from graph.model import Graph, NodeLabel
from graph.select.index import Index


def core(graph: Graph, count: int, *, around: Collection[str] = ()) -> Graph:
    """The best connected ``count`` nodes that hang together, grown from ``around`` or the largest hub.

    Each step takes the neighbour with the most connections; articles come last, and a new hub is begun
    only when nothing is left next to the old ones.
    """
    index = Index(graph)

    def order(node: str) -> tuple[bool, int, str]:
        return (index.nodes[node].label is NodeLabel.ARTICLE, -index.degrees[node], node)

    hubs = iter(sorted(index.nodes, key=order))
    kept: set[str] = set()
    edge = [((False, -len(graph.nodes), i), i) for i in around if i in index.nodes]
    heapify(edge)
    while len(kept) < min(count, len(graph.nodes)):
        node = heappop(edge)[1] if edge else next(hubs)
        if node not in kept:
            kept.add(node)
            for neighbour in index.neighbours(node):
                heappush(edge, (order(neighbour), neighbour))
    return index.subgraph(kept)
