"""What a room comes to: who is one, what to look at, what could not be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from graph.identity.clusters import Clusters
from graph.identity.rulings import Ruling


@dataclass(frozen=True, slots=True)
class Hint:
    """Two bearers (positions) whose entities may be one."""

    first: int
    second: int
    why: str
    score: float


@dataclass(frozen=True, slots=True)
class Blocked:
    """Two bearers (positions) that something ties and something forbids to be one."""

    first: int
    second: int
    why: str


@dataclass
class Settled:
    """The outcome of one room, while it is being worked out."""

    clusters: Clusters
    hints: list[Hint] = field(default_factory=list)
    blocked: list[Blocked] = field(default_factory=list)
    contradicted: Sequence[Ruling] = ()


def chain(members: Iterable[int], join: Callable[[int, int], bool], find: Callable[[int], int]) -> None:
    """Join what shares something, in order of time, each with the latest set that takes it.

    Where all may meet this makes one set; where some may not, each side goes on from its own latest member.
    """
    latest: list[int] = []
    for member in members:
        for at in range(len(latest) - 1, -1, -1):
            if find(latest[at]) == find(member) or join(latest[at], member):
                latest.append(latest.pop(at))
                break
        else:
            latest.append(member)
