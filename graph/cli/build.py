"""`parkgraph build`: articles into the graph file."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli.options import DEFAULT_GRAPH, GraphOption

if TYPE_CHECKING:
    from graph.build import BuildSummary

PathsArgument = Annotated[
    list[str], typer.Argument(metavar="PATH…", help="Files and folders of articles; - is standard input.")
]
ProcessesOption = Annotated[
    int | None,
    typer.Option("--processes", "-p", min=1, help="Reading processes; all cores if there is much."),
]


def build(
    paths: PathsArgument, graph: GraphOption = DEFAULT_GRAPH, processes: ProcessesOption = None
) -> None:
    """Read articles (.txt .md .html .jsonl, UTF-8 or GB18030) into the graph.

    What was read before is passed over; a changed article replaces what it said. Files that cannot be read
    are named and the rest goes on; the exit code is 1 then. Ctrl-C keeps every finished article.

    Example: parkgraph build news/ today.jsonl --graph parkgraph.db
    """
    try:
        complete = _build(paths, graph, processes)
    except KeyboardInterrupt:
        print("stopped; what was read is kept, the same command goes on from there", file=sys.stderr)
        raise typer.Exit(130) from None
    if not complete:
        raise typer.Exit(1)


def _build(paths: list[str], graph: Path, processes: int | None) -> bool:
    """Whether everything could be read."""
    from graph.build import build as build_graph
    from graph.cli.common import complain
    from graph.inputs import find_inputs

    inputs, missing = find_inputs(paths)
    for failure in missing:
        complain(failure)
    with progress("reading", sum(each.size for each in inputs)) as advance:
        summary = build_graph(inputs, graph, failed=complain, advance=advance, processes=processes)
    finish(graph, summary)
    return not missing and not summary.failures


def finish(graph: Path, summary: BuildSummary) -> None:
    """Derive the graph, write its mirror for Cypher, and say what was done."""
    from graph.claims import ClaimsFile
    from graph.cli.mirror import refresh_mirror
    from graph.listing import count, size

    with ClaimsFile(graph) as claims:
        derived = claims.graph()
        total = len(claims.articles())
    refresh_mirror(graph, derived)
    passed = [
        count(number, noun)
        for number, noun in ((summary.known_files, "file"), (summary.known_rows, "row"))
        if number
    ]
    known = f", {' and '.join(passed)} known before and passed over" if passed else ""
    print(
        f"{count(summary.read, 'article')} read, {summary.changed} new or changed{known}; "
        f"{graph} holds {count(total, 'article')}, {size(derived)}"
    )


@contextmanager
def progress(what: str, total: int) -> Iterator[Callable[[int], None]]:
    """A progress bar over bytes on standard error, if that is a terminal; yields how to advance it."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    from graph.cli.common import console

    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:>3.0f}%"))
    with Progress(*columns, TimeRemainingColumn(), console=console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=total or None)
        yield lambda size: bar.advance(task, size)
