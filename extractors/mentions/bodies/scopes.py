"""Which place or zone an organ is of: what stands before it, else what the article tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from extractors.mentions.bodies.around import Around
from extractors.mentions.names import HAN
from extractors.mentions.orgs import extend_left
from extractors.mentions.places import PlaceMention, division, divisions_with_name, pick
from extractors.vocabulary import alternation, members, words_of

_LEVEL = re.compile(alternation("level_word"))
_LEVEL_END = re.compile(rf"(?:{alternation('level_word')})$")
_TOWN = re.compile(rf"([{HAN}]{{1,5}}(?:镇|乡|街道|苏木))$")
_ANY_TOWN = re.compile(
    r"[\u4e00-\u9fff]*(?:各|全|县|两|本|该|等|乡|我)乡?镇|[\u4e00-\u9fff]*[县各]乡|[各全]?乡镇街道"
    r"|[\u4e00-\u9fff]*[两二三四五六七八九十]镇"
)
_LEADS_TO_TOWN = ("由镇", "由乡", "在镇", "在乡", "与镇", "与乡", "经镇", "经乡", "向镇", "向乡", "对镇")
_SHORT_PARTY = re.compile(rf"(?<![{HAN}])社$")
_REGION = re.compile(rf"(?:{alternation('autonomous_region')})$")
_WITH_AND = ("和平", "和谐", "和顺", "和睦", "同心", "同德")
_CORPS_NUMBER = re.compile(r"[一二三四五六七八九十]{1,2}师")
_BEFORE_DIVISION_OF_CORPS = "，、。；（和及领"
# behind an office 区 is a surname
_HEADS = ("主任", "书记", "市长", "局长", "院长", "校长", "处长", "董事长", "总经理", "秘书长")
_MASS_ORGANS = ("总工会", "工商联", "妇联", "团工委", "科协", "残联", "文联", "侨联")
# levels whose word alone is no scope of a department
_TOWNS = ("镇", "乡", "街道")


_HAN_BEFORE = re.compile(rf"[{HAN}]")
_AREA = re.compile(
    rf"[{HAN}]{{2,16}}?(?P<end>风景名胜区|名胜区|风景区|景区|保护区|旅游区|生态区|矿区|林区|灌区|库区|湿地公园|森林公园|地质公园)$"
)


class Scope(NamedTuple):
    """Where a scope begins, its full name (empty for none), and the zone that it is (or empty)."""

    begin: int
    name: str
    park: str = ""


@lru_cache(maxsize=1)
def zone_organs() -> frozenset[str]:
    """The organs that run a zone."""
    return members("zone_organ") | members("rare_zone_organ")


def scope_before(around: Around, at: int, organ: str) -> Scope:
    """The scope of an organ that begins at ``at``."""
    text = around.text
    if park := around.park_by_end.get(at):
        party = 2 if text.endswith("中共", around.start, park.start) else 0
        return Scope(park.start - party, park.name, park.name)
    if place := around.place_by_end.get(at):
        return scope_of_place(around, place.start, at)
    if at - 2 >= around.start and text[at - 2 : at] == "全国":
        return Scope(at - 2, "全国")
    if (place := around.place_by_end.get(at - 1)) and text[at - 1] == text[at - 2]:
        doubled = text[at - 1] == "旗"  # 乌审旗旗委, but 攸县县委 and 曲靖市委 whatever is written
        begin, scope, _ = scope_of_place(around, place.start, at - 1)
        return Scope(begin, scope + "旗" if doubled else scope)
    if text[at - 2 : at] == "片区" and (zone := _quarter(around, at)):
        return Scope(at - 2, zone, zone)
    if organ in zone_organs() and (area := _area(around, at)):
        return area
    if organ == "党委" and text[at - 1] == "团" and (regiment := around.trail.regiment(text, at - 1)):
        return Scope(at - 1, regiment)
    before = at - (text[at - 1] == "原")  # 锦界镇|原|党委书记
    town = _TOWN.search(text, max(around.start, before - 8), before)
    if town and not text.startswith(_LEADS_TO_TOWN, before - 2):
        found = _of_town(around, town.start(), before, organ)
        return (
            found if found.name or text[at - 1] not in "镇乡" else _of_level(around, at, organ)
        )  # 嘱咐|镇党委
    region = around.trail.context.scope("地区") if organ.startswith(("地委", "行署")) else ""
    if not region and organ.startswith("行署"):
        region = around.trail.context.scope("盟")
    if region and text[at - 1] not in "盟":
        return Scope(at, region)
    return _of_level(around, at, organ)


def scope_of_place(around: Around, begin: int, at: int) -> Scope:
    """The scope that a named division is, with the party before it (民建河北省, 中共)."""
    scope = around.trail.as_named(around.trail.context.local_name(_in_full(around, begin, at)))
    if scope.endswith("自治州") and (usual := around.trail.context.scope("州")) and _same(scope, usual):
        scope = usual  # 玉树藏族自治州, which 州政府 calls 玉树州
    for party in sorted(members("party_formula"), key=len, reverse=True):
        if around.text.endswith(party, around.start, begin):
            return Scope(begin - len(party), party + scope)
    if _SHORT_PARTY.search(around.text, around.start, begin) and "九三学社" in around.text:
        return Scope(begin - 1, "九三学社" + scope)  # 社盐城市委
    for prefix in ("中国共产党", "中共"):
        if around.text.endswith(prefix, around.start, begin):
            return Scope(begin - len(prefix), scope)
    return Scope(begin, scope)


def _same(name: str, usual: str) -> bool:
    return any(found.usual == usual for found in divisions_with_name(name))


def _in_full(around: Around, begin: int, at: int) -> str:
    """虹口|政协 is of 虹口区: the usual name of a district that an organ's name shortens."""
    place = around.place_by_end[at]
    if _CORPS_NUMBER.match(around.text, begin, at):
        return "第" + around.text[begin:at]  # 七师党委, 六师五家渠市党委
    if isinstance(place, PlaceMention) and not place.full and at - begin == 2:
        code = pick(place.candidates, around.trail.context.place)
        if code and around.text[at - 1] == "盟":
            return division(code).usual  # 阿盟|公安局
        if code and division(code).level == "county" and around.text.startswith(("政协", "人大"), at):
            return division(code).usual
    return around.text[begin:at]


