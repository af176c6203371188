"""A graph by its ids: what stands next to what, what lies around, and the way from one to another."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from graph.model import Graph, GraphEdge, GraphNode, NodeLabel


class Index:
    """A graph made ready for many selections; each part is computed when first asked for."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph

    @cached_property
    def nodes(self) -> Mapping[str, GraphNode]:
        """Nodes by id."""
        return {node.id: node for node in self.graph.nodes}

    @cached_property
    def edges(self) -> Mapping[str, tuple[GraphEdge, ...]]:
        """Edges at each node id, both directions, by the id of the edge."""
        at: defaultdict[str, list[GraphEdge]] = defaultdict(list)
        for edge in self.graph.edges:
            at[edge.source].append(edge)
            if edge.target != edge.source:
                at[edge.target].append(edge)
        return {node: tuple(edges) for node, edges in at.items()}

    @cached_property
    def degrees(self) -> Mapping[str, int]:
        """How many other nodes each node touches, articles aside."""
        return {node: sum(1 for n in self.neighbours(node) if not self._is_article(n)) for node in self.nodes}

    def neighbours(self, node: str) -> tuple[str, ...]:
        """Ids next to ``node`` in either direction, sorted, each once."""
        touched = {e.target if e.source == node else e.source for e in self.edges.get(node, ())}
        return tuple(sorted(touched & self.nodes.keys()))

    def subgraph(self, ids: Iterable[str]) -> Graph:
        """The nodes of ``ids`` and every edge between them; unknown ids are ignored."""
        kept = set(ids) & self.nodes.keys()
        nodes = tuple(node for node in self.graph.nodes if node.id in kept)
        return Graph(nodes, tuple(e for e in self.graph.edges if e.source in kept and e.target in kept))

    def around(self, ids: Iterable[str], depth: int) -> Graph:
        """All within ``depth`` edges of any of ``ids`` and the edges between them; unknown ids are ignored."""
        seen = {i: 0 for i in ids if i in self.nodes}
        started = frozenset(seen)
        queue = deque(seen)
        while queue:
            node = queue.popleft()
            if seen[node] == depth or (self._is_article(node) and node not in started):
                continue
            for neighbour in self.neighbours(node):
                if neighbour not in seen:
                    seen[neighbour] = seen[node] + 1
                    queue.append(neighbour)
        return self.subgraph(seen)

    def path(self, start: str, goal: str) -> tuple[str, ...]:
        """Node ids from ``start`` to ``goal``, both included, over the fewest edges and through no article.

        Of several shortest ones the first by id; empty where there is none or an end is unknown.
        """
        before: dict[str, str] = {start: start} if start in self.nodes and goal in self.nodes else {}
        queue = deque(before)
        while queue and goal not in before:
            node = queue.popleft()
            if self._is_article(node) and node != start:
                continue
            for neighbour in self.neighbours(node):
                if neighbour not in before:
                    before[neighbour] = node
                    queue.append(neighbour)
        return tuple(_walk_back(before, start, goal)) if goal in before else ()

    def _is_article(self, node: str) -> bool:
        return self.nodes[node].label is NodeLabel.ARTICLE


def _walk_back(before: Mapping[str, str], start: str, goal: str) -> Iterator[str]:
    way = [goal]
    while way[-1] != start:
        way.append(before[way[-1]])
    return reversed(way)
