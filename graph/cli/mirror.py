"""Keeps the mirror that answers Cypher in step with a graph file."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph.model import Graph


def refresh_mirror(graph_file: Path, graph: Graph) -> None:
    """Write the mirror of this content and delete older ones.

    Where there is no engine, or no room, nothing happens: `query` says then what it needs.
    """
    from graph.stores import StoreError
    from graph.stores.mirror import mirror_of, write_mirror

    with suppress(StoreError):
        write_mirror(graph, mirror_of(graph_file))
