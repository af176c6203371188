"""The store on a Neo4j server."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable, Mapping
from typing import Any, Self

from neo4j import (
    Driver,
    GraphDatabase,
    ManagedTransaction,
    NotificationMinimumSeverity,
    Session,
    unit_of_work,
)
from neo4j.api import BookmarkManager

from graph.model import Graph, GraphNode, NodeLabel
from graph.stamps import Tallies
from graph.stores import Parameter, QueryError, Result, StoreError
from graph.stores.neo4j import loading
from graph.stores.neo4j.cells import cell, ends
from graph.stores.neo4j.complaints import NEEDED, Target, explained
from graph.stores.neo4j.difference import LoadSummary
from graph.stores.neo4j.loading import Progress
from graph.stores.neo4j.statements import NAMED_NODES

DEFAULT_URI = "bolt://localhost:7687"
DEFAULT_USER = "neo4j"
_OLDEST = (5, 13)
_ADDRESS = re.compile(r"(bolt|neo4j)(\+s|\+ssc)?://[^/@\s]+/?(\?\S*)?")
_SILENT = logging.NullHandler()
_CONNECT_SECONDS = 10.0
_RETRY_SECONDS = 30.0
_END_IDS = "UNWIND $elements AS element MATCH (n) WHERE elementId(n) = element RETURN element, n.id AS id"


class Neo4jStore:
    """A `Store` on a database of a Neo4j server. Threads may share it. Close it, or use it in ``with``."""

    def __init__(self, driver: Driver, target: Target) -> None:
        self._driver = driver
        self._target = target

    @classmethod
    def connect(cls, uri: str, user: str, password: str, database: str = "") -> Self:
        """Log in; without ``database`` the user's home database is meant. Raises StoreError."""
        target = Target(uri, user, database)
        store = cls(_driver(target, password), target)
        try:
            store._check()
        except BaseException:
            store.close()
            raise
        return store

    def run(
        self,
        query: str,
        parameters: Mapping[str, Parameter] | None = None,
        *,
        timeout: float = 10.0,
        write: bool = False,
    ) -> Result:
        """Answer a query in one transaction, which only with ``write`` may write; ``timeout`` in seconds.

        Raises QueryError for what the server refuses, StoreError where it cannot be asked.
        """
        if not query.strip():
            raise QueryError("the query is empty")
        read = unit_of_work(timeout=timeout)(_result)
        with explained(self._target, timeout), self._session() as session:
            execute = session.execute_write if write else session.execute_read
            return execute(read, query, dict(parameters or {}))

    def load(
        self, graph: Graph, progress: Progress = lambda _done, _total: None, *, rewrite: bool = False
    ) -> LoadSummary:
        """Bring the database to exactly ``graph``, touching only what differs and never data of others.

        ``rewrite`` also writes what seems unchanged. Killed and run again it ends the same.
        Raises StoreError.
        """
        # What one session has written, the next one sees: on a cluster, too.
        bookmarks = GraphDatabase.bookmark_manager()
        with explained(self._target):
            return loading.load(lambda: self._session(bookmarks), graph, progress, rewrite=rewrite)

    def in_step(self, wanted: Tallies) -> LoadSummary | None:
        """What `load` would say of a graph with these tallies if it had nothing to do; None if it might have.

        A few numbers are compared, so this takes a moment for any graph. Raises StoreError.
        """
        with explained(self._target), self._session() as session:
            return loading.in_step(session, wanted)

    def named_nodes(self) -> tuple[GraphNode, ...]:
        """The nodes of the graph that was loaded, with what they are called and no more. Raises StoreError."""
        with explained(self._target), self._session() as session:
            return session.execute_read(_named_nodes)

    def close(self) -> None:
        """Give the connections back."""
        self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _session(self, bookmarks: BookmarkManager | None = None) -> Session:
        database = self._target.database or None
        return self._driver.session(database=database, fetch_size=-1, bookmark_manager=bookmarks)

    def _check(self) -> None:
        with explained(self._target), self._session() as session:
            # Also meets a database that is missing, and a password that is wrong; never tried twice.
            server = session.run("RETURN 1").consume().server
        version = re.match(r"Neo4j/(\d+)\.(\d+)", server.agent)
        if not version or tuple(map(int, version.groups())) < _OLDEST:
            raise StoreError(f"{self._target.uri} is {server.agent}: {NEEDED}")


def connect_from_env(
    uri: str = "", user: str = "", database: str = "", ask: Callable[[], str] | None = None
) -> Neo4jStore:
    """Connect as NEO4J_URI, NEO4J_USER, NEO4J_DATABASE and NEO4J_PASSWORD say, where not said otherwise.

    The password comes from the environment or ``ask``, never from a command line. Raises StoreError.
    """
    password = os.environ.get("NEO4J_PASSWORD") or (ask() if ask else "")
    if not password:
        raise StoreError("no password for Neo4j: export NEO4J_PASSWORD=…")
    return Neo4jStore.connect(
        uri or os.environ.get("NEO4J_URI") or DEFAULT_URI,
        user or os.environ.get("NEO4J_USER") or DEFAULT_USER,
        password,
        database or os.environ.get("NEO4J_DATABASE") or "",
    )


def _driver(target: Target, password: str) -> Driver:
    if not _ADDRESS.fullmatch(target.uri):
        raise StoreError(f"{target.uri} is no address of a Neo4j server: give one like {DEFAULT_URI}")
    # What it logs is raised, too; without a handler Python would print it.
    logging.getLogger("neo4j").addHandler(_SILENT)
    with explained(target):
        return GraphDatabase.driver(
            target.uri,
            auth=(target.user, password),
            user_agent="parkgraph",
            connection_timeout=_CONNECT_SECONDS,
            max_transaction_retry_time=_RETRY_SECONDS,
            # Hints about plans and unknown labels are for people who tune queries.
            notifications_min_severity=NotificationMinimumSeverity.OFF,
            telemetry_disabled=True,
        )


def _result(transaction: ManagedTransaction, query: str, parameters: dict[str, Parameter]) -> Result:
    answer = transaction.run(query, parameters)
    columns = tuple(answer.keys())
    rows: list[list[Any]] = answer.values()
    elements = sorted(set(ends(rows)))
    found = transaction.run(_END_IDS, elements=elements) if elements else ()
    ids = {record["element"]: record["id"] for record in found}
    return Result(columns, tuple(tuple(cell(value, ids) for value in row) for row in rows))


def _named_nodes(transaction: ManagedTransaction) -> tuple[GraphNode, ...]:
    rows = transaction.run(NAMED_NODES, labels=list(NodeLabel))
    return tuple(
        GraphNode(id, NodeLabel(label), name, tuple(aliases), official_name=official, title=title)
        for id, label, name, aliases, official, title in rows
    )
