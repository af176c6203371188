"""Offices of other states (埃及总统), of unions of states and of cities abroad (莫斯科市长)."""

from __future__ import annotations

import re

from extractors.facts import Status
from extractors.mentions.countries import country_before, unions, visited_state
from extractors.mentions.foreign import (
    ForeignOffice,
    foreign_office,
    lettered_office,
    ministers_office,
    office_of_same,
    whole_office,
)
from extractors.mentions.foreign_bodies import is_foreign_organ
from extractors.mentions.foreign_charges import is_charge
from extractors.mentions.foreign_seats import foreign_seat, mission
from extractors.mentions.kinds import Body, Title
from extractors.mentions.names import HAN
from extractors.mentions.titles.around import Around, status_of, without_former
from extractors.mentions.titles.told_abroad import of_state_told
from extractors.vocabulary import Hit, members

_POSTED = re.compile(r"常?驻$")
_MET = re.compile(r"(?:会见|会晤|拜会|[同与])了?$")


def title_abroad(around: Around, hit: Hit) -> Title | None:
    """An office of another state, or None."""
    at = around.head_start(hit)
    if hit.word == "州督":
        return mayor_abroad(around, at, hit)
    office = _office(around, at, hit)
    if office is None:
        return None
    former = office.former or around.is_former(office.start, "")
    body = mission(around.text[office.start : at], hit.word)
    body = office.country if office.country in unions() and not body else body
    elected = "当选" in around.text[office.start : office.end]
    status = Status.APPOINTED if elected else status_of(former)
    return Title(office.start, office.end, office.role, body, hit.word, status, country=office.country)


def _office(around: Around, at: int, hit: Hit) -> ForeignOffice | None:
    text = around.text
    office = whole_office(text, hit.start, hit.end)
    office = office or ministers_office(text, around.floor, at, hit.end, hit.word)
    if office is None and around.found:
        office = office_of_same(text, at, hit.end, hit.word, around.found[-1])
    body = around.body_ending(at, hit)
    if office is None and body and body.name in members("world_body"):
        office = _envoy(around, body, hit)
    office = office or _of_world_body(around, hit)
    if office is None and _of_another_state(body):
        office = foreign_office(text, around.floor, at, hit.end, around.place_list)
        office = office or lettered_office(text, around.floor, at, hit.end, hit.word)
        office = office or _of_host(around, at, hit) or of_state_told(around, at, hit)
    if office is None and body and body.name == "国防部":
        whole = Hit(body.start, hit.end, "国防部长")
        office = of_state_told(around, body.start, whole)  # 总统甲任命乙为|国防部长
    return _sent_there(around, office) if office and office.country in unions() else office


def _sent_there(around: Around, office: ForeignOffice) -> ForeignOffice:
    """俄罗斯常驻|联合国代表: the envoy of a state to a union is no officer of the union."""
    posted = _POSTED.search(around.text, around.floor, office.start)
    state = _sender(around.text, posted.start()) if posted else ""
    if not posted or not state:
        return office
    begin = posted.start() - len(state)
    return ForeignOffice(begin, office.end, around.text[begin : office.end], state, office.former)


# 联合国教科文组织|教育助理|总干事
_FIELD = re.compile(rf"(?P<field>[{HAN}]{{2,8}}?)?(?P<rank>(?:第一|常务)?(?:助理|副)|)$")
_STAFF = ("总干事", "秘书长", "总裁", "行长", "主任", "高级专员", "执行主任")


def _of_world_body(around: Around, hit: Hit) -> ForeignOffice | None:
    """联合国教科文组织教育助理总干事: what somebody is in charge of stands within the office."""
    if hit.word not in _STAFF:
        return None
    ends = [end for end, body in around.bodies.items() if hit.start - 16 <= end < hit.start]
    body = around.bodies[max(ends)] if ends else None
    if body is None or body.start < around.floor or body.name not in members("world_body"):
        return None
    between = _FIELD.match(around.text, body.end, hit.start)
    if not between or not between["field"] or not is_charge(between["field"]):
        return None
    return ForeignOffice(body.start, hit.end, around.text[body.start : hit.end], body.name)


def _sender(text: str, end: int) -> str:
    return "中国" if text.endswith("中国", 0, end) else country_before(text, end)


def _envoy(around: Around, body: Body, hit: Hit) -> ForeignOffice | None:
    """委内瑞拉常驻|联合国教科文组织|代表: an envoy to a body of many states, or None."""
    posted = _POSTED.search(around.text, around.floor, body.start)
    state = _sender(around.text, posted.start()) if posted else ""
    if not posted or not state:
        return None
    begin = posted.start() - len(state)
    return ForeignOffice(begin, hit.end, around.text[begin : hit.end], state)


def _of_host(around: Around, at: int, hit: Hit) -> ForeignOffice | None:
    """对巴西进行访问…会见|副总统: a bare office of the one state that is visited, or None."""
    text = around.text
    if hit.word not in members("host_head") or not _MET.search(text, max(0, at - 4), at):
        return None
    state = visited_state(text)
    same = next((title for title in around.found if title.country == state and title.head == hit.word), None)
    if state and same:
        return ForeignOffice(at, hit.end, same.role, state)
    return ForeignOffice(at, hit.end, state + text[at : hit.end], state) if state else None


def _of_another_state(body: Body | None) -> bool:
    """Whether no body of ours stands before: none, or 土库曼斯坦人民委员会."""
    return body is None or is_foreign_organ(body.name)


def mayor_abroad(around: Around, at: int, hit: Hit) -> Title | None:
    """莫斯科市长, 英国大曼彻斯特市前市长: of no government of ours."""
    begin = foreign_seat(around.text, around.floor, at, hit.word)
    if begin == at or not around.trail.context.national:
        return None
    tail = around.text[at : hit.end]
    seat = around.text[begin:at]
    former = around.is_former(begin, tail)
    return Title(begin, hit.end, seat + without_former(tail), None, hit.word, status_of(former), country=seat)