def _of_town(around: Around, begin: int, at: int, organ: str) -> Scope:
    if organ not in members("organ_of_town") or _ANY_TOWN.fullmatch(around.text, begin, at):
        return Scope(at, "")
    suffix = at - (2 if around.text[at - 2 : at] in ("街道", "苏木") else 1)
    begin = extend_left(around.text, max(around.start, begin), suffix, at, around.places)
    if around.text.startswith(_WITH_AND, begin - 1):
        begin -= 1  # 和平|街道
    named = begin
    for place in around.places:
        if place.start <= named < place.end < suffix:
            named = place.end  # 厦门市|同安区|洪塘镇
    name = around.text[named:at]
    return Scope(begin, name) if begin < suffix else _of_level(around, at, organ)  # 叮嘱|乡|党委书记


def _of_level(around: Around, at: int, organ: str) -> Scope:
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
    if level in _TOWNS and (town := _town(around, begin, level)):
        return Scope(begin, town)
    if of_chain := _of_chain(around, begin, level):
        return Scope(begin, of_chain)
    of_zone = organ in zone_organs() or (organ == "党委" and level == "区")
    if level == "区" and of_zone and (zone := trail.zone or trail.latest_zone):
        return Scope(begin, zone, zone)
    scope = context.scope(level)
    if scope and _SHORT_PARTY.search(around.text, around.start, begin) and "九三学社" in around.text:
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


def _quarter(around: Around, at: int) -> str:
    """，|片区|管委会: of the part of a zone named last; or empty."""
    if _HAN_BEFORE.match(around.text[at - 3 : at - 2]):
        return ""
    named = [park.name for park in around.parks if park.end <= at and park.name.endswith("片区")]
    zone = named[-1] if named else around.trail.latest_zone
    return zone if zone.endswith("片区") else ""


def _area(around: Around, at: int) -> Scope | None:
    """徽州文化生态保护区|管委会: an area that is no zone, and has a committee all the same; or None."""
    found = _AREA.search(around.text, max(around.start, at - 24), at)
    if not found:
        return None
    begin = extend_left(around.text, max(around.start, found.start()), found.start("end"), at, around.places)
    return Scope(begin, around.text[begin:at]) if begin < found.start("end") else None


def _of_chain(around: Around, begin: int, level: str) -> str:
    """房县县委常委、|县|公安局局长: the scope that the offices of the same person named before; or empty."""
    if begin <= around.start or around.text[begin - 1] not in "、兼":
        return ""
    for place in around.places:
        near = place.end < begin < place.end + 40 and around.text[place.end - 1] == level[-1]
        if near and _chain().fullmatch(around.text, place.end, begin):
            scope = scope_of_place(around, place.start, place.end).name
            return scope if scope.endswith(level) else ""
    return ""


@lru_cache(maxsize=1)
def _chain() -> re.Pattern[str]:
    """What stands between a place and the next office of the same person: 委常委、, 副县长、, 县委副书记、统战部部长、."""
    party = r"[省市区县旗州盟]?委(?:[\u4e00-\u9fff]{2,4}部|办公室)?"
    state = r"(?:人民)?政府(?:办公室)?|人大(?:常委会)?|政协|纪委(?:监委)?|监委"
    return re.compile(
        rf"(?:{party}|{state})?(?:(?:[\u4e00-\u9fff]{{2,4}}部)?(?:常务)?副?(?:{alternation('head')}|[省市区县旗州盟]长)[、兼])+"
    )


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
    plural = before + match.group() in members("no_level")  # 各县市委
    # 九三学社|市委, ，社|市委
    learned = text.endswith("学社", floor, match.start()) or _SHORT_PARTY.search(text, floor, match.start())
    return None if (before in members("before_no_level") and not learned) or plural else match


def scopes_of_departments(around: Around) -> Iterator[tuple[int, Scope]]:
    """Every scope of the sentence and where it ends: places, zones, and level words that stand for one."""
    for place in around.places:
        yield place.end, scope_of_place(around, place.start, place.end)
    for park in around.parks:
        yield park.end, Scope(park.start, park.name, park.name)
    for match in _LEVEL.finditer(around.text, around.start, around.end):
        if match.group() in _TOWNS or match.group() == "师" or around.text.startswith("立", match.end()):
            continue  # 省|立医院
        if match.end() in around.place_by_end or not level_before(around.text, around.start, match.end()):
            continue
        if (scope := _of_bare_level(around, match)).name:
            yield match.end(), scope


def _of_bare_level(around: Around, match: re.Match[str]) -> Scope:
    scope = _of_chain(around, match.start(), match.group()) or around.trail.context.scope(match.group())
    if match.group() == "区" and not scope and around.trail.zone:
        return Scope(match.start(), around.trail.zone, around.trail.zone)
    return Scope(match.start(), scope)
