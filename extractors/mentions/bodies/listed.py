"""Bodies in a list that share the scope of the one before: 省发改委、经信厅、科技厅."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from extractors.mentions.bodies.around import Around
from extractors.mentions.bodies.departments import DEPARTMENT_END
from extractors.mentions.bodies.naming import named, without_level, without_party
from extractors.mentions.bodies.parts import STOP_INSIDE
from extractors.mentions.kinds import Body
from extractors.mentions.names import HAN
from extractors.mentions.orgs import Spanned
from extractors.mentions.places import Division, divisions_with_name
from extractors.vocabulary import alternation, members, words_of

_PARTY_AND_STATE = re.compile(r"[、和](?:人民)?政府(?![\u4e00-\u9fff]{0,4}办)")
_COURT_AND_PROCURATORATE = re.compile("[、和]((?:人民)?检察院)")
_COMMITTEE = re.compile(rf"[、和]([{HAN}]{{1,16}}?(?:委员会|工作委员会|委))(?=[、，。；主副组委的审分提])")
_DEPARTMENT = re.compile(
    r"(?:[、和及与]|(?:有关|相关|主要)负责(?:人|同志)，)"
    rf"(?:([{HAN}]{{2,12}}?(?:{DEPARTMENT_END}|中心))(?![员托屈派任内{HAN}]|$)"
    # 财政局|有关负责人参加: a word goes on where the name has ended
    rf"|([{HAN}]{{2,12}}?(?:局|厅|委|办|办公室|中心|法院|检察院))(?=[、，。；]|{alternation('behind_department')}))"
)

_OF_TOWN = re.compile(r"[\u4e00-\u9fff]{2,4}(?:镇|乡(?!村)|街道)")
# 团|卫东区|委、妇联、残联
_LEAGUE = re.compile(r"(?:共青)?团(?P<scope>[\u4e00-\u9fff]{2,}[省市区县旗州盟])委")


def listed(around: Around, bodies: Sequence[Body]) -> Iterator[Body]:
    """Those without a scope take it from the one before."""
    for body in bodies:
        if league := _LEAGUE.fullmatch(body.name):
            yield from _siblings(around, replace(body, scope=league["scope"]))
        if not body.scope or not body.organ:
            continue
        yield from _of_places_before(around, body)
        yield from _of_towns_before(around, body)
        yield from _counterpart(around, body)
        yield from _siblings(around, body)
        if base := _congress_base(body.organ):
            yield from _committees(around, body, base)
        else:
            yield from _departments(around, body, bodies)


def _of_places_before(around: Around, body: Body) -> Iterator[Body]:
    """江苏、|四川省委统战部: the same organ of each place of the list, all of one level."""
    own = next((place for place in around.places if place.start == body.start), None)
    levels = {d.level for d in _named_by(around, own)} if own else set()
    at = body.start - 1
    while around.text[at : at + 1] in ("、", "和") and (place := around.place_by_end.get(at)):
        found = next((d for d in _named_by(around, place) if d.level in levels), None)
        written = around.text[place.start : place.end]
        whole = found and body.organ == "政府" and written == found.usual  # 河北省、吉林省政府
        if found is None or not (written == found.short or whole):
            return
        yield Body(place.start, place.end, named(found.usual, body.organ), found.usual, body.organ)
        at = place.start - 1


# 参加的有|板桥镇、刘府镇|、大庙镇党委
_TOWNS = re.compile(r"(?:(?<=[，。；、\s])[\u4e00-\u9fff]{2,4}(?:镇|乡|街道)、)+$")


def _of_towns_before(around: Around, body: Body) -> Iterator[Body]:
    """板桥镇、|刘府镇党委: the same organ of each town of the list, which no gazetteer has."""
    if body.organ not in members("organ_of_town") or not _OF_TOWN.fullmatch(body.scope):
        return
    if around.text[body.start - 1] != "、":
        return
    listed = _TOWNS.search(around.text, max(around.start, body.start - 60), body.start)
    at = listed.start() if listed else 0
    for town in listed.group()[:-1].split("、") if listed else ():
        yield Body(at, at + len(town), named(town, body.organ), town, body.organ)
        at += len(town) + 1


def _named_by(around: Around, place: Spanned) -> Sequence[Division]:
    return divisions_with_name(around.text[place.start : place.end])


def _counterpart(around: Around, body: Body) -> Iterator[Body]:
    """市委、政府; 法院、检察院: named together, with the scope once."""
    if body.organ in ("党委", "委"):
        if state := _PARTY_AND_STATE.match(around.text, body.end, around.end):
            yield Body(state.start() + 1, state.end(), body.scope + "政府", body.scope, "政府")
    elif body.organ.endswith("法院") and (
        beside := _COURT_AND_PROCURATORATE.match(around.text, body.end, around.end)
    ):
        yield Body(beside.start(1), beside.end(), body.scope + beside[1], body.scope, beside[1])


@lru_cache(maxsize=1)
def _sibling() -> re.Pattern[str]:
    """One more organ of a list, without a scope of its own: of the party committee, or of the division itself."""
    return re.compile(
        rf"[、和及](?:(?P<party>{alternation('listed_party')})|(?P<organ>{alternation('listed_organ')}))"
        r"(?![长员会\u4e00-\u9fff]*(?:联席会议|大厦|大楼)|[长员]|[一二三四五六七八九十]|工委|系统)"
    )


def _siblings(around: Around, body: Body) -> Iterator[Body]:
    """区委办、组织部、宣传部; 区总工会、妇联、残联: each is of the division of the first."""
    committee = "党委" if body.organ.startswith("党委") else "委"
    of_party = body.organ.startswith(committee) and body.organ != committee
    at = body.end
    while match := _sibling().match(around.text, at, around.end):
        organ = committee + match["party"] if match["party"] else match["organ"]
        if match["party"] and not of_party:
            return
        yield Body(match.start() + 1, match.end(), named(body.scope, organ), body.scope, organ)
        at = match.end()


def _congress_base(organ: str) -> str:
    """全国人大民族委员会、外事委员会: what the committees of one list have in common."""
    for base in ("人大常委会", "人大", "政协"):
        if organ.startswith(base) and organ != base and organ.endswith(("委员会", "委")):
            return base
    return ""


def _committees(around: Around, body: Body, base: str) -> Iterator[Body]:
    at = body.end
    while part := _COMMITTEE.match(around.text, at, around.end):
        organ = base + part[1]
        yield Body(part.start() + 1, part.end(), named(body.scope, organ), body.scope, organ)
        at = part.end()


def _departments(around: Around, body: Body, bodies: Sequence[Body]) -> Iterator[Body]:
    at = body.end
    while match := _DEPARTMENT.match(around.text, _past_park(around, at), around.end):
        department = without_party(match[1] or match[2])
        begin = match.start(1 if match[1] else 2)
        if (
            STOP_INSIDE.search(department)
            or any(place.start == begin for place in around.places)  # 渠县检察院、|渠县公安局
            or department[-2:] in members("no_office")
            or _is_taken(begin, match.end(), bodies)
        ):
            return
        if department.startswith(("最高人民", "中央")) or department.endswith("组委"):
            at = match.end()  # 全国政协、|最高人民法院 is of no scope
            continue
        if _OF_TOWN.match(department):
            at = match.end()  # 锦屏街道某某办公室、|裘村镇|某某办公室: of a town of its own
            continue
        finish = begin + len(department)
        above = around.trail.context.scope(department[0]) if len(department) > 3 else ""
        if (
            above
            and not body.scope.endswith(department[0])
            and without_level(department, above) != department
        ):
            yield Body(begin, finish, named(above, department[1:]), above, department[1:])
            at = match.end()  # 酒泉职业技术学院、|省|疏勒河中心
            continue
        organ = without_level(department, body.scope)
        yield Body(begin, finish, named(body.scope, organ), body.scope, organ, body.park)
        at = match.end()


def _is_taken(begin: int, end: int, bodies: Sequence[Body]) -> bool:
    """Whether a body with a scope or name of its own stands there."""
    own_names = words_of("never_scoped")
    return any(
        (begin <= other.start and other.end <= end) or other.start <= begin < other.end
        for other in bodies
        if other.scope or other.start > begin or other.name.startswith("团") or other.name.endswith(own_names)
    )


def _past_park(around: Around, at: int) -> int:
    """区招商办、综保区、自贸局: a zone in a list of departments does not end it."""
    park = next((park for park in around.parks if park.start == at + 1), None)
    return park.end if park and around.text[at] == "、" else at
