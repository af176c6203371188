"""Readings to facts: nodes once each, edges with their evidence, in a stable order."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from extractors import canonical
from extractors.context import Context
from extractors.facts import Article, Basis, Edge, Evidence, Facts, Label, Node, Relation, Span, Status
from extractors.mentions.kinds import Person
from extractors.mentions.parks import KnownParks
from extractors.open_ends import OpenEnds
from extractors.read import Page
from extractors.statements.events import Event
from extractors.statements.groups import INSTRUCTIONS
from extractors.statements.reading import SentenceReading
from extractors.statements.stage import Act, Stage

# labels whose nodes are one when their names mean the same
_BY_KEY = (Label.BODY, Label.ROLE, Label.PARK)


# what an article tells as news of an office: 市总工会主席甲主持大会，…选举甲为主席
_CHANGES = (Status.APPOINTED, Status.REMOVED)

_STUDIED = re.compile(r"(?:传达|学习|贯彻|落实|按照|根据|领会|围绕|对照)[^。；]{0,80}$")

# what runs a zone; its bureaus and companies do not
_ZONE_ORGANS = ("党工委", "管委会", "管理委员会", "工委")


class _Writer:
    """Collects nodes by label and name and edges without repeats."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._nodes: dict[tuple[Label, str], Node] = {}
        self._mentions: dict[str, list[Span]] = {}
        self._edges: dict[tuple[Relation, str, str], Edge] = {}

    def node(self, label: Label, name: str, *spans: Span, **properties: str) -> str:
        key = (label, canonical.key(name) if label in _BY_KEY else name)
        if key not in self._nodes:
            self._nodes[key] = Node(f"n{len(self._nodes) + 1}", label, name, **properties)  # type: ignore[arg-type]
        elif label is Label.BODY and name == canonical.usual(self._nodes[key].name):
            self._nodes[key] = replace(self._nodes[key], name=name)  # named in full first
        node_id = self._nodes[key].id
        self._mentions.setdefault(node_id, []).extend(spans)
        return node_id

    def edge(self, edge: Edge) -> None:
        known = self._edges.setdefault((edge.type, edge.source, edge.target), edge)
        elected = known.status is Status.PROPOSED and edge.status is Status.APPOINTED
        if elected or (known.status is Status.CURRENT and edge.status in _CHANGES):
            self._edges[edge.type, edge.source, edge.target] = edge

    def placeless(self) -> list[Node]:
        """The parks of which nothing tells yet in what division they lie."""
        placed = {source for relation, source, _ in self._edges if relation is Relation.LOCATED_IN}
        return [n for n in self._nodes.values() if n.label is Label.PARK and n.id not in placed]

    def facts(self, context: Context, open_ends: OpenEnds) -> Facts:
        page = self._page
        article = Article(
            page.id,
            page.path,
            page.text,
            page.title,
            page.source,
            page.published,
            page.url,
            context.full_place,
        )
        shown = {node.name for node in self._nodes.values() if node.label is Label.BODY}
        nodes = tuple(self._with_mentions(_by_usual(node, shown)) for node in self._nodes.values())
        return Facts(article, nodes, tuple(self._edges.values()), open_ends.in_order())

    def _with_mentions(self, node: Node) -> Node:
        spans = dict.fromkeys(self._mentions.get(node.id, ()))
        return replace(node, mentions=tuple(sorted(spans, key=lambda s: s.start)))


def _by_usual(node: Node, shown: Collection[str]) -> Node:
    """中华全国总工会主席 → 全国总工会主席 in an article that calls the body by that name, too."""
    other, called = canonical.full_and_usual(node.name)
    both = node.label in (Label.ROLE, Label.BODY) and called in shown and other not in shown
    return replace(node, name=canonical.usual(node.name)) if both else node


