"""The process that holds the offline Cypher engine: it builds a mirror, or answers queries on one.

It is a process of its own so that a query can be ended: the engine runs in native code that neither Ctrl-C
nor a thread can stop. Started by `graph.stores.child`; the only file that imports arcadedb.
"""

from __future__ import annotations

import os
import pickle
import sys
import threading
from collections.abc import Callable, Iterator
from typing import BinaryIO

from graph.stores.records import Records
from graph.stores.wire import AddEdges, AddNodes, Ask, Begin, Finish, Open, Raw, Refused, Reply, Request, Rows

# The parent ends a query that is late; this is for a parent that is no more.
_GRACE_SECONDS = 5.0
_LOCKED_DOWN = ("arcadedb.opencypher.loadCsv.allowFileUrls", "arcadedb.opencypher.loadCsv.allowRemoteUrls")


class Engine:
    """One database, either being built or open for reading."""

    def __init__(self) -> None:
        # arcadedb imports numpy where it finds it, half of its start-up time, for columns we never ask for.
        sys.modules["numpy"] = None  # type: ignore[assignment]
        import arcadedb

        self._arcade = arcadedb
        self._database: Raw = None
        self._batch: Raw = None
        self._rids: dict[str, str] = {}

    def answer(self, request: Request) -> Reply:
        """Do what is asked. Engine exceptions become a `Refused`."""
        try:
            if isinstance(request, Ask):
                return Rows(tuple(self._ask(request)))
            self._do(request)
            return Rows()
        except self._arcade.ArcadeDBError as error:
            return _refused(error)

    def _do(self, request: Begin | AddNodes | AddEdges | Finish | Open) -> None:
        match request:
            case Begin():
                self._begin(request)
            case AddNodes():
                added = self._batch.create_vertices(request.label, list(request.rows))
                self._rids.update(zip((str(row["id"]) for row in request.rows), added, strict=True))
            case AddEdges():
                self._add_edges(request)
            case Finish():
                self._finish()
            case Open():
                self._database = self._arcade.DatabaseFactory(request.folder).open(read_only=True)

    def _begin(self, request: Begin) -> None:
        self._database = self._arcade.create_database(request.folder)
        self._sql(f"CREATE VERTEX TYPE `{request.marker}`")
        for label in request.labels:
            self._sql(f"CREATE VERTEX TYPE `{label}` EXTENDS `{request.marker}`")
            for name in ("id", "name"):
                self._sql(f"CREATE PROPERTY `{label}`.{name} STRING")
            self._sql(f"CREATE INDEX ON `{label}` (id) UNIQUE")
            self._sql(f"CREATE INDEX ON `{label}` (name) NOTUNIQUE")
        for type in request.types:
            self._sql(f"CREATE EDGE TYPE `{type}`")
        self._batch = self._database.graph_batch()

    def _add_edges(self, request: AddEdges) -> None:
        sources = [self._rids[source] for source, _, _ in request.rows]
        targets = [self._rids[target] for _, target, _ in request.rows]
        self._batch.new_edges(sources, request.type, targets, [row for _, _, row in request.rows])

    def _finish(self) -> None:
        self._batch.close()
        for setting in _LOCKED_DOWN:
            self._sql(f"ALTER DATABASE `{setting}` false")
        self._database.close()

    def _ask(self, request: Ask) -> Iterator[Raw]:
        watchdog = threading.Timer(request.timeout + _GRACE_SECONDS, os._exit, (1,))
        watchdog.daemon = True
        watchdog.start()
        try:
            found = self._database.query("opencypher", request.query, dict(request.parameters))
            yield from Records(self._select).canonical(found.to_list())
        finally:
            watchdog.cancel()

    def _select(self, sql: str) -> list[dict[str, Raw]]:
        rows: list[dict[str, Raw]] = self._database.query("sql", sql).to_list()
        return rows

    def _sql(self, statement: str) -> None:
        self._database.command("sql", statement)


def _refused(error: Exception) -> Refused:
    """The innermost cause that says something: outer ones only repeat the query."""
    chain: list[tuple[str, str | None]] = getattr(error, "java_chain", None) or [("", str(error))]
    name, message = next(
        ((name, text) for name, text in reversed(chain) if text and text not in ("null", "None")), chain[0]
    )
    return Refused(name.rpartition(".")[2], (message or name).splitlines()[0])


def _serve(requests: BinaryIO, send: Callable[[Reply], None]) -> None:
    try:
        engine = Engine()
    except (ImportError, OSError) as error:
        send(Refused("Unavailable", str(error).splitlines()[0]))
        return
    while True:
        try:
            request: Request = pickle.load(requests)
        except EOFError:
            return
        send(engine.answer(request))


def main() -> None:
    """Answer requests from standard input until it ends; what the engine prints goes nowhere."""
    replies = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)

    def send(reply: Reply) -> None:
        pickle.dump(reply, replies)
        replies.flush()

    _serve(sys.stdin.buffer, send)
    # The engine's own threads must not keep the process.
    os._exit(0)
