"""Tables of what a graph holds: people, bodies, parks, events and so on, all or those of one place."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from graph.model import EdgeType, Graph, GraphEdge, GraphNode, NodeLabel
from graph.select import Index


class Kind(StrEnum):
    PEOPLE = "people"
    BODIES = "bodies"
    PARKS = "parks"
    EVENTS = "events"
    ROLES = "roles"
    PLACES = "places"
    ARTICLES = "articles"


LABELS = {
    Kind.PEOPLE: NodeLabel.PERSON,
    Kind.BODIES: NodeLabel.BODY,
    Kind.PARKS: NodeLabel.PARK,
    Kind.EVENTS: NodeLabel.EVENT,
    Kind.ROLES: NodeLabel.ROLE,
    Kind.PLACES: NodeLabel.PLACE,
    Kind.ARTICLES: NodeLabel.ARTICLE,
}


Field = str | int | None | tuple[str, ...] | tuple[Mapping[str, str], ...]
Fields = Mapping[str, Field]


def plain(fields: Fields) -> str:
    """Fields as people read them."""
    values = (value for value in fields.values() if value is not None)
    return " ".join("、".join(map(str, v)) if isinstance(v, tuple) else str(v) for v in values)


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, and under it for each node ``fields`` for programs, which people see as ``shown``."""

    heading: str
    fields: Callable[[Index, GraphNode], Fields]
    shown: Callable[[Fields], str] = plain

    def cell(self, index: Index, node: GraphNode) -> str:
        """What people see."""
        return self.shown(self.fields(index, node))


def columns(kind: Kind) -> tuple[Column, ...]:
    """The columns of a listing; the last is the id."""
    return (*_COLUMNS[kind], Column("id", lambda _, node: {"id": node.id}))


def listed(index: Index, kind: Kind, place: str = "") -> tuple[GraphNode, ...]:
    """Nodes of one kind, people and institutions by name, events and articles with the newest first.

    ``place``: id of a place; then only those that lie, happened, are run or hold office in it.
    """
    within = _inside(index, place) if place else None
    nodes = [n for n in index.graph.nodes if n.label is LABELS[kind] and (within is None or n.id in within)]
    if kind in (Kind.EVENTS, Kind.ARTICLES):
        return tuple(sorted(nodes, key=lambda n: (n.date or n.published, n.name, n.id), reverse=True))
    return tuple(sorted(nodes, key=lambda n: (n.name, n.id)))


