"""The cue words of the lexicon, ready to be asked about a line."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.lexicon import rows

_EDGE = (
    "【】[]［］()（）〔〕{}<>《》〈〉◆◇■□●○◎•·・*※★☆▲△▼▽◤▪↑↓→>＞»›|｜丨-—_=~:：、,，.。…\"“”'/＋+"
    "①②③④⑤⑥⑦⑧⑨\u200b\ufeff"
)


def bare(text: str) -> str:
    """A line without any white space."""
    return "".join(text.split())


def core(text: str) -> str:
    """A line without white space and without marks at its ends."""
    return bare(text).strip(_EDGE)


@lru_cache(maxsize=64)
def words(look: str, where: str) -> tuple[str, ...]:
    """The cues of one look and place, longest first."""
    found = {word for row in rows("furniture") if row[:2] == (look, where) for word in row[2].split()}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


@lru_cache(maxsize=64)
def members(look: str, where: str) -> frozenset[str]:
    """The same, to ask whether something is one of them."""
    return frozenset(words(look, where))


@lru_cache(maxsize=64)
def alternation(look: str, where: str) -> str:
    """The source of a regular expression that matches one of the cues."""
    return "|".join(map(re.escape, words(look, where)))


@lru_cache(maxsize=64)
def pattern(look: str, where: str) -> re.Pattern[str]:
    """A pattern that finds one of the cues; use match, search or fullmatch as the place asks."""
    return re.compile(alternation(look, where))


@lru_cache(maxsize=64)
def labels(look: str) -> re.Pattern[str]:
    """A pattern that finds a label with its colon."""
    return re.compile(f"(?:{alternation(look, 'label')})[:：]")


def starts(look: str, line: str) -> bool:
    """Whether a line begins with a cue of this look."""
    return pattern(look, "start").match(line) is not None


def ends(look: str, line: str) -> bool:
    """Whether a line ends with a cue of this look."""
    return line.endswith(words(look, "tail"))


def holds(look: str, line: str) -> bool:
    """Whether a cue of this look stands anywhere in a line."""
    return pattern(look, "in").search(line) is not None


def equals(look: str, line: str) -> bool:
    """Whether a line is a cue of this look."""
    return line in members(look, "line")
