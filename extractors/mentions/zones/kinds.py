"""One development zone, and its name in a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Zone:
    """One development zone, of which there is one object. ``name`` is the official one, ``short`` the usual one (成都高新区).

    ``kind``: etdz, edz, hntz, hntp, customs, ftz, border, new_area, science_city, functional, unit …;
    ``level``: national, provincial or empty; ``province`` and ``division``: codes, the latter may be empty.
    """

    name: str
    short: str
    kind: str
    level: str
    province: str
    division: str
    source: str


@dataclass(frozen=True, slots=True)
class ZoneMention:
    """A name of the gazetteer in a text; several candidates where zones share it (江北新区)."""

    start: int
    end: int
    candidates: tuple[Zone, ...]
