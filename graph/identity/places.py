"""Divisions and venues: a division is its code, a venue is its name in its division."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from extractors.facts import Label, Node
from extractors.mentions.places import division, divisions_named, find_places, lineage, pick
from graph.identity.ids import make_id
from graph.identity.keys import Key
from graph.identity.tables import rows

_WIDE = str.maketrans("()", "（）")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Scoped:
    """A name cut in the place it begins with and the rest.

    ``code`` is empty where the name begins with no division, or with one of several (``open``: their codes).
    ``full``: the place stands with its suffix (成都市, not 成都).
    """

    code: str
    place: str
    rest: str
    full: bool = False
    open: tuple[str, ...] = ()


@lru_cache(maxsize=65536)
def plain(name: str) -> str:
    """A name without inner spaces and in the usual widths: ＡＢＣ公司 is ABC公司, brackets are wide."""
    return _SPACE.sub("", unicodedata.normalize("NFKC", name)).translate(_WIDE)


@lru_cache(maxsize=4096)
def place_code(name: str) -> str:
    """Code of the division with this full or short name; empty for none, for several, and for 全国."""
    found = divisions_named(name) if name and name != "全国" else ()
    return pick(tuple(d.code for d in found)) or ""


@lru_cache(maxsize=131072)
def scoped(name: str, context: str = "") -> Scoped:
    """Cut off the division a name begins with, as an article of the division ``context`` means it."""
    first = next(iter(find_places(name)), None)
    if first is None or first.start != 0:
        return Scoped("", "", name)
    text, rest = name[: first.end], name[first.end :]
    code = pick(first.candidates, context)
    if code is None:
        return Scoped("", text, rest, first.full, first.candidates)
    return Scoped(code, text, rest, first.full)


@lru_cache(maxsize=16384)
def path(code: str) -> tuple[str, ...]:
    """Codes from the province down; a code that the table does not have stands alone; empty for none."""
    try:
        return lineage(code) if code else ()
    except KeyError:
        return (code,)


def nested(a: str, b: str) -> bool:
    """Whether one of two divisions is the other or lies in it."""
    return bool(a and b) and (a in path(b) or b in path(a))


def rank(code: str) -> int:
    """0 for a province, 1 for a prefecture, 2 for a county; -1 for none."""
    return len(path(code)) - 1


def place_name(code: str) -> str:
    """The name of a division, or the code where the table does not have it."""
    try:
        return division(code).name
    except KeyError:
        return code


@lru_cache(maxsize=1)
def _famous() -> dict[str, str]:
    return {name: code for name, code, _ in rows("venues")}


def place_key(node: Node, context: str, stated: str = "") -> Key:
    """What a Place node names, in an article of the division ``context``; ``stated``: where a venue lies."""
    name = plain(node.name)
    codes = (node.code,) if node.code else tuple(d.code for d in divisions_named(name))
    if codes and node.level != "venue":
        return _division_key(name, codes, context)
    within = _famous().get(name) or stated or context
    return Key(make_id(Label.PLACE, name, within), name, place=within, level=node.level or "venue")


def _division_key(name: str, codes: tuple[str, ...], context: str) -> Key:
    code = codes[0] if len(codes) == 1 else pick(codes, context)
    if code is None:
        return Key(make_id(Label.PLACE, name, context), name, place=context, open=True)
    level = division(code).level if place_name(code) != code else ""
    return Key(code, place_name(code) if level else name, place=code, level=level)
