"""What can stand in a text: mentions as frozen values, each with its span of the reading text."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.facts import Status


@dataclass(frozen=True, slots=True)
class Park:
    """A zone or park. ``name`` is resolved (高新区 → 成都高新区); ``within`` a division name or empty."""

    start: int
    end: int
    name: str
    within: str = ""


@dataclass(frozen=True, slots=True)
class Body:
    """An institution. ``name`` is resolved (市委 → 成都市委); ``scope`` is the place or park before the organ
    and ``organ`` the rest (成都市 + 委), both empty for a free name; ``park`` is the zone that it runs."""

    start: int
    end: int
    name: str
    scope: str = ""
    organ: str = ""
    park: str = ""
    within: str = ""


@dataclass(frozen=True, slots=True)
class Title:
    """An office as written: ``role`` is the full name (成都市委书记), ``body`` the institution or None.

    ``country`` is the other state that the office is of, empty for ours."""

    start: int
    end: int
    role: str
    body: str | None
    head: str
    status: Status = Status.CURRENT
    body_mention: Body | None = None
    country: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """A named person where the text names them. The span covers the titles before (or after) the name."""

    start: int
    end: int
    name_start: int
    name_end: int
    name: str
    titles: tuple[Title, ...] = ()


@dataclass(frozen=True, slots=True)
class Occasion:
    """A noun phrase for an event: 全市重点项目推进会. ``head`` is its noun, ``modifier`` what stands before."""

    start: int
    end: int
    name: str
    head: str
    modifier: str


@dataclass(frozen=True, slots=True)
class Place:
    """A division as named: ``name`` its full name (成都 → 成都市), ``code`` empty where several fit."""

    start: int
    end: int
    name: str
    code: str = ""
