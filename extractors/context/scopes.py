"""Which division a level word means in an article of a place: 市 in one of 武侯区 is 成都市."""

from __future__ import annotations

from functools import lru_cache

from extractors.mentions.places import corps_division, division, lineage, predecessor


@lru_cache(maxsize=4096)
def scope_in(place: str, level: str, called: str = "") -> str:
    """The division that a level word means in an article of a place (a code), or empty.

    ``called`` is what the article calls its own autonomous county instead of by its full name: 前郭县.

    县 in an article of a city or district that was a county before is that county (无为市 → 无为县).
    """
    if level == "师市":
        return corps_name(place)
    corps = corps_division(place)
    if level == "市" and corps and corps == place:
        return division(division(corps).city).name
    for code in reversed(lineage(place)) if place else ():
        own = division(code)
        if level in ("县", "旗") and own.usual in called and _fits(level, own.usual, own.level):
            return own.usual
        if _fits(level, own.name, own.level):
            # 楚雄州, but not 博州 for 博尔塔拉
            return own.usual if own.name.endswith("自治州") and len(own.usual) > 2 else own.name
    if level == "县" and place and (former := predecessor(place, level)):
        return division(former).name
    return ""


def _fits(level: str, name: str, rank: str) -> bool:
    if level == "省":
        return rank == "province" and name.endswith("省")
    if level == "自治区":
        return rank == "province" and name.endswith("自治区")
    if level == "市":
        return name.endswith("市")
    if level in ("区", "县", "旗"):
        return rank == "county" and name.endswith(level)
    if level in ("州", "盟", "地区"):
        return rank == "prefecture" and name.endswith(level)
    if level == "师市":
        return "师" in name and name.endswith("市")
    return name.endswith(level)


def corps_name(place: str) -> str:
    """The division of the Corps and its city, 第七师胡杨河市, for the code of either; else empty."""
    corps = corps_division(place)
    return division(corps).name if corps else ""
