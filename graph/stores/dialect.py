"""Puts a query so that two faults of the offline engine (arcadedb 26.11.1.dev2) do not change its answer.

The result is the same query to any engine that follows openCypher. Both faults lose rows silently; they were
found by comparing random queries with Neo4j 5.26, and tests/stores/cases holds what shows them:

1. A relationship that is only mentioned in the property map of a pattern, as ``h`` in
   ``MATCH (p)-[h]->(r) MATCH (a {id: h.articles[0]})``, is not bound: the map compares with null.
   Any other mention binds it, so a condition that always holds mentions it.
2. In ``MATCH … UNWIND … AS x MATCH …`` the second MATCH may be searched before ``x`` is known.
   ``WITH *`` between them keeps the order.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from graph.stores.columns import Token, tokens

_CLAUSES = frozenset(
    [
        "MATCH",
        "OPTIONAL",
        "UNWIND",
        "WITH",
        "RETURN",
        "CALL",
        "WHERE",
        "ORDER",
        "SKIP",
        "OFFSET",
        "LIMIT",
        "UNION",
        "USING",
    ]
)
_BEFORE_OTHER_WITH = frozenset({"STARTS", "ENDS"})


@dataclass(frozen=True, slots=True)
class _Clause:
    """Tokens ``start`` to ``end`` (exclusive) of a query, inside brackets of ``depth``."""

    keyword: str
    start: int
    end: int
    depth: int


def for_offline(query: str) -> str:
    """The query with what the engine needs to be told inserted, and nothing else changed."""
    found = tokens(query)
    clauses = list(_clauses(found))
    inserted = sorted([*_mentions(found, clauses), *_barriers(found, clauses)], reverse=True)
    for position, text in inserted:
        query = query[:position] + text + query[position:]
    return query


def _clauses(found: list[Token]) -> Iterator[_Clause]:
    starts = [i for i, token in enumerate(found) if token.keyword in _CLAUSES and _opens(found, i)]
    for number, start in enumerate(starts):
        depth = found[start].depth
        later = (i for i in starts[number + 1 :] if found[i].depth == depth)
        end = min(next(later, len(found)), _closing(found, start, depth))
        yield _Clause(found[start].keyword, start, end, depth)


def _opens(found: list[Token], i: int) -> bool:
    """Whether the keyword begins a clause, and is no part of STARTS WITH or name of a property."""
    before = found[i - 1] if i else None
    if before and (before.text in (".", ":", "$") or before.keyword in _BEFORE_OTHER_WITH):
        return False
    after = found[i + 1].text if i + 1 < len(found) else ""
    return after not in (":", ",", ".", "=", ")") and not (before and before.keyword == "AS")


def _closing(found: list[Token], start: int, depth: int) -> int:
    """Where the brackets around a clause, or the query, end."""
    ends = (i for i in range(start, len(found)) if found[i].depth < depth or found[i].text == ";")
    return next(ends, len(found))


def _mentions(found: list[Token], clauses: list[_Clause]) -> Iterator[tuple[int, str]]:
    relationships = {
        name.text
        for dash, bracket, name in zip(found, found[1:], found[2:], strict=False)
        if dash.text == "-" and bracket.text == "[" and name.text[0] not in ":]*{$"
    }
    for number, clause in enumerate(clauses):
        if clause.keyword != "MATCH":
            continue
        pattern = found[clause.start : clause.end]
        used = dict.fromkeys(_mapped(pattern, clause.depth, relationships))
        if not used:
            continue
        holds = " AND ".join(f"({name} IS NULL OR {name} IS NOT NULL)" for name in used)
        following = clauses[number + 1 :]
        where = next((c for c in following if c.depth == clause.depth and c.start == clause.end), None)
        if where and where.keyword == "WHERE":
            yield found[where.start].end, f" {holds} AND ("
            yield found[where.end - 1].end, ")"
        else:
            yield found[clause.end - 1].end, f" WHERE {holds}"


def _mapped(pattern: list[Token], depth: int, relationships: set[str]) -> Iterator[str]:
    """Relationships that property maps of a pattern use."""
    inside = False
    for before, token, after in zip(pattern, pattern[1:], pattern[2:], strict=False):
        if token.text in "{}" and token.depth == depth + 1:
            inside = token.text == "{"
        if inside and token.text in relationships and before.text != "." and after.text != ":":
            yield token.text


def _barriers(found: list[Token], clauses: list[_Clause]) -> Iterator[tuple[int, str]]:
    matched: set[int] = set()
    for clause, after in itertools.pairwise(clauses):
        if clause.keyword == "MATCH":
            matched.add(clause.depth)
        follows = after.start == clause.end and after.depth == clause.depth
        if clause.keyword == "UNWIND" and clause.depth in matched and follows and after.keyword == "MATCH":
            yield found[clause.end - 1].end, " WITH *"
