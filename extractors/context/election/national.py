"""Whom an item of a national medium is about: one division that its headline or opening names, else the country."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.mentions.places import PlaceMention, lineage, pick, within
from extractors.read import BlockKind, Page
from extractors.vocabulary import alternation

_MEDIUM = re.compile(alternation("national_medium"))
_CENTRAL = re.compile(rf"{alternation('central')}|国家(?:发展|卫生)")
# those who act, not those of whose spirit a local item speaks
_CENTRE_ACTS = re.compile(
    rf"{alternation('centre_acts')}|\d日(?:[上下]午)?，?习近平|习近平(?:总书记|主席)?(?:\d|近日|今天|昨天|[上下]午)"
)
_ALL_OVER = re.compile(rf"(?:^|[\s，。、：；”）])(?:{alternation('all_over')})")
_REGION = re.compile(alternation("region_of_provinces"))
# 【沿着总书记的足迹】 is the series, not the headline
_SERIES = re.compile(r"\s*(?:【[^】]*】)?")
_OPENING = 160
# the share of all votes that the division must have: named in the headline, in the opening, among formulas of the centre
_NAMED, _OPENED, _AMONG_FORMULAS = 0.2, 0.3, 0.5


def is_of_national_medium(page: Page) -> bool:
    """Whether a medium of the whole country tells this."""
    return bool(_MEDIUM.search(page.source) or _MEDIUM.search(page.text[:200]))


def speaks_for(page: Page, places: Sequence[PlaceMention], place: str, votes: dict[str, float]) -> bool:
    """Whether a national item is about one place, and not about what the centre does there, or about many."""
    start, end = _headline(page)
    headline = page.text[start:end]
    if not place or _CENTRAL.search(headline):
        return False
    inside = sum(weight for code, weight in votes.items() if within(code, place))
    share = inside / max(sum(votes.values()), 0.01)
    first, finish = _opening(page)
    opening = page.text[first:finish]
    if _names(places, place, start, end):
        announced = page.text.startswith("：", _end_of_first(places, start, end))  # 重庆：…
        alone = not _others(places, place, start, end)
        return alone and share >= _NAMED and (announced or not _CENTRE_ACTS.search(opening))
    sentence = first + len(opening.split("。", 1)[0])
    if _others(places, place, start, end) or _others(places, place, first, sentence):
        return False
    if _ALL_OVER.search(headline) or _REGION.search(headline):
        return False
    if _ALL_OVER.search(opening) or _CENTRE_ACTS.search(opening):
        return False
    enough = _AMONG_FORMULAS if _CENTRAL.search(opening) else _OPENED
    return share >= enough and _names(places, place, first, finish)


def told_place(page: Page, places: Sequence[PlaceMention], place: str) -> str:
    """The division, or the one around it where headline and first sentence name only that: 辽宁撤并21个…, and 辽阳 below."""
    start, end = _headline(page)
    first, finish = _opening(page)
    sentence = first + len(page.text[first:finish].split("。", 1)[0])
    told = {_meant(m, place) for m in places if start <= m.start < end or first <= m.start < sentence}
    if any(within(code, place) for code in told):
        return place
    return next((code for code in reversed(lineage(place)) if code in told), place)


def _headline(page: Page) -> tuple[int, int]:
    title = page.first(BlockKind.TITLE)
    if title is None:
        return 0, 0
    series = _SERIES.match(page.text, title.start, title.end)
    return (series.end() if series else title.start), title.end


def _opening(page: Page) -> tuple[int, int]:
    body = page.first(BlockKind.BODY)
    return (body.start, min(body.end, body.start + _OPENING)) if body else (0, 0)


def _names(places: Sequence[PlaceMention], place: str, start: int, end: int) -> bool:
    """Whether a stretch names the division, or one that lies in it."""
    return any(start <= m.start < end and within(_meant(m, place), place) for m in places)


def _others(places: Sequence[PlaceMention], place: str, start: int, end: int) -> bool:
    """Whether a stretch names a division that neither lies in this one nor around it."""
    told = (_meant(m, place) for m in places if start <= m.start < end)
    return any(not within(code, place) and not within(place, code) for code in told)


def _end_of_first(places: Sequence[PlaceMention], start: int, end: int) -> int:
    return next((m.end for m in places if m.start == start and m.end <= end), end)


def _meant(mention: PlaceMention, place: str) -> str:
    """The division that a mention means beside the place."""
    return pick(mention.candidates, place) or mention.candidates[0]
