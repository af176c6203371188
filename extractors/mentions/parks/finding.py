"""The parks of one sentence, by how their names end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.mentions.kinds import Park
from extractors.mentions.names import has_usual_surname
from extractors.mentions.parks.any_kind import is_one_of_many, is_plot_or_title, says_only_for_what
from extractors.mentions.parks.generic import (
    is_any_park,
    is_no_park,
    is_of_others,
    is_plain_name,
)
from extractors.mentions.parks.kinds import LIST_JOINTS, park_of_home, park_of_level, relative_park
from extractors.mentions.parks.known import KnownParks
from extractors.mentions.parks.lying import locate, note_travel
from extractors.mentions.parks.spans import begin_of_name, end_of_name
from extractors.mentions.parks.twins import beside_district, part_of_free_trade_zone, twins_before
from extractors.mentions.places import PlaceMention
from extractors.vocabulary import Hit, members

# 中电光谷|公司 is no valley, 某某信息港|讯 is a medium
# and 商务厅开发区|处 is a part of a department
_COMPANY_NEXT = re.compile(r"(?:有限公司|股份|公司|集团|讯(?=[（　 ])|处(?=副?处长|负责))")
_ZONE_ORGANS = ("党工委", "管委会", "管理委员会")
# 某某园区|开发管理有限公司
_OPERATOR_NEXT = re.compile(
    r"(?:开发|建设|投资|管理|运营|发展|控股|经营|国有|资产|资本|城市|产业|创业|招商|服务|实业|科技|置业|城建|水务|热力|人才)"
    r"{1,5}(?:集团)?(?:(?:股份)?有限(?:责任)?)?(?:公司|集团)"
)
# 开源新城|小区 is where people live
_HOMES_NEXT = re.compile(r"小区|楼盘|家园|花园|壹号|公寓")
# 桦川县新城|镇, 高新区|大道
_TOWN_NEXT = re.compile("[镇乡村](?!镇)|街道(?!党工委)|社区|大道|大街|小区|广场|小学|中学|医院|路(?!演)")
# 新城|西门村
_VILLAGE_NEXT = re.compile(r"[\u4e00-\u9fff]{2,3}(?:村|社区)")
_RANKED = re.compile(r"(?P<place>[\u4e00-\u9fff]{2,6}?)(?:国家级|省级|市级|自治区级)$")
# 张明康来|响水港区
_CAME = re.compile(r"(?P<who>[\u4e00-\u9fff]{2,3})(?:一行|同志)?(?<![未朝东蓬])[来到](?=[\u4e00-\u9fff]{2})")
# 南昌市党政代表团来|赣江新区
_GUESTS_CAME = re.compile(
    r"[\u4e00-\u9fff]{0,14}?(?:代表团|考察团|访问团|参观团|调研组|督导组|检查组|调研团)(?:一行)?(?:来|到|赴|莅临)(?=[\u4e00-\u9fff]{2})"
)
_RANK_ASIDE = re.compile(r"(?<=[\u4e00-\u9fff]{2})[（(](?:国家|省|市|区|县|自治区)级[）)]")
# 喀什综合保税区|（以下简称综保区）
_SHORT = re.compile(
    r"[（(](?:以下|下文)?(?:简称|统称)(?:为|：)?[“\"]?(?P<short>[\u4e00-\u9fff]{2,10})[”\"]?[）)]"
)


def find_parks(
    text: str, start: int, end: int, hits: Sequence[Hit], places: Sequence[PlaceMention], known: KnownParks
) -> list[Park]:
    """Parks of one sentence in order; each full name found is remembered in ``known`` for the relative ones."""
    found: list[Park] = []
    floor, dropped = start, start
    note_travel(text, start, end, places, known.whereabouts)
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
            found += twins_before(text, start, park, hit, places, known)
            found.append(locate(text, park, places, known.whereabouts))
            floor = park.end
    return found


def _without_rank(
    text: str, begin: int, finish: int, hit: Hit, places: Sequence[PlaceMention], known: KnownParks
) -> Park | None:
    """高岳（省级）产业园, 神木市|省级|高新区: the rank of a park is no part of its name."""
    name = ""
    ranked = _RANKED.match(text, begin, hit.start) if hit.word in members("relative_zone") else None
    if aside := _RANK_ASIDE.search(text, begin, hit.start):
        name = known.learn(text[begin : aside.start()] + text[aside.end() : finish])
    elif ranked and any(p.start == begin and p.end == ranked.end("place") for p in places):
        name = known.learn(ranked["place"] + hit.word)
    return Park(begin, finish, name, known.within(name)) if name else None


def _at_place_gone_to(text: str, begin: int, hit: Hit, places: Sequence[PlaceMention]) -> int:
    """甲来|响水港区: a place inside that somebody goes to begins the name."""
    if guests := _GUESTS_CAME.match(text, begin, hit.start):
        return guests.end()
    inside = (p.start for p in places if begin < p.start and p.end <= hit.start)
    came = _CAME.match(text, begin, hit.start)
    named = came and has_usual_surname(came["who"]) and not any(p.start == begin for p in places)
    return next(
        (start for start in inside if text[start - 1] in "来到赴往除"),
        came.end() if came and named else begin,
    )


def _goes_on_listing(between: str, hit: Hit) -> bool:
    """境外经贸合作区、|自贸试验区; 科创新城、|生态|新城: kinds in a row."""
    return between in LIST_JOINTS or (hit.word == "新城" and len(between) == 3 and between[0] == "、")


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
    if text[hit.end : finish].endswith("园区") and known.has(text[begin : hit.end]):
        finish = hit.end  # 合作区|深圳园区, once the 合作区 was named
    if begin == hit.start:
        named = next((p for p in reversed(places) if p.end <= hit.start), None)
        if name := beside_district(text, hit, places, known):
            return Park(hit.start, finish, name, known.within(name))
        return relative_park(text, finish, hit, known, before, named)
    # 某海洋经济发展示范区|党工委: what has organs of its own is a zone, not a title
    if is_of_others(text, begin, hit) or (
        is_no_park(text[begin : hit.end]) and not text.startswith(_ZONE_ORGANS, hit.end)
    ):
        return None
    begin = _at_place_gone_to(text, begin, hit, places)
    if park := _without_rank(text, begin, finish, hit, places, known):
        return park
    if park := park_of_level(text, begin, finish, hit, known) or park_of_home(
        text, begin, finish, hit, known
    ):
        return park
    if (outer := _outer(begin, places, before)) and begin < hit.start:
        # 华侨试验区|数字产业园: a park in the zone right before it
        return Park(outer.start, finish, outer.name + text[begin:finish], outer.within)
    if part := part_of_free_trade_zone(text, begin, hit, places, known):
        return Park(begin, finish, part, known.within(part))
    if is_any_park(text, begin, hit, places) and not _is_listed(text, begin, finish, hit, before):
        return None
    in_place = any(place.start <= begin and place.end >= finish for place in places)
    if in_place and not text[begin:finish].endswith(tuple(members("zone_in_divisions"))):
        return None  # 浦东新区
    if _is_of_any_kind(text, begin, hit, places, known):
        return None
    if _OPERATOR_NEXT.match(text, hit.end) and not known.has(text[begin:finish]):
        return None  # a company's name
    name = known.learn(text[begin:finish])
    return Park(begin, finish, name, known.within(name))


def _is_of_any_kind(
    text: str, begin: int, hit: Hit, places: Sequence[PlaceMention], known: KnownParks
) -> bool:
    """Whether a name is of no one park: counted, a field, or in the news of a whole province only a trade."""
    placed = any(begin <= place.start < hit.start for place in places)
    if is_plot_or_title(text[begin : hit.end], hit.word, placed) or is_one_of_many(text, begin, hit):
        return True
    return known.is_of_wide_area and says_only_for_what(text, begin, hit, places)


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
    if hit.word == "新城" and (text.startswith("区", hit.end) or _VILLAGE_NEXT.match(text, hit.end)):
        return True
    if hit.word[-1] == "谷" and text.startswith("银行", hit.end):
        return True  # 硅谷|银行
    if hit.word[-1] == "港" and text.startswith("口", hit.end):
        return True  # 内陆港|口
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
