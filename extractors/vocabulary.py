"""The closed word classes of the lexicons, ready to be searched: literals first, rules only where one stands."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from extractors.lexicon import rows

# a class may have rows in several tables
_TABLES = (
    "grammar",
    "function_words",
    "plain_verbs",
    "words_like_names",
    "national_news",
    "broadcast",
    "local_pages",
    "county_pages",
    "office_words",
    "body_words",
    "park_words",
    "name_words",
    "names_of_peoples",
)


class Hit(NamedTuple):
    """One literal found in a text."""

    start: int
    end: int
    word: str


class Literals:
    """Leftmost-longest search for many literals at once, in time linear in the text."""

    def __init__(self, words: tuple[str, ...], *, lasting: bool = False) -> None:
        import ahocorasick_rs

        self._words = words
        self._automaton: Any = ahocorasick_rs.AhoCorasick(
            words,
            matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
            # twice as quick to search, slower to build: for what is asked of every article
            implementation=ahocorasick_rs.Implementation.DFA if lasting else None,
        )

    def find(self, text: str) -> list[Hit]:
        """All hits in order; they do not overlap."""
        words = self._words
        return [Hit(start, end, words[i]) for i, start, end in self._automaton.find_matches_as_indexes(text)]


@lru_cache(maxsize=1)
def _classes() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for table in _TABLES:
        for word_class, words, _source in rows(table):
            found[word_class] = (*found.get(word_class, ()), *words.split())
    return found


def words_of(word_class: str) -> tuple[str, ...]:
    """The words of one class. Raises KeyError for a class that no lexicon has."""
    return _classes()[word_class]


@lru_cache(maxsize=256)
def members(word_class: str) -> frozenset[str]:
    """The same, to ask whether a word belongs to it."""
    return frozenset(words_of(word_class))


@lru_cache(maxsize=256)
def literals(*word_classes: str) -> Literals:
    """A search for all words of the classes."""
    words = dict.fromkeys(word for name in word_classes for word in words_of(name))
    return Literals(tuple(words), lasting=True)


@lru_cache(maxsize=256)
def alternation(word_class: str) -> str:
    """A regular expression source that matches the words of a class, longest first."""
    import re

    return "|".join(re.escape(word) for word in sorted(words_of(word_class), key=len, reverse=True))
