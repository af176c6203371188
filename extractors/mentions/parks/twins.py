"""Zones that what stands beside them tells: 喀什和|霍尔果斯经济开发区, 雁塔区、|高新区, the 南宁片区 of a free-trade zone."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.mentions.kinds import Park
from extractors.mentions.parks.forms import forms_of
from extractors.mentions.parks.known import KnownParks
from extractors.mentions.places import PlaceMention, division, lineage, pick
from extractors.mentions.zones import place_of_relative, zones_named
from extractors.vocabulary import Hit, members

_JOINTS = "、和与及"


def twins_before(
    text: str, start: int, park: Park, hit: Hit, places: Sequence[PlaceMention], known: KnownParks
) -> list[Park]:
    """The zones of the places listed right before a park, where the lists know one of that kind for each."""
    if hit.word not in members("relative_zone") or not any(p.start == park.start for p in places):
        return []
    found: list[Park] = []
    at = park.start
    while at > start and text[at - 1] in _JOINTS:
        place = next((p for p in places if p.end == at - 1), None)
        told = (
            place is not None and place.inner > place.start
        )  # 到|江苏东海|、南京经开区: a county, set apart by its province
        if place is None or place.full or told or not zones_named(text[place.inner : place.end] + hit.word):
            break
        name = known.learn(text[place.inner : place.end] + hit.word)
        found.append(Park(place.start, place.end, name, known.within(name)))
        at = place.start
    return found[::-1]


def beside_district(text: str, hit: Hit, places: Sequence[PlaceMention], known: KnownParks) -> str:
    """西安市雁塔区、|高新区: the zone of the city that the district before it lies in; or empty."""
    if hit.word not in members("relative_zone") or text[hit.start - 1] not in _JOINTS:
        return ""
    place = next((p for p in places if p.end == hit.start - 1), None)
    code = pick(place.candidates) if place else None
    if not code or division(code).level != "county":
        return ""
    name = place_of_relative(hit.word, division(code).parent) + hit.word
    return known.learn(name) if zones_named(name) else ""


def part_of_free_trade_zone(
    text: str, begin: int, hit: Hit, places: Sequence[PlaceMention], known: KnownParks
) -> str:
    """南宁|片区, once 广西自贸试验区 was named: the part of that zone; or empty."""
    place = next((p for p in places if p.start == begin and p.end == hit.start), None)
    code = pick(place.candidates) if hit.word == "片区" and place else None
    if not code:
        return ""
    province = division(lineage(code)[0]).short
    whole = known.ending_with(forms_of("自贸试验区"), province)
    return known.learn(whole + text[begin : hit.end]) if whole else ""
