"""Who did what: reads the sentences of an article in order and fills its event book."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.facts import EventKind, Evidence, Label, Relation, Status
from extractors.mentions.kinds import Body, Park, Person
from extractors.statements.events import Event, EventBook
from extractors.statements.groups import Governed, Group, find_groups
from extractors.statements.occasions import Intro, find_intros
from extractors.statements.predicates import Deed, Found, clauses, read_predicate
from extractors.statements.reading import SentenceReading

_IMPERSONAL = re.compile(
    r"^[\s　◆●■▲·\d一二三四五六七八九十、（）()]*(?:会议|大会|座谈会|推进会|全会|仪式|论坛|会上|会议还|会议要求|与会人员|大家|委员们|代表们)"
    r"(?:还|也|上|首先|同时|最后)?(?:，)?(?:强调|指出|要求|认为|明确|提出|号召|决定|听取|传达|审议|研究|宣读|通报|学习|总结|观看|分析|部署|围绕|期间|深入)"
)
_IN_SPEECH = re.compile(
    r"在(?:[^，。]{0,12})(?:致辞|讲话|发言|推介|主持|汇报|通报|作报告|介绍)[^，。]{0,6}(?:中|时|后)"
)
_THERE = re.compile(
    r"^[\s　]*(?:在)?(?:当天|当日|上午|下午|随后|的)*(?P<noun>会议|会|座谈会|推介会|大会|论坛|对接会|协商会|推进会|恳谈会|签约仪式|启动仪式|开工仪式|揭牌仪式|开幕式|仪式)(?:上|现场|期间)"
)
_CONTENT = re.compile(
    r"^[\s　◆●■▲·]*(?:要|必须|坚持|一要|二要|三要|四要|五要|一是|二是|三是|四是|首先要|其次要|还要|同时要|“|希望|各级|各地|各部门)"
)
_PRONOUN = re.compile(
    r"(?:^|(?<=[。！？”；，\n]))[\s　]*(?P<who>他|她)(?P<rest>们)?(?=[^，。]{0,20}(?:强调|指出|要求|表示|希望|说|叮嘱|勉励|认为|介绍|建议|提出|谈到))"
)
_HEARD = re.compile(
    r"(?:关于|所?作的|就|代表|对|围绕|汇报|介绍|的)[^。；]{0,80}?(?P<manner>汇报|报告|说明|通报|介绍|发言|意见|建议|讲解|讲话|总结|讲课|辅导)"
)
_INSPECTION_NOUN = re.compile(
    r"(?:调研|考察|检查|督导|视察|巡河|巡林|走访|慰问|观摩|督查|活动|指导|察看|参观|督办|暗访|查看)"
)
_RECEPTION_NOUN = re.compile(r"(?:会见|会谈|接待|拜会|会晤|座谈交流)")
_CHANGE = re.compile(
    r"[\u4e00-\u9fff]{1,6}关于[^，。；\n]{2,24}(?:职务调整|任免|任职|干部任免|人事任免)(?:的)?(?:决定|通知|通报)"
)
_ATTENDED = (
    (_RECEPTION_NOUN, EventKind.RECEPTION),
    (_INSPECTION_NOUN, EventKind.INSPECTION),
    (re.compile(r"签约"), EventKind.SIGNING),
)
_ASIDE = re.compile(r"(?:会|会议|仪式|座谈会|开幕式|大会|座谈|活动|签约)前")
_CAME = re.compile(r"(?P<manner>参加|出席|列席)[^，。；]{0,14}的$")
_SIGNING = re.compile(r"签署|签订|签约(?!仪式|活动|项目|率|会)|签定|签下")


@dataclass(frozen=True, slots=True)
class Act:
    """One who took part in an event."""

    relation: Relation
    label: Label
    actor: str
    event: Event
    manner: str
    evidence: Evidence


class ActReader:
    """Walks through the sentences of one article; holds what a later sentence points back to."""

    def __init__(self, text: str, original: str) -> None:
        self._text = text
        self._original = original
        self.book = EventBook()
        self.acts: list[Act] = []
        self.voices: list[Person] = []
        self._date = ""
        self._speaker: tuple[Person, ...] = ()
        self._paragraph = -1

    def read(self, reading: SentenceReading) -> None:
        """Take one sentence."""
        self._sentence = reading
        start, end = reading.start, reading.end
        if self._tells_of_the_past():
            return
        if reading.paragraph != self._paragraph:
            self._paragraph = reading.paragraph
            self.book.leave_side()
        if _IMPERSONAL.match(self._text[start : start + 40]):
            self._back_to_meeting(start)
            if re.search(r"强调|指出|要求|认为|号召", self._text[start : start + 12]):
                return
        elif _CONTENT.match(self._text[start : start + 12]):
            return
        self._back_by_place(start)
        groups = self._with_pronoun(find_groups(self._text, end, reading.people))
        content = self._content_start(groups, end)
        hits = [hit for hit in reading.occasions if hit.end <= content]
        intros = find_intros(self._text, start, content, hits, [p.end for p in reading.people])
        self._steps(groups, intros, content)

    def _steps(self, groups: Sequence[Group], intros: Sequence[Intro], content: int) -> None:
        self._resolved: dict[int, Event] = {}
        pending = list(intros)
        self._signing_bodies(groups, content)
        for group in groups:
            if group.start >= content and group.governed is not Governed.HEARD:
                break
            while pending and pending[0].occasion.start < group.limit:
                self._resolve(pending.pop(0))
            self._group(group, groups)
        for intro in pending:
            self._resolve(intro)
        self._appointment()
        if not groups:
            self._unnamed_inspection(content)

    def _tells_of_the_past(self) -> bool:
        """A sentence about years gone by reports nothing that happens now."""
        year = self._sentence.published[:4]
        if year and any(m.value and int(m.value[:4]) < int(year) - 1 for m in self._sentence.dates):
            return True
        return any(
            t.status is Status.FORMER and "时任" in self._text[t.start - 2 : t.end]
            for p in self._sentence.people
            for t in p.titles
        )

    def _back_to_meeting(self, start: int) -> None:
        meeting = self.book.latest(EventKind.MEETING)
        if meeting:
            self.book.current = meeting

    def _back_by_place(self, start: int) -> None:
        """会上，座谈会上，仪式上: the sentence tells of what happened there."""
        match = _THERE.match(self._text[start : start + 24])
        if not match:
            return
        noun = match["noun"]
        kind = (
            EventKind.SIGNING
            if "签约" in noun
            else EventKind.CEREMONY
            if noun.endswith("式")
            else EventKind.MEETING
        )
        event = self.book.by_noun(noun, kind) if noun != "会" else self.book.latest(EventKind.MEETING)
        if event:
            self.book.current = event

    def _content_start(self, groups: Sequence[Group], end: int) -> int:
        """Where the words of a speaker begin, which tell of no event; the end of the sentence if they do not."""
        for group in groups:
            for found in read_predicate(self._text, group.end, group.limit):
                if found.deed is Deed.STATE and re.match(
                    r"[，：:—“]|要", self._text[found.end : found.end + 1]
                ):
                    return found.end
        return end

    def _with_pronoun(self, groups: list[Group]) -> list[Group]:
        match = _PRONOUN.search(self._text, self._sentence.start, self._sentence.end)
        if not match or match["rest"] or not self._speaker:
            return groups
        if any(group.start < match.start() for group in groups):
            return groups
        limit = groups[0].start if groups else self._sentence.end
        people = self._speaker[:1]
        return [Group(match.start(), match.end("who"), limit, people, Governed.SUBJECT), *groups]

    # --- events -----------------------------------------------------------------------------------

    def _date_at(self, position: int) -> str:
        """The date that holds at a position: the nearest before it in the sentence, else the article's last."""
        for mention in self._sentence.dates:
            if mention.start < position:
                if not mention.same:
                    self._date = mention.value
        return self._date

    def _evidence(self, rule: str) -> Evidence:
        start, end = self._sentence.start, self._sentence.end
        return Evidence(start, end, self._original[start:end], rule)

    def _resolve(self, intro: Intro) -> Event | None:
        occasion = intro.occasion
        event: Event | None
        if intro.anaphoric:
            event = self.book.by_noun(occasion.head, intro.kind)
            if event is None and not intro.held:
                return None
        else:
            event = self.book.similar(occasion.name, intro.kind)
        if event is None:
            if not intro.held:
                return None
            event = self._open(intro)
        if not event.date and any(m.start < intro.dated and m.value for m in self._sentence.dates):
            event.date = self._date_at(intro.dated)
        self._resolved[occasion.start] = event
        self.book.current = event
        self._place(event, intro)
        return event

    def _open(self, intro: Intro) -> Event:
        name = self._event_name(intro)
        date = self._date_at(intro.dated)
        return self.book.add(Event(name, intro.kind, date, self._evidence("event.held"), self._paragraph))

    def _event_name(self, intro: Intro) -> str:
        """What the text calls it; a session that only has a number takes the name of the body that holds it."""
        name = intro.occasion.name
        subject = self._subject_body(intro)
        if (
            re.match(r"^(?:第[^届]{1,4}次|20\d\d年第?[^届]{1,4}次)", name)
            or len(intro.occasion.modifier) <= 4
        ):
            return (subject or "") + name
        return name

    def _subject_body(self, intro: Intro) -> str:
        bodies = [b for b in self._sentence.bodies if b.end <= intro.verb_start]
        return bodies[-1].name if bodies and intro.verb_start - bodies[-1].end <= 14 else ""

    def _place(self, event: Event, intro: Intro) -> None:
        """在株洲召开, 衡水市召开…: where the text says that it was held."""
        after = re.match(
            r"在([^，。；]{1,30}?)(?:隆重)?(?:召开|举行|举办|开幕|启动)",
            self._text[intro.occasion.end : intro.occasion.end + 40],
        )
        if after:
            begin = intro.occasion.end + 1
            self._add_sites(event, begin, begin + len(after[1]))
        before = [
            p for p in self._sentence.places if p.end <= intro.verb_start and intro.verb_start - p.end <= 2
        ]
        for place in before:
            self._add_place(event, place.name)

    def _add_sites(self, event: Event, begin: int, end: int) -> None:
        sites: list[Body | Park] = [
            site
            for site in (*self._sentence.parks, *self._sentence.bodies)
            if begin <= site.start and site.end <= end
        ]
        for site in sorted(sites, key=lambda s: s.start):
            self._add_place(event, site.name)
        if not sites:
            for place in self._sentence.places:
                if begin <= place.start and place.end <= end:
                    self._add_place(event, place.name)

    def _add_place(self, event: Event, name: str) -> None:
        if name not in event.places:
            event.places.append(name)

    # --- acts -------------------------------------------------------------------------------------

    def _group(self, group: Group, groups: Sequence[Group]) -> None:
        if group.governed is Governed.SUBJECT:
            self._subject(group, groups)
        elif group.governed is Governed.HEARD:
            match = _HEARD.match(self._text, group.end, group.limit)
            if match:
                self._take(Relation.SPOKE_AT, group.people, self.book.current, match["manner"], "act.heard")
        elif group.governed is Governed.RECEIVED and self.book.current:
            if self.book.current.kind is EventKind.CEREMONY:
                self._take(Relation.ATTENDED, group.people, self.book.current, "受迎接", "act.received")
        elif group.governed is Governed.COMPANION:
            self._take(Relation.ATTENDED, group.people, self.book.current, "陪同", "act.companion")

    def _subject(self, group: Group, groups: Sequence[Group]) -> None:
        self._speaker = group.people
        before = self._text[max(self._sentence.start, group.start - 20) : group.start]
        if came := _CAME.search(before):
            self._take(Relation.ATTENDED, group.people, self.book.current, came["manner"], "act.attend")
        for found in read_predicate(self._text, group.end, group.limit):
            self._deed(group, found, groups)

    def _deed(self, group: Group, found: Found, groups: Sequence[Group]) -> None:
        people = group.people
        if found.deed is Deed.PRESIDE:
            self._take(Relation.PRESIDED, people, self._event_for(found), found.manner, "act.preside")
        elif found.deed in (Deed.SPEAK, Deed.STATE):
            self._speak(people, found)
        elif found.deed is Deed.ATTEND:
            for event in self._attended_events(found):
                self._take(Relation.ATTENDED, people, event, found.manner, "act.attend")
        elif found.deed is Deed.WITNESS:
            self._take(Relation.ATTENDED, people, self._witnessed(found), found.manner, "act.witness")
        elif found.deed is Deed.INSPECT:
            self._inspect(group, found)
        elif found.deed is Deed.RECEIVE:
            self._receive(group, found, groups)
        elif found.deed is Deed.SIGN:
            self._sign(group, found, groups)

    def _take(
        self, relation: Relation, people: Sequence[Person], event: Event | None, manner: str, rule: str
    ) -> None:
        if event is None:
            self.voices += [person for person in people if relation is Relation.SPOKE_AT]
            return
        evidence = self._evidence(rule)
        for person in people:
            event.people.add(person.name)
            if relation is not Relation.ATTENDED:
                event.leaders.add(person.name)
            self.acts.append(Act(relation, Label.PERSON, person.name, event, manner, evidence))

    def _event_for(self, found: Found) -> Event | None:
        """The event named after a verb in its clause, else the current one."""
        named = [event for start, event in self._resolved.items() if found.since <= start < found.until]
        return named[0] if named else self.book.current

    def _speak(self, people: Sequence[Person], found: Found) -> None:
        clause = self._text[max(self._sentence.start, found.start - 40) : found.start]
        if re.search(
            r"(?:贺信|贺电|回信|批示|文章|致信|致电|署名文章|贺词)[^，。]{0,4}$|在(?:贺信|批示)中", clause
        ):
            return
        event = self._event_for(found)
        if _IN_SPEECH.search(clause):
            event = self.book.of_speaker(people[0].name) or event
        elif found.deed is Deed.STATE and not any(
            found.start - 60 <= s < found.until for s in self._resolved
        ):
            event = self.book.of_person(people[0].name) if people else event
        self.book.current = event or self.book.current
        self._take(Relation.SPOKE_AT, people, event, found.manner, "act.speak")

    def _attended_events(self, found: Found) -> list[Event]:
        rest = self._text[found.end : found.until]
        named = [event for start, event in self._resolved.items() if found.start <= start < found.until]
        events = list(dict.fromkeys(id(e) for e in named))
        chosen = [e for i, e in enumerate(named) if events.index(id(e)) == i]
        nouns = re.split(r"[、和及]|以及", rest)[:3]
        for pattern, kind in _ATTENDED:
            if (
                any(pattern.match(noun) for noun in nouns)
                and (event := self.book.latest(kind))
                and event not in chosen
            ):
                chosen.append(event)
        if not chosen and self.book.current:
            chosen = [self.book.current]
        return chosen

    def _witnessed(self, found: Found) -> Event | None:
        if "签" in self._text[found.start : found.until] or "见证" in found.manner:
            return self.book.latest(EventKind.SIGNING) or self.book.current
        return self.book.current

    def _inspect(self, group: Group, found: Found) -> None:
        names = {person.name for person in group.people}
        date = self._date_at(found.start)
        event = self.book.latest(EventKind.INSPECTION)
        if (
            event is None
            or not (names & event.hosts)
            or (date and event.date and date != event.date and self._dated(found))
        ):
            name = (
                "、".join(p.name for p in group.people)
                + self._text[group.end : found.until].lstrip("，等一行")[:40]
            )
            event = self.book.add(
                Event(name, EventKind.INSPECTION, date, self._evidence("event.inspection"), self._paragraph)
            )
        self.book.current = event
        event.hosts |= names
        event.side = event.side or bool(_ASIDE.search(self._text[self._sentence.start : found.start]))
        self._take(Relation.ATTENDED, group.people, event, found.manner, "act.inspect")
        self._add_sites(event, group.end, found.until)

    def _dated(self, found: Found) -> bool:
        return any(m.start < found.start and m.value for m in self._sentence.dates)

    def _receive(self, group: Group, found: Found, groups: Sequence[Group]) -> None:
        guests = next((g for g in groups if g.start >= found.end and g.governed is Governed.RECEIVED), None)
        if guests is None and found.manner not in ("会谈", "会见"):
            return
        people = [*group.people, *(guests.people if guests else ())]
        event = self.book.latest(EventKind.RECEPTION)
        if event is None or not ({p.name for p in people} & event.people):
            name = (
                "、".join(p.name for p in group.people)
                + found.manner
                + "、".join(p.name for p in guests.people if guests)
                if guests
                else ""
            )
            name = name or "、".join(p.name for p in group.people) + self._text[found.start : found.until]
            event = self.book.add(
                Event(
                    name,
                    EventKind.RECEPTION,
                    self._date_at(found.start),
                    self._evidence("event.reception"),
                    self._paragraph,
                )
            )
        self.book.current = event
        self._take(Relation.ATTENDED, people, event, found.manner, "act.receive")

    def _partner(self, group: Group, groups: Sequence[Group]) -> tuple[Person, ...]:
        """甲介绍了方案，并与乙签订协议: who signs with the group."""
        before = [g for g in groups if g.end <= group.start and g.governed is Governed.SUBJECT]
        if before and self._text[before[-1].end : group.start].endswith(("与", "同", "和")):
            return before[-1].people
        return ()

    def _sign(self, group: Group, found: Found, groups: Sequence[Group]) -> None:
        event = self.book.latest(EventKind.SIGNING)
        if event is None:
            name = self._text[group.end : found.until].strip("，")[-40:]
            event = self.book.add(
                Event(
                    name,
                    EventKind.SIGNING,
                    self._date_at(found.start),
                    self._evidence("event.signing"),
                    self._paragraph,
                )
            )
        self.book.current = event
        self._take(
            Relation.ATTENDED, [*self._partner(group, groups), *group.people], event, found.manner, "act.sign"
        )

    def _signing_bodies(self, groups: Sequence[Group], content: int) -> None:
        """甲公司与乙管委会签署协议: bodies that sign without a person take part themselves."""
        start = self._sentence.start
        for begin, end in clauses(self._text, start, content):
            verb = _SIGNING.search(self._text, begin, end)
            if not verb or any(group.start < verb.start() and group.limit > verb.start() for group in groups):
                continue
            parties = [
                site
                for site in sorted((*self._sentence.bodies, *self._sentence.parks), key=lambda s: s.start)
                if begin <= site.start and site.end <= verb.start() and not self._in_body(site)
            ]
            if len(parties) < 2:
                continue
            event = self.book.latest(EventKind.SIGNING)
            if event is None:
                name = self._text[begin:end]
                event = Event(
                    name,
                    EventKind.SIGNING,
                    self._date_at(verb.start()),
                    self._evidence("event.signing"),
                    self._paragraph,
                )
                self.book.add(event)
            self.book.current = event
            evidence = self._evidence("act.sign.body")
            for party in parties:
                label = Label.BODY if isinstance(party, Body) else Label.PARK
                self.acts.append(Act(Relation.ATTENDED, label, party.name, event, verb.group(), evidence))

    def _in_body(self, site: Body | Park) -> bool:
        """Whether a park is only part of the name of its committee."""
        return any(
            b.start <= site.start and site.end <= b.end and b is not site for b in self._sentence.bodies
        )

    def _appointment(self) -> None:
        """One event for all that a sitting appoints and removes."""
        changes = [
            person
            for person in self._sentence.people
            if any(title.status in (Status.APPOINTED, Status.REMOVED) for title in person.titles)
        ]
        if not changes or self.book.latest(EventKind.APPOINTMENT):
            return
        meeting = self.book.latest(EventKind.MEETING)
        date = self._date_at(changes[0].start)
        sitting = meeting is not None and meeting.date == date
        name = self._change_name(meeting.name if meeting and sitting else "")
        current = self.book.current
        self.book.add(
            Event(name, EventKind.APPOINTMENT, date, self._evidence("event.appointment"), self._paragraph)
        )
        self.book.current = current

    def _change_name(self, meeting: str) -> str:
        """What the article calls the change: 省委关于…职务调整的决定, else the sitting that made it."""
        if named := _CHANGE.search(self._text):
            return named.group().strip()
        if meeting:
            return f"{meeting}表决通过人事任免事项"
        return self._text[self._sentence.start : self._sentence.end].strip()[:40]

    def _unnamed_inspection(self, content: int) -> None:
        """A sentence without named people opens no inspection: nobody could be said to take part."""
