"""The parks of one sentence, by how their names end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from extractors.mentions.kinds import Park
from extractors.mentions.names import has_usual_surname
from extractors.mentions.orgs import Spanned
from extractors.mentions.parks.forms import is_free_trade
from extractors.mentions.parks.generic import (
    is_any_park,
    is_generic_core,
    is_gone_to,
    is_no_park,
    is_plain_name,
)
from extractors.mentions.parks.known import KnownParks
from extractors.mentions.parks.lying import locate, note_travel
from extractors.mentions.parks.spans import begin_of_name, end_of_name
from extractors.mentions.places import PlaceMention, divisions_with_name, find_places
from extractors.vocabulary import Hit, members, words_of

# 中电光谷|公司 is no valley, 某某信息港|讯 is a medium
# and 商务厅开发区|处 is a part of a department
_COMPANY_NEXT = re.compile(r"(?:有限公司|股份|公司|集团|讯(?=[（　 ])|处(?=副?处长|负责))")
# 某某园区|开发管理有限公司
_OPERATOR_NEXT = re.compile(
    r"(?:开发|建设|投资|管理|运营|发展|控股|经营|国有|资产|资本|城市|产业|创业|招商|服务|实业|科技|置业|城建|水务|热力|人才)"
    r"{1,5}(?:集团)?(?:(?:股份)?有限(?:责任)?)?(?:公司|集团)"
)
# 开源新城|小区 is where people live
_HOMES_NEXT = re.compile(r"小区|楼盘|家园|花园|壹号|公寓")
# 桦川县新城|镇, 高新区|大道
_TOWN_NEXT = re.compile("[镇乡村](?!镇)|街道(?!党工委)|社区|大道|大街|小区|广场|小学|中学|医院|路(?!演)")
_BEFORE_LEVEL = re.compile(
    r"(?:^|[^\u4e00-\u9fff]|[在到与和对赴及是由向来入进为从将给让往]"
    r"|我|调研|考察|视察|督导|督查|检查|走访|[察查]看|观摩|参观|建设|推[动进]|加快|支持|服务|落户|指导|打造|围绕)$"
)
_COMMITTEE_NEXT = re.compile(r"管委会|党工委|党委|管理委员会|主要负责|党政办")
_LOOKED_AT = re.compile(
    r"(?:开展|进行|专题|实地|现场)*(?:调研|考察|视察|督导|督查|检查|走访|办公|看望|慰问|指导)"
)
_RANKED = re.compile(r"(?P<place>[\u4e00-\u9fff]{2,6}?)(?:国家级|省级|市级|自治区级)$")
# 张明康来|响水港区
_CAME = re.compile(r"(?P<who>[\u4e00-\u9fff]{2,3})(?:一行|同志)?(?<![未朝东蓬])[来到](?=[\u4e00-\u9fff]{2})")
_RANK_ASIDE = re.compile(r"(?<=[\u4e00-\u9fff]{2})[（(](?:国家|省|市|区|县|自治区)级[）)]")
# 喀什综合保税区|（以下简称综保区）
_SHORT = re.compile(
    r"[（(](?:以下|下文)?(?:简称|统称)(?:为|：)?[“\"]?(?P<short>[\u4e00-\u9fff]{2,10})[”\"]?[）)]"
)
_ALL_OF_THEM = "各全每大级类等"
_LIST_JOINTS = ("、", "和", "与", "及")
_OTHER_KINDS = ("高新区", "综保区", "保税区", "新区", "示范区", "高新技术产业开发区")


def find_parks(
    text: str, start: int, end: int, hits: Sequence[Hit], places: Sequence[PlaceMention], known: KnownParks
) -> list[Park]:
    """Parks of one sentence in order; each full name found is remembered in ``known`` for the relative ones."""
    found: list[Park] = []
    floor, dropped = start, start
    note_travel(text, start, end, places, known)
    starts = {hit.start for hit in hits}
    for hit in hits:
        # 怀化国际陆港|经济开发区: the name goes on
        if hit.start < floor or hit.end in starts:
            continue
        if dropped > start and _goes_on_listing(text[dropped : hit.start], hit):
            dropped = hit.end  # 境外经贸合作区、|自贸试验区: of any kind, like the one before it
            continue
        park = _park_at(text, floor, end, hit, places, known, found)
        if park is None and hit.end not in known.open_at and not _goes_on(text, hit):
            dropped = hit.end
        if park is None and hit.word == "园区":
            floor = hit.end  # 来园区|精河化工产业集中区
        if park and (short := _SHORT.match(text, park.end, end)):
            known.call(short["short"], park.name)
        if park:
            found.append(locate(text, park, places, known))
            floor = park.end
    return found


def _at_place_gone_to(text: str, begin: int, hit: Hit, places: Sequence[PlaceMention]) -> int:
    """甲来|响水港区: a place inside that somebody goes to begins the name."""
    inside = (p.start for p in places if begin < p.start and p.end <= hit.start)
    came = _CAME.match(text, begin, hit.start)
    named = came and has_usual_surname(came["who"]) and not any(p.start == begin for p in places)
    return next(
        (start for start in inside if text[start - 1] in "来到赴往除"),
        came.end() if came and named else begin,
    )


def _goes_on_listing(between: str, hit: Hit) -> bool:
    """境外经贸合作区、|自贸试验区; 科创新城、|生态|新城: kinds in a row."""
    return between in _LIST_JOINTS or (hit.word == "新城" and len(between) == 3 and between[0] == "、")


def _park_at(
    text: str,
    floor: int,
    limit: int,
    hit: Hit,
    places: Sequence[PlaceMention],
    known: KnownParks,
    before: Sequence[Park],
) -> Park | None:
    if _goes_on(text, hit):
        return None
    begin = begin_of_name(text, floor, hit, places)
    finish = end_of_name(text, hit.end, limit)
    if begin == hit.start:
        named = next((p for p in reversed(places) if p.end <= hit.start), None)
        return _relative(text, finish, hit, known, before, named)
    if is_no_park(text[begin : hit.end]):
        return None
    begin = _at_place_gone_to(text, begin, hit, places)
    if aside := _RANK_ASIDE.search(text, begin, hit.start):
        name = known.learn(text[begin : aside.start()] + text[aside.end() : finish])  # 高岳|（省级）|产业园
        return Park(begin, finish, name, known.within(name))
    ranked = _RANKED.match(text, begin, hit.start) if hit.word in members("relative_zone") else None
    if ranked and any(p.start == begin and p.end == ranked.end("place") for p in places):
        name = known.learn(ranked["place"] + hit.word)  # 神木市|省级|高新区
        return Park(begin, finish, name, known.within(name))
    if park := _of_level(text, begin, finish, hit, known) or _of_home(text, begin, finish, hit, known):
        return park
    if (outer := _outer(begin, places, before)) and begin < hit.start:
        # 华侨试验区|数字产业园: a park in the zone right before it
        return Park(outer.start, finish, outer.name + text[begin:finish], outer.within)
    if is_any_park(text, begin, hit, places) and not _is_listed(text, begin, finish, hit, before):
        return None
    in_place = any(place.start <= begin and place.end >= finish for place in places)
    if in_place and text[begin:finish] not in members("zone_in_divisions"):
        return None  # 浦东新区
    if _OPERATOR_NEXT.match(text, hit.end) and not known.has(text[begin:finish]):
        return None  # a company's name
    name = known.learn(text[begin:finish])
    return Park(begin, finish, name, known.within(name))


def _goes_on(text: str, hit: Hit) -> bool:
    """某某园区|开发公司, 某某城|市: the word is part of a longer one."""
    if (hit.word == "园区" and _OPERATOR_NEXT.match(text, hit.end)) or (
        hit.word[-1] in "城园" and _HOMES_NEXT.match(text, hit.end)
    ):
        return True
    if hit.word in ("新城", "科技城", "大学城", "高新区", "经开区", "开发区") and _TOWN_NEXT.match(
        text, hit.end
    ):
        return True
    return bool(_COMPANY_NEXT.match(text, hit.end)) or (
        hit.word[-1] == "城" and text.startswith("市", hit.end)
    )


def _is_listed(text: str, begin: int, finish: int, hit: Hit, before: Sequence[Park]) -> bool:
    """东川工业园区、|生物科技产业园区|、…: between others a name, however plain."""
    return (
        bool(before)
        and text[before[-1].end : begin] == "、"
        and text[finish : finish + 1] in ("、", "和")
        and hit.start - begin >= 4
        and is_plain_name(text[begin : hit.start])
    )


def _outer(begin: int, places: Sequence[PlaceMention], before: Sequence[Park]) -> Park | None:
    """The zone that ends where a name begins which has no place of its own."""
    own = any(place.start == begin for place in places)
    return before[-1] if before and before[-1].end == begin and not own else None


def _relative(
    text: str, finish: int, hit: Hit, known: KnownParks, before: Sequence[Park], place: Spanned | None
) -> Park | None:
    """高新区, 园区: the zone that the article means by a bare word."""
    if text[hit.start - 1] in _ALL_OF_THEM:
        return None
    name = known.beside_others(hit.word) if _is_beside_another_kind(text, hit) else ""
    name = name or known.resolve(hit.word, _listed_prefix(text, before, hit.start))
    if not name and hit.word in members("one_of_a_place") and _is_acting_or_visited(text, hit):
        name = known.of_home(hit.word)
    if not name and place and _COMMITTEE_NEXT.match(text, hit.end):
        name = known.of_named(text[place.start : place.end], hit.word)
    if not name:
        known.leave_open(hit)
        return None
    part = text[hit.end : finish]
    if part and part[0] not in "（(" and not name.endswith(part):
        name += part  # 经开区|文峰片区
    return Park(hit.start, finish, name, known.within(name))


def _is_acting_or_visited(text: str, hit: Hit) -> bool:
    """工业园区|管委会, 到|工业园区|调研: said of one zone, not of any."""
    if _COMMITTEE_NEXT.match(text, hit.end):
        return True
    return is_gone_to(text, hit.start) and _LOOKED_AT.match(text, hit.end) is not None


def _is_beside_another_kind(text: str, hit: Hit) -> bool:
    """高新区、|开发区: the second is none of the first kind."""
    return hit.word == "开发区" and (
        (text.endswith(_OTHER_KINDS, 0, hit.start - 1) and text[hit.start - 1] in _LIST_JOINTS)
        or (text[hit.end : hit.end + 1] in _LIST_JOINTS and text.startswith(_OTHER_KINDS, hit.end + 1))
    )


def _of_home(text: str, begin: int, finish: int, hit: Hit, known: KnownParks) -> Park | None:
    """到|先进制造业开发区|调研: the one of this kind that the article's own county has."""
    kind = text[begin : hit.start] + hit.word
    if kind not in members("one_of_a_place") or not (
        _COMMITTEE_NEXT.match(text, hit.end) or is_gone_to(text, begin)
    ):
        return None
    name = known.of_home(kind) or known.of_place(kind)
    return Park(begin, finish, name, known.within(name)) if name else None


