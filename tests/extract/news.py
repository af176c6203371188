"""Reading one item of broadcast news and asking what was found in it."""

from __future__ import annotations

import json

from extractors.facts import Facts
from extractors.pipeline import extract
from extractors.read import Page, read_pages


def facts_of(text: str) -> Facts:
    """The facts of one broadcast item published on 5 March 2024."""
    row = {"id": "a", "title": "要闻", "text": text, "published": "2024-03-05", "source": "新闻联播"}
    (page,) = read_pages("a.jsonl", json.dumps(row).encode())
    assert isinstance(page, Page)
    return extract(page)


def names(facts: Facts, label: str) -> set[str]:
    """Names of all nodes with a label."""
    return {node.name for node in facts.nodes if node.label == label}


def roles(facts: Facts) -> set[tuple[str, str]]:
    """Person and role of every office held."""
    name = {node.id: node.name for node in facts.nodes}
    return {(name[e.source], name[e.target]) for e in facts.edges if e.type == "HOLDS_ROLE"}


def acts(facts: Facts) -> set[tuple[str, str, str]]:
    """Person, how, and the name of the event."""
    name = {node.id: node.name for node in facts.nodes}
    return {(name[who], how, name[event]) for who, how, event in _taking_part(facts)}


def acts_by_kind(facts: Facts) -> set[tuple[str, str, str]]:
    """Person, how, and the kind of event."""
    node = {node.id: node for node in facts.nodes}
    return {(node[who].name, how, str(node[event].kind)) for who, how, event in _taking_part(facts)}


def _taking_part(facts: Facts) -> list[tuple[str, str, str]]:
    kinds = ("PRESIDED", "SPOKE_AT", "ATTENDED")
    return [(edge.source, str(edge.type), edge.target) for edge in facts.edges if edge.type in kinds]
