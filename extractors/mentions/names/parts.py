"""Names without a Han surname by what they are made of: 扎西|次仁, 拉毛|措, 乌云|其木格."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from extractors.mentions.names.characters import HAN
from extractors.mentions.names.ends import STRONG, WEAK, boundary, follow_end
from extractors.mentions.names.name import Name
from extractors.vocabulary import members
from extractors.words import frequency

_LONGEST = 5
# how much surer than its end each part makes a name
_KNOWN = 0.9
_FOUR = re.compile(rf"[{HAN}]{{4}}")
# how often a word must be met to be a word rather than half a name
_WORD = 300


def names_of_parts(text: str, start: int, titled: bool = False) -> list[Name]:
    """Names made of parts that are known; two of them need no clear end."""
    if half := _half_known(text, start) if titled else None:
        return [half]
    if text[start : start + 1] not in _first_characters():
        return []
    found = []
    for end, parts in _ends(text, start):
        edge = max(boundary(text, end), WEAK) if parts > 1 else boundary(text, end)
        if edge >= WEAK:
            found.append(Name(start, end, text[start:end], edge + _KNOWN * parts, edge))
    return found


def _half_known(text: str, start: int) -> Name | None:
    """扎西|文青, 更求|旦周 beside a title: four characters of which one half is a Tibetan name."""
    end = start + 4
    name, edge = text[start:end], boundary(text, end)
    halves = (name[:2] in members("tibetan_name"), name[2:] in members("tibetan_name"))
    if sum(halves) != 1 or edge < STRONG or not _FOUR.fullmatch(name):
        return None
    other = name[2:] if halves[0] else name[:2]
    if frequency(other) >= _WORD or not members("never_given").isdisjoint(other):
        return None
    if any(follow_end(text, at) > at + 1 for at in range(start + 1, end)):
        return None
    return Name(start, end, name, edge + _KNOWN, edge)


def is_made_of_parts(name: str) -> bool:
    """Whether a whole name is made of two known parts: 此里央宗."""
    return name[:1] in _first_characters() and (len(name), 2) in _ends(name, 0)


@lru_cache(maxsize=1)
def _first_characters() -> frozenset[str]:
    return frozenset(word[0] for word in members("tibetan_name") | members("mongol_name"))


def _ends(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Where such names end, and of how many parts each is made."""
    for kind in ("tibetan_name", "mongol_name"):
        for first in _ends_of_word(text, start, kind):
            yield first, 1
            yield from ((second, 2) for second in _ends_of_word(text, first, kind))
            if kind == "tibetan_name" and text[first : first + 1] in members("tibetan_end"):
                yield first + 1, 2


def _ends_of_word(text: str, start: int, kind: str) -> list[int]:
    sizes = range(2, _LONGEST + 1)
    return [start + size for size in sizes if text[start : start + size] in members(kind)]
