"""Names, aliases and pinyin of a whole graph, looked up as the page does it for its own file."""

from __future__ import annotations

from dataclasses import dataclass

from graph.model import Graph, GraphNode, NodeLabel
from graph.select import Index, fold
from graph.view.pinyin import typed_forms

_AT_MOST = 12


@dataclass(frozen=True, slots=True)
class _Entry:
    node: GraphNode
    names: tuple[str, ...]
    typed: tuple[str, ...]


class Finder:
    """Ready to search a graph; making it reads every name once."""

    def __init__(self, graph: Graph) -> None:
        self._degrees = Index(graph).degrees
        self._entries = [
            _Entry(
                node,
                tuple(fold(name) for name in (node.name, *node.aliases, node.official_name) if name),
                tuple(typed_forms((node.name, *node.aliases)).split()),
            )
            for node in graph.nodes
        ]

    def find(self, text: str) -> tuple[GraphNode, ...]:
        """The best dozen: whole name, beginning, pinyin, part; then short names and hubs, articles last."""
        wanted = fold(text)
        if not wanted:
            return ()
        scored = ((_fit(entry, wanted), entry.node) for entry in self._entries)
        hits = sorted(
            (score, len(node.name), -self._degrees[node.id], node.id, node) for score, node in scored if score
        )  # ids differ, so nodes are never compared
        return tuple(hit[-1] for hit in hits[:_AT_MOST])


def _fit(entry: _Entry, wanted: str) -> int:
    """1 is the best fit, 0 none."""
    behind = 5 if entry.node.label is NodeLabel.ARTICLE else 0
    if entry.node.id == wanted or wanted in entry.names:
        return 1 + behind
    if any(name.startswith(wanted) for name in entry.names):
        return 2 + behind
    if wanted in entry.typed:
        return 3 + behind
    if any(form.startswith(wanted) for form in entry.typed):
        return 4 + behind
    return 5 + behind if any(wanted in name for name in entry.names) else 0
