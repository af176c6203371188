"""Rows of the offline engine → canonical cells: records lose their internal ids, paths get their parts."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date, datetime, time
from decimal import Decimal

from graph.model import EdgeType
from graph.stores import Cell
from graph.stores.values import node_cell, path_cell, relationship_cell
from graph.stores.wire import Raw

_TYPES = frozenset(EdgeType)
# The engine writes a path as text: (#1:0)-[#30:6]->(#21:51)
_PATH = re.compile(r"\(#\d+:\d+\)(?:<?-\[#\d+:\d+\]->?\(#\d+:\d+\))*")
_RID = re.compile(r"#\d+:\d+")
_AT_ONCE = 500


class Records:
    """Reads what rows refer to by record id, with ``select``: SQL → rows."""

    def __init__(self, select: Callable[[str], list[dict[str, Raw]]]) -> None:
        self._select = select
        self._records: dict[str, Mapping[str, Raw]] = {}
        self._ends: dict[str, tuple[str, str]] = {}

    def canonical(self, rows: Collection[Mapping[str, Raw]]) -> Iterator[Mapping[str, Cell]]:
        """The rows, each with the same columns."""
        values = [value for row in rows for value in row.values()]
        on_paths = {rid for text in _paths(values) for rid in _RID.findall(text)}
        for row in self._read("SELECT @rid AS rid, @this AS record", on_paths):
            self._records[str(row["rid"])] = row["record"]
        edges = {record["@rid"] for record in _edges([*values, *self._records.values()])}
        for row in self._read("SELECT @rid AS rid, @out.id AS source, @in.id AS target", edges):
            self._ends[str(row["rid"])] = (row["source"], row["target"])
        for answer in rows:
            yield {column: self._cell(value) for column, value in answer.items()}

    def _read(self, select: str, rids: Collection[str]) -> Iterator[dict[str, Raw]]:
        wanted = sorted(rids)
        for start in range(0, len(wanted), _AT_ONCE):
            yield from self._select(f"{select} FROM [{', '.join(wanted[start : start + _AT_ONCE])}]")

    def _cell(self, value: Raw) -> Cell:
        if isinstance(value, str):
            return self._path(value) if value.startswith("(#") and _PATH.fullmatch(value) else value
        if isinstance(value, dict):
            return self._record(value) if "@rid" in value else {k: self._cell(v) for k, v in value.items()}
        if isinstance(value, list | tuple | set):
            return [self._cell(item) for item in value]
        return _scalar(value)

    def _record(self, record: Mapping[str, Raw]) -> Cell:
        properties = {key: self._cell(value) for key, value in record.items() if not key.startswith("@")}
        if record["@type"] in _TYPES:
            start, end = self._ends[record["@rid"]]
            return relationship_cell(record["@type"], properties, start, end)
        return node_cell([record["@type"]], properties)

    def _path(self, text: str) -> Cell:
        records = [self._record(self._records[rid]) for rid in _RID.findall(text)]
        return path_cell(records[::2], records[1::2])


def _scalar(value: Raw) -> Cell:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Decimal):
        return float(value)
    return value.isoformat() if isinstance(value, date | datetime | time) else str(value)


def _inside(value: Raw) -> Iterable[Raw]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list | tuple | set) else ()


def _walk(values: Iterable[Raw]) -> Iterator[Raw]:
    for value in values:
        yield value
        yield from _walk(_inside(value))


def _paths(values: Iterable[Raw]) -> Iterator[str]:
    return (v for v in _walk(values) if isinstance(v, str) and v.startswith("(#") and _PATH.fullmatch(v))


def _edges(values: Iterable[Raw]) -> Iterator[Mapping[str, Raw]]:
    return (v for v in _walk(values) if isinstance(v, dict) and v.get("@type") in _TYPES)
