"""甲会见乙, 接待考察团, 同企业家代表座谈: those who meet, and the event that it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.facts import EventKind, Relation
from extractors.mentions.kinds import Person
from extractors.statements.deeds.around import (
    ASIDE,
    BEHIND_NAMES,
    JOINED,
    another_day,
    partner,
    without_when,
)
from extractors.statements.events import Event
from extractors.statements.groups import Governed, Group
from extractors.statements.predicates import Found
from extractors.statements.sites import received_at, visited
from extractors.statements.stage import Stage, names
from extractors.vocabulary import members

# meeting somebody is news even where nobody else is named
_MEETS = (
    "举行见面会",
    "会面",
    "面谈",
    "晤谈",
    "接见",
    "约见",
    "会谈",
    "会见",
    "通电话",
    "通话",
    "视频会晤",
    "视频会见",
    "举行会谈",
)
_CALLS = ("通电话", "通话")
_WITH = re.compile(r"[同与和]")
# 甲同乙|举行第九轮年度|会晤: those who meet, not 出席|领导人会晤
_TALK = ("会晤", "见面", "磋商", "会商", "洽谈", "恳谈", "对接交流")
_HELD_TALKS = re.compile(
    r"(?:等)?(?:一行)?(?:(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚)?)?(?:在[^，。；]{2,12}?)?(?:分别|再次|首次|一对一)?(?:(?:就|围绕)[^，。；]{1,40}?)?(?:(?:举行|进行|开展)了?[^，。；]{0,14})?"
)
# 甲在某地|分别会见|乙、丙: each by himself
_APART = re.compile(r"(?:分别|先后)$")
_GONE_TO = re.compile(r"来到|走进|前往|深入|赴|[在到]")
_ON_TOUR = re.compile(
    r"(?:来到|走进|前往|深入|赴|到)[^，。；]{2,30}(?:拜访|走访|考察|调研|招商|洽谈|对接|参观)"
)
_VISITS = (EventKind.INSPECTION, EventKind.RECEPTION)
# 会见|, 会见了|他们一行
_THEM = re.compile(r"了?(?:[他她]们?|客人|来宾|来访客人)?(?:一行)?(?=[，。；])")
# characters from which on what somebody did has too long a name
_LONG = 40
# 甲接待了考察团一行: the host of those whose visit is told
_HOSTED = re.compile(r"接待了?[^，。；]{0,12}(?:一行|考察团|代表团|调研组|视察组|参观团)")


def receive(stage: Stage, group: Group, found: Found, groups: Sequence[Group]) -> None:
    """Note who met whom; where no guest is named it must be a verb of meeting, or a visit told of."""
    guests = next((g for g in groups if g.start >= found.end and g.governed is Governed.RECEIVED), None)
    other = () if guests else partner(stage, group, groups)
    talk = found.manner in _TALK and _talk(stage, group, found, [*other, *group.people])
    named = talk and next((e for at, e in stage.resolved.items() if found.since <= at < found.start), None)
    if named:
        stage.take(Relation.ATTENDED, [*other, *group.people], named, found.manner, "act.receive")
        return
    if guests is None and found.manner not in _MEETS and not talk:
        visit = stage.book.latest(EventKind.INSPECTION, EventKind.RECEPTION)
        alone = found.manner == "接待" and stage.text[found.end : found.end + 1] in "。；"
        if visit and (alone or _HOSTED.match(stage.text, found.start, found.until)):
            stage.take(Relation.ATTENDED, group.people, visit, found.manner, "act.receive")
        else:
            _sit_down(stage, group, found)
        return
    if guests and _APART.search(stage.text, group.end, found.start):
        for party in _parties(guests.people)[:-1]:
            _meet(stage, group, found, party)
        guests = replace(guests, people=_parties(guests.people)[-1])
    people = [*other, *group.people, *(_party(stage, guests) if guests else ())]
    if found.manner in _CALLS and len(people) < 2:
        return  # 我同甲通话: told of, not reported
    event = stage.book.latest(EventKind.RECEPTION)
    if event and guests is None and not other and another_day(stage, event, found):
        event = None  # 17日，甲接见驻军官兵: not those whom 甲 met on the 16th
    named = _named_here(stage, found)
    if named and not (other and named.people and not _met_before(named, guests, group, other)):
        stage.book.current = named  # 甲与乙举行工作会谈: the noun has told of it
        stage.take(Relation.ATTENDED, people, named, found.manner, "act.receive")
        return
    joined = event is not None and stage.text.endswith(JOINED, group.end, found.start)
    joined = joined or (event is not None and not other and _meets_them(stage, found, event))
    if event is None or not (joined or _met_before(event, guests, group, other)):
        met = found.manner + names(guests.people) if guests else stage.text[found.start : found.until]
        event = stage.open(
            names([*other, *group.people]) + met, EventKind.RECEPTION, found.start, "event.reception"
        )
    stage.date(event, found.start)
    stage.book.current = event
    event.side = event.side or bool(ASIDE.search(stage.text, stage.sentence.start, group.start))
    stage.take(Relation.ATTENDED, people, event, found.manner, "act.receive")
    since = (other or group.people)[0].end
    stage.locate(event, received_at(stage.text, stage.sentence, since, found.end))


def _met_before(event: Event, guests: Group | None, group: Group, other: Sequence[Person]) -> bool:
    """Whether the same people met at an event told of: one of the guests, or all who talk with each other."""
    if guests or other:
        return any(person.name in event.people for person in (guests or group).people)
    return all(person.name in event.people for person in group.people)


def _parties(guests: Sequence[Person]) -> list[tuple[Person, ...]]:
    """甲国总统、甲国总理、乙国总统: the guests of each state; who bears no office of a state is of the one before."""
    parties: list[tuple[Person, ...]] = []
    last = ""
    for guest in guests:
        state = next((title.country for title in guest.titles if title.country), "")
        union = next((t.body for t in guest.titles if t.body and t.body in members("world_body")), "")
        state = state or union or ""
        if parties and state in ("", last):
            parties[-1] = (*parties[-1], guest)
        else:
            parties.append((guest,))
        last = state or last
    return parties


def _meet(stage: Stage, group: Group, found: Found, guests: tuple[Person, ...]) -> None:
    """甲分别会见乙、丙: the meeting with one of them."""
    people = [*group.people, *guests]
    event = stage.open(
        names(group.people) + found.manner + names(guests),
        EventKind.RECEPTION,
        found.start,
        "event.reception",
    )
    stage.date(event, found.start)
    stage.take(Relation.ATTENDED, people, event, found.manner, "act.receive")
    stage.locate(event, received_at(stage.text, stage.sentence, group.people[0].end, found.end))


def _talk(stage: Stage, group: Group, found: Found, people: Sequence[Person]) -> bool:
    """甲同乙举行会晤: those before the verb met each other."""
    return len(people) > 1 and _HELD_TALKS.fullmatch(stage.text, group.end, found.start) is not None


def _named_here(stage: Stage, found: Found) -> Event | None:
    """The talks that a noun in the clause of the verb names."""
    here = (e for at, e in stage.resolved.items() if found.since <= at < found.until)
    return next((event for event in here if event.kind is EventKind.RECEPTION), None)


def _meets_them(stage: Stage, found: Found, visit: Event) -> bool:
    """甲来访，乙|会见了他: whose visit the paragraph has told of."""
    whom = _THEM.match(stage.text, found.end, found.until + 1)
    return whom is not None and visit.paragraph == stage.sentence.paragraph


def _party(stage: Stage, guests: Group) -> tuple[Person, ...]:
    """会见甲一行: all who came with 甲, as the text has told."""
    together = stage.parties.get(guests.people[-1].name, ())
    if not stage.text.startswith("一行", guests.end):
        return guests.people
    return (*guests.people, *(person for person in together if person not in guests.people))


def _has_just_gone(stage: Stage, visit: Event, group: Group) -> bool:
    """深入企业，与负责人座谈交流: a part of the visit that the sentence tells of."""
    there = visit.people if visit.kind is EventKind.RECEPTION else visit.hosts
    hosts = {person.name for person in group.people} & there
    return bool(hosts) and stage.sentence.start <= visit.evidence.start


def _has_gone(visit: Event, group: Group) -> bool:
    """甲一行到湖州、杭州等地拜访企业，并与企业座谈: whether the tour is theirs of which the talk is a part."""
    return bool({person.name for person in group.people} & visit.hosts)


def _sit_down(stage: Stage, group: Group, found: Found) -> None:
    """甲同企业家代表座谈: a meeting, with whoever is not named."""
    beside = _WITH.search(stage.text, group.people[0].end, group.end)  # 甲与|乙一行举行座谈
    beside = beside or _WITH.search(stage.text, found.since, found.start)
    if not found.manner.startswith("座谈") or not beside:
        return
    current, meeting = stage.book.current, stage.book.latest(EventKind.MEETING)
    if meeting and another_day(stage, meeting, found):
        current = meeting = None  # 14日下午，甲还同代表座谈: not the meeting of the 15th
    if meeting and meeting.paragraph != stage.sentence.paragraph and current and current.kind in _VISITS:
        return  # 考察某院，与院长座谈: not the meeting of another paragraph
    alone = not any(beside.start() < p.start < found.start for p in stage.sentence.people)
    if (
        current
        and current.kind in _VISITS
        and (
            _has_just_gone(stage, current, group)
            or (
                alone and _ON_TOUR.search(stage.text, group.end, beside.start()) and _has_gone(current, group)
            )
        )
    ):
        return
    # 甲参观了展厅，并|与乙座谈
    deed = BEHIND_NAMES.sub("", stage.text[group.end : found.end], count=1)
    deed = deed if len(deed) <= _LONG else stage.text[max(group.end, beside.start()) : found.end]
    name = names(group.people) + without_when(deed)
    event = meeting or stage.open(name, EventKind.MEETING, found.start, "event.meeting")
    stage.book.current = event
    stage.take(Relation.ATTENDED, group.people, event, found.manner, "act.meet")
    if _GONE_TO.search(stage.text, group.end, found.start):
        stage.locate(event, visited(stage.text, stage.sentence, group.end, found.start))
