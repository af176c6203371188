"""Institutions: party and state organs with their scope (市委 → 成都市委), departments, and free names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from extractors.mentions.congress_names import formal_congresses
from extractors.mentions.departments import court_in_full, known_department
from extractors.mentions.foreign import foreign_before
from extractors.mentions.kinds import Body, Park
from extractors.mentions.local_parts import end_with_local_part
from extractors.mentions.names import HAN
from extractors.mentions.orgs import Spanned, extend_left, has_stop
from extractors.mentions.places import PlaceMention, division, divisions_with_name, pick
from extractors.mentions.trail import Trail
from extractors.vocabulary import Hit, alternation, members
from extractors.words import cut

_LEVELS = "街道|镇|乡|自治区|自治州|自治县|自治旗|师市|兵团|地区|省|市|区|县|州|盟|旗|师"
_TOWN = re.compile(
    rf"(?:[在到赴往了、和及，。（\s]|来到|走进|深入)(?P<town>(?![在到赴往])[{HAN}]{{1,4}}?(?:镇|乡|街道))(?![长党委政])"
)
_TOWN = re.compile(rf"([{HAN}]{{1,5}}(?:镇|乡|街道|苏木))$")
_ANY_TOWN = re.compile(
    r"[\u4e00-\u9fff]*(?:各|全|县|两|本|该|等|乡)乡?镇|[\u4e00-\u9fff]*[县各]乡|[各全]?乡镇街道|[\u4e00-\u9fff]*[两二三四五六七八九十]镇"
)
# characters after which 市, 区 … end a word of their own: 城市, 园区, 各区
_NO_LEVEL = frozenset(
    "城都地社园校景片小山灾各全两三本该外新老开港郊商牧林矿厂库湾湖战军灌海库特辖分市省贸发技税制业"
)
_ZONE_ORGANS = frozenset(
    [
        "党工委",
        "管委会",
        "工管委",
        "联合管委会",
        "管理委员会",
        "执行委员会",
        "执委会",
        "纪工委",
        "监工委",
        "工委",
        "纪检监察工委",
    ]
)
_TERM = re.compile(r"第?[〇一二三四五六七八九十百\d]+届(?:委员会)?$")
_BARE_DEPARTMENT = re.compile(
    rf"(?:^|(?<=[，；。：\n]))(?P<name>[{HAN}]{{2,8}}?[局委办])(?=、[{HAN}]{{2,8}}?[局委办][、，等负有和])"
)
_CONSULTATIVE = ("中国人民政治协商会议", "政协")
_CONSULTATIVE_COMMITTEE = re.compile(r"(?:第?[〇一二三四五六七八九十百\d]+届)?委员会(?:常务委员会)?")
# 省、|市委: the level above, of which the organ is meant too
_LEVEL_TOO = re.compile(
    r"(?:[^\u4e00-\u9fff]|[和及与了对到]|贯彻|落实|按照|学习|传达|执行|符合)(?P<level>自治区|省|市)[、和]$"
)
_DEPARTMENT_END = (
    "委员会办公室|委员会|领导小组办公室|领导小组|指挥部办公室|指挥部|办公室|办公厅|管理局|分局|局|厅|委办|委|办|管理中心|服务中心|疾控中心|气象台|研究室|"
    "研究院|研究所|医院|大学|学院|(?<!大)学校|中学|小学|党校|日报社|融媒体中心|供销社|总队|支队|大队|法院|检察院|集团有限公司|有限公司|集团公司|集团|公司"
)
_WHOLE = "疾控中心|疾病预防控制中心|融媒体中心|党校|供销社|人民医院|中医院|日报社|档案馆|公安处"
_DEPARTMENT = re.compile(
    rf"(?:{_WHOLE}|[{HAN}、]{{1,16}}?(?:{_DEPARTMENT_END}))(?<!管委)(?<!常委)(?<!执委)(?<!市委)(?<!区委)(?<!县委)(?<!省委)(?<!州委)(?![员托屈派任内])"
)
_LISTED = re.compile(
    rf"(?:[、和及与]|(?:有关|相关|主要)负责(?:人|同志)，)(?:([{HAN}]{{2,12}}?(?:{_DEPARTMENT_END}|中心))(?![员托屈派任内{HAN}]|$)|"
    rf"([{HAN}]{{2,12}}?(?:局|厅|委|办|办公室|中心))"
    r"(?=、|，|。|；|和|及|有关|相关|主要|负责|等|分管|党组|党委|局长|主任|厅长|全体|参加|参会|列席|出席|陪同))"
)
_GOVERNMENT_PART = re.compile(
    rf"(?:办公室|办公厅|办(?=、|主任|副主任|党组|等|有关|相关|负责)|督查室|研究室|参事室|外事办公室|外办|新闻办公室|新闻办|[{HAN}]{{2,6}}?局(?![面势部])|驻[{HAN}]{{1,8}}办事处|[{HAN}]{{2,12}}(?:领导小组|办公室|指挥部))"
)
_ZONE_PART = re.compile(
    rf"(?:党政)?(?:办公室|综合办)(?![会公])|[{HAN}]{{2,14}}(?=处处长|局局长|处副处长|局副局长)[处局]"
)
_CONGRESS_PART = re.compile(
    rf"(?:执法检查组|机关党组|办公厅|办公室|研究室|[{HAN}]{{2,8}}?(?:室|处)(?=[主副处、])|"
    rf"(?!设|的|及其|和其|关于|委员、)[{HAN}、]{{2,16}}?(?:工作委员会|委员会|工委)|(?!及其|和其|关于)[{HAN}]{{2,10}}委)(?![员托])"
)
# 五届二十九次常委|会议, 副主席、区党工委: no part of a congress
_NO_PART = re.compile(r"届|次|常委$|主席|主任|书记|秘书长|组成|党组|机关党委")
_PART_OF_SESSION = re.compile(r"大会(?P<part>秘书处|主席团)(?!法案组|.{0,4}组长)")
# committees that only a congress has, in full
_COMMITTEE = re.compile(
    r"(?:常委会)?(?P<standing>代表资格审查委员会|预算工作委员会|法制工作委员会|代表工作委员会)|"
    r"(?P<cppcc>(?<=[、任])(?:提案|经济|农业和农村|人口资源环境|教科卫体|社会和法制|民族和宗教|港澳台侨|外事|文化文史和学习)委员会(?=(?:驻会|专职)?副?主任))|"
    r"(?P<special>宪法和法律委员会|监察和司法委员会|财政经济委员会|教育科学文化卫生委员会|环境与资源保护委员会|农业与农村委员会|社会建设委员会|华侨委员会)"
)
_NUMBER = "第?[一二三四五六七八九十]+"
_SESSION = re.compile(
    rf"(?P<cppcc>政协(?P<term>{_NUMBER}届)(?P<place>全国委员会|[{HAN}]{{2,6}}委员会)(?P<ordinal>{_NUMBER})次会议(?P<part>主席团)?)|"
    rf"(?P<scope>(?:{_NUMBER}届)?全国)?(?P<organ>(?:{_NUMBER}届)?(?:人民代表大会|人大|政协)(?:{_NUMBER}届)?{_NUMBER}次会议)(?:主席团|秘书处)?"
)
# 市纪委监委|派驻市政府办公室纪检监察组
_STATIONED = re.compile(
    rf"(?:派驻|驻)[{HAN}、]{{1,20}}?纪检监察组|"
    rf"第[一二三四五六七八九十]+(?:监督检查|审查调查|纪检监察)室|[{HAN}]{{2,8}}?室(?=[主副])|(?:办公厅|组织部|宣传部|机关党委)(?=[主部副、])"
)
_STOP_INSIDE = re.compile(
    r"[了的是在到向对将被]|召开|举行|主持|出席|参加|负责|有关|相关|部门|领导|主要|各|高度|研究|决定|认真|坚持|全面|联合|会同"
)
# what follows a scope and is an organ itself: 市|委常委, 省|政府和市委 are no departments
# 应对疫情指挥部: named for what is to be done
_FOR_A_TASK = ("指挥部", "领导小组", "专班")
# 市自然资源局|双塔分局
_BRANCH = re.compile(rf"[{HAN}]{{2,5}}(?:分局|分院|分中心)")
_OF_THEIR_OWN = ("公司", "集团", "大学", "学院", "医院", "研究院", "协会", "商会", "银行")
_SELF_NAMED = ("公司", "集团")
_OFFICE_NEXT = re.compile(r"[党副主长纪原二三一四及和与等在]|局长|机关|[^\u4e00-\u9fff]|$")
_HALL = re.compile(r"(?:展览|展|大|客|餐|服务|宴会|报告|演播|会议|前)厅$")
_ORGAN_FIRST = re.compile(
    r"[与和同对在到]|管委|党工委|纪工委|工委|委(?![员])|政府|人民政府|人大|政协|纪委|监委|[区市县]|领导|级|内|属|直|长|里|域|场"
)
_LIST_JOINTS = ("、", "和", "与", "及", "以及", "，", "")
_CORPS_NUMBER = re.compile(r"[一二三四五六七八九十]{1,2}师")
_SHORT_ORGAN = "委"
# 中共林芝市委员会
_PARTY_COMMITTEE = re.compile(rf"(?:中国共产党|中共)([{HAN}]{{1,12}}[省市区县州旗盟])委员会")
_PARTIES = ("民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟")
_CHAIRS = ("主委", "副主委", "主任委员", "副主任委员", "常务副主委")


def find_bodies(
    text: str,
    start: int,
    end: int,
    hits: BodyHits,
    places: Sequence[Spanned],
    parks: Sequence[Park],
    trail: Trail,
) -> list[Body]:
    """Bodies of one sentence in order, the longest where they nest."""
    if _SUITE.search(text, start, end):
        return []
    finder = _Finder(text, start, end, places, parks, trail)
    drafts = [
        *finder.central(hits.central),
        *formal_congresses(text, start, end),
        *finder.sessions(),
        *finder.consultative(),
        *finder.organs(hits.organs),
        *finder.scoped_departments(),
        *finder.committees(),
        *finder.bare_departments(),
        *finder.free(hits.suffixes),
    ]
    kept = _longest(drafts)
    kept = _longest([*finder.listed(kept), *kept])
    kept = [trail.meet(body) for body in kept]
    # a session is a body only where it acts: through its presidium, or by the office of a person;
    # 全国统战部|长会议 is a meeting
    return [b for b in kept if not (b.name.endswith("次会议") or _OF_HEADS.match(text, b.end))]


# 陪同甲访华的有乙部部长等: offices without names
_SUITE = re.compile(r"陪同[^，。]{2,24}(?:访华|来访|访问)的(?:有|还有|包括)")
_OF_HEADS = re.compile(r"组织法|长(?:联席)?(?:会议|会晤|座谈会|培训班|研讨班|研修班|论坛)")


class BodyHits:
    """The literals of one sentence that bodies are found by."""

    __slots__ = ("central", "organs", "suffixes")

    def __init__(self, central: Sequence[Hit], organs: Sequence[Hit], suffixes: Sequence[Hit]) -> None:
        self.central, self.organs, self.suffixes = central, organs, suffixes


class _Finder:
    def __init__(
        self,
        text: str,
        start: int,
        end: int,
        places: Sequence[Spanned],
        parks: Sequence[Park],
        trail: Trail,
    ) -> None:
        self.text, self.start, self.end = text, start, end
        self.places, self.parks, self.trail = places, parks, trail
        self.place_by_end = {place.end: place for place in places}
        self.named: dict[str, str] = {}
        self.park_by_end = {park.end: park for park in parks}

    def central(self, hits: Sequence[Hit]) -> Iterator[Body]:
        for hit in hits:
            part = hit.word.endswith("部") and self.text.startswith(("门", "队"), hit.end)  # 公安部门
            if not part and not foreign_before(self.text, hit.start):
                end = end_with_local_part(self.text, hit, self.end, self.places)
                name = self.text[hit.start : end]
                yield Body(hit.start, end, name, organ=name)

    def sessions(self) -> Iterator[Body]:
        """十四届全国人大一次会议 and its 主席团: a congress in session acts as a body."""
        if self.text.find("次会议", self.start, self.end) < 0:
            return
        for match in _SESSION.finditer(self.text, self.start, self.end):
            if match["cppcc"]:
                place = match["place"].removesuffix("委员会").removesuffix("委员")
                numbers = [match[name].removeprefix("第") for name in ("term", "ordinal")]
                name = f"{place}政协{numbers[0]}{numbers[1]}次会议{match['part'] or ''}"
                yield Body(match.start(), match.end(), name)
            elif match["scope"]:
                yield Body(match.start(), match.end(), match.group())
            else:
                begin, scope, _ = self._scope(match.start(), "人大")
                if scope:
                    yield Body(begin, match.end(), scope + match.group())

    def consultative(self) -> Iterator[Body]:
        """政协酒泉市第五届委员会常务委员会 is 酒泉市政协."""
        for place in self.places:
            name = next((n for n in _CONSULTATIVE if self.text.endswith(n, self.start, place.start)), "")
            if name and (committee := _CONSULTATIVE_COMMITTEE.match(self.text, place.end, self.end)):
                scope = self._place_scope(place.start, place.end)[1]
                yield Body(place.start - len(name), committee.end(), scope + "政协", scope, "政协")

    def committees(self) -> Iterator[Body]:
        """宪法和法律委员会, 常委会代表资格审查委员会 of the congress that the article is about, 大会秘书处 of its session."""
        if (
            self.text.find("委员会", self.start, self.end) < 0
            and self.text.find("大会", self.start, self.end) < 0
        ):
            return
        for match in _PART_OF_SESSION.finditer(self.text, self.start, self.end):
            if session := self.trail.session():
                yield Body(match.start(), match.end(), session + match["part"])
        for match in _COMMITTEE.finditer(self.text, self.start, self.end):
            congress = self.trail.congress()
            if match["cppcc"] and congress.endswith("政协"):
                scope, organ = congress.removesuffix("政协"), "政协" + match["cppcc"]
                yield Body(match.start(), match.end(), scope + organ, scope, organ)
            if not congress.endswith("人大") or self.text.endswith(("人大", "人大常委会"), 0, match.start()):
                continue
            if match["cppcc"]:
                continue
            standing = "常委会" if match["standing"] else ""
            organ = "人大" + standing + (match["standing"] or match["special"])
            scope = congress.removesuffix("人大")
            yield Body(match.start(), match.end(), scope + organ, scope, organ)

    def organs(self, hits: Sequence[Hit]) -> Iterator[Body]:
        previous: Body | None = None
        for hit in hits:
            if hit.word == _SHORT_ORGAN and self.text[hit.end : hit.end + 1] in (
                "员",
                "托",
                "屈",
                "派",
                "任",
                "婉",
            ):
                continue
            if body := self._organ(hit, previous):
                previous = body
                if not body.park and body.scope:
                    self.named[body.scope[-1]] = body.scope
                yield body
                yield from self._of_level_above(body)

    def _of_level_above(self, body: Body) -> Iterator[Body]:
        """省、市委: 省委 too."""
        level = _LEVEL_TOO.search(self.text, max(self.start, body.start - 10), body.start)
        if level and (scope := self.trail.context.scope(level["level"])) and not body.park:
            yield Body(level.start("level"), level.end(), _named(scope, body.organ), scope, body.organ)

    def _organ(self, hit: Hit, previous: Body | None) -> Body | None:
        if league := _LEAGUE.fullmatch(hit.word):
            scope = self.trail.context.scope(league[1])
            name = f"团{scope}委"
            return Body(hit.start, hit.end, name) if scope else None
        at = hit.start
        if term := _TERM.search(self.text, max(self.start, at - 10), at):
            at = term.start()
        begin, scope, park = self._scope(at, hit.word)
        represented = self.text.endswith("代表", self.start, begin) and self.named.get(self.text[begin:at])
        if previous and not park and self._repeats(previous, begin, at):
            scope = previous.scope
        elif represented and begin < at:
            scope = represented  # 乙县委书记代表县委、县政府
        elif previous and hit.word == _SHORT_ORGAN and self.text.startswith(_CHAIRS, hit.end):
            scope = self._party_before(previous, begin) + scope  # 民建河北省委副主委、石家庄市委主委
        if previous and not scope and hit.word in _ZONE_ORGANS and self._listed_after(previous, begin):
            scope = park = previous.park
        if not scope or (hit.word in ("执行委员会", "执委会") and not park):
            self._leave_open(begin, at, hit.end)
            return None
        organ, finish = self._organ_with_part(hit)
        if organ == _SHORT_ORGAN and scope.startswith(_PARTIES) and self.text.startswith("会", finish):
            organ, finish = "委会", finish + 1  # 民革镇江市委会
        return Body(begin, finish, _named(scope, organ), scope=scope, organ=organ, park=park)

    def _leave_open(self, begin: int, at: int, end: int) -> None:
        """市委 in an article of no known city."""
        if begin < at and _level_before(self.text, self.start, at):
            self.trail.open_ends.add(begin, end, "the article does not tell of which place")

    def _repeats(self, previous: Body, begin: int, at: int) -> bool:
        """江苏省委、省政府: whether a level word repeats the scope before it."""
        if not begin < at or self.text[previous.end : begin] not in _LIST_JOINTS:
            return False
        named = any(place.start == begin for place in self.places)
        return not named and previous.scope.endswith(self.text[begin:at])

    def _party_before(self, previous: Body, begin: int) -> str:
        """The democratic party of the title before in the same chain, or empty."""
        party = next((p for p in members("party_formula") if previous.name.startswith(p)), "")
        gap = self.text[previous.end : begin]
        return party if party not in ("", "团") and len(gap) < 8 and gap.endswith("、") else ""

    def _listed_after(self, previous: Body, begin: int) -> bool:
        """高新区党工委、管委会: the second is of the same zone."""
        return self.text[previous.end : begin] in _LIST_JOINTS

    def _organ_with_part(self, hit: Hit) -> tuple[str, int]:
        """市委 + 组织部, 市政府 + 办公室, 市人大 + 财政经济委员会."""
        organ = hit.word
        part = None
        if organ in ("委", "党委", "地委"):
            part = _party_part().match(self.text, hit.end, self.end)
        elif organ in ("纪委监委", "纪委", "监委"):
            stationed = _STATIONED.match(self.text, hit.end, self.end)
            return (organ + stationed.group(), stationed.end()) if stationed else (organ, hit.end)
        elif organ in ("管委会", "党工委"):
            part = _ZONE_PART.match(self.text, hit.end, self.end)
        elif organ in ("政府", "人民政府"):
            part = _GOVERNMENT_PART.match(self.text, hit.end, self.end)
        elif organ in ("人大常委会", "人大", "政协"):
            part = _known_committee().match(self.text, hit.end, self.end)
            part = part or _CONGRESS_PART.match(self.text, hit.end, self.end)
        if (
            part
            and not _STOP_INSIDE.search(part.group().removeprefix("研究"))
            and not _NO_PART.search(part.group())
        ):
            return organ + part.group(), part.end()
        return organ, hit.end

    def _scope(self, at: int, organ: str) -> tuple[int, str, str]:
        """Where the scope before ``at`` begins, its full name, and the park it is (or empty)."""
        if park := self.park_by_end.get(at):
            party = 2 if self.text.endswith("中共", self.start, park.start) else 0
            return park.start - party, park.name, park.name
        if place := self.place_by_end.get(at):
            return self._place_scope(place.start, at)
        if at - 2 >= self.start and self.text[at - 2 : at] == "全国":
            return at - 2, "全国", ""
        if (place := self.place_by_end.get(at - 1)) and self.text[at - 1] == self.text[at - 2]:
            doubled = self.text[at - 1] == "旗"  # 乌审旗旗委, but 攸县县委 and 曲靖市委 whatever is written
            begin, scope, _ = self._place_scope(place.start, at - 1)
            return begin, scope + "旗" if doubled else scope, ""
        if town := _TOWN.search(self.text, max(self.start, at - 8), at):
            return self._town_scope(town.start(), at, organ)
        if (
            organ.startswith(("地委", "行署"))
            and self.text[at - 1] not in "盟"
            and (region := self.trail.context.scope("地区"))
        ):
            return at, region, ""
        return self._level_scope(at, organ)

    def _place_scope(self, begin: int, at: int) -> tuple[int, str, str]:
        scope = self.trail.context.local_name(self._in_full(begin, at))
        for party in sorted(members("party_formula"), key=len, reverse=True):
            if self.text.endswith(party, self.start, begin):
                return begin - len(party), party + scope, ""
        for prefix in ("中国共产党", "中共"):
            if self.text.endswith(prefix, self.start, begin):
                return begin - len(prefix), scope, ""
        return begin, scope, ""

    def _in_full(self, begin: int, at: int) -> str:
        """虹口|政协 is of 虹口区: the usual name of a district that an organ's name shortens."""
        place = self.place_by_end[at]
        if corps := _CORPS_NUMBER.match(self.text, begin, at):
            return "第" + corps.group()  # 七师党委
        if isinstance(place, PlaceMention) and not place.full and at - begin == 2:
            code = pick(place.candidates, self.trail.context.place)
            if code and division(code).level == "county" and self.text.startswith(("政协", "人大"), at):
                return division(code).usual
        return self.text[begin:at]

    def _town_scope(self, begin: int, at: int, organ: str) -> tuple[int, str, str]:
        if organ not in ("党委", "政府", "人民政府", "人大", "纪委", "党工委", "人武部"):
            return at, "", ""
        if _ANY_TOWN.fullmatch(self.text, begin, at):
            return at, "", ""
        suffix = at - (2 if self.text[at - 2 : at] in ("街道", "苏木") else 1)
        begin = extend_left(self.text, max(self.start, begin), suffix, at, self.places)
        place = next((p for p in self.places if p.start <= begin < p.end < suffix), None)
        name = self.text[place.end if place else begin : at]  # 吴兴区|埭溪镇
        return (begin, name, "") if begin < suffix else (at, "", "")

    def _level_scope(self, at: int, organ: str) -> tuple[int, str, str]:
        match = _level_before(self.text, self.start, at)
        if not match:
            return at, "", ""
        level = match.group()
        context = self.trail.context
        if level == "师":
            return match.start(), context.corps if organ == "党委" else "", ""
        if level in ("镇", "乡", "街道") and (town := self.trail.town(self.text, match.start())):
            return match.start(), town, ""
        if level == "区" and organ in _ZONE_ORGANS and (zone := self.trail.zone or self.trail.latest_zone):
            return match.start(), zone, zone
        scope = context.scope(level)
        if not scope and level == "区" and self.trail.zone:
            return match.start(), self.trail.zone, self.trail.zone
        if not scope and organ not in _ZONE_ORGANS:
            scope = self.named.get(level[-1]) or self.trail.scope_of(level, match.start())
        return match.start(), scope, ""

    def scoped_departments(self) -> Iterator[Body]:
        """A level word or place and a department: 市口岸办, 盐城市发展改革委, 区招商局."""
        for begin, at, scope, park in self._scopes():
            match = _DEPARTMENT.match(self.text, at, self.end)
            if (
                match
                and match.group().endswith(_SELF_NAMED)
                and self._behind_park(begin, match.end()) > begin
            ):
                continue
            if not match or "、" in match.group() or _STOP_INSIDE.search(match.group().removeprefix("应对")):
                continue
            department = _without_party(match.group())
            if branch := _BRANCH.match(self.text, at + len(department), self.end):
                department += branch.group()
            finish = at + len(department)
            if (
                len(department) < 2
                or _ORGAN_FIRST.match(department)
                or (has_stop(department) and not department.endswith(_FOR_A_TASK))
                or _HALL.search(department)
                or _NO_BODY.search(department)
                or self._names_two(at, finish, department)
                or not self._plausible(begin, at, finish)
            ):
                continue
            yield Body(begin, finish, _named(scope, department), scope=scope, organ=department, park=park)

    def bare_departments(self) -> Iterator[Body]:
        """公安局、发改局、…负责人 at the head of a clause: departments of the article's own division."""
        home = self.trail.context.home
        if not home or self.trail.zone:
            return
        for match in _BARE_DEPARTMENT.finditer(self.text, self.start, self.end):
            begin, end = match.span("name")
            if known_department(self.text, begin, end) == begin:
                yield Body(begin, end, _named(home, match["name"]), home, match["name"])

    def _names_two(self, at: int, end: int, department: str) -> bool:
        """襄阳|高新区与武汉理工大学: two names with 与 between."""
        inside = any(at < place.start and place.end <= end for place in self.places)
        return (inside or department.endswith(_SELF_NAMED)) and re.search(r"[与和]", department) is not None

    def _scopes(self) -> Iterator[tuple[int, int, str, str]]:
        for place in self.places:
            begin, scope, park = self._place_scope(place.start, place.end)
            yield begin, place.end, scope, park
        for park_mention in self.parks:
            yield park_mention.start, park_mention.end, park_mention.name, park_mention.name
        for match in re.compile(_LEVELS).finditer(self.text, self.start, self.end):
            if match.group() in ("镇", "乡", "街道", "师"):
                continue
            if not _level_before(self.text, self.start, match.end()) or match.end() in self.place_by_end:
                continue
            scope, park = self.trail.context.scope(match.group()), ""
            if match.group() == "区" and not scope and self.trail.zone:
                scope = park = self.trail.zone
            if scope:
                yield match.start(), match.end(), scope, park

    def _plausible(self, begin: int, at: int, finish: int) -> bool:
        """The words agree that something begins after the scope: 市|民政局, but not 市场|监管局."""
        joined, edges = begin, {begin}
        for word in cut(self.text[begin : finish + 3]):
            joined += len(word)
            edges.add(joined)
            if joined == finish and word in members("no_office"):
                return False
        if (
            self.text[finish - 1] in "办局"
            and finish not in edges
            and not _OFFICE_NEXT.match(self.text, finish)
        ):
            return False
        return at in edges or self.text[at : at + 2] not in ("场监", "民中")

    def free(self, hits: Sequence[Hit]) -> Iterator[Body]:
        floor = self.start
        for hit in hits:
            if hit.word in _BOARDS or _NOT_SUFFIX.match(self.text, hit.start - 1):
                continue
            begin = extend_left(self.text, floor, hit.start, hit.end, self.places)
            begin = self._behind_park(begin, hit.start)
            ordinal = _ORDINAL.search(self.text, max(floor, begin - 8), begin)
            if ordinal and begin < hit.start:
                begin = ordinal.start()
            if led := _led_by_leader().match(self.text, begin, hit.start):
                begin = led.end()
            if self.text.endswith("全国", floor, begin) and hit.word in ("领导小组", "委员会"):
                begin -= 2  # 全国|双拥工作领导小组
            core = self.text[begin : hit.start]
            if _NO_BODY.search(self.text[begin : hit.end]):
                continue
            quoted = self.text[begin - 1] == "“" and self.text.startswith("”", hit.end)
            if quoted and hit.end - begin < 8 and hit.word in _FIGURES:
                continue  # 基层的“一线指挥部”
            if len(core) > 1 and not (_GENERIC.match(core) or _NO_NAME.search(core)):
                finish = _with_seat(self.text, _with_office(self.text, hit.end))
                yield Body(begin, finish, self._resolved_free(self.text[begin:finish]))

    def _behind_park(self, begin: int, end: int) -> int:
        """颍东经开区|安徽晟泽公司: where a company begins with its own place behind the zone that it is in."""
        own = {place.start for place in self.places}
        return next(
            (park.end for park in self.parks if begin <= park.start < park.end < end and park.end in own),
            begin,
        )

    def _resolved_free(self, name: str) -> str:
        if committee := _PARTY_COMMITTEE.fullmatch(name):
            return _named(self.trail.context.local_name(committee[1]), "委")
        if _EVERY_PLACE_HAS.fullmatch(name) and self.trail.context.home:
            return self.trail.context.home + name
        level = re.match(r"(?:市|区|县|省|州|旗)(?=[^场区县委])", name)
        if level and (scope := self.trail.context.scope(level.group())):
            return scope + name[level.end() :]
        return self.trail.full_form(name)

    def listed(self, bodies: Sequence[Body]) -> Iterator[Body]:
        """省发改委、经信厅、科技厅: those without a scope take it from the one before."""
        for body in bodies:
            if not body.scope or not body.organ:
                continue
            if body.organ in ("党委", "委") and (
                state := _PARTY_AND_STATE.match(self.text, body.end, self.end)
            ):
                yield Body(state.start() + 1, state.end(), body.scope + "政府", body.scope, "政府")
            if body.organ.endswith("法院") and self.text.startswith("、检察院", body.end):
                end = body.end + len("、检察院")
                yield Body(body.end + 1, end, body.scope + "检察院", body.scope, "检察院")
            at, base = body.end, _congress_base(body.organ)
            while base and (part := _LISTED_COMMITTEE.match(self.text, at, self.end)):
                organ = base + part[1]
                yield Body(part.start() + 1, part.end(), _named(body.scope, organ), body.scope, organ)
                at = part.end()
            while not base and (match := _LISTED.match(self.text, self._past_park(at), self.end)):
                department = _without_party(match[1] or match[2])
                named = _without_level(department, body.scope)
                begin = match.start(1 if match[1] else 2)
                if (
                    _STOP_INSIDE.search(department)
                    or department[-2:] in members("no_office")
                    or any(
                        (begin <= other.start and other.end <= match.end())
                        or other.start <= begin < other.end
                        for other in bodies
                        if other.scope or other.start > begin or other.name.endswith(_OF_THEIR_OWN)
                    )
                ):
                    break
                finish = begin + len(department)
                yield Body(begin, finish, _named(body.scope, named), body.scope, named, body.park)
                at = match.end()

    def _past_park(self, at: int) -> int:
        """区招商办、综保区、自贸局: a zone in a list of departments does not end it."""
        park = next((park for park in self.parks if park.start == at + 1), None)
        return park.end if park and self.text[at] == "、" else at


