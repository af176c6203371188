"""A look whether some words stand in a stretch of text, before a rule looks closer: one walk through a text for all."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

_GLANCES: list[tuple[str, ...]] = []


# the text that was walked last and what was found in it, as one thing, so that threads never see half of it: an article
# is asked about from end to end before the next one is
_LAST: list[tuple[str, tuple[list[int], ...]]] = [("", ())]


class Glance:
    """Words of which a rule needs one. All glances share one automaton; a question is a search in a sorted list."""

    __slots__ = ("_number",)

    def __init__(self, words: Iterable[str]) -> None:
        self._number = len(_GLANCES)
        _GLANCES.append(tuple(dict.fromkeys(words)))
        _LAST[0] = ("", ())

    def stands(self, text: str, start: int, end: int) -> bool:
        """Whether one of the words begins between two positions of a text."""
        walked, found = _LAST[0]
        if walked is not text or not found:
            found = _starts(text, len(_GLANCES))
            _LAST[0] = (text, found)
        starts = found[self._number]
        if not starts:
            return False
        at = bisect_left(starts, start)
        return at < len(starts) and starts[at] < end


def _starts(text: str, count: int) -> tuple[list[int], ...]:
    """Where the words of each glance begin, in order."""
    automaton, numbers = _automaton(count)
    found: tuple[list[int], ...] = tuple([] for _ in range(count))
    for word, start, _ in automaton.find_matches_as_indexes(text, overlapping=True):
        for number in numbers[word]:
            found[number].append(start)
    for starts in found:
        starts.sort()  # matches come in the order of their ends
    return found


@lru_cache(maxsize=1)
def _automaton(count: int) -> tuple[Any, list[list[int]]]:
    """The search for the words of all glances, and for each word whose it is."""
    import ahocorasick_rs

    of_word: dict[str, list[int]] = {}
    for number, words in enumerate(_GLANCES[:count]):
        for word in words:
            of_word.setdefault(word, []).append(number)
    automaton = ahocorasick_rs.AhoCorasick(list(of_word), matchkind=ahocorasick_rs.MatchKind.Standard)
    return automaton, list(of_word.values())
