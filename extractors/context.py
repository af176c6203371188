"""What an article tells about itself: the division it speaks for, its date, the zone whose page it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.mentions.places import PlaceMention, division, full_name, lineage, pick
from extractors.read import BlockKind, Page


@dataclass(frozen=True, slots=True)
class Context:
    """``place`` is a division code or empty (national); ``zone`` the park whose own page this is, or empty.

    ``published`` is an ISO date or empty.
    """

    published: str = ""
    place: str = ""
    zone: str = ""
    national: bool = False

    def scope(self, level: str) -> str:
        """The division that a level word means here (市 → 成都市), or empty where nothing tells."""
        if level == "师市":
            return _corps_name(self.place)
        if level == "市" and self.place in _CORPS_DIVISIONS:
            return division(division(self.place).city).name
        for code in reversed(lineage(self.place)) if self.place else ():
            name = division(code).name
            if _fits(level, name, division(code).level):
                return name
        return ""

    def local_name(self, name: str) -> str:
        """A division's name without what the article's own place lies in too: 重庆市永川区 → 永川区."""
        for code in lineage(self.place) if self.place else ():
            outer = division(code)
            for form in (outer.name, outer.short):
                if len(name) > len(form) + 1 and name.startswith(form):
                    name = name[len(form) :]
                    break
        return name

    @property
    def corps(self) -> str:
        """The division of the Corps that the article is of, 第七师, or empty."""
        return _corps_name(self.place).split("师")[0] + "师" if _corps_name(self.place) else ""

    @property
    def home(self) -> str:
        """The name of the article's own division, or empty."""
        return division(self.place).name if self.place else ""

    @property
    def full_place(self) -> str:
        """The place with its province first, 全国 for national articles, empty where unknown."""
        if self.national:
            return "全国"
        return full_name(self.place) if self.place else ""


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


_CORPS_DIVISIONS = tuple(f"66{number:02d}00" for number in range(1, 15))


def _corps_name(place: str) -> str:
    """The division of the Corps and its city, 第七师胡杨河市, for the code of either; else empty."""
    for code in _CORPS_DIVISIONS:
        try:
            corps = division(code)
        except KeyError:
            continue
        if place and place in (code, corps.city):
            return corps.name
    return ""


_OWNER_ZONE = re.compile(
    r"(?:^|\n|主办(?:单位)?[：: ]\s*|版权所有[：: ]?\s*|网站首页)[\s　]*(?:中共)?(?P<zone>[\u4e00-\u9fff]{2,10}(?:经济技术开发区|高新技术产业开发区|经济开发区|高新区|经开区|开发区|综合保税区|新区|工业园区|产业园区))(?P<committee>(?:党工委)?(?:管理委员会|管委会))?(?=[\s|\n　]|$|官网|网|门户)"
)
_BARE_ZONE = re.compile(
    r"(?<![\u4e00-\u9fff])(?:我)?区(?:党工委|管委会|纪工委|党政办)|[，、。；]区(?:党工委|管委会|纪工委)"
)
_NATIONAL = re.compile(r"新闻联播|央视|总台|新华社|新华网|人民日报|人民网|中国政府网|光明日报")
_CENTRAL = re.compile(
    r"中共中央|国务院|全国人大|全国政协|国家主席|中央政治局|习近平|中央军委|总书记|党中央|国家(?:发展|卫生)"
)
_OWNER = re.compile(r"主办|版权所有|承办|网站")
_ORGAN_AFTER = re.compile(
    r"(?:人民政府|政府|市委|日报|晚报|新闻网|发布|融媒|广播电视|电视台|电台|政务|经济技术开发区|高新|人大|政协|委|要闻|在线|新闻)"
)
_CORPS = re.compile(r"师市|第[一二三四五六七八九十]{1,2}师|兵团")


def build_context(page: Page, places: Sequence[PlaceMention]) -> Context:
    """The division that a page speaks for: what its owner, source and title name weighs more than its text."""
    votes = _votes(page, places)
    place = _elected(votes)
    national = bool(_NATIONAL.search(page.source) or _NATIONAL.search(page.text[:200]))
    if national and not _speaks_for(page, place, votes):
        place = ""
    if place and _CORPS.search(page.text):
        place = next((code for code in _CORPS_DIVISIONS if _city(code) == place), place)
    return Context(page.published, place, _zone_of(page), national and not place)


def _city(code: str) -> str:
    try:
        return division(code).city
    except KeyError:
        return ""


def _speaks_for(page: Page, place: str, votes: dict[str, float]) -> bool:
    """Whether a national broadcast item is about one place, and not about what the centre does there."""
    body = next((b for b in page.blocks if b.kind is BlockKind.BODY), None)
    first = page.text[body.start : body.start + 160] if body else ""
    if not place or _CENTRAL.search(page.title + first):
        return False
    named = division(place)
    return named.short in page.title + first and votes.get(place, 0.0) >= 0.3 * sum(votes.values())


def _zone_of(page: Page) -> str:
    """The zone whose own page this is: its owner is a zone's committee, or 区党工委 stands alone in the text."""
    owner = _OWNER_ZONE.search(page.site) or _OWNER_ZONE.search(page.text)
    if owner and (owner["committee"] or _BARE_ZONE.search(page.text)):
        return owner["zone"]
    return ""


def _votes(page: Page, places: Sequence[PlaceMention]) -> dict[str, float]:
    """Weight of each division named; the text itself adds at most a few for each."""
    votes: dict[str, float] = defaultdict(float)
    in_text: dict[str, float] = defaultdict(float)
    ends = [block.end for block in page.blocks]
    body = next((b for b in page.blocks if b.kind is BlockKind.BODY), None)
    for mention in places:
        if not mention.full and mention.end - mention.start < 2:
            continue
        picked = pick(mention.candidates)
        codes = (picked,) if picked else mention.candidates
        at = bisect_left(ends, mention.end)
        kind = page.blocks[at].kind if at < len(ends) else BlockKind.FURNITURE
        weight = _weight(page, mention, kind)
        if kind in (BlockKind.BODY, BlockKind.CAPTION):
            weight *= 2.0 if body and mention.start < body.end else 1.0
            weight = min(weight, _TEXT_SHARE - in_text[codes[0]])
            in_text[codes[0]] += weight
        for code in codes:
            votes[code] += weight / len(codes)
    return votes


_TEXT_SHARE = 5.0


def _weight(page: Page, mention: PlaceMention, kind: BlockKind) -> float:
    after = bool(_ORGAN_AFTER.match(page.text, mention.end))
    line = page.text[page.text.rfind("\n", 0, mention.start) + 1 : mention.start]
    if kind is BlockKind.META:
        return 8.0 if after else 3.0
    if kind is BlockKind.TITLE:
        return 2.5
    if kind is BlockKind.CREDIT:
        return 3.0 if after else 0.5
    if kind is BlockKind.FURNITURE:
        if _OWNER.search(line):
            return 6.0
        return 3.0 if after and mention.start < 400 else 0.2
    return (1.0 if mention.full else 0.6) + (0.4 if after else 0)


_RANK = {"province": 0.7, "prefecture": 1.0, "county": 1.0}


def _elected(votes: dict[str, float]) -> str:
    """The division with the most votes; what lies in it speaks for it too, a little."""
    totals: dict[str, float] = defaultdict(float)
    for code, weight in votes.items():
        for step in lineage(code):
            totals[step] += weight if step == code else 0.35 * weight
    return min(totals, key=lambda c: (-totals[c] * _RANK[division(c).level], c), default="")
