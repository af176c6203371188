"""Brings a database to exactly the local graph, writing only what differs.

Killed at any point and run again it ends the same: every batch is one transaction, and what is there is
known by its stamp. Data of others, which has no stamp, is never changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from neo4j import ManagedTransaction, Session

from graph.model import Graph, GraphEdge, GraphNode, NodeLabel
from graph.stores.neo4j import schema, statements
from graph.stores.neo4j.batches import Batch, batches, chunks
from graph.stores.neo4j.difference import Held, LoadSummary, Work, stale_stamps, work
from graph.stores.stamps import stamped_edges, stamped_nodes

# Told (rows done, rows in all) after every batch.
Progress = Callable[[int, int], None]

# A read by stamp passes over everything of one kind, so that many stamps are worth one pass.
_STAMPS_AT_ONCE = 50_000


def load(session: Session, graph: Graph, progress: Progress, *, rewrite: bool) -> LoadSummary:
    """Bring the session's database to ``graph``. Raises the driver's exceptions.

    ``rewrite`` also writes what has the right stamp, for a database in which our data was changed by hand.
    """
    schema.ensure(session)
    nodes = _node_work(session, graph, rewrite)
    edges = _edge_work(session, graph, rewrite)
    done, total = 0, len(nodes) + len(edges)
    for batch in batches(nodes, edges):
        session.execute_write(_write, batch)
        done += len(batch.rows)
        progress(done, total)
    if total:
        schema.refresh(session)
    return LoadSummary(nodes.counts, edges.counts)


def _write(transaction: ManagedTransaction, batch: Batch) -> None:
    transaction.run(batch.query, rows=batch.rows).consume()


def _node_work(session: Session, graph: Graph, rewrite: bool) -> Work[GraphNode]:
    present = _read(session, statements.NODE_STAMPS)
    wanted = stamped_nodes(graph.nodes)
    stale = frozenset(present) if rewrite else stale_stamps(wanted, present)
    return work(wanted, present, stale, _held(session, statements.HELD_NODES, stale))


def _edge_work(session: Session, graph: Graph, rewrite: bool) -> Work[GraphEdge]:
    present = _read(session, statements.EDGE_STAMPS)
    wanted = stamped_edges(graph.edges)
    stale = frozenset(present) if rewrite else stale_stamps(wanted, present)
    return work(wanted, present, stale, _held(session, statements.HELD_EDGES, stale))


def _held(session: Session, query: str, stamps: Iterable[int]) -> Iterator[Held]:
    for some in chunks(sorted(stamps), _STAMPS_AT_ONCE):
        for element, id, kind, *ends in _read(session, query, stamps=some, labels=list(NodeLabel)):
            yield Held(element, id, kind, (kind, *ends) if ends else ())


def _read(session: Session, query: str, **parameters: Sequence[object]) -> list[Any]:
    """The one list that the query returns."""
    found: list[Any] = session.execute_read(lambda tx: tx.run(query, parameters).single(strict=True).value())
    return found
