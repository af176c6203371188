"""Words that no name has inside, and those that are verbs in some places and part of a name in others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

from extractors.mentions.names import HAN
from extractors.vocabulary import members
from extractors.words import cut

_COUNTED = re.compile(r"第?[一二三四五六七八九十两几]+[位个家名批项座条届]$")
# verbs of names, too: they end the walk only right before a place or the ending
SOFT_STOPS = frozenset(
    ["繁育", "育种", "监测", "检测", "防治", "服务", "促进", "推进", "指导", "合作", "联合", "接待"]
)
_BRACKETED = re.compile(rf"[（(][{HAN}]{{2,4}}[）)]")
_ONLY_COMPANY = re.compile(r"(?:集团)?(?:(?:(?:股份)?有限(?:责任)?)?公司)?")


class Spanned(Protocol):
    """Anything with a span."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@lru_cache(maxsize=1)
def _stops() -> frozenset[str]:
    words = set(members("stop")) | members("plain_verb")
    for word_class in ("speak", "attend", "inspect", "receive", "sign", "preside", "appoint", "head"):
        words |= members(word_class)
    return frozenset(words)


def is_verb_here(left: int, begin: int, start: int, suffix_start: int, places: Sequence[Spanned]) -> bool:
    """Whether 联合, 服务 … is a verb here: nothing named stands before it, or a place right behind it."""
    if any(place.start == start for place in places):
        return True
    named = begin - left >= 4 and any(left <= place.start < begin for place in places)
    return start == suffix_start and not named


def needs_more(text: str, start: int, suffix_start: int, suffix_end: int, word: str) -> bool:
    """Whether a verb belongs to a company's name, since what follows it is only its trade: 纵横|自动化技术."""
    if word.endswith("建设") and start == suffix_start and _ONLY_COMPANY.fullmatch(text, start, suffix_end):
        return True  # 长江第三|建设|集团
    if word in members("stop") or len(word) < 2:
        return False
    if suffix_start - start == 1 and text[start] in "投建发控交城旅产文":
        return True  # 高发|投集团
    if word not in members("plain_verb"):
        return False
    if not text[suffix_start:suffix_end].endswith(("公司", "集团")) or start == suffix_start:
        return False
    trade = _BRACKETED.sub("", text[start:suffix_start])  # 合纵|科技（天津）
    return all(part in members("trade") for part in cut(trade))


def is_stop(word: str) -> bool:
    stops = _stops()
    if word in members("verb_in_name"):
        return False
    return word in stops or (len(word) > 2 and word[-2:] in stops) or bool(_COUNTED.match(word))


def has_stop(text: str) -> bool:
    """Whether a word stands in the text that no name of an organisation has inside."""
    return any(
        is_stop(word) and len(word) > 1 and word not in members("verb_in_department") for word in cut(text)
    )
