"""The scope that a level word alone stands for, as the article tells it: 市|委, 镇|人大, 区|总工会."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.context.scopes import scope_in
from extractors.mentions.bodies.around import Around
from extractors.mentions.bodies.place_scopes import SHORT_PARTY, Scope, scope_of_place
from extractors.mentions.inheriting import only_offices
from extractors.mentions.names import HAN
from extractors.mentions.orgs import Spanned
from extractors.mentions.places import PlaceMention, division, pick, within
from extractors.vocabulary import alternation, members, words_of

_LEVEL_END = re.compile(rf"(?:{alternation('level_word')})$")
_REGION = re.compile(rf"(?:{alternation('autonomous_region')})$")
_LEVELS = re.compile(
    r"(?<![\u4e00-\u9fff])(?:中央|国家|[省市县区乡镇村]){2,}[县区乡镇]$|省市县(?:乡|镇|乡镇)?$|市县乡$|县乡$"
)
_BEFORE_DIVISION_OF_CORPS = "，、。；（和及领"
# behind an office 区 is a surname
_HEADS = ("主任", "书记", "市长", "局长", "院长", "校长", "处长", "董事长", "总经理", "秘书长")
# characters from the place that a row begins with to the last office in it
_ROW = 90
_CHIEF = re.compile("书记|(?<!副)[市区县州盟旗]长")
_MASS_ORGANS = ("总工会", "工商联", "妇联", "团工委", "科协", "残联", "文联", "侨联")
# levels whose word alone is no scope of a department
TOWNS = ("镇", "乡", "街道")


@lru_cache(maxsize=1)
def zone_organs() -> frozenset[str]:
    """The organs that run a zone."""
    return members("zone_organ") | members("rare_zone_organ")


def of_level(around: Around, at: int, organ: str) -> Scope:
    match = level_before(around.text, around.start, at)
    if not match:
        return Scope(at, "")
    begin, level = match.start(), match.group()
    context, trail = around.trail.context, around.trail
    if level == "区" and (region := _region_before(around, begin)) is not None:
        of_region = scope_of_place(around, region, begin)
        return Scope(of_region.begin, of_region.name + level)  # 民盟宁夏|区委
    if level == "师":
        return Scope(begin, context.corps if organ == "党委" else "")
    if level in TOWNS and (town := _town(around, begin, level)):
        return Scope(begin, town)
    if (of_chain := _of_chain(around, begin, level)) is not None:
        return Scope(begin, of_chain)
    if of_row := _of_row(around, begin, level):
        return Scope(begin, of_row)
    of_region_itself = level == "区" and organ == "党委" and not trail.zone and not context.scope(level)
    if of_region_itself and (whole := context.scope("自治区")):
        return Scope(begin, whole)  # 区党委 in an article of 林芝市
    of_zone = organ in zone_organs() or (organ == "党委" and level == "区")
    if level == "区" and of_zone and (zone := trail.zone or trail.latest_zone):
        return Scope(begin, zone, zone)
    scope = context.scope(level)
    if scope and SHORT_PARTY.search(around.text, around.start, begin) and "九三学社" in around.text:
        return Scope(begin - 1, "九三学社" + scope)
    if scope and (party := _party_before(around, begin)):
        return Scope(begin - len(party), party + scope)
    if not scope and level == "区" and trail.zone:
        return Scope(begin, trail.zone, trail.zone)
    if (
        not scope
        and level == "区"
        and organ in _MASS_ORGANS
        and trail.latest_zone
        and not trail.scope_of(level, begin)
    ):
        return Scope(begin, trail.latest_zone, trail.latest_zone)  # 区总工会 in an article of a zone
    if not scope and not of_zone:
        scope = around.named.get(level[-1]) or trail.scope_of(level, begin)
    return Scope(begin, scope)


def _of_chain(around: Around, begin: int, level: str) -> str | None:
    """房县县委常委、|县|公安局局长: the scope that the offices of the same person named before.

    南山区副区长、|市|公安局南山分局局长: the city that the district lies in; empty where several fit. None where no
    such offices stand before.
    """
    if begin <= around.start or around.text[begin - 1] not in "、，兼":
        return None
    parks = {park.start for park in around.parks}
    for place in (place for place in reversed(around.places) if place.start not in parks):
        headed = around.text.startswith("长", place.end)  # 桂林市|长
        if not only_offices(around.text, place.end - headed, begin):
            continue
        if level == "市" and around.text[place.end - 1] == "区":
            return _city_above(around, place)
        scope = scope_of_place(around, place.start, place.end).name
        scope = scope if scope.endswith(level) else _in_full(around, place)
        return scope if scope.endswith(level) else None
    return None


def _in_full(around: Around, place: Spanned) -> str:
    """The full name of a division (桂林|市长); or empty where several fit."""
    code = pick(place.candidates, around.trail.context.place) if isinstance(place, PlaceMention) else ""
    return division(code).name if code else ""


def _city_above(around: Around, place: Spanned) -> str:
    """The city that a district lies in; or empty where several fit."""
    code = pick(place.candidates, around.trail.context.place) if isinstance(place, PlaceMention) else ""
    return scope_in(code, "市") if code else ""


def _of_row(around: Around, begin: int, level: str) -> str:
    """南通市委书记甲、市长乙，|市|委常委丙陪同: the other place whose head begins the sentence; or empty.

    A head named again (，市委书记丁) is of the article's own place.
    """
    text, own = around.text, around.trail.context.place
    if not own or not around.places or text[begin - 1] not in "，、":
        return ""
    opening = _edge().match(text, around.start, begin)
    first = next((place for place in around.places if opening and place.start == opening.end()), None)
    if first is None or begin > first.end + _ROW or not text.endswith(level, 0, first.end):
        return ""
    code = pick(first.candidates, own) if isinstance(first, PlaceMention) else ""
    if not code or within(code, own) or within(own, code):
        return ""
    chief = _CHIEF.search(text, first.end, begin)
    if not chief or text.find(level + "委书记", first.end, begin + 4) >= 0:
        return ""
    scope = scope_of_place(around, first.start, first.end).name
    return scope if _row().fullmatch(text, first.end, begin) else ""


@lru_cache(maxsize=1)
def _edge() -> re.Pattern[str]:
    """What may stand between the beginning of a sentence and a place that begins a row of offices."""
    day = r"(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日"
    return re.compile(
        rf"[\s　]*(?:[{HAN}]{{2,6}}讯[\s　]*)?(?:[（(][^（）()]{{2,30}}[）)][\s　]*)?(?:{day}(?:[至—-]{day})?(?:上午|下午|晚)?，?)?"
        r"(?:同日|当日|当天|期间|其间|活动中|考察期间|座谈会上|会上)?，?"
    )


@lru_cache(maxsize=1)
def _row() -> re.Pattern[str]:
    """People with offices, from the place of the first on: 委书记甲、市长乙，市委副书记丙，."""
    office = rf"[^，。；、]{{0,14}}?(?:{alternation('head')}|[省市区县旗州盟]长)"
    name = rf"[{HAN}·]{{2,4}}"
    return re.compile(rf"(?:{office}(?:[、兼]{office})*{name}(?:、{name})*[，、])+")


def _town(around: Around, begin: int, level: str) -> str:
    """甲镇党委书记、|镇|人大主席: the town named last, with an organ or alone; or empty."""
    named, last = around.named.get(level[-1], ""), around.trail.town(around.text, begin)
    if not named.endswith(level) or not last:
        return named if named.endswith(level) else last
    find = around.text.rfind
    return named if find(named, around.start, begin) > find(last, around.start, begin) else last


def _region_before(around: Around, begin: int) -> int | None:
    """Where an autonomous region begins that stands right before 区委; or None."""
    found = _REGION.search(around.text, around.start, begin)
    return found.start() if found else None


def _party_before(around: Around, begin: int) -> str:
    """民建|市委会: the democratic party whose local committee a level word means; or empty."""
    return next((p for p in words_of("democratic_party") if around.text.endswith(p, around.start, begin)), "")


def level_before(text: str, floor: int, at: int) -> re.Match[str] | None:
    """The level word that ends at ``at`` and is a word of its own, or None."""
    match = _LEVEL_END.search(text, max(floor, at - 3), at)
    if not match:
        return None
    before = text[match.start() - 1] if match.start() > floor else ""
    if match.group() == "师" and before and before not in _BEFORE_DIVISION_OF_CORPS:
        return None
    if match.group() == "区" and text.endswith(_HEADS, floor, match.start()):
        return None  # 管委会主任|区某某
    # 各县市委, 省市县乡人大
    plural = before + match.group() in members("no_level") or _LEVELS.search(text, floor, match.end())
    # 九三学社|市委, ，社|市委
    short = match.group() != "区" and SHORT_PARTY.search(text, floor, match.start())  # but not 社区
    learned = text.endswith("学社", floor, match.start()) or short
    verb = text.endswith("召开", floor, match.start())  # 主持召开|市委常委会会议
    return None if (before in members("before_no_level") and not (learned or verb)) or plural else match


def of_bare_level(around: Around, match: re.Match[str]) -> Scope:
    begin, level = match.start(), match.group()
    if (of_chain := _of_chain(around, begin, level)) is not None:
        return Scope(begin, of_chain)
    scope = _of_row(around, begin, level) or around.trail.context.scope(level)
    if level == "区" and not scope and around.trail.zone:
        return Scope(begin, around.trail.zone, around.trail.zone)
    return Scope(begin, scope)
