"""Offices as written, resolved: 省委常委、市委书记 in a 成都 article are 四川省委常委 and 成都市委书记.

A title is read from its head (书记, 主任, 市长) leftwards: what modifies it (副, 党组), then the body it is of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from extractors.facts import Status
from extractors.lexicon import rows
from extractors.mentions.countries import unions
from extractors.mentions.departments import court_in_full, known_department
from extractors.mentions.foreign import (
    foreign_office,
    foreign_seat,
    full_post,
    is_foreign_organ,
    lettered_office,
    mission,
    office_of_same,
    whole_office,
)
from extractors.mentions.inheriting import inherited, only_names
from extractors.mentions.kinds import Body, Title
from extractors.mentions.names import HAN, TITLED, read_name
from extractors.mentions.orgs import Spanned, extend_left
from extractors.mentions.trail import Trail
from extractors.vocabulary import Hit, alternation, members

_CHAIN = re.compile(r"[、兼和及]|以及|并兼任|兼任|$")
_ZONE_ORGANS = ("党工委", "管委会", "纪工委", "管理委员会", "工委")
_POINTERS = frozenset(
    [
        "集团",
        "公司",
        "有限公司",
        "该公司",
        "本公司",
        "学院",
        "学校",
        "大学",
        "医院",
        "协会",
        "商会",
        "学会",
        "研究院",
        "研究所",
        "银行",
        "联合会",
        "基金会",
        "企业",
        "该院",
        "该校",
        "该行",
        "中心",
        "实验室",
    ]
)
_COMPANY = ("公司", "集团")
# what a head on its own points back to
_HEADS_OF = {
    "校长": ("大学", "学院", "学校", "中学", "小学"),
    "院长": ("医院", "学院", "研究院", "人民法院"),
    "董事长": _COMPANY,
    "总经理": _COMPANY,
    "总裁": _COMPANY,
    "首席执行官": _COMPANY,
    "创始人": _COMPANY,
    "行长": ("银行", "分行", "支行"),
    "会长": ("协会", "商会", "学会"),
    "理事长": ("协会", "学会", "基金会"),
    "监事长": ("协会", "商会", "学会", "联合会"),
    "检察长": ("人民检察院", "检察院"),
    "总领事": ("总领事馆", "总领馆"),
    "大使": ("大使馆", "使馆"),
    "关长": ("海关",),
}
_COMMITTEE = ("委员会", "领导小组", "主席团", "协会", "联合会")
_ROSTER_OF = dict.fromkeys(("主任", "委员", "组长", "成员", "主席", "常务主席", "会长", "秘书长"), _COMMITTEE)
_ROSTER = re.compile(r"(?:他们是|名单如下|分别是|名单为|组成如下)：")
# parts of a congress in session, and what they add to its name
_SESSION_PARTS = {
    "大会": "",
    "主席团": "主席团",
    "秘书处": "秘书处",
    "大会秘书处": "秘书处",
    "大会主席团": "主席团",
}
_STATE_ORGANS = frozenset(
    [
        "人大常委会",
        "人大",
        "政协",
        "政府",
        "人民政府",
        "纪委",
        "监委",
        "纪委监委",
        "人民法院",
        "法院",
        "人民检察院",
        "检察院",
        "中级人民法院",
        "人武部",
        "工商联",
        "总工会",
        "团委",
        "妇联",
        "军分区",
    ]
)
_DEPARTMENT = re.compile(r"(?:局|厅|办|委|办公室|中心|委员会|处|部|院|队)(?:（[^（）]{2,8}[局办委中心]）)?$")
# 中华人民共和国香港特别行政区第六任|行政长官
_REGION = re.compile(r"(?P<name>(?:香港|澳门)(?:特别行政区|特区))(?:第[一二三四五六七八九十]+任|候任)?$")
# committees of an institution that the office before names: 最高人民法院副院长、审判委员会委员
_INNER = frozenset(["审判委员会", "检察委员会"])
# what any company or school has: 集团党委副书记、工会主席
_MASS = frozenset(["工会", "妇联", "团委", "女工委", "女职工委员会"])
_NATION = re.compile(r"中国|国家|全国|中央|中华|国际|世界|亚洲|欧洲")
_FORMER = frozenset(("原", "前", "时任"))
# heads that need a body of their own kind before they count, since they are also plain nouns
_PLAIN_NOUNS = frozenset(
    [
        "代表",
        "成员",
        "委员",
        "干部",
        "秘书",
        "理事",
        "专员",
        "教练",
        "导师",
        "设计师",
        "讲师",
        "负责人",
        "顾问",
        "主持人",
        "班长",
        "工程师",
        "教授",
        "总监",
        "通讯员",
        "董事",
        "主编",
        "经理",
        "领队",
        "法师",
        "护士",
        "护师",
    ]
)


_COUNTED = re.compile(r"[一二三四五六七八九十两几多\d][位名]$")
# ranks, which are of the body of the title that they follow
_RANKS = frozenset(["调研员", "副调研员", "巡视员", "主任科员", "副主任科员", "科员", "督学"])
_ORGANIC = re.compile(r"纪检监察工委|纪工委|党工委|管委会")
# parts that any body may have
_PARK_WORDS = frozenset(
    ["开发区", "园区", "新区", "高新区", "经开区", "综保区", "保税区", "自贸区", "度假区", "工业园"]
)
# 同济医院, 师范学院: no part of the place's government
_OWN_NAME = re.compile(rf"(?!人民|中医|妇幼|第[一二三四])[{HAN}]{{2,10}}(?:医院|学院|研究院|科学院|设计院)")
_PARTS = frozenset(["办公室", "办公厅", "委员会", "中心", "综合处", "办", "处", "部", "局", "科"])
# a part of a department, a university or a hospital, at the end of a piece of text
_PART_OF = re.compile(rf"[{HAN}]{{2,10}}(?:处|科|室|系|学院|中心|分局|部|大队|支队|理事会|监事会)$")
_COMMITTEE_OF = re.compile("党委(?=委员|常委|书记)")
_COMMITTEE_HEADS = frozenset(["委员", "常委", "书记"])
_BOARD = re.compile(r"(?:第?[一二三四五六七八九十]+届|新一届)?(?:常务)?(?:理事会|监事会)")
# 拟任法院党组书记，提名为|院长候选人
_NOMINATED = ("，提名为", "，提名", "、提名为", "，并提名为", "，拟提名为")
# 组织部干部|五处, 纪委干部|监督室: no cadre
_CADRES = re.compile(
    r"[一二三四五六七八九十]+[处科室]|(?:监督|人事|教育|培训|综合|考核|信息|档案|规划|任免)[处科室办]"
)
# a part of the institution whose page this is: 第六检察部, 机电工程学院, 教务处
_OWN_PART = re.compile(r"^[\u4e00-\u9fff]{2,12}(?:检察部|部|处|科|庭|室|系|学院|党总支)$")
_OF_PLACES = re.compile(r"[省市区县州]|国|[\u4e00-\u9fff]{2,6}(?:省|市|区|县|大学|公司|集团|委员会)")
_SHARING = frozenset(["部长", "局长", "厅长"])
# 我校, 我司 and a part of it at the end of a piece of text
_OWN = re.compile(rf"([我本](?:校|院|司|集团|公司|行|商会|协会|学院|医院))[{HAN}]{{0,14}}$")
_OWN_KINDS = {
    "校": ("大学", "学院", "学校", "中学", "小学"),
    "院": ("医院", "研究院", "学院", "人民法院", "人民检察院"),
    "司": ("公司", "集团"),
    "团": ("集团", "公司"),
    "行": ("银行", "分行", "支行"),
    "会": ("商会", "协会", "学会"),
}
# 台港澳办（台胞服务中心）: a second name
_BRACKET = re.compile(r"（[^（）]*）")
_REGIMENT = re.compile(r"[一二三四五六七八九十〇○\d]团(?:党委)?$")
_SEGMENT = re.compile(rf"[、兼]((?!.*同志)[{HAN}（）]{{2,16}})")


@lru_cache(maxsize=1)
def _committee() -> re.Pattern[str]:
    """A committee of a 人大 or 政协 in its short form, at the end of a piece of text."""
    return re.compile(rf"(?:{alternation('congress_committee')})$")


def _other_kind(body: str, head: str) -> bool:
    """Whether a head needs a body of another kind: a 校长 is none of a 市委."""
    kinds = _HEADS_OF.get(head.removeprefix("副"))
    return kinds is not None and body.endswith(
        ("委", "政府", "人大", "政协", "人大常委会", "管委会", "党工委")
    )


@dataclass(frozen=True, slots=True)
class Chain:
    """Titles of one person in a row: 市委副书记、市长."""

    titles: tuple[Title, ...]

    @property
    def start(self) -> int:
        return self.titles[0].start

    @property
    def end(self) -> int:
        return self.titles[-1].end


@lru_cache(maxsize=1)
def _modifier() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation('mod')})$")


@dataclass(frozen=True, slots=True)
class NationalOffice:
    """An office known without its body: 国家主席; ``anywhere`` or only after a name (李强总理)."""

    role: str
    body: str
    anywhere: bool


@lru_cache(maxsize=1)
def _national() -> dict[str, NationalOffice]:
    return {
        head: NationalOffice(role, body, where == "any")
        for head, role, body, where, _ in rows("national_offices")
    }


def national_office(head: str) -> NationalOffice | None:
    """The national office that a word names, or None."""
    return _national().get(head)


class TitleReader:
    """Reads the titles of one sentence from left to right, since a bare title leans on the one before."""

    def __init__(
        self, text: str, start: int, bodies: Sequence[Body], places: Sequence[Spanned], trail: Trail
    ) -> None:
        self._text, self._start = text, start
        self._bodies = {body.end: body for body in bodies}
        self._places = {place.end: place for place in places}
        self._place_list = places
        self._trail = trail
        self._found: list[Title] = []

    def chains(self, hits: Sequence[Hit]) -> list[Chain]:
        """Title chains in order. Bare nouns that are no office here are left out."""
        for hit in hits:
            if self._found and (hit.start < self._found[-1].end or self._begins_a_name(hit)):
                continue
            if _COUNTED.search(self._text, max(self._start, hit.start - 3), hit.start):
                continue  # 三位成员
            if hit.word == "干部" and _CADRES.match(self._text, hit.end):
                continue
            if title := self._title(hit) or self._unresolved(hit):
                self._found.append(self._as_before(title))
        self._trail.titles += self._found
        return _chained(self._text, self._found)

    def _as_before(self, title: Title) -> Title:
        """原市委常委、军分区政委甲: 原 is said of all that one joint binds together."""
        former = bool(self._found) and self._found[-1].status is Status.FORMER
        if (
            not former
            or title.status is not Status.CURRENT
            or self._text[self._found[-1].end : title.start] != "、"
        ):
            return title
        return replace(title, status=Status.FORMER)

    def _begins_a_name(self, hit: Hit) -> bool:
        """副秘书长|关长吉: a head right behind a title belongs to the name."""
        if hit.start != self._found[-1].end or len(hit.word) > 2:
            return False
        name = read_name(self._text, hit.start, least=TITLED)
        return name is not None and name.end > hit.end

    def _title(self, hit: Hit) -> Title | None:
        if foreign := self._foreign(hit):
            return foreign
        if (office := national_office(hit.word)) and office.anywhere:
            former = self._is_former(hit.start, "")
            return Title(hit.start, hit.end, office.role, office.body, hit.word, _status(former))
        if hit.word in members("duty_head"):
            return self._duty(hit)
        if hit.word.removesuffix("助理") in members("government_head"):
            return self._government(hit)
        at = hit.start
        while True:
            if body := self._body_ending(at, hit):
                return self._of_body(body, at, hit)
            modifier = _modifier().search(self._text, self._floor(), at)
            if not modifier:
                break
            at = modifier.start()
        if hit.word == "主席" and self._text.endswith("自治区", 0, at):
            return self._regional(at, hit)
        return self._without_body(at, hit)

    def _foreign(self, hit: Hit) -> Title | None:
        at = self._with_modifiers(hit)
        office = whole_office(self._text, hit.start, hit.end)
        if office is None and self._found:
            office = office_of_same(self._text, at, hit.end, hit.word, self._found[-1])
        if office is None and self._of_another_state(self._body_ending(at, hit)):
            office = foreign_office(self._text, self._floor(), at, hit.end, self._place_list)
            office = office or lettered_office(self._text, self._floor(), at, hit.end, hit.word)
        if office is None:
            return None
        former = office.former or self._is_former(office.start, "")
        body = mission(self._text[office.start : at], hit.word)
        body = office.country if office.country in unions() and not body else body
        return Title(
            office.start, office.end, office.role, body, hit.word, _status(former), country=office.country
        )

    def _of_another_state(self, body: Body | None) -> bool:
        """Whether no body of ours stands before: none, or 土库曼斯坦人民委员会."""
        return body is None or is_foreign_organ(body.name)

    def _with_modifiers(self, hit: Hit) -> int:
        """Where the head begins with what modifies it: |党组副|书记."""
        at = hit.start
        while modifier := _modifier().search(self._text, self._floor(), at):
            at = modifier.start()
        return at

    def _unresolved(self, hit: Hit) -> Title | None:
        """An office whose body nothing tells: it has no role, yet it says that a name follows."""
        at = self._with_modifiers(hit)
        if hit.word in _PLAIN_NOUNS:
            return None
        if self._found and (segment := _SEGMENT.fullmatch(self._text, self._floor(), at)):
            at = segment.start(1)  # 区政府党组成员、开发区副主任: still one chain
        return Title(at, hit.end, "", None, hit.word)

    def _regional(self, at: int, hit: Hit) -> Title:
        """自治区常务副主席: the head of an autonomous region's government."""
        place = self._places.get(at)
        begin = place.start if place else at - len("自治区")
        told = self._trail.context.scope("自治区") or self._trail.scope_of("自治区", at)
        scope = self._text[begin:at] if place else told or "自治区"
        body = Body(begin, at, scope + "政府", scope, "政府")
        return Title(
            begin, hit.end, scope + self._text[at : hit.end], body.name, hit.word, Status.CURRENT, body
        )

    def _duty(self, hit: Hit) -> Title | None:
        """区总河湖长: a duty in a division, of no body."""
        at = self._with_modifiers(hit)
        tail = self._text[at : hit.end]
        if place := self._places.get(at):
            return Title(place.start, hit.end, self._text[place.start : at] + tail, None, hit.word)
        scope = self._trail.context.scope(self._text[at - 1 : at])
        if scope:
            return Title(at - 1, hit.end, scope + tail, None, hit.word)
        return (
            Title(at, hit.end, self._trail.context.home + tail, None, hit.word) if self._joined(at) else None
        )

    def _floor(self) -> int:
        return self._found[-1].end if self._found else self._start

    def _body_ending(self, at: int, hit: Hit) -> Body | None:
        body = self._bodies.get(at)
        if body and body.start >= self._floor():
            return body
        # 组织部长: the head shares its first character with the end of the body
        body = self._bodies.get(hit.start + 1)
        shared = body and at == hit.start and self._text[hit.start] == self._text[body.end - 1]
        return body if shared and body and hit.word[0] in "部局厅院校行会站" else None

    def _of_body(self, body: Body, at: int, hit: Hit) -> Title:
        tail = self._text[at : hit.end].removeprefix("分管日常工作的").removeprefix("主持日常工作的")
        former = self._is_former(body.start, tail)
        tail = re.sub(r"^(?:原|前|时任)", "", tail)
        self._trail.remember(body)
        role = body.name + tail
        if body.organ in ("政府", "人民政府") and hit.word in ("主席",):
            role = body.scope + tail
        country = body.name if body.name in members("world_body") else ""
        return Title(body.start, hit.end, role, body.name, hit.word, _status(former), body, country)

    def _government(self, hit: Hit) -> Title | None:
        """市长, 副县长: the head of a government names the level, the place is before it or the article's."""
        at = hit.start
        while modifier := _modifier().search(self._text, self._floor(), at):
            if self._text[modifier.start() : at] in ("党组", "党委"):
                break
            at = modifier.start()
        level = hit.word[0]
        begin, scope = self._government_scope(at, hit, level)
        tail = self._text[at : hit.end]
        former = self._is_former(begin, tail)
        tail = re.sub(r"^(?:原|前|时任)", "", tail)
        if not scope:
            return self._foreign_seat(at, hit)
        government = "行署" if level == "盟" else "政府"
        body = Body(begin, at, scope + government, scope=scope, organ=government)
        self._trail.remember(body)
        return Title(begin, hit.end, scope + tail, body.name, hit.word, _status(former), body)

    def _foreign_seat(self, at: int, hit: Hit) -> Title | None:
        """莫斯科市长, 英国大曼彻斯特市前市长: of no government of ours."""
        begin = foreign_seat(self._text, self._floor(), at, hit.word)
        if begin == at or not self._trail.context.national:
            return None
        tail = self._text[at : hit.end]
        seat = self._text[begin:at]
        role = seat + re.sub(r"^(?:原|前|时任)", "", tail)
        former = self._is_former(begin, tail)
        return Title(begin, hit.end, role, None, hit.word, _status(former), country=seat)

    def _government_scope(self, at: int, hit: Hit, level: str) -> tuple[int, str]:
        body = self._bodies.get(at)
        if body and body.organ in ("政府", "人民政府"):
            return body.start, body.scope
        if place := self._places.get(at):
            return place.start, self._text[place.start : place.end]
        if (place := self._places.get(hit.start + 1)) and at == hit.start:
            return place.start, self._text[place.start : place.end]
        town = re.compile(r"[\u4e00-\u9fff]{1,5}[镇乡村]$").search(self._text, max(self._floor(), at - 6), at)
        if level in "镇乡村":
            if town:
                begin = extend_left(
                    self._text, max(self._floor(), town.start()), at - 1, at, self._place_list
                )
                return begin, self._text[begin:at]
            previous = self._found[-1].body_mention if self._found else None
            return at, previous.scope if previous and previous.scope.endswith(level) else ""
        organ = re.compile(r"(?<=[、，])(?:人民)?政府$").search(self._text, self._floor(), at)
        begin = organ.start() if organ else at
        previous = self._found[-1].body_mention if self._found else None
        leans = previous and not previous.park and previous.scope.endswith(level)
        if previous and leans and (self._joined(begin) or self._follows(begin)):
            return begin, previous.scope
        return begin, self._trail.context.scope(level) or self._trail.scope_of(level, at)

    def _joined(self, at: int) -> bool:
        """Whether the title before stands in the same chain."""
        gap = self._text[self._found[-1].end : at] if self._found else None
        return gap in ("、", "兼", "和", "") or gap in _NOMINATED

    def _without_body(self, at: int, hit: Hit) -> Title | None:
        begin = self._chunk_start(at, hit)
        chunk = self._text[begin:at]
        tail = self._text[at : hit.end]
        former = self._is_former(begin, tail)
        tail = re.sub(r"^(?:原|前|时任)", "", tail)
        chunk = re.sub(r"^(?:原|前|时任)", "", chunk)
        if not chunk:
            return self._bare(at, hit, tail, former)
        if region := _REGION.search(chunk):
            body_name = region["name"] + "政府"
            return Title(begin, hit.end, region["name"] + tail, body_name, hit.word, _status(former))
        if posted := mission(chunk := full_post(chunk), hit.word):
            return Title(begin, hit.end, chunk + tail, posted, hit.word, _status(former))
        if hit.word in _SHARING and not _DEPARTMENT.search(chunk):
            chunk += hit.word[0]  # 组织部长: the head shares its first character
        body = self._from_chunk(begin, at, chunk, hit.word)
        if body is None:
            return None
        role = body.name + tail
        if not body.organ and (organ := _ORGANIC.match(tail)):  # 职教园区|党工委|书记: a committee of its own
            body = Body(body.start, body.end, body.name + organ.group(), body.name, organ.group())
        self._trail.remember(body)
        return Title(begin, hit.end, role, body.name, hit.word, _status(former), body)

    def _body_above(self, at: int) -> Body | None:
        """湖州市卫健局|医政处|处长: the body whose part stands right before the head, or None."""
        part = _PART_OF.search(self._text, self._floor(), at)
        starts = range(part.start(), at - 1) if part else ()
        return next((body for start in starts if (body := self._bodies.get(start))), None)

    def _chunk_start(self, at: int, hit: Hit) -> int:
        """Where the name of a body begins that only this title shows."""
        floor = self._floor()
        if own := _OWN.search(self._text, floor, at):
            return own.start()
        if committee := _committee().search(self._text, floor, at):
            return committee.start()
        if above := self._body_above(at):
            return above.start
        if self._found and (segment := _SEGMENT.fullmatch(self._text, floor, at)):
            return segment.start(1)  # 群工部部长、组织人劳局局长: all that stands behind the joint
        begin = extend_left(self._text, floor, at, hit.end, self._place_list)
        return min(begin, known_department(self._text, floor, at))

    def _bare(self, at: int, hit: Hit, tail: str, former: bool) -> Title | None:
        """党组书记、局长; 主任甲主持，副主任乙: the body is that of the title before."""
        before = self._found[-1].body or "" if self._found and self._joined(at) else ""
        if hit.word == "政委" and _REGIMENT.search(before):  # 一四三团党委书记、政委
            regiment = before.removesuffix("党委")
            return Title(at, hit.end, regiment + tail, regiment, hit.word, _status(former))
        if hit.word in ("师长", "政委") and (corps := self._trail.context.corps):
            return Title(at, hit.end, corps + tail, corps, hit.word, _status(former))
        previous = self._leans_on(at, hit)
        if previous is None or previous.body is None:
            return self._pointed(at, hit, tail, former)
        joined = self._joined(at) or self._in_roster(at)
        organic = _ORGANIC.match(tail) or tail.startswith(("党组", "党委"))
        if (hit.word in _PLAIN_NOUNS and not joined and not organic) or (hit.word in _RANKS and not joined):
            return None
        name, rest, mention = inherited(previous, tail, hit.word, self._trail)
        rest = rest.removeprefix("党委") if name.endswith("党委") else rest
        if hit.word in ("审判员", "检察员") and name.endswith(tuple(_INNER)):
            name = name.removesuffix("审判委员会").removesuffix("检察委员会")
            mention = None  # 审判委员会委员、审判员: a judge is of the court
        if joined and previous is self._found[-1]:
            former = former or previous.status is Status.FORMER  # 管委会原党组书记、主任
            rest = self._committee_of(previous, hit.word) + rest
        if mention and mention.name == name:
            self._trail.remember(mention)
        return Title(at, hit.end, name + rest, name, hit.word, _status(former), mention)

    def _committee_of(self, previous: Title, head: str) -> str:
        """学院党委委员、常委、书记: the committee that the title before names."""
        committee = _COMMITTEE_OF.match(previous.role.removeprefix(previous.body or ""))
        return committee.group() if committee and head in _COMMITTEE_HEADS else ""

    def _leans_on_next(self, begin: int) -> str:
        """秘书长甲、办公室主任乙: the body of the title right before."""
        beside = self._found and (self._joined(begin) or self._follows(begin))
        return self._found[-1].body or "" if beside else ""

    def _leans_on(self, at: int, hit: Hit) -> Title | None:
        """The title whose body a bare one shares: next to it, of the same kind, or before in the paragraph."""
        if self._text.startswith("党委", at):
            party = (
                t
                for t in (*reversed(self._found), *reversed(self._trail.titles))
                if (t.body or "").endswith("党委")
            )
            if title := next(party, None):
                return title
        last = self._found[-1] if self._found and (self._joined(at) or self._follows(at)) else None
        if last and last.body and not _other_kind(last.body, hit.word):
            return last
        group = self._text.startswith("党组", at)
        for title in (*reversed(self._found), *reversed(self._trail.titles)):
            if title.body and (_kin(title.head, hit.word) or (group and "党组" in title.role)):
                return title
        return None

    def _pointed(self, at: int, hit: Hit, tail: str, former: bool) -> Title | None:
        """在石河子大学，校长甲介绍: the head tells which of the bodies named before it means."""
        zone = self._trail.latest_zone
        if zone and (organ := _ORGANIC.match(tail)):
            body = Body(at, at + organ.end(), zone + organ.group(), zone, organ.group(), zone)
            return Title(at, hit.end, zone + tail, body.name, hit.word, _status(former), body)
        endings = _ROSTER_OF.get(hit.word) if self._in_roster(at) else _HEADS_OF.get(hit.word)
        owner = self._trail.context.owner
        own = bool(endings) and hit.word in ("校长", "院长") and owner.endswith(endings or ())
        name = owner if own else self._trail.latest(*endings) if endings else ""
        if not name and self._text.endswith(("当选", "当选为"), self._start, at) and self._bodies:
            elector = min(self._bodies.values(), key=lambda body: body.start)
            return Title(at, hit.end, elector.name + tail, elector.name, hit.word, _status(former), elector)
        return Title(at, hit.end, name + tail, name, hit.word, _status(former)) if name else None

    def _in_roster(self, at: int) -> bool:
        """他们是：主任甲，副主任乙、丙，委员丁: offices of the body that the sentence before names."""
        return _ROSTER.search(self._text, self._start, at) is not None

    def _follows(self, at: int) -> bool:
        """副主席甲、秘书长乙: only a name stands between the titles."""
        return bool(self._found) and only_names(self._text[self._found[-1].end : at])

    def _from_chunk(self, begin: int, at: int, chunk: str, head: str) -> Body | None:
        """A body that only a title shows: its name is what stands before, resolved if it is relative."""
        previous = self._found[-1].body_mention if self._found and self._joined(begin) else None
        context = self._trail.context
        home = (previous.scope if previous and not previous.park else "") or context.home
        if own := _OWN.match(chunk):
            return self._own(begin, at, own[1], chunk[own.end(1) :])
        if chunk in ("校", "院") and (own_name := self._own(begin, at, chunk, "")):
            return own_name  # 校党委书记
        if (above_body := self._body_above(at)) and above_body.start == begin:
            rest = self._text[above_body.end : at]
            return Body(begin, at, above_body.name + rest, above_body.scope, above_body.organ + rest)
        if head == "书记" and (place := self._places.get(at)) and place.start == begin:
            return Body(begin, at, chunk + "委", chunk, "委")  # 甲县|副书记
        if chunk in _PARTS:
            above = self._leans_on_next(begin)
            return Body(begin, at, above + chunk, above, chunk) if above else None
        if _committee().fullmatch(chunk):
            congress = self._trail.congress()
            return Body(begin, at, congress + chunk, congress, chunk) if congress else None
        if chunk in _ZONE_ORGANS:
            if previous and previous.scope and not previous.park and previous.organ in _ZONE_ORGANS:
                return Body(
                    begin, at, previous.scope + chunk, previous.scope, chunk
                )  # 洋浦工委书记、管委会主任
            if previous and not previous.park and previous.name.endswith("工委"):
                scope = previous.name.removesuffix("工委")
                return Body(begin, at, scope + chunk, scope, chunk)  # 洋浦工委副书记、管委会主任
            park = (previous.park if previous else "") or self._trail.latest_zone
            return Body(begin, at, park + chunk, park, chunk, park) if park else None
        if chunk in members("party_department") and (home or previous):
            return self._party_department(begin, at, chunk, previous, home)
        if chunk in _STATE_ORGANS:
            home = home.removesuffix("市") if chunk == "军分区" else home
            return Body(begin, at, home + chunk, home, chunk) if home else None
        if _BOARD.fullmatch(chunk) and (name := self._trail.latest(*_HEADS_OF["理事长"], "商会", "联合会")):
            return Body(begin, at, name + chunk, name, chunk)
        if chunk in _MASS and previous and not previous.scope:
            return Body(begin, at, previous.name + chunk)
        if chunk in _INNER and previous:
            return Body(begin, at, previous.name + chunk, previous.scope, previous.organ + chunk)
        if chunk.startswith("大会秘书处") and (session := self._trail.session()):
            return Body(begin, at, session + chunk.removeprefix("大会"))
        if chunk in _SESSION_PARTS:
            session = self._trail.session()
            return Body(begin, at, session + _SESSION_PARTS[chunk]) if session else None
        if chunk in _POINTERS and not (head == "代表" and chunk == "企业"):
            if context.owner and chunk in ("集团", "公司", "集团公司", "学校", "医院", "企业"):
                return Body(begin, at, context.owner)
            kinds = _COMPANY if chunk == "企业" else ("公司" if "公司" in chunk else chunk,)
            kinds = (chunk.removeprefix("该").removeprefix("本"), *kinds)
            later = {body.name for body in self._bodies.values() if body.start >= begin}
            name = self._trail.latest(*kinds, without=later)
            return Body(begin, at, name) if name else None
        if len(chunk) > 2 and (scope := context.scope(chunk[0])):
            organ = court_in_full(chunk[1:])
            return Body(begin, at, scope + organ, scope, organ)
        if chunk in _PARK_WORDS:
            park = self._trail.zone or self._trail.latest_zone
            return Body(begin, at, park + "管委会", park, "管委会", park) if park else None
        if (owner := context.owner) and _OWN_PART.search(chunk) and not _OF_PLACES.match(chunk):
            return Body(begin, at, owner + chunk, owner, chunk)
        if _DEPARTMENT.search(chunk) and _own_length(chunk) <= 12 and not _OWN_NAME.fullmatch(chunk):
            park = (previous.park if previous else "") or self._trail.zone or self._zone_beside(begin, at)
            if park and chunk[0] == "区":
                chunk = chunk[1:]
            scope = park or home
            if not scope:
                return Body(begin, at, chunk) if self._names_itself(begin, chunk) else None
            return Body(begin, at, scope + chunk, scope, chunk, park)
        if head in _PLAIN_NOUNS or len(chunk) < 3 or _is_name(self._text, begin, at):
            return None
        return Body(begin, at, self._trail.full_form(chunk))

    def _zone_beside(self, begin: int, at: int) -> str:
        """经开区管委会副主任甲，|经贸发展局|局长乙: a department that no county has is of the zone beside; or empty."""
        beside = self._found[-1].body_mention if self._found and self._follows(begin) else None
        known = known_department(self._text, begin, at) < at
        return beside.park if beside and not known else ""

    def _names_itself(self, begin: int, chunk: str) -> bool:
        """Whether a department of a national article needs no place: 中国科学院|人事局, 国家邮政局."""
        return any(body.start == begin for body in self._bodies.values()) or bool(_NATION.match(chunk))

    def _party_department(
        self, begin: int, at: int, chunk: str, previous: Body | None, home: str
    ) -> Body | None:
        """市委常委、组织部部长; 高新区党工委委员、组织部部长: a department of the committee named before."""
        if previous and previous.park:
            organ = "党工委" + chunk
            return Body(begin, at, previous.park + organ, previous.park, organ, previous.park)
        chunk = re.sub(r"^[省市区县州旗]委(?=办)", "", chunk)  # 区委常委、区委办主任
        if previous and previous.organ == "党委" and home in previous.name:
            return Body(begin, at, previous.name + chunk, previous.scope, "党委" + chunk)  # 师市党委组织部
        committee = "委"
        if home.endswith("地区"):
            home, committee = home.removesuffix("地区"), "地委"
        if len(home) == 2 and home[-1] == "县":
            committee = "县委"
        return Body(begin, at, home + committee + chunk, home, "委" + chunk) if home else None

    def _own(self, begin: int, at: int, kind: str, rest: str) -> Body | None:
        """我校, 我司: the institution whose page this is, else the one of the kind named last; and a part of it."""
        name = self._trail.context.owner or self._trail.latest(*_OWN_KINDS[kind[-1]])
        return Body(begin, at, name + rest, name if rest else "", rest) if name else None

    def _is_former(self, begin: int, tail: str) -> bool:
        if tail.startswith(tuple(_FORMER)):
            return True
        return bool(
            re.compile(r"(?:原|时任|曾任|历任|前)(?:任)?$").search(
                self._text, max(self._start, begin - 3), begin
            )
        )


