"""Zones and parks: by how their names end, by the gazetteer, and relative ones (高新区) by place or article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.context import Context
from extractors.mentions.kinds import Park
from extractors.mentions.names import HAN
from extractors.mentions.orgs import Spanned, extend_left
from extractors.mentions.places import division, divisions_with_name
from extractors.mentions.zones import division_of, place_of_relative, zones_named
from extractors.open_ends import OpenEnds
from extractors.vocabulary import Hit, members, words_of
from extractors.words import cut, frequency

# families of one kind of zone: the long and the short way to write it
_FAMILIES: tuple[tuple[str, ...], ...] = (
    ("经济技术开发区", "经开区", "经济开发区"),
    ("高新技术产业开发区", "高新技术产业园区", "高新技术开发区", "高新区", "高新园区"),
    ("综合保税区", "综保区", "保税区"),
    ("自由贸易试验区", "自贸试验区", "自贸区"),
)
_FREE_TRADE = _FAMILIES[-1]
_RELATIVE = frozenset(
    [
        "经济技术开发区",
        "高新技术产业开发区",
        "高新技术开发区",
        "经开区",
        "高新区",
        "综合保税区",
        "综保区",
        "保税区",
        "经济开发区",
        "自贸试验区",
        "自贸区",
    ]
)
_ANAPHORIC = frozenset(
    [
        "开发区",
        "园区",
        "产业园",
        "工业园",
        "工业园区",
        "产业园区",
        "科技园",
        "新区",
        "功能区",
        "科学城",
        "科技城",
        "合作区",
    ]
)
# endings that are parks only with a name of their own before them
_COMMON = frozenset(
    [
        "园区",
        "产业园区",
        "工业园区",
        "工业园",
        "产业园",
        "科技园区",
        "科技园",
        "示范区",
        "试验区",
        "功能区",
        "集聚区",
        "集中区",
        "新城",
        "新区",
        "经济区",
        "合作区",
        "港区",
        "片区",
        "产业基地",
        "孵化器",
        "众创空间",
        "工业区",
        "开发区",
        "产业城",
        "物流园",
        "物流园区",
        "农业园",
        "农业园区",
        "化工园区",
        "化工园",
        "经济开发区",
        "投资区",
        "示范园",
        "示范园区",
        "创新园",
        "创业园",
        "健康城",
        "大学城",
    ]
)
_NO_PARK = re.compile(
    r"(?:经济圈|副中心|都市圈|城市群|自由贸易港|先行区|先导区|保护区|风景区|生态区|旅游区|居住区|水功能区|(?<!工业)(?<!产业)(?<!加工)(?<!企业)(?<!经济)集中区|城区|老城|主城|建成区)$"
)
_ASIDE = re.compile(r"(?:距离|上游|下游|建设好|用好|(?:[今去前]年)?[一二三四五六七八九十]+月)")
# a treaty, no park: 中国—东盟自贸区
_BETWEEN_STATES = re.compile(
    r"(?:好?中国|东盟|海合会|欧盟|非洲|亚太|[—-][\u4e00-\u9fff]{2,8})(?:自由贸易区|自贸区)$"
)
_GENERIC_CORE = re.compile(
    r"^(?:更高水平|高水平|首个|全国首个|更大|企业|大学|新设|国家|(?:国家|省|市|州|县|区|部)级|省级以上|市级以上|各类?|各个|各大|全市|全省|全区|全县|全国|我市|我省|我区|我县|辖区|市属|境外|境内|海外|"
    r"国内|国际|特色|现代|专业|产业|工业|开发|科技|高新|农业|物流|重点|龙头|大型|综合|智慧|绿色|低碳|零碳|循环|高端|新型|新兴|化工|骨干|主要|部分|有关|相关|"
    r"优势|先进|数字|数字经济|创新|创业|创新创业|示范|核心|美丽|富强|幸福|活力|所在|入驻|周边|周围|沿线|其他|另外|本|该|这个|一个|一批|标准|"
    r"和|与|及|县域|市域|省域|飞地|友好|国别|双创|经济|技术|五好|万亩|千亿级?|百亿级?|共建|联合|等|的|中|新|老|大|小|好|建|产|用|强|美|全|在|以|镇|乡|村|区|市|县|省)+$"
)


def find_parks(
    text: str, start: int, end: int, hits: Sequence[Hit], places: Sequence[Spanned], known: KnownParks
) -> list[Park]:
    """Parks of one sentence in order; each full name found is remembered in ``known`` for the relative ones."""
    found: list[Park] = []
    floor = start
    for hit in hits:
        if hit.start < floor:
            continue
        park = _park_at(text, floor, end, hit, places, known, found)
        if park:
            found.append(park)
            floor = park.end
    return found


def _park_at(
    text: str,
    floor: int,
    limit: int,
    hit: Hit,
    places: Sequence[Spanned],
    known: KnownParks,
    before: Sequence[Park],
) -> Park | None:
    begin = extend_left(text, floor, hit.start, hit.end, places)
    begin = min(begin, next((p.start for p in places if p.end == hit.start and p.start >= floor), begin))
    begin = _after_qualifier(text, _after_aside(text, begin, hit.start), hit.start)
    if _COMPANY_NEXT.match(text, hit.end) or (hit.word[-1] == "城" and text[hit.end : hit.end + 1] == "市"):
        return None
    begin = _at_gazetteer(text, begin, hit, places)
    core = text[begin : hit.start]
    finish = _with_bracket(text, hit.end, limit)
    if _NO_PARK.search(text[begin : hit.end]) or _BETWEEN_STATES.search(text[begin : hit.end]):
        return None
    if not core and text[hit.start - 1] in "各全每大级类等":
        return None
    if not core:
        name = known.resolve(hit.word, _listed_prefix(text, before, hit.start))
        if not name:
            known.leave_open(hit)
            return None
        return Park(hit.start, finish, name, known.within(name))
    if park := _of_level(text, begin, finish, hit, known):
        return park
    if _is_generic(core, hit.word, begin, places) and not _is_governed(text, begin, hit):
        return None
    if _DESCRIBES.search(text, max(0, begin - 6), begin) and _is_described(core, hit.word, begin, places):
        return None
    if any(place.start <= begin and place.end >= finish for place in places):
        return None  # 浦东新区
    name = known.learn(text[begin:finish])
    return Park(begin, finish, name, known.within(name))


# 中电光谷|公司 is no valley, 某某信息港|讯 is a medium
_COMPANY_NEXT = re.compile(r"(?:有限公司|股份|公司|集团|讯(?=[（　 ]))")
_ORGAN_INSIDE = re.compile(r".*(?:政协|人大|[省市区县州旗]委|政府|管委会|公司|集团|大学|学院)(?=.)")


def _after_aside(text: str, begin: int, suffix: int) -> int:
    """Skip where and when before a park: 距离|产业园, 去年六月|自贸区."""
    match = _ASIDE.match(text, begin, suffix)
    return match.end() if match else begin


def _after_qualifier(text: str, begin: int, suffix: int) -> int:
    """Skip what is said of a park before its name: 国家级, 我区, 位于, 中共, and the organ before 高新区工作室."""
    if organ := _ORGAN_INSIDE.match(text, begin, suffix):
        begin = organ.end()
    elif organ := _ORGAN_INSIDE.match(text, begin, suffix + 1):
        return suffix
    if text.startswith("中共", begin, suffix):
        begin += 2
    if begin + 1 == suffix and text[begin] in "来到赴在去":
        return suffix
    match = re.compile(
        r"(?:原|国家级|省级|市级|我市|我区|我县|我省|全市|全省|全区|园区内的|区内的|市属|辖区内?的?|首个|首家|区)"
    ).match(text, begin, suffix)
    return match.end() if match and match.end() < suffix and match.group() != "区" else begin


def _with_bracket(text: str, position: int, limit: int) -> int:
    """Joint names keep both parts: 龙岩高新区（经开区）."""
    match = re.compile(rf"[（(][{HAN}]{{1,10}}[区园城][）)]").match(text, position, limit)
    if not match and text.endswith(("试验区", "自贸区", "示范区"), 0, position):
        match = re.compile(rf"[{HAN}]{{2,5}}?(?:片区|区块|组团)").match(text, position, limit)
    elif not match and text.endswith(("开发区", "科技城", "科学城"), 0, position):
        match = re.compile(rf"[{HAN}]{{2,3}}?园区?(?=[、，。；（和与及考调视检的管党共])").match(
            text, position, limit
        )
    elif not match and text.endswith(("高新区", "经开区"), 0, position):
        match = re.compile(rf"(?:和平|(?![和与及])[{HAN}]{{2,4}}?)片区").match(text, position, limit)
    elif not match and text.endswith(("新区", "合作区"), 0, position):
        match = _PART_GOVERNED.match(text, position, limit)
    return match.end() if match else position


# 天府新区|成都|党工委: the part of a zone that lies in one city
_PART_GOVERNED = re.compile(rf"(?!党|管|工|建|开)[{HAN}]{{2,3}}?(?=党工委|管委会)")


# words that are one zone where a level word or a committee stands beside them
_ONE_OF_A_PLACE = frozenset(
    [
        "产业集聚区",
        "集聚区",
        "工业集中区",
        "集中区",
        "工业园区",
        "工业园",
        "产业园区",
        "产业园",
        "开发区",
        "经济开发区",
    ]
)
_BEFORE_LEVEL = re.compile(r"[^\u4e00-\u9fff]|[在到与和对赴及是由向]")
_COMMITTEE_NEXT = re.compile(r"管委会|党工委|党委|管理委员会|主要负责|党政办")


def _of_level(text: str, begin: int, finish: int, hit: Hit, known: KnownParks) -> Park | None:
    """县|产业集聚区 is that of the county; 产业集聚区|管委会 that of the zone named before."""
    core = text[begin : hit.start]
    if core and core[0] in "市县区州旗" and _BEFORE_LEVEL.match(text, begin - 1 if begin else 0):
        kind = core[1:] + hit.word
        if (kind in _ONE_OF_A_PLACE or kind in _RELATIVE) and (name := known.of_level(core[0], kind)):
            return Park(begin, finish, name, known.within(name))
    whole = known.ending(core + hit.word) if _COMMITTEE_NEXT.match(text, hit.end) else ""
    return Park(begin, finish, whole, known.within(whole)) if whole else None


def _is_governed(text: str, begin: int, hit: Hit) -> bool:
    """二坝集中示范园区管委会: what has a committee of its own is a park, however common the word for it."""
    core = text[begin : hit.start]
    return (
        text.startswith(("管委会", "党工委", "管理委员会", "管理办公室"), hit.end)
        and len(core) > 1
        and not (_GENERIC_CORE.match(core) and (len(core) < 4 or core[0] in "各全省市区县"))
    )


def _listed_prefix(text: str, before: Sequence[Park], position: int) -> str:
    """The place of the park before in the same list: 诸暨经济开发区、高新区 are both of 诸暨."""
    if before and text[before[-1].end : position] in ("、", "和", "与", "及"):
        name = before[-1].name
        for suffix in sorted(words_of("park_suffix"), key=len, reverse=True):
            if name.endswith(suffix):
                return name[: -len(suffix)]
    return ""


def _at_gazetteer(text: str, begin: int, hit: Hit, places: Sequence[Spanned]) -> int:
    """主动服务|雄安新区: where a name of the gazetteer begins, if words that are no place stand before it."""
    if any(place.start == begin for place in places):
        return begin
    starts = range(begin, hit.start - 1)
    named = (start for start in starts if zones_named(text[start : hit.end]))
    start = next(named, begin)
    core = text[start : hit.start]  # 禾丰|现代农业产业园, 临港|新材料产业园: no name that a zone has alone
    return begin if _GENERIC_CORE.match(core) or core in members("trade") else start


def _after_place(core: str, begin: int, places: Sequence[Spanned]) -> str:
    """What stands between the place at the start of a name and its ending."""
    ends = [place.end - begin for place in places if place.start == begin and place.end <= begin + len(core)]
    return core[max(ends, default=0) :]


def _is_generic(core: str, suffix: str, begin: int, places: Sequence[Spanned]) -> bool:
    if _GENERIC_CORE.match(core) or _GENERIC_WORD.search(core):
        return True
    placed = any(begin <= place.start and place.end <= begin + len(core) for place in places)
    if (
        suffix in ("园区", "产业园区", "工业园区")
        and not placed
        and (len(core) < 3 or max(map(len, cut(core))) > 1)
    ):
        return True
    if suffix == "园区" and placed and _GENERIC_CORE.match(_after_place(core, begin, places)):
        return not zones_named(core + suffix)  # 泰州市开发园区 are all of them
    if suffix in _COMMON and len(cut(core)) == 1 and len(core) == 1:
        return True
    place_only = any(place.start == begin and place.end == begin + len(core) for place in places)
    if (
        place_only
        and suffix == "开发区"
        and core.endswith(("省", "市", "新区"))
        and not zones_named(core + suffix)
    ):
        return True
    return place_only and suffix in (
        "园区",
        "产业园区",
        "示范区",
        "试验区",
        "产业基地",
        "孵化器",
        "功能区",
        "集聚区",
    )


_DESCRIBES = re.compile(r"(?:国家|世界|省|市|县)级$|(?:一体|化|性|型|规划建设|打造|先进|为主|特色|支撑)的$")


def _is_described(core: str, suffix: str, begin: int, places: Sequence[Spanned]) -> bool:
    """集工业、生态为一体的|生态园林工业区: everyday words behind 的 say what a park is like."""
    placed = any(begin <= place.start and place.end <= begin + len(core) for place in places)
    everyday = all(len(word) > 3 or frequency(word) >= _EVERYDAY for word in cut(core))
    return everyday and not placed and not zones_named(core + suffix)


# how often a word is met that is no name
_EVERYDAY = 100
_GENERIC_WORD = re.compile(
    r"\d|能力|明确|深化|近期|年度|先进|数据中心|方式$|老$|国家级|省级|市级|县级|城市$|周边|每个|末位|一流|产业转移|园区|过去|全市|全省|园$|区内"
)


# 石河子国家高新技术产业开发区: its rank is no part of the name
_NATIONAL = re.compile(r"(?<=.{2})国家级?(?=经济技术开发区|高新技术产业开发区)")


class KnownParks:
    """The parks an article has named so far, to resolve what it then calls 高新区 or 开发区."""

    def __init__(self, context: Context, open_ends: OpenEnds) -> None:
        self._context, self._open_ends = context, open_ends
        self._names: list[str] = [context.zone] if context.zone else []

    def learn(self, name: str) -> str:
        """Remember a full name; returns the form in which the article first wrote this park."""
        name = _NATIONAL.sub("", name) if len(name) > 12 else name
        if (full := self._called_short(name)) and full != name:
            return full
        for seen in self._names:
            if _same_park(seen, name) or (len(name) > 3 and _is_end_of(seen, name)):
                self._names.remove(seen)
                self._names.append(seen)  # named last
                return seen
        self._names.append(name)
        return name

    def _called_short(self, name: str) -> str:
        """霍山开发区, once 霍山经济开发区 was named: the only zone of that place that the article knows; or empty."""
        stem = re.sub(r"[市县区]$", "", name.removesuffix("开发区"))
        if not name.endswith("开发区") or name.endswith(
            tuple(f for f in _forms("经开区") + _forms("高新区"))
        ):
            return ""
        meant = [
            n for n in self._names if n.endswith(_forms("经开区") + _forms("高新区")) and n.startswith(stem)
        ]
        meant = [n for n in meant if re.sub(r"[市县区]$", "", _stem(n)) == stem]
        return meant[0] if len(meant) == 1 else ""

    def resolve(self, word: str, listed: str) -> str:
        """The park that a bare word means here, or empty."""
        if listed:
            return self.learn(listed + word)
        forms = _forms(word)
        if _ends_with(own := self._context.zone, forms):  # on its own page
            return next(name for name in reversed(self._names) if own.endswith(name) or name.endswith(own))
        for name in reversed(self._names):
            if _ends_with(name, forms) or (forms[0] in _FREE_TRADE and any(form in name for form in forms)):
                return name
        if forms[0] in _FREE_TRADE:
            return ""
        if word in _ANAPHORIC:
            return self._only(word)
        if word in _RELATIVE and (place := self._place_for(word)):
            return self.learn(place + word)
        return ""

    def of_level(self, level: str, kind: str) -> str:
        """The zone of the article's own division of a level (县产业集聚区), or empty."""
        scope = self._context.scope(level)
        if not scope:
            return ""
        own = (
            self._place_for(kind) if kind in _RELATIVE and scope == division(self._context.place).name else ""
        )
        return self.learn((own or scope) + kind)

    def ending(self, kind: str) -> str:
        """The zone named last whose name ends so, if it says more than that; or empty."""
        return next((name for name in reversed(self._names) if name.endswith(kind) and name != kind), "")

    def leave_open(self, hit: Hit) -> None:
        """A zone that is only called by its kind, of a place that nothing tells."""
        if hit.word in _RELATIVE:
            self._open_ends.add(hit.start, hit.end, "the article does not tell of which place")

    def within(self, name: str) -> str:
        """The division a park lies in by its name or by the article's place; empty where neither tells."""
        if code := division_of(name, self._context.place):
            return code
        place = self._context.place
        return division(place).name if place and division(place).level != "province" else ""

    def _only(self, word: str) -> str:
        endings: tuple[str, ...] = ("开发区", "经开区", "高新区") if word == "开发区" else (word,)
        if word == "园区":
            endings = ("园区", "产业园", "工业园", "科技园", "物流园", "开发区")
        matching = [name for name in self._names if _ends_with(name, endings)]
        if word == "园区" and len(matching) > 1:
            return ""
        if word == "开发区" and self._context.zone:
            return self._context.zone
        return matching[-1] if matching else ""

    def _place_for(self, word: str) -> str:
        place = self._context.place
        if not place or (
            division(place).level == "province" and division(place).name.endswith(("省", "自治区"))
        ):
            return ""  # a province has many
        return place_of_relative(word, place)


