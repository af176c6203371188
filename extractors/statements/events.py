"""The events of one article: each kept once, however many ways the article names it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from extractors.facts import EventKind, Evidence, Label

_NOISE = re.compile(r"[“”\"《》（）()\s　·—]|全市|全省|全区|全县|我市|20\d\d年度?")
# the opening and closing of the assembly that was named
# 论坛开幕 is a ceremony, and those present 参加论坛
_OF_ANY_KIND = frozenset(["仪式", "论坛", "峰会", "年会"])
# 马拉松, and those present 出席起跑仪式
_CONTEST = re.compile(r"(?:赛|马拉松|运动会|文化节|旅游节|艺术节)$")
_SITTINGS = frozenset(
    [
        "起跑仪式",
        "开赛仪式",
        "开跑仪式",
        "发枪仪式",
        "开幕式",
        "闭幕式",
        "开幕会",
        "闭幕会",
        "开幕大会",
        "闭幕大会",
    ]
)
_ASSEMBLIES = (EventKind.MEETING, EventKind.CEREMONY, EventKind.SIGNING, EventKind.OTHER)

# acts of a ceremony of their own: 揭牌仪式 points back to no 开工仪式
_OWN_ACTS = ("揭牌", "揭幕", "授牌", "颁奖")


@dataclass
class Event:
    """One event while its article is read; ``places`` are the parks, bodies and places where it took place.

    ``people`` took part, ``leaders`` presided or spoke, ``hosts`` inspected; ``side`` marks what went before
    the main event, ``until`` is its last day where it has several.
    """

    name: str
    kind: EventKind
    date: str
    evidence: Evidence
    paragraph: int
    places: list[tuple[Label, str]] = field(default_factory=list)
    people: set[str] = field(default_factory=set)
    leaders: set[str] = field(default_factory=set)
    hosts: set[str] = field(default_factory=set)
    side: bool = False
    until: str = ""


class EventBook:
    """Opens, finds and remembers events; ``current`` is the one that the text is about just now."""

    def __init__(self) -> None:
        self._events: list[Event] = []
        self._first = 0
        self.current: Event | None = None

    def __iter__(self) -> Iterator[Event]:
        return iter(self._events)

    def add(self, event: Event) -> Event:
        """Take a new event, which becomes the current one."""
        self._events.append(event)
        self.current = event
        return event

    @property
    def _item(self) -> list[Event]:
        """The events of the item that is read just now."""
        return self._events[self._first :]

    def next_item(self) -> None:
        """In a digest of several items what one tells of is out of the next one's reach."""
        self._first, self.current = len(self._events), None

    def leave_side(self) -> None:
        """At a new paragraph the text is back at its main event from what went before it (会前…)."""
        if self.current and self.current.side:
            self.current = next((e for e in self._events if not e.side), self.current)

    def main(self) -> Event | None:
        """What 参加活动 means at the end: the event called so, else the current one, but not what went before it."""
        named = next((event for event in self._events if event.name.endswith("活动")), None)
        current = self.current
        if current and current.side:
            current = next((event for event in self._events if not event.side), current)
        return named or current

    def similar(self, name: str, kind: EventKind) -> Event | None:
        """The event that this name means, written in another way."""
        key = _key(name)
        for event in reversed(self._item):
            if event.kind is kind and _same_name(key, _key(event.name)):
                headline = not event.date and not event.people and len(name) > len(event.name)
                event.name = name if headline or _OF_NO_NAME.fullmatch(event.name) else event.name
                return event
        return None

    def by_noun(self, noun: str, kind: EventKind) -> Event | None:
        """The latest event that a bare noun (会议, 座谈会, 仪式) points back to."""
        newest = self._item[-1] if self._item else None
        if noun == "会议" and newest and newest is self.current and newest.kind is kind and not newest.side:
            return newest  # 召开续会，甲主持会议: what was opened last, whatever it is called
        for event in reversed(self._item):
            named = event.name.endswith(noun) or f"{noun}暨" in event.name
            if named and (event.kind is kind or noun in _OF_ANY_KIND or "仪式暨" in event.name):
                return event
        if (act := noun.removesuffix("仪式")) in _OWN_ACTS:
            return next((event for event in reversed(self._item) if act in event.name), None)
        if noun in _SITTINGS:
            assemblies = (
                event
                for event in self._item
                if event.kind in (EventKind.MEETING, EventKind.CEREMONY) or _CONTEST.search(event.name)
            )
            return self.latest(EventKind.CEREMONY) or next(assemblies, None)
        if self.current and self.current.kind is kind:
            return self.current
        return self.latest(kind)

    def latest(self, *kinds: EventKind) -> Event | None:
        """The last event of one of the kinds."""
        return next((event for event in reversed(self._item) if event.kind in kinds), None)

    def inspection_of(self, hosts: set[str]) -> Event | None:
        """The last inspection by one of these people, or one that nobody is said to lead."""
        inspections = [event for event in reversed(self._item) if event.kind is EventKind.INSPECTION]
        return next((event for event in inspections if not event.hosts or event.hosts & hosts), None)

    def for_signing(self) -> Event | None:
        """Where bodies sign: at a signing, else at a meeting whose name tells of one."""
        named = next((event for event in reversed(self._item) if "签约" in event.name), None)
        return self.latest(EventKind.SIGNING) or named

    def assembly(self) -> Event | None:
        """The event at which speeches are held: the current one if it is such, else the last."""
        if self.current and self.current.kind in _ASSEMBLIES and not self.current.side:
            return self.current
        return next((e for e in reversed(self._item) if e.kind in _ASSEMBLIES and not e.side), self.current)

    def of_speaker(self, name: str) -> Event | None:
        """The last event at which a person is known to have spoken or presided."""
        return next((event for event in reversed(self._item) if name in event.leaders), None)

    def _sits_within(self, name: str) -> bool:
        """Whether people talk just now (座谈会) within the inspection of a person who has not spoken yet."""
        visits = EventKind.INSPECTION, EventKind.RECEPTION, EventKind.OTHER
        now, visit = self.current, self.latest(*visits)
        if not now or now.kind is not EventKind.MEETING or not now.leaders or visit is None:
            return False
        spoke = any(name in event.leaders for event in self._events)
        after = visit.paragraph == now.paragraph or self._events.index(visit) < self._events.index(now)
        return name in visit.people and not spoke and after

    def of_person(self, name: str, paragraph: int) -> Event | None:
        """Where a person speaks: the current event if they or this paragraph are part of it, else their last."""
        if self.current and (name in self.current.people or self.current.paragraph == paragraph):
            return self.current
        if self._sits_within(name):
            return self.current
        for event in reversed(self._item):
            if name in event.leaders:
                return event
        for event in reversed(self._item):
            if name in event.people:
                return event
        return self.current


