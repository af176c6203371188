"""The events of one article: each kept once, however many ways the article names it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from extractors.facts import EventKind, Evidence, Label
from extractors.statements.event_names import OF_NO_NAME, event_key, same_event

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
        key = event_key(name)
        for event in reversed(self._item):
            if event.kind is kind and same_event(key, event_key(event.name)):
                headline = not event.date and not event.people and len(name) > len(event.name)
                event.name = name if headline or OF_NO_NAME.fullmatch(event.name) else event.name
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
