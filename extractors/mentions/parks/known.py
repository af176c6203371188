"""The zones that an article has named so far, and what it means by 高新区, 开发区 or 园区 after that."""

from __future__ import annotations

import re

from extractors.context import Context
from extractors.mentions.parks.forms import (
    ends_with,
    forms_of,
    is_end_of,
    is_free_trade,
    same_park,
    stem,
)
from extractors.mentions.places import (
    PlaceMention,
    division,
    divisions_with_name,
    find_places,
    lineage,
    pick,
    within,
)
from extractors.mentions.zones import division_of, place_of_relative, zones_named
from extractors.open_ends import OpenEnds
from extractors.vocabulary import Hit, members

# 石河子国家高新技术产业开发区: its rank is no part of the name
_NATIONAL = re.compile(r"(?<=.{2})国家级?(?=经济技术开发区|高新技术产业开发区)")
_UNIT = re.compile(r"[市县区]$")
_PARKS_OF_ANY_KIND = ("园区", "产业园", "工业园", "科技园", "物流园", "开发区")
# characters behind the place in a name: of the firm, of its trade and of the ending
_OF_A_FIRM = 7
_SMALL = ("园", "园区", "工业区", "集中区", "集聚区", "基地")
_ZONES_OF_ANY_KIND = ("开发区", "经开区", "高新区")


