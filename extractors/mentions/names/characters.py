"""Which characters names are written with: surnames, given names, and names from other languages."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from extractors.lexicon import rows
from extractors.mentions.places import divisions_with_name
from extractors.vocabulary import members

HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0002ffff〇"
# from here on a surname is usual
_USUAL, _USUAL_COMPOUND = 0.55, 0.1


@dataclass(frozen=True, slots=True)
class Characters:
    """How usual surnames and the characters of given names are (0 to 1), and what transliterates."""

    surnames: dict[str, float]
    given: dict[str, float]
    transliteration: frozenset[str]


@lru_cache(maxsize=1)
def characters() -> Characters:
    """The tables of the lexicon."""
    surnames = {row[0]: math.log10(float(row[1]) + 1) / 4 for row in rows("surnames")}
    given: dict[str, float] = {}
    for row in rows("given_chars"):
        given[row[0]] = min(1.0, math.log10(sum(float(n) for n in row[1:-1]) + 1) / 2)
    return Characters(surnames, given, frozenset("".join(row[0] for row in rows("transliteration"))))


@lru_cache(maxsize=1)
def transliterating_abroad() -> frozenset[str]:
    """What transliterates behind an office of another state, where a name is expected."""
    return characters().transliteration | members("foreign_char")


@lru_cache(maxsize=1)
def japanese_surnames() -> frozenset[str]:
    """Japanese surnames of two characters."""
    return frozenset(name for _, names, _ in rows("japanese_surnames") for name in names.split())


def is_japanese(name: str) -> bool:
    """Whether a name begins with a Japanese surname of two characters."""
    return name[:2] in japanese_surnames()


# below this what begins a name is hardly a surname: 有, 从
_HARDLY = 0.22


def _is_compound(name: str) -> bool:
    """欧阳泽华: two characters that are a word, too, but a surname before a given name."""
    return len(name) > 2 and name[:2] in members("compound_surname")


def looks_like_name(name: str) -> bool:
    """Whether characters could be a name without a title beside them: no word of the language begins them."""
    return (
        ("·" in name or len(name) <= 4)
        and (name[:2] not in members("word_like_name") or _is_compound(name))
        and not (len(name) > 2 and divisions_with_name(name))
    )


def is_common_name(name: str) -> bool:
    """The same, with a usual surname."""
    return has_usual_surname(name) and looks_like_name(name)


def has_surname(name: str) -> bool:
    """Whether the lists have the surname that the characters begin with, however rare."""
    surnames = characters().surnames
    return max(surnames.get(name[:1], 0.0), surnames.get(name[:2], 0.0)) > _HARDLY


def has_usual_surname(name: str) -> bool:
    """Whether many people bear the surname that the characters begin with."""
    surnames = characters().surnames
    surname = name[:2] if len(name) > 2 and name[:2] in surnames else name[:1]
    return surnames.get(surname, 0.0) > (_USUAL if len(surname) == 1 else _USUAL_COMPOUND)


def is_transliterated(name: str) -> bool:
    """Whether most characters are such as write names of other languages, with at most one that is not."""
    chars = characters().transliteration
    strange = sum(char not in chars for char in name)
    return name[:1] in chars and strange <= (len(name) > 2)
