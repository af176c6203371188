"""What a load has to do: the graph as it should be against the stamps that the server holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic

from graph.model import GraphEdge, GraphNode
from graph.stamps import Item


@dataclass(frozen=True, slots=True)
class Counts:
    """How many nodes, or edges, a load created, updated, removed and found unchanged."""

    created: int = 0
    updated: int = 0
    removed: int = 0
    unchanged: int = 0


@dataclass(frozen=True, slots=True)
class LoadSummary:
    """What a load did."""

    nodes: Counts
    edges: Counts

    @property
    def changed(self) -> bool:
        """Whether anything was written."""
        return any(c.created or c.updated or c.removed for c in (self.nodes, self.edges))


@dataclass(frozen=True, slots=True)
class Held:
    """One of our nodes or edges as the server holds it.

    ``element`` is the server's id of it, ``kind`` its label or type (several labels, or none, only where
    somebody changed them), ``place`` what an update in place cannot change: nothing for a node, type and end
    ids for an edge.
    """

    element: str
    id: str
    kind: str
    place: tuple[str, ...] = ()


# Stamps that the server holds, by label or type.
Present = Mapping[str, Sequence[int]]


@dataclass(frozen=True, slots=True)
class Update(Generic[Item]):
    """``held`` is to become ``item``."""

    held: Held
    stamp: int
    item: Item


@dataclass(frozen=True, slots=True)
class Work(Generic[Item]):
    """What to write, of nodes or of edges."""

    created: Sequence[tuple[int, Item]]
    updated: Sequence[Update[Item]]
    removed: Sequence[Held]
    unchanged: int

    def __len__(self) -> int:
        return len(self.created) + len(self.updated) + len(self.removed)

    @property
    def counts(self) -> Counts:
        """Its size, as it is told."""
        return Counts(len(self.created), len(self.updated), len(self.removed), self.unchanged)


def stale_stamps(wanted: Mapping[int, Item], present: Present) -> frozenset[int]:
    """Stamps that the server should not hold, holds in the wrong place, or holds twice (two loads at once)."""
    stale: set[int] = set()
    seen: set[int] = set()
    for kind, stamps in present.items():
        once = set(stamps)
        stale |= {stamp for stamp in once if stamp not in wanted or kind_of(wanted[stamp]) != kind}
        if len(once) < len(stamps):
            stale |= {stamp for stamp, count in Counter(stamps).items() if count > 1}
        stale |= seen & once
        seen |= once
    return frozenset(stale)


def work(
    wanted: Mapping[int, Item], present: Present, stale: frozenset[int], held: Iterable[Held]
) -> Work[Item]:
    """Turn what is ``held`` under stale stamps, and what is missing, into creations, updates and removals."""
    missing = wanted.keys() - (frozenset().union(*present.values()) - stale)
    stamps = {wanted[stamp].id: stamp for stamp in missing}
    updated, removed = [], []
    for old in held:
        stamp = stamps.get(old.id)
        if stamp is not None and place(wanted[stamp]) == old.place:
            updated.append(Update(old, stamp, wanted[stamp]))
            del stamps[old.id]
        else:
            removed.append(old)
    created = [(stamp, wanted[stamp]) for stamp in stamps.values()]
    return Work(created, updated, removed, len(wanted) - len(missing))


def kind_of(item: GraphNode | GraphEdge) -> str:
    """Its label or type."""
    return item.label if isinstance(item, GraphNode) else item.type


def place(item: GraphNode | GraphEdge) -> tuple[str, ...]:
    """What of an item cannot be changed where it stands; see `Held`."""
    return () if isinstance(item, GraphNode) else (item.type.value, item.source, item.target)
