"""What identity across articles says: entities, what still needs a look, and ids that once were."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from extractors.facts import Label
from graph.identity.decisions import Mention
from graph.identity.readings import Ref

# Every id ever given → the ids that its mentions would give by themselves, earliest first, at most
# `KEPT_ANCHORS`.
History = Mapping[str, tuple[str, ...]]
KEPT_ANCHORS = 5


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, office, body, park, place or event across all articles.

    ``name`` is the canonical one, ``aliases`` every other form seen; ``former_ids`` once named this entity.
    ``anchor`` is its earliest mention: what a `Decision` about the entity points at. ``place`` is the
    division code it belongs to, or empty; the other fields are as in `extractors.facts.Node`.
    """

    id: str
    label: Label
    name: str
    anchor: Mention
    aliases: tuple[str, ...] = ()
    former_ids: tuple[str, ...] = ()
    kind: str = ""
    date: str = ""
    level: str = ""
    title: str = ""
    official_name: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two entities (``first`` < ``second``, ids) that may be one; ``score`` from 0 to 1."""

    first: str
    second: str
    why: str
    score: float


class Trouble(StrEnum):
    """blocked: tied, yet impossible; contradiction: decisions exclude each other; lost: points at nothing."""

    BLOCKED = "blocked"
    CONTRADICTION = "contradiction"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something identity could not do as told; ``entities`` are ids, ``why`` one line for the user."""

    trouble: Trouble
    entities: tuple[str, ...]
    why: str


@dataclass(frozen=True)
class Identities:
    """The answer of `resolve`.

    ``ids``: every node of every article that was read, reprints too where the kept article has the same node.
    ``reprints``: article id → id of the article that is kept; claims of the keys here count nothing.
    ``history``: hand it to the next `resolve`, so that ids given today are known tomorrow.
    """

    ids: Mapping[Ref, str] = field(default_factory=dict)
    entities: Mapping[str, Entity] = field(default_factory=dict)
    reprints: Mapping[str, str] = field(default_factory=dict)
    suggestions: tuple[Suggestion, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    history: History = field(default_factory=dict)

    def current(self, entity_id: str) -> str | None:
        """The present id of what is or was called ``entity_id``; None where nothing is left of it."""
        return entity_id if entity_id in self.entities else self._former().get(entity_id)

    def _former(self) -> Mapping[str, str]:
        return {old: entity.id for entity in self.entities.values() for old in entity.former_ids}
