"""Results of queries as a table, JSON or CSV."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Mapping
from enum import StrEnum

from graph.cli.common import Table, print_json, print_table
from graph.stores import Cell, Result


class Style(StrEnum):
    """How an answer is printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


def print_answer(result: Result, style: Style) -> None:
    """Print a result on standard output; nested values are JSON in CSV, and shortened in a table."""
    match style:
        case Style.JSON:
            print_json([dict(zip(result.columns, row, strict=True)) for row in result.rows])
        case Style.CSV:
            writer = csv.writer(sys.stdout, lineterminator="\n")
            writer.writerow(result.columns)
            writer.writerows([_plain(cell) for cell in row] for row in result.rows)
        case Style.TABLE if result.rows:
            print_table(Table(result.columns, [tuple(map(shown, row)) for row in result.rows]))
        case Style.TABLE:
            print("no rows", file=sys.stderr)


def shown(cell: Cell) -> str:
    """A cell as people read it: a node by label, name and id, a path as a chain, no null."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, Mapping):
        return _mapping(cell)
    if isinstance(cell, str):
        return cell
    return ", ".join(map(shown, cell)) if not isinstance(cell, int | float) else str(cell)


def _mapping(cell: Mapping[str, Cell]) -> str:
    match dict(cell):
        case {"labels": [label, *_], "properties": {"id": id, **rest}}:
            return f"{label} {rest.get('name', '')} ({id})"
        case {"type": str(type), "properties": {"id": id, **rest}, "start": _, "end": _}:
            words = [str(rest[key]) for key in ("status", "manner") if key in rest]
            return " ".join([type, *words, f"({id})"])
        case {"nodes": [first, *others], "relationships": [*edges]}:
            steps = [f" —{_type(edge)}— {_name(node)}" for edge, node in zip(edges, others, strict=True)]
            return _name(first) + "".join(steps)
    return json.dumps(cell, ensure_ascii=False)


def _name(node: Cell) -> str:
    match node:
        case {"properties": {"name": name}}:
            return str(name)
    return "?"


def _type(edge: Cell) -> str:
    match edge:
        case {"type": str(type)}:
            return type
    return "?"


def _plain(cell: Cell) -> Cell:
    if isinstance(cell, bool) or (not isinstance(cell, str | int | float) and cell is not None):
        return json.dumps(cell, ensure_ascii=False)
    return cell