def _of_level(text: str, begin: int, finish: int, hit: Hit, known: KnownParks) -> Park | None:
    """县|产业集聚区 is that of the county; 产业集聚区|管委会 that of the zone named before."""
    core = text[begin : hit.start]
    if core[0] in "市县区州旗" and _BEFORE_LEVEL.search(text, max(0, begin - 2), begin):
        kind = core[1:] + hit.word
        of_place = kind in members("one_of_a_place") or kind in members("relative_zone")
        named = len(kind) - len(hit.word) >= 2 and not is_generic_core(kind[: -len(hit.word)])
        if (of_place or named) and (name := known.of_level(core[0], kind)):
            name += text[hit.end : finish] if text[hit.end : hit.end + 1] not in ("（", "(") else ""
            return Park(begin, finish, name, known.within(name))
    whole = known.ending(core + hit.word) if _COMMITTEE_NEXT.match(text, hit.end) else ""
    return Park(begin, finish, whole, known.within(whole)) if whole else None


def _listed_prefix(text: str, before: Sequence[Park], position: int) -> str:
    """The place of the park before in the same list: 诸暨经济开发区、高新区 are both of 诸暨."""
    if (
        not before
        or text[before[-1].end : position] not in _LIST_JOINTS
        or not _is_of_a_place(text, position)
    ):
        return ""
    name = before[-1].name
    if is_free_trade(text[position : position + 3]) or is_free_trade(text[position : position + 7]):
        return ""  # 洛阳石化产业园、|自贸区洛阳片区
    prefix = next((name[: -len(suffix)] for suffix in _suffixes() if name.endswith(suffix)), "")
    placed = [p for p in find_places(prefix) if p.end == len(prefix)]
    if placed and placed[0].start == 0:
        return prefix[placed[0].inner :]  # 江苏省|苏州|工业园区、高新区
    return prefix if divisions_with_name(prefix) else ""  # 装备制造|工业园、高新区


@lru_cache(maxsize=1)
def _suffixes() -> tuple[str, ...]:
    """The endings of parks, longest first."""
    return tuple(sorted(words_of("park_suffix"), key=len, reverse=True))


def _is_of_a_place(text: str, position: int) -> bool:
    """Whether a kind that begins here is one of which every place may have one: 高新区, no 国际港务区."""
    kinds = (*members("relative_zone"), *members("anaphoric_zone"), *members("one_of_a_place"))
    return text.startswith(tuple(kinds), position)
