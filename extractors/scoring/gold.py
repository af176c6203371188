"""Annotated articles: what a careful reader would write down, one JSON object per file."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractors.facts import EventKind, Relation, Status
from extractors.scoring.sameness import plain

Pair = tuple[str, str]
"""Who and the id of the event; or person and role."""

_ACT_KEYS = {
    Relation.PRESIDED: "presided",
    Relation.SPOKE_AT: "spoke_at",
    Relation.ATTENDED: "attended",
}


class GoldError(Exception):
    """A file that is no annotated article; the message says which and why."""


@dataclass(frozen=True, slots=True)
class GoldRole:
    person: str
    role: str
    body: str
    status: Status


@dataclass(frozen=True, slots=True)
class GoldPark:
    """``division``: where it lies, empty where neither text nor name tells."""

    name: str
    division: str


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """``date`` is partial ISO, empty where the text gives none; ``at`` names places, parks and sites."""

    id: str
    kind: EventKind
    name: str
    date: str
    at: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Optionals:
    """What two careful readers could differ on: neither required nor punished."""

    people: tuple[str, ...]
    roles: tuple[Pair, ...]
    bodies: tuple[str, ...]
    parks: tuple[str, ...]
    events: frozenset[str]
    acts: Mapping[Relation, tuple[Pair, ...]]


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """One article and its annotation. ``html``: the text is a raw page."""

    id: str
    text: str
    html: bool
    place: str
    published: str
    people: tuple[str, ...]
    mentioned: tuple[str, ...]
    roles: tuple[GoldRole, ...]
    bodies: tuple[str, ...]
    parks: tuple[GoldPark, ...]
    events: tuple[GoldEvent, ...]
    acts: Mapping[Relation, tuple[Pair, ...]]
    optional: Optionals

    def participants(self, event: str) -> frozenset[str]:
        """Names of all who presided, spoke or attended."""
        return frozenset(plain(who) for pairs in self.acts.values() for who, at in pairs if at == event)

    @property
    def file_name(self) -> str:
        """The name under which a reader gets the text, so that it knows the format."""
        return f"{self.id}.html" if self.html else f"{self.id}.txt"


def gold_from_json(data: Mapping[str, Any]) -> GoldArticle:
    """One annotation. Raises KeyError, TypeError or ValueError where it does not follow the format."""
    optional = data.get("optional") or {}
    return GoldArticle(
        id=data["id"],
        text=data["text"],
        html=data.get("format") == "html",
        place=data["place"],
        published=data.get("published") or "",
        people=tuple(data["people"]),
        mentioned=tuple(data.get("mentioned", ())),
        roles=tuple(
            GoldRole(r["person"], r["role"], r.get("body") or "", Status(r.get("status", "current")))
            for r in data["roles"]
        ),
        bodies=tuple(data["bodies"]),
        parks=tuple(GoldPark(p["name"], p.get("in") or "") for p in data["parks"]),
        events=tuple(
            GoldEvent(e["id"], EventKind(e["kind"]), e["name"], e.get("date") or "", tuple(e.get("at", ())))
            for e in data["events"]
        ),
        acts=_acts(data),
        optional=Optionals(
            people=tuple(optional.get("people", ())),
            roles=_pairs(optional.get("roles", ())),
            bodies=tuple(optional.get("bodies", ())),
            parks=tuple(optional.get("parks", ())),
            events=frozenset(optional.get("events", ())),
            acts=_acts(optional),
        ),
    )


def read_gold(folder: Path, only: Collection[str] = ()) -> tuple[GoldArticle, ...]:
    """All annotated articles of a folder by file name, or those whose id is in ``only``.

    Raises GoldError for a file that does not follow the format, naming it.
    """
    articles = (_read_one(path) for path in sorted(folder.glob("*.json")))
    return tuple(article for article in articles if not only or article.id in only)


def _read_one(path: Path) -> GoldArticle:
    try:
        return gold_from_json(json.loads(path.read_text(encoding="utf-8")))
    except (KeyError, TypeError, ValueError) as error:
        raise GoldError(f"{path.name} is no annotated article: {error!r}") from error


def _acts(data: Mapping[str, Any]) -> dict[Relation, tuple[Pair, ...]]:
    return {relation: _pairs(data.get(key, ())) for relation, key in _ACT_KEYS.items()}


def _pairs(rows: Any) -> tuple[Pair, ...]:
    return tuple((first, second) for first, second in rows)
