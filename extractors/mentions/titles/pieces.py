"""The piece of text before a head that names a body nothing else shows: where it begins, and what it leans on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from extractors.mentions.departments import known_department
from extractors.mentions.inheriting import only_names
from extractors.mentions.kinds import Body
from extractors.mentions.names import HAN, looks_like_name, read_name
from extractors.mentions.orgs import extend_left
from extractors.mentions.titles.around import Around, without_former
from extractors.vocabulary import Hit, alternation, members

_SEGMENT = re.compile(rf"[、兼]((?!.*同志)[{HAN}（）]{{2,16}})")
# 我校, 我司 and a part of it at the end of a piece of text
OWN = re.compile(
    rf"((?<![{HAN}])[省市县区州旗]局(?=$)|[我本](?:校|院|司|集团|公司|行|商会|协会|学院|医院|局|厅|委(?!员)))[{HAN}]{{0,14}}$"
)
# 集团|科技部
OF_GROUP = re.compile("^(?:集团公司|集团|公司)(?=.)")
# a part of a department, a university or a hospital, at the end of a piece of text
_PART_OF = re.compile(
    rf"[{HAN}]{{2,14}}(?:处|科|(?<!控)股|室|系|所|学院|中心|分局|部|大队|支队|[车机工电]务段|[一二三四五六七八九十]局|理事会|监事会|书记处|主席团|秘书处|庭|检察部|执行局|司|研究院|重症监护病房)$"
)
# ，每日互动|创始人: all that stands between a delimiter and the head of a company
_COINED = re.compile(
    rf"(?<=[，；。：、])"
    rf"(?!.*"
    rf"(?:[任为是由与和名位级家原现的等]|当选|推选|听取|会见|陪同|走访|看望|慰问|邀请|接待|公司$"
    rf"|集团$|企业$))[{HAN}A-Za-z\d]{{2,8}}$"
)
# 省委第十三巡回督导组|组长
_TEAM = re.compile(
    r"(?:自治区|省|市|县|区|州|盟|旗)?(?:党委|委)?第[一二三四五六七八九十]+(?:巡回)?"
    r"(?:督导|指导|巡视|巡察|督查|检查|工作)组$"
)
# 中华人民共和国香港特别行政区第六任|行政长官
REGION = re.compile(r"(?P<name>(?:香港|澳门)(?:特别行政区|特区))(?:第[一二三四五六七八九十]+任|候任|前任)?$")
_SECTION = re.compile(rf"(?<=[，、])(?![市区县省州旗盟])[{HAN}A-Za-z]{{2,8}}(?:[处部科室股]|中心)$")
# ，建设管理部|部长, ，审批服务局|局长: what a department is for stands first, and nobody does it
_FOR_WHAT_FIRST = re.compile(
    rf"(?:(?<=[，、。；：\s])|^)(?:{alternation('department_purpose')})(?![省市区县州旗])[{HAN}]{{0,6}}(?:部|局|办|中心|处)$"
)
_OFFICE = "(?:领导小组|指挥部|专班|局|办|办公室|中心|委|委员会|处|厅|室|馆|所|署|(?<!控)股|科)"
_NO_NAME = "(?!.*(?:[到在来赴把被由于的了率兼、]|领导(?!小组)|负责|代表|同志|一行|陪同|主持|召开|听取|汇报|会见|有关|相关|部门))"
# ，市|合作与招商局
_OF_LEVEL = re.compile(
    rf"(?:(?<=[，、。；：\s])|^)(?:自治区|[省市区县州旗盟]|新区|高新区|经开区|开发区|园区)(?!委|政府|人大|政协|纪委|[市区县])"
    rf"{_NO_NAME}[{HAN}]{{2,16}}(?:{_OFFICE}|工作)$"
)
# ，淮南市|重点工程建设管理局
_OF_PLACE = re.compile(
    rf"(?!委|政府|人大|政协|纪委|[市区县]){_NO_NAME}[{HAN}]{{2,16}}(?:{_OFFICE}|站|院|大?队)"
)
_BEGINS = frozenset("，、。；：\n \u3000（")
_JOINT = re.compile(
    rf"(?:(?<=[，、；：。\s])|^)(?![省市区县州旗盟]委){_NO_NAME}(?P<first>[{HAN}]{{2,8}})[与和][{HAN}]{{2,8}}(?:局|办|中心|委|厅|学院|部|处)$"
)
_COLLEGE = re.compile(rf"(?<=[，、；。])(?!中国|国家|[{HAN}]{{0,8}}(?:大学|学院)[{HAN}])[{HAN}]{{2,12}}学院$")
DEPARTMENT = re.compile(
    r"(?:局|厅|办|委|办公室|中心|委员会|处|部|院|队|科|(?<!控)股|所|署|馆|站|室)(?:（[^（）]{2,8}(?:[局办委中心]|公司)）|（公司）)?$"
)
_OF_THE_STATE = ("中国", "国家", "中央", "中华", "中共")


@lru_cache(maxsize=1)
def committee() -> re.Pattern[str]:
    """A committee of a 人大 or 政协 in its short form, at the end of a piece of text."""
    return re.compile(rf"(?:{alternation('congress_committee')})$")


@lru_cache(maxsize=1)
def _joined_name() -> re.Pattern[str]:
    """政制及内地事务局: a department of 香港 with 及 in its name, at the end of a piece of text."""
    names = (name for name in members("special_region_organ") if "及" in name)
    return re.compile(rf"(?:{'|'.join(sorted(names))})$")


# guests of a day, who are no body: 考察团|团长
GUESTS = re.compile(r"(?:代表团|考察团|访问团|参访团|商务团|采访团|观摩团|参观团|慰问团)$|籍$|界别$")


class Ruling(NamedTuple):
    """What a rule decides of a piece: a body, or that there is none."""

    body: Body | None


@dataclass(frozen=True, slots=True)
class Piece:
    """What names a body before a head, within what the head can see. ``previous`` is the body of the office in the same chain, ``home`` the
    division that a department here is of."""

    around: Around
    begin: int
    end: int
    text: str
    head: str
    previous: Body | None
    home: str

    def body(self, name: str, scope: str = "", organ: str = "", park: str = "") -> Body:
        """A body that the piece means."""
        return Body(self.begin, self.end, name, scope, organ, park)

    def of_park(self, park: str, organ: str) -> Body:
        """An organ of a zone."""
        return self.body(park + organ, park, organ, park)


def read_piece(around: Around, at: int, hit: Hit) -> Piece:
    """The piece that ends where a head begins; its text is empty where no name stands there."""
    begin = _start(around, at, hit)
    previous = around.last_body if around.found and around.joined(begin) else None
    home = (previous.scope if previous and not previous.park else "") or around.trail.context.home
    if home == "全国" and around.text.startswith(_OF_THE_STATE, begin):
        home = ""  # 全国政协委员、|中国共产党历史展览馆馆长
    return Piece(around, begin, at, without_former(around.text[begin:at]), hit.word, previous, home)


# 丁某某请|站长甲转达, 叮嘱|镇党委书记乙: by which somebody is spoken to; 政府高级官员和|大使甲: beside whom
_TOLD = re.compile(
    rf"[{HAN}]{{0,16}}(?:请|叮嘱|嘱咐|勉励|鼓励|询问|提醒|督促|握着|拉着|叮咛|嘱托|委托|责成|率领|带领|率|官员和)(?=[{HAN}]{{0,14}}$)"
)

# 任命甲为副秘书长、|乙（女）为|农业农村委员会副主任
_BECOMES = re.compile(
    rf"(?<=[，、；])(?P<name>[{HAN}]{{2,4}})(?:（[^（）]{{1,10}}）)?(?:为|当选为?)(?=[{HAN}（）]*$)"
)


def _start(around: Around, at: int, hit: Hit) -> int:
    floor = around.floor
    becomes = _BECOMES.search(around.text, max(floor, at - 32), at) if around.found else None
    if becomes and looks_like_name(becomes["name"]):
        floor = becomes.end()
    if told := _TOLD.search(around.text, max(floor, at - 20), at):
        floor = told.end()
    if own := OWN.search(around.text, floor, at) or REGION.search(around.text, floor, at):
        return own.start()
    if team := _TEAM.search(around.text, max(floor, at - 20), at):
        return team.start()
    if found := committee().search(around.text, floor, at) or _joined_name().search(around.text, floor, at):
        return found.start()
    if above := body_above(around, at):
        return above.start
    if floor <= (behind := behind_joint(around, at)) < at:
        return behind  # 群工部部长、组织人劳局局长: all that stands behind the joint
    owner = around.trail.context.owner
    college = _COLLEGE.search(around.text, floor, at) if owner.endswith(("大学", "学院")) else None
    if college and around.text.endswith("学院", floor, at):
        return college.start()  # 、|数学与统计科学学院|院长
    section = _SECTION.search(around.text, floor, at) if around.text[at - 1] in "处部科室股心" else None
    if section and around.found and only_names(around.text[floor : section.start()]):
        return section.start()  # 副主任甲，|规划发展处|处长: whatever verbs are in it
    if (whole := _behind_delimiter(around, floor, at)) < at:
        return whole
    begin = extend_left(around.text, floor, at, hit.end, around.place_list)
    coined = _COINED.search(around.text, floor, at) if hit.word in members("company_head") else None
    if coined and begin > coined.start() and coined.group() not in members("pointer"):
        return coined.start()
    return min(begin, known_department(around.text, floor, at))


def _behind_delimiter(around: Around, floor: int, at: int) -> int:
    """，县公路建设养护中心|主任; ，合作与招商局|局长: all that stands behind a delimiter, whatever verbs are in it."""
    text = around.text
    for place in around.place_list:
        begins = place.start >= floor and (place.start == 0 or text[place.start - 1] in _BEGINS)
        if begins and _OF_PLACE.fullmatch(text, place.end, at):
            return place.start
    if leveled := _OF_LEVEL.search(text, max(floor, at - 20), at):
        return leveled.start()
    if purpose := _FOR_WHAT_FIRST.search(text, max(floor, at - 14), at):
        return purpose.start()
    joint = _JOINT.search(text, max(floor, at - 20), at)
    if joint is None:
        return at
    name = read_name(text, joint.start())
    return at if name and name.end == joint.end("first") else joint.start()


def behind_joint(around: Around, at: int) -> int:
    """Where the piece begins that stands between the office before and a head, behind a joint; else ``at``."""
    segment = _SEGMENT.fullmatch(around.text, around.floor, at) if around.found else None
    return segment.start(1) if segment else at  # 区政府党组成员、开发区副主任: still one chain


def body_above(around: Around, at: int) -> Body | None:
    """湖州市卫健局|医政处|处长: the body whose part stands right before the head, or None."""
    part = _PART_OF.search(around.text, around.floor, at)
    starts = range(part.start(), at - 1) if part else ()
    return next((body for start in starts if (body := around.bodies.get(start))), None)
