"""Heads of governments: 市长, 副县长, 自治区主席. The head names the level; the place is before it or the article's."""

from __future__ import annotations

import re

from extractors.facts import Status
from extractors.mentions.kinds import Body, Title
from extractors.mentions.orgs import extend_left
from extractors.mentions.places import division, divisions_with_name
from extractors.mentions.titles.abroad import mayor_abroad
from extractors.mentions.titles.around import Around, status_of, without_former
from extractors.vocabulary import Hit, words_of

_TOWN = re.compile(r"[\u4e00-\u9fff]{1,5}[镇乡村]$")
_GOVERNMENT_BEFORE = re.compile(r"(?<=[、，])(?:(?:人民)?政府|行署|行政公署)$")
_REGION = "自治区"


def head_of_government(around: Around, hit: Hit) -> Title | None:
    """市长, 副县长: the head of a government names the level, the place is before it or the article's."""
    at = _head_start(around, hit)
    level = hit.word[0]
    begin, scope = _scope(around, at, hit, level)
    if not scope:
        return mayor_abroad(around, at, hit)
    tail = around.text[at : hit.end]
    if around.text.endswith("代理", around.floor, begin) and begin < at:
        begin, tail = begin - 2, "代理" + tail  # 代理|漳州市人民政府市长职务
    former = around.is_former(begin, tail)
    government = "行署" if level == "盟" else "政府"
    body = Body(begin, at, scope + government, scope=scope, organ=government)
    around.trail.remember(body)
    role = scope + without_former(tail)
    return Title(begin, hit.end, role, body.name, hit.word, status_of(former), body)


def _head_start(around: Around, hit: Hit) -> int:
    """Where the head begins with 副, 代 …, but without the committee of the government."""
    at = hit.start
    while (start := around.modifier(at)) < at:
        if around.text[start:at] in ("党组", "党委"):
            break
        at = start
    return at


def _scope(around: Around, at: int, hit: Hit, level: str) -> tuple[int, str]:
    """Where the office begins, and the place whose government it is of; empty for none."""
    body = around.bodies.get(at)
    if body and body.organ in ("政府", "人民政府"):
        return body.start, body.scope
    if place := around.places.get(at):
        return place.start, around.trail.as_named(_with_level(around.text[place.start : place.end], level))
    if (place := around.places.get(hit.start + 1)) and at == hit.start:
        return place.start, around.text[place.start : place.end]
    if level in "镇乡村":
        return _town(around, at, level)
    organ = _GOVERNMENT_BEFORE.search(around.text, around.floor, at)
    begin = organ.start() if organ else at
    if level == "市" and around.found and around.joined(begin) and (city := _city_of_corps(around)):
        return begin, city
    previous = around.last_body
    leans = previous and not previous.park and previous.scope.endswith(level)
    leans = leans and not (level == "区" and previous and previous.scope.endswith(("地区", "自治区")))
    if previous and leans and (around.joined(begin) or around.follows(begin)):
        return begin, _without_party(previous.scope.replace("旗旗", "旗"))
    return begin, around.trail.context.scope(level) or around.trail.scope_of(level, at)


def _with_level(name: str, level: str) -> str:
    """上海|副市长: the short name of a city that has no 市 of its own before the head."""
    return name + level if any(d.name == name + level for d in divisions_with_name(name)) else name


def _city_of_corps(around: Around) -> str:
    """第一师阿拉尔市党委副书记、师长、|市长: the city of the division that the offices before are of; or empty."""
    before = around.found[-1].body or ""
    own = (d for d in divisions_with_name(before.removesuffix("党委")) if d.city)
    return next((division(d.city).name for d in own), "")


def _without_party(scope: str) -> str:
    """民盟佳木斯市 → 佳木斯市: a party has no government."""
    party = next((p for p in words_of("democratic_party") if scope.startswith(p)), "")
    return scope.removeprefix(party)


def _town(around: Around, at: int, level: str) -> tuple[int, str]:
    floor = around.floor
    if town := _TOWN.search(around.text, max(floor, at - 6), at):
        begin = extend_left(around.text, max(floor, town.start()), at - 1, at, around.place_list)
        inside = (p.end for p in around.place_list if p.start < begin < p.end < at)
        begin = next(inside, begin) if begin < at - 1 else town.start()  # 玛查理|镇镇长; 昌|平区|回龙观镇
        return begin, around.text[begin:at]
    previous = around.last_body
    return at, previous.scope if previous and previous.scope.endswith(level) else ""


def chairman_of_region(around: Around, at: int, hit: Hit) -> Title:
    """自治区常务副主席: the head of an autonomous region's government."""
    place = around.places.get(at)
    begin = place.start if place else at - len(_REGION)
    told = around.trail.context.scope(_REGION) or around.trail.scope_of(_REGION, at)
    scope = around.text[begin:at] if place else told or _REGION
    body = Body(begin, at, scope + "政府", scope, "政府")
    role = scope + around.text[at : hit.end]
    return Title(begin, hit.end, role, body.name, hit.word, Status.CURRENT, body)


def chairman_beside_committee(around: Around, at: int, hit: Hit) -> Title | None:
    """自治区党委常委、|常务副主席: of the government of the region whose committee stands before; None for others."""
    before = around.last_body
    if hit.word != "主席" or before is None or before.organ != "党委" or not around.joined(at):
        return None
    if not before.scope.startswith(words_of("autonomous_region")):
        return None
    body = Body(at, at, before.scope + "政府", before.scope, "政府")
    around.trail.remember(body)
    return Title(
        at, hit.end, before.scope + around.text[at : hit.end], body.name, hit.word, Status.CURRENT, body
    )


def ends_with_region(text: str, at: int) -> bool:
    """Whether 自治区 stands right before a head."""
    return text.endswith(_REGION, 0, at)
