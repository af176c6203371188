"""A part of the graph as a file for other programs: one module per format, and the list of them.

A format writes completely or not at all: see `graph.exports.files`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import cast

from graph.errors import UserError
from graph.model import Graph

Writer = Callable[[Graph, Path], None]


@dataclass(frozen=True, slots=True)
class Format:
    """``writes`` is the output: a file with this suffix, or a folder where the suffix is empty."""

    name: str
    module: str
    suffix: str
    answers: str

    def write(self, graph: Graph, path: Path) -> None:
        """Write ``graph`` to the file or folder ``path``, replacing it. Raises UserError if it can't."""
        writer = cast(Writer, import_module(f"graph.exports.{self.module}").write)
        try:
            writer(graph, path)
        except OSError as error:
            raise UserError(f"cannot write {path}: {error.strerror or error}") from error


FORMATS = (
    Format("graphml", "graphml", ".graphml", "Gephi, yEd, Cytoscape, igraph, NetworkX"),
    Format("gexf", "gexf", ".gexf", "Gephi, with colours"),
    Format("json", "json", ".json", "node-link JSON, for programs"),
    Format("csv", "csv", "", "a folder with nodes.csv and edges.csv, opens in Excel"),
    Format("neo4j-admin", "neo4j_admin", "", "a folder for neo4j-admin database import full"),
)


def format_for(name: str, path: Path) -> Format:
    """The format called ``name``, or the one that the suffix of ``path`` names where ``name`` is empty.

    Raises UserError that lists the formats.
    """
    for format_ in FORMATS:
        if name == format_.name or (not name and format_.suffix and path.suffix.lower() == format_.suffix):
            return format_
    if not name and path.suffix.lower() == ".csv":
        raise UserError("CSV is a folder with nodes.csv and edges.csv: use --format csv --out FOLDER")
    names = ", ".join(format_.name for format_ in FORMATS)
    raise UserError(f"no format {name or path.suffix or path.name}: use --format with one of {names}")