def _key(name: str) -> str:
    return _NOISE.sub("", name)


# one day may see a 座谈会 and a 洽谈会 of the same bodies
_HEADS = ("座谈会", "洽谈会", "推介会", "峰会", "发布会", "推进会", "研讨会", "对接会", "博览会", "动员会")


def _heads_differ(left: str, right: str) -> bool:
    heads = [next((head for head in _HEADS if name.endswith(head)), "") for name in (left, right)]
    return all(heads) and heads[0] != heads[1]


_ORDINAL = re.compile(r"第[一二三四五六七八九十\d]+次(?=会议|全体|主席|主任|委员长|党组|会晤|常务)")
_NUMBER = re.compile(r"第[一二三四五六七八九十\d]+次")
_OF_ITS_OWN = re.compile(r"预备|主席团")


def _ordinals_differ(left: str, right: str) -> bool:
    """A congress has sessions of many names: 预备会议, 主席团第一次会议, 主席团第二次会议."""
    first, second = (_ORDINAL.findall(name)[-1:] for name in (left, right))
    if first and second and first != second:
        return True
    return set(_OF_ITS_OWN.findall(left)) != set(_OF_ITS_OWN.findall(right))


# 考察并召开专题座谈会: what the text names in full later
_OF_NO_NAME = re.compile(
    r"(?:专题|调研|工作|交流|现场|有关|相关)+(?P<noun>座谈会|汇报会|推进会|调度会|研讨会)"
)


# “购在中国”系列活动|启动仪式
_OPENING_OF = re.compile(r"(?:启动|开幕|闭幕|开工|揭牌|首发)(?:仪式|式)$")
# what each group of a congress has of its own
_SITTING_OF = ("小组讨论", "小组会议", "联组会", "联组会议", "代表团审议", "分论坛")
# from this ratio on two names are one
_ALIKE = 0.72


def _same_name(left: str, right: str) -> bool:
    if left == right:
        return True
    if bool(_NUMBER.search(left)) != bool(_NUMBER.search(right)):
        # 市政府常务会议, and 市政府第35次常务会议
        short, long = sorted((_NUMBER.sub("", left), _NUMBER.sub("", right)), key=len)
        if len(short) >= 4 and long.endswith(short):
            return True
    if left.endswith(_SITTING_OF) and right.endswith(_SITTING_OF):
        return False  # 民建界委员小组讨论, 经济界委员小组讨论
    return _resemble(left, right) and not _heads_differ(left, right) and not _ordinals_differ(left, right)


def _resemble(left: str, right: str) -> bool:
    """Whether one name may be a short or vague form of the other, or shares most of its characters."""
    short, long = sorted((left, right), key=len)
    if len(short) >= 4 and (long.endswith(short) or _OPENING_OF.sub("", long).endswith(short)):
        return True
    if (vague := _OF_NO_NAME.fullmatch(short)) and long.endswith(vague["noun"]):
        return True
    return _may_be_alike(short, long) and SequenceMatcher(None, left, right).ratio() >= _ALIKE


def _may_be_alike(short: str, long: str) -> bool:
    """Whether lengths and characters leave room for that: an article of many events compares many names."""
    length = len(short) + len(long)
    if 2.0 * len(short) / length < _ALIKE:
        return False
    shared = sum(min(short.count(char), long.count(char)) for char in set(short))
    return 2.0 * shared / length >= _ALIKE
