"""Which part of a graph: by name, around a node, between two nodes, in a period, the best connected.

Everything answers with a `Graph` (nodes and edges sorted by id) or with ids, and is deterministic.
Edges are followed in both directions. Articles are reached but not passed through: two people named in one
article are not thereby connected.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cached_property
from heapq import heapify, heappop, heappush

from graph.errors import UserError
from graph.model import EdgeType, Graph, GraphEdge, GraphNode, NodeLabel

# In this order candidates of one name are listed.
LABEL_ORDER = (
    NodeLabel.PERSON,
    NodeLabel.BODY,
    NodeLabel.PARK,
    NodeLabel.PLACE,
    NodeLabel.EVENT,
    NodeLabel.ROLE,
    NodeLabel.ARTICLE,
)
_RANK = {label: rank for rank, label in enumerate(LABEL_ORDER)}
_LISTED = 8


def fold(text: str) -> str:
    """What two spellings of one name share: width, case and spaces do not count."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


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

    def find(self, name: str) -> tuple[GraphNode, ...]:
        """See `find_nodes`."""
        wanted = fold(name)
        if not wanted:
            return ()
        by_id = self.nodes.get(name.strip())
        if by_id:
            return (by_id,)
        exact = [node for node in self.graph.nodes if any(fold(n) == wanted for n in _names(node))]
        return _listed(exact) if exact else self.search(name)

    def search(self, text: str) -> tuple[GraphNode, ...]:
        """Nodes with ``text`` in a name, an alias or an article's title; whole names and short ones first."""
        wanted = fold(text)
        if not wanted:
            return ()
        return _listed(n for n in self.graph.nodes if any(wanted in fold(name) for name in _names(n)))

    def has(self, name: str) -> bool:
        """Whether a node has exactly this id, name, alias or official name."""
        wanted = fold(name)
        return name.strip() in self.nodes or any(
            fold(each) == wanted for node in self.graph.nodes for each in _names(node)
        )

    def near(self, name: str, count: int = 3) -> tuple[str, ...]:
        """Names of nodes that contain ``name``, else those that are written much like it; the best first."""
        found = [node.name for node in self.search(name)]
        if not found:
            names = {node.name for node in self.graph.nodes if node.label is not NodeLabel.ARTICLE}
            found = get_close_matches(name, sorted(names), n=count, cutoff=0.5)
        return tuple(dict.fromkeys(found))[:count]

    def subgraph(self, ids: Iterable[str]) -> Graph:
        """The nodes of ``ids`` that exist and every edge between them."""
        kept = set(ids) & self.nodes.keys()
        nodes = tuple(node for node in self.graph.nodes if node.id in kept)
        return Graph(nodes, tuple(e for e in self.graph.edges if e.source in kept and e.target in kept))

    def around(self, ids: Iterable[str], depth: int) -> Graph:
        """See `neighbourhood`."""
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
        """See `shortest_path`."""
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


def find_nodes(graph: Graph, name: str) -> tuple[GraphNode, ...]:
    """The node with this id; else all nodes with exactly this name, alias or official name; else all that
    contain it. Width, case and spaces do not count. Empty where nothing fits."""
    return Index(graph).find(name)


def one_node(graph: Graph, name: str) -> GraphNode:
    """The one node that ``name`` (or an id) means. Raises UserError that lists the candidates otherwise."""
    if not name.strip():
        raise UserError("the name is empty: give a name, part of one, or an id")
    index = Index(graph)
    found = index.find(name)
    if not found:
        raise UserError(f"nothing in the graph is called {name}; `parkgraph list people` shows what there is")
    if len(found) > 1:
        lines = [f"  {node.id}  {node.name} ({told_apart(index, node)})" for node in found[:_LISTED]]
        more = [f"  … and {len(found) - _LISTED} more"] if len(found) > _LISTED else []
        raise UserError("\n".join([f"{name} fits {len(found)} nodes, give one of these ids:", *lines, *more]))
    return found[0]


def told_apart(index: Index, node: GraphNode) -> str:
    """Label, and what tells a node from its namesakes: two offices of a person, the date of an event, …"""
    told = [node.label.value, node.kind, node.level, node.date, node.published]
    told += [
        index.nodes[edge.target].name
        for edge in index.edges.get(node.id, ())
        if edge.source == node.id and edge.target in index.nodes and edge.type in _TELLING
    ][:2]
    return ", ".join(word for word in told if word)


def neighbourhood(graph: Graph, ids: Collection[str], depth: int) -> Graph:
    """All within ``depth`` edges of any of ``ids`` and the edges between them; unknown ids are ignored."""
    return Index(graph).around(ids, depth)


