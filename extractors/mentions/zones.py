"""The gazetteer of development zones: which zone a name means in its long and short forms, and where it lies.

A hit does not mean that a zone exists today, nor a miss that it does not: provinces found and close them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from extractors.lexicon import rows
from extractors.mentions.places import (
    Division,
    division,
    divisions_with_name,
    find_places,
    lineage,
    pick,
    within,
)
from extractors.vocabulary import Literals

_FOLD = str.maketrans({"(": "（", ")": "）", "-": "—", "－": "—", "–": "—", "·": "", " ": "", "\u3000": ""})
_DIVISION_SUFFIX = re.compile(r"[省市区县盟旗州]$")
_BRACKETED = re.compile(r"^(?:[\u4e00-\u9fff]{1,5})?（([\u4e00-\u9fff]{2,8})）")
_PART = re.compile(r"^.*(?:自由贸易试验区|自贸试验区|自贸区|科学城)(.{2,6}片区)$")
_LONGEST_PLACE = 11
# how the name of a water, a hill or a street goes on behind the short name of a division
_FEATURES = frozenset("湖山河江岭岛桥路街洲滩溪泉谷湾")


@dataclass(frozen=True, slots=True, eq=False)
class Zone:
    """One development zone, of which there is one object. ``name`` is the official one, ``short`` the usual one (成都高新区).

    ``kind``: etdz, edz, hntz, hntp, customs, ftz, border, new_area, science_city, functional, unit …;
    ``level``: national, provincial or empty; ``province`` and ``division``: codes, the latter may be empty.
    """

    name: str
    short: str
    kind: str
    level: str
    province: str
    division: str
    source: str


@dataclass(frozen=True, slots=True)
class ZoneMention:
    """A name of the gazetteer in a text; several candidates where zones share it (江北新区)."""

    start: int
    end: int
    candidates: tuple[Zone, ...]


@lru_cache(maxsize=1)
def _endings() -> dict[str, tuple[str, ...]]:
    return {ending: tuple(forms.split()) for ending, forms, _ in rows("zone_endings")}


@lru_cache(maxsize=1)
def _families() -> dict[str, str]:
    """Every form of an ending and the first form of its family: 高新技术产业园区 -> 高新区."""
    found = {ending: forms[0] for ending, forms in _endings().items()}
    for forms in _endings().values():
        for form in forms:
            found.setdefault(form, forms[0] if form != "开发区" else form)
    return found


@lru_cache(maxsize=1)
def _lengths() -> tuple[int, ...]:
    """How long endings are, the longest first."""
    return tuple(sorted({len(form) for form in _families()}, reverse=True))


def split_ending(name: str) -> tuple[str, str]:
    """The name before its ending and the usual short form of the ending, empty for other endings.

    惠州仲恺高新技术产业开发区 -> (惠州仲恺, 高新区).
    """
    families = _families()
    for size in _lengths():
        if family := families.get(name[-size:]):
            return name[:-size], family
    return name, ""


@lru_cache(maxsize=1)
def zones() -> tuple[Zone, ...]:
    """The whole gazetteer, the national standard first."""
    found = [
        Zone(name, _short(name, province), kind, level, province, where, source)
        for name, kind, level, province, where, source in rows("zones")
    ]
    found += [
        Zone(name, name, kind, level, province, where, source)
        for name, official, kind, level, province, where, source in rows("zones_more")
        if not official
    ]
    return tuple(found)


def _short(name: str, province: str) -> str:
    """Without the province before the name, and with the usual ending: 江苏宜兴经济开发区 -> 宜兴经开区."""
    if name.startswith("中国（") and name.endswith("自由贸易试验区"):
        return name[3:].replace("）自由贸易试验区", "自贸试验区")
    core, ending = split_ending(_without_province(name, province))
    return core + ending


def _without_province(name: str, province: str) -> str:
    own = division(province)
    for form in (own.name, own.short):
        rest = name.removeprefix(form)
        core, ending = split_ending(rest)
        if rest != name and len(core) > 1 and (ending or len(rest) > 3) and rest not in _BARE:
            return rest
    return name


# what remains of 天津开发区 or 上海新区 is no name
_BARE = frozenset(["开发区", "新区", "保税区", "工业区", "产业园", "工业园", "综合保税区", "保税物流园区"])


@lru_cache(maxsize=1)
def _by_name() -> dict[str, tuple[Zone, ...]]:
    found: dict[str, dict[Zone, None]] = {}
    for zone in zones():
        for form in _forms(zone):
            found.setdefault(form, {})[zone] = None
            found.setdefault(form.translate(_FOLD), {})[zone] = None
    for name, official, *_ in rows("zones_more"):
        if official:
            found.setdefault(name, {}).update(found[official])
    return {name: tuple(several) for name, several in found.items()}


def _forms(zone: Zone) -> Iterator[str]:
    yield zone.name
    yield zone.short
    if zone.kind == "ftz":
        yield zone.short.replace("自贸试验区", "自贸区")
        yield zone.short.replace("自贸试验区", "自由贸易试验区")
        yield zone.name.replace("自由贸易", "自贸")
    for ending, forms in _endings().items():
        if zone.name.endswith(ending):
            full = zone.name[: -len(ending)]
            plain = _without_province(zone.name, zone.province)[: -len(ending)]
            for core in {full, plain, *_with_suffix(plain, zone), *_without_city(plain, zone)}:
                yield from (core + form for form in forms if len(core) > 1)
            return
    plain = _without_province(zone.name, zone.province)
    yield from (plain, *_with_suffix(plain, zone), *_without_city(plain, zone))


def _with_suffix(name: str, zone: Zone) -> Iterator[str]:
    """成都高新区 is written 成都市高新区, too."""
    for code in lineage(zone.division)[1:] if zone.division else ():
        d = division(code)
        if d.short and name.startswith(d.short) and not name.startswith(d.usual):
            yield d.usual + name[len(d.short) :]


def _without_city(name: str, zone: Zone) -> Iterator[str]:
    """武汉东湖高新区 is called 东湖高新区: what follows the city is a name of its own."""
    for code in lineage(zone.division) if zone.division else ():
        d = division(code)
        for form in (d.usual, d.short):
            rest = name.removeprefix(form)
            if form and rest != name and len(rest) > 1 and rest not in _BARE and rest not in _families():
                yield rest
                break


def zones_named(name: str) -> tuple[Zone, ...]:
    """All zones with this name in a long or short form, with or without its province; empty for none.

    Brackets and dashes may be full or half width.
    """
    name = name.translate(_FOLD)
    if found := _by_name().get(name):
        return found
    for size in (2, 3):
        for province in divisions_with_name(name[:size]):
            if province.level == "province":
                return tuple(z for z in _by_name().get(name[size:], ()) if z.province == province.code)
    return ()


@lru_cache(maxsize=1)
def _search() -> Literals:
    # a form shorter than four characters (光谷) needs a reader who knows the article
    return Literals(tuple(name for name in _by_name() if len(name) > 3))


def find_zones(text: str) -> tuple[ZoneMention, ...]:
    """Names of the gazetteer in a text, leftmost and longest, in order."""
    return tuple(ZoneMention(hit.start, hit.end, _by_name()[hit.word]) for hit in _search().find(text))


@lru_cache(maxsize=4096)
def zones_in(code: str) -> tuple[Zone, ...]:
    """The zones of a division and of all that lies in it. Raises KeyError for an unknown code."""
    division(code)
    return tuple(z for z in zones() if within(z.division or z.province, code))


@lru_cache(maxsize=8192)
def place_of_relative(ending: str, code: str) -> str:
    """What to put before a bare 高新区 in an article of this division: 成都, 惠州仲恺; empty without one.

    That of the zone of this kind which the division itself has, for a district without one, which its city
    has under its own name; else the division's own short name.
    """
    if not code:
        return ""
    family = split_ending(ending)[1] or ending
    own = division(code)
    levels = [code, own.parent] if own.name.endswith("区") and own.level == "county" else [code]
    for level in levels:
        cores = {split_ending(z.short)[0] for z in _direct(level) if split_ending(z.short)[1] == family}
        if division(level).short in cores:
            return division(level).short
        if level == code and len(cores) == 1:
            return next(iter(cores))
    return own.short or own.name


@lru_cache(maxsize=1)
def _by_division() -> dict[str, tuple[Zone, ...]]:
    found: dict[str, list[Zone]] = {}
    for zone in zones():
        found.setdefault(zone.division, []).append(zone)
    return {code: tuple(several) for code, several in found.items()}


def _direct(code: str) -> tuple[Zone, ...]:
    return tuple(z for z in _by_division().get(code, ()) if z.kind != "unit")


@lru_cache(maxsize=8192)
def division_of(name: str, context: str = "") -> str:
    """Name of the division that a zone lies in, empty where neither its name nor the gazetteer tells.

    荷塘高新区 -> 荷塘区; a city before a bare name of a district is the city (南阳卧龙综合保税区 -> 南阳市),
    since such a name need not be meant as the district. ``context`` is the code of the article's place; it
    decides between namesakes.
    """
    name = name.translate(_FOLD)
    told = _told(name, context)
    listed = {zone.division for zone in zones_named(name)}
    if len(listed) == 1 and (code := listed.pop()) and not (told and _related(told.code, code)):
        return division(code).name
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
        return found
    if match := _BRACKETED.match(name):
        return _leading(match[1] + "区", context)
    inside = [m for m in find_places(name) if m.end < len(name) and name[m.end] not in _FEATURES]
    code = pick(inside[0].candidates, context) if len(inside) == 1 else None
    return division(code) if code else None


def _leading(name: str, context: str) -> Division | None:
    outer: Division | None = None
    while found := _longest(name, outer, context):
        inner, size = found
        if outer and outer.level == "prefecture" and name[:size] == inner.short:
            return outer
        outer, name = inner, name[size:]
    return outer


def _longest(name: str, outer: Division | None, context: str) -> tuple[Division, int] | None:
    """The longest beginning of the name that is a division (in the outer one), and its length."""
    for size in range(min(len(name) - 1, _LONGEST_PLACE), 1, -1):
        feature = name[size] in _FEATURES  # 凤凰|湖产业园 is not of 凤凰县
        codes = [d.code for d in divisions_with_name(name[:size]) if not (feature and d.name != name[:size])]
        if outer:
            codes = [code for code in codes if code != outer.code and within(code, outer.code)]
        else:  # 长沙 is the city, of which the county of that name is a part
            codes = [c for c in codes if not any(o != c and within(c, o) for o in codes)]
        if codes and (code := pick(codes, outer.code if outer else context)):
            return division(code), size
    return None
