"""Pieces before a head that are of a zone which only the rest of the text names: 开发区|主任, 洋浦工委书记、|管委会|主任."""

from __future__ import annotations

import re

from extractors.mentions.titles.pieces import Piece, Ruling
from extractors.vocabulary import members

_STATION = re.compile(
    r"(?:开发区|园区|新区|经开区|高新区)(?P<what>(?:人民)?法庭|(?:人民)?法院|(?:人民)?检察院|派出所|公安分局|消防救援(?:大队|站)|税务局|海关|交警大队|司法所|工商所)"
)
# 园区|党群工作部|部长
_OFFICE_OF_ZONE = re.compile(
    r"(?:开发区|园区|新区|经开区|高新区|起步区|示范区|度假区|保税区|综保区|合作区|试验区)(?P<what>(?!管委会|党工委)[\u4e00-\u9fff]{2,10}(?:局|部|办公室|中心))"
)


def organ_of_zone(piece: Piece) -> Ruling | None:
    """洋浦工委书记、管委会主任: of the zone of the office before, else of the latest one."""
    organs, previous = members("zone_organ"), piece.previous
    if piece.text not in organs:
        return None
    if previous and not previous.park:
        if previous.scope and previous.organ in organs:
            return Ruling(piece.body(previous.scope + piece.text, previous.scope, piece.text))
        if previous.name.endswith("工委"):
            scope = previous.name.removesuffix("工委").removesuffix("党")
            return Ruling(piece.body(scope + piece.text, scope, piece.text))
    trail = piece.around.trail
    beside = piece.around.last_body if piece.around.follows(piece.begin) else None
    if (
        beside
        and beside.scope
        and not beside.park
        and beside.organ in organs
        and beside.scope[-1] not in "市县区州旗省盟"
    ):
        return Ruling(
            piece.body(beside.scope + piece.text, beside.scope, piece.text)
        )  # 宁东基地管委会副主任甲，|管委会|副主任乙
    park = (previous.park if previous else "") or (beside.park if beside else "")
    park = park or trail.zone or trail.latest_zone
    return Ruling(piece.of_park(park, piece.text) if park else None)


def zone_word(piece: Piece) -> Ruling | None:
    """开发区|主任: of the committee that runs the zone."""
    if piece.text not in members("zone_word"):
        return _station_of_zone(piece)
    park = piece.around.trail.zone or piece.around.trail.latest_zone
    if park and piece.head in members("company_head"):
        return Ruling(piece.body(park))  # 高新区|常务副总经理, of one that a company runs
    return Ruling(piece.of_park(park, "管委会") if park else None)


def _station_of_zone(piece: Piece) -> Ruling | None:
    """开发区法庭|庭长, 园区派出所|所长: a station in the zone that the article is about."""
    station = _STATION.fullmatch(piece.text) or _OFFICE_OF_ZONE.fullmatch(piece.text)
    park = (piece.around.trail.zone or piece.around.trail.latest_zone) if station else ""
    return (
        Ruling(piece.body(park + station["what"], park, station["what"], park)) if station and park else None
    )
