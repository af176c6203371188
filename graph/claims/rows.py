"""Facts as rows of a graph file, and back."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import fields
from typing import cast

from extractors.facts import Article, Basis, Edge, Evidence, Label, Node, Relation, Span, Status, Unresolved
from graph.claims.database import Row
from graph.model import EdgeType, GraphEdge, GraphNode, NodeLabel

ARTICLE = ("id", "path", "title", "source", "published", "url", "place")
MENTION = (
    "id", "label", "name", "kind", "date", "code", "level", "title", "official_name", "aliases", "spans"
)  # fmt: skip
CLAIM = (
    "type", "source", "target", "manner", "status", "since", "until", "basis", "reference",
    "start_at", "end_at", "words", "rule",
)  # fmt: skip
UNRESOLVED = ("words", "start_at", "end_at", "candidates", "why")
NODE = tuple(field.name for field in fields(GraphNode))
EDGE = tuple(field.name for field in fields(GraphEdge))

Values = tuple[str | int | None, ...]


def pack(items: Collection[str]) -> str:
    """A list in one cell."""
    return json.dumps(list(items), ensure_ascii=False) if items else ""


def unpack(cell: object) -> tuple[str, ...]:
    """Read back what `pack` wrote."""
    return tuple(json.loads(str(cell))) if cell else ()


def mention_row(node: Node) -> Values:
    spans = json.dumps([[span.start, span.end] for span in node.mentions])
    plain = (node.kind, node.date, node.code, node.level, node.title, node.official_name)
    return (node.id, node.label.value, node.name, *plain, pack(node.aliases), spans)


def node_from(row: Row) -> Node:
    id_, label, name, kind, date, code, level, title, official_name = cast("tuple[str, ...]", row[:9])
    return Node(
        id_, Label(label), name, kind, date, code, level, title, official_name,
        aliases=unpack(row[9]),
        mentions=tuple(Span(start, end) for start, end in json.loads(str(row[10]))),
    )  # fmt: skip


def claim_row(edge: Edge) -> Values:
    status = edge.status.value if edge.status else ""
    plain = (edge.manner, status, edge.since, edge.until, edge.basis.value, edge.reference)
    e = edge.evidence
    words = (e.start, e.end, e.text, e.rule) if e else (None, None, None, None)
    return (edge.type.value, edge.source, edge.target, *plain, *words)


def edge_from(row: Row) -> Edge:
    type_, source, target, manner, status, since, until, basis, reference = cast("tuple[str, ...]", row[:9])
    return Edge(
        Relation(type_),
        source,
        target,
        evidence=None if row[9] is None else Evidence(*cast("tuple[int, int, str, str]", row[9:])),
        manner=manner,
        status=Status(status) if status else None,
        since=since,
        until=until,
        basis=Basis(basis),
        reference=reference,
    )


def unresolved_row(item: Unresolved) -> Values:
    return (item.text, item.start, item.end, pack(item.candidates), item.why)


def unresolved_from(row: Row) -> Unresolved:
    words, start, end, candidates, why = cast("tuple[str, int, int, str, str]", row)
    return Unresolved(words, start, end, unpack(candidates), why)


def article_from(row: Row, text: str) -> Article:
    id_, path, title, source, published, url, place = cast("tuple[str, ...]", row)
    return Article(id_, path, text, title, source, published, url, place)


def graph_row(item: GraphNode | GraphEdge, columns: Sequence[str]) -> Values:
    """Fields in the order of the columns; lists in one cell each."""
    return tuple(pack(v) if isinstance(v := getattr(item, name), tuple) else v for name in columns)


def graph_node_from(row: Row) -> GraphNode:
    id_, label, name, aliases, *rest = cast("tuple[str, ...]", row)
    return GraphNode(id_, NodeLabel(label), name, unpack(aliases), *rest)


def graph_edge_from(row: Row) -> GraphEdge:
    id_, type_, source, target, basis, first, last = cast("tuple[str, ...]", row[:7])
    rest = cast("tuple[str, ...]", row[10:])
    lists = (unpack(row[8]), unpack(row[9]))
    return GraphEdge(
        id_, EdgeType(type_), source, target, basis, first, last, cast("int", row[7]), *lists, *rest
    )
