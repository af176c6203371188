"""The derived graph as frozen values: what every store holds, every query answers and every view shows.

A `Graph` is derived from claims and never edited; stores are loaded from it. The model is drawn in
docs/model.md: labels Person, Role, Body, Park, Place, Event, Article and the edge types of `EdgeType`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cached_property
from operator import attrgetter

# What a property may be: Neo4j and the offline mirror store exactly these (lists are of one type).
Value = str | int | tuple[str, ...]


class NodeLabel(StrEnum):
    PERSON = "Person"
    ROLE = "Role"
    BODY = "Body"
    PARK = "Park"
    PLACE = "Place"
    EVENT = "Event"
    ARTICLE = "Article"


class EdgeType(StrEnum):
    HOLDS_ROLE = "HOLDS_ROLE"
    ROLE_IN = "ROLE_IN"
    PRESIDED = "PRESIDED"
    SPOKE_AT = "SPOKE_AT"
    ATTENDED = "ATTENDED"
    LOCATED_IN = "LOCATED_IN"
    ADMINISTERS = "ADMINISTERS"
    ORGANISED = "ORGANISED"
    REPORTED_IN = "REPORTED_IN"
    MENTIONED_IN = "MENTIONED_IN"


@dataclass(frozen=True, slots=True)
class GraphNode:
    """A node of the graph. Empty fields are no properties; dates are partial ISO text."""

    id: str
    label: NodeLabel
    name: str
    aliases: tuple[str, ...] = ()
    kind: str = ""
    level: str = ""
    official_name: str = ""
    title: str = ""
    date: str = ""
    source: str = ""
    published: str = ""
    url: str = ""
    path: str = ""

    def properties(self) -> Mapping[str, Value]:
        """Non-empty fields but the label, as a store keeps them; ``id`` and ``name`` are always there."""
        return _filled(NODE_PROPERTIES, _NODE_VALUES(self))


@dataclass(frozen=True, slots=True)
class GraphEdge:
    """An edge of the graph; ``sentences[i]`` stands in article ``articles[i]`` (ids), newest first, bounded.

    ``claims`` counts the claims behind it; ``first_seen``/``last_seen`` are publication dates or empty;
    ``basis`` is stated, derived or reference (then ``reference`` names the list and row).
    """

    id: str
    type: EdgeType
    source: str
    target: str
    basis: str = "stated"
    first_seen: str = ""
    last_seen: str = ""
    claims: int = 0
    articles: tuple[str, ...] = ()
    sentences: tuple[str, ...] = ()
    status: str = ""
    since: str = ""
    until: str = ""
    manner: str = ""
    reference: str = ""

    def properties(self) -> Mapping[str, Value]:
        """Non-empty fields but type and ends, as a store keeps them; ``id``, ``basis``, ``claims`` always."""
        return _filled(EDGE_PROPERTIES, _EDGE_VALUES(self))


NODE_PROPERTIES = tuple(f.name for f in fields(GraphNode) if f.name != "label")
EDGE_PROPERTIES = tuple(f.name for f in fields(GraphEdge) if f.name not in ("type", "source", "target"))

# Asked for every item of a large graph: fetched all at once.
_NODE_VALUES = attrgetter(*NODE_PROPERTIES)
_EDGE_VALUES = attrgetter(*EDGE_PROPERTIES)


def _filled(names: tuple[str, ...], values: tuple[Value, ...]) -> Mapping[str, Value]:
    return {name: value for name, value in zip(names, values, strict=True) if value or value == 0}


@dataclass(frozen=True)
class Graph:
    """Nodes and edges, each sorted by id."""

    nodes: tuple[GraphNode, ...] = ()
    edges: tuple[GraphEdge, ...] = ()

    @cached_property
    def content_hash(self) -> str:
        """Names this exact content; the offline mirror carries it."""
        digest = hashlib.sha256()
        items: list[GraphNode | GraphEdge] = [*self.nodes, *self.edges]
        for item in items:
            row = [getattr(item, f.name) for f in fields(item)]
            digest.update(json.dumps(row, ensure_ascii=False).encode("utf-8", "surrogatepass"))
            digest.update(b"\n")
        return digest.hexdigest()[:32]
