"""What each deed of a predicate means for the people it is said of: presided, spoke, attended, and at what."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from extractors.facts import EventKind, Relation
from extractors.mentions.kinds import Person
from extractors.statements.events import Event
from extractors.statements.groups import Governed, Group
from extractors.statements.predicates import Deed, Found
from extractors.statements.sites import received_at, sites_in, visited
from extractors.statements.stage import Stage, names

_LETTER = re.compile(r"(?:贺信|贺电|回信|批示|文章|致信|致电|署名文章|贺词)[^，。]{0,4}$|在(?:贺信|批示)中")
# 作出批示，对…作出部署: in writing
_INSTRUCTS = re.compile(r"作出(?:重要)?(?:批示|指示)")
_AT_MEETING = re.compile(r"在(?:大会|会议|座谈会|会|仪式|论坛)上$")
# 在听取汇报后: at the meeting that is told of
_HAVING_HEARD = re.compile(r"听取[^，。]{0,12}(?:汇报|发言|介绍|意见)[^，。]{0,4}后，?$")
_IN_SPEECH = re.compile(
    r"在(?:[^，。]{0,12})(?:致辞|讲话|发言|推介|主持|汇报|通报|作报告|介绍|座谈)[^，。]{0,6}(?:中|时|后)"
)
_ATTENDED = (
    (re.compile(r"(?:会见|会谈|接待|拜会|会晤|座谈交流)"), EventKind.RECEPTION),
    (
        re.compile(
            r"(?:调研|考察|检查|督导|视察|巡河|巡林|走访|慰问|观摩|督查|指导|察看|参观|督办|暗访|查看)"
        ),
        EventKind.INSPECTION,
    ),
    (re.compile(r"签约"), EventKind.SIGNING),
    (re.compile(r"恳谈|座谈(?!交流)"), EventKind.MEETING),
)
# 会后，甲发表声明，感谢…: said to the world, not at the event
_BY_WIRE = re.compile(r"发表(?:书面|联合|电视)?声明|发文|社交(?:媒体|平台)|接受[^，。；]{0,12}采访")
# meeting somebody is news even where nobody else is named
_LECTURED_AT = re.compile(r"在(?P<site>[^，。；在]{1,14}?)(?:作|$)")
# who goes round to lecture: each lecture is a meeting of its own
_LECTURES = re.compile(
    r"作(?:了)?(?:题为|以)?[“《][^”》]+[”》](?:为题)?的?(?:学习|专题|辅导)*讲座|作(?:了)?(?:专题)?宣讲报告|作(?:了)?专题宣讲|(?<=[^作])宣讲(?=党的|中央|全会|习近平)"
)
_MEETS = ("会谈", "会见", "通电话", "通话", "视频会晤", "视频会见", "举行会谈")
_CALLS = ("通电话", "通话")
_WITH = re.compile(r"[同与和]")
_GONE_TO = re.compile(r"来到|走进|前往|深入|赴|[在到]")
# 甲宣布项目开工: a ceremony that no noun names
_BEGINS = re.compile(r"开工|开幕|启动|投产|开园|通车|揭牌")
_LOOSE = re.compile(r"(?:有关|相关)活动")
_ALL = re.compile(r"(?:上述|以上)(?:活动|会见|会谈)")
# 甲为乙举行欢迎仪式
_IN_HONOUR = re.compile(r"(?:为|欢迎)$")
_GOES_ON = re.compile(
    r"(?:先后|分别|一行|带领[^，。；]{1,12}|率[^，。；]{1,12})(?:来到|走进|深入|前往|赴|到)"
)
# 市委书记甲、市长乙率队，…参加
_LEADS = re.compile(r"(?:等)?(?:分别)?[率带]队(?=[，。；])")
# 甲等一行，|走访企业
_BEHIND_NAMES = re.compile(r"^(?:，|等|一行)*")
# 副市长丙一同|会见: at the meeting just told of
_JOINED = ("一同", "一道", "一起", "陪同", "共同")
_VISITS = (EventKind.INSPECTION, EventKind.RECEPTION)
_IN_VISIT = re.compile(r"在(?:调研|考察|视察|检查|督导|走访)[^，。]{0,4}(?:中|时|期间)")
# 甲接待了考察团一行: the host of those whose visit is told
_HOSTED = re.compile(r"接待了?[^，。；]{0,12}(?:一行|考察团|代表团|调研组|视察组|参观团)")
_ASIDE = re.compile(r"(?:会|会议|仪式|座谈会|开幕式|大会|座谈|活动|签约)前")
# 参加|在晋中的|观摩
_WHERE = re.compile(r"^在[^，。；]{1,8}的")
# characters between 陪同 and whom
_AT_ONCE = 6
_LEADERS = re.compile(r"[\s　]*(?:省|市|区|县|州|盟|旗|师市)领导")
_UNVEILS = ("揭牌", "揭幕")
_WREATHS = ("敬献", "敬送", "献上花圈", "献上花篮", "献花圈", "献花篮")

Doer = Callable[[Stage, Group, Found, Sequence[Group]], None]


def do(stage: Stage, group: Group, found: Found, groups: Sequence[Group]) -> None:
    """Note one deed of a group."""
    _DOERS[found.deed](stage, group, found, groups)


def _event_for(stage: Stage, found: Found) -> Event | None:
    """The event named in the clause of a verb, else the current one."""
    named = [event for start, event in stage.resolved.items() if found.since <= start < found.until]
    return named[0] if named else stage.book.current


def _preside(stage: Stage, group: Group, found: Found, _: Sequence[Group]) -> None:
    event, now = _event_for(stage, found), stage.book.current
    stage.take(Relation.PRESIDED, group.people, event, found.manner, "act.preside")
    goes_on = now and now.kind is EventKind.INSPECTION and now.paragraph != stage.sentence.paragraph
    if event and event.kind is EventKind.MEETING and goes_on:
        stage.book.current = event  # 考察了某园区，并主持召开座谈会: what the text goes on with


def _speak(stage: Stage, group: Group, found: Found, _: Sequence[Group]) -> None:
    clause = stage.text[max(stage.sentence.start, found.start - 40) : found.start]
    if _LETTER.search(clause) or _INSTRUCTS.search(stage.text, group.end, found.start):
        return
    event, name = _event_for(stage, found), group.people[0].name
    if event is None and found.manner == "宣布" and _BEGINS.search(stage.text, found.end, found.until):
        deed = names(group.people) + stage.text[found.start : found.until]
        event = stage.open(deed, EventKind.CEREMONY, found.start, "event.declared")
    if event and name not in event.people and _BY_WIRE.search(stage.text, group.end, found.start):
        return
    if _LECTURES.search(stage.text, max(group.end, found.start - 60), found.until) and _elsewhere(
        stage, event, name
    ):
        lecture = names(group.people) + stage.text[group.end : found.end].lstrip("，")
        event = stage.open(lecture, EventKind.MEETING, found.start, "event.lecture")
        if site := _LECTURED_AT.search(stage.text, group.end, found.start):
            stage.locate(event, sites_in(stage.text, stage.sentence, site.start("site"), site.end("site")))
    if _HAVING_HEARD.search(clause) and event and event.kind is EventKind.MEETING:
        pass
    elif _AT_MEETING.search(clause):
        event = stage.book.assembly() or event
    elif _IN_SPEECH.search(clause):
        event = stage.book.of_speaker(name) or stage.book.assembly() or event
    elif _IN_VISIT.search(stage.text, group.end, found.start) and stage.book.latest(EventKind.INSPECTION):
        event = stage.book.latest(EventKind.INSPECTION)
    elif found.deed is Deed.STATE and not any(found.start - 60 <= s < found.until for s in stage.resolved):
        event = stage.book.of_person(name, stage.sentence.paragraph)
        if event and _elsewhere(stage, event, name) and _another_day(stage, event, found):
            event = None  # 丙18日说: what others said on a day of their own
    if event and event.evidence.rule == "event.signing" and event.paragraph == stage.sentence.paragraph:
        event = stage.book.latest(EventKind.MEETING) or event  # 论坛上，双方签署…。甲解读…
    stage.book.current = event or stage.book.current
    stage.take(Relation.SPOKE_AT, group.people, event, found.manner, "act.speak")


def _elsewhere(stage: Stage, event: Event | None, name: str) -> bool:
    """Whether a paragraph tells of somebody of whom the event before it does not."""
    return event is None or (event.paragraph != stage.sentence.paragraph and name not in event.people)


def _attend(stage: Stage, group: Group, found: Found, groups: Sequence[Group]) -> None:
    at_once = found.until == group.limit and group.limit - found.end <= _AT_ONCE
    if at_once and any(other.start == group.limit for other in groups):
        stage.wait(group.people, found.manner)  # 甲陪同|乙调研: what 乙 does comes next
        return
    if stage.book.current is None and found.manner in _JOINED and found.manner != "陪同":
        _inspect(stage, group, found, groups)  # 甲与协会工作人员一起|走访: the first that is told
        return
    honoured = [
        person
        for other in groups
        if found.manner == "举行"
        and group.end <= other.start < found.start
        and _IN_HONOUR.search(stage.text, 0, other.start)
        for person in other.people
    ]
    for event in _watched(stage, found) or _come_to(stage, found) or _attended(stage, found):
        stage.take(Relation.ATTENDED, [*group.people, *honoured], event, found.manner, "act.attend")


def _watched(stage: Stage, found: Found) -> list[Event]:
    """在分会场收听收看: the meeting by wire, not the session that follows it."""
    if found.manner != "收听收看":
        return []
    return [event for event in stage.book if re.search("电视电话|视频|电话", event.name)][:1]


def _come_to(stage: Stage, found: Found) -> list[Event]:
    """郑某到会指导: at the meeting, whatever the paragraph before told of."""
    meeting = stage.book.latest(EventKind.MEETING) if found.manner.endswith("到会") else None
    return [meeting] if meeting and "指导" in stage.text[found.end : found.until] else []


def _attended(stage: Stage, found: Found) -> list[Event | None]:
    """All that the object of 参加 names: 参加考察和座谈会 are two."""
    rest = stage.text[found.end : found.until]
    if _ALL.match(rest):
        return [*stage.book] or [None]
    chosen: list[Event | None] = []
    chosen += [
        e for start, e in stage.resolved.items() if found.start <= start < found.until and e not in chosen
    ]
    nouns = re.split(r"[、和及]|以及", rest)[:3]
    for pattern, kind in _ATTENDED:
        meant = any(pattern.match(_WHERE.sub("", noun)) for noun in nouns)
        event = stage.book.latest(kind) if meant else None
        if event and event not in chosen:
            chosen.append(event)
    if not chosen and rest == "活动":
        return [stage.book.main()]
    if not chosen and not rest and (whole := _whole(stage)):
        return [whole]
    if not chosen and _LOOSE.match(rest):
        return [next(iter(stage.book), None)]
    return chosen or [stage.book.current]


def _whole(stage: Stage) -> Event | None:
    """市领导甲、乙等出席, a line of its own: at the event within which bodies signed."""
    event = stage.book.current
    if event is None or event.kind is not EventKind.SIGNING or event.paragraph == stage.sentence.paragraph:
        return None
    main = next(iter(stage.book), None)
    leaders = _LEADERS.match(stage.text, stage.sentence.start, stage.sentence.end)
    return main if leaders and main and main.date == event.date else None


def _witness(stage: Stage, group: Group, found: Found, _: Sequence[Group]) -> None:
    event, aside = stage.book.current, _unveiled_aside(stage, group)
    clause = stage.text[found.start : found.until]
    if "签" in clause or "见证" in found.manner:
        event = stage.book.latest(EventKind.SIGNING)
        if event is None and "签署" in clause:
            event = stage.open(
                names(group.people) + clause[-40:], EventKind.SIGNING, found.start, "event.signing"
            )
        event = event or stage.book.current
    elif found.manner in _WREATHS and (event is None or event.kind is not EventKind.CEREMONY):
        event = _wreath(stage, group, found)
    elif found.manner in _UNVEILS and (event is None or aside):
        deed = _BEHIND_NAMES.sub("", stage.text[group.end : found.until], count=1)[-40:]
        event = stage.open(names(group.people) + deed, EventKind.CEREMONY, found.start, "event.unveiled")
        event.side = aside
    stage.take(Relation.ATTENDED, group.people, event, found.manner, "act.witness")


def _wreath(stage: Stage, group: Group, found: Found) -> Event:
    """甲前往天安门广场，向人民英雄纪念碑敬献花圈: a ceremony of its own where none was told of."""
    deed = stage.text[found.since : found.until].lstrip("，并随后")
    begin = found.since if found.since > group.end else group.end
    event = stage.open(
        names(group.people) + (deed if begin == found.since else stage.text[begin : found.until])[-40:],
        EventKind.CEREMONY,
        found.start,
        "event.wreath",
    )
    stage.locate(event, visited(stage.text, stage.sentence, group.end, found.since))
    return event


def _unveiled_aside(stage: Stage, group: Group) -> bool:
    """开工仪式前，甲和乙为丙揭牌: no part of the event, unless that is an unveiling itself."""
    event = stage.book.current
    aside = _ASIDE.search(stage.text, stage.sentence.start, group.start)
    return bool(aside) and not (event and any(act in event.name for act in _UNVEILS))


def _inspect(stage: Stage, group: Group, found: Found, _: Sequence[Group]) -> None:
    hosts = {person.name for person in group.people}
    event = stage.book.inspection_of(hosts) or _as_inspection(stage)
    if event is None or _another_day(stage, event, found):
        deed = _BEHIND_NAMES.sub("", stage.text[group.end : found.until], count=1)[:40]
        event = stage.open(names(group.people) + deed, EventKind.INSPECTION, found.start, "event.inspection")
    stage.book.current = event
    stage.date(event, found.start)
    stage.release(event)
    event.hosts |= hosts
    event.side = event.side or bool(_ASIDE.search(stage.text, stage.sentence.start, found.start))
    stage.take(Relation.ATTENDED, group.people, event, found.manner, "act.inspect")
    stage.locate(event, visited(stage.text, stage.sentence, group.end, found.until))


def _as_inspection(stage: Stage) -> Event | None:
    """甲到开发区开展“法官进园区”活动，走访企业: the activity just told of is what the inspection is called."""
    event = stage.book.current
    started = event and event.kind is EventKind.OTHER and event in stage.resolved.values()
    if not event or not started or event.people:
        return None
    event.kind = EventKind.INSPECTION
    return event


def follow(stage: Stage, group: Group) -> None:
    """甲带领委员们先后来到…: who inspects goes on, and the inspection is current again."""
    event = stage.book.latest(EventKind.INSPECTION)
    if event and _LEADS.match(stage.text, group.end, group.limit):
        event.hosts |= {person.name for person in group.people}
        stage.book.current = event
        stage.take(Relation.ATTENDED, group.people, event, "率队", "act.inspect")
        return
    if event is None or not ({person.name for person in group.people} & event.hosts):
        return
    if went_on := _GOES_ON.search(stage.text, group.end, min(group.limit, group.end + 40)):
        stage.book.current = event
        stage.locate(event, visited(stage.text, stage.sentence, went_on.start(), group.limit))


def _another_day(stage: Stage, event: Event, found: Found) -> bool:
    date = stage.date_at(found.start)
    if not (date and event.date and stage.dated_before(found.start)):
        return False
    return date != event.date and not event.date <= date <= event.until


def _receive(stage: Stage, group: Group, found: Found, groups: Sequence[Group]) -> None:
    guests = next((g for g in groups if g.start >= found.end and g.governed is Governed.RECEIVED), None)
    if guests is None and found.manner not in _MEETS:
        visit = stage.book.latest(EventKind.INSPECTION)
        alone = found.manner == "接待" and stage.text[found.end : found.end + 1] in "。；"
        if visit and (alone or _HOSTED.match(stage.text, found.start, found.until)):
            stage.take(Relation.ATTENDED, group.people, visit, found.manner, "act.receive")
        else:
            _sit_down(stage, group, found)
        return
    people = [*group.people, *(guests.people if guests else ())]
    if found.manner in _CALLS and len(people) < 2:
        return  # 我同甲通话: told of, not reported
    event = stage.book.latest(EventKind.RECEPTION)
    joined = event is not None and stage.text.endswith(_JOINED, group.end, found.start)
    met_before = {person.name for person in (guests.people if guests else people)}
    if event is None or not (joined or met_before & event.people):
        met = found.manner + names(guests.people) if guests else stage.text[found.start : found.until]
        event = stage.open(names(group.people) + met, EventKind.RECEPTION, found.start, "event.reception")
    stage.date(event, found.start)
    stage.book.current = event
    event.side = event.side or bool(_ASIDE.search(stage.text, stage.sentence.start, group.start))
    stage.take(Relation.ATTENDED, people, event, found.manner, "act.receive")
    stage.locate(event, received_at(stage.text, stage.sentence, group.people[0].end, found.end))


def _sit_down(stage: Stage, group: Group, found: Found) -> None:
    """甲同企业家代表座谈: a meeting, with whoever is not named."""
    if not found.manner.startswith("座谈") or not _WITH.search(stage.text, group.people[0].end, found.start):
        return
    current, meeting = stage.book.current, stage.book.latest(EventKind.MEETING)
    if meeting and meeting.paragraph != stage.sentence.paragraph and current and current.kind in _VISITS:
        return  # 考察某院，与院长座谈: not the meeting of another paragraph
    name = names(group.people) + _BEHIND_NAMES.sub("", stage.text[group.end : found.end], count=1)[-40:]
    event = stage.book.latest(EventKind.MEETING) or stage.open(
        name, EventKind.MEETING, found.start, "event.meeting"
    )
    stage.book.current = event
    stage.take(Relation.ATTENDED, group.people, event, found.manner, "act.meet")
    if _GONE_TO.search(stage.text, group.end, found.start):
        stage.locate(event, visited(stage.text, stage.sentence, group.end, found.start))


def _sign(stage: Stage, group: Group, found: Found, groups: Sequence[Group]) -> None:
    name = stage.text[group.end : found.until].strip("，")[-40:]
    now = stage.book.current
    if "责任书" in name and now and now.kind is EventKind.MEETING:
        return  # 会上，甲与乙签订目标责任书: a part of the meeting
    event = stage.book.for_signing() or stage.open(name, EventKind.SIGNING, found.start, "event.signing")
    stage.book.current = event
    people = [*_partner(stage, group, groups), *group.people]
    stage.take(Relation.ATTENDED, people, event, found.manner, "act.sign")


def _partner(stage: Stage, group: Group, groups: Sequence[Group]) -> tuple[Person, ...]:
    """甲介绍了方案，并与乙签订协议: who signs with the group."""
    before = [g for g in groups if g.end <= group.start and g.governed is Governed.SUBJECT]
    if before and stage.text[before[-1].end : group.start].endswith(("与", "同", "和")):
        return before[-1].people
    return ()


_DOERS: dict[Deed, Doer] = {
    Deed.PRESIDE: _preside,
    Deed.SPEAK: _speak,
    Deed.STATE: _speak,
    Deed.ATTEND: _attend,
    Deed.WITNESS: _witness,
    Deed.INSPECT: _inspect,
    Deed.RECEIVE: _receive,
    Deed.SIGN: _sign,
}
