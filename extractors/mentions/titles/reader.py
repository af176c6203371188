"""The titles of one sentence, from left to right: which kind of office each head is, in one visible order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.facts import Status
from extractors.mentions.countries import country_before
from extractors.mentions.kinds import Body, Title
from extractors.mentions.names import TITLED, read_name
from extractors.mentions.orgs import Spanned
from extractors.mentions.places import divisions_with_name
from extractors.mentions.titles.abroad import title_abroad
from extractors.mentions.titles.around import Around, status_of, without_former
from extractors.mentions.titles.beside import as_before, of_body_beside, of_the_village
from extractors.mentions.titles.branches import branch_in_full
from extractors.mentions.titles.chains import Chain, chained
from extractors.mentions.titles.governments import chairman_of_region, ends_with_region, head_of_government
from extractors.mentions.titles.leaning import bare_title
from extractors.mentions.titles.national import national_office
from extractors.mentions.titles.pieces import behind_joint, committee, read_piece
from extractors.mentions.titles.shown import title_that_shows_its_body
from extractors.mentions.trail import Trail
from extractors.vocabulary import Hit, members, words_of

_COUNTED = re.compile(r"[一二三四五六七八九十两几多\d][位名]$")
# 黄汴河市级|河长
_WATER = re.compile(
    r"(?<=[、，。；：兼\s　])[\u4e00-\u9fff]{1,8}"
    r"(?:河|湖|江|渠|库|沟|溪|港|塘|流域|干流|段|山)[省市县区州旗镇乡村]?级?$"
)
# 局领导班子全体|成员, who are not named
_TEAM = re.compile(r"(?:班子|全体|班子领导|家领导)$")
# 组织部干部|五处, 纪委干部|监督室: no cadre
_CADRES = re.compile(
    r"[一二三四五六七八九十]*[处科室局](?![长])|(?:监督|人事|教育|培训|综合|考核|信息|档案|规划|任免)[处科室办]"
)
# 荷兰驻华大使馆: whose officers bear the names of their country
_MISSION = re.compile(
    r"(?!中国|我国|中华)[\u4e00-\u9fff]{2,8}驻(?:华|中国|[\u4e00-\u9fff]{2,3}(?=总领事馆|总领馆))"
)
# 第77届|联合国大会主席: each has a president of its own
_ASSEMBLY = re.compile(r"(?P<term>第[\d一二三四五六七八九十]+届)(?:联合国大会|联大)$")
# 中国共产党中央委员会|总书记
_CENTRE = ("中国共产党中央委员会", "中共中央", "中央委员会")
# 教育部部长、|第十四届|全国人大代表甲: the term of the body belongs to the office
_OF_TERM = re.compile(r"(?<=[、，兼\s])第?[一二三四五六七八九十]{1,3}届$")
# 在|区委|书记甲陪同下, of a district that nothing names
_NO_BODY = re.compile(r"(?<=[在由和与及向受、])[市县区州旗盟镇乡](?:委|政府|人大|政协|纪委)?$")
# 军分区|原政治部|主任
_PART_LEFT = re.compile(r"(?<=[厅局委区院会府协司团校])原(?=[\u4e00-\u9fff]{2,8}$)")
_PROPOSED = ("拟任", "拟提名为", "拟任命的")
_TORN_HEADS = ("省长", "市长", "县长", "区长", "州长", "镇长")
_COMPANY_BEHIND = re.compile(
    r"(?:(?![与和同到在对为来赴等的率带陪向给把将会])[\u4e00-\u9fff（）]){2,14}?(?:公司|集团|工厂|医院|学校|大学|研究院)"
)
_VILLAGE_BEHIND = re.compile(r"长[\u4e00-\u9fff]{1,3}(?:村|镇|乡|社区|街道|水库|公园|大桥|小学|中学)")
_DAILY = re.compile(r"(?:^|(?<=）))(?:分管|主持)日常工作的")


_DELEGATES = re.compile(r"[\u4e00-\u9fff]{2,4}(?:小组|代表团|联组)")
# what a prince is called behind his name
_ROYAL = ("亲王", "公主", "王子", "王妃", "殿下")


def _stands_alone(text: str, at: int) -> bool:
    return not country_before(text, at) and text[at - 1] not in "，、。；和与"


# deputies of every level, who have no name here
_OF_ALL = re.compile("[，、和及]")
_ALL_LEVELS = (
    "全国、省人大",
    "全国、省政协",
    "全国、自治区人大",
    "全国、自治区政协",
    "省、市人大",
    "省、市政协",
    "全国、市人大",
    "全国、市政协",
)


class TitleReader:
    """Reads the titles of one sentence from left to right, since a bare title leans on the one before."""

    def __init__(
        self, text: str, start: int, bodies: Sequence[Body], places: Sequence[Spanned], trail: Trail
    ) -> None:
        self._around = Around(text, start, bodies, places, trail)

    def chains(self, hits: Sequence[Hit]) -> list[Chain]:
        """Title chains in order. Bare nouns that are no office here are left out."""
        found = self._around.found
        for hit in hits:
            if self._is_an_office(hit) and (title := self._title(hit) or self._unresolved(hit)):
                title = as_before(self._around, self._as_elected(of_the_village(self._around, title)))
                found += [*of_body_beside(self._around, title), title]
        self._around.trail.titles += found
        return chained(self._around.text, found)

    def _is_an_office(self, hit: Hit) -> bool:
        text, found = self._around.text, self._around.found
        if found and (hit.start < found[-1].end or self._begins_a_name(hit)):
            return False
        if any(b.start < hit.start and hit.end < end for end, b in self._around.bodies.items()):
            return False  # 中央军委|政法委员|会
        if hit.word in _TORN_HEADS and _COMPANY_BEHIND.match(text, hit.end):
            name = read_name(text, hit.end, least=TITLED)
            if name is None or text.startswith((*words_of("trade"), *words_of("org_suffix")), name.end):
                return False  # 吉林省|长龙生物药业股份有限公司
        if (
            hit.word in _ROYAL
            and text[hit.end : hit.end + 1] in "、，。等和"
            and _stands_alone(text, hit.start)
        ):
            return False  # 苏弗里|亲王、
        if hit.word == "代表" and _DELEGATES.match(text, hit.end):
            return False  # 全国人大代表|常德小组
        if hit.word == "司长" and text.startswith("公", hit.start - 1):
            return False  # 有限公司|长沙工厂
        if hit.word.endswith(("专员", "总统")) and text.startswith(("办", "令"), hit.end):
            return False  # 监察专员|办主任, 签署总统|令
        if _OF_ALL.match(text, hit.end) and text.endswith(_ALL_LEVELS, 0, hit.start):
            return False  # 住某市的全国、省人大代表，市政协主席甲
        torn = hit.word in _TORN_HEADS and hit.start + 1 in self._around.places
        if torn and _VILLAGE_BEHIND.match(text, hit.end - 1):
            return False  # 五华县|长江村
        if _COUNTED.search(text, max(self._around.start, hit.start - 3), hit.start):
            return False  # 三位成员
        if hit.word == "成员" and _TEAM.search(text, max(self._around.start, hit.start - 6), hit.start):
            return read_name(text, hit.end, least=TITLED) is not None
        return not (hit.word == "干部" and _CADRES.match(text, hit.end))

    def _begins_a_name(self, hit: Hit) -> bool:
        """副秘书长|关长吉: a head right behind a title belongs to the name."""
        if hit.start != self._around.floor or len(hit.word) > 2:
            return False
        name = read_name(self._around.text, hit.start, least=TITLED)
        return name is not None and name.end > hit.end

    def _as_elected(self, title: Title) -> Title:
        """选举产生了…：主席甲: the offices of a list of those elected are new."""
        if title.status is Status.CURRENT and self._around.text.endswith(_PROPOSED, 0, title.start):
            return replace(title, status=Status.PROPOSED)  # 拟任|副县长甲
        elected = title.status is Status.CURRENT and self._around.elected_in_roster(title.start)
        return replace(title, status=Status.APPOINTED) if elected else title

    def _title(self, hit: Hit) -> Title | None:
        around = self._around
        council = around.bodies.get(hit.end - 2) if hit.word.endswith("会主席") else None
        if council and council.start < hit.start:
            hit = Hit(council.end, hit.end, "主席")  # 欧洲|理事会主席: the council has a name
        if title := title_abroad(around, hit) or self._national(hit):
            return title
        if hit.word in members("duty_head"):
            return self._duty(hit)
        if hit.word.removesuffix("助理") in members("government_head"):
            return head_of_government(around, hit)
        at = hit.start
        while (body := around.body_ending(at, hit)) is None:
            if (start := around.modifier(at)) == at:
                break
            at = start
        if body and not committee().fullmatch(body.name):
            return self._of_body(body, at, hit)
        if hit.word == "主席" and ends_with_region(around.text, at):
            return chairman_of_region(around, at, hit)
        return self._leaning(at, hit)

    def _national(self, hit: Hit) -> Title | None:
        """国家主席: an office that needs no body; 国务委员兼外长: one that the office before tells apart from those abroad."""
        office = national_office(hit.word)
        before = self._around.found[-1] if self._around.found and self._around.joined(hit.start) else None
        beside = office and office.where == "joined" and before and before.body == "国务院"
        if not office or not (office.anywhere or beside):
            return None
        body = self._around.body_ending(hit.start, hit)
        if body and body.name == office.body:
            return None  # 审计署|审计长
        if body and body.name in _CENTRE:
            return Title(body.start, hit.end, office.role, office.body, hit.word)
        if hit.word == "总书记" and (body or self._around.text.endswith("副", 0, hit.start)):
            return None  # 真主党|副总书记: of no party of ours
        former = self._around.is_former(hit.start, "")
        return Title(hit.start, hit.end, office.role, office.body or None, hit.word, status_of(former))

    def _duty(self, hit: Hit) -> Title | None:
        """区总河湖长: a duty in a division, of no body."""
        around, at = self._around, self._around.head_start(hit)
        tail = around.text[at : hit.end]
        if place := around.places.get(at):
            return Title(place.start, hit.end, around.text[place.start : at] + tail, None, hit.word)
        if water := _WATER.search(around.text, max(around.floor, at - 14), at):
            return Title(water.start(), hit.end, water.group() + tail, None, hit.word)
        level = at - 1 - (around.text[at - 1] == "级")  # 市级河长
        if scope := around.trail.context.scope(around.text[level : level + 1]):
            return Title(level, hit.end, scope + around.text[level + 1 : hit.end], None, hit.word)
        home = around.trail.context.home
        return Title(at, hit.end, home + tail, None, hit.word) if around.joined(at) else None

    def _of_body(self, body: Body, at: int, hit: Hit) -> Title:
        """市委|书记: the body stands right before."""
        around = self._around
        tail = _DAILY.sub("", around.text[at : hit.end])
        # 原副书记, 锦界镇|原|党委书记
        left = bool(body.organ) and around.text.endswith("原" + body.organ, body.start, body.end)
        left = left and not divisions_with_name(around.text[body.start : body.end - len(body.organ)])
        former = around.is_former(body.start, tail) or left
        tail = without_former(tail)
        start = body.start
        if around.text.endswith("代理", around.floor, start):
            start, tail = start - 2, "代理" + tail  # 代理|市监察委员会主任职务
        if whole := branch_in_full(around, body):
            body = replace(body, name=whole, scope="", organ="", park="")
        around.trail.remember(body)
        regional = body.organ in ("政府", "人民政府") and hit.word == "主席"
        role = (body.scope if regional else body.name) + tail
        abroad = body.name in members("world_body") or _MISSION.match(body.name)
        country = body.name if abroad else ""
        term = _ASSEMBLY.search(around.text, around.floor, body.end) if abroad else None
        begin, role = (term.start(), term["term"] + role) if term else (start, role)
        if begin == start and (of := _OF_TERM.search(around.text, around.floor, start)):
            begin = of.start()
        return Title(begin, hit.end, role, body.name, hit.word, status_of(former), body, country)

    def _leaning(self, at: int, hit: Hit) -> Title | None:
        """A head before which no body was found: what stands there names one, or it leans on one before."""
        around = self._around
        piece = read_piece(around, at, hit)
        tail = around.text[at : hit.end]
        former = around.is_former(piece.begin, tail) or _PART_LEFT.search(piece.text) is not None
        tail = without_former(tail)
        if not piece.text:
            return bare_title(around, at, hit, tail, former)
        return title_that_shows_its_body(piece, hit, tail, former)

    def _unresolved(self, hit: Hit) -> Title | None:
        """An office whose body nothing tells: it has no role, yet it says that a name follows."""
        at = self._around.head_start(hit)
        begin = behind_joint(self._around, at)
        if level := _NO_BODY.search(self._around.text, max(self._around.floor, begin - 4), begin):
            begin = level.start()
        if hit.word in members("noun_like_head") and (begin == at or hit.word == "负责人"):
            return None
        return Title(begin, hit.end, "", None, hit.word)