# 人民医院 alone is that of the place
# 第24届|冬奥会工作领导小组
_ORDINAL = re.compile(r"第[\d一二三四五六七八九十]+届$")
_EVERY_PLACE_HAS = re.compile(
    r"(?:第[一二三四五六七八九十]+)?(?:人民医院|中医医?院|妇幼保健院|实验[中小]学|高级中学|职业中学)|[一二三四五六七八九十]中"
)
_NO_BODY = re.compile(
    r"^(?:产生|选举产生)|(?:新一|上一|[一二三四五六七八九十]+)届(?:理事会|监事会|董事会|常务理事会)$|(?:高水平|顶尖|一流|三甲|标杆|知名)[\u4e00-\u9fff]{0,4}(?:大学|医院|学校)$|医联体医院$|年.{0,4}学校$|(?<![\u4e00-\u9fff])(?:工商业|妇女|残疾人|文学艺术界)联合会$"
)
_SEAT = re.compile(rf"[（(][{HAN}]{{2,4}}[）)]")


def _with_office(text: str, end: int) -> int:
    """国家防灾减灾救灾委员会|办公室: the office of a committee."""
    committee = text.endswith(("委员会", "领导小组", "指挥部"), 0, end)
    return end + 3 if committee and text.startswith("办公室", end) else end