def count(number: int, noun: str) -> str:
    """1 node, 2 nodes."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def size(graph: Graph) -> str:
    """How much a graph holds."""
    return f"{count(len(graph.nodes), 'node')} and {count(len(graph.edges), 'edge')}"


def counts(graph: Graph) -> tuple[tuple[str, int], ...]:
    """How many nodes of each label and edges of each type there are, without those that do not occur."""
    items = [(label.value, sum(n.label is label for n in graph.nodes)) for label in NodeLabel]
    items += [(type_.value, sum(e.type is type_ for e in graph.edges)) for type_ in EdgeType]
    return tuple((name, count) for name, count in items if count)


def _inside(index: Index, place: str) -> Collection[str]:
    """The place, what lies in it at any depth, offices of bodies there, who holds them, reports of events."""
    found = {place}
    queue = deque([place])
    while queue:
        for edge in index.edges.get(queue.popleft(), ()):
            if _leads_in(edge, found) and edge.source not in found:
                found.add(edge.source)
                queue.append(edge.source)
    events = (EdgeType.REPORTED_IN,)
    return found | {
        e.target for i in found for e in index.edges.get(i, ()) if e.type in events and e.source == i
    }


def _leads_in(edge: GraphEdge, found: Collection[str]) -> bool:
    inward = (EdgeType.LOCATED_IN, EdgeType.ROLE_IN, EdgeType.HOLDS_ROLE, EdgeType.ADMINISTERS)
    return edge.type in inward and edge.target in found


def _out(index: Index, node: GraphNode, *types: EdgeType) -> Iterator[tuple[GraphEdge, GraphNode]]:
    for edge in index.edges.get(node.id, ()):
        if edge.source == node.id and edge.type in types:
            yield edge, index.nodes[edge.target]


def _names(index: Index, node: GraphNode, type_: EdgeType) -> tuple[str, ...]:
    return tuple(sorted({other.name for _, other in _out(index, node, type_)}))


def _run_by(index: Index, park: GraphNode) -> Fields:
    edges = index.edges.get(park.id, ())
    runs = {index.nodes[e.source].name for e in edges if e.type is EdgeType.ADMINISTERS}
    return {"run_by": tuple(sorted(runs))}


def _offices(index: Index, person: GraphNode) -> Fields:
    """All offices, the latest first."""
    held = sorted(_out(index, person, EdgeType.HOLDS_ROLE), key=lambda pair: pair[1].name)
    held.sort(key=lambda pair: pair[0].last_seen, reverse=True)
    return {"offices": tuple({"id": r.id, "name": r.name, "status": e.status} for e, r in held)}


def _latest(fields: Fields) -> str:
    """Three offices at most; those no longer or not yet held say so."""
    offices = [office for office in _items(fields["offices"]) if not isinstance(office, str)]
    told = [o["name"] if o["status"] in ("", "current") else f"{o['name']} ({o['status']})" for o in offices]
    return "、".join(told[:3]) + (" …" if len(told) > 3 else "")


def _items(field: Field) -> Iterable[str | Mapping[str, str]]:
    return field if isinstance(field, tuple) else ()


def _seen(index: Index, node: GraphNode) -> Fields:
    dates = [a.published for _, a in _out(index, node, EdgeType.MENTIONED_IN) if a.published]
    return {"first_seen": min(dates, default=None), "last_seen": max(dates, default=None)}


def _period(fields: Fields) -> str:
    first, last = fields["first_seen"], fields["last_seen"]
    return str(first or "") if first == last else f"{first} – {last}"


def _articles(index: Index, node: GraphNode) -> Fields:
    return {"articles": sum(1 for _ in _out(index, node, EdgeType.MENTIONED_IN))}


def _kind(_: Index, node: GraphNode) -> Fields:
    return {"level": node.level, "kind": node.kind}


def _lies_in(index: Index, node: GraphNode) -> Fields:
    return {"lies_in": _names(index, node, EdgeType.LOCATED_IN)}


def _office_of(index: Index, node: GraphNode) -> Fields:
    return {"office_of": _names(index, node, EdgeType.ROLE_IN)}


_NAME = Column("name", lambda _, node: {"name": node.name})
_KIND = Column("kind", _kind, lambda fields: plain(fields).strip())
_ARTICLES = Column("articles", _articles)
_SEEN = Column("seen", _seen, _period)
_WHERE = Column("lies in", _lies_in)
_COLUMNS = {
    Kind.PEOPLE: (_NAME, Column("offices", _offices, _latest), _SEEN, _ARTICLES),
    Kind.BODIES: (_NAME, _KIND, _WHERE, _SEEN, _ARTICLES),
    Kind.PARKS: (_NAME, _KIND, _WHERE, Column("run by", _run_by), _SEEN, _ARTICLES),
    Kind.EVENTS: (
        Column("date", lambda _, node: {"date": node.date}),
        _NAME,
        _KIND,
        Column("where", _lies_in),
    ),
    Kind.ROLES: (_NAME, Column("office of", _office_of), _SEEN, _ARTICLES),
    Kind.PLACES: (_NAME, _KIND, _WHERE, _ARTICLES),
    Kind.ARTICLES: (
        Column("published", lambda _, node: {"published": node.published}),
        _NAME,
        Column("source", lambda _, node: {"source": node.source}),
        Column("path", lambda _, node: {"path": node.path}),
    ),
}
