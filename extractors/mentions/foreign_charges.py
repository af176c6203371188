"""What a ministry of another state is in charge of, read leftwards: 能源安全和净零排放|大臣."""

from __future__ import annotations

from functools import lru_cache

from extractors.vocabulary import members

JOINING = ("以及", "、", "和", "与", "及", "暨")


@lru_cache(maxsize=1)
def _longest_charge() -> int:
    return max(map(len, members("charge")))


def is_charge(words: str) -> bool:
    """气候与绿色增长: what a ministry is in charge of, and nothing else."""
    begin = len(words)
    while begin > 0 and (size := charge_before(words, 0, begin)):
        begin -= size
        begin -= len(next((j for j in JOINING if words.endswith(j, 0, begin)), ""))
    return begin == 0


def charge_start(text: str, floor: int, end: int) -> int:
    """Where what a minister is in charge of begins, that ends here; ``end`` where nothing says it."""
    begin = end
    while (word := charge_before(text, floor, begin)) > 0:
        begin -= word
        joint = next((j for j in JOINING if text.endswith(j, floor, begin)), "")
        begin -= len(joint) if charge_before(text, floor, begin - len(joint)) else 0
    return begin


def charge_before(text: str, floor: int, end: int) -> int:
    """How long the longest word is that ends here and says what a ministry is in charge of."""
    sizes = range(min(_longest_charge(), end - floor), 1, -1)
    return next((size for size in sizes if text[end - size : end] in members("charge")), 0)