def _with_seat(text: str, end: int) -> int:
    """中国石油大学（北京）: the seat in brackets belongs to a university's name."""
    seat = _SEAT.match(text, end) if text.endswith(("大学", "学院", "集团"), 0, end) else None
    return seat.end() if seat and divisions_with_name(seat.group()[1:-1]) else end


# 某某集团|董事会 is a part of it
_BOARDS = ("董事会", "监事会")
_FIGURES = frozenset(
    ["指挥部", "学校", "大学", "医院", "研究院", "实验室", "银行", "中心", "联盟", "公司", "超市", "学院"]
)
_NO_NAME = re.compile(
    r"^\d|[一两几][所家个座]|[一二三四五六七八九十\d]国$|的$|要$|我驻|多国|外国|驻外|部门|乡镇|各|们|\d年|什么|\d(?:多|余)?[个家名位支所]"
)
_LEAGUE = re.compile(r"团([省市区县州])委")
_NOT_SUFFIX = re.compile(
    r"队(?:支队|大队|总队)长|协商会|招商会|部分行|.(?:管理|办事)处[罚理分置]|.大学[科生时期毕子]|.学院[派风]|.中学[生时]|.小学[生时]"
)
_PARTY_AND_STATE = re.compile(r"[、和](?:人民)?政府(?![\u4e00-\u9fff]{0,4}办)")
_LISTED_COMMITTEE = re.compile(
    rf"[、和]([{HAN}]{{2,16}}?(?:委员会|工作委员会|委))(?=[、，。；主副组委的审分提])"
)


