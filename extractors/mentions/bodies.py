"""Institutions: party and state organs with their scope (市委 → 成都市委), departments, and free names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from extractors.context import Context
from extractors.mentions.foreign import foreign_before
from extractors.mentions.kinds import Body, Park
from extractors.mentions.names import HAN
from extractors.mentions.orgs import Spanned, extend_left, has_stop
from extractors.vocabulary import Hit, alternation, members
from extractors.words import cut

_LEVELS = "街道|镇|乡|自治区|自治州|自治县|自治旗|师市|兵团|地区|省|市|区|县|州|盟|旗"
_NAMED_TOWN = re.compile(
    rf"(?:[在到赴往了、和及，。（\s]|来到|走进|深入)(?P<town>(?![在到赴往])[{HAN}]{{1,4}}?(?:镇|乡|街道))(?![长党委政])"
)
_TOWN = re.compile(rf"([{HAN}]{{1,5}}(?:镇|乡|街道|苏木))$")
# characters after which 市, 区 … end a word of their own: 城市, 园区, 各区
_NO_LEVEL = frozenset(
    "城都地社园校景片小山灾各全两三本该外新老开港郊商牧林矿厂库湾湖战军灌海库特辖分市省贸发技税制业"
)
_ZONE_ORGANS = frozenset(["党工委", "管委会", "管理委员会", "纪工委", "监工委", "工委", "纪检监察工委"])
_TERM = re.compile(r"第?[〇一二三四五六七八九十百\d]+届(?:委员会)?$")
_DEPARTMENT_END = (
    "委员会办公室|委员会|领导小组办公室|领导小组|指挥部办公室|指挥部|办公室|办公厅|管理局|分局|局|厅|委办|委|办|管理中心|服务中心|疾控中心|研究室|"
    "研究院|研究所|医院|大学|学院|(?<!大)学校|中学|小学|党校|日报社|融媒体中心|供销社|总队|支队|大队|法院|检察院|集团有限公司|有限公司|集团公司|集团|公司"
)
_DEPARTMENT = re.compile(
    rf"[{HAN}、]{{1,16}}?(?:{_DEPARTMENT_END})(?<!管委)(?<!常委)(?<!市委)(?<!区委)(?<!县委)(?<!省委)(?<!州委)(?![员托屈派任内])"
)
_LISTED = re.compile(
    rf"[、和及与]([{HAN}]{{2,12}}?(?:{_DEPARTMENT_END}))(?![员托屈派任内{HAN}]|$)|"
    rf"[、和及与]([{HAN}]{{2,12}}?(?:局|厅|委|办|办公室))(?=、|，|。|；|和|及|有关|相关|主要|负责|等|分管|党组|党委|局长|主任|厅长)"
)
_GOVERNMENT_PART = re.compile(
    rf"(?:办公室|办公厅|督查室|研究室|参事室|外事办公室|外办|新闻办公室|新闻办|驻[{HAN}]{{1,8}}办事处|[{HAN}]{{2,12}}(?:领导小组|办公室|指挥部))"
)
_CONGRESS_PART = re.compile(
    rf"(?:机关党组|办公室|研究室|(?!设|的)[{HAN}、]{{2,16}}?(?:工作委员会|委员会|工委)|[{HAN}]{{2,10}}委)(?![员托])"
)
_NUMBER = "第?[一二三四五六七八九十]+"
_SESSION = re.compile(
    rf"(?P<cppcc>政协(?P<term>{_NUMBER}届)(?P<place>全国委员会|[{HAN}]{{2,6}}委员会)(?P<ordinal>{_NUMBER})次会议(?P<part>主席团)?)|"
    rf"(?P<scope>(?:{_NUMBER}届)?全国)?(?P<organ>(?:{_NUMBER}届)?(?:人民代表大会|人大|政协)(?:{_NUMBER}届)?{_NUMBER}次会议)(?:主席团|秘书处)?"
)
_STOP_INSIDE = re.compile(
    r"[了的是在到向对将被]|召开|举行|主持|出席|参加|负责|有关|相关|部门|领导|主要|各|高度|研究|决定|认真|坚持|全面|联合|会同"
)
# what follows a scope and is an organ itself: 市|委常委, 省|政府和市委 are no departments
_HALL = re.compile(r"(?:展览|展|大|客|餐|服务|宴会|报告|演播|会议|前)厅$")
_ORGAN_FIRST = re.compile(
    r"[与和同对在到]|管委|党工委|纪工委|工委|委(?![员])|政府|人民政府|人大|政协|纪委|监委|[区市县]|领导|级|内|属|直|长|里|域|场"
)
_LIST_JOINTS = ("、", "和", "与", "及", "以及", "，", "")
_SHORT_ORGAN = "委"


# characters with which the end of a name points back to the whole of it
_TELLING = 6


class Trail:
    """What a bare word (管委会, 集团, 公司) may point back to: the scopes and names met so far."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.park = context.zone
        self.scope = ""
        self._names: list[str] = []

    def remember(self, body: Body) -> None:
        """Take a body as the latest of its kind."""
        self._names.append(body.name)
        if body.park:
            self.park = body.park
        if body.scope and not body.park:
            self.scope = body.scope

    def session(self) -> str:
        """The congress in session last named (十四届全国人大一次会议), or empty."""
        for name in reversed(self._names):
            if match := re.match(r".*次会议", name):
                return match.group()
        return ""

    def town(self, text: str, position: int) -> str:
        """The town last named before a position, for 镇党委 and 镇长; or empty."""
        found = [match["town"] for match in _NAMED_TOWN.finditer(text, max(0, position - 2000), position)]
        return found[-1] if found else ""

    def full_form(self, name: str) -> str:
        """汽车工程学院, once 武汉理工大学汽车工程学院 was named, is that; a short or new name stays."""
        if len(name) < _TELLING:
            return name
        return next((full for full in reversed(self._names) if full.endswith(name)), name)

    def latest(self, *endings: str) -> str:
        """The last full name with one of the endings, or empty."""
        return next(
            (name for name in reversed(self._names) if name.endswith(endings) and name not in endings), ""
        )


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
    finder = _Finder(text, start, end, places, parks, trail)
    drafts = [
        *finder.central(hits.central),
        *finder.sessions(),
        *finder.organs(hits.organs),
        *finder.scoped_departments(),
        *finder.free(hits.suffixes),
    ]
    kept = _longest(drafts)
    kept = _longest([*finder.listed(kept), *kept])
    for body in kept:
        trail.remember(body)
    # a session is a body only where it acts: through its presidium, or by the office of a person
    return [body for body in kept if not body.name.endswith("次会议")]


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
        self.park_by_end = {park.end: park for park in parks}

    def central(self, hits: Sequence[Hit]) -> Iterator[Body]:
        for hit in hits:
            if not foreign_before(self.text, hit.start):
                yield Body(hit.start, hit.end, hit.word, organ=hit.word)

    def sessions(self) -> Iterator[Body]:
        """十四届全国人大一次会议 and its 主席团: a congress in session acts as a body."""
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
                yield body

    def _organ(self, hit: Hit, previous: Body | None) -> Body | None:
        if league := _LEAGUE.fullmatch(hit.word):
            scope = self.trail.context.scope(league[1])
            name = f"团{scope}委"
            return Body(hit.start, hit.end, name) if scope else None
        at = hit.start
        if term := _TERM.search(self.text, max(self.start, at - 10), at):
            at = term.start()
        begin, scope, park = self._scope(at, hit.word)
        if previous and not park and self._repeats(previous, begin, at):
            scope = previous.scope
        if not scope:
            return None
        organ, finish = self._organ_with_part(hit)
        return Body(begin, finish, _named(scope, organ), scope=scope, organ=organ, park=park)

    def _repeats(self, previous: Body, begin: int, at: int) -> bool:
        """江苏省委、省政府: whether a level word repeats the scope before it."""
        if not begin < at or self.text[previous.end : begin] not in _LIST_JOINTS:
            return False
        named = any(place.start == begin for place in self.places)
        return not named and previous.scope.endswith(self.text[begin:at])

    def _organ_with_part(self, hit: Hit) -> tuple[str, int]:
        """市委 + 组织部, 市政府 + 办公室, 市人大 + 财政经济委员会."""
        organ = hit.word
        part = None
        if organ in ("委", "党委", "地委"):
            part = _party_part().match(self.text, hit.end, self.end)
        elif organ in ("政府", "人民政府"):
            part = _GOVERNMENT_PART.match(self.text, hit.end, self.end)
        elif organ in ("人大常委会", "人大", "政协"):
            part = _CONGRESS_PART.match(self.text, hit.end, self.end)
        if part and not _STOP_INSIDE.search(part.group()):
            return organ + part.group(), part.end()
        return organ, hit.end

    def _scope(self, at: int, organ: str) -> tuple[int, str, str]:
        """Where the scope before ``at`` begins, its full name, and the park it is (or empty)."""
        if park := self.park_by_end.get(at):
            return park.start, park.name, park.name
        if place := self.place_by_end.get(at):
            return self._place_scope(place.start, at)
        if at - 2 >= self.start and self.text[at - 2 : at] == "全国":
            return at - 2, "全国", ""
        if (place := self.place_by_end.get(at - 1)) and self.text[at - 1] == self.text[at - 2]:
            return place.start, self.text[place.start : at], ""  # 攸县|县委
        if town := _TOWN.search(self.text, max(self.start, at - 8), at):
            return self._town_scope(town.start(), at, organ)
        if organ.startswith(("地委", "行署")) and (region := self.trail.context.scope("地区")):
            return at, region, ""
        return self._level_scope(at, organ)

    def _place_scope(self, begin: int, at: int) -> tuple[int, str, str]:
        scope = self.trail.context.local_name(self.text[begin:at])
        for party in sorted(members("party_formula"), key=len, reverse=True):
            if self.text.endswith(party, self.start, begin):
                return begin - len(party), party + scope, ""
        for prefix in ("中国共产党", "中共"):
            if self.text.endswith(prefix, self.start, begin):
                return begin - len(prefix), scope, ""
        return begin, scope, ""

    def _town_scope(self, begin: int, at: int, organ: str) -> tuple[int, str, str]:
        if organ not in ("党委", "政府", "人民政府", "人大", "纪委", "党工委", "人武部"):
            return at, "", ""
        suffix = at - (2 if self.text[at - 2 : at] in ("街道", "苏木") else 1)
        begin = extend_left(self.text, max(self.start, begin), suffix, at, self.places)
        return (begin, self.text[begin:at], "") if begin < suffix else (at, "", "")

    def _level_scope(self, at: int, organ: str) -> tuple[int, str, str]:
        match = _level_before(self.text, self.start, at)
        if not match:
            return at, "", ""
        level = match.group()
        context = self.trail.context
        if level in ("镇", "乡", "街道") and (town := self.trail.town(self.text, match.start())):
            return match.start(), town, ""
        if level == "区" and organ in _ZONE_ORGANS and (zone := context.zone or self.trail.park):
            return match.start(), zone, zone
        scope = context.scope(level)
        if not scope and organ in ("委", "政府", "人民政府", "人大常委会", "政协", "纪委"):
            scope = self.trail.scope if self.trail.scope.endswith(level) else ""
        return match.start(), scope, ""

    def scoped_departments(self) -> Iterator[Body]:
        """A level word or place and a department: 市口岸办, 盐城市发展改革委, 区招商局."""
        for begin, at, scope, park in self._scopes():
            match = _DEPARTMENT.match(self.text, at, self.end)
            if not match or "、" in match.group() or _STOP_INSIDE.search(match.group()):
                continue
            department = match.group()
            if (
                len(department) < 2
                or _ORGAN_FIRST.match(department)
                or has_stop(department)
                or _HALL.search(department)
                or self._names_two(at, match.end(), department)
                or not self._plausible(begin, at, match.end())
            ):
                continue
            yield Body(
                begin, match.end(), _named(scope, department), scope=scope, organ=department, park=park
            )

    def _names_two(self, at: int, end: int, department: str) -> bool:
        """襄阳|高新区与武汉理工大学: two names with 与 between."""
        inside = any(at < place.start and place.end <= end for place in self.places)
        return inside and re.search(r"[与和]", department) is not None

    def _scopes(self) -> Iterator[tuple[int, int, str, str]]:
        for place in self.places:
            begin, scope, park = self._place_scope(place.start, place.end)
            yield begin, place.end, scope, park
        for park_mention in self.parks:
            yield park_mention.start, park_mention.end, park_mention.name, park_mention.name
        for match in re.compile(_LEVELS).finditer(self.text, self.start, self.end):
            if match.group() in ("镇", "乡", "街道"):
                continue
            if not _level_before(self.text, self.start, match.end()) or match.end() in self.place_by_end:
                continue
            context = self.trail.context
            scope, park = context.scope(match.group()), ""
            if match.group() == "区" and not scope and context.zone:
                scope = park = context.zone
            if scope:
                yield match.start(), match.end(), scope, park

    def _plausible(self, begin: int, at: int, finish: int) -> bool:
        """The words agree that something begins after the scope: 市|民政局, but not 市场|监管局."""
        words = cut(self.text[begin:finish])
        joined, edges = begin, {begin}
        for word in words:
            joined += len(word)
            edges.add(joined)
        return at in edges or self.text[at : at + 2] not in ("场监", "民中")

    def free(self, hits: Sequence[Hit]) -> Iterator[Body]:
        floor = self.start
        for hit in hits:
            if _NOT_SUFFIX.match(self.text, hit.start - 1):
                continue
            begin = extend_left(self.text, floor, hit.start, hit.end, self.places)
            core = self.text[begin : hit.start]
            if len(core) > 1 and not (_GENERIC.match(core) or _NO_NAME.search(core)):
                yield Body(begin, hit.end, self._resolved_free(self.text[begin : hit.end]))

    def _resolved_free(self, name: str) -> str:
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
            at, base = body.end, _congress_base(body.organ)
            while base and (part := _LISTED_COMMITTEE.match(self.text, at, self.end)):
                organ = base + part[1]
                yield Body(part.start() + 1, part.end(), _named(body.scope, organ), body.scope, organ)
                at = part.end()
            while not base and (match := _LISTED.match(self.text, at, self.end)):
                department = match[1] or match[2]
                if _STOP_INSIDE.search(department) or any(
                    other.start <= match.start() + 1 < other.end for other in bodies
                ):
                    break
                yield Body(
                    match.start() + 1,
                    match.end(),
                    _named(body.scope, department),
                    body.scope,
                    department,
                    body.park,
                )
                at = match.end()


