"""What an article tells about itself: the division it speaks for, its date, and whose page it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.context.election import elected_place
from extractors.context.owner import BARE_ZONE, owner_institution, owner_zone
from extractors.context.scopes import corps_name, scope_in
from extractors.mentions.places import PlaceMention, division, divisions_with_name, full_name, lineage
from extractors.read import Page


@dataclass(frozen=True, slots=True)
class Context:
    """``place`` is a division code or empty (national); ``zone`` the park whose own page this is, or empty.

    ``published`` is an ISO date or empty; ``owner`` the institution that calls itself 我校, 我司, or empty;
    ``called`` is the usual name of the own autonomous county or banner in an article that never gives the full one;
    ``calls_zone`` tells whether the text says 区党工委, 区管委会 of a zone that it calls 区; ``headline`` is the
    title of the page.
    """

    published: str = ""
    place: str = ""
    zone: str = ""
    national: bool = False
    owner: str = ""
    calls_zone: bool = False
    headline: str = ""
    called: str = ""

    def scope(self, level: str) -> str:
        """The division that a level word means here (市 → 成都市), or empty where nothing tells."""
        return scope_in(self.place, level, self.called)

    def local_name(self, name: str) -> str:
        """A division's name without what the article's own place lies in too: 重庆市永川区 → 永川区."""
        for code in lineage(self.place) if self.place else ():
            outer = division(code)
            if outer.city:  # 第七师胡杨河市 is one name
                continue
            if name in (outer.name, outer.usual):
                break
            for form in (outer.name, outer.usual, outer.short):
                # 阿拉善|左旗 is a name of its own
                whole = form == outer.short and divisions_with_name(name)
                if len(name) > len(form) + 1 and name.startswith(form) and not whole:
                    name = name[len(form) :]
                    break
        return name

    @property
    def corps(self) -> str:
        """The division of the Corps that the article is of, 第七师, or empty."""
        return corps_name(self.place).split("师")[0] + "师" if corps_name(self.place) else ""

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


def build_context(page: Page, places: Sequence[PlaceMention]) -> Context:
    """What a page tells about itself, from its lines and the places that its text names."""
    place, national = elected_place(page, places)
    calls_zone = BARE_ZONE.search(page.text) is not None
    return Context(
        page.published,
        place,
        owner_zone(page),
        national,
        owner_institution(page),
        calls_zone,
        page.title,
        _called(page, place),
    )


def _called(page: Page, place: str) -> str:
    """前郭县, where the text never says 前郭尔罗斯蒙古族自治县; or empty."""
    own = division(place) if place else None
    if own is None or own.usual == own.name or not own.name.endswith(("自治县", "自治旗", "旗")):
        return ""
    return own.usual if own.usual in page.text and own.name not in page.text else ""