class KnownParks:
    """The parks an article has named so far, to resolve what it then calls 高新区 or 开发区."""

    def __init__(self, context: Context, open_ends: OpenEnds) -> None:
        self._context, self._open_ends = context, open_ends
        self._names: list[str] = [context.zone] if context.zone else []
        self.open_at: set[int] = set()
        self.away = ""
        self._lies: dict[str, str] = {}
        self._called: dict[str, str] = {}

    def learn(self, name: str) -> str:
        """Remember a full name; returns the form in which the article first wrote this park."""
        name = _NATIONAL.sub("", name) if len(name) > 12 else name
        if name in self._called:
            return self._called[name]
        if (full := self._called_short(name)) and full != name:
            return full
        for seen in reversed(self._names):
            if same_park(seen, name) or (len(name) > 3 and is_end_of(seen, name)):
                self._names.remove(seen)
                self._names.append(seen)  # named last
                return seen
        self._names.append(name)
        return name

    def call(self, short: str, name: str) -> None:
        """Remember what the text calls a park in short: （以下简称上合示范区）."""
        self._called[short] = name

    def has(self, name: str) -> bool:
        """Whether the article has named this park before."""
        return any(same_park(seen, name) or seen.endswith(name) for seen in self._names)

    def _called_short(self, name: str) -> str:
        """霍山开发区, once 霍山经济开发区 was named: the only zone of that place that the article knows; or empty."""
        forms = forms_of("经开区") + forms_of("高新区")
        if not name.endswith("开发区") or name.endswith(forms):
            return ""
        place = _UNIT.sub("", name.removesuffix("开发区"))
        of_place = (n for n in self._names if n.endswith(forms) and n.startswith(place))
        meant = [n for n in of_place if _UNIT.sub("", stem(n)) == place]
        return meant[0] if len(meant) == 1 else ""

    def resolve(self, word: str, listed: str) -> str:
        """The park that a bare word means here, or empty."""
        if word in self._called:
            return self._called[word]
        if listed:
            return self.learn(listed + word)
        forms = forms_of(word)
        if ends_with(own := self._context.zone, forms):  # on its own page
            return next(name for name in reversed(self._names) if own.endswith(name) or name.endswith(own))
        free_trade = is_free_trade(word)
        for name in reversed(self._names):
            if ends_with(name.partition("（")[0], forms) or (
                free_trade and any(form in name for form in forms)
            ):
                return name
        if free_trade:
            return ""
        if word in members("anaphoric_zone"):
            return self._only(word)
        if word in members("relative_zone") and (place := self._place_for(word)):
            return self.learn(place + word)
        return ""

    def of_level(self, level: str, kind: str) -> str:
        """The zone of the article's own division of a level (县产业集聚区), or empty."""
        scope = self._context.scope(level)
        if not scope:
            return ""
        is_own = kind in members("relative_zone") and scope == division(self._context.place).name
        own = self._place_for(kind) if is_own else ""
        return self.learn((own or scope) + kind)

    def of_home(self, word: str) -> str:
        """开发区|管委会 of an article that has named no zone: that of its own place; or empty."""
        place = self._place_for(word)
        if place and self._names and not zones_named(place + word):
            return next((name for name in reversed(self._names) if name.endswith(word)), "")
        return self.learn(place + word) if place else ""

    def of_place(self, kind: str) -> str:
        """The zone of this kind that the article's own place has, whatever others it has named; or empty."""
        place = self._place_for(kind)
        return self.learn(place + kind) if place else ""

    def beside_others(self, word: str) -> str:
        """开发区 where 高新区 stands beside it: the zone of the place that is no 高新区; or empty."""
        kinds = ("开发区", "经开区")
        known = (n for n in reversed(self._names) if ends_with(n, kinds) and not n.endswith("产业开发区"))
        name = next(known, "")
        place = "" if name else self._place_for(word)
        if place:
            self._names.append(name := place + word)
        return name

    def of_named(self, place: str, word: str) -> str:
        """宁波市科技局副局长甲，高新区|党工委书记乙: on a province's page the zone of the place before it; or empty."""
        own = self._context.place
        if word not in members("relative_zone") or not own or division(own).level != "province":
            return ""
        meant = divisions_with_name(place)
        return self.learn((meant[0].short or meant[0].name) + word) if len(meant) == 1 else ""

    def ending(self, kind: str) -> str:
        """The zone named last whose name ends so, if it says more than that; or empty."""
        return next((name for name in reversed(self._names) if name.endswith(kind) and name != kind), "")

    def leave_open(self, hit: Hit) -> None:
        """A zone that is only called by its kind, of a place that nothing tells."""
        self.open_at.add(hit.end)
        if hit.word in members("relative_zone"):
            self._open_ends.add(hit.start, hit.end, "the article does not tell of which place")

    def within(self, name: str) -> str:
        """The division a park lies in by its name or by the article's place; empty where neither tells."""
        place = self._context.place
        own = division(place).short if place else ""
        if own and name.startswith(own) and len(divisions_with_name(own)) > 1:
            return division(place).name  # 吉林高新区 on a page of 吉林市
        found = division_of(name, place)
        if name in members("zone_in_divisions") and found == name:
            found = division(lineage(divisions_with_name(found)[0].code)[-2]).name
        if place and self._is_vague(name, found):
            return division(place).name
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

    def _begins_outside(self, name: str, found: str) -> bool:
        """北京大兴机场临空经济区: the province or city around is part of the name."""
        outer = {o for d in divisions_with_name(found) for o in lineage(d.code)[:-1]}
        return any(name.startswith(form) for code in outer for form in _short_forms(division(code).name))

    def _only(self, word: str) -> str:
        """The zone that 开发区 or 园区 points back to; empty where several parks may be meant."""
        endings = {"开发区": _ZONES_OF_ANY_KIND, "园区": _PARKS_OF_ANY_KIND}.get(word, (word,))
        matching = [name for name in self._names if ends_with(name, endings)]
        if word == "园区" and len(matching) > 1:
            return ""
        if word == "开发区" and self._context.zone:
            return self._context.zone
        return matching[-1] if matching else ""

    def _place_for(self, word: str) -> str:
        place = self._context.place
        if not place:
            return ""
        own = division(place)
        if own.level == "province" and own.name.endswith(("省", "自治区")):
            return ""  # a province has many
        return place_of_relative(word, place)


def _short_forms(place: str) -> tuple[str, ...]:
    """The ways in which the name of a zone begins that is of this division."""
    return tuple({form for d in divisions_with_name(place) for form in (d.name, d.usual, d.short) if form})
