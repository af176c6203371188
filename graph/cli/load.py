"""`parkgraph load`: the graph into Neo4j, and in step with it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli.options import DEFAULT_GRAPH, DatabaseOption, GraphOption, UriOption, UserOption

if TYPE_CHECKING:
    from graph.claims import ClaimsFile
    from graph.model import Graph
    from graph.stores.neo4j import Counts

RewriteOption = Annotated[
    bool, typer.Option("--rewrite", help="Also write what seems unchanged: undoes changes made by hand.")
]


def load(
    graph: GraphOption = DEFAULT_GRAPH,
    uri: UriOption = "",
    user: UserOption = "",
    database: DatabaseOption = "",
    rewrite: RewriteOption = False,
) -> None:
    """Bring a Neo4j database to exactly the graph: only differences are written, other data is left alone.

    The password is NEO4J_PASSWORD, or is asked for. Stopped in the middle, the same command goes on.

    Example: parkgraph load --uri bolt://localhost:7687
    """
    from graph.cli.common import opened
    from graph.cli.server import connected

    try:
        with opened(graph) as claims, connected(uri, user, database) as store, _progress() as told:
            known = None if rewrite else store.in_step(claims.tallies())
            summary = known or store.load(_kept(claims), told, rewrite=rewrite)
    except KeyboardInterrupt:
        print("stopped; the same command goes on from there", file=sys.stderr)
        raise typer.Exit(130) from None
    print(_line("nodes", summary.nodes))
    print(_line("edges", summary.edges))


def _kept(claims: ClaimsFile) -> Graph:
    """The graph, which Python need not look through for rubbish again and again: half the work."""
    gc.disable()
    graph = claims.graph()
    gc.freeze()
    gc.enable()
    return graph


def _line(what: str, counts: Counts) -> str:
    return (
        f"{what}: {counts.created} created, {counts.updated} updated, {counts.removed} removed, "
        f"{counts.unchanged} unchanged"
    )


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None]]:
    """A bar over nodes and edges on standard error, if that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.progress import Progress

    from graph.cli.common import console

    with Progress(console=console(stderr=True), transient=True) as bar:
        task = bar.add_task("comparing", total=None)
        yield lambda done, total: bar.update(task, description="loading", completed=done, total=total)
