"""Articles as identity sees them, written down in a few words; all people are invented."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from extractors.facts import Article, Edge, Facts, Label, Node, Relation, Span, Status
from graph.identity import Entity, Identities

_STATUS = {"原": Status.FORMER, "拟": Status.PROPOSED, "免": Status.REMOVED, "任": Status.APPOINTED}


@dataclass(frozen=True)
class Happening:
    """An event of an article, with the names of who took part and where."""

    name: str
    date: str
    kind: str = "meeting"
    people: Sequence[str] = ()
    at: Sequence[str] = ()


@dataclass
class _Writer:
    nodes: dict[tuple[Label, str], Node] = field(default_factory=dict)
    edges: list[Edge] = field(default_factory=list)

    def node(self, label: Label, name: str, **properties: str) -> str:
        key = (label, name)
        if key not in self.nodes:
            at = len(self.nodes) * 10
            mentions = (Span(at, at + len(name)),)
            self.nodes[key] = Node(f"n{len(self.nodes) + 1}", label, name, mentions=mentions, **properties)  # type: ignore[arg-type]
        return self.nodes[key].id

    def edge(self, type: Relation, source: str, target: str, status: Status | None = None) -> None:
        self.edges.append(Edge(type, source, target, status=status))


def story(
    id: str,
    published: str = "",
    place: str = "",
    people: Mapping[str, Iterable[str]] | None = None,
    *,
    happenings: Iterable[Happening] = (),
    bodies: Iterable[str] = (),
    parks: Iterable[str] = (),
    places: Iterable[str] = (),
    text: str = "",
    url: str = "",
) -> Facts:
    """An article.

    ``people``: name → offices as 成都市市长/成都市政府 (body optional), former ones as 原:…, removed 免:…,
    appointed 任:…, proposed 拟:…. A trailing @ and a division says where a body, park or venue lies.
    """
    writer = _Writer()
    for name, offices in (people or {}).items():
        who = writer.node(Label.PERSON, name)
        for office in offices:
            _office(writer, who, office)
    for label, names in ((Label.BODY, bodies), (Label.PARK, parks), (Label.PLACE, places)):
        for told in names:
            name, _, lies = told.partition("@")
            node = writer.node(label, name, **({"level": "venue"} if lies and label is Label.PLACE else {}))
            if lies:
                writer.edge(Relation.LOCATED_IN, node, writer.node(Label.PLACE, lies))
    for happening in happenings:
        event = writer.node(Label.EVENT, happening.name, kind=happening.kind, date=happening.date)
        for name in happening.people:
            writer.edge(Relation.ATTENDED, writer.node(Label.PERSON, name), event)
        for name in happening.at:
            writer.edge(Relation.LOCATED_IN, event, writer.node(Label.PLACE, name))
    article = Article(id, f"{id}.txt", text, published=published, place=place, url=url)
    return Facts(article, tuple(writer.nodes.values()), tuple(writer.edges))


def _office(writer: _Writer, who: str, office: str) -> None:
    mark, colon, rest = office.partition(":")
    role, _, body = (rest if colon else office).partition("/")
    status = _STATUS[mark] if colon else Status.CURRENT
    node = writer.node(Label.ROLE, role)
    writer.edge(Relation.HOLDS_ROLE, who, node, status)
    if body:
        writer.edge(Relation.ROLE_IN, node, writer.node(Label.BODY, body))


def node_of(facts: Facts, label: Label, name: str) -> str:
    """The local id of a node. Raises StopIteration where there is none."""
    return next(node.id for node in facts.nodes if node.label is label and node.name == name)


def id_of(identities: Identities, facts: Facts, label: Label, name: str) -> str:
    """The entity id of a node of an article."""
    return identities.ids[facts.article.id, node_of(facts, label, name)]


def entity_of(identities: Identities, facts: Facts, label: Label, name: str) -> Entity:
    """The entity of a node of an article."""
    return identities.entities[id_of(identities, facts, label, name)]


def groups(identities: Identities, label: Label) -> set[frozenset[tuple[str, str]]]:
    """Which nodes are one, whatever the ids: the sets of (article, local id)."""
    found: dict[str, set[tuple[str, str]]] = {}
    for ref, entity in identities.ids.items():
        if identities.entities[entity].label is label:
            found.setdefault(entity, set()).add(ref)
    return {frozenset(refs) for refs in found.values()}
