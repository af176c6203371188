"""What one person can have been: offices held at a time, and names borne."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from graph.identity.days import day_number
from graph.identity.places import nested, place_name

# A new office is reported before the old one is forgotten: so many days of overlap are a move.
HANDOVER_DAYS = 31


@dataclass(frozen=True, slots=True)
class Seat:
    """An office that fills a person's day, seen held in a place from one day to another (numbers of days)."""

    place: str
    first: int
    last: int

    def clashes(self, other: Seat) -> bool:
        """Whether one person cannot have held both: unrelated places, and times that no move explains."""
        if self.place == other.place or nested(self.place, other.place):
            return False
        early, late = sorted((self, other), key=lambda seat: (seat.first, seat.last))
        moved = early.first < late.first and early.last <= late.last
        return not (moved and early.last - late.first <= HANDOVER_DAYS)

    def joined(self, other: Seat) -> Seat:
        return Seat(self.place, min(self.first, other.first), max(self.last, other.last))


@dataclass
class Life:
    """What a set of mentions says of its person, as far as it can contradict another's.

    ``first`` and ``last``: the days (numbers) between which it was in the news, None where no date is known.
    """

    seats: dict[str, Seat] = field(default_factory=dict)
    full_names: set[str] = field(default_factory=set)
    first: int | None = None
    last: int | None = None

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

    def gap(self, other: Life) -> int:
        """Days between the two in which neither was in the news; 0 where they overlap or dates are missing."""
        if self.first is None or self.last is None or other.first is None or other.last is None:
            return 0
        return max(0, other.first - self.last, self.first - other.last)

    def take(self, other: Life) -> None:
        """Add what another set of mentions says."""
        self.full_names |= other.full_names
        for place, seat in other.seats.items():
            self.seats[place] = self.seats[place].joined(seat) if place in self.seats else seat
        self.first = min((day for day in (self.first, other.first) if day is not None), default=None)
        self.last = max((day for day in (self.last, other.last) if day is not None), default=None)


def life(seats: Iterable[str], published: str, name: str) -> Life:
    """The life of one mention: places of the seats held when the article appeared; the name if it is dotted."""
    day = day_number(published)
    held = {} if day is None else {place: Seat(place, day, day) for place in seats if place}
    return Life(held, {name} if "·" in name else set(), day, day)
