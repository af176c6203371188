"""The choice among the divisions voted for, and when the page is of the one around or inside it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from extractors.context.election.levels import BARE, Levels, levels_of
from extractors.context.election.national import is_of_national_medium, speaks_for, told_place
from extractors.context.election.votes import count_votes
from extractors.mentions.places import PlaceMention, corps_division, division, lineage, within
from extractors.read import BlockKind, Page

_CORPS = re.compile(r"师市|第[一二三四五六七八九十]{1,2}师|兵团")
_RANK = {"province": 0.7, "prefecture": 1.0, "county": 1.0}
# so much must be said of the city or province around one of several namesakes
_AROUND = 0.5


def elected_place(page: Page, places: Sequence[PlaceMention]) -> tuple[str, bool]:
    """The code of the division, empty where none is told, and whether the article is national instead."""
    votes = count_votes(page, places)
    levels = levels_of(page, {place.end for place in places})
    place = _lifted(page, _lowered(page, _elected(votes, levels), votes), levels)
    national = is_of_national_medium(page)
    if national:
        tried = dict.fromkeys((place, *lineage(place)[:1])) if place else ()
        place = next((code for code in tried if speaks_for(page, places, code, votes)), "")
        place = told_place(page, places, place) if place else ""
    if place and _CORPS.search(page.text):
        place = corps_division(place) or place
    return place, national and not place


def _opening(page: Page, length: int) -> str:
    body = page.first(BlockKind.BODY)
    return page.text[body.start : body.start + length] if body else ""


def _elected(votes: dict[str, float], levels: Levels) -> str:
    """The division with the most votes, none where namesakes share them; what lies in it speaks for it, a little."""
    totals: dict[str, float] = defaultdict(float)
    for code, weight in votes.items():
        for step in lineage(code):
            totals[step] += weight if step == code else 0.35 * weight
    score = {
        c: total * _RANK[division(c).level] * levels.fit(c) * (1.0 if levels.calls(c) else 0.8)
        for c, total in totals.items()
    }
    first = min(score, key=lambda c: (-score[c], c), default="")
    twins = [c for c in score if score[c] == score[first] and division(c).name == division(first).name]
    return first if len(twins) == 1 else _told_apart(twins, votes)


def _told_apart(twins: Sequence[str], votes: dict[str, float]) -> str:
    """Of namesakes (通州区 of Beijing and of Nantong) the one whose city or province is named, else none."""
    named = [c for c in twins if sum(votes.get(outer, 0.0) for outer in lineage(c)[:-1]) >= _AROUND]
    return named[0] if len(named) == 1 else ""


def _lowered(page: Page, place: str, votes: dict[str, float]) -> str:
    """The city within the city: where 市委 stands beside 嘉兴市委, the page is of a 平湖市 named more often."""
    if not place or division(place).level != "prefecture":
        return place
    within_it = [c for c in votes if division(c).level == "county" and division(c).name.endswith("市")]
    best = max((c for c in within_it if within(c, place)), key=lambda c: votes[c], default="")
    outer = re.escape(division(place).name)
    organs = "委|政府|人大|政协|[\u4e00-\u9fff]{2,6}局"
    named = any(
        re.search(rf"{outer}(?:{organs})", page.text[block.start : block.end])
        for block in page.blocks
        if block.kind is BlockKind.BODY
    )
    return best if best and named and votes[best] > votes[place] else place


def _lifted(page: Page, place: str, levels: Levels) -> str:
    """The prefecture, where 州委, 州长 act and nothing is said of the organs of the county named."""
    if not place or division(place).level != "county" or levels.calls(place):
        return place
    outer = lineage(place)[-2] if len(lineage(place)) > 1 else ""
    own_organs = re.search(rf"{division(place).usual}(?:委|政府|人民政府|人大|政协|纪委)", page.text)
    if not outer or own_organs or not levels.calls(outer) or not BARE.search(_opening(page, 120)):
        return place
    return outer if within(place, outer) else place
