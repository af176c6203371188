"""The table of divisions, province to county: what a code means, what lies in what, which one a name means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from extractors.lexicon import rows

CORPS = "660000"
_RANK = {"province": 0, "prefecture": 1, "county": 2}


@dataclass(frozen=True, slots=True)
class Division:
    """One division. ``short`` is 海西, ``usual`` the form with its suffix in which bodies are named (海西州).

    ``level`` is province, prefecture or county; ``parent`` a code or empty; ``until`` the year in which it
    was abolished or empty; ``city`` the city that a division of the Corps runs.
    """

    code: str
    name: str
    short: str
    level: str
    parent: str
    usual: str
    until: str = ""
    successor: str = ""
    city: str = ""


@lru_cache(maxsize=1)
def _divisions() -> dict[str, Division]:
    usual = {code: short for code, short, is_usual, _ in rows("division_shorts") if is_usual}
    found = {
        code: Division(code, name, short, level, parent, usual.get(code, form), until, successor)
        for code, name, short, form, level, parent, until, successor, _ in rows("divisions")
    }
    for code, name, short, form, level, parent, city, _ in rows("corps"):
        found[code] = Division(code, name, short, level, parent, form, city=city)
    return found


@lru_cache(maxsize=1)
def codes_by_name() -> dict[str, tuple[str, ...]]:
    """Codes of the divisions that a name may mean, by every form of their names."""
    codes: dict[str, dict[str, None]] = {}
    for d in _divisions().values():
        for form in _forms(d):
            codes.setdefault(form, {})[d.code] = None
    for code, short, *_ in rows("division_shorts"):
        codes.setdefault(short, {})[code] = None
    return {name: tuple(found) for name, found in codes.items()}


def _forms(d: Division) -> Iterator[str]:
    yield d.name
    yield d.usual
    # the short name of what was abolished years ago is a village, a street or a surname today
    if d.short and (not d.until or d.until >= "2024"):
        yield d.short
    if d.parent == CORPS:
        yield d.short[1:]
        yield d.name[1:]


def division(code: str) -> Division:
    """The division with this code. Raises KeyError for a code that the table does not have."""
    return _divisions()[code]


@lru_cache(maxsize=8192)
def lineage(code: str) -> tuple[str, ...]:
    """Codes from the province down to the division itself. Raises KeyError for an unknown code."""
    d = division(code)
    return (*lineage(d.parent), code) if d.parent else (code,)


def full_name(code: str) -> str:
    """Name with what it lies in, province first: 江苏省扬州市高邮市, 新疆生产建设兵团第七师胡杨河市."""
    names: list[str] = []
    for step in map(division, lineage(code)):
        if step.level == "province":
            names.clear()
        names.append(step.name)
    return "".join(names)


def within(code: str, ancestor: str) -> bool:
    """Whether a division is the other one or lies in it. Raises KeyError for an unknown code."""
    return ancestor in lineage(code)


def corps_divisions() -> tuple[Division, ...]:
    """The divisions of the Corps that run a city."""
    return tuple(d for d in _divisions().values() if d.city)


@lru_cache(maxsize=1)
def _corps_by_code() -> dict[str, str]:
    return {code: d.code for d in corps_divisions() for code in (d.code, d.city)}


def corps_division(code: str) -> str:
    """The division of the Corps that a code means, its own or that of its city; empty for any other."""
    return _corps_by_code().get(code, "")


@lru_cache(maxsize=1)
def _predecessors() -> dict[tuple[str, str], tuple[str, ...]]:
    """Codes of the divisions that are gone, by parent and short name."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for d in _divisions().values():
        if d.until:
            found[d.parent, d.short] = (*found.get((d.parent, d.short), ()), d.code)
    return found


def predecessor(code: str, suffix: str) -> str:
    """What a division was before its rank of today, if that had the suffix (无为市 was 无为县); or empty."""
    own = division(code)
    former = [
        c for c in _predecessors().get((own.parent, own.short), ()) if division(c).name.endswith(suffix)
    ]
    return former[0] if len(former) == 1 and not own.until else ""


def divisions_with_name(name: str) -> tuple[Division, ...]:
    """The same for a name that is not combined; much quicker where there is none."""
    return tuple(map(division, codes_by_name().get(name, ())))


@lru_cache(maxsize=1)
def full_forms() -> frozenset[str]:
    """The forms that have their suffix: 成都市, 海西州."""
    return frozenset(form for d in _divisions().values() for form in (d.name, d.usual))


def pick(candidates: Iterable[str], context: str = "") -> str | None:
    """The candidate that an article of the division ``context`` means, or None where two fit as well.

    A province goes before its namesakes; then whoever shares most of the lineage with the context; without
    anything shared, the one of the highest level. What was abolished stands back behind what exists.
    """
    codes = tuple(candidates)
    codes = tuple(code for code in codes if not division(code).until) or codes
    if len(codes) < 2:
        return codes[0] if codes else None
    provinces = [code for code in codes if division(code).level == "province"]
    if provinces:
        return _only(provinces)
    if context:
        shared = {code: _shared(code, context) for code in codes}
        closest = max(shared.values())
        if closest:
            return _highest([code for code in codes if shared[code] == closest])
    return _highest(codes)


def _shared(code: str, context: str) -> int:
    """How many steps of their lineage two divisions share."""
    return len(set(lineage(code)) & set(lineage(context)))


def _highest(codes: Iterable[str]) -> str | None:
    ranks = {code: _RANK[division(code).level] for code in codes}
    return _only([code for code, rank in ranks.items() if rank == min(ranks.values())])


def _only(codes: list[str]) -> str | None:
    return codes[0] if len(codes) == 1 else None
