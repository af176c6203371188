"""What identity keeps of an article: its nodes and links, who names what when, but not its text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from extractors.facts import Facts, Label, Node, Relation, Status
from graph.identity.articles import Imprint, imprint
from graph.identity.places import place_code

# A node of one article: (article id, local node id).
Ref = tuple[str, str]

# Undated articles come after all others.
_UNDATED = "9999"


@dataclass(frozen=True, slots=True)
class Link:
    """An edge of one article without its evidence."""

    type: Relation
    source: str
    target: str
    status: Status | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """One article.

    ``place``: code of the division it speaks for, empty where ``national`` or unknown; ``acting``: names of the
    people who hold an office or take part in something.
    """

    article: str
    published: str
    place: str
    national: bool
    imprint: Imprint
    acting: frozenset[str] = frozenset()
    nodes: tuple[Node, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def order(self) -> tuple[str, str]:
        """Earliest first; what is undated comes last."""
        return (self.published or _UNDATED, self.article)


@dataclass(frozen=True, slots=True)
class Bearer:
    """A node of an article with its reading; ``twin`` numbers the bearers of one name in one article."""

    reading: Reading
    node: Node
    twin: int = 0

    @property
    def article(self) -> str:
        return self.reading.article

    @property
    def start(self) -> int:
        """Where the node is named first, or -1."""
        return self.node.mentions[0].start if self.node.mentions else -1


@dataclass(frozen=True)
class Room:
    """All bearers of one label, the earliest first, and where each node stands among them."""

    label: Label
    readings: Sequence[Reading] = ()
    bearers: Sequence[Bearer] = ()
    at: Mapping[Ref, int] = field(default_factory=dict)


def read(facts: Facts) -> Reading:
    """Take from an article what identity needs."""
    article, sources = facts.article, {edge.source for edge in facts.edges}
    return Reading(
        article=article.id,
        published=article.published,
        place=place_code(article.place),
        national=article.place == "全国",
        imprint=imprint(article.text),
        acting=frozenset(n.name for n in facts.nodes if n.label is Label.PERSON and n.id in sources),
        nodes=facts.nodes,
        links=tuple(Link(edge.type, edge.source, edge.target, edge.status) for edge in facts.edges),
    )


def rooms(readings: Sequence[Reading]) -> Mapping[Label, Room]:
    """Sort the nodes of all articles by label; ``readings`` stand in their `Reading.order`."""
    bearers: dict[Label, list[Bearer]] = {label: [] for label in Label}
    for reading in readings:
        seen: Counter[tuple[Label, str]] = Counter()
        for node in sorted(reading.nodes, key=_in_text):
            bearers[node.label].append(Bearer(reading, node, seen[node.label, node.name]))
            seen[node.label, node.name] += 1
    return {label: Room(label, readings, found, _positions(found)) for label, found in bearers.items()}


def _in_text(node: Node) -> tuple[int, str, str]:
    return (node.mentions[0].start if node.mentions else -1, node.name, node.id)


def _positions(bearers: Sequence[Bearer]) -> Mapping[Ref, int]:
    return {(bearer.article, bearer.node.id): i for i, bearer in enumerate(bearers)}