def _without_party(department: str) -> str:
    """石河子大学党委 → 石河子大学: the committee of an institution stands for it."""
    return re.sub(r"(?<=[学院司团局厅办委心])(?:机关)?(?:党委|党组|纪委)$", "", department)


def _without_level(department: str, scope: str) -> str:
    """市土地储备中心 of 朝阳市 → 土地储备中心."""
    return (
        department[1:] if len(department) > 3 and department[0] == scope[-1] in "省市县区州" else department
    )


def _congress_base(organ: str) -> str:
    """全国人大民族委员会、外事委员会: what the committees of one list have in common."""
    for base in ("人大常委会", "人大", "政协"):
        if organ.startswith(base) and organ != base and organ.endswith(("委员会", "委")):
            return base
    return ""


_GENERIC = re.compile(
    r"^(?:跨国|工作|现代化|强有力|项目|服务|资格审查|大会主席团|第[一二三四五六七八九十]+届|委员会|[一二三]级|关联|强村|新时代|人民代表大会|审判|检察|学位|三甲|\d+|中小学|中小|大会|常务|审查|代表资格|专门|报告|全体|领导|临时|志愿|全国|全省|全市|各级?|有关|相关|部分|多家|一些|许多|重点|骨干|龙头|大型|知名|当地|外地|国有|民营|上市|参会|参展|参与|入驻|园区|企业|建设|本|该|我|你|他|这|那|高等|高校|高|保障|中|小|两|三|四|五|多|几|十|百|个|家|所|名|市属|区属|省属|县属|央|国家级|省级|市级|区级|县级|平台|运营|管理|投资|物业|科技|工业|商业|开发|子|母|总|分|大|老|新|"
    r"党和政府|世界|国际|基层|乡镇|农村|社区|街道|公立|私立|职业|普通|综合|专业|行业|产业|技术|教育|研究|医疗|金融|航空|石油|保险|证券|快递|旅游|中文|华文|民办|双语|试点|事故|海洋|运动|农业|大量|备案|国有控股|港股|境内|大中型|智慧|气膜|检测|核酸|防控|外资|合资|对外|联合|协会|商会|学会)+$"
)


