"""Values of the driver → canonical cells: the same rows as offline, without element ids and our stamps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from neo4j.graph import Node, Path, Relationship
from neo4j.time import Date, DateTime, Duration, Time

from graph.stamps import STAMP
from graph.stores import Cell
from graph.stores.values import node_cell, path_cell, relationship_cell, temporal_cell

# What the driver hands out before it is made canonical.
Raw = Any


def ends(values: Iterable[Raw]) -> Iterator[str]:
    """Element ids of the nodes at the ends of all relationships in ``values``: the driver has only these."""
    for value in values:
        if isinstance(value, Relationship):
            yield from (node.element_id for node in value.nodes if node is not None)
        elif isinstance(value, Path):
            yield from ends(value.relationships)
        elif isinstance(value, Mapping) and not isinstance(value, Node):
            yield from ends(value.values())
        elif isinstance(value, list | tuple):
            yield from ends(value)


def cell(value: Raw, ids: Mapping[str, str | None]) -> Cell:
    """A canonical value; ``ids`` gives the id (the property) of each element id that `ends` named."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case Node():
            return node_cell(value.labels, _properties(value, ids))
        case Relationship():
            start, end = (ids.get(node.element_id) if node is not None else None for node in value.nodes)
            return relationship_cell(value.type, _properties(value, ids), start, end)
        case Path():
            return path_cell([cell(n, ids) for n in value.nodes], [cell(r, ids) for r in value.relationships])
        case Mapping():
            return _properties(value, ids)
        case Duration():
            return value.iso_format()
        case list() | tuple():
            # keys(n) tells of the stamp, too.
            return [cell(item, ids) for item in value if not (isinstance(item, str) and item == STAMP)]
    return _text(value)


def _properties(value: Raw, ids: Mapping[str, str | None]) -> dict[str, Cell]:
    return {key: cell(item, ids) for key, item in value.items() if key != STAMP}


def _text(value: Raw) -> str:
    if isinstance(value, Date | DateTime | Time):
        return temporal_cell(value.iso_format())
    return value.hex() if isinstance(value, bytes | bytearray) else str(value)
