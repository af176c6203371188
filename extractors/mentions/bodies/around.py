"""What the bodies of a sentence can see: its text, its places and zones, and what the article named before."""

from __future__ import annotations

from collections.abc import Container, Sequence

from extractors.glances import Glance
from extractors.mentions.kinds import Park
from extractors.mentions.orgs import Spanned
from extractors.mentions.trail import Trail

_TOWNS = ("镇", "乡", "街道", "苏木")
_COMPANIES = ("有限", "股份", "公司", "集团", "控股", "合作社", "总公司")
# characters that the name of a town has at most
_TOWN_NAME = 8


class Around:
    """One sentence as its bodies see it. ``named`` is the scope of the last organ for each level word (市, 县)."""

    def __init__(
        self,
        text: str,
        start: int,
        end: int,
        places: Sequence[Spanned],
        parks: Sequence[Park],
        trail: Trail,
    ) -> None:
        self.text, self.start, self.end = text, start, end
        self.places, self.parks, self.trail = places, parks, trail
        self.place_by_end = {place.end: place for place in places}
        self.park_by_end = {park.end: park for park in parks}
        self.named: dict[str, str] = {}

    def has(self, glance: Glance) -> bool:
        """Whether a word of a glance stands in the sentence."""
        return glance.stands(self.text, self.start, self.end)

    def behind_park(self, begin: int, end: int) -> int:
        """颍东经开区|安徽晟泽公司: where a company begins with its own place behind the zone that it is in."""
        own = {place.start for place in self.places}
        inside = (park for park in self.parks if begin <= park.start < park.end < end)
        begin = next((park.end for park in inside if park.end in own), begin)
        return self._behind_town(begin, end, own)

    def _behind_town(self, begin: int, end: int, own: Container[int]) -> int:
        """陈贵镇|湖北锐冶公司: where a company begins with its own place behind the town that it is in."""
        if not self.text.startswith(_COMPANIES, end):
            return begin
        for at in range(begin + 3, min(begin + _TOWN_NAME, end - 1)):
            if at in own and self.text.endswith(_TOWNS, begin, at):
                return at
        return begin
