"""The forms that the name of a zone has: with or without its province and city, long and short."""

from __future__ import annotations

from collections.abc import Iterator

from extractors.mentions.places import division, lineage
from extractors.mentions.zones.endings import endings, families, split_ending
from extractors.mentions.zones.kinds import Zone

# what remains of 天津开发区 or 上海新区 is no name
_BARE = frozenset(["开发区", "新区", "保税区", "工业区", "产业园", "工业园", "综合保税区", "保税物流园区"])


def short_form(name: str, province: str) -> str:
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


def forms_of(zone: Zone) -> Iterator[str]:
    """All forms in which the name of a zone may be written; some come more than once."""
    yield zone.name
    yield zone.short
    if zone.kind == "ftz":
        yield zone.short.replace("自贸试验区", "自贸区")
        yield zone.short.replace("自贸试验区", "自由贸易试验区")
        yield zone.name.replace("自由贸易", "自贸")
    for ending, forms in endings().items():
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
            if form and rest != name and len(rest) > 1 and rest not in _BARE and rest not in families():
                yield rest
                break
