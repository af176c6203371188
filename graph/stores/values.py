"""What a result value looks like, whatever store answered: the same rows on every one of them.

Scalars, lists and maps are themselves; a temporal value is its ISO text; a node is ``{labels, properties}``,
a relationship ``{type, properties, start, end}`` with the ends' own ids, a path ``{nodes, relationships}``.
Keys and labels are sorted, and no internal id of a store ever shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from graph.model import Value
from graph.stores import Cell

# Every node carries this second label, so that a store shared with other data can tell ours.
MARKER = "ParkGraph"

_TIME = re.compile(r"(\d{4}-\d\d-\d\dT)?(\d\d:\d\d):(\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d.*)?")

# A property as stores keep it.
Storable = str | int | list[str]


def node_cell(labels: Iterable[str], properties: Mapping[str, Cell]) -> Mapping[str, Cell]:
    """A node; the marker label is bookkeeping and left out."""
    return {"labels": sorted(set(labels) - {MARKER}), "properties": _sorted(properties)}


def relationship_cell(
    type: str, properties: Mapping[str, Cell], start: str | None, end: str | None
) -> Mapping[str, Cell]:
    """A relationship; ``start`` and ``end`` are the ids (the property) of its nodes, None without one."""
    return {"type": type, "properties": _sorted(properties), "start": start, "end": end}


def path_cell(nodes: Sequence[Cell], relationships: Sequence[Cell]) -> Mapping[str, Cell]:
    """A path: its nodes in order, and the relationships between them."""
    return {"nodes": list(nodes), "relationships": list(relationships)}


def temporal_cell(iso: str) -> str:
    """ISO text of a time or date with time, as the offline engine and Cypher's ``toString`` write it.

    Seconds only where there are any, fractions in groups of three digits, ``Z`` for UTC.
    """
    match = _TIME.fullmatch(iso)
    if not match:
        return iso
    day, minutes, seconds, fraction, zone = match.groups(default="")
    fraction = fraction.rstrip("0")
    fraction = fraction.ljust(-(-len(fraction) // 3) * 3, "0")
    exact = f":{seconds}" + (f".{fraction}" if fraction else "")
    return day + minutes + ("" if exact == ":00" else exact) + ("Z" if zone in ("+00:00", "Z") else zone)


def storable(properties: Mapping[str, Value]) -> dict[str, Storable]:
    """Properties as every store can keep them: lists for tuples, and no lone surrogates."""
    return {key: _storable(value) for key, value in properties.items()}


def _storable(value: Value) -> Storable:
    if isinstance(value, str):
        return _whole(value)
    return value if isinstance(value, int) else [_whole(text) for text in value]


def _whole(text: str) -> str:
    """Half a surrogate pair, from a damaged page, is no character: neither store would take it."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
    return text


def _sorted(properties: Mapping[str, Cell]) -> dict[str, Cell]:
    return dict(sorted(properties.items()))
