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
from extractors.mentions.parks.whereabouts import Whereabouts
from extractors.mentions.places import PlaceMention, division, divisions_with_name, pick, within
from extractors.mentions.zones import place_of_relative, zones_named
from extractors.open_ends import OpenEnds
from extractors.vocabulary import Hit, members

# 石河子国家高新技术产业开发区: its rank is no part of the name
_NATIONAL = re.compile(r"(?<=.{2})国家级?(?=经济技术开发区|高新技术产业开发区)")
_UNIT = re.compile(r"[市县区]$")
_PARKS_OF_ANY_KIND = ("园区", "产业园", "工业园", "科技园", "物流园", "开发区")
_ZONES_OF_ANY_KIND = ("开发区", "经开区", "高新区")


def _with_province(name: str, seen: str) -> bool:
    """河北雄安新区, once 雄安新区 was named: the same, with the province before it."""
    before = name.removesuffix(seen) if name.endswith(seen) and name != seen else ""
    return bool(before and stem(seen)) and any(d.level == "province" for d in divisions_with_name(before))


def _is_listed_as(name: str, seen: str) -> bool:
    """宁东基地, once 宁东能源化工基地 was named: a name of its own for the same zone of the lists."""
    whole = members("whole_zone")
    alike = name[:2] == seen[:2] and (name in whole or seen in whole)
    listed = zones_named(name) if alike else ()
    return bool(listed) and listed == zones_named(seen)


class KnownParks:
    """The parks an article has named so far, to resolve what it then calls 高新区 or 开发区."""

    def __init__(self, context: Context, open_ends: OpenEnds) -> None:
        self._context, self._open_ends = context, open_ends
        self._names: list[str] = [context.zone] if context.zone else []
        self.open_at: set[int] = set()
        self.whereabouts = Whereabouts(context)
        self._called: dict[str, str] = {}

    def learn(self, name: str) -> str:
        """Remember a full name; returns the form in which the article first wrote this park."""
        name = _NATIONAL.sub("", name) if len(name) > 12 else name
        if name in self._called:
            return self._called[name]
        if (full := self._called_short(name)) and full != name:
            return full
        for seen in reversed(self._names):
            if (
                same_park(seen, name)
                or (len(name) > 3 and is_end_of(seen, name))
                or _with_province(name, seen)
                or _is_listed_as(name, seen)
            ):
                self._names.remove(seen)
                self._names.append(seen)  # named last
                return seen
        self._names.append(name)
        return name

    @property
    def is_of_wide_area(self) -> bool:
        """Whether the article is of the whole country or of a province."""
        place = self._context.place
        return not place or division(place).level == "province"

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
        if len(meant) != 1:
            return ""
        # 丹阳开发区 is not the 丹阳高新区 where the gazetteer has a zone that is called so
        listed, other = set(zones_named(name)), set(zones_named(meant[0]))
        return "" if listed and other and listed.isdisjoint(other) else meant[0]

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
            return self._at_stop(level, kind)
        is_own = kind in members("relative_zone") and scope == division(self._context.place).name
        own = self._place_for(kind) if is_own else ""
        return self.learn((own or scope) + kind)

    def _at_stop(self, level: str, kind: str) -> str:
        """在定远县，甲调研|县经开区: the zone of the county where the article is just now; or empty."""
        stop = self.whereabouts.stop
        codes = [d.code for d in divisions_with_name(stop)] if stop.endswith(level) else []
        place = place_of_relative(kind, codes[0]) if len(codes) == 1 else ""
        return self.learn((place or stop) + kind) if codes else ""

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

    def of_another(self, place: PlaceMention, word: str) -> str:
        """The zone of a place that is not the article's own; or empty."""
        own, code = self._context.place, pick(place.candidates, self._context.place)
        if (
            not own
            or not code
            or within(own, code)
            or word not in (members("relative_zone") | members("one_of_a_place"))
        ):
            return ""
        prefix = place_of_relative(word, code)
        return self.learn(prefix + word) if prefix else ""

    def ending(self, kind: str) -> str:
        """The zone named last whose name ends so, if it says more than that; or empty."""
        return next((name for name in reversed(self._names) if name.endswith(kind) and name != kind), "")

    def ending_with(self, endings: tuple[str, ...], start: str) -> str:
        """The zone named last that begins and ends so, or empty."""
        named = (n for n in reversed(self._names) if n.endswith(endings) and start and n.startswith(start))
        return next(named, "")

    def within(self, name: str) -> str:
        """The division a park lies in by its name or by the article's place; empty where neither tells."""
        return self.whereabouts.within(name)

    def leave_open(self, hit: Hit) -> None:
        """A zone that is only called by its kind, of a place that nothing tells."""
        self.open_at.add(hit.end)
        if hit.word in members("relative_zone"):
            self._open_ends.add(hit.start, hit.end, "the article does not tell of which place")

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
