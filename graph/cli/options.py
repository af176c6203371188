"""Options that several verbs share, so that one name means one thing."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

GraphOption = Annotated[
    Path,
    typer.Option(
        "--graph", "-g", envvar="PARKGRAPH_GRAPH", help="The graph file (SQLite).", show_default=True
    ),
]
DEFAULT_GRAPH = Path("parkgraph.db")

JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]

UriOption = Annotated[
    str, typer.Option("--uri", help="The Neo4j server; else NEO4J_URI, else bolt://localhost:7687.")
]
UserOption = Annotated[str, typer.Option("--user", help="Its user; else NEO4J_USER, else neo4j.")]
DatabaseOption = Annotated[
    str, typer.Option("--database", help="Its database; else NEO4J_DATABASE, else the user's home database.")
]

DepthOption = Annotated[int, typer.Option("--depth", "-d", min=0, max=6, help="How many edges around NAME.")]
SinceOption = Annotated[
    str, typer.Option("--since", metavar="DATE", help="Only from this day, month or year on: 2024-03.")
]
UntilOption = Annotated[
    str, typer.Option("--until", metavar="DATE", help="Only up to this day, month or year, included.")
]
