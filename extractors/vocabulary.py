"""The closed word classes of the lexicons, ready to be searched: literals first, rules only where one stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
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
    "border_pages",
    "county_pages",
    "office_words",
    "posts",
    "body_words",
    "park_words",
    "park_pages",
    "parks_of_any_kind",
    "name_words",
    "names_of_peoples",
    "speaking",
    "institutions",
    "clause_words",
    "page_words",
    "introducing",
    "fairs",
    "meeting_news",
    "bodies_of_any_kind",
)


class Hit(NamedTuple):
    """One literal found in a text."""

    start: int
    end: int
    word: str


class Literals:
    """Leftmost-longest search for many literals at once, in time linear in the text."""

    def __init__(self, words: tuple[str, ...]) -> None:
        self._words = words
        self._automaton = _automaton(words, longest=True)

    def find(self, text: str) -> list[Hit]:
        """All hits in order; they do not overlap."""
        words = self._words
        return [Hit(start, end, words[i]) for i, start, end in self._automaton.find_matches_as_indexes(text)]


class GroupedLiterals:
    """The same for several groups of words, each as if it were alone, in one walk through the text."""

    def __init__(self, *groups: Collection[str]) -> None:
        self._count = len(groups)
        of_word: dict[str, list[int]] = defaultdict(list)
        for number, group in enumerate(groups):
            for word in dict.fromkeys(group):
                of_word[word].append(number)
        self._words = tuple(of_word.items())
        self._automaton = _automaton(tuple(of_word), longest=False)

    def find(self, text: str) -> tuple[list[Hit], ...]:
        """The hits of each group in order; those of one group do not overlap."""
        found: tuple[list[Hit], ...] = tuple([] for _ in range(self._count))
        done = [0] * self._count
        matches = self._automaton.find_matches_as_indexes(text, overlapping=True)
        # longest first where several begin; a tuple sorts faster than a key
        for start, minus_end, index in sorted((start, -end, index) for index, start, end in matches):
            end = -minus_end
            word, numbers = self._words[index]
            for number in numbers:
                if start >= done[number]:
                    done[number] = end
                    found[number].append(Hit(start, end, word))
        return found


def _automaton(words: tuple[str, ...], *, longest: bool) -> Any:
    import ahocorasick_rs

    kind = ahocorasick_rs.MatchKind.LeftmostLongest if longest else ahocorasick_rs.MatchKind.Standard
    return ahocorasick_rs.AhoCorasick(words, matchkind=kind)


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


@lru_cache(maxsize=8)
def grouped(*groups: tuple[str, ...]) -> GroupedLiterals:
    """A search for groups of classes at once."""
    return GroupedLiterals(*([word for name in group for word in words_of(name)] for group in groups))


@lru_cache(maxsize=256)
def alternation(word_class: str) -> str:
    """A regular expression source that matches the words of a class, longest first."""
    import re

    return "|".join(re.escape(word) for word in sorted(words_of(word_class), key=len, reverse=True))


def beginning(word_class: str, others: str = "") -> str:
    """A lookahead for what the words of a class, or the ``others``, begin with.

    Before a long alternation it saves the walk through all words where none can begin.
    """
    import re

    first = {word[0] for word in words_of(word_class)} | set(others)
    return f"(?=[{''.join(re.escape(char) for char in sorted(first))}])"
