"""What an article leaves open: mentions that fit several readings or none, kept instead of a guess."""

from __future__ import annotations

from collections.abc import Iterable

from extractors.facts import Unresolved


class OpenEnds:
    """The open ends of one article, collected while it is read; ``text`` is what offsets point into."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: dict[tuple[int, int], Unresolved] = {}
        self._ends: set[int] = set()

    def add(self, start: int, end: int, why: str, candidates: Iterable[str] = ()) -> None:
        """Leave a span open; the first reason given for it stays."""
        self._ends.add(end)
        words = self._text[start:end]
        self._found.setdefault((start, end), Unresolved(words, start, end, tuple(candidates), why))

    def ends_at(self, position: int) -> bool:
        """Whether an open span ends there."""
        return position in self._ends

    def in_order(self) -> tuple[Unresolved, ...]:
        """All of them, as the text has them."""
        return tuple(self._found[span] for span in sorted(self._found))
