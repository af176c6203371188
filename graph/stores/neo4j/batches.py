"""The writes of a load, in order, as statements with their rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import groupby
from typing import TypeVar

from graph.model import GraphEdge, GraphNode
from graph.stores.neo4j import statements
from graph.stores.neo4j.difference import Update, Work
from graph.stores.stamps import STAMP, Item
from graph.stores.values import storable

_ROWS_AT_ONCE = 2000

# What a statement gets for one item: its element id, or properties, or properties and the ids around them.
Row = str | Mapping[str, object]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Batch:
    """One statement and its rows: one transaction."""

    query: str
    rows: Sequence[Row]


def batches(nodes: Work[GraphNode], edges: Work[GraphEdge]) -> Iterator[Batch]:
    """Edges go before their nodes and come after them."""
    yield from _grouped(statements.REMOVE_EDGES, edges.removed, lambda _: (), lambda e: e.element)
    yield from _grouped(
        statements.UPDATE_NODES, nodes.updated, lambda u: (u.held.kind, u.held.kind, u.item.label), _update
    )
    yield from _grouped(
        statements.CREATE_NODES, nodes.created, lambda new: (new[1].label,), lambda new: _properties(*new)
    )
    yield from _grouped(statements.UPDATE_EDGES, edges.updated, lambda _: (), _update)
    yield from _grouped(statements.CREATE_EDGES, edges.created, lambda new: (new[1].type,), _new_edge)
    yield from _grouped(
        statements.REMOVE_NODES, nodes.removed, lambda n: (n.kind, n.kind), lambda n: n.element
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


def _new_edge(new: tuple[int, GraphEdge]) -> Row:
    return {"source": new[1].source, "target": new[1].target, "properties": _properties(*new)}


def _update(update: Update[Item]) -> Row:
    """Null for those properties that the item has not, so that they go."""
    skipped = ("label", "type", "source", "target") if isinstance(update.item, GraphEdge) else ("label",)
    empty = {f.name: None for f in fields(update.item) if f.name not in skipped}
    return {"element": update.held.element, "properties": empty | _properties(update.stamp, update.item)}


def _properties(stamp: int, item: Item) -> dict[str, object]:
    return {**storable(item.properties()), STAMP: stamp}