def _own_length(chunk: str) -> int:
    """Characters of a department's name, where 区 begins it without its second name: 区台港澳办（台胞服务中心）."""
    return len(_BRACKET.sub("", chunk) if chunk[0] in "市区县州旗" else chunk)


def _is_name(text: str, begin: int, end: int) -> bool:
    """Whether a name stands before the head: 岑远志|主任."""
    name = read_name(text, begin) if end - begin <= 4 else None
    return name is not None and name.end == end


def _kin(left: str, right: str) -> bool:
    return left.removeprefix("副") == right.removeprefix("副")


def _status(former: bool) -> Status:
    return Status.FORMER if former else Status.CURRENT


# 任命甲为副市长，市委书记乙…; 各县委书记，市长乙: the first office is not of who is named next
_GIVEN = re.compile(r"(?:[任为兼各的]|担任|职务|[位名个])$")


# 市委常委，市人大常委会主任甲: a rank of many, who are not named
_OF_MANY = frozenset(["常委", "委员", "成员"])


def _goes_on(text: str, chain: Sequence[Title]) -> bool:
    """Whether an office behind a comma is of the same person as those of a chain without a name."""
    start = chain[0].start
    return not (
        _GIVEN.search(text, max(0, start - 4), start) or (len(chain) == 1 and chain[0].head in _OF_MANY)
    )


