"""Departments before a head, of the zone or division that only the rest of the text names: 卫健局|局长."""

from __future__ import annotations

import re

from extractors.mentions.departments import known_department
from extractors.mentions.names import HAN
from extractors.mentions.places import division, divisions_with_name, pick
from extractors.mentions.titles.pieces import DEPARTMENT, Piece, Ruling
from extractors.vocabulary import alternation, members, words_of

_NATION = re.compile(r"中国|国家|全国|中央|中华|国际|世界|亚洲|欧洲")
# 同济医院, 师范学院: no part of the place's government
_OWN_NAME = re.compile(rf"(?!人民|中医|妇幼|第[一二三四])[{HAN}]{{2,10}}(?:医院|学院|研究院|科学院|设计院)")
# 某某理工大学|科研处
_PART_OF_OTHERS = re.compile(rf"[{HAN}]{{2,8}}(?:大学|公司|集团|医院)[{HAN}]{{2,}}")
# 台港澳办（台胞服务中心）: a second name
_BRACKET = re.compile(r"（[^（）]*）")
_OF_NATION = re.compile(
    "|".join(
        (
            r"中央|国家(?!税务)|国务院|最高人民|全国(?!.{0,3}代表)|[\u4e00-\u9fff]{2,6}工业部",
            "世界|联合国|欧盟|国际|中国(?!共产党)",
            # companies and institutes of the state: 中铁四局, 中建三局
            "中(?:国?铁建?|建[^设]|交|冶|核|水电|电建|能建|化|煤|粮|储粮|航|船|车|石油|石化|海油|规院|咨)",
            "国家?电网|南方电网|国网|南网",
        )
    )
)
_LOCAL_PART = re.compile(
    rf"(?:{alternation('local_bu')})部$"
    r"|^.{1,3}部$|[一二三四五六七八九十]部$|[局委办会].{2,8}部$"
)
_SHORT_COURT = re.compile(rf"(?P<place>[{HAN}]{{2,4}})(?P<organ>法院|检察院)")
_ZONE_INSIDE = re.compile(
    rf"(?![省市区县])[{HAN}]{{2,8}}(?:工业园|产业园|工业园区|产业园区|开发区|高新区|经开区|科技园|物流园)[{HAN}]{{2,}}"
)
# 高新公安分局 of a city, which stands in its zone and is not the zone's
_BRANCH_IN_ZONE = re.compile("(?:高新|经开|综保)(?:公安|税务|交警|自然资源|市场监管|生态环境)分局")
_COMMITTEES_OF_LEVEL = ("省委", "市委", "区委", "县委", "州委", "旗委", "盟委", "地委")
_STREET_OFFICE = "办事处"
_TOWN_COMMITTEE = re.compile(rf"[{HAN}]{{1,5}}[镇乡]委")
# what runs a division as a whole
_WHOLE = frozenset(
    ["", "委", "党委", "政府", "人民政府", "人大", "人大常委会", "政协", "纪委", "纪委监委", "监委"]
)


def _city_beside(piece: Piece) -> str:
    """市妇联副主席甲、|妇儿工委办|副主任乙 in an article of a district: the city of the department before; or empty."""
    around = piece.around
    before = around.found[-1].body_mention if around.found else None
    if not before or before.park or before.organ in _WHOLE or not around.follows(piece.begin):
        return ""
    listed = (
        around.text[piece.begin - 1] == "、" and before.scope.endswith("市") and piece.home[-1:] in "区县"
    )
    return before.scope if listed and before.scope == around.trail.context.scope("市") else ""


def department(piece: Piece) -> Ruling | None:
    """卫健局|局长: of the zone or division of the office before, else of the article's own."""
    text, previous = piece.text, piece.previous
    if full := piece.around.trail.called(text):
        return Ruling(piece.body(full))  # 某医科大学附属医院（以下简称：医大附院）, then 医大附院|党委书记
    if _TOWN_COMMITTEE.fullmatch(text):
        return Ruling(piece.body(text, text[:-1], text[-1]))  # 甲航天城管理局副书记乙，|东郊镇委|书记丙
    if text == _STREET_OFFICE and (street := _street_before(piece)):
        return Ruling(piece.body(street + text, street, text))
    if (
        not DEPARTMENT.search(text)
        or text.endswith("团队")
        or _own_length(text) > 12
        or _OWN_NAME.fullmatch(text)
        or _PART_OF_OTHERS.match(text)
    ):
        return None
    if _BRANCH_IN_ZONE.fullmatch(text) and piece.home[-1:] in "市区县":
        return Ruling(piece.body((piece.around.trail.context.scope("市") or piece.home)[:-1] + text))
    if ruling := _of_no_scope_around(piece, text):
        return ruling
    before = piece.around.found[-1] if piece.around.found and piece.around.joined(piece.begin) else None
    if before and not before.role and before.head not in members("noun_like_head"):
        return Ruling(None)  # 县政府秘书长、公安局|局长, of a county that nothing names
    if _ZONE_INSIDE.match(text):
        return Ruling(piece.body(text))  # 甲工业园管委会主任乙，|丙工业园发展中心|主任
    park = (previous.park if previous else "") or piece.around.trail.zone or _zone_beside(piece)
    park = park or ("" if text[0] in "省市区县州盟旗" else _zone_of_headline(piece))
    district = piece.around.trail.scope_of("区", piece.begin) if text[0] == "区" and not park else ""
    if district and len(text) > 2 and piece.home[-1:] != "区":
        return Ruling(piece.body(district + text[1:], district, text[1:]))
    if text[0] == "区" and len(text) > 2 and piece.home[-1:] != "区":
        park = park or piece.around.trail.latest_zone  # 区|公安分局 of a zone, whose city has no 区 alone
    if park and text[0] == "区":
        text = text[1:]
    text = _without_end_of(park, text)
    if park and text[:2] == park[:2] and known_department(text, 2, len(text)) == 2:
        return Ruling(piece.body(text))  # 宁东|生态环境局 on the page of 宁东基地
    scope = park or _city_beside(piece) or piece.home
    if not park and _of_another_level(text, piece.home):
        return Ruling(None)
    if not scope:
        return Ruling(piece.body(text) if _names_itself(piece, text) else None)
    return Ruling(piece.body(scope + text, scope, text, park))


