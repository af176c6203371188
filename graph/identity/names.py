"""How rare a person's name is: two bearers of a rare one are likelier to be one person."""

from __future__ import annotations

import math
import re
import unicodedata
from functools import lru_cache

from extractors.lexicon import rows

# So many named people a collection of local news is about; a name expected once or less among them is rare.
_PEOPLE = 100_000
RARE = 0.5
# A name that hardly anybody else bears
UNIQUE = 0.9
_DOTS = re.compile(r"[·•・‧∙．｡]")


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """A name as it is compared: usual widths, one kind of dot, no inner spaces."""
    return "".join(_DOTS.sub("·", unicodedata.normalize("NFKC", name)).split())


def family_tail(key: str) -> str:
    """What a dotted name is shortened to: 普京 of 弗拉基米尔·普京; a name without dots is its own."""
    return key.rsplit("·", 1)[-1]


@lru_cache(maxsize=1)
def _surnames() -> dict[str, float]:
    counts = {surname: float(count) for surname, count, *_ in rows("surnames")}
    total = sum(counts.values())
    return {surname: count / total for surname, count in counts.items()}


@lru_cache(maxsize=1)
def _given() -> tuple[dict[str, tuple[float, float, float]], float]:
    """Frequencies of a character alone, first and last in a given name; and of one that was never seen."""
    table = {char: (float(a), float(f), float(last)) for char, a, f, last, *_ in rows("given_chars")}
    total = sum(alone + last for alone, _, last in table.values()) or 1.0
    return {char: (a / total, f / total, last / total) for char, (a, f, last) in table.items()}, 0.3 / total


@lru_cache(maxsize=65536)
def rarity(name: str) -> float:
    """From 0 (王伟: hundreds are called so) to 1 (nobody else is), by the frequencies of its characters."""
    key = name_key(name)
    surname = key[:2] if key[:2] in _surnames() and len(key) > 2 else key[:1]
    given = key[len(surname) :]
    if "·" in key or surname not in _surnames() or not 1 <= len(given) <= 2:
        return 0.9
    expected = _PEOPLE * _surnames()[surname] * _likely(given)
    return math.exp(-expected) if expected < 50 else 0.0


def _likely(given: str) -> float:
    table, unseen = _given()
    none = (unseen, unseen, unseen)
    if len(given) == 1:
        return max(unseen, table.get(given, none)[0])
    return max(unseen, table.get(given[0], none)[1]) * max(unseen, table.get(given[1], none)[2]) / 0.75


def misspelt(a: str, b: str) -> bool:
    """Whether two names of three characters or more differ in one of them alone (甲凤朝, 甲风朝)."""
    return len(a) == len(b) > 2 and a[0] == b[0] and sum(x != y for x, y in zip(a, b, strict=True)) == 1
