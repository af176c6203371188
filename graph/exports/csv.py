"""nodes.csv and edges.csv, made to be opened in Excel and LibreOffice and still read by programs.

UTF-8 with a byte order mark, without which Excel shows Chinese as rubbish (Python: ``encoding="utf-8-sig"``).
Text that a spreadsheet would run as a formula is preceded by an apostrophe, as OWASP's page on CSV injection
advises: article text is nobody's formula.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from pathlib import Path

from graph.exports.files import one_text, replacing, writable
from graph.model import Graph, GraphEdge, GraphNode, Value

_NODE_COLUMNS = tuple(f.name for f in fields(GraphNode))
_EDGE_COLUMNS = (
    *("id", "type", "source", "source_name", "target", "target_name"),
    *(f.name for f in fields(GraphEdge) if f.name not in ("id", "type", "source", "target")),
)
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def write(graph: Graph, path: Path) -> None:
    """The two tables in the folder ``path``; lists are one item a line within their cell."""
    names = {node.id: node.name for node in graph.nodes}
    nodes = [{**node.properties(), "label": node.label.value} for node in graph.nodes]
    edges = [
        {
            **edge.properties(),
            "type": edge.type.value,
            "source": edge.source,
            "source_name": names.get(edge.source, ""),
            "target": edge.target,
            "target_name": names.get(edge.target, ""),
        }
        for edge in graph.edges
    ]
    with replacing(path / "nodes.csv") as node_part, replacing(path / "edges.csv") as edge_part:
        _table(node_part, _NODE_COLUMNS, nodes)
        _table(edge_part, _EDGE_COLUMNS, edges)


def _table(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, Value]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows([cell(row.get(column, "")) for column in columns] for row in rows)


def cell(value: Value) -> str | int:
    """A value as a cell that no spreadsheet runs."""
    if isinstance(value, int):
        return value
    text = writable(one_text(value) if isinstance(value, tuple) else value)
    return "'" + text if text.startswith(_FORMULA) else text
