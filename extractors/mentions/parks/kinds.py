"""What a kind of zone without a name means where it stands: 高新区, 县|产业集聚区, 到|先进制造业开发区|调研."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from extractors.mentions.inheriting import only_offices
from extractors.mentions.kinds import Park
from extractors.mentions.parks.forms import is_free_trade
from extractors.mentions.parks.generic import is_generic_core, is_gone_to
from extractors.mentions.parks.known import KnownParks
from extractors.mentions.places import PlaceMention, divisions_with_name, find_places
from extractors.vocabulary import Hit, members, words_of

LIST_JOINTS = ("、", "和", "与", "及")
_BEFORE_LEVEL = re.compile(
    r"(?:^|[^\u4e00-\u9fff]|[在到与和对赴及是由向来入进为从将给让往了]"
    r"|我|调研|考察|视察|督导|督查|检查|走访|[察查]看|观摩|参观|建设|推[动进]|加快|支持|服务|落户|指导|打造|围绕)$"
)
_COMMITTEE_NEXT = re.compile(r"管委会|党工委|党委|管理委员会|主要负责|党政办")
_LOOKED_AT = re.compile(
    r"(?:开展|进行|专题|实地|现场)*(?:调研|考察|视察|督导|督查|检查|走访|办公|看望|慰问|指导)"
)
_ALL_OF_THEM = "各全每大级类等"
_OTHER_KINDS = ("高新区", "综保区", "保税区", "新区", "示范区", "高新技术产业开发区")


def relative_park(
    text: str, finish: int, hit: Hit, known: KnownParks, before: Sequence[Park], place: PlaceMention | None
) -> Park | None:
    """高新区, 园区: the zone that the article means by a bare word."""
    if text[hit.start - 1] in _ALL_OF_THEM:
        return None
    if hit.word in members("whole_zone"):
        name = known.learn(hit.word)  # 临港新片区
        return Park(hit.start, finish, name, known.within(name))
    name = _of_same_holder(text, hit, known, place)
    if not name and _is_beside_another_kind(text, hit):
        name = known.beside_others(hit.word)
    name = name or known.resolve(hit.word, _listed_prefix(text, before, hit.start))
    if not name and hit.word in members("one_of_a_place") and _is_acting_or_visited(text, hit):
        name = known.of_home(hit.word)
    if not name and place and _COMMITTEE_NEXT.match(text, hit.end):
        name = known.of_named(text[place.start : place.end], hit.word)
    if not name:
        known.leave_open(hit)
        return None
    part = text[hit.end : finish]
    if part and part[0] not in "（(" and not name.endswith(part):
        name += part  # 经开区|文峰片区
    return Park(hit.start, finish, name, known.within(name))


def _of_same_holder(text: str, hit: Hit, known: KnownParks, place: PlaceMention | None) -> str:
    """安义县委常委、|工业园区|党工委书记: the zone of the place in which its holder has another office; or empty."""
    if not place or not _COMMITTEE_NEXT.match(text, hit.end) or not only_offices(text, place.end, hit.start):
        return ""
    return known.of_another(place, hit.word)


def _is_acting_or_visited(text: str, hit: Hit) -> bool:
    """工业园区|管委会, 到|工业园区|调研: said of one zone, not of any."""
    if _COMMITTEE_NEXT.match(text, hit.end):
        return True
    return is_gone_to(text, hit.start) and _LOOKED_AT.match(text, hit.end) is not None


def _is_beside_another_kind(text: str, hit: Hit) -> bool:
    """高新区、|开发区: the second is none of the first kind."""
    return hit.word == "开发区" and (
        (text.endswith(_OTHER_KINDS, 0, hit.start - 1) and text[hit.start - 1] in LIST_JOINTS)
        or (text[hit.end : hit.end + 1] in LIST_JOINTS and text.startswith(_OTHER_KINDS, hit.end + 1))
    )


def park_of_home(text: str, begin: int, finish: int, hit: Hit, known: KnownParks) -> Park | None:
    """到|先进制造业开发区|调研: the one of this kind that the article's own county has."""
    kind = text[begin : hit.start] + hit.word
    if kind not in members("one_of_a_place") or not (
        _COMMITTEE_NEXT.match(text, hit.end) or is_gone_to(text, begin)
    ):
        return None
    name = known.of_home(kind) or known.of_place(kind)
    return Park(begin, finish, name, known.within(name)) if name else None


def park_of_level(text: str, begin: int, finish: int, hit: Hit, known: KnownParks) -> Park | None:
    """县|产业集聚区 is that of the county; 产业集聚区|管委会 that of the zone named before."""
    core = text[begin : hit.start]
    if core[0] in "市县区州旗" and _BEFORE_LEVEL.search(text, max(0, begin - 2), begin):
        kind = core[1:] + hit.word
        of_place = kind in members("one_of_a_place") or kind in members("relative_zone")
        named = len(kind) - len(hit.word) >= 2 and not is_generic_core(kind[: -len(hit.word)])
        if (of_place or named) and (name := known.of_level(core[0], kind)):
            name += text[hit.end : finish] if text[hit.end : hit.end + 1] not in ("（", "(") else ""
            return Park(begin, finish, name, known.within(name))
    whole = known.ending(core + hit.word) if _COMMITTEE_NEXT.match(text, hit.end) else ""
    return Park(begin, finish, whole, known.within(whole)) if whole else None


def _listed_prefix(text: str, before: Sequence[Park], position: int) -> str:
    """The place of the park before in the same list: 诸暨经济开发区、高新区 are both of 诸暨."""
    if not before or text[before[-1].end : position] not in LIST_JOINTS or not _is_of_a_place(text, position):
        return ""
    name = before[-1].name
    if is_free_trade(text[position : position + 3]) or is_free_trade(text[position : position + 7]):
        return ""  # 洛阳石化产业园、|自贸区洛阳片区
    prefix = next((name[: -len(suffix)] for suffix in _suffixes() if name.endswith(suffix)), "")
    placed = [p for p in find_places(prefix) if p.end == len(prefix)]
    if placed and placed[0].start == 0:
        return prefix[placed[0].inner :]  # 江苏省|苏州|工业园区、高新区
    return prefix if divisions_with_name(prefix) else ""  # 装备制造|工业园、高新区


@lru_cache(maxsize=1)
def _suffixes() -> tuple[str, ...]:
    """The endings of parks, longest first."""
    return tuple(sorted(words_of("park_suffix"), key=len, reverse=True))


def _is_of_a_place(text: str, position: int) -> bool:
    """Whether a kind that begins here is one of which every place may have one: 高新区, no 国际港务区."""
    kinds = (*members("relative_zone"), *members("anaphoric_zone"), *members("one_of_a_place"))
    return text.startswith(tuple(kinds), position)
