"""Offices of other states: 越共中央总书记, 柬埔寨副首相兼内阁办公厅大臣; a bare 议长 is of the country before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractors.lexicon import rows
from extractors.mentions.countries import countries
from extractors.mentions.kinds import Title
from extractors.mentions.names import HAN
from extractors.mentions.orgs import Spanned, extend_left, has_stop
from extractors.vocabulary import Literals, members

# what a country may be called before its name: 轮值主席国印度, 候任欧盟委员会主席
_CALLED = re.compile(r"(?:国|客人|来访|到访|现任|时任|候任|前任|新任|当选|嘉宾|城市|东道主)$")
_EDGE = re.compile(rf"[^{HAN}]|[的与和同对由是日午会见迎请向为及访华]")
_NAME_BETWEEN = re.compile(rf"[{HAN}·]{{2,12}}(?:[、，]|和|以及)")
_BARE = re.compile(rf"[{HAN}]{{0,16}}")
_HOME = re.compile(r"国务院|中共|全国|中央|中国|国家(?:副?主席)?$|省|市|自治区")
_OF_PARTY = re.compile(r"[越老古俄日]共|共产党|劳动党|人民革命党")
_MISSIONS = {"大使": "大使馆", "总领事": "总领事馆", "领事": "总领事馆", "公使": "大使馆", "参赞": "大使馆"}
_POSTED = re.compile(rf"驻[{HAN}]{{1,10}}?(?:特命全权)?$")


@dataclass(frozen=True, slots=True)
class ForeignOffice:
    """Where the office begins and the country that it is of."""

    start: int
    role: str
    country: str


@lru_cache(maxsize=1)
def _states() -> dict[str, str]:
    """Names that an office of another state may begin with, and the state they mean."""
    return {name: name for name in countries()} | {
        party: state for party, state, _ in rows("foreign_parties")
    }


@lru_cache(maxsize=1)
def _search() -> Literals:
    return Literals(tuple(_states()))


def foreign_before(text: str, end: int) -> bool:
    """Whether a state or a party of another state is named right before: 叙利亚|国防部, 越共|中央组织部."""
    return any(text[end - size : end] in _states() for size in range(2, min(10, end) + 1)) or bool(
        _PARTY.search(text, max(0, end - 12), end)
    )


_PARTY = re.compile(r"(?<!中国)(?:共产党|劳动党|人民革命党)$")


def foreign_office(
    text: str, floor: int, at: int, end: int, places: Sequence[Spanned]
) -> ForeignOffice | None:
    """The office whose modifiers and head are ``text[at:end]`` if it names another state, else None."""
    left = max(floor, at - 24)
    hits = _search().find(text[left:at])
    begin = extend_left(text, floor, at, end, places) if hits else at
    for hit in reversed(hits):
        start = left + hit.start
        inside = start >= begin and (start == begin or _CALLED.search(text[begin:start]))
        cut_off = start < begin and (start == left or _EDGE.match(text, start - 1))
        between = text[left + hit.end : at]
        if (inside or cut_off) and _BARE.fullmatch(between) and not has_stop(between):
            return ForeignOffice(start, text[start:end], _states()[hit.word])
    return None


def office_of_same(text: str, at: int, end: int, head: str, previous: Title) -> ForeignOffice | None:
    """A bare office of the country before: 总统兼国防部长, 总书记、国家主席; 总统甲、议长乙."""
    if not previous.country:
        return None
    gap = text[previous.end : at]
    if gap[:1] in ("、", "兼"):
        rest = gap[1:]
        ours = _HOME.match(rest) and not (rest.startswith("中央") and _OF_PARTY.search(previous.role))
        if _BARE.fullmatch(rest) and not ours and not has_stop(rest):
            return ForeignOffice(previous.end + 1, previous.country + rest + text[at:end], previous.country)
    if head in members("foreign_head") and _NAME_BETWEEN.fullmatch(gap):
        return ForeignOffice(at, previous.country + text[at:end], previous.country)
    return None


def full_post(chunk: str) -> str:
    """我驻埃及, 驻东盟 of our envoys with the country that sends: 中国驻东盟."""
    return re.sub(r"^我?(?=常?驻)", "中国", chunk)


def mission(chunk: str, head: str) -> str | None:
    """The mission that an envoy heads: 中国驻埃及|大使 → 中国驻埃及大使馆; None for other offices."""
    posted = _POSTED.search(chunk)
    return chunk.removesuffix("特命全权") + _MISSIONS[head] if posted and head in _MISSIONS else None
