"""The values of a scoring: rows of counts, shares, differences; no text and no reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from extractors.facts import Relation


class Row(StrEnum):
    """The rows of the table in the order of printing."""

    PEOPLE = "people"
    ROLES = "roles"
    ROLE_IN = "role_in"
    STATUS = "status"
    BODIES = "bodies"
    PARKS = "parks"
    PARK_IN = "park_in"
    EVENTS = "events"
    EVENT_AT = "event_at"
    PRESIDED = "presided"
    SPOKE_AT = "spoke_at"
    ATTENDED = "attended"
    TOOK_PART = "took_part"
    KEPT_OUT = "mentioned_kept_out"
    EVIDENCE = "evidence"


ACT_ROWS = {
    Relation.PRESIDED: Row.PRESIDED,
    Relation.SPOKE_AT: Row.SPOKE_AT,
    Relation.ATTENDED: Row.ATTENDED,
}
CORE = (Row.PEOPLE, Row.ROLES, Row.PARKS, Row.EVENTS, Row.PRESIDED, Row.SPOKE_AT, Row.ATTENDED)
# An article is perfect when these rows and the events' kinds and dates have no difference.
PERFECT = {*CORE, Row.STATUS, Row.BODIES}


@dataclass(frozen=True, slots=True)
class Counts:
    """Right, extra (found, not annotated) and missed (annotated, not found)."""

    right: int = 0
    extra: int = 0
    missed: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.right + other.right, self.extra + other.extra, self.missed + other.missed)

    @property
    def gold(self) -> int:
        return self.right + self.missed

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.extra) if self.right + self.extra else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Rounded to four places, so that a mean of printed values is the printed mean."""
        p, r = self.precision, self.recall
        return round(2 * p * r / (p + r), 4) if p + r else 0.0


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many."""

    right: int = 0
    total: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(self.right + other.right, self.total + other.total)

    def __str__(self) -> str:
        return f"{self.right}/{self.total}"

    @property
    def ratio(self) -> float:
        return self.right / self.total if self.total else 1.0


NONE_OF_NONE = Share()


@dataclass(frozen=True, slots=True)
class Difference:
    """What one row of one article missed and what it added; ``row`` is a Row, "kind" or "date"."""

    row: str
    missed: tuple[str, ...]
    extra: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ArticleScore:
    """The score of one article."""

    id: str
    rows: Mapping[Row, Counts]
    kind: Share
    date: Share
    place: Share
    perfect: bool
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Scores:
    """The score of many articles; ``no_output`` lists those that were not read."""

    articles: tuple[ArticleScore, ...]
    rows: Mapping[Row, Counts]
    kind: Share
    date: Share
    place: Share
    perfect: int
    no_output: tuple[str, ...]

    @property
    def macro(self) -> float:
        return round(sum(self.rows[row].f1 for row in CORE) / len(CORE), 4)

    def to_json(self) -> dict[str, Any]:
        """The table as JSON, ratios rounded to four places."""
        return {
            "rows": {row.value: _row_json(counts) for row, counts in self.rows.items()},
            "macro_F1": self.macro,
            "articles": len(self.articles),
            "no_output": list(self.no_output),
            "perfect": self.perfect,
            "kind": [self.kind.right, self.kind.total],
            "date": [self.date.right, self.date.total],
            "place": [self.place.right, self.place.total],
        }


def _row_json(counts: Counts) -> dict[str, float | int]:
    return {
        "P": round(counts.precision, 4),
        "R": round(counts.recall, 4),
        "F1": counts.f1,
        "gold": counts.gold,
    }
