"""Bodies that only an office shows: 卫健局 in 卫健局局长甲. The piece before the head is resolved if it is relative.

The rules stand in one order below; the first that has something to say decides, even that there is no body.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from extractors.mentions.foreign_seats import full_post, mission
from extractors.mentions.kinds import Body, Title
from extractors.mentions.names import is_common_name, read_name
from extractors.mentions.places import divisions_with_name
from extractors.mentions.titles.around import status_of
from extractors.mentions.titles.courts import court_of_level, part_of_court
from extractors.mentions.titles.local_departments import department
from extractors.mentions.titles.local_organs import (
    behind_level,
    committee_of_place,
    corps,
    of_corps,
    of_village,
    party_department,
    state_organ,
)
from extractors.mentions.titles.own_parts import (
    own_institution,
    part_of_institution,
    part_of_owner,
    part_of_pointer,
    pointer,
)
from extractors.mentions.titles.parts import (
    bare_part,
    beside_body,
    board,
    committee_of_congress,
    ministry_department,
    numbered_team,
    organisers,
    part_of_body,
    part_of_company,
    part_of_session,
    standing_committee,
    team,
)
from extractors.mentions.titles.pieces import DEPARTMENT, GUESTS, REGION, Piece, Ruling
from extractors.mentions.titles.pointed import ORGANIC
from extractors.mentions.titles.special_regions import of_special_region
from extractors.mentions.titles.zone_organs import organ_of_zone, zone_word
from extractors.vocabulary import Hit, members, words_of
from extractors.words import frequency

# characters of a coined name, and how often a word is met that is none
_COINED, _A_WORD = 2, 20
_OF_SOME_LEVEL = re.compile(
    r"[市区县旗州盟镇乡](?:(?:人民)?政府|人大(?:常委会)?|政协|纪委(?:监委)?)(?:办公室|党组|机关)?"
)
# 高桥村|党支部|书记
_VILLAGE_PARTY = re.compile("党委|党总支|党支部|联合党委")


def title_that_shows_its_body(piece: Piece, hit: Hit, tail: str, former: bool) -> Title | None:
    """卫健局|局长: an office with the body that stands before its head, or None if no body can be meant."""
    begin, end, head, status = piece.begin, hit.end, hit.word, status_of(former)
    if region := REGION.search(piece.text):
        return Title(begin, end, region["name"] + tail, region["name"] + "政府", head, status)
    piece = replace(piece, text=full_post(piece.text))
    if posted := mission(piece.text, head):
        return Title(begin, end, piece.text + tail, posted, head, status)
    if head in members("sharing_head") and not DEPARTMENT.search(piece.text):
        piece = replace(piece, text=piece.text + head[0])  # 组织部长: the head shares its first character
    body = None if GUESTS.search(piece.text) else _body(piece) or _of_rank(piece, tail)
    if body is None:
        return None
    role = body.name + tail
    party = _VILLAGE_PARTY if body.name.endswith(("村", "社区")) else ORGANIC
    if not body.organ and (organ := party.match(tail)):  # 职教园区|党工委|书记: a committee of its own
        body = piece.body(body.name + organ.group(), body.name, organ.group())
    piece.around.trail.remember(body)
    return Title(begin, end, role, body.name, head, status, body)


def _body(piece: Piece) -> Body | None:
    rulings = (rule(piece) for rule in _RULES)
    ruling = next((ruling for ruling in rulings if ruling), None)
    return ruling.body if ruling else None


def _of_rank(piece: Piece, tail: str) -> Body | None:
    """滁州高新区|副县级干部: who serves in a zone without an office."""
    graded = piece.head == "干部" and "级" in tail and piece.text.endswith(words_of("zone_word"))
    return piece.body(piece.text) if graded else None


def _free_name(piece: Piece) -> Ruling | None:
    """Any other name, in the full form in which the article gave it before; 马杜罗|总统 has none."""
    noun = piece.head in members("noun_like_head") or piece.head in members("state_head")
    if noun or (len(piece.text) < 3 and not _is_coined(piece)) or _is_name(piece):
        return None
    if _OF_SOME_LEVEL.fullmatch(piece.text) or piece.text in members("generic_name"):
        return None  # 县政府|秘书长 in an article of a city
    return Ruling(piece.body(piece.around.trail.full_form(piece.text)))


def _is_coined(piece: Piece) -> bool:
    """、斗鱼|副总裁: two characters between a delimiter and the office of a company, that are no word."""
    text, set_apart = piece.text, piece.around.text[piece.begin - 1] in "，、；：。"
    known = frequency(text) > _A_WORD or text in members("pointer") or bool(divisions_with_name(text))
    return len(text) == _COINED and set_apart and piece.head in members("company_head") and not known


def _is_name(piece: Piece) -> bool:
    """Whether a name stands before the head: 岑远志|主任. Coined names of companies need a usual surname: 多氟多|董事长."""
    name = read_name(piece.around.text, piece.begin) if piece.end - piece.begin <= 4 else None
    if name is None or name.end != piece.end:
        return False
    return piece.head not in members("company_head") or is_common_name(name.text)


_RULES: tuple[Callable[[Piece], Ruling | None], ...] = (
    team,
    court_of_level,
    own_institution,
    numbered_team,
    part_of_body,
    committee_of_place,
    corps,
    of_special_region,
    ministry_department,
    part_of_court,
    part_of_pointer,
    bare_part,
    part_of_company,
    committee_of_congress,
    standing_committee,
    organ_of_zone,
    part_of_institution,
    party_department,
    state_organ,
    organisers,
    board,
    beside_body,
    part_of_session,
    pointer,
    of_village,
    of_corps,
    behind_level,
    zone_word,
    part_of_owner,
    department,
    _free_name,
)
