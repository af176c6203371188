"""A graph value with the look-ups that answers need: no engine is asked."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from graph.model import EdgeType, Graph, GraphEdge, GraphNode, NodeLabel

Row = tuple[Any, ...]
Given = Mapping[str, Any]
HOLDS, IN = EdgeType.HOLDS_ROLE, EdgeType.LOCATED_IN
ACTS = frozenset({EdgeType.PRESIDED, EdgeType.SPOKE_AT, EdgeType.ATTENDED})


class World:
    """A graph with the look-ups that answers need; an absent property is None, as in Cypher."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.node = {node.id: node for node in graph.nodes}

    def nodes(self, *labels: NodeLabel) -> list[GraphNode]:
        return [node for node in self.graph.nodes if not labels or node.label in labels]

    def edges(self, *types: EdgeType) -> list[GraphEdge]:
        return [edge for edge in self.graph.edges if not types or edge.type in types]

    def acts(self, label: NodeLabel | None = None) -> list[GraphEdge]:
        return [e for e in self.edges(*ACTS) if label is None or self.node[e.source].label is label]

    def out(self, node: str, *types: EdgeType) -> list[GraphEdge]:
        return [edge for edge in self.edges(*types) if edge.source == node]

    def into(self, node: str, *types: EdgeType) -> list[GraphEdge]:
        return [edge for edge in self.edges(*types) if edge.target == node]

    def name(self, node: str) -> str:
        return self.node[node].name

    def label(self, node: str) -> NodeLabel:
        return self.node[node].label

    def below(self, place: str, depth: int) -> set[str]:
        """What lies in a place directly or over up to ``depth`` edges."""
        found: set[str] = set()
        layer = {place}
        for _ in range(depth):
            layer = {e.source for e in self.edges(IN) if e.target in layer}
            found |= layer
        return found


def get(item: GraphNode | GraphEdge, name: str) -> Any:
    """A property as a result shows it: a list for a tuple, None for nothing."""
    value = getattr(item, name)
    if name == "claims":
        return value or None
    return list(value) or None if isinstance(value, tuple) else value or None


def first(item: GraphEdge, name: str) -> Any:
    return (get(item, name) or [None])[0]


def ordered(rows: Iterable[Row], *keys: int | str) -> list[Row]:
    """Sorted by columns, "-2" meaning column 2 downwards; nulls are largest, as in Cypher."""
    found = list(rows)
    for key in reversed(keys):
        column, down = abs(int(key)), str(key).startswith("-")
        found.sort(key=lambda row: rank(row[column]), reverse=down)
    return found


def rank(value: Any) -> tuple[bool, Any]:
    return (value is None, "" if value is None else value)


def people(world: World, name: str) -> list[GraphNode]:
    return [p for p in world.nodes(NodeLabel.PERSON) if name in (p.id, p.name, *p.aliases)]


def parks(world: World, name: str) -> list[GraphNode]:
    def fits(park: GraphNode) -> bool:
        return park.id == name or name in park.name or name in park.official_name or name in park.aliases

    return [park for park in world.nodes(NodeLabel.PARK) if fits(park)]


def places(world: World, name: str) -> list[GraphNode]:
    return [place for place in world.nodes(NodeLabel.PLACE) if name in (place.id, place.name)]


def in_period(date: str | None, given: Given) -> bool:
    """A partial date counts as all that it covers; none fits only an open period."""
    since, until = given["since"], given["until"]
    if not date:
        return not since and not until
    return (not since or date >= since[: len(date)]) and (not until or date[: len(until)] <= until)


def attendance(world: World) -> dict[str, set[str]]:
    """Event → people who took part."""
    found: dict[str, set[str]] = defaultdict(set)
    for act in world.acts(NodeLabel.PERSON):
        found[act.target].add(act.source)
    return found


def events_in(world: World, given: Given) -> list[GraphNode]:
    below = {i for place in places(world, given["place"]) for i in world.below(place.id, 5)}
    return [e for e in world.nodes(NodeLabel.EVENT) if e.id in below and in_period(e.date, given)]


def shortest(
    world: World, start: str, goal: str, types: Iterable[EdgeType], longest: int
) -> list[list[GraphEdge]]:
    """All shortest trails over edges of these types in either direction."""
    touching: dict[str, list[tuple[GraphEdge, str]]] = defaultdict(list)
    for edge in world.edges(*types):
        touching[edge.source].append((edge, edge.target))
        touching[edge.target].append((edge, edge.source))
    ways: deque[tuple[str, list[GraphEdge]]] = deque([(start, [])])
    found: list[list[GraphEdge]] = []
    distance = {start: 0}
    while ways:
        node, way = ways.popleft()
        if node == goal:
            found.append(way)
        elif len(way) < longest:
            for edge, other in touching[node]:
                if distance.setdefault(other, len(way) + 1) == len(way) + 1:
                    ways.append((other, [*way, edge]))
    return found


def visited(start: str, way: list[GraphEdge]) -> Iterator[str]:
    node = start
    yield node
    for edge in way:
        node = edge.target if edge.source == node else edge.source
        yield node