def _chained(text: str, titles: Sequence[Title]) -> list[Chain]:
    chains: list[list[Title]] = []
    for title in titles:
        if chains and _continues(text, chains[-1][-1].end, title):
            chains[-1].append(title)
        elif chains and _NOMINEE_TOO.fullmatch(text, chains[-1][-1].end, title.start):
            chains[-1][-1] = replace(chains[-1][-1], status=Status.PROPOSED)
            chains[-1].append(title)  # 区人大常委会副主任提名候选人、甲镇党委书记
        elif chains and text[chains[-1][-1].end : title.start] == "，" and _goes_on(text, chains[-1]):
            chains[-1].append(title)  # 市委常委、副市长，芜湖经开区党工委书记: no name between
        elif (
            chains
            and title.head in members("duty_head")
            and _DUTY_GAP.fullmatch(text, chains[-1][-1].end, title.start)
        ):
            chains[-1].append(title)  # 省政协副主席，某江省级河长
        else:
            chains.append([title])
    return [Chain(tuple(chain)) for chain in chains]


_NOMINEE_TOO = re.compile(r"(?:提名|拟任)?(?:候选人|人选)、")
_DUTY_GAP = re.compile(rf"，[{HAN}]{{1,10}}")
_TITLE_JOINTS = frozenset(["、", "兼", "和", "及", "以及", "，兼", "、兼", ""])
# 市长、武侯区委|书记: a committee between the joint and the office
_LOOSE_COMMITTEE = re.compile(r"(?<=[、兼])[\u4e00-\u9fff]{2,8}委$")


def _continues(text: str, end: int, title: Title) -> bool:
    """Whether an office stands in the row that ends at ``end``: behind a joint, or in brackets."""
    gap = text[end : title.start]
    if gap in ("（", "（兼", "（挂职，", "（兼任"):
        return text.startswith("）", title.end)
    return _LOOSE_COMMITTEE.sub("", gap) in _TITLE_JOINTS