_NO_NAME = re.compile(r"的$|要$|部门|乡镇|各|们|\d年|什么")
_LEAGUE = re.compile(r"团([省市区县州])委")
_NOT_SUFFIX = re.compile(r"协商会|部分行|.(?:管理|办事)处[罚理分置]")
_PARTY_AND_STATE = re.compile(r"[、和](?:人民)?政府(?![\u4e00-\u9fff]{0,4}办)")
_LISTED_COMMITTEE = re.compile(rf"[、和]([{HAN}]{{2,16}}?(?:委员会|工作委员会))(?=[、，。；主副组委的审])")


def _congress_base(organ: str) -> str:
    """全国人大民族委员会、外事委员会: what the committees of one list have in common."""
    for base in ("人大常委会", "人大", "政协"):
        if organ.startswith(base) and organ != base and organ.endswith("委员会"):
            return base
    return ""


_GENERIC = re.compile(
    r"^(?:新时代|三甲|中小学|中小|大会|常务|审查|代表资格|专门|报告|全体|领导|临时|志愿|全国|全省|全市|各级?|有关|相关|部分|多家|一些|许多|重点|骨干|龙头|大型|知名|当地|外地|国有|民营|上市|参会|参展|参与|入驻|园区|企业|建设|本|该|我|你|他|这|那|高等|高校|高|保障|中|小|两|三|四|五|多|几|十|百|个|家|所|名|市属|区属|省属|县属|央|国家级|省级|市级|区级|县级|平台|运营|管理|投资|物业|科技|工业|商业|开发|子|母|总|分|大|老|新|"
    r"党和政府|世界|国际|基层|乡镇|农村|社区|街道|公立|私立|职业|普通|综合|专业|行业|产业|技术|教育|研究|医疗|金融|外资|合资|对外|联合|协会|商会|学会)+$"
)


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
    return None if before in _NO_LEVEL else match


def _named(scope: str, organ: str) -> str:
    if organ.startswith(("地委", "行署")):
        scope = scope.removesuffix("地区") + ("地区" if organ.startswith("行署") else "")
    return scope + organ.replace("人民政府", "政府").replace("管理委员会", "管委会").removeprefix("委员会")


def _longest(bodies: Sequence[Body]) -> list[Body]:
    """Without those inside a longer one; in order."""
    kept: list[Body] = []
    for body in sorted(bodies, key=lambda b: (b.start - b.end, b.start)):
        if all(body.end <= other.start or body.start >= other.end for other in kept):
            kept.append(body)
    return sorted(kept, key=lambda b: b.start)
