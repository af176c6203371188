"""Nodes by what they are called. Width, case and spaces do not count."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches

from graph.errors import UserError
from graph.model import EdgeType, Graph, GraphNode, NodeLabel
from graph.select.index import Index

# In this order candidates of one name are listed.
_ORDER = (
    NodeLabel.PERSON,
    NodeLabel.BODY,
    NodeLabel.PARK,
    NodeLabel.PLACE,
    NodeLabel.EVENT,
    NodeLabel.ROLE,
    NodeLabel.ARTICLE,
)
_RANK = {label: rank for rank, label in enumerate(_ORDER)}
_LISTED = 8
_TELLING = frozenset({EdgeType.HOLDS_ROLE, EdgeType.LOCATED_IN, EdgeType.ROLE_IN})


def fold(text: str) -> str:
    """What two spellings of one name share: width, case and spaces do not count."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


class Names:
    """The names of some nodes, ready to be asked."""

    def __init__(self, nodes: Sequence[GraphNode]) -> None:
        self._nodes = nodes
        self._by_id = {node.id: node for node in nodes}

    def find(self, name: str) -> tuple[GraphNode, ...]:
        """The node with this id; else all with exactly this name, alias or official name; else all that
        contain it. Empty where nothing fits."""
        wanted = fold(name)
        if not wanted:
            return ()
        by_id = self._by_id.get(name.strip())
        if by_id:
            return (by_id,)
        exact = [node for node in self._nodes if any(fold(n) == wanted for n in _names(node))]
        return _listed(exact) if exact else self.search(name)

    def search(self, text: str) -> tuple[GraphNode, ...]:
        """Nodes with ``text`` in a name, an alias or an article's title; whole names and short ones first."""
        wanted = fold(text)
        if not wanted:
            return ()
        return _listed(n for n in self._nodes if any(wanted in fold(name) for name in _names(n)))

    def has(self, name: str) -> bool:
        """Whether a node has exactly this id, name, alias or official name."""
        wanted = fold(name)
        return name.strip() in self._by_id or any(
            fold(each) == wanted for node in self._nodes for each in _names(node)
        )

    def near(self, name: str, count: int = 3) -> tuple[str, ...]:
        """Names of nodes that contain ``name``, else those that are written much like it; the best first."""
        found = [node.name for node in self.search(name)]
        if not found:
            names = {node.name for node in self._nodes if node.label is not NodeLabel.ARTICLE}
            found = get_close_matches(name, sorted(names), n=count, cutoff=0.5)
        return tuple(dict.fromkeys(found))[:count]


def one_node(graph: Graph, name: str) -> GraphNode:
    """The one node that ``name`` (or an id) means. Raises UserError that lists the candidates otherwise."""
    if not name.strip():
        raise UserError("the name is empty: give a name, part of one, or an id")
    found = Names(graph.nodes).find(name)
    if not found:
        raise UserError(f"nothing in the graph is called {name}; `parkgraph list people` shows what there is")
    if len(found) > 1:
        index = Index(graph)
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


def _names(node: GraphNode) -> Iterator[str]:
    yield node.name
    yield from node.aliases
    yield from (
        text for text in (node.official_name, node.title) if text and node.label is not NodeLabel.ROLE
    )


def _listed(nodes: Iterable[GraphNode]) -> tuple[GraphNode, ...]:
    return tuple(sorted(nodes, key=lambda n: (len(n.name), _RANK[n.label], n.name, n.id)))
