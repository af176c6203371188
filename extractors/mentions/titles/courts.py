"""Pieces before a head that are of a court or procuratorate which the text names elsewhere: 市院, 民事审判庭."""

from __future__ import annotations

import re

from extractors.mentions.inheriting import COURT
from extractors.mentions.titles.pieces import Piece, Ruling
from extractors.vocabulary import members

_SHORT_COURT = re.compile(
    r"(?P<place>[\u4e00-\u9fff]{2,8}?)?(?P<level>自治区|[省市区县州旗盟])院"
    r"(?P<part>(?:检委会|审委会|检察委员会|审判委员会|政治部|办公室|研究室|机关党委)?)"
)


def court_of_level(piece: Piece) -> Ruling | None:
    """市院|党组书记, 亭湖区院|检察长: the court or procuratorate of a level, on the pages of such."""
    found = _SHORT_COURT.fullmatch(piece.text)
    if not found:
        return None
    trail = piece.around.trail
    name = trail.context.owner if COURT.match(trail.context.owner) else trail.latest("检察院", "法院")
    kind = "人民检察院" if name.endswith("检察院") else "人民法院"
    level, place = found["level"], found["place"]
    scope = trail.as_named(place + level) if place else trail.context.scope(level)
    if not name or not scope:
        return None
    return Ruling(piece.body(scope + kind + found["part"], scope, kind + found["part"]))


def part_of_court(piece: Piece) -> Ruling | None:
    """县法院副院长甲，审判委员会专职委员乙，民事审判庭庭长丙: parts of the court whose officer is named before."""
    inner = piece.text in members("inner_committee") or piece.text in members("part_of_court")
    if not inner and not piece.text.endswith(("庭", "检察部", "执行局", "法警支队", "法警大队")):
        return None
    if piece.previous and piece.previous.name.endswith(("局", "厅")):
        return None  # 司法局党委委员、政治部主任
    courts = (COURT.match(title.body or "") for title in reversed(piece.around.found))
    court = next((court for court in courts if court), None)
    return Ruling(piece.body(court.group() + piece.text)) if court else None