def _ends_with(name: str, endings: tuple[str, ...]) -> bool:
    """高新区 is no 新区."""
    return name.endswith(endings) and not (name.endswith("高新区") and "高新区" not in endings)


def _is_end_of(seen: str, name: str) -> bool:
    """金普新区 of 大连金普新区: the end of a name; a short one only where a place stands before it."""
    left, right = _key(seen), _key(name)
    return left.endswith(right) and (len(name) > 4 or bool(divisions_with_name(left.removesuffix(right))))


def _forms(word: str) -> tuple[str, ...]:
    return next((family for family in _FAMILIES if word in family), (word,))


def _stem(name: str) -> str:
    """What stands before the ending of a zone's name: 霍山 of 霍山经济开发区."""
    forms = sorted((form for family in _FAMILIES for form in family), key=len, reverse=True)
    return next((name[: -len(form)] for form in forms if name.endswith(form)), name)


def _same_park(left: str, right: str) -> bool:
    """Long and short form of one zone: 成都经济技术开发区, 成都经开区, 成都市经开区."""
    return _key(left).replace("国家", "") == _key(right).replace("国家", "")


def _key(name: str) -> str:
    for family in _FAMILIES:
        for form in sorted(family, key=len, reverse=True):
            if name.endswith(form):
                return re.sub(r"[省市县区州盟旗]$", "", name[: -len(form)]) + family[0]
    return name
