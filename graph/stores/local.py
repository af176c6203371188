"""The graph at home, without a server: NetworkX for algorithms, and a mirror that answers Cypher."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Self

from graph.model import Graph
from graph.stores import Cell, Parameter, QueryError, Result
from graph.stores.child import Child, Late
from graph.stores.columns import columns, tokens
from graph.stores.dialect import for_offline
from graph.stores.mirror import folder_of, is_whole, open_mirror, write_mirror
from graph.stores.wire import Ask, Refused

if TYPE_CHECKING:
    import networkx

_WRITING = frozenset({"CREATE", "MERGE", "SET", "DELETE", "REMOVE", "DROP", "FOREACH"})


class LocalStore:
    """A `Store` on one graph value. Its mirror is built below ``mirror`` at the first query unless it stands.

    Several processes may use one mirror. Threads take turns. Close it: it holds a process.
    """

    def __init__(self, graph: Graph, mirror: Path) -> None:
        self._content_hash: Callable[[], str] = lambda: graph.content_hash
        self._graph: Callable[[], Graph] = lambda: graph
        self._mirror = mirror
        self._child: Child | None = None

    @classmethod
    def reading(cls, content_hash: Callable[[], str], graph: Callable[[], Graph], mirror: Path) -> LocalStore:
        """One whose graph is only read where there is no mirror of this content yet.

        The engine starts while the hash is being found. Raises StoreError.
        """
        store = cls(Graph(), mirror)
        store._content_hash, store._graph = content_hash, graph
        store._child = Child()
        try:
            store._open(store._child)
        except BaseException:
            store.close()
            raise
        return store

    def run(
        self, query: str, parameters: Mapping[str, Parameter] | None = None, *, timeout: float = 10.0
    ) -> Result:
        """Answer a reading query; one that is not done after ``timeout`` seconds is ended.

        Raises QueryError for what the engine refuses, StoreError without an engine or a writable mirror.
        """
        child = self._child
        if child is None or child.ended:
            child = self._child = Child()
            self._open(child)
        try:
            reply = child.ask(Ask(for_offline(query), dict(parameters or {}), timeout), timeout)
        except Late:
            raise _late(timeout) from None
        if isinstance(reply, Refused):
            raise QueryError(_told(reply, query))
        return _result(query, reply.rows)

    def networkx(self) -> networkx.MultiDiGraph[str]:
        """Nodes with ``label`` and properties, edges with ``type`` and properties, keyed by their id."""
        import networkx

        graph = self._graph()
        network: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
        network.add_nodes_from((n.id, {"label": n.label.value, **n.properties()}) for n in graph.nodes)
        for edge in graph.edges:
            network.add_edge(edge.source, edge.target, key=edge.id, type=edge.type.value, **edge.properties())
        return network

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the engine's process."""
        if self._child:
            self._child.end()
            self._child = None

    def _open(self, child: Child) -> None:
        folder = folder_of(self._mirror, self._content_hash())
        if not is_whole(folder):
            write_mirror(self._graph(), self._mirror, child)
        open_mirror(folder, child)


def _result(query: str, rows: tuple[Mapping[str, Cell], ...]) -> Result:
    named = columns(query)
    if named is None:
        # RETURN * and CALL: Neo4j gives the variables in the order of their names.
        names = tuple(sorted(rows[0])) if rows else ()
        return Result(names, tuple(tuple(row.get(name) for name in names) for row in rows))
    names = tuple(column.name for column in named)
    if rows and set(names) == set(rows[0]):
        return Result(names, tuple(tuple(row[name] for name in names) for row in rows))
    return Result(names, tuple(tuple(row.values()) for row in rows))


def _late(timeout: float) -> QueryError:
    return QueryError(f"no answer within {timeout:g} s: narrow the query, or allow more with --timeout")


def _told(refused: Refused, query: str) -> str:
    match refused.reason:
        case "QueryNotIdempotentException" if _WRITING & {token.keyword for token in tokens(query)}:
            return "the local graph is only read, and this query writes: change articles or decisions instead"
        case "QueryNotIdempotentException":
            return "offline, only queries that surely only read are answered: this procedure is not known to"
        case "CommandParameterMissingException":
            names = refused.message.partition(":")[2].strip() or refused.message
            return f"missing parameter {names}: give it with --param {names.split(',')[0]}=VALUE"
        case "TimeoutException":
            return "the query took too long: narrow it"
        case "SecurityException":
            return f"not allowed offline: {refused.message.partition('. ')[0]}"
    return refused.message
