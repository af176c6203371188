"""`parkgraph extract`: what articles say, as JSON lines, without any graph."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from graph.cli.build import PathsArgument, ProcessesOption, progress
from graph.errors import UserError

if TYPE_CHECKING:
    from graph.claims import Origin


def extract(
    paths: PathsArgument,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="File to write instead.")] = None,
    with_text: Annotated[
        bool, typer.Option("--with-text", help="Add the reading text of each article.")
    ] = False,
    processes: ProcessesOption = None,
) -> None:
    """Print what articles say: one JSON object per article and line; no graph is touched.

    Example: parkgraph extract news/ --with-text -o facts.jsonl
    """
    from graph.cli.common import complain
    from graph.inputs import find_inputs
    from graph.reading import read_all

    inputs, failures = find_inputs(paths)
    for failure in failures:
        complain(failure)
    failed = len(failures)
    with _written(output) as out, progress("reading", sum(each.size for each in inputs)) as advance:
        for reading in read_all(inputs, _nothing_is_known, processes):
            for failure in reading.failures:
                complain(failure)
            failed += len(reading.failures)
            for facts in reading.facts:
                out.write(json.dumps(facts.to_json(with_text=with_text), ensure_ascii=False) + "\n")
            advance(reading.size)
    if failed:
        raise typer.Exit(1)


def _nothing_is_known(_: Origin) -> bool:
    return False


@contextmanager
def _written(path: Path | None) -> Iterator[TextIO]:
    """Standard output, or a file that appears whole or not at all."""
    if path is None:
        yield sys.stdout
        return
    from graph.exports.files import replacing

    try:
        with replacing(path) as part, part.open("w", encoding="utf-8", errors="replace", newline="\n") as out:
            yield out
    except OSError as error:
        raise UserError(f"{path} cannot be written: {error.strerror or error}") from error
