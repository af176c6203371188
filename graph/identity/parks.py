"""Parks: the long and the short name of one zone are one, the zones of different places are not."""

from __future__ import annotations

from functools import lru_cache

from extractors.facts import Label
from graph.identity.ids import make_id
from graph.identity.keys import Key
from graph.identity.places import path, plain
from graph.identity.zones import ParkName, find_zone, rivals, take_apart


@lru_cache(maxsize=65536)
def park_key(name: str, context: str, stated: str = "") -> Key:
    """What a park's name means in an article of the division ``context``; ``stated``: where the park lies.

    A name that says no place and that no list knows means a park of the article's own prefecture.
    """
    name = plain(name)
    where = stated or context
    parts = take_apart(name, where)
    if zone := find_zone(parts, where):
        two = zone.name.tier if rivals(zone.name) else ""
        return Key(_id(zone.name, zone.name.code, two), name, zone.code, zone.official, zone.kind, zone.level)
    if parts.code and rivals(parts):
        return Key(_id(parts, parts.code, "?"), name, parts.code, open=True)
    if parts.code:
        return Key(_id(parts, parts.code), name, parts.code)
    if parts.open or not parts.core:
        return Key(make_id(Label.PARK, "?", name, where), name, where, open=True)
    return Key(_id(parts, prefecture(where)), name, where, assumed=not stated)


def prefecture(code: str) -> str:
    """The prefecture that a division is or lies in; a province stays itself."""
    steps = path(code)
    return steps[1] if len(steps) > 1 else code


def _id(name: ParkName, code: str, tier: str = "") -> str:
    return make_id(Label.PARK, code, name.core, name.family, tier)
