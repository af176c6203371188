"""What events are compared by: their names without what every name has, their places and their people."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from extractors.facts import Relation
from graph.identity.places import path, place_name, plain, rank, scoped
from graph.identity.readings import Bearer, Reading, Ref, Room

_ACTS = frozenset({Relation.PRESIDED, Relation.SPOKE_AT, Relation.ATTENDED, Relation.ORGANISED})
_WORD = re.compile(r"[^0-9A-Za-z\u3400-\u9fff]+")
_LEVEL = re.compile(r"^(?:全[省市州盟区县旗国]|我[省市州盟区县旗]|[省市区县州](?=委|政府|人大|政协))(?=.{2})")
_VERBS = re.compile(
    r"主持召开|召开|举行|主持|出席|参加|调研|考察|检查|督导|督查|督办|走访|慰问|看望|会见|会晤|会谈|接待|一行|深入|前往|率队|带队|"
    r"专题|[到赴在同与]"
)
_HEAD = re.compile(
    r"(?:工作会议|专题会议|会议|工作会|大会|座谈会|推进会|部署会|动员会|交流会|调度会|视频会|电视电话会|研讨会|发布会|"
    r"签约仪式|仪式|活动|会)$"
)
_WHEN = re.compile(r"(?:19|20)\d\d年(?:度)?|\d{1,2}月(?:份)?|\d{1,2}日")
_NUMBER = re.compile(
    r"\d+|[〇零一二三四五六七八九十百]+(?=[届次])|第[〇零一二三四五六七八九十百]+|[一二三四前]季度|[上下]半年"
)
_SESSION = re.compile(r"^.*[〇零一二三四五六七八九十百\d]+次(.*)$")
_OPPOSITES = (("开幕", "闭幕"), ("开工", "竣工"), ("上午", "下午"), ("委", "政府"), ("人大", "政协"))


@dataclass(frozen=True, slots=True)
class EventName:
    """A name without its place and people (``whole``), and without verbs and its noun too (``core``)."""

    whole: str
    core: str
    numbers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Occasion:
    """An event of one article.

    ``scope``: the division its name speaks of; ``lies``: where, codes and ids; ``people``: names of who took
    part, ``heroes`` of those whose name is in the event's (甲明调研高新区).
    """

    article: str
    kind: str
    date: str
    published: str
    name: EventName
    scope: str = ""
    lies: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    heroes: frozenset[str] = frozenset()


def occasions(room: Room, lies: Mapping[Ref, frozenset[str]], names: Mapping[Ref, str]) -> list[Occasion]:
    """All events, in the order of the room.

    ``lies``: codes and ids that a Place, Park or Body node stands for as a place; ``names``: the name keys of
    Person nodes.
    """
    found: dict[Ref, Occasion] = {}
    at: defaultdict[str, list[Bearer]] = defaultdict(list)
    for bearer in room.bearers:
        at[bearer.article].append(bearer)
    for reading in room.readings:
        where, who = _targets(reading), _actors(reading)
        for bearer in at.get(reading.article, ()):
            node = bearer.node.id
            found[reading.article, node] = _occasion(bearer, where[node], who[node], lies, names)
    return [found[bearer.article, bearer.node.id] for bearer in room.bearers]


def _targets(reading: Reading) -> Mapping[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for link in reading.links:
        if link.type is Relation.LOCATED_IN:
            found[link.source].append(link.target)
    return found


def _actors(reading: Reading) -> Mapping[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for link in reading.links:
        if link.type in _ACTS:
            found[link.target].append(link.source)
    return found


def _occasion(
    bearer: Bearer,
    where: Iterable[str],
    who: Iterable[str],
    lies: Mapping[Ref, frozenset[str]],
    names: Mapping[Ref, str],
) -> Occasion:
    reading, node = bearer.reading, bearer.node
    places = frozenset().union(*(lies.get((reading.article, place), frozenset()) for place in where))
    if not places and rank(reading.place) > 0:
        places = frozenset({reading.place})
    refs = [(reading.article, actor) for actor in who]
    people = frozenset(names[ref] for ref in refs if ref in names)
    others = frozenset().union(*(lies.get(ref, frozenset()) for ref in refs if ref not in names))
    scope, rest = _scope(plain(node.name), reading.place)
    return Occasion(
        reading.article,
        node.kind,
        node.date,
        reading.published,
        event_name(rest, tuple(sorted(people))),
        scope,
        places,
        people,
        frozenset(other for other in others if not other.isdigit()),
        frozenset(person for person in people if person in rest),
    )


def _scope(name: str, context: str) -> tuple[str, str]:
    """The division an event's name speaks of (全市…大会 in an article of Chengdu), and the rest."""
    cut = scoped(name, context)
    if cut.full and cut.code and cut.rest:
        return cut.code, cut.rest
    if level := _LEVEL.match(name):
        word = level.group()
        return (_meant(word[1], context) if word[0] in "全我" else ""), name[level.end() :]
    return "", name


def _meant(level: str, context: str) -> str:
    """The division that 全市 means in an article of this one: the innermost whose name ends so."""
    return next((code for code in reversed(path(context)) if place_name(code).endswith(level)), "")


@lru_cache(maxsize=65536)
def event_name(name: str, people: tuple[str, ...] = ()) -> EventName:
    """Cut a name for comparison."""
    for person in people:
        name = name.replace(person, "")
    whole = _WORD.sub("", _WHEN.sub("", name))
    core = _HEAD.sub("", _VERBS.sub("", whole))
    return EventName(whole, core, frozenset(_NUMBER.findall(whole)))


@lru_cache(maxsize=131072)
def close(a: EventName, b: EventName) -> float:
    """How alike two names are, from 0 to 1: 1 for the same core, 0 where number or side tells them apart."""
    if (a.numbers and b.numbers and a.numbers != b.numbers) or _opposite(a.whole, b.whole):
        return 0.0
    if _session(a.core) != _session(b.core) and a.numbers and b.numbers:
        return 0.0
    short, long = sorted((a.core, b.core), key=len)
    if short == long:
        return 1.0 if short else 0.6
    if not short:
        return 0.5
    if len(short) > 2 and short in long:
        return 0.75 + 0.2 * len(short) / len(long)
    shared = sum((Counter(short) & Counter(long)).values())
    return 2 * shared / (len(short) + len(long))


def _session(core: str) -> str:
    """What is numbered: 第一次委员长会议 is not 第一次会议; empty for a name without a number of its own."""
    match = _SESSION.match(core)
    return match[1] if match else ""


def _opposite(a: str, b: str) -> bool:
    return any(
        (x in a and y in b and x not in b and y not in a) or (y in a and x in b and y not in b and x not in a)
        for x, y in _OPPOSITES
    )
