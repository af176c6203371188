"""The division that a zone lies in, told by its name or by the gazetteer."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.mentions.places import (
    Division,
    division,
    divisions_with_name,
    find_places,
    pick,
    treacherous,
    within,
)
from extractors.mentions.zones.gazetteer import FOLD, zones_named
from extractors.vocabulary import members

# 中国（上海）自由贸易试验区
_BRACKETED = re.compile(r"^(?:[\u4e00-\u9fff]{1,5})?（([\u4e00-\u9fff]{2,8})）")
# 广东自贸试验区|南沙片区
_PART = re.compile(r"^.*(?:自由贸易试验区|自贸试验区|自贸区|科学城)(.{2,12}片区)$")
_LONGEST_PLACE = 11
# how the name of a water, a hill or a street goes on behind the short name of a division
_FEATURES = frozenset("湖山河江岭岛桥路街洲滩溪泉谷湾")


@lru_cache(maxsize=8192)
def division_of(name: str, context: str = "") -> str:
    """Name of the division that a zone lies in, empty where neither its name nor the gazetteer tells.

    荷塘高新区 -> 荷塘区, 贵州双龙航空港经济区 -> 贵阳市; a city before a bare name of a district is the city (南阳卧龙综合保税区 -> 南阳市),
    since such a name need not be meant as the district. ``context`` is the code of the article's place; it
    decides between namesakes.
    """
    name = name.translate(FOLD)
    told = _told(name, context)
    listed = {zone.division for zone in zones_named(name)}
    code = listed.pop() if len(listed) == 1 else ""
    if code and told and told.name.endswith(("省", "自治区")) and within(code, told.code):
        return division(code).name
    if code and not (told and _related(told.code, code)):
        return division(code).name
    if told and told.name in members("zone_in_divisions"):
        return division(told.code[:2] + "0000").name  # 两江新区 is in the table, but no division
    return told.name if told else ""


def _related(code: str, other: str) -> bool:
    return within(code, other) or within(other, code)


def _told(name: str, context: str) -> Division | None:
    """The division that a name begins with, has in its brackets, or names further on (中泰崇左产业园).

    A part of a zone lies where the part does.
    """
    if (part := _PART.match(name)) and (found := _leading(part[1], context)):
        return found
    if found := _leading(name, context):
        return _in_bracket(name, found) or found
    if match := _BRACKETED.match(name):
        return _leading(match[1] + "区", context)
    inside = [m for m in find_places(name) if m.end < len(name) and name[m.end] not in _FEATURES]
    code = pick(inside[0].candidates, context) if len(inside) == 1 else None
    return division(code) if code else None


# 温州|（龙湾）|新型储能产业园
_INNER = re.compile(r"^[\u4e00-\u9fff]{2,5}[（(](?P<inner>[\u4e00-\u9fff]{2,4})[）)](?=[\u4e00-\u9fff]{2,})")


def _in_bracket(name: str, outer: Division) -> Division | None:
    """The district in brackets behind the city that a name begins with."""
    bracket = _INNER.match(name)
    codes = (
        [d.code for d in divisions_with_name(bracket["inner"]) if within(d.code, outer.code)]
        if bracket
        else []
    )
    return division(codes[0]) if len(codes) == 1 and codes[0] != outer.code else None


def _leading(name: str, context: str) -> Division | None:
    outer: Division | None = None
    short = False
    while found := _longest(name, outer, context):
        inner, size = found
        if outer and short and outer.level == "prefecture" and name[:size] == inner.short:
            return outer
        outer, name, short = inner, name[size:], name[:size] == inner.short
    return outer


def _longest(name: str, outer: Division | None, context: str) -> tuple[Division, int] | None:
    """The longest beginning of the name that is a division (in the outer one), and its length."""
    for size in range(min(len(name) - 1, _LONGEST_PLACE), 1, -1):
        feature = name[size] in _FEATURES  # 凤凰|湖产业园 is not of 凤凰县
        codes = [d.code for d in divisions_with_name(name[:size]) if not (feature and d.name != name[:size])]
        if not outer and context and treacherous(name[:size]):
            codes = [code for code in codes if code[:2] == context[:2]]  # 老城|经济开发区 of another province
        if outer:
            codes = [code for code in codes if code != outer.code and within(code, outer.code)]
        else:  # 长沙 is the city, of which the county of that name is a part
            codes = [c for c in codes if not any(o != c and within(c, o) for o in codes)]
        if codes and (code := pick(codes, outer.code if outer else context)):
            return division(code), size
    return None