def write_facts(
    page: Page, context: Context, readings: Sequence[SentenceReading], stage: Stage, open_ends: OpenEnds
) -> Facts:
    """The facts of one article."""
    writer = _Writer(page)
    acting = {act.actor for act in stage.acts} | {person.name for person in stage.voices}
    for reading in readings:
        _bodies_and_parks(writer, reading)
        for person in reading.people:
            if person.name in acting or not _is_source(page.text, reading, person):
                _roles(writer, page.text, reading, person)
    events = {id(event): _event(writer, event) for event in stage.book}
    for person in stage.voices:
        writer.node(Label.PERSON, person.name, Span(person.name_start, person.name_end))
    for act in stage.acts:
        _act(writer, act, events[id(act.event)])
    _place_parks(writer, KnownParks(context, open_ends))
    return writer.facts(context, open_ends)


def _place_parks(writer: _Writer, known: KnownParks) -> None:
    """Where those parks lie that only their 党工委 or 管委会 names."""
    for park in writer.placeless():
        if division := known.within(park.name):
            place = writer.node(Label.PLACE, division)
            writer.edge(Edge(Relation.LOCATED_IN, park.id, place, basis=Basis.DERIVED))


def _is_source(text: str, reading: SentenceReading, person: Person) -> bool:
    """传达学习省委书记甲在某市调研时的讲话精神: whether somebody is named only for what they once said."""
    said = INSTRUCTIONS.match(text, person.end, reading.end)
    return said is not None and _STUDIED.search(text, reading.start, person.start) is not None


def _bodies_and_parks(writer: _Writer, reading: SentenceReading) -> None:
    if reading.kind.value == "title":
        return
    for body in reading.bodies:
        node = writer.node(Label.BODY, body.name, Span(body.start, body.end))
        if body.park:
            park = writer.node(Label.PARK, body.park)
            if body.organ in _ZONE_ORGANS:
                writer.edge(Edge(Relation.ADMINISTERS, node, park, basis=Basis.DERIVED))
    for zone in reading.parks:
        node = writer.node(Label.PARK, zone.name, Span(zone.start, zone.end))
        if zone.within:
            place = writer.node(Label.PLACE, zone.within)
            writer.edge(Edge(Relation.LOCATED_IN, node, place, basis=Basis.DERIVED))


def _roles(writer: _Writer, text: str, reading: SentenceReading, person: Person) -> None:
    if reading.kind.value == "title":
        return
    evidence = _evidence(text, reading, person)
    for title in person.titles:
        who = writer.node(Label.PERSON, person.name, Span(person.name_start, person.name_end))
        role = writer.node(Label.ROLE, title.role, title=title.head)
        writer.edge(Edge(Relation.HOLDS_ROLE, who, role, evidence, status=title.status))
        if title.body:
            body = writer.node(Label.BODY, title.body)
            writer.edge(Edge(Relation.ROLE_IN, role, body, evidence))
            if title.body_mention and title.body_mention.park:
                park = writer.node(Label.PARK, title.body_mention.park)
                if title.body_mention.organ in _ZONE_ORGANS:
                    writer.edge(Edge(Relation.ADMINISTERS, body, park, basis=Basis.DERIVED))


def _evidence(text: str, reading: SentenceReading, person: Person) -> Evidence:
    """The sentence; where only a sentence before names the person (曾任…), from that name on."""
    start = reading.start
    if person.name[0] not in text[start : reading.end] and (named := text.rfind(person.name, 0, start)) >= 0:
        start = named
    return Evidence(start, reading.end, text[start : reading.end], "role.title")


def _event(writer: _Writer, event: Event) -> str:
    node = writer.node(Label.EVENT, event.name, kind=event.kind.value, date=event.date)
    for label, name in event.places:
        writer.edge(Edge(Relation.LOCATED_IN, node, writer.node(label, name), event.evidence))
    return node


def _act(writer: _Writer, act: Act, event: str) -> None:
    actor = writer.node(act.label, act.actor)
    writer.edge(Edge(act.relation, actor, event, act.evidence, manner=act.manner))
