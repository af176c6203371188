"""What one person can have been: offices held at a time, and names borne."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from graph.identity.places import nested, place_name

# A new office is reported before the old one is forgotten: so many days of overlap are a move.
HANDOVER_DAYS = 31


@dataclass(frozen=True, slots=True)
class Seat:
    """An office that fills a person's day, seen held in a place from one date to another (ISO days)."""

    place: str
    first: str
    last: str

    def clashes(self, other: Seat) -> bool:
        """Whether one person cannot have held both: unrelated places, and times that no move explains."""
        if self.place == other.place or nested(self.place, other.place):
            return False
        early, late = sorted((self, other), key=lambda seat: (seat.first, seat.last))
        moved = early.first < late.first and early.last <= late.last
        return not (moved and _days(late.first, early.last) <= HANDOVER_DAYS)

    def joined(self, other: Seat) -> Seat:
        return Seat(self.place, min(self.first, other.first), max(self.last, other.last))


def _days(a: str, b: str) -> int:
    """Days from ``a`` to ``b``; months and years count from their first day."""
    return (_day(b) - _day(a)).days


def _day(iso: str) -> date:
    return date.fromisoformat((iso + "-01-01")[:10] if len(iso) < 10 else iso[:10])


@dataclass
class Life:
    """What a set of mentions says of its person, as far as it can contradict another's."""

    seats: dict[str, Seat] = field(default_factory=dict)
    full_names: set[str] = field(default_factory=set)

    def clash(self, other: Life) -> str:
        """Why the two cannot be one person; empty where nothing speaks against it."""
        if self.full_names and other.full_names and self.full_names.isdisjoint(other.full_names):
            return "different full names"
        few, many = sorted((self.seats, other.seats), key=len)
        for mine in few.values():
            for seat in many.values():
                if mine.clashes(seat):
                    a, b = sorted((place_name(mine.place), place_name(seat.place)))
                    return f"offices in {a} and {b} that nobody holds at one time"
        return ""

    def take(self, other: Life) -> None:
        """Add what another set of mentions says."""
        self.full_names |= other.full_names
        for place, seat in other.seats.items():
            self.seats[place] = self.seats[place].joined(seat) if place in self.seats else seat


def life(seats: Iterable[tuple[str, str]], name: str) -> Life:
    """The life of one mention: places of its seats with the day they were seen; the name if dotted."""
    found: Mapping[str, Seat] = {place: Seat(place, day, day) for place, day in seats if place and day}
    return Life(dict(found), {name} if "·" in name else set())
