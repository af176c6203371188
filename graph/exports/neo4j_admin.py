"""A folder for `neo4j-admin database import full`, the quickest way into a new Neo4j database.

    cd FOLDER && neo4j-admin database import full @import.args neo4j

Nodes carry the stamps that `parkgraph load` looks for, so that a load afterwards only makes the indexes and
then keeps the database in step. Names of columns: Neo4j Operations Manual, "CSV header format".
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from pathlib import Path

from graph.exports.files import replacing
from graph.model import Graph, GraphEdge, GraphNode
from graph.stamps import STAMP, stamped_edges, stamped_nodes
from graph.stores.values import MARKER, Storable, storable

# Between the items of a list: a character that no text has ("unit separator"), and a space where one has.
_BETWEEN = "\x1f"
_LISTS = ("aliases", "articles", "sentences")
_NODE_FIELDS = tuple(f.name for f in fields(GraphNode) if f.name not in ("id", "label"))
_EDGE_FIELDS = tuple(f.name for f in fields(GraphEdge) if f.name not in ("type", "source", "target"))
_TYPES = {**dict.fromkeys(_LISTS, "string[]"), "claims": "long"}
_STAMP_COLUMN = f"{STAMP}:long"
_ARGUMENTS = """\
--nodes=nodes.csv
--relationships=relationships.csv
--array-delimiter=U+001F
--multiline-fields={multiline}
--overwrite-destination=true
"""

Row = Sequence[str | int]


def write(graph: Graph, path: Path) -> None:
    """nodes.csv, relationships.csv and import.args in the folder ``path``."""
    names = ("nodes.csv", "relationships.csv", "import.args")
    with (
        replacing(path / names[0]) as nodes,
        replacing(path / names[1]) as edges,
        replacing(path / names[2]) as arguments,
    ):
        multiline = _table(nodes, _node_columns(), _nodes(graph))
        multiline |= _table(edges, _edge_columns(), _edges(graph))
        arguments.write_text(_ARGUMENTS.format(multiline=str(multiline).lower()), encoding="utf-8")


def _table(path: Path, columns: Row, rows: Iterable[Row]) -> bool:
    """Write the rows; whether a field has several lines, which slows the import and so must be said."""
    multiline = False
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        for row in rows:
            writer.writerow(row)
            multiline = multiline or any(isinstance(c, str) and ("\n" in c or "\r" in c) for c in row)
    return multiline


def _node_columns() -> Row:
    return ("id:ID", ":LABEL", _STAMP_COLUMN, *map(_column, _NODE_FIELDS))


def _edge_columns() -> Row:
    return (":START_ID", ":END_ID", ":TYPE", _STAMP_COLUMN, *map(_column, _EDGE_FIELDS))


def _column(name: str) -> str:
    return f"{name}:{_TYPES.get(name, 'string')}"


def _nodes(graph: Graph) -> Iterator[Row]:
    for stamp, node in stamped_nodes(graph.nodes).items():
        yield (node.id, f"{node.label}{_BETWEEN}{MARKER}", stamp, *_cells(_NODE_FIELDS, node))


def _edges(graph: Graph) -> Iterator[Row]:
    for stamp, edge in stamped_edges(graph.edges).items():
        yield (edge.source, edge.target, edge.type, stamp, *_cells(_EDGE_FIELDS, edge))


def _cells(columns: Iterable[str], item: GraphNode | GraphEdge) -> Iterator[str | int]:
    properties: Mapping[str, Storable] = storable(item.properties())
    for column in columns:
        value = properties.get(column, "")
        if isinstance(value, list):
            yield _BETWEEN.join(map(_plain, value))
        else:
            yield _plain(value) if isinstance(value, str) else value


def _plain(text: str) -> str:
    return text.replace(_BETWEEN, " ")
