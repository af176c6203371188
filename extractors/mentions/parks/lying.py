"""Where the text says that a park lies: 位于甲县的乙产业园, 乙产业园位于甲县, or where the people of the page travelled."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.mentions.kinds import Park
from extractors.mentions.parks.generic import is_gone_to
from extractors.mentions.parks.whereabouts import Whereabouts
from extractors.mentions.places import PlaceMention

_LIES_IN = re.compile(r"(?:位于|坐落于|坐落在|地处|设在|建在|选址)$")
_BETWEEN = ("", "的", "境内的", "辖区内的", "境内", "市区的", "县城的")
_LIES = re.compile(r"(?:就|均|也|项目)?(?:位于|坐落于|坐落在|地处|选址在?)")
_WENT = re.compile(r"(?:赴|前往|[来走]到|走进|深入|到|组团赴|奔赴)(?:[\u4e00-\u9fff]{2,4}[省市])?$")
_AS_A_GOAL = re.compile(r"[、，。；和及]|等|考察|学习|调研|参观|观摩|招商|对接|走访|拜访|开展|进行|就|的")
_PARTED = re.compile("[，。；]")
_LOOKED = re.compile(r"考察|学习|调研|参观|观摩|招商|对接|走访|拜访")


def locate(text: str, park: Park, places: Sequence[PlaceMention], known: Whereabouts) -> Park:
    """The park with the division that the text around it tells, where it tells one."""
    place = _told(text, park, places)
    if not place and not known.tells_itself(park.name):
        place = _listed_under(text, park, places)
    if not place and known.of_a_company(park.name) and is_gone_to(text, park.start) and not known.away:
        return replace(park, within=known.lie(park.name, known.home))
    if not place and not known.tells_itself(park.name) and is_gone_to(text, park.start):
        return replace(park, within=known.lie(park.name, _travelled(text, park, places, known)))
    told = known.division_named(place) if place else ""
    told = told or (known.stop if known.stop and not known.tells_itself(park.name) else "")
    return replace(park, within=known.lie(park.name, told))


def _told(text: str, park: Park, places: Sequence[PlaceMention]) -> PlaceMention | None:
    for place in places:
        near = place.end <= park.start and text[place.end : park.start] in _BETWEEN
        if near and _LIES_IN.search(text, max(0, place.start - 4), place.start):
            return place
        if place.start >= park.end:
            lies = _LIES.match(text, park.end, place.start)
            return place if lies and lies.end() == place.start else None
    return None


def _listed_under(text: str, park: Park, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """深入于都县的甲公司、|乙产业园: the place whose list a park stands in; or None."""
    heads = (p for p in places if p.end < park.start and text.startswith("的", p.end))
    return next((p for p in reversed(list(heads)) if not _PARTED.search(text, p.end, park.start)), None)


def _travelled(text: str, park: Park, places: Sequence[PlaceMention], known: Whereabouts) -> str:
    """到甲县考察了乙产业园: of the places outside the article's own the last one before the park; else that of before."""
    before = [p for p in places if p.end <= park.start and known.is_outside(p)]
    gone = [p for p in before if _is_goal(text, 0, p)]
    return known.division_named(gone[-1]) if gone else known.away


def note_travel(text: str, start: int, end: int, places: Sequence[PlaceMention], known: Whereabouts) -> None:
    """Remember where outside the article's own place its people went, until a sentence is back at home."""
    looked = bool(places) and _LOOKED.search(text, start, end) is not None
    if known.stop and text.find("\n", known.stopped_at, start) >= 0:
        known.stop = ""
    for place in places:
        if _is_stop(text, start, place) and known.is_inside(place):
            known.stop, known.stopped_at = known.division_named(place), place.end
        if not _is_goal(text, start, place):
            continue
        if known.is_inside(place):
            known.away = ""
        elif looked and known.is_outside(place):
            known.away = known.division_named(place)


def _is_stop(text: str, start: int, place: PlaceMention) -> bool:
    """在定远县，甲一行…: whether a sentence begins with where people are just now."""
    return text[start : place.start].strip() == "在" and text.startswith("，", place.end)


def _is_goal(text: str, start: int, place: PlaceMention) -> bool:
    """Whether people go to a place itself, and not to what bears its name (来到|广州|车邦产业园)."""
    went = _WENT.search(text, max(start, place.start - 8), place.start)
    return went is not None and (place.full or _AS_A_GOAL.match(text, place.end) is not None)
