"""Zones of several places that one ending names: 喀什和|霍尔果斯经济开发区, 合肥、芜湖、|蚌埠高新区."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.mentions.kinds import Park
from extractors.mentions.parks.known import KnownParks
from extractors.mentions.places import PlaceMention
from extractors.mentions.zones import zones_named
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
        if place is None or place.full or not zones_named(text[place.inner : place.end] + hit.word):
            break
        name = known.learn(text[place.inner : place.end] + hit.word)
        found.append(Park(place.start, place.end, name, known.within(name)))
        at = place.start
    return found[::-1]
