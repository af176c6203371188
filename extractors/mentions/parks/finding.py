"""The parks of one sentence, by how their names end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from extractors.mentions.kinds import Park
from extractors.mentions.orgs import Spanned
from extractors.mentions.parks.forms import is_free_trade
from extractors.mentions.parks.generic import is_any_park, is_generic_core, is_no_park, is_plain_name
from extractors.mentions.parks.known import KnownParks
from extractors.mentions.parks.spans import begin_of_name, end_of_name
from extractors.vocabulary import Hit, members, words_of

# 中电光谷|公司 is no valley, 某某信息港|讯 is a medium
# and 商务厅开发区|处 is a part of a department
_COMPANY_NEXT = re.compile(r"(?:有限公司|股份|公司|集团|讯(?=[（　 ])|处(?=副?处长|负责))")
# 某某园区|开发管理有限公司
_OPERATOR_NEXT = re.compile(
    r"(?:开发|建设|投资|管理|运营|发展|控股|经营){1,3}(?:集团)?(?:(?:股份)?有限(?:责任)?)?公司"
)
_BEFORE_LEVEL = re.compile(r"[^\u4e00-\u9fff]|[在到与和对赴及是由向]")
_COMMITTEE_NEXT = re.compile(r"管委会|党工委|党委|管理委员会|主要负责|党政办")
_ALL_OF_THEM = "各全每大级类等"
_LIST_JOINTS = ("、", "和", "与", "及")


def find_parks(
    text: str, start: int, end: int, hits: Sequence[Hit], places: Sequence[Spanned], known: KnownParks
) -> list[Park]:
    """Parks of one sentence in order; each full name found is remembered in ``known`` for the relative ones."""
    found: list[Park] = []
    floor = start
    starts = {hit.start for hit in hits}
    for hit in hits:
        # 怀化国际陆港|经济开发区: the name goes on
        if hit.start < floor or hit.end in starts:
            continue
        park = _park_at(text, floor, end, hit, places, known, found)
        if park:
            found.append(park)
            floor = park.end
    return found


def _park_at(
    text: str,
    floor: int,
    limit: int,
    hit: Hit,
    places: Sequence[Spanned],
    known: KnownParks,
    before: Sequence[Park],
) -> Park | None:
    if _goes_on(text, hit):
        return None
    begin = begin_of_name(text, floor, hit, places)
    finish = end_of_name(text, hit.end, limit)
    if begin == hit.start:
        named = next((p for p in reversed(places) if p.end <= hit.start), None)
        return _relative(text, finish, hit, known, before, named)
    if is_no_park(text[begin : hit.end]):
        return None
    if park := _of_level(text, begin, finish, hit, known):
        return park
    if (outer := _outer(begin, places, before)) and begin < hit.start:
        # 华侨试验区|数字产业园: a park in the zone right before it
        return Park(outer.start, finish, outer.name + text[begin:finish], outer.within)
    if is_any_park(text, begin, hit, places) and not _is_listed(text, begin, finish, hit, before):
        return None
    if any(place.start <= begin and place.end >= finish for place in places):
        return None  # 浦东新区
    name = known.learn(text[begin:finish])
    return Park(begin, finish, name, known.within(name))


def _goes_on(text: str, hit: Hit) -> bool:
    """某某园区|开发公司, 某某城|市: the word is part of a longer one."""
    if hit.word == "园区" and _OPERATOR_NEXT.match(text, hit.end):
        return True
    return bool(_COMPANY_NEXT.match(text, hit.end)) or (
        hit.word[-1] == "城" and text.startswith("市", hit.end)
    )


def _is_listed(text: str, begin: int, finish: int, hit: Hit, before: Sequence[Park]) -> bool:
    """东川工业园区、|生物科技产业园区|、…: between others a name, however plain."""
    return (
        bool(before)
        and text[before[-1].end : begin] == "、"
        and text[finish : finish + 1] in ("、", "和")
        and hit.start - begin >= 4
        and is_plain_name(text[begin : hit.start])
    )


def _outer(begin: int, places: Sequence[Spanned], before: Sequence[Park]) -> Park | None:
    """The zone that ends where a name begins which has no place of its own."""
    own = any(place.start == begin for place in places)
    return before[-1] if before and before[-1].end == begin and not own else None


def _relative(
    text: str, finish: int, hit: Hit, known: KnownParks, before: Sequence[Park], place: Spanned | None
) -> Park | None:
    """高新区, 园区: the zone that the article means by a bare word."""
    if text[hit.start - 1] in _ALL_OF_THEM:
        return None
    name = known.resolve(hit.word, _listed_prefix(text, before, hit.start))
    if not name and hit.word == "开发区" and _COMMITTEE_NEXT.match(text, hit.end):
        name = known.of_home(hit.word)
    if not name and place and _COMMITTEE_NEXT.match(text, hit.end):
        name = known.of_named(text[place.start : place.end], hit.word)
    if not name:
        known.leave_open(hit)
        return None
    return Park(hit.start, finish, name, known.within(name))


def _of_level(text: str, begin: int, finish: int, hit: Hit, known: KnownParks) -> Park | None:
    """县|产业集聚区 is that of the county; 产业集聚区|管委会 that of the zone named before."""
    core = text[begin : hit.start]
    if core[0] in "市县区州旗" and _BEFORE_LEVEL.match(text, begin - 1 if begin else 0):
        kind = core[1:] + hit.word
        of_place = kind in members("one_of_a_place") or kind in members("relative_zone")
        named = len(kind) - len(hit.word) >= 2 and not is_generic_core(kind[: -len(hit.word)])
        if (of_place or named) and (name := known.of_level(core[0], kind)):
            return Park(begin, finish, name, known.within(name))
    whole = known.ending(core + hit.word) if _COMMITTEE_NEXT.match(text, hit.end) else ""
    return Park(begin, finish, whole, known.within(whole)) if whole else None


def _listed_prefix(text: str, before: Sequence[Park], position: int) -> str:
    """The place of the park before in the same list: 诸暨经济开发区、高新区 are both of 诸暨."""
    if not before or text[before[-1].end : position] not in _LIST_JOINTS:
        return ""
    name = before[-1].name
    if is_free_trade(text[position : position + 3]) or is_free_trade(text[position : position + 7]):
        return ""  # 洛阳石化产业园、|自贸区洛阳片区
    return next((name[: -len(suffix)] for suffix in _suffixes() if name.endswith(suffix)), "")


@lru_cache(maxsize=1)
def _suffixes() -> tuple[str, ...]:
    """The endings of parks, longest first."""
    return tuple(sorted(words_of("park_suffix"), key=len, reverse=True))
