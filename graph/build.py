"""Articles → claims in a graph file, resumable: what is stored is passed over, what changed replaces it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from extractors.facts import Facts
from graph.claims import ClaimsFile, Origin
from graph.inputs import Failure, Input
from graph.reading import Reading, read_all

# Seconds. Who looks at a large graph meanwhile may take that long, and a build should not die of it.
_PATIENCE = 120.0


@dataclass(slots=True)
class BuildSummary:
    """What a build did. ``read`` articles were read, ``changed`` of them say something new or otherwise;
    ``known_files`` were passed over whole, ``known_rows`` in files of which other rows were read."""

    read: int = 0
    changed: int = 0
    known_files: int = 0
    known_rows: int = 0
    failures: int = 0


def build(
    inputs: Iterable[Input],
    graph: Path,
    *,
    failed: Callable[[Failure], None],
    advance: Callable[[int], None] = lambda _: None,
    processes: int | None = None,
) -> BuildSummary:
    """Read all inputs into the graph file ``graph``, which is made if it does not exist.

    ``failed`` is told of each file or row that cannot be read, ``advance`` of bytes done. Whatever ends the
    build, every finished article is kept whole. Raises UserError where the graph file cannot be used.
    """
    summary = BuildSummary()
    with ClaimsFile(graph, create=True, patience=_PATIENCE) as claims:
        for reading in read_all(list(inputs), claims.knows, processes):
            _keep(claims, reading, summary, failed)
            advance(reading.size)
    return summary


def _keep(
    claims: ClaimsFile, reading: Reading, summary: BuildSummary, failed: Callable[[Failure], None]
) -> None:
    if reading.known and reading.origin.row:
        summary.known_rows += 1
    elif reading.known:
        summary.known_files += 1
    for failure in reading.failures:
        summary.failures += 1
        failed(failure)
    for facts in reading.facts:
        summary.read += 1
        summary.changed += claims.put(facts, _origin(reading, facts))
    if reading.done:
        claims.note_read(reading.origin)


def _origin(reading: Reading, facts: Facts) -> Origin:
    """A file that turned out to hold many articles has a row for each."""
    many = len(reading.facts) > 1
    return replace(reading.origin, row=facts.article.path) if many else reading.origin