@lru_cache(maxsize=1)
def _known_committee() -> re.Pattern[str]:
    """全国人大|社会委|提出了…: a committee that the lexicon has, before any longer guess."""
    return re.compile(rf"(?:{alternation('congress_committee')})(?![员托])")


@lru_cache(maxsize=1)
def _led_by_leader() -> re.Pattern[str]:
    """习近平致|国防科技大学."""
    return re.compile(rf"(?:{alternation('leader')})(?:总书记|主席|同志)?[致给向对]")


@lru_cache(maxsize=1)
def _party_part() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{alternation('party_department')}|[{HAN}]{{2,12}}?(?:委员会办公室|领导小组办公室|委员会|领导小组|工作部))(?![员托会])"
    )


def _level_before(text: str, floor: int, at: int) -> re.Match[str] | None:
    """The level word that ends at ``at`` and is a word of its own, or None."""
    match = re.compile(rf"(?:{_LEVELS})$").search(text, max(floor, at - 3), at)
    if not match:
        return None
    before = text[match.start() - 1] if match.start() > floor else ""
    if match.group() == "师" and before and before not in "，、。；（和及领":
        return None
    plural = before + match.group() in ("县市", "旗市", "区市", "县区", "市县", "区县")  # 各县市委
    return None if before in _NO_LEVEL or plural else match


def _named(scope: str, organ: str) -> str:
    organ = organ.replace("工商业联合会", "工商联")
    organ = "党工委" if organ == "工作委员会" else organ  # 中共某某开发区工作委员会
    if organ.startswith("委") and len(scope) == 2 and scope[-1] == "县":
        scope += "县"  # 攸县县委: nobody says 攸县委
    if organ.startswith(("地委", "行署")):
        region = "地区" if organ.startswith("行署") and not scope.endswith("盟") else ""
        scope = scope.removesuffix("地区") + region
    organ = court_in_full(organ).replace("国有资产监督管理委员会", "国资委")
    return scope + organ.replace("人民政府", "政府").replace("管理委员会", "管委会").replace(
        "监督管委会", "监督管理委员会"
    ).removeprefix("委员会")


def _longest(bodies: Sequence[Body]) -> list[Body]:
    """Without those inside a longer one; in order."""
    kept: list[Body] = []
    for body in sorted(bodies, key=lambda b: (b.start - b.end, b.start)):
        if all(body.end <= other.start or body.start >= other.end for other in kept):
            kept.append(body)
    return sorted(kept, key=lambda b: b.start)
