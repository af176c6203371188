"""Pieces before a head that are organs of a division or zone which only the rest of the text names: 组织部, 卫健局."""

from __future__ import annotations

import re

from extractors.context.scopes import scope_in
from extractors.mentions.bodies.naming import OWN_FIRST
from extractors.mentions.departments import court_in_full, known_department
from extractors.mentions.kinds import Body
from extractors.mentions.names import HAN
from extractors.mentions.places import divisions_with_name, pick
from extractors.mentions.titles.pieces import Piece, Ruling
from extractors.vocabulary import members, words_of

# 市|直机关工委: of all organs of a city, called after the city
_OF_ORGANS = re.compile("直(?:属)?(?:机关)?工委")
_REGIMENT = re.compile(r"[一二三四五六七八九十〇○\d]{1,4}团")
_VILLAGE = re.compile(rf"[{HAN}]{{1,8}}(?:村|社区)")
# 来到高桥镇|高桥村|，
_NAMED_VILLAGE = re.compile(
    rf"(?:[镇乡]|街道|[到进在往赴])(?P<name>(?![镇乡]|街道|[全各本该我]|[一二三四五两几\d]个)(?:(?![镇乡]|街道)[{HAN}]){{1,5}}?(?:村|社区))(?=[，、。；]|调研|走访|看望|察看|考察)"
)
_OF_VILLAGE = frozenset(["村", "社区", "村委会", "居委会", "社区居委会", "村民委员会"])
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
    """金花村党支部书记、|村委会|主任: of the village of the office before, else of the one that the text named last."""
    if piece.text not in _OF_VILLAGE:
        return None
    village = _VILLAGE.match(piece.previous.name) if piece.previous else None
    name = village.group() if village else _village_before(piece)
    organ = piece.text.removeprefix("社区").removeprefix("村") if piece.text[-1] == "会" else ""
    organ = {"委会": "村委会", "民委员会": "村民委员会"}.get(organ, organ)
    return Ruling(piece.body(name + organ, name if organ else "", organ)) if name else None


def _village_before(piece: Piece) -> str:
    """来到高桥镇高桥村，|村|党委书记: the village that the sentence or the one before it was about; or empty."""
    kind = "社区" if piece.text.startswith(("社区", "居")) else "村"
    named = _NAMED_VILLAGE.finditer(piece.around.text, max(0, piece.begin - 100), piece.begin)
    return next((name["name"] for name in reversed(list(named)) if name["name"].endswith(kind)), "")


def of_corps(piece: Piece) -> Ruling | None:
    """师市党委书记、|师|政委: the division of the Corps that the article speaks for."""
    corps = piece.around.trail.context.corps if piece.text in ("师", "师市") else ""
    return Ruling(piece.body(corps)) if corps and piece.head in ("政委", "师长") else None


def _list_beside(piece: Piece, level: str) -> str:
    """乙区委常委甲、|区教文体局|局长丙: the division of the office right before in the same list; or empty."""
    around = piece.around
    before = around.found[-1].body_mention if around.found and around.follows(piece.begin) else None
    other = around.trail.context.scope(level)
    beside = before.scope if before and not before.park and before.scope.endswith(level) else ""
    return beside if len(piece.text) > 2 and level in "市县区旗州" and beside != other else ""


def _of_holder(piece: Piece, level: str) -> str | None:
    """北京市委常委、|市|委教工委书记: the division of the holder's office before, or the city around that district.

    Empty where several cities have such a district; None where no office tells.
    """
    scope = piece.previous.scope if piece.previous and not piece.previous.park else ""
    if len(piece.text) < 3 or not scope or scope == piece.around.trail.context.home:
        return None
    if scope.endswith(level):
        return scope
    if level != "市" or not scope.endswith("区"):
        return None
    code = pick((d.code for d in divisions_with_name(scope)), piece.around.trail.context.place)
    return scope_in(code, level) if code else ""


def behind_level(piece: Piece) -> Ruling | None:
    """市|口岸办: a level word and an organ of the article's own division."""
    if known_department(piece.text, 0, len(piece.text)) == 0:
        return None  # 市场监督管理局 is no 场监督管理局 of a city
    level = "自治区" if piece.text.startswith("自治区") else piece.text[0]
    if beside := _list_beside(piece, level):
        return Ruling(piece.body(beside + piece.text[1:], beside, piece.text[1:]))
    trail = piece.around.trail
    if (held := _of_holder(piece, level)) is not None:
        return Ruling(piece.body(held + piece.text[1:], held, piece.text[1:]) if held else None)
    scope = trail.context.scope(level) if len(piece.text) > len(level) + 1 else ""
    if not scope and level in "市县旗州盟" and not OWN_FIRST.match(piece.text):
        scope = trail.scope_of(level, piece.begin)  # 县人民医院 of the county named before
    if not scope:
        return None
    organ = court_in_full(piece.text[len(level) :])
    return Ruling(piece.body(scope + organ, scope, organ))
