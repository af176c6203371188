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
