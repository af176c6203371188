"""One node seen whole: its roles, events and places, each line with the edge and the sentence behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graph.model import EdgeType, Graph, GraphEdge, GraphNode, NodeLabel
from graph.select import Index

_OUT, _IN = True, False
_TAKES_PART = (EdgeType.PRESIDED, EdgeType.SPOKE_AT, EdgeType.ATTENDED)
# Heading, edge types, whether the edges leave the node.
_SECTIONS = (
    ("Roles", (EdgeType.HOLDS_ROLE,), _OUT),
    ("Held by", (EdgeType.HOLDS_ROLE,), _IN),
    ("Office of", (EdgeType.ROLE_IN,), _OUT),
    ("Events", _TAKES_PART, _OUT),
    ("Who took part", _TAKES_PART, _IN),
    ("Administers", (EdgeType.ADMINISTERS,), _OUT),
    ("Administered by", (EdgeType.ADMINISTERS,), _IN),
    ("Organised", (EdgeType.ORGANISED,), _OUT),
    ("Organised by", (EdgeType.ORGANISED,), _IN),
    ("Lies in", (EdgeType.LOCATED_IN,), _OUT),
    ("Offices", (EdgeType.ROLE_IN,), _IN),
    ("What lies or happened there", (EdgeType.LOCATED_IN,), _IN),
    ("Reported in", (EdgeType.REPORTED_IN,), _OUT),
    ("What it names", (EdgeType.MENTIONED_IN,), _IN),
)


@dataclass(frozen=True, slots=True)
class Line:
    """An edge and the node at its other end; ``holders`` of the office are told where a body has it."""

    edge: GraphEdge
    other: GraphNode
    holders: tuple[str, ...] = ()

    @property
    def date(self) -> str:
        """When it was: the event's date, else when it was last seen."""
        return self.other.date or self.edge.last_seen


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under one heading, the newest first."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Portrait:
    """A node, its sections, and the articles that name it, newest first."""

    node: GraphNode
    sections: tuple[Section, ...]
    articles: tuple[GraphNode, ...]


def portrait(graph: Graph, node: GraphNode) -> Portrait:
    """Gather what the graph says about one of its nodes."""
    index = Index(graph)
    edges = index.edges.get(node.id, ())
    sections = [
        Section(heading, _lines(index, node, [e for e in edges if e.type in types], out))
        for heading, types, out in _SECTIONS
    ]
    named = (index.nodes[e.target] for e in edges if e.type is EdgeType.MENTIONED_IN and e.source == node.id)
    articles = sorted(named, key=lambda article: (article.published, article.id), reverse=True)
    return Portrait(node, tuple(section for section in sections if section.lines), tuple(articles))


def _lines(index: Index, node: GraphNode, edges: Sequence[GraphEdge], out: bool) -> tuple[Line, ...]:
    lines = [
        Line(edge, other, _holders(index, other) if edge.type is EdgeType.ROLE_IN and not out else ())
        for edge in edges
        if (edge.source if out else edge.target) == node.id
        and (other := index.nodes[edge.target if out else edge.source])
    ]
    lines.sort(key=lambda line: (line.other.name, line.edge.id))
    return tuple(sorted(lines, key=lambda line: line.date, reverse=True))


def _holders(index: Index, role: GraphNode) -> tuple[str, ...]:
    held = [e for e in index.edges[role.id] if e.type is EdgeType.HOLDS_ROLE and e.target == role.id]
    newest = sorted(held, key=lambda e: (e.last_seen, e.id), reverse=True)
    return tuple(f"{index.nodes[e.source].name} ({e.status})" for e in newest)


def article_title(index: Index, article: str) -> str:
    """How to name an article to a reader: its title, else its path."""
    node = index.nodes.get(article)
    return node.name if node and node.label is NodeLabel.ARTICLE else article
