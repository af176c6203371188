"""Reads back a line of `parkgraph extract`: what the file contract says is all that a reader needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from extractors.facts import (
    Article,
    Basis,
    Edge,
    Evidence,
    Facts,
    Label,
    Node,
    Relation,
    Span,
    Status,
    Unresolved,
)

_NODE_TEXTS = ("kind", "date", "code", "level", "title", "official_name")


def facts_from_json(data: Mapping[str, Any]) -> Facts:
    """Read back one line of `parkgraph extract`.

    Raises KeyError or ValueError where the object does not follow the contract.
    """
    a = data["article"]
    article = Article(
        id=a["id"],
        path=a["path"],
        text=a.get("text") or "",
        title=a.get("title") or "",
        source=a.get("source") or "",
        published=a.get("published") or "",
        url=a.get("url") or "",
        place=a.get("place") or "",
    )
    return Facts(
        article=article,
        nodes=tuple(_node_from(n) for n in data["nodes"]),
        edges=tuple(_edge_from(e) for e in data["edges"]),
        unresolved=tuple(
            Unresolved(u["text"], u["start"], u["end"], tuple(u["candidates"]), u["why"])
            for u in data.get("unresolved", ())
        ),
    )


def _node_from(data: Mapping[str, Any]) -> Node:
    return Node(
        id=data["id"],
        label=Label(data["label"]),
        name=data["name"],
        **{key: data.get(key) or "" for key in _NODE_TEXTS},
        aliases=tuple(data.get("aliases", ())),
        mentions=tuple(Span(start, end) for start, end in data.get("mentions", ())),
    )


def _edge_from(data: Mapping[str, Any]) -> Edge:
    evidence = data.get("evidence")
    return Edge(
        type=Relation(data["type"]),
        source=data["source"],
        target=data["target"],
        evidence=Evidence(**evidence) if evidence else None,
        manner=data.get("manner", ""),
        status=Status(data["status"]) if data.get("status") else None,
        since=data.get("since", ""),
        until=data.get("until", ""),
        basis=Basis(data.get("basis", "stated")),
        reference=data.get("reference", ""),
    )