def subgraph(graph: Graph, ids: Iterable[str]) -> Graph:
    """The nodes of ``ids`` and every edge between them; unknown ids are ignored."""
    return Index(graph).subgraph(ids)


def shortest_path(graph: Graph, start: str, goal: str) -> tuple[str, ...]:
    """Node ids from ``start`` to ``goal``, both included, over the fewest edges and through no article.

    Of several shortest ones the first by id; empty where there is none or an end is unknown.
    """
    return Index(graph).path(start, goal)


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


def on_day(graph: Graph, day: str) -> Graph:
    """What is known of one day: see `in_period`."""
    return in_period(graph, day, day)


def in_period(graph: Graph, start: str, end: str) -> Graph:
    """What happened or was reported between two partial dates, both included; empty leaves a side open.

    An event counts by its date, an edge at a dated event by that date, any other edge by its stated term
    and else by when it was seen, an article by its publication. What carries no date of its own (where a
    park lies, whose office it is) follows the dated things it belongs to.
    """
    index = Index(graph)
    dated = [e for e in graph.edges if _within(_span(index, e), start, end)]
    kept = {n.id for n in graph.nodes if _within((_own_date(n), _own_date(n)), start, end)}
    kept |= {end_ for e in dated for end_ in (e.source, e.target)}
    kept = {i for i in kept if i in index.nodes and not _outside(index.nodes[i], start, end)}
    undated = [e for e in graph.edges if _span(index, e) == ("", "")]
    _follow(kept, undated)
    edges = {e.id for e in (*dated, *undated) if e.source in kept and e.target in kept}
    nodes = tuple(node for node in graph.nodes if node.id in kept)
    return Graph(nodes, tuple(e for e in graph.edges if e.id in edges))


def part(graph: Graph, centre: str = "", depth: int = 2, start: str = "", end: str = "") -> Graph:
    """What a command shows: the period, and in it what lies within ``depth`` edges of the id ``centre``."""
    inside = in_period(graph, start, end) if start or end else graph
    return neighbourhood(inside, [centre], depth) if centre else inside


# Seen on some day, but not true of that day alone.
_TIMELESS = frozenset({EdgeType.ROLE_IN, EdgeType.LOCATED_IN, EdgeType.ADMINISTERS})
_TELLING = frozenset({EdgeType.HOLDS_ROLE, EdgeType.LOCATED_IN, EdgeType.ROLE_IN})


def _names(node: GraphNode) -> Iterator[str]:
    yield node.name
    yield from node.aliases
    yield from (
        text for text in (node.official_name, node.title) if text and node.label is not NodeLabel.ROLE
    )


def _listed(nodes: Iterable[GraphNode]) -> tuple[GraphNode, ...]:
    return tuple(sorted(nodes, key=lambda n: (len(n.name), _RANK[n.label], n.name, n.id)))


def _walk_back(before: Mapping[str, str], start: str, goal: str) -> Iterator[str]:
    way = [goal]
    while way[-1] != start:
        way.append(before[way[-1]])
    return reversed(way)


def _own_date(node: GraphNode) -> str:
    return node.published if node.label is NodeLabel.ARTICLE else node.date


def _span(index: Index, edge: GraphEdge) -> tuple[str, str]:
    ends = (index.nodes.get(edge.source), index.nodes.get(edge.target))
    event = next((n.date for n in ends if n and n.label is NodeLabel.EVENT and n.date), "")
    if event:
        return (event, event)
    if edge.type in _TIMELESS:
        return ("", "")
    return (edge.since or edge.first_seen, edge.until or edge.last_seen)


def _within(span: tuple[str, str], start: str, end: str) -> bool:
    """Whether a dated span touches the period; partial dates count as all that they cover."""
    first, last = span[0] or span[1], span[1] or span[0]
    return bool(first) and (not start or _last_day(last) >= start) and (not end or first <= _last_day(end))


def _last_day(date: str) -> str:
    # 2024 covers 2024-12-31: a padding that sorts after every day it covers is enough to compare.
    return date + "-99-99"[: 10 - len(date)] if len(date) < 10 else date


def _outside(node: GraphNode, start: str, end: str) -> bool:
    date = _own_date(node)
    return bool(date) and not _within((date, date), start, end)


def _follow(kept: set[str], undated: Collection[GraphEdge]) -> None:
    """Add to ``kept`` whatever its members point at through undated edges."""
    targets: defaultdict[str, list[str]] = defaultdict(list)
    for edge in undated:
        targets[edge.source].append(edge.target)
    queue = deque(sorted(kept))
    while queue:
        for target in targets.get(queue.popleft(), ()):
            if target not in kept:
                kept.add(target)
                queue.append(target)
