"""What happened or was reported in a period."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection

from graph.model import EdgeType, Graph, GraphEdge, GraphNode, NodeLabel
from graph.select.index import Index

# Seen on some day, but not true of that day alone.
_TIMELESS = frozenset({EdgeType.ROLE_IN, EdgeType.LOCATED_IN, EdgeType.ADMINISTERS})


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
