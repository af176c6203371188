"""The mirror: a disposable ArcadeDB folder that answers Cypher offline, named by the graph's content hash."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from graph.model import EdgeType, Graph, NodeLabel
from graph.stores import StoreError
from graph.stores.child import Child, Late
from graph.stores.values import MARKER, storable
from graph.stores.wire import AddEdges, AddNodes, Begin, Finish, Open, Refused, Request

# Changes with what a mirror holds besides the graph: labels, indexes, settings, the engine's own format.
_LAYOUT = "1"
_MANIFEST = "manifest.txt"
# What the engine writes even while it only reads, and the list itself.
_CHANGING = frozenset({"last-tx-id.bin", "statistics.json", _MANIFEST})
_ROWS_AT_ONCE = 5000
_STEP_SECONDS = 300.0
# A temporary folder this old was left by a process that was killed.
_ABANDONED_SECONDS = 3600.0

T = TypeVar("T")


def mirror_of(graph_file: Path) -> Path:
    """Where the mirrors of a graph file stand: beside it."""
    return graph_file.with_name(f"{graph_file.name}.mirror")


def folder_of(mirror: Path, content_hash: str) -> Path:
    """The folder of one content, whether or not it is there."""
    return mirror / f"{content_hash}.{_LAYOUT}"


def write_mirror(graph: Graph, mirror: Path, child: Child | None = None) -> Path:
    """Build the mirror of ``graph`` below ``mirror`` unless it stands, and delete those of older contents.

    Returns its folder. Without ``child`` a process is started for it. Raises StoreError.
    """
    folder = folder_of(mirror, graph.content_hash)
    if not is_whole(folder):
        shutil.rmtree(folder, ignore_errors=True)
        builder = child or Child()
        try:
            _build(graph, folder, builder)
        finally:
            if child is None:
                builder.end()
    _prune(mirror, folder)
    return folder


def is_whole(folder: Path) -> bool:
    """Whether a mirror stands there with all its files; the engine itself would answer from what is left."""
    try:
        return (folder / _MANIFEST).read_text(encoding="utf-8") == _manifest(folder)
    except OSError:
        return False


def open_mirror(folder: Path, child: Child) -> None:
    """Let ``child`` answer from ``folder``. Raises StoreError where it cannot be opened."""
    _must(child, Open(str(folder)))


def _build(graph: Graph, folder: Path, child: Child) -> None:
    unfinished = folder.with_name(f".{folder.name}.{os.getpid()}")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        for request in _requests(graph, unfinished):
            _must(child, request)
        (unfinished / _MANIFEST).write_text(_manifest(unfinished), encoding="utf-8")
        _publish(unfinished, folder)
    except OSError as error:
        raise StoreError(
            f"the mirror {folder.parent} cannot be written ({error.strerror}): free or unlock that folder, "
            "or copy the graph file elsewhere"
        ) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _publish(unfinished: Path, folder: Path) -> None:
    try:
        unfinished.rename(folder)
    except OSError:
        # Another process was quicker: its mirror has the same content.
        if not folder.exists():
            raise


def _manifest(folder: Path) -> str:
    files = (path for path in folder.iterdir() if path.name not in _CHANGING)
    return "".join(sorted(f"{path.name} {path.stat().st_size}\n" for path in files))


def _requests(graph: Graph, folder: Path) -> Iterator[Request]:
    yield Begin(str(folder), MARKER, tuple(NodeLabel), tuple(EdgeType))
    for label in NodeLabel:
        nodes = (storable(n.properties()) for n in graph.nodes if n.label is label)
        for rows in _chunks(nodes):
            yield AddNodes(label, rows)
    for type in EdgeType:
        edges = ((e.source, e.target, storable(e.properties())) for e in graph.edges if e.type is type)
        for ends in _chunks(edges):
            yield AddEdges(type, ends)
    yield Finish()


def _chunks(items: Iterable[T]) -> Iterator[tuple[T, ...]]:
    kept: Sequence[T] = list(items)
    for start in range(0, len(kept), _ROWS_AT_ONCE):
        yield tuple(kept[start : start + _ROWS_AT_ONCE])


def _must(child: Child, request: Request) -> None:
    try:
        reply = child.ask(request, _STEP_SECONDS)
    except Late:
        raise StoreError("the offline Cypher engine does not answer: try again") from None
    if isinstance(reply, Refused):
        raise StoreError(f"the mirror cannot be used ({reply.message}): delete its folder and try again")


def _prune(mirror: Path, keep: Path) -> None:
    for old in mirror.iterdir():
        unfinished = old.name.startswith(".")
        if old != keep and not (unfinished and time.time() - old.stat().st_mtime < _ABANDONED_SECONDS):
            shutil.rmtree(old, ignore_errors=True)
