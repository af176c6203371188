"""Reads a text as a page, for the tables of this folder."""

from extractors.facts import Facts, Relation, Status
from extractors.pipeline import extract
from extractors.read import read_pages


def read(text: str) -> Facts:
    """The facts of a plain text."""
    (page,) = read_pages("article.txt", text.encode())
    return extract(page)


def roles(facts: Facts) -> set[tuple[str, str, Status]]:
    """Who holds which office, and how."""
    names = {node.id: node.name for node in facts.nodes}
    return {
        (names[edge.source], names[edge.target], edge.status or Status.CURRENT)
        for edge in facts.edges
        if edge.type is Relation.HOLDS_ROLE
    }


def took_part(facts: Facts, relation: Relation) -> set[str]:
    """Who presided, spoke or attended."""
    names = {node.id: node.name for node in facts.nodes}
    return {names[edge.source] for edge in facts.edges if edge.type is relation}
