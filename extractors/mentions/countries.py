"""States by their usual short names, for foreign offices: 埃及总统, 日本首相."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.lexicon import rows
from extractors.vocabulary import Hit, Literals


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """Usual short names of states, and of unions of states (欧盟, 东盟)."""
    return frozenset(name for _, names, _ in rows("countries") for name in names.split())


@lru_cache(maxsize=1)
def unions() -> frozenset[str]:
    """Those that are unions of states, which are bodies themselves: 联合国, 欧盟."""
    return frozenset(
        name for region, names, _ in rows("countries") for name in names.split() if region == "union"
    )


def country_before(text: str, end: int) -> str:
    """The country whose name ends right at ``end`` (埃及|总统), the longest one; empty for none."""
    for size in range(min(10, end), 1, -1):
        if text[end - size : end] in countries():
            return text[end - size : end]
    return ""


# as many characters as the longest short name has
_LONGEST = 10


def begins_state(text: str, start: int, end: int) -> bool:
    """Whether characters are only the beginning of a state's name: 阿尔|及利亚, 马尔|代夫."""
    states = countries()
    return any(text[start:upto] in states for upto in range(end + 1, start + _LONGEST))


_VISIT = re.compile(r"对(?P<state>[\u4e00-\u9fff（）]{2,10}?)进行[^，。；]{0,12}访问")


@lru_cache(maxsize=2)
def visited_state(text: str) -> str:
    """The one state that the article tells a visit to (对甲国进行正式访问), or empty."""
    named = {match["state"] for match in _VISIT.finditer(text)} & countries() if "进行" in text else set()
    return named.pop() if len(named) == 1 else ""


# what may stand before a state's one character: the start of a clause, a day, a verb
_EDGE = re.compile(r"[^\u4e00-\u9fff\d]|(?<=\d)日|[天今在同和与对据称向由时及前任为替命见晤免]")


@lru_cache(maxsize=1)
def _letters() -> dict[str, tuple[str, ...]]:
    return {name: tuple(states.split()) for name, kind, states, _ in rows("state_names") if kind == "letter"}


@lru_cache(maxsize=1)
def search_states() -> Literals:
    """A search for all usual short names."""
    return Literals(tuple(countries()))


@lru_cache(maxsize=2)
def states_in(text: str) -> tuple[Hit, ...]:
    """Where states are named by their usual short names; 内|蒙古 is none."""
    found = search_states().find(text)
    return tuple(hit for hit in found if not text.endswith("内", 0, hit.start) or hit.word != "蒙古")


@lru_cache(maxsize=2)
def _named_in(text: str) -> frozenset[str]:
    return frozenset(hit.word for hit in states_in(text))


# 俄|总统, 美|国务卿: what is known without the name of the state, as 以, 乌 and 伊 are not
_WELL_KNOWN = frozenset("美俄法英德韩叙")
_ONLY_STATES = re.compile(
    "总统|副总统|总理(?!办|府)|副总理|首相|外长|副外长|防长|财长|国务卿|外交部长|国防部长"
)


def lettered(text: str, at: int) -> str:
    """The state that the character at a position stands for (乌|总统), which the article must name unless it is
    well known; or empty."""
    states = _letters().get(text[at : at + 1], ())
    if not states or (at and not _EDGE.match(text, at - 1)):
        return ""
    named = [state for state in states if state in _named_in(text)]
    known = not named and text[at] in _WELL_KNOWN and _ONLY_STATES.match(text, at + 1)
    return states[0] if known else named[0] if len(named) == 1 else ""
