"""What keeps a stored query the same on every store, as rules on its text."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from graph.model import EdgeType, NodeLabel
from graph.stores.columns import Token, columns, tokens

_BANNED = re.compile(
    r"\b(apoc|gds|dbms)\.|\bLOAD\s+CSV\b|\bSHOW\b|^\s*CYPHER\b|\bSHORTEST\b|\bCALL\s+\w+\.|\b(elementId|id)\s*\(",
    re.IGNORECASE,
)
_WRITING = frozenset({"CREATE", "MERGE", "SET", "DELETE", "REMOVE", "DROP", "FOREACH"})
_CLAUSES = frozenset({"MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "CALL", "LIMIT", "SKIP", "UNION"})
_UNIQUE = re.compile(r"(\w+\.id|id|edges?|number|\w+_id|\w+_edge)( (ASC|DESC))?")


def faults(query: str) -> Iterator[str]:
    """Why a query might answer differently elsewhere; nothing where it will not."""
    found = tokens(query)
    words = {token.keyword for token in found}
    if banned := _BANNED.search(" ".join(token.text for token in found).replace(" . ", ".")):
        yield f"not on every store: {banned[0]}"
    if writing := words & _WRITING:
        yield f"writes: {sorted(writing)[0]}"
    yield from _column_faults(query, found)
    yield from _order_faults(query, found)
    yield from _collect_faults(found)
    yield from _model_faults(query)


def _column_faults(query: str, found: list[Token]) -> Iterator[str]:
    returned = columns(query)
    if returned is None:
        yield "has no RETURN with columns"
        return
    paths = {
        a.text for a, b, c in zip(found, found[1:], found[2:], strict=False) if b.text == "=" and _path(c)
    }
    for column in returned:
        if not column.aliased:
            yield f"column {column.name} has no AS"
        if column.expression in paths:
            yield f"returns the raw path {column.expression}: return nodes() and relationships()"


def _path(token: Token) -> bool:
    return token.depth == 0 and token.text in ("(", "shortestPath", "allShortestPaths")


def _order_faults(query: str, found: list[Token]) -> Iterator[str]:
    for i, token in enumerate(found):
        if token.keyword in ("LIMIT", "SKIP"):
            before = [k for k in range(i) if found[k].depth == token.depth and found[k].keyword in _CLAUSES]
            start = next((k for k in range(i, before[-1], -1) if found[k].keyword == "ORDER"), None)
            if start is None and found[before[-1]].keyword not in ("SKIP", "LIMIT"):
                yield f"{token.text} without ORDER BY"
            elif start is not None and not _UNIQUE.fullmatch(_last_key(query, found[start + 2 : i])):
                yield f"{token.text} after an ORDER BY that does not end in a unique key"


def _last_key(query: str, keys: list[Token]) -> str:
    commas = [k for k, token in enumerate(keys) if token.text == "," and token.depth == keys[0].depth]
    last = keys[commas[-1] + 1 :] if commas else keys
    return query[last[0].start : last[-1].end]


def _collect_faults(found: list[Token]) -> Iterator[str]:
    """A list is in some order only if the rows were; what is unwound again may be in any."""
    clauses = [k for k, token in enumerate(found) if token.depth == 0 and token.keyword in _CLAUSES]
    for i, token in enumerate(found):
        if token.keyword == "COLLECT" and found[i + 1].text == "(":
            here = max(k for k in clauses if k < i)
            before = max((k for k in clauses if k < here), default=here)
            sorted_before = any(t.keyword == "ORDER" for t in found[before:here])
            alias = next(t.text for s, t in zip(found[i:], found[i + 1 :], strict=False) if s.keyword == "AS")
            unwound = any(a.keyword == "UNWIND" and b.text == alias for a, b in itertools.pairwise(found))
            if not sorted_before and not unwound:
                yield f"collects {alias} in no order"


def _model_faults(query: str) -> Iterator[str]:
    known = {*NodeLabel, *EdgeType}
    for name in re.findall(r"[:|](?=[A-Z])(\w+)", re.sub(r"//[^\n]*|'[^']*'", "", query)):
        if name not in known:
            yield f"the model has no {name}"
