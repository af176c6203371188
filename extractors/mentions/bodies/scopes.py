"""Which place or zone an organ is of: what stands before it, else what the article tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.mentions.bodies.around import Around
from extractors.mentions.bodies.level_scopes import TOWNS, level_before, of_bare_level, of_level, zone_organs
from extractors.mentions.bodies.place_scopes import Scope, scope_of_place
from extractors.mentions.names import HAN
from extractors.mentions.orgs import extend_left
from extractors.vocabulary import alternation, members

_LEVEL = re.compile(alternation("level_word"))
_TOWN = re.compile(rf"([{HAN}]{{1,5}}(?:镇|乡|街道|苏木))$")
_ANY_TOWN = re.compile(
    r"[\u4e00-\u9fff]*(?:各|全|县|两|本|该|等|乡|我)乡?镇|[\u4e00-\u9fff]*[县各]乡|[各全]?乡镇街道"
    r"|[\u4e00-\u9fff]*[两二三四五六七八九十]镇"
)
_LEADS_TO_TOWN = ("由镇", "由乡", "在镇", "在乡", "与镇", "与乡", "经镇", "经乡", "向镇", "向乡", "对镇")
_WITH_AND = ("和平", "和谐", "和顺", "和睦", "同心", "同德", "向阳", "向塘", "向化", "同里", "同福")
_HAN_BEFORE = re.compile(rf"[{HAN}]")
_AREA = re.compile(
    rf"[{HAN}]{{2,16}}?(?P<end>风景名胜区|名胜区|风景区|景区|保护区|旅游区|生态区|矿区|林区|灌区|库区|湿地公园|森林公园|地质公园)$"
)


# ，|片区|应急管理局
_PART_ALONE = re.compile(rf"(?<![{HAN}])片区")


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
            found if found.name or text[at - 1] not in "镇乡" else of_level(around, at, organ)
        )  # 嘱咐|镇党委
    region = around.trail.context.scope("地区") if organ.startswith(("地委", "行署")) else ""
    if not region and organ.startswith("行署"):
        region = around.trail.context.scope("盟")
    if region and text[at - 1] not in "盟":
        return Scope(at, region)
    return of_level(around, at, organ)


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
    return Scope(begin, name) if begin < suffix else of_level(around, at, organ)  # 叮嘱|乡|党委书记


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


def scopes_of_departments(around: Around) -> Iterator[tuple[int, Scope]]:
    """Every scope of the sentence and where it ends: places, zones, and level words that stand for one."""
    for place in around.places:
        yield place.end, scope_of_place(around, place.start, place.end)
    for park in around.parks:
        yield park.end, Scope(park.start, park.name, park.name)
    for match in _PART_ALONE.finditer(around.text, around.start, around.end):
        if zone := _quarter(around, match.end()):
            yield match.end(), Scope(match.start(), zone, zone)
    for match in _LEVEL.finditer(around.text, around.start, around.end):
        if match.group() in TOWNS or match.group() == "师" or around.text.startswith("立", match.end()):
            continue  # 省|立医院
        if match.end() in around.place_by_end or not level_before(around.text, around.start, match.end()):
            continue
        if (scope := of_bare_level(around, match)).name:
            yield match.end(), scope
