"""One query with its answer in Python, and what several answers need."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from graph.model import EdgeType, GraphEdge, NodeLabel
from graph.stores import Parameter
from tests.stores.world import Row, World

PERSON, ROLE, BODY, PARK, PLACE, EVENT, ARTICLE = NodeLabel
Answer = Callable[[World], Iterable[Row]]


@dataclass(frozen=True)
class Case:
    """``ordered``: the query says in which order its rows come."""

    title: str
    query: str
    answer: Answer
    ordered: bool = False
    parameters: Mapping[str, Parameter] = field(default_factory=dict)


def cell(world: World, node: str) -> dict[str, object]:
    """A node as a result shows it."""
    found = world.node[node]
    properties = {k: list(v) if isinstance(v, tuple) else v for k, v in found.properties().items()}
    return {"labels": [found.label.value], "properties": properties}


def bond(edge: GraphEdge) -> dict[str, object]:
    """A relationship as a result shows it."""
    properties = {k: list(v) if isinstance(v, tuple) else v for k, v in edge.properties().items()}
    return {"type": edge.type.value, "properties": properties, "start": edge.source, "end": edge.target}


def count_by(values: Iterable[object]) -> list[Row]:
    return list(Counter(values).items())


def constant(*row: object) -> Answer:
    return lambda _: [row]


def grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return found


def reach(world: World, start: str, longest: int, types: tuple[EdgeType, ...]) -> list[tuple[str, int]]:
    """(end, length) of every trail from ``start`` over at most so many edges along their direction."""
    found: list[tuple[str, int]] = []
    trails: list[tuple[str, tuple[str, ...]]] = [(start, ())]
    for length in range(1, longest + 1):
        trails = [
            (e.target, (*used, e.id)) for node, used in trails for e in world.out(node, *types) if e.id not in used
        ]  # fmt: skip
        found += [(node, length) for node, _ in trails]
    return found


def both_ways(world: World, start: str, longest: int, types: frozenset[EdgeType]) -> Counter[str]:
    """How many trails of exactly ``longest`` edges, in any direction, end where."""
    trails: list[tuple[str, tuple[str, ...]]] = [(start, ())]
    for _ in range(longest):
        trails = [
            (e.target if e.source == node else e.source, (*used, e.id))
            for node, used in trails for e in world.edges(*types)
            if node in (e.source, e.target) and e.id not in used
        ]  # fmt: skip
    return Counter(node for node, _ in trails)


def two_steps(w: World) -> int:
    """Pairs of different acts at one event: a relationship is used once in a MATCH."""
    return sum(n * (n - 1) for n in Counter(a.target for a in w.acts()).values())
