"""What a bare 高新区 is called in full in an article of some division."""

from __future__ import annotations

from functools import lru_cache

from extractors.mentions.places import division
from extractors.mentions.zones.endings import split_ending
from extractors.mentions.zones.gazetteer import zones
from extractors.mentions.zones.kinds import Zone


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
            core = next(iter(cores))
            # 淮北杜集经济开发区 is 杜集经济开发区 to the district
            return division(level).short if core.endswith(division(level).short or core) else core
    return own.short or own.name


@lru_cache(maxsize=1)
def _by_division() -> dict[str, tuple[Zone, ...]]:
    found: dict[str, list[Zone]] = {}
    for zone in zones():
        found.setdefault(zone.division, []).append(zone)
    return {code: tuple(several) for code, several in found.items()}


def _direct(code: str) -> tuple[Zone, ...]:
    return tuple(z for z in _by_division().get(code, ()) if z.kind != "unit")
