"""The scope that a named division is: 民建|河北省|委, 虹口|政协."""

from __future__ import annotations

import re
from typing import NamedTuple

from extractors.mentions.bodies.around import Around
from extractors.mentions.names import HAN
from extractors.mentions.places import PlaceMention, division, divisions_with_name, pick
from extractors.vocabulary import members

SHORT_PARTY = re.compile(rf"(?<![{HAN}])社$")
_CORPS_NUMBER = re.compile(r"[一二三四五六七八九十]{1,2}师")


class Scope(NamedTuple):
    """Where a scope begins, its full name (empty for none), and the zone that it is (or empty)."""

    begin: int
    name: str
    park: str = ""


def scope_of_place(around: Around, begin: int, at: int) -> Scope:
    """The scope that a named division is, with the party before it (民建河北省, 中共)."""
    scope = around.trail.as_named(around.trail.context.local_name(_in_full(around, begin, at)))
    if scope.endswith("自治州") and (usual := around.trail.context.scope("州")) and _same(scope, usual):
        scope = usual  # 玉树藏族自治州, which 州政府 calls 玉树州
    for party in sorted(members("party_formula"), key=len, reverse=True):
        if around.text.endswith(party, around.start, begin):
            return Scope(begin - len(party), party + scope)
    if SHORT_PARTY.search(around.text, around.start, begin) and "九三学社" in around.text:
        return Scope(begin - 1, "九三学社" + scope)  # 社盐城市委
    for prefix in ("中国共产党", "中共"):
        if around.text.endswith(prefix, around.start, begin):
            return Scope(begin - len(prefix), scope)
    return Scope(begin, scope)


def _same(name: str, usual: str) -> bool:
    return any(found.usual == usual for found in divisions_with_name(name))


def _in_full(around: Around, begin: int, at: int) -> str:
    """虹口|政协 is of 虹口区, 青海|政协 of 青海省: the usual name that an organ's name shortens."""
    place = around.place_by_end[at]
    if _CORPS_NUMBER.match(around.text, begin, at):
        return "第" + around.text[begin:at]  # 七师党委, 六师五家渠市党委
    if isinstance(place, PlaceMention) and not place.full and at - begin == 2:
        code = pick(place.candidates, around.trail.context.place)
        if code and around.text[at - 1] == "盟":
            return division(code).usual  # 阿盟|公安局
        if (
            code
            and division(code).level in ("county", "province")
            and around.text.startswith(("政协", "人大"), at)
        ):
            return division(code).usual
    return around.text[begin:at]
