"""What the rules of one article share: the sentence just read, the events so far, and who took part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractors.facts import EventKind, Evidence, Label, Relation
from extractors.mentions.dates import DateMention
from extractors.mentions.kinds import Person
from extractors.statements.events import Event, EventBook
from extractors.statements.groups import Group
from extractors.statements.long_past import is_long_past, told_of_another_day
from extractors.statements.predicates import Found, read_predicate
from extractors.statements.reading import SentenceReading

_ENUMERATED = re.compile(r"[、，和及与]{1,2}(?:\d{4}年)?")
# how far back a name may stand in full and still be quoted with what its bearer does
_NEAR = 1500
# characters, blanks and a dateline included, before a day with which a sentence begins
_AT_ONCE = 12
# 到|我县|督查
_HERE = frozenset(first + level for first in "我全本" for level in "省市县区州旗盟")
# characters within which an article comes to the event that it begins with
_OPENING = 240
# characters of a line that is no prose
_SHORT = 50


@dataclass(frozen=True, slots=True)
class Act:
    """One who took part in an event."""

    relation: Relation
    label: Label
    actor: str
    event: Event
    manner: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Early:
    """What somebody did before the text has told at what event."""

    relation: Relation
    actor: str
    manner: str
    evidence: Evidence


_SAYS = re.compile("(?:表示|指出|强调|说|称)[，：]")
_VAGUE_DAY = re.compile("这两天|这几天|连日来|眼下|最近|近来|近日|日前|近期|此前|去年|年|将|曾|月")


class Stage:
    """The state of reading: ``text`` is the analysis text, ``original`` the reading text that evidence quotes.

    ``home`` is the name of the article's own division; ``writers`` gave instructions or sent letters, ``parties`` are those who came together, by the
    first of them; ``resolved`` maps where an occasion stands in this
    sentence to its event.
    """

    def __init__(self, text: str, original: str, home: str) -> None:
        self.text, self.original, self.home = text, original, home
        self.book = EventBook()
        self.acts: list[Act] = []
        self.early: list[Early] = []
        self.parties: dict[str, tuple[Person, ...]] = {}
        self.writers: set[str] = set()
        self.voices: list[Person] = []
        self.resolved: dict[int, Event] = {}
        self.sentence: SentenceReading
        self.today = ""
        self._date = ""
        self._waiting: list[tuple[Relation, Person, str, str]] = []
        self._deeds: dict[tuple[int, int], list[Found]] = {}

    def enter(self, sentence: SentenceReading) -> None:
        """Begin the next sentence."""
        line = self.text[sentence.start : sentence.end]
        if line.endswith(("决定：", "名单：")) or (len(line) < _SHORT and line.startswith("（")):
            self.date_of(sentence)
        self.sentence = sentence
        self._told_today()
        self._opening_date()
        self.resolved = {}
        self._waiting = []
        self._deeds = {}

    def _told_today(self) -> None:
        """今天下午，…开始分组审议: ``today`` is the day of publication where the article says that it tells of that day."""
        today = [m for m in self.sentence.dates if m.value and m.value == self.sentence.published]
        # 今天的《代表委员履职故事》: only the day of the programme
        if any(not (self.text.startswith("的", m.end) or self._is_said(m.start)) for m in today):
            self.today = self.sentence.published

    @property
    def looks_back(self) -> bool:
        """Whether the sentence begins with a day long past."""
        first = next(iter(self.sentence.dates), None)
        return first is not None and self._is_at_once(first) and is_long_past(self.book, first.value)

    def _is_said(self, position: int) -> bool:
        """甲表示，|今天我们…: whose today it is, only the words of a speaker tell."""
        today = self.text.startswith(("今天", "今日", "昨天"), position)
        return today and _SAYS.search(self.text, self.sentence.start, position) is not None

    def _opening_date(self) -> None:
        """2月28日，寒意料峭。上午10时，…: the day with which a sentence begins holds for the next ones."""
        first = next(iter(self.sentence.dates), None)
        published = self.sentence.published
        planned = bool(first and len(published) == 10 and first.value > published)
        if not first or is_long_past(self.book, first.value):
            return
        if not planned and not self._is_said(first.start) and self._is_at_once(first):
            self._date = first.value

    def _is_at_once(self, date: DateMention) -> bool:
        """Whether the sentence begins with a whole day."""
        return len(date.value) == 10 and date.start - self.sentence.start <= _AT_ONCE

    def deeds(self, group: Group) -> list[Found]:
        """What the predicate of a group says that it did; read once, whoever asks."""
        span = group.end, group.limit
        if span not in self._deeds:
            self._deeds[span] = read_predicate(self.text, *span)
        return self._deeds[span]

    def says(self, word: str) -> bool:
        """Whether the sentence has a word at all, before a rule looks closer."""
        return self.text.find(word, self.sentence.start, self.sentence.end) >= 0

    def next_item(self) -> None:
        """Begin another item of a digest: its events and dates are its own."""
        self.book.next_item()
        self._date = ""

    def date_at(self, position: int) -> str:
        """The date that holds at a position: the nearest before it in the sentence, else the article's last."""
        last, found = -1, self._date
        for mention in self.sentence.dates:
            if mention.start >= position or mention.same or self._is_said(mention.start):
                continue
            if last >= 0 and len(mention.value) == 7:
                continue  # 12月22日，某县2023年12月招商签约仪式: the month is part of the name
            # 3月18日、20日: the first of several days
            if last < 0 or not _ENUMERATED.fullmatch(self.text, last, mention.start):
                found = mention.value
                self._date = self._date if is_long_past(self.book, found) else found
            last = mention.end
        return found

    def date_of(self, sentence: SentenceReading) -> None:
        """A short line with a date (（2024年8月28日…会议通过）) dates what follows it."""
        for mention in sentence.dates:
            self._date = mention.value or self._date

    def dated_before(self, position: int) -> bool:
        """Whether the sentence itself gives a date before a position."""
        return any(mention.start < position and mention.value for mention in self.sentence.dates)

    def date(self, event: Event, position: int) -> None:
        """Give an event the date that this sentence tells, if none was told before (a caption names it first)."""
        if not event.date and not told_of_another_day(event.evidence.text, date := self.date_at(position)):
            event.date = date
            event.until = self._until(event.date)

    def _until(self, date: str) -> str:
        """The last of several days that begin with a date in this sentence, or empty."""
        return next((m.until for m in self.sentence.dates if m.value == date), "")

    def evidence(self, rule: str, name: str = "") -> Evidence:
        """The sentence as evidence; from where the name stands in full if the sentence has only a part of it."""
        start, end = self.sentence.start, self.sentence.end
        sentence = self.text[start:end]
        if name and name[0] not in sentence and not set("他她其") & set(sentence):
            named = self.text.rfind(name, max(0, start - _NEAR), start)
            start = named if named >= 0 else start
        return Evidence(start, end, self.original[start:end], rule)

    def open(self, name: str, kind: EventKind, position: int, rule: str) -> Event:
        """Add an event that the sentence tells of; it becomes the current one."""
        date = self.date_at(position) or self._today_of(position)
        event = self.book.add(Event(name, kind, date, self.evidence(rule), self.sentence.paragraph))
        event.until = self._until(date)
        self.release(event)
        return event

    def _today_of(self, position: int) -> str:
        """The day of publication where an article that tells of today names no other, not even 日前."""
        vague = _VAGUE_DAY.search(self.text, self.sentence.start, position)
        return "" if vague or self._date else self.today

    @property
    def waits(self) -> bool:
        """Whether this sentence told of somebody who spoke, and no event is known yet."""
        return any(relation is not Relation.ATTENDED for relation, *_ in self._waiting)

    def release(self, event: Event) -> None:
        """Those who wait in this sentence take part in the event that it tells of."""
        waiting, self._waiting = self._waiting, []
        self.early = [act for act in self.early if act.evidence.start < self.sentence.start]
        for relation, person, manner, by_rule in waiting:
            self.take(relation, (person,), event, manner, by_rule)

    def take(
        self, relation: Relation, people: Sequence[Person], event: Event | None, manner: str, rule: str
    ) -> None:
        """Note that people took part; where no event is known yet, they wait for it in the sentence."""
        if event is None:
            self._waiting += [(relation, person, manner, rule) for person in people]
            if relation is Relation.SPOKE_AT:  # perhaps written words
                self.voices += people
            else:
                self.early += [Early(relation, p.name, manner, self.evidence(rule, p.name)) for p in people]
            return
        for person in people:
            evidence = self.evidence(rule, person.name)
            event.people.add(person.name)
            if relation is not Relation.ATTENDED:
                event.leaders.add(person.name)
            self.acts.append(Act(relation, Label.PERSON, person.name, event, manner, evidence))

    def settle(self) -> None:
        """At the end: what was told before the only event of the article was done there."""
        events = [event for event in self.book if event.kind is not EventKind.APPOINTMENT]
        if len(events) != 1:
            return
        for act in self.early:
            near = 0 <= events[0].evidence.start - act.evidence.start <= _OPENING
            if near and not any(a.actor == act.actor and a.relation is act.relation for a in self.acts):
                self.acts.append(
                    Act(act.relation, Label.PERSON, act.actor, events[0], act.manner, act.evidence)
                )

    def wait(self, people: Sequence[Person], manner: str) -> None:
        """People who attend what the sentence tells of next: 甲陪同乙调研."""
        self._waiting += [(Relation.ATTENDED, person, manner, "act.attend") for person in people]

    def locate(self, event: Event, sites: Iterable[tuple[Label, str]]) -> None:
        """Add places of an event, each once."""
        for label, written in sites:
            name = self.home if written in _HERE else written
            if name and all(name != told for _, told in event.places):
                event.places.append((label, name))


def names(people: Iterable[Person]) -> str:
    """Their names as a headline joins them."""
    return "、".join(person.name for person in people)