def _of_no_scope_around(piece: Piece, text: str) -> Ruling | None:
    """Departments that tell of what they are, or that are of nothing here, whatever the article is about."""
    if court := _SHORT_COURT.fullmatch(text):
        code = pick((d.code for d in divisions_with_name(court["place"])), piece.around.trail.context.place)
        if code and division(code).level == "county":
            scope, organ = division(code).usual, "人民" + court["organ"]  # 三原|法院
            return Ruling(piece.body(scope + organ, scope, organ))
    if text == "院" or text in _COMMITTEES_OF_LEVEL:
        return Ruling(None)  # 县委 in an article of a city
    if place := next((place for place in piece.around.place_list if place.start == piece.begin), None):
        scope = piece.around.text[piece.begin : place.end]
        return Ruling(piece.body(text, scope, text.removeprefix(scope)))  # 全国政协委员、|河南博物院|院长
    if text.startswith(words_of("central_body")) or _OF_NATION.match(text):
        return Ruling(piece.body(text))  # 商务部投资促进事务局, 中央军事委员会
    if text.endswith("总局") and len(text) < 8:
        return Ruling(piece.body("国家" + text))  # 体育总局
    if text.endswith("部") and not _LOCAL_PART.search(text) and not _zone_beside(piece):
        return Ruling(None)  # 文化部 of another state: a division has none
    if text[0] in "县旗镇乡" and len(text) > 2 and not piece.home.endswith(text[0]):
        return Ruling(None)  # 县人武部 in an article of a city
    return None


def _of_another_level(text: str, home: str) -> bool:
    """区委书记, 区商务局局长 in an article of a city: of a district that nothing names."""
    if text[0] not in "区县旗镇乡" or text[0] == home[-1:]:
        return False
    return text[1:2] in ("委", "长") or (text[0] == "区" and len(text) > 3 and text[1] not in "域块间")


def _without_end_of(park: str, text: str) -> str:
    """新港区|财政局 of a zone whose name ends with 新港区."""
    sizes = (size for size in range(5, 1, -1) if len(text) > size + 2 and park.endswith(text[:size]))
    return text[next(sizes, 0) :]


def _street_before(piece: Piece) -> str:
    """街道党工委书记甲，|办事处|主任乙: the street of the office before; or empty."""
    around = piece.around
    beside = around.found and (around.joined(piece.begin) or around.follows(piece.begin))
    name = around.found[-1].body or "" if beside else ""
    return name[: name.find("街道") + 2] if "街道" in name else ""


def _own_length(text: str) -> int:
    """Characters of a department's name, where 区 begins it without its second name: 区台港澳办（台胞服务中心）."""
    return len(_BRACKET.sub("", text) if text[0] in "市区县州旗" else text)


def _zone_of_headline(piece: Piece) -> str:
    """中马钦州产业园区举行党工委会议: in what such a headline tells a bare bureau is the zone's; or empty."""
    trail = piece.around.trail
    zone = trail.latest_zone
    return zone if zone and trail.context.headline.startswith(zone) else ""


def _zone_beside(piece: Piece) -> str:
    """经开区管委会副主任甲，|经贸发展局|局长乙: a department that no county has is of the zone beside; or empty."""
    if not piece.around.follows(piece.begin):
        return ""
    beside, zone = piece.around.last_body, piece.around.trail.latest_zone
    before = piece.around.found[-1].body or ""
    if zone and before.startswith(zone) and before.endswith(("局", "部", "中心", "办公室")):
        return zone  # 高新区经济发展部部长甲、|科技创新部|部长乙
    known = known_department(piece.around.text, piece.begin, piece.end) < piece.end
    in_list = piece.around.text[piece.begin - 1] == "、"  # 管委会副主任甲、投资促进局局长乙
    return beside.park if beside and (in_list or not known) else ""


def _names_itself(piece: Piece, text: str) -> bool:
    """Whether a department of a national article needs no place: 中国科学院|人事局, 国家邮政局."""
    return any(body.start == piece.begin for body in piece.around.bodies.values()) or bool(
        _NATION.match(text)
    )
