"""What an article tells about itself: the division it speaks for, its date, the zone whose page it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.mentions.places import PlaceMention, division, full_name, lineage, pick, within
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


_OWNER = re.compile(r"主办|来源|版权所有|网站|承办|供稿")
_ORGAN_AFTER = re.compile(
    r"(?:市|区|县|州|旗)?(?:人民政府|政府|市委|日报|新闻网|发布|融媒|广播电视|电视台|政务|经济技术开发区|高新|人大|政协|委)"
)
_HELD_AFTER = re.compile(r"(?:召开|举行|举办|市委|市政府|区委|县委)")
_NATIONAL = re.compile(r"新闻联播|央视|总台|新华社|人民日报|中国政府网")
_OWNER_ZONE = re.compile(
    r"(?:^|\n|主办(?:单位)?[：: ]\s*|版权所有[：: ]?\s*|网站首页)[\s　]*(?:中共)?(?P<zone>[\u4e00-\u9fff]{2,10}(?:经济技术开发区|高新技术产业开发区|经济开发区|高新区|经开区|开发区|综合保税区|新区|工业园区|产业园区))(?P<committee>(?:党工委)?(?:管理委员会|管委会))?(?=[\s|\n　]|$|官网|网|门户)"
)
_BARE_ZONE = re.compile(
    r"(?<![\u4e00-\u9fff])(?:我)?区(?:党工委|管委会|纪工委|党政办)|[，、。；]区(?:党工委|管委会|纪工委)"
)
_RANK = {"province": 0.7, "prefecture": 1.0, "county": 1.05}


def build_context(page: Page, places: Sequence[PlaceMention], zone: str = "") -> Context:
    """Votes of the whole page for one division: its owner's name, source, title and first sentences weigh most."""
    votes: Counter[str] = Counter()
    first_body = next((b for b in page.blocks if b.kind is BlockKind.BODY), None)
    kinds = _kind_at(page)
    for mention in places:
        weight = _weight(page, mention, kinds, first_body.end if first_body else 0)
        codes = mention.candidates
        for code in codes:
            votes[code] += weight / len(codes)
    national = bool(_NATIONAL.search(page.source) or _NATIONAL.search(page.text[:200]))
    place = _elected(votes, national)
    return Context(page.published, place, zone or _zone_of(page), national and not place)


def _zone_of(page: Page) -> str:
    """The zone whose own page this is: its owner is a zone's committee, or 区党工委 stands alone in the text."""
    owner = _OWNER_ZONE.search(page.site) or _OWNER_ZONE.search(page.text)
    if owner and (owner["committee"] or _BARE_ZONE.search(page.text)):
        return owner["zone"]
    return ""


def _kind_at(page: Page) -> list[tuple[int, BlockKind]]:
    return [(block.end, block.kind) for block in page.blocks]


def _weight(page: Page, mention: PlaceMention, kinds: Sequence[tuple[int, BlockKind]], first: int) -> float:
    kind = next((kind for end, kind in kinds if end >= mention.end), BlockKind.FURNITURE)
    after = page.text[mention.end : mention.end + 8]
    line = page.text[page.text.rfind("\n", 0, mention.start) + 1 : mention.start]
    weight = 1.0 if mention.full else 0.7
    if kind is BlockKind.FURNITURE:
        weight = 0.3
    if kind is BlockKind.CREDIT:
        weight = 1.0
    if kind is BlockKind.META:
        weight = 4.0
    if kind is BlockKind.TITLE:
        weight = 3.0
    if kind is BlockKind.BODY and mention.start < first:
        weight *= 2.0
    if _ORGAN_AFTER.match(after):
        weight += 1.0 if kind is BlockKind.FURNITURE else 0.5
    if kind is BlockKind.FURNITURE and _OWNER.search(line):
        weight += 3.0
    if kind is BlockKind.FURNITURE and mention.start < 400 and _ORGAN_AFTER.match(after):
        weight += 3.0
    return weight


def _elected(votes: Counter[str], national: bool) -> str:
    """The division with the most votes; what lies in it speaks for it too, a little."""
    if not votes:
        return ""
    totals: Counter[str] = Counter()
    for code, weight in votes.items():
        for step in lineage(code):
            totals[step] += weight if step == code else 0.35 * weight
    ranked = sorted(totals, key=lambda c: (-totals[c] * _RANK[division(c).level], c))
    best = ranked[0]
    everything = sum(votes.values())
    if national and totals[best] < 0.5 * everything:
        return ""
    return best
