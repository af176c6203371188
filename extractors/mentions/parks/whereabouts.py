"""Where parks lie: by their names, by the lists, by the article's own place."""

from __future__ import annotations

import re

from extractors.context import Context
from extractors.mentions.parks.forms import stem
from extractors.mentions.places import (
    PlaceMention,
    division,
    divisions_with_name,
    find_places,
    lineage,
    pick,
    within,
)
from extractors.mentions.zones import division_of, zones_named
from extractors.vocabulary import members

# characters behind the place in a name: of the firm, of its trade and of the ending
_OF_A_FIRM = 7
_KIND = re.compile(
    r"(?:国家级?)?(?:高新|经济|经开|工业|产业|开发区|综合|综保|保税|新区|农业|化工|循环|临空|临港|空港|物流|科技园)"
)
_SMALL = ("园", "园区", "工业区", "集中区", "集聚区", "基地")


class Whereabouts:
    """The divisions in which the parks of one article lie.

    ``away`` is where its people have travelled, ``stop`` where inside the article's own place a paragraph is just now.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._lies: dict[str, str] = {}
        self.away = self.stop = ""
        self.stopped_at = 0

    def within(self, name: str) -> str:
        """The division a park lies in by its name or by the article's place; empty where neither tells."""
        place = self._context.place
        own = division(place).short if place else ""
        if own and name.startswith(own) and len(divisions_with_name(own)) > 1:
            return division(place).name  # 吉林高新区 on a page of 吉林市
        found = division_of(name, place)
        if found in members("zone_in_divisions") and name.endswith(found):
            found = division(lineage(divisions_with_name(found)[0].code)[-2]).name
        if place and self._is_vague(name, found):
            return division(place).name
        if inner := self._named_inside(name, found):
            return inner
        if name == self._context.zone and place and found == division(lineage(place)[0]).name:
            return division(place).name  # 湖南城陵矶新港区 on its own page
        if place and found and self._ours_inside(name):
            return self._ours_inside(name)
        if found and not (place and self._is_a_namesake(name, found)):
            return found
        return division(place).name if place and not self._is_province() else ""

    def lie(self, name: str, told: str) -> str:
        """The division a park lies in: as first told, else by its name or the article's place."""
        return self._lies.setdefault(name, told or self.within(name))

    def tells_itself(self, name: str) -> bool:
        """Whether the name of a park, or the lists, tell where it lies."""
        return bool(division_of(name, self._context.place))

    @property
    def home(self) -> str:
        """The article's own division, or empty."""
        return self._context.home

    def of_a_company(self, name: str) -> bool:
        """广州车邦汽车用品产业园 on a page of Henan: a firm from elsewhere gave its name, as no list tells."""
        places = find_places(name)
        if not places or places[0].start or not self.is_outside(places[0]) or zones_named(name):
            return False
        return len(name) - places[0].end >= _OF_A_FIRM and name.endswith(
            ("产业园", "工业园", "科技园", "物流园")
        )

    def division_named(self, place: PlaceMention) -> str:
        """The name of the division that is meant, empty where several fit."""
        code = pick(place.candidates, self._context.place)
        return division(code).name if code else ""

    def is_outside(self, place: PlaceMention) -> bool:
        """Whether a place is none of the article's own, nor what its own lies in."""
        own, code = self._context.place, pick(place.candidates, self._context.place)
        return bool(own and code) and not within(code or "", own) and not within(own, code or "")

    def is_inside(self, place: PlaceMention) -> bool:
        """Whether a place is the article's own or lies in it."""
        own, code = self._context.place, pick(place.candidates, self._context.place)
        return bool(own and code) and within(code or "", own)

    def _is_vague(self, name: str, found: str) -> bool:
        """中北工业园 on a page of 西青区, 盐化工业园 on one of 云梦: a list has such a name for a city around, or elsewhere."""
        own = self._context.place
        if (
            not found
            or not name.endswith(_SMALL)
            or name.startswith(tuple(_short_forms(found)))
            or not zones_named(name)
        ):
            return False
        if any(division(code).name == found for code in lineage(own)[:-1]):
            return all(zone.level != "national" for zone in zones_named(name))
        core = stem(name).removesuffix("产业园").removesuffix("工业园").removesuffix("工业园区")
        return (
            len(core) < 3
            and core != stem(name)
            and not any(within(z.division or z.province, lineage(own)[0]) for z in zones_named(name))
        )

    def _is_province(self) -> bool:
        """Whether the article's place is a province, not a city of that rank."""
        own = division(self._context.place)
        return own.level == "province" and not own.name.endswith("市")

    def _is_a_namesake(self, name: str, found: str) -> bool:
        """永春生物医药城 on a page of another province: a name like that of a county, in no list of zones."""
        if name.startswith(found) or zones_named(name) or self._begins_outside(name, found):
            return False
        named = divisions_with_name(found)
        counties = [d for d in named if d.level == "county"]
        own = lineage(self._context.place)[0]
        return bool(counties) and not any(within(d.code, own) for d in named)

    def _ours_inside(self, name: str) -> str:
        """郑州日产武陟东辰汽车产业园 on a page of 武陟: the first place is of the company; or empty."""
        places = find_places(name)
        if (
            len(places) < 2
            or zones_named(name)
            or self.is_inside(places[0])
            or not self.is_outside(places[0])
        ):
            return ""
        return next((self.division_named(p) for p in places[1:] if self.is_inside(p)), "")

    def _named_inside(self, name: str, found: str) -> str:
        """苏州太仓高新区: the name tells of a county within the city that a list has for it; or empty."""
        first = next(iter(find_places(name)), None)
        if first is None or first.start or first.inner == 0 or not _KIND.match(name, first.end):
            return ""  # 黄石大冶|湖高新区: no county
        code = pick(first.candidates, self._context.place)
        outer = {division(part).name for part in lineage(code)[:-1]} if code else set()
        return division(code).name if code and found in outer else ""

    def _begins_outside(self, name: str, found: str) -> bool:
        """北京大兴机场临空经济区: the province or city around is part of the name."""
        outer = {o for d in divisions_with_name(found) for o in lineage(d.code)[:-1]}
        return any(name.startswith(form) for code in outer for form in _short_forms(division(code).name))


def _short_forms(place: str) -> tuple[str, ...]:
    """The ways in which the name of a zone begins that is of this division."""
    return tuple({form for d in divisions_with_name(place) for form in (d.name, d.usual, d.short) if form})
