"""Pieces before a head that are organs of a division or zone which only the rest of the text names: 组织部, 卫健局."""

from __future__ import annotations

import re

from extractors.mentions.bodies.naming import OWN_FIRST
from extractors.mentions.departments import court_in_full, known_department
from extractors.mentions.kinds import Body
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
# 市|直机关工委: of all organs of a city, called after the city
_OF_ORGANS = re.compile("直(?:属)?(?:机关)?工委")
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
_REGIMENT = re.compile(r"[一二三四五六七八九十〇○\d]{1,4}团")
_VILLAGE = re.compile(rf"[{HAN}]{{1,8}}(?:村|社区)")
_STATION = re.compile(
    r"(?:开发区|园区|新区|经开区|高新区)(?P<what>(?:人民)?法庭|(?:人民)?法院|(?:人民)?检察院|派出所|公安分局|消防救援(?:大队|站)|税务局|海关|交警大队|司法所|工商所)"
)
# 园区|党群工作部|部长
_OFFICE_OF_ZONE = re.compile(
    r"(?:开发区|园区|新区|经开区|高新区|起步区)(?P<what>(?!管委会|党工委)[\u4e00-\u9fff]{2,10}(?:局|部|办公室|中心))"
)
_COMMITTEES_OF_LEVEL = ("省委", "市委", "区委", "县委", "州委", "旗委", "盟委", "地委")
_STREET_OFFICE = "办事处"
_TOWN_COMMITTEE = re.compile(rf"[{HAN}]{{1,5}}[镇乡]委")
_COMMITTEE_OFFICE = re.compile(r"^[省市区县州旗]委(?=办)")


def committee_of_place(piece: Piece) -> Ruling | None:
    """甲县|副书记."""
    place = piece.around.places.get(piece.end)
    named = place and place.start == piece.begin
    group = piece.around.text.startswith("党组", piece.end)
    if named and group and piece.head in ("成员", "书记"):
        return Ruling(piece.body(piece.text + "政府", piece.text, "政府"))  # 长泰区|党组成员
    named = named and piece.head == "书记"
    return Ruling(piece.body(piece.text + "委", piece.text, "委")) if named else None


def corps(piece: Piece) -> Ruling | None:
    """兵团|司令员, 一四三团|政委: of the Corps itself, or one of its regiments."""
    regiment = _REGIMENT.fullmatch(piece.text) and piece.head in ("政委", "团长", "书记", "武装部长")
    return Ruling(piece.body(piece.text, piece.text)) if piece.text == "兵团" or regiment else None


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


def party_department(piece: Piece) -> Ruling | None:
    """市委常委、组织部部长; 高新区党工委委员、组织部部长: a department of the committee named before."""
    text, previous, home = piece.text, piece.previous, piece.home.replace("宁夏自治区", "宁夏回族自治区")
    if text not in members("party_department") or not (home or previous):
        return None
    if previous and previous.park:
        return Ruling(piece.of_park(previous.park, "党工委" + text))
    if institution := _institution_before(piece):
        return Ruling(piece.body(institution + "党委" + text))
    if home and _OF_ORGANS.fullmatch(text, 1) and text[0] == home[-1]:
        return Ruling(piece.body(home + text[1:], home, text[1:]))
    text = _COMMITTEE_OFFICE.sub("", text)  # 区委常委、区委办主任
    if previous and previous.organ == "党委" and home in previous.name:
        # 师市党委组织部
        return Ruling(piece.body(previous.name + text, previous.scope, "党委" + text))
    committee_name = "党委" if home.endswith("自治区") else "委"
    if home.endswith("地区"):
        home, committee_name = home.removesuffix("地区"), "地委"
    if len(home) == 2 and home[-1] == "县":
        committee_name = "县委"
    return Ruling(piece.body(home + committee_name + text, home, "委" + text) if home else None)


def _institution_before(piece: Piece) -> str:
    """某大学党委常委、|组织部|部长: the institution of the office before in the same chain; or empty."""
    around = piece.around
    before = around.found[-1].body or "" if around.found and around.joined(piece.begin) else ""
    return before if before.endswith(words_of("has_party")) else ""


def state_organ(piece: Piece) -> Ruling | None:
    """政协主席, 人武部部长: what every division has."""
    if piece.text not in members("state_organ"):
        return None
    if piece.text == "人大" and piece.head == "主席" and (town := _town_beside(piece)):
        return Ruling(piece.body(town + piece.text, town, piece.text))
    last = piece.around.last_body
    if last and last.scope.endswith(("镇", "乡", "街道")) and piece.around.follows(piece.begin):
        return Ruling(
            piece.body(last.scope + piece.text, last.scope, piece.text)
        )  # 街道总工会主席甲、|妇联|主席乙
    if same := _same_before(piece):
        return Ruling(
            piece.body(same.name, same.scope, same.organ, same.park)
        )  # 甲街道妇联开展活动，|妇联|主席乙
    home = piece.home.removesuffix("市") if piece.text == "军分区" else piece.home
    return Ruling(piece.body(home + piece.text, home, piece.text) if home else None)


