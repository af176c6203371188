"""The writes of a load, in order, as statements with their rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from graph.model import EDGE_PROPERTIES, NODE_PROPERTIES, GraphEdge, GraphNode
from graph.stamps import STAMP, Item
from graph.stores.neo4j import statements
from graph.stores.neo4j.difference import Update, Work, kind_of
from graph.stores.values import MARKER, storable

_ROWS_AT_ONCE = 2000

# What a statement gets for one item: its element id, that and properties, or the values that it places.
Row = str | Mapping[str, object] | Sequence[object]
# What is to be created, with its stamp.
New = tuple[int, GraphNode | GraphEdge]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Batch:
    """One statement and its rows: one transaction."""

    query: str
    rows: Sequence[Row]


def node_steps(nodes: Work[GraphNode], edges: Work[GraphEdge]) -> Iterator[Iterator[Batch]]:
    """Edges that go, then the nodes as they should be. The batches of a step may be written at once."""
    yield _grouped(statements.REMOVE_EDGES, edges.removed, lambda _: (), lambda e: e.element)
    yield _grouped(
        statements.UPDATE_NODES,
        nodes.updated,
        lambda u: (u.held.kind or MARKER, u.held.kind or MARKER, u.item.label),
        _update,
    )
    yield _created(statements.CREATE_NODES, nodes.created, ())


def edge_steps(nodes: Work[GraphNode], edges: Work[GraphEdge]) -> Iterator[Iterator[Batch]]:
    """The edges as they should be, then the nodes that go. The batches of a step may be written at once."""
    yield _grouped(statements.UPDATE_EDGES, edges.updated, lambda _: (), _update)
    yield _created(statements.CREATE_EDGES, edges.created, ("source", "target"))
    yield _grouped(
        statements.REMOVE_NODES, nodes.removed, lambda n: (n.kind or MARKER,) * 2, lambda n: n.element
    )


def chunks(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """The items in order, at most ``size`` at once."""
    return (items[start : start + size] for start in range(0, len(items), size))


def _grouped(
    query: str, items: Iterable[T], names: Callable[[T], tuple[str, ...]], row: Callable[[T], Row]
) -> Iterator[Batch]:
    """Batches of the items that fill the same labels or types into the query."""
    for filled, group in groupby(sorted(items, key=names), names):
        for some in chunks(list(group), _ROWS_AT_ONCE):
            yield Batch(query % filled, [row(item) for item in some])


def _created(query: str, created: Iterable[New], ends: tuple[str, ...]) -> Iterator[Batch]:
    """Batches of what is new; a row is the list of its ``ends``, its stamp and all its properties."""
    for kind, group in groupby(sorted(created, key=_kind), _kind):
        for some in chunks(list(group), _ROWS_AT_ONCE):
            columns = (STAMP, *_properties(some[0][1]))
            places = ", ".join(f"{name}: row[{i}]" for i, name in enumerate(columns, len(ends)))
            yield Batch(query % (kind, f"{{{places}}}"), [_row(ends, *new) for new in some])


def _row(ends: tuple[str, ...], stamp: int, item: GraphNode | GraphEdge) -> Row:
    values = storable(item.properties())
    return [*(getattr(item, end) for end in ends), stamp, *map(values.get, _properties(item))]


def _kind(created: New) -> str:
    return kind_of(created[1])


def _update(update: Update[Item]) -> Row:
    """Null for those properties that the item has not, so that they go."""
    empty = dict.fromkeys(_properties(update.item))
    properties = {**empty, **storable(update.item.properties()), STAMP: update.stamp}
    return {"element": update.held.element, "properties": properties}


def _properties(item: GraphNode | GraphEdge) -> tuple[str, ...]:
    """What may be a property of it."""
    return NODE_PROPERTIES if isinstance(item, GraphNode) else EDGE_PROPERTIES
