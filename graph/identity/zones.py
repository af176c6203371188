"""The list of development zones, by what articles call them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractors import lexicon
from extractors.mentions.places import division
from graph.identity.places import path, plain, scoped
from graph.identity.tables import rows

# Which list names a zone best, where several have it.
_LISTS = ("etdz2025", "gbt37028", "nbs2023")
_STANDARD = "gbt37028"
# Families whose short form everybody uses
_SHORT = frozenset(["经开区", "高新区", "综保区", "自贸区"])
_CHINA = re.compile(r"^中国（([^（）]+)）")
_RANK = re.compile(r"国家级|省级|国家(?=高新|经济技术|自主创新|级)")


@dataclass(frozen=True, slots=True)
class ParkName:
    """A park's name in parts: 江苏常州滨江经济开发区 is (320400, 滨江, 经开区, edz).

    ``code`` is empty where no division begins the name; ``family`` where its ending is no known one.
    """

    code: str
    core: str
    family: str
    tier: str = ""
    open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone of the list; ``placed``: its name says where; ``code``: as fine as name and list tell."""

    official: str
    kind: str
    level: str
    name: ParkName
    code: str
    placed: bool


@lru_cache(maxsize=1)
def _endings() -> tuple[tuple[str, str, str], ...]:
    found = [(form, family, tier) for form, family, tier, _ in rows("park_forms")]
    return tuple(sorted(found, key=lambda row: -len(row[0])))


@lru_cache(maxsize=65536)
def take_apart(name: str, context: str = "") -> ParkName:
    """Cut a park's name, as an article of the division ``context`` means it."""
    cut = scoped(_bare(name), context)
    known = cut.code or cut.open
    core, family, tier = _ending(cut.rest if known else _bare(name))
    if cut.open and core:
        # 鼓楼软件园: some 鼓楼, which one nobody tells
        return ParkName("", cut.place + core, family, tier)
    return ParkName(cut.code, core, family, tier, cut.open)


def short_name(name: str, context: str = "") -> str:
    """A park's name as bodies are named with it: 成都国家高新技术产业开发区管委会 is 成都高新区管委会."""
    parts = take_apart(name, context)
    if parts.family not in _SHORT:
        return name
    place = division(parts.code) if parts.code else None
    return (place.short or place.usual if place else "") + parts.core + parts.family


def _bare(name: str) -> str:
    """Without brackets and rank: 中国（四川）自由贸易试验区, 成都国家高新技术产业开发区."""
    return _RANK.sub("", _CHINA.sub(r"\1", plain(name)))


def _ending(name: str) -> tuple[str, str, str]:
    for form, family, tier in _endings():
        if name.endswith(form):
            return _shortened(name[: -len(form)]), family, tier
    return _shortened(name), "", ""


def _shortened(core: str) -> str:
    """成都高新技术产业开发区西区 is a part of 成都高新区."""
    for form, family, _ in _endings():
        if len(form) > 4:
            core = core.replace(form, family)
    return core


def find_zone(name: ParkName, context: str = "") -> Zone | None:
    """The zone of the list that a name means, or None where none or several fit."""
    named = _zones().get((name.core, name.family), ())
    if name.code:
        fits = [zone for zone in named if _lies(zone, name)]
    elif name.open:
        fits = [zone for zone in named if zone.name.code in name.open and _shares_province(zone, context)]
    else:
        fits = [zone for zone in named if name.core and _known_without_place(zone, context)]
    return _only(fits, name.tier)


def rivals(name: ParkName) -> bool:
    """Whether one place has two zones that this name could mean."""
    named = _zones().get((name.core, name.family), ())
    return len([zone for zone in named if name.code and zone.name.code == name.code]) > 1


def _lies(zone: Zone, name: ParkName) -> bool:
    """With nothing but a place before its ending the place must be the zone's own: 江苏经开区 is no zone."""
    return zone.name.code == name.code or bool(name.core and name.code in path(zone.code))


def _shares_province(zone: Zone, context: str) -> bool:
    return bool(context) and path(zone.code)[:1] == path(context)[:1]


def _known_without_place(zone: Zone, context: str) -> bool:
    known = len(zone.name.core) > 2 and (zone.level == "national" or not zone.placed)
    return known or _shares_province(zone, context)


def _only(zones: Sequence[Zone], tier: str) -> Zone | None:
    if len(zones) > 1 and tier:
        zones = [zone for zone in zones if zone.name.tier == tier]
    return zones[0] if len(zones) == 1 else None


@lru_cache(maxsize=1)
def _zones() -> dict[tuple[str, str], tuple[Zone, ...]]:
    """All zones by core and family."""
    listed: defaultdict[tuple[str, str, str], list[tuple[int, str, Zone]]] = defaultdict(list)
    for official, kind, level, province, lies, source in lexicon.rows("zones"):
        zone = _zone(official, kind, level, province, lies)
        at = _LISTS.index(source) if source in _LISTS else 0
        listed[zone.name.code, zone.name.core, zone.name.family].append((at, source, zone))
    found: defaultdict[tuple[str, str], list[Zone]] = defaultdict(list)
    for (_, core, family), entries in listed.items():
        found[core, family] += _distinct(entries)
    return {key: tuple(zones) for key, zones in found.items()}


def _zone(official: str, kind: str, level: str, province: str, lies: str) -> Zone:
    name = take_apart(official, lies or province)
    if not name.code:
        code = lies or province
        return Zone(official, kind, level, ParkName(code, name.core, name.family, name.tier), code, False)
    fine = lies if name.code in path(lies) else name.code
    return Zone(official, kind, level, name, fine, True)


def _distinct(entries: Iterable[tuple[int, str, Zone]]) -> list[Zone]:
    """One zone for each; two only where the standard itself lists two (national and provincial)."""
    ordered = sorted(entries, key=lambda entry: entry[0])
    standard = [zone for _, source, zone in ordered if source == _STANDARD]
    if len({zone.name.tier for zone in standard}) > 1:
        return standard
    return [ordered[0][2]]
