"""Brings a database to exactly the local graph, writing only what differs.

Killed at any point and run again it ends the same: every batch is one transaction, and what is there is
known by its stamp. Data of others, which has no stamp, is never changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from typing import Any, TypeVar

from neo4j import ManagedTransaction, Session

from graph.model import Graph, GraphEdge, GraphNode, NodeLabel
from graph.stamps import Item, Tallies, Tally, stamped_edges, stamped_nodes
from graph.stores.neo4j import schema, statements
from graph.stores.neo4j.batches import Batch, batches, chunks
from graph.stores.neo4j.difference import Counts, Held, LoadSummary, Present, Work, stale_stamps, work

# Told (rows done, rows in all) after every batch.
Progress = Callable[[int, int], None]

T = TypeVar("T")

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
    for batch in _ahead(batches(nodes, edges)):
        session.execute_write(_write, batch)
        done += len(batch.rows)
        progress(done, total)
    if total:
        schema.refresh(session)
    return LoadSummary(nodes.counts, edges.counts)


def in_step(session: Session, wanted: Tallies) -> LoadSummary | None:
    """What `load` would say of a graph with these tallies if it had nothing to do; None if it might have.

    Asks the server for a few numbers, however large the graph is. Raises the driver's exceptions.
    """
    if schema.missing(session):
        return None
    nodes = _tallies(session, statements.NODE_TALLIES)
    edges = _tallies(session, statements.EDGE_TALLIES)
    return LoadSummary(_unchanged(nodes), _unchanged(edges)) if nodes | edges == wanted else None


def _tallies(session: Session, query: str) -> dict[str, Tally]:
    return {kind: Tally(items, total) for kind, items, total in _read(session, query) if items}


def _unchanged(found: Tallies) -> Counts:
    return Counts(unchanged=sum(tally.items for tally in found.values()))


def _write(transaction: ManagedTransaction, batch: Batch) -> None:
    transaction.run(batch.query, rows=batch.rows).consume()


def _ahead(items: Iterator[T]) -> Iterator[T]:
    """The items, each made in a thread while the one before it is used."""
    with ThreadPoolExecutor(1) as maker:
        coming = maker.submit(next, items, None)
        while (item := coming.result()) is not None:
            coming = maker.submit(next, items, None)
            yield item


def _node_work(session: Session, graph: Graph, rewrite: bool) -> Work[GraphNode]:
    present: Present = dict(_read(session, statements.NODE_STAMPS))
    return _work(session, stamped_nodes(graph.nodes), present, statements.HELD_NODES, rewrite)


def _edge_work(session: Session, graph: Graph, rewrite: bool) -> Work[GraphEdge]:
    present: Present = dict(_read(session, statements.EDGE_STAMPS))
    return _work(session, stamped_edges(graph.edges), present, statements.HELD_EDGES, rewrite)


def _work(
    session: Session, wanted: Mapping[int, Item], present: Present, held: str, rewrite: bool
) -> Work[Item]:
    stale = frozenset(chain(*present.values())) if rewrite else stale_stamps(wanted, present)
    return work(wanted, present, stale, _held(session, held, stale))


def _held(session: Session, query: str, stamps: Iterable[int]) -> Iterator[Held]:
    for some in chunks(sorted(stamps), _STAMPS_AT_ONCE):
        for element, id, kind, ends in _read(session, query, stamps=some):
            yield Held(element, id, kind, (kind, *ends) if ends else ())


def _read(session: Session, query: str, **parameters: Sequence[object]) -> Iterator[tuple[Any, ...]]:
    """The rows of a reading query, the list of ``kinds`` in each, labels or a type, as one text."""
    given = {"labels": list(NodeLabel), **parameters}
    rows = session.execute_read(lambda tx: list(tx.run(query, given)))
    for row in rows:
        yield tuple(":".join(row[name]) if name == "kinds" else row[name] for name in row.keys())  # noqa: SIM118
