"""Many files → what their articles say, on one core or many, in the order of the files."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from extractors.facts import Facts
from extractors.read import Page, UnreadableError, read_pages
from graph.claims import Origin, reading_version
from graph.errors import UserError
from graph.inputs import Failure, Input, digest, reason
from graph.workers import BrokenWorkerError, Workers

# Bytes. Below the first a pool costs more than it saves; the second is what one worker gets at a time.
_WORTH_A_POOL = 2_000_000
_TASK = 60_000


@dataclass(frozen=True, slots=True)
class Document:
    """One article yet to be read: the bytes of a file, or a page of a file that holds many."""

    origin: Origin
    name: str
    content: bytes | Page
    size: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading a document gave. ``size`` in bytes; ``done`` comes at the end of a file of many pages."""

    origin: Origin
    size: int = 0
    facts: tuple[Facts, ...] = ()
    failures: tuple[Failure, ...] = ()
    known: bool = False
    done: bool = False


def read_all(
    inputs: Sequence[Input], known: Callable[[Origin], bool], processes: int | None = None
) -> Iterator[Reading]:
    """Read all inputs in order; what is ``known`` is passed over.

    ``processes``: 1 reads in this process; None takes all cores if there is much to read.
    """
    steps = _documents(inputs, known)
    count = processes or _processes(inputs)
    if count == 1:
        yield from (step if isinstance(step, Reading) else read_document(step) for step in steps)
    else:
        yield from _read_with_pool(steps, count)


def read_document(document: Document) -> Reading:
    """Read one article; a failure of the rules is reported like a file that cannot be read."""
    # The rules and their word lists load here, in the process that needs them.
    from extractors.pipeline import extract

    facts: list[Facts] = []
    failures: list[Failure] = []
    content = document.content
    try:
        for page in [content] if isinstance(content, Page) else read_pages(document.name, content):
            if isinstance(page, UnreadableError):
                failures.append(Failure(page.name, page.reason))
            else:
                facts.append(extract(page))
    except UnreadableError as error:
        failures.append(Failure(error.name, error.reason))
    except Exception as error:
        # One article that the rules stumble over must not cost the other ten thousand.
        failures.append(Failure(document.name, f"the rules failed on it ({type(error).__name__}: {error})"))
    return Reading(document.origin, document.size, tuple(facts), tuple(failures))


def _processes(inputs: Sequence[Input]) -> int:
    big = sum(each.size for each in inputs) >= _WORTH_A_POOL
    return (os.cpu_count() or 1) if big else 1


def _documents(inputs: Iterable[Input], known: Callable[[Origin], bool]) -> Iterator[Document | Reading]:
    """Documents to read, and readings where there is nothing to read: known files and failures."""
    version = reading_version()
    for each in inputs:
        try:
            data = each.read()
        except OSError as error:
            yield Reading(Origin(each.file), each.size, failures=(Failure(each.name, reason(error)),))
            continue
        origin = Origin(each.file, digest=digest(data), reader=version)
        if known(origin):
            yield Reading(origin, len(data), known=True)
        elif each.single:
            yield Document(origin, each.name, data, len(data))
        else:
            yield from _pages(each, data, origin, known)


def _pages(
    source: Input, data: bytes, origin: Origin, known: Callable[[Origin], bool]
) -> Iterator[Document | Reading]:
    whole = True
    try:
        for page in read_pages(source.name, data):
            if isinstance(page, UnreadableError):
                whole = False
                yield Reading(origin, failures=(Failure(page.name, page.reason),))
                continue
            size = len(page.text.encode("utf-8", "surrogatepass"))
            row = Origin(
                source.file, page.path, digest(repr(page).encode("utf-8", "surrogatepass")), origin.reader
            )
            yield Reading(row, size, known=True) if known(row) else Document(row, page.path, page, size)
    except UnreadableError as error:
        whole = False
        yield Reading(origin, failures=(Failure(error.name, error.reason),))
    if whole:
        yield Reading(origin, done=True)


@dataclass(slots=True)
class _Task:
    """Steps that one worker gets at a time."""

    steps: list[Document | Reading] = field(default_factory=list)
    size: int = 0


def _tasks(steps: Iterable[Document | Reading]) -> Iterator[list[Document | Reading]]:
    task = _Task()
    for step in steps:
        task.steps.append(step)
        task.size += step.size if isinstance(step, Document) else 0
        if task.size >= _TASK:
            yield task.steps
            task = _Task()
    yield task.steps


def _read_task(steps: list[Document | Reading]) -> list[Reading]:
    return [step if isinstance(step, Reading) else read_document(step) for step in steps]


def _read_with_pool(steps: Iterable[Document | Reading], count: int) -> Iterator[Reading]:
    try:
        with Workers(count, _read_task) as workers:
            for readings in workers.map(_tasks(steps)):
                yield from readings
    except BrokenWorkerError as error:
        raise UserError(
            "a reading process was ended, perhaps for want of memory; run the command again to go on", code=1
        ) from error
