"""The kinds of deed, and one deed as the text tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto


class Deed(Enum):
    """Kinds of taking part."""

    PRESIDE = auto()
    STATE = auto()
    SPEAK = auto()
    ATTEND = auto()
    INSPECT = auto()
    RECEIVE = auto()
    SIGN = auto()
    WITNESS = auto()


@dataclass(frozen=True, slots=True)
class Found:
    """One deed: its span, its clause (``since`` to ``until``), and the verb as written."""

    deed: Deed
    since: int
    start: int
    end: int
    until: int
    manner: str


class Deeds:
    """The deeds of one clause by where their verbs stand; of two patterns that find a verb the first counts."""

    def __init__(self, begin: int, end: int) -> None:
        self._begin, self._end = begin, end
        self._found: dict[int, Found] = {}

    def add(self, deed: Deed, match: re.Match[str] | None) -> None:
        """Take in what a pattern found in the words of the clause, if it did; its group ``manner`` is the verb."""
        if match:
            at, end = self._begin + match.start("manner"), self._begin + match.end("manner")
            self._found.setdefault(at, Found(deed, self._begin, at, end, self._end, match["manner"]))

    def before(self, at: int) -> list[Found]:
        """What was found and ends before a position in the clause, in the order of finding."""
        return [found for found in self._found.values() if found.end <= self._begin + at]

    def in_clause(self, position: int) -> int:
        """Where a position of the text is in the clause."""
        return position - self._begin

    def has(self, deed: Deed) -> bool:
        """Whether a deed of this kind was found."""
        return any(found.deed is deed for found in self._found.values())

    def in_order(self) -> list[Found]:
        """All as the clause tells them."""
        return [self._found[at] for at in sorted(self._found)]