def _same_before(piece: Piece) -> Body | None:
    """The organ of that kind which the sentence has named before, if nobody's office stands between; or None."""
    if piece.around.found:
        return None
    before = [body for end, body in piece.around.bodies.items() if end < piece.begin]
    last = max(before, key=lambda body: body.end, default=None)
    return last if last and last.name.endswith(piece.text) else None


def _town_beside(piece: Piece) -> str:
    """甲镇党委书记乙，|人大|主席丙: the town of the offices before; or empty."""
    scopes = (title.body_mention.scope for title in reversed(piece.around.found) if title.body_mention)
    return next((scope for scope in scopes if scope.endswith(("镇", "乡", "街道", "苏木"))), "")


def of_village(piece: Piece) -> Ruling | None:
    """金花村党支部书记、|村委会|主任: of the village of the office before."""
    if piece.text not in ("村委会", "居委会") or not piece.previous:
        return None
    village = _VILLAGE.match(piece.previous.name)
    return Ruling(piece.body(village.group() + piece.text)) if village else None


def of_corps(piece: Piece) -> Ruling | None:
    """师市党委书记、|师|政委: the division of the Corps that the article speaks for."""
    corps = piece.around.trail.context.corps if piece.text in ("师", "师市") else ""
    return Ruling(piece.body(corps)) if corps and piece.head in ("政委", "师长") else None


# what runs a division as a whole
_WHOLE = frozenset(
    ["", "委", "党委", "政府", "人民政府", "人大", "人大常委会", "政协", "纪委", "纪委监委", "监委"]
)


def _list_beside(piece: Piece, level: str) -> str:
    """乙区委常委甲、|区教文体局|局长丙: the division of the office right before in the same list; or empty."""
    around = piece.around
    before = around.found[-1].body_mention if around.found and around.follows(piece.begin) else None
    other = around.trail.context.scope(level)
    beside = before.scope if before and not before.park and before.scope.endswith(level) else ""
    return beside if len(piece.text) > 2 and level in "市县区旗州" and beside != other else ""


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


def behind_level(piece: Piece) -> Ruling | None:
    """市|口岸办: a level word and an organ of the article's own division."""
    if known_department(piece.text, 0, len(piece.text)) == 0:
        return None  # 市场监督管理局 is no 场监督管理局 of a city
    level = "自治区" if piece.text.startswith("自治区") else piece.text[0]
    if beside := _list_beside(piece, level):
        return Ruling(piece.body(beside + piece.text[1:], beside, piece.text[1:]))
    trail = piece.around.trail
    scope = trail.context.scope(level) if len(piece.text) > len(level) + 1 else ""
    if not scope and level in "市县旗州盟" and not OWN_FIRST.match(piece.text):
        scope = trail.scope_of(level, piece.begin)  # 县人民医院 of the county named before
    if not scope:
        return None
    organ = court_in_full(piece.text[len(level) :])
    return Ruling(piece.body(scope + organ, scope, organ))


def zone_word(piece: Piece) -> Ruling | None:
    """开发区|主任: of the committee that runs the zone."""
    if piece.text not in members("zone_word"):
        return _station_of_zone(piece)
    park = piece.around.trail.zone or piece.around.trail.latest_zone
    return Ruling(piece.of_park(park, "管委会") if park else None)


def _station_of_zone(piece: Piece) -> Ruling | None:
    """开发区法庭|庭长, 园区派出所|所长: a station in the zone that the article is about."""
    station = _STATION.fullmatch(piece.text) or _OFFICE_OF_ZONE.fullmatch(piece.text)
    park = (piece.around.trail.zone or piece.around.trail.latest_zone) if station else ""
    return (
        Ruling(piece.body(park + station["what"], park, station["what"], park)) if station and park else None
    )


def department(piece: Piece) -> Ruling | None:
    """卫健局|局长: of the zone or division of the office before, else of the article's own."""
    text, previous = piece.text, piece.previous
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
    if text.endswith("部") and not _LOCAL_PART.search(text):
        return Ruling(None)  # 文化部 of another state: a division has none
    if text[0] in "县旗镇乡" and len(text) > 2 and not piece.home.endswith(text[0]):
        return Ruling(None)  # 县人武部 in an article of a city
    return None


def _of_another_level(text: str, home: str) -> bool:
    """区委书记 in an article of a city: of a district that nothing names."""
    return text[0] in "区县旗镇乡" and text[0] != home[-1:] and text[1:2] in ("委", "长")


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
    beside = piece.around.last_body if piece.around.follows(piece.begin) else None
    known = known_department(piece.around.text, piece.begin, piece.end) < piece.end
    in_list = piece.around.text[piece.begin - 1] == "、"  # 管委会副主任甲、投资促进局局长乙
    return beside.park if beside and (in_list or not known) else ""


def _names_itself(piece: Piece, text: str) -> bool:
    """Whether a department of a national article needs no place: 中国科学院|人事局, 国家邮政局."""
    return any(body.start == piece.begin for body in piece.around.bodies.values()) or bool(
        _NATION.match(text)
    )
