"""Names of one character, which only stand behind an office of another state: 泰国外长|敦."""

from __future__ import annotations

from extractors.mentions.names.characters import transliterating_abroad
from extractors.mentions.names.ends import STRONG, boundary, cut_through
from extractors.mentions.names.name import ACCEPT, Name
from extractors.words import frequency

# what stands behind an office and names nobody: 外长|等、
_NO_NAME = frozenset("和与及同等时为在将率赴亦也本该即")
# how often a word must be met to be a word rather than a name with what follows it
_WORD = 100


def one_syllable(text: str, at: int) -> Name | None:
    """泰国外长|敦|、, 外长|敦|表示: one character that writes a sound and has a clear end."""
    char = text[at : at + 1]
    if char not in transliterating_abroad() or char in _NO_NAME:
        return None
    ends = boundary(text, at + 1)
    whole = ends == STRONG and frequency(text[at : at + 2]) < _WORD and not cut_through(text, at + 1)
    clear = whole or text[at + 1 : at + 2] in ("、", "，", "。", "；")
    return Name(at, at + 1, char, ACCEPT, ends) if clear else None
