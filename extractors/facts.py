"""What a reading can say: the file contract of `parkgraph extract` as frozen values.

Offsets are Unicode code points into the article's reading text: ``evidence.text == reading[start:end]``.
Node ids are local to one article ("n1", "n2", …); identity across articles is the graph's concern.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Label(StrEnum):
    PERSON = "Person"
    ROLE = "Role"
    BODY = "Body"
    PARK = "Park"
    PLACE = "Place"
    EVENT = "Event"


class Relation(StrEnum):
    HOLDS_ROLE = "HOLDS_ROLE"
    ROLE_IN = "ROLE_IN"
    PRESIDED = "PRESIDED"
    SPOKE_AT = "SPOKE_AT"
    ATTENDED = "ATTENDED"
    LOCATED_IN = "LOCATED_IN"
    ADMINISTERS = "ADMINISTERS"
    ORGANISED = "ORGANISED"


class Status(StrEnum):
    CURRENT = "current"
    FORMER = "former"
    APPOINTED = "appointed"
    REMOVED = "removed"
    PROPOSED = "proposed"


class EventKind(StrEnum):
    MEETING = "meeting"
    INSPECTION = "inspection"
    RECEPTION = "reception"
    SIGNING = "signing"
    CEREMONY = "ceremony"
    APPOINTMENT = "appointment"
    OTHER = "other"


class Basis(StrEnum):
    """stated: a sentence says it; derived: it follows from other claims; reference: a list says it."""

    STATED = "stated"
    DERIVED = "derived"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open code point range of the reading text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words a claim rests on, and the rule that read them."""

    start: int
    end: int
    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class Node:
    """One thing of one article.

    ``kind`` is an EventKind for events, and a body or park kind for those (empty where unknown);
    ``date`` is partial ISO (2024, 2024-03, 2024-03-05) or empty; ``code`` the division code of a place,
    ``level`` province, prefecture, county, township or venue for places, national or provincial for parks.
    """

    id: str
    label: Label
    name: str
    kind: str = ""
    date: str = ""
    code: str = ""
    level: str = ""
    title: str = ""
    official_name: str = ""
    aliases: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Edge:
    """One claim. ``evidence`` is None only where basis is not stated; ``reference``: the list and row."""

    type: Relation
    source: str
    target: str
    evidence: Evidence | None = None
    manner: str = ""
    status: Status | None = None
    since: str = ""
    until: str = ""
    basis: Basis = Basis.STATED
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A mention that fits several readings, kept instead of a guess."""

    text: str
    start: int
    end: int
    candidates: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Article:
    """What the article says of itself. ``text`` is the reading text; ``place`` the division it speaks for."""

    id: str
    path: str
    text: str
    title: str = ""
    source: str = ""
    published: str = ""
    url: str = ""
    place: str = ""

    @property
    def sha256(self) -> str:
        """Hash of the reading text, hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Facts:
    """All that one article says."""

    article: Article
    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()

    def to_json(self, *, with_text: bool = False) -> dict[str, Any]:
        """The JSON object of one line of `parkgraph extract`; empty fields are left out or null."""
        article = {
            "id": self.article.id,
            "path": self.article.path,
            "title": self.article.title,
            "source": self.article.source or None,
            "published": self.article.published or None,
            "url": self.article.url or None,
            "place": self.article.place or None,
            "sha256": self.article.sha256,
        }
        if with_text:
            article["text"] = self.article.text
        return {
            "article": article,
            "nodes": [_node_json(node) for node in self.nodes],
            "edges": [_edge_json(edge) for edge in self.edges],
            "unresolved": [
                {
                    "text": u.text,
                    "start": u.start,
                    "end": u.end,
                    "candidates": list(u.candidates),
                    "why": u.why,
                }
                for u in self.unresolved
            ],
        }


_NODE_TEXTS = ("kind", "date", "code", "level", "title", "official_name")


def _node_json(node: Node) -> dict[str, Any]:
    out: dict[str, Any] = {"id": node.id, "label": node.label.value, "name": node.name}
    out |= {key: value for key in _NODE_TEXTS if (value := getattr(node, key))}
    if node.aliases:
        out["aliases"] = list(node.aliases)
    if node.mentions:
        out["mentions"] = [[m.start, m.end] for m in node.mentions]
    return out


def _edge_json(edge: Edge) -> dict[str, Any]:
    out: dict[str, Any] = {"type": edge.type.value, "source": edge.source, "target": edge.target}
    for key in ("manner", "since", "until", "reference"):
        if value := getattr(edge, key):
            out[key] = value
    if edge.status:
        out["status"] = edge.status.value
    out["basis"] = edge.basis.value
    if edge.evidence:
        e = edge.evidence
        out["evidence"] = {"start": e.start, "end": e.end, "text": e.text, "rule": e.rule}
    return out
