"""The ways to write one kind of zone: 经济技术开发区, 经开区; and when two names are of one zone."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.mentions.places import divisions_with_name
from extractors.vocabulary import words_of

_KINDS = ("etdz_form", "hntz_form", "customs_form", "free_trade_form")
# 南京|市|江北新区
_OF_CITY = re.compile(r"(?<=^[\u4e00-\u9fff]{2})市(?=[\u4e00-\u9fff]{2,6}(?:新区|新城|科学城|科技城)$)")
_UNIT_END = re.compile(r"[省市县区州盟旗]$")


@lru_cache(maxsize=1)
def _families() -> tuple[tuple[str, ...], ...]:
    return tuple(words_of(kind) for kind in _KINDS)


@lru_cache(maxsize=1)
def _endings() -> tuple[tuple[str, str], ...]:
    """Every form with the official one of its kind, the longest first."""
    forms = [(form, family[0]) for family in _families() for form in family]
    return tuple(sorted(forms, key=lambda pair: len(pair[0]), reverse=True))


def forms_of(word: str) -> tuple[str, ...]:
    """All forms of the kind of zone that a word names; the word alone if it is none."""
    return next((family for family in _families() if word in family), (word,))


def is_free_trade(word: str) -> bool:
    """Whether a word is a form of 自由贸易试验区."""
    return word in words_of("free_trade_form")


def ends_with(name: str, endings: tuple[str, ...]) -> bool:
    """高新区 is no 新区."""
    return name.endswith(endings) and not (name.endswith("高新区") and "高新区" not in endings)


def stem(name: str) -> str:
    """What stands before the ending of a zone's name: 霍山 of 霍山经济开发区."""
    return next((name[: -len(form)] for form, _ in _endings() if name.endswith(form)), name)


def same_park(left: str, right: str) -> bool:
    """Long and short form of one zone: 成都经济技术开发区, 成都经开区, 成都市经开区."""
    return _key(left).replace("国家", "") == _key(right).replace("国家", "")


def is_end_of(seen: str, name: str) -> bool:
    """金普新区 of 大连金普新区: the end of a name; a short one only where a place stands before it."""
    # 滨海新区 of 锦州滨海新区（锦州经开区）
    first = seen.partition("（")[0]
    joint = first != seen and name[-1] != "）" and len(name) < len(first)
    left, right = _key(first if joint else seen), _key(name)
    return left.endswith(right) and (len(name) > 4 or bool(divisions_with_name(left.removesuffix(right))))


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    for form, official in _endings():
        if name.endswith(form):
            return without_unit(name[: -len(form)]) + official
    return _OF_CITY.sub("", name)


def without_unit(place: str) -> str:
    """成都市 -> 成都."""
    return _UNIT_END.sub("", place)
