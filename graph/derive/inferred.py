"""What follows from names and lists: where things lie, and which body administers which park."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from extractors.facts import Basis, Label
from extractors.mentions.places import division, lineage
from graph.derive.gather import Gathered
from graph.derive.support import Claim, Link, edge
from graph.identity import Entity, Identities
from graph.model import EdgeType, GraphEdge, GraphNode, NodeLabel

# What the organ that runs a park is called after the park's name, in full and short.
_ORGANS = ("党工委管委会", "管理委员会", "党工委", "管委会", "工作委员会", "工委")
_TABLE = "divisions.tsv"


def inferred_edges(identities: Identities, gathered: Gathered) -> Iterator[GraphEdge]:
    """Edges with basis derived that no article states: LOCATED_IN by name, ADMINISTERS by name."""
    for link in (*_located(identities, gathered), *_administering(identities)):
        if link not in gathered.claims:
            claims = gathered.mentions.get(link.source, ())
            yield edge(link, (replace(claim, basis=Basis.DERIVED.value, rule="name") for claim in claims))


def place_chain(codes: Iterable[str]) -> tuple[list[GraphNode], list[GraphEdge]]:
    """The divisions that the given ones lie in, province last, and the edges between them, from the table.

    Codes that the table does not have (venues) are passed over.
    """
    steps = {step for code in codes for step in _lineage(code)}
    nodes = [_place_node(code) for code in sorted(steps)]
    links = [Link(EdgeType.LOCATED_IN, code, division(code).parent) for code in sorted(steps)]
    return nodes, [_listed(link) for link in links if link.target]


def _lineage(code: str) -> tuple[str, ...]:
    try:
        return lineage(code)
    except KeyError:
        return ()


def _place_node(code: str) -> GraphNode:
    found = division(code)
    return GraphNode(id=code, label=NodeLabel.PLACE, name=found.name, level=found.level)


def _listed(link: Link) -> GraphEdge:
    row = Claim("", "", 0, "", basis=Basis.REFERENCE.value, reference=f"{_TABLE}, row {link.source}")
    return replace(edge(link, (row,)), claims=0)


def _located(identities: Identities, gathered: Gathered) -> Iterator[Link]:
    """Bodies, parks and venues of a division, unless an article says where they lie."""
    said = {link.source for link in gathered.claims if link.type is EdgeType.LOCATED_IN}
    for entity in identities.entities.values():
        lies = entity.label in (Label.BODY, Label.PARK, Label.PLACE) and not _lineage(entity.id)
        if lies and entity.id not in said and _lineage(entity.place):
            yield Link(EdgeType.LOCATED_IN, entity.id, entity.place)


def _administering(identities: Identities) -> Iterator[Link]:
    """成都高新区管委会 and 成都高新区党工委 administer 成都高新区, where one park alone has that name."""
    parks: defaultdict[str, set[str]] = defaultdict(set)
    for entity in identities.entities.values():
        if entity.label is Label.PARK:
            for name in _names(entity):
                parks[name].add(entity.id)
    for entity in identities.entities.values():
        if entity.label is Label.BODY:
            run = {park for name in _park_names(entity) for park in parks.get(name, ())}
            if len(run) == 1:
                yield Link(EdgeType.ADMINISTERS, entity.id, run.pop())


def _names(entity: Entity) -> tuple[str, ...]:
    return tuple(name for name in (entity.name, entity.official_name, *entity.aliases) if name)


def _park_names(body: Entity) -> Iterator[str]:
    for name in _names(body):
        for organ in _ORGANS:
            if name.endswith(organ) and len(name) > len(organ):
                yield name.removesuffix(organ)
                break
