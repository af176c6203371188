"""Provinces and cities called by one letter, which only a fixed frame tells from a word: 在蓉举行."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.lexicon import rows
from extractors.mentions.places import PlaceMention
from extractors.vocabulary import alternation

_AFTER = (
    rf"{alternation('done_in_city')}|"
    # 在京|同某国外长举行会谈
    r"[同与][^，。；]{2,40}?(?:会谈|会见|会晤|座谈|签[署约])|"
    rf"全国人大代表|全国政协委员|[^，。；]{{0,4}}(?:{alternation('of_city')})"
)


@lru_cache(maxsize=1)
def _letters() -> dict[str, tuple[str, ...]]:
    return {letter: tuple(codes.split()) for letter, codes, _ in rows("place_letters")}


@lru_cache(maxsize=1)
def _frame() -> re.Pattern[str]:
    return re.compile(rf"[在驻来赴抵莅]([{''.join(_letters())}])(?={_AFTER})")


def find_letters(text: str) -> tuple[PlaceMention, ...]:
    """Places that the text calls by one letter, in order; two candidates for 宁, 苏 and 青."""
    return tuple(
        PlaceMention(match.start(1), match.end(1), _letters()[match[1]], False, match.start(1))
        for match in _frame().finditer(text)
    )
