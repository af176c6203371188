"""All zones, by name and by place."""

from __future__ import annotations

from functools import lru_cache

from extractors.lexicon import rows
from extractors.mentions.places import division, divisions_with_name, within
from extractors.mentions.zones.forms import forms_of, short_form
from extractors.mentions.zones.kinds import Zone, ZoneMention
from extractors.vocabulary import Literals

FOLD = str.maketrans({"(": "（", ")": "）", "-": "—", "－": "—", "–": "—", "·": "", " ": "", "\u3000": ""})


@lru_cache(maxsize=1)
def zones() -> tuple[Zone, ...]:
    """The whole gazetteer, the national standard first."""
    found = [
        Zone(name, short_form(name, province), kind, level, province, where, source)
        for name, kind, level, province, where, source in rows("zones")
    ]
    found += [
        Zone(name, name, kind, level, province, where, source)
        for name, official, kind, level, province, where, source in rows("zones_more")
        if not official
    ]
    return tuple(found)


@lru_cache(maxsize=1)
def _by_name() -> dict[str, tuple[Zone, ...]]:
    found: dict[str, dict[Zone, None]] = {}
    for zone in zones():
        for form in forms_of(zone):
            found.setdefault(form, {})[zone] = None
            found.setdefault(form.translate(FOLD), {})[zone] = None
    for name, official, *_ in rows("zones_more"):
        if official:
            found.setdefault(name, {}).update(found[official])
    return {name: tuple(several) for name, several in found.items()}


def zones_named(name: str) -> tuple[Zone, ...]:
    """All zones with this name in a long or short form, with or without its province; empty for none.

    Brackets and dashes may be full or half width.
    """
    name = name.translate(FOLD)
    if found := _by_name().get(name):
        return found
    for size in (2, 3):
        for province in divisions_with_name(name[:size]):
            if province.level == "province":
                return tuple(z for z in _by_name().get(name[size:], ()) if z.province == province.code)
    return ()


@lru_cache(maxsize=1)
def _search() -> Literals:
    # a form shorter than four characters (光谷) needs a reader who knows the article
    return Literals(tuple(name for name in _by_name() if len(name) > 3))


def find_zones(text: str) -> tuple[ZoneMention, ...]:
    """Names of the gazetteer in a text, leftmost and longest, in order."""
    return tuple(ZoneMention(hit.start, hit.end, _by_name()[hit.word]) for hit in _search().find(text))


@lru_cache(maxsize=4096)
def zones_in(code: str) -> tuple[Zone, ...]:
    """The zones of a division and of all that lies in it. Raises KeyError for an unknown code."""
    division(code)
    return tuple(z for z in zones() if within(z.division or z.province, code))
