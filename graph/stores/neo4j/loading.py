"""Brings a database to exactly the local graph, writing only what differs.

Killed at any point and run again it ends the same: every batch is one transaction, and what is there is
known by its stamp. Data of others, which has no stamp, is never changed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Any

from neo4j import Session

from graph.model import Graph, NodeLabel
from graph.stamps import Item, Tallies, Tally, added_up, stamped_edges, stamped_nodes
from graph.stores import StoreError
from graph.stores.neo4j import schema, statements
from graph.stores.neo4j.batches import Batch, chunks, edge_steps, node_steps
from graph.stores.neo4j.difference import Counts, Held, LoadSummary, Present, Work, stale_stamps, work

# Told (rows done, rows in all) after every batch.
Progress = Callable[[int, int], None]

# Opens a session on the database.
Sessions = Callable[[], Session]

# Batches under way at once: while the server stores one, the driver packs the next.
_AT_ONCE = 2

# A read by stamp passes over everything of one kind, so that many stamps are worth one pass.
_STAMPS_AT_ONCE = 50_000


def load(sessions: Sessions, graph: Graph, progress: Progress, *, rewrite: bool) -> LoadSummary:
    """Bring the sessions' database to ``graph``, and look whether it is there.

    Raises the driver's exceptions, and StoreError where the database is another graph in the end.
    ``rewrite`` also writes what has the right stamp, for a database in which our data was changed by hand.
    """
    wanted_nodes, wanted_edges = stamped_nodes(graph.nodes), stamped_edges(graph.edges)
    with sessions() as session:
        schema.constrain(session)
        nodes = _work(session, wanted_nodes, statements.NODE_STAMPS, statements.HELD_NODES, rewrite)
        edges = _work(session, wanted_edges, statements.EDGE_STAMPS, statements.HELD_EDGES, rewrite)
    told = _Told(progress, len(nodes) + len(edges))
    with ThreadPoolExecutor(_AT_ONCE) as writers, sessions() as session:
        write = partial(_write_step, writers, sessions, told)
        for step in node_steps(nodes, edges):
            write(step)
        schema.index(session)
        for step in edge_steps(nodes, edges):
            write(step)
        schema.settle(session)
        if not in_step(session, added_up(wanted_nodes, wanted_edges)):
            raise StoreError("somebody else changed the database during the load: run the same command again")
    return LoadSummary(nodes.counts, edges.counts)


def in_step(session: Session, wanted: Tallies) -> LoadSummary | None:
    """What `load` would say of a graph with these tallies if it had nothing to do; None if it might have.

    Asks the server for a few numbers, however large the graph is. Raises the driver's exceptions.
    """
    if not schema.complete(session):
        return None
    nodes = _tallies(session, statements.NODE_TALLIES)
    edges = _tallies(session, statements.EDGE_TALLIES)
    return LoadSummary(_unchanged(nodes), _unchanged(edges)) if nodes | edges == wanted else None


def _tallies(session: Session, query: str) -> dict[str, Tally]:
    return {kind: Tally(items, total) for kind, items, total in _read(session, query) if items}


def _unchanged(found: Tallies) -> Counts:
    return Counts(unchanged=sum(tally.items for tally in found.values()))


@dataclass(slots=True)
class _Told:
    """Tells the progress of what is written."""

    progress: Progress
    total: int
    done: int = 0

    def __call__(self, rows: int) -> None:
        self.done += rows
        self.progress(self.done, self.total)


def _write_step(writers: ThreadPoolExecutor, sessions: Sessions, told: _Told, step: Iterable[Batch]) -> None:
    """Write the batches of a step, some at once; when it returns all are there."""
    under_way: deque[Future[int]] = deque()
    for batch in step:
        under_way.append(writers.submit(_write, sessions, batch))
        if len(under_way) > _AT_ONCE:
            told(under_way.popleft().result())
    while under_way:
        told(under_way.popleft().result())


def _write(sessions: Sessions, batch: Batch) -> int:
    """Two batches may want the same nodes: the driver tries again those that the server refuses for it."""
    with sessions() as session:
        session.execute_write(lambda tx: tx.run(batch.query, rows=batch.rows).consume())
    return len(batch.rows)


def _work(session: Session, wanted: Mapping[int, Item], stamps: str, held: str, rewrite: bool) -> Work[Item]:
    present: Present = dict(_read(session, stamps))
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
