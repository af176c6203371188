"""Events that no noun names: bodies that sign with each other, and offices that change hands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.facts import EventKind, Label, Relation, Status
from extractors.mentions.kinds import Body, Park
from extractors.statements.events import Event
from extractors.statements.groups import Governed, Group
from extractors.statements.predicates import clauses
from extractors.statements.sites import received_at, sites_in
from extractors.statements.stage import Act, Stage, names

# 并见证甲与乙签订协议
_WITNESSED = re.compile(r"(?:并|还)?(?:共同)?见证了?")
_SIGNING = re.compile(r"签署|签订|签约(?!仪式|活动|项目|率|会|揭牌|授牌|暨)|签定|签下")
# 今年已先后与甲、乙签约; and the pledges that are signed in a meeting
_SIGNED_BEFORE = re.compile(r"此前|(?:今年|目前|先后)?已(?:经)?(?:先后|分别)?[与同]|今年以来|近年来")
_TOUR = re.compile(
    r"(?:组织(?:开展)?|开展)了?[^，。；“”]{0,24}?(?:视察|考察|调研|走访|观摩|执法检查|督导)(?:活动)?(?![组团员报成]|报告|成果)[^，。；“”]{0,16}"
)
# 甲率领的党政代表团来某地考察
_LED_BY = re.compile(r"(?:等)?(?:的)?(?:率领|带领|率队|带队|为团长|为首)(?:下)?的?")
_GROUP_OF_GUESTS = "(?:代表团|考察团|参观团|访问团|观摩团|调研组|视察组|督导组|检查组|考察组)"
_GUEST_GROUP = re.compile(_GROUP_OF_GUESTS)
_GUESTS = re.compile(
    rf"[\u4e00-\u9fff]{{0,10}}{_GROUP_OF_GUESTS}(?:一行)?(?:\d+[余多]?人)?"
    r"(?:来|到|赴|在|深入|前往|莅临)[^，。；“”]{1,20}?(?:，(?:实地|现场|先后)?)?(?:学习考察|考察学习|考察|调研|视察|参观|督导|检查|访问|走访|观摩)(?![团组])"
)
# 与会人员赴甲县观摩: those who sit in the meeting
_THOSE_PRESENT = re.compile(
    r"(?:与会|参会)(?:[\u4e00-\u9fff]{2})?(?:人员|代表|嘉宾|同志|委员|专家)(?:一行)?(?:先后|分别|集中|实地|现场)*(?:(?:参观|考察|观摩|察看)了?[^，。；“”]{3,40}|(?:赴|到|在|深入|前往|走进|来到|实地|现场)"
    r"[^，。；“”]{1,60}?(?:，(?:实地|现场|集中))?(?:观摩|参观|考察|调研))"
)
_NOT_YET = re.compile(r"将|拟|要|计划|准备|应|可|定期|每年|经常")
# 包括甲基地等41个项目签约: things, not parties
_LISTED = re.compile(r"包括|项目(?:成功|集中|现场|顺利|正式)?签约")
_CHANGE = re.compile(
    r"[\u4e00-\u9fff]{4,30}(?:任免名单|职务任免的通知|任免职名单|任免公告|任职名单)|(?:国务院|[\u4e00-\u9fff]{2,10})任免[\u4e00-\u9fff]{0,8}(?:人员|大使|干部)|[\u4e00-\u9fff]{1,6}关于[^，。；\n]{2,24}(?:职务调整|任免|任职|干部任免|人事任免|领导调整|同志职务)(?:的)?(?:决定|通知|通报)"
)


_GIVEN = (Status.APPOINTED, Status.REMOVED)
# a headline is no longer
_LONGEST = 60
_SIGNED = re.compile(
    r"(?:政府|委员会|常委会|组织部|办公室|国务院)[ 　]*\n[ 　]*(20\d\d)年(\d{1,2})月(\d{1,2})日[ 　]*(?=\n|$)"
)
_HEADLINE = re.compile(r"任免|任命|任职|免职|免去|职务调整|领导调整|当选|选举|就任")


def sign_bodies(stage: Stage, groups: Sequence[Group], content: int) -> None:
    """甲公司与乙管委会签署协议: bodies that sign without a person take part themselves."""
    for begin, end in clauses(stage.text, stage.sentence.start, content):
        verb = _SIGNING.search(stage.text, begin, end)
        if (
            not verb
            or _LISTED.search(stage.text, begin, end)
            or _SIGNED_BEFORE.search(stage.text, begin, verb.start())
            or any(begin <= g.start < g.end and g.start < verb.start() < g.limit for g in groups)
        ):
            continue
        parties = _parties(stage, begin, verb.start())
        governed = any(group.start < verb.start() < group.limit for group in groups)
        witnessed = _WITNESSED.match(stage.text, begin, end)
        if len(parties) < 2 or (governed and parties[0].start > (witnessed.end() if witnessed else begin)):
            continue
        event = stage.book.for_signing() or stage.open(
            stage.text[begin:end], EventKind.SIGNING, verb.start(), "event.signing"
        )
        stage.book.current = event
        evidence = stage.evidence("act.sign.body")
        for party in parties:
            label = Label.BODY if isinstance(party, Body) else Label.PARK
            stage.acts.append(Act(Relation.ATTENDED, label, party.name, event, verb.group(), evidence))


def tour(stage: Stage, groups: Sequence[Group], content: int) -> None:
    """甲县政协组织委员视察…: a body sends people out whom only later sentences name."""
    start = stage.sentence.start
    if stage.book.latest(EventKind.INSPECTION):
        return
    group = _GUEST_GROUP.search(stage.text, start, content)
    if (
        group
        and (guests := _GUESTS.search(stage.text, max(start, group.start() - 10), content))
        and _come(stage, groups, guests)
    ):
        return
    match = _TOUR.search(stage.text, start, content)
    if not match:
        return
    senders = [body for body in stage.sentence.bodies if body.end <= match.start()]
    acting = any(group.start < match.start() for group in groups)
    if acting or not senders or _NOT_YET.search(stage.text, senders[-1].end, match.start()):
        return
    if any(mark in stage.text[senders[-1].end : match.start()] for mark in "，。；"):
        return
    name = senders[-1].name + match.group()
    stage.open(name, EventKind.INSPECTION, match.start(), "event.tour")


def present(stage: Stage, content: int) -> Event | None:
    """与会人员赴某县观摩: the inspection of those who sit in the meeting, whatever else the sentence names."""
    if not stage.says("与会") and not stage.says("参会"):
        return None
    found = _THOSE_PRESENT.search(stage.text, stage.sentence.start, content)
    if not found or stage.book.latest(EventKind.INSPECTION):
        return None
    return stage.open(found.group(), EventKind.INSPECTION, found.start(), "event.tour")


_WILL_SIGN = re.compile("(?:将|拟|计划)[^，。；]{0,10}签")
_STATES_SIGN = re.compile(
    r"(?:中国(?:政府)?(?:和|与|同)[\u4e00-\u9fff]{2,10}?|中[\u4e00-\u9fff]双方|两国政府)(?:双方|政府)?(?:今天|昨天|\d{1,2}日|通过|在|正式|以|举行)?[^，。；]{0,16}?(?:签署|签订)(?!仪式|后|以来|的)[^，。；]{0,24}?(?:协定|协议|备忘录|条约|文件)"
)


def states_sign(stage: Stage, groups: Sequence[Group]) -> None:
    """中国和甲国正式签署自贸协定: a signing of which nobody is named."""
    if not stage.says("签"):
        return
    found = _STATES_SIGN.search(stage.text, stage.sentence.start, stage.sentence.end)
    acting = found and any(group.start < found.start() < group.limit for group in groups)
    if found and _WILL_SIGN.search(found.group()):
        return
    if found and not acting and not stage.book.latest(EventKind.SIGNING):
        stage.open(found.group(), EventKind.SIGNING, found.start(), "event.signing")


# 会谈后，两国元首共同见证签署…: those who met
_THEY_WITNESS = re.compile(
    r"(?:两国|双方)(?:元首|领导人|总理|议长|外长)?(?P<deed>(?:还|共同|一道)*见证(?:了)?(?:双方)?(?=[^，。；]{0,60}签署|签署))"
)


def witness(stage: Stage) -> None:
    """A signing that those of the meeting before it witnessed."""
    if not stage.says("见证"):
        return
    found = _THEY_WITNESS.search(stage.text, stage.sentence.start, stage.sentence.end)
    met = stage.book.latest(EventKind.RECEPTION)
    if not found or met is None or not met.people or stage.book.latest(EventKind.SIGNING):
        return
    both = [a.actor for a in stage.acts if a.event is met and a.relation is Relation.ATTENDED][:2]
    ends = re.compile(r"[。；]|$").search(stage.text, found.end(), stage.sentence.end)
    name = "、".join(both) + stage.text[found.start("deed") : ends.start() if ends else found.end()]
    event = stage.open(name[:60], EventKind.SIGNING, found.start(), "event.signing")
    for actor in both:
        evidence = stage.evidence("act.witness", actor)
        stage.acts.append(Act(Relation.ATTENDED, Label.PERSON, actor, event, "见证", evidence))
    stage.book.current = met


def _come(stage: Stage, groups: Sequence[Group], guests: re.Match[str]) -> bool:
    """甲市党政代表团来我区考察: guests without a name, led perhaps by whom the sentence names before."""
    leaders = [group for group in groups if group.start < guests.start()]
    led = not leaders or _LED_BY.match(stage.text, leaders[-1].end, guests.start()) is not None
    if not led or _NOT_YET.search(stage.text, guests.start(), guests.end()):
        return False
    clause = max(stage.text.rfind(mark, stage.sentence.start, guests.start()) for mark in "，。；：\n　") + 1
    begin = leaders[-1].end if leaders else max(clause, stage.sentence.start)
    name = _LED_BY.sub("", stage.text[begin : guests.end()]).strip()
    event = stage.open(name, EventKind.INSPECTION, guests.start(), "event.guests")
    if leaders:
        event.hosts |= {person.name for person in leaders[-1].people}
        stage.take(Relation.ATTENDED, leaders[-1].people, event, "率领", "act.inspect")
    return True


def _parties(stage: Stage, begin: int, end: int) -> list[Body | Park]:
    """Bodies and parks of a stretch in order, without the parks that are only part of a committee's name."""
    sentence = stage.sentence
    free = [
        p for p in sentence.parks if not any(b.start <= p.start and p.end <= b.end for b in sentence.bodies)
    ]
    mentioned: list[Body | Park] = [*sentence.bodies, *free]
    found = [site for site in mentioned if begin <= site.start and site.end <= end]
    # 甲大学副校长某某出席并见证签约: of whom somebody is an officer
    offices = [(p.start, p.name_start) for p in sentence.people]
    found = [site for site in found if not any(a <= site.start < b for a, b in offices)]
    return sorted(found, key=lambda site: site.start)


# 来到他所在的山东代表团，同代表们一起审议: a sitting of a delegation to a congress
_DELIBERATES = re.compile(
    r"(?:参加|来到|在)[^，。；]{0,24}?(?P<group>(?<=[的议加到在])(?:(?![的议加到在])[\u4e00-\u9fff]){2,6}代表团)"
    r"(?:的?(?:全体会议|全团会议|小组会议?|分组会议?)?(?:审议|讨论)|[^。；]{0,24}一[起道](?:审议|讨论)|，?参加(?:审议|讨论))"
)


def deliberate(stage: Stage, groups: Sequence[Group]) -> None:
    """甲参加乙代表团审议: a meeting of that delegation, which 甲 attends."""
    if not stage.says("代表团"):
        return
    for group in groups:
        found = _DELIBERATES.search(stage.text, group.end, group.limit)
        if not found or group.governed is not Governed.SUBJECT:
            continue
        name = found["group"] + "审议"
        event = next((e for e in stage.book if e.name == name), None)
        event = event or stage.open(name, EventKind.MEETING, found.start(), "event.deliberation")
        event.date = event.date or stage.today
        stage.book.current = event
        stage.take(Relation.ATTENDED, group.people, event, "参加", "act.attend")


# 甲在乙市听取某港建设工作汇报
_REPORTED_TO = re.compile(r"在[^，。；]{2,20}?听取了?(?P<what>[^，。；]{2,30}?工作汇报)(?=[。，])")


def hear(stage: Stage, groups: Sequence[Group]) -> None:
    """A meeting that is only called by what was reported there, where the article begins with it."""
    if not stage.says("汇报") or any(True for _ in stage.book):
        return
    for group in groups:
        found = _REPORTED_TO.search(stage.text, group.end, group.limit)
        if not found or group.governed is not Governed.SUBJECT or not stage.dated_before(found.start()):
            continue
        event = stage.open(found["what"] + "会", EventKind.MEETING, found.start(), "event.reported")
        stage.take(Relation.ATTENDED, group.people, event, "听取", "act.attend")
        stage.locate(event, received_at(stage.text, stage.sentence, group.people[0].end, found.start("what")))


# a message congratulates: the election was news before
_NEW = re.compile(r"新(?:任|当选|到任|晋)的?$")
_TOLD_BY_LETTER = re.compile(r"致电|致信|致函|贺电|贺信")
_OATH = re.compile(r"(?:在(?P<site>[^，。；]{1,16}?))?(?P<oath>宣誓就[职任])")


def oath(stage: Stage, groups: Sequence[Group]) -> None:
    """甲在国会宣誓就职: a ceremony of its own, which its hero attends."""
    if not stage.says("宣誓"):
        return
    for group in groups:
        found = _OATH.search(stage.text, group.end, group.limit)
        if not found or group.governed is not Governed.SUBJECT:
            continue
        name = names(group.people) + found["oath"]
        if stage.book.similar(name, EventKind.CEREMONY):
            continue
        event = stage.open(name, EventKind.CEREMONY, found.start("oath"), "event.oath")
        stage.take(Relation.ATTENDED, group.people, event, found["oath"], "act.oath")
        if found["site"]:
            stage.locate(event, sites_in(stage.text, stage.sentence, found.start("site"), found.end("site")))


def appoint(stage: Stage) -> None:
    """One event for all that a sitting appoints and removes."""
    changed = [p for p in stage.sentence.people if any(title.status in _GIVEN for title in p.titles)]
    changed = [p for p in changed if not _NEW.search(stage.text, 0, p.start)]
    told = _TOLD_BY_LETTER.search(stage.text, stage.sentence.start, stage.sentence.end)
    if not changed or told or stage.book.latest(EventKind.APPOINTMENT):
        return
    meeting = stage.book.latest(EventKind.MEETING)
    date = stage.date_at(changed[0].start)
    sitting = meeting.name if meeting and meeting.date == date else ""
    current = stage.book.current
    event = stage.open(
        _change_name(stage, sitting), EventKind.APPOINTMENT, changed[0].start, "event.appointment"
    )
    event.date = event.date or _signed(stage)
    stage.book.current = current


def _signed(stage: Stage) -> str:
    """The day under a notice: 某市人民政府, and below it 2025年6月11日; or empty."""
    under = _SIGNED.search(stage.text, stage.sentence.end)
    return f"{under[1]}-{int(under[2]):02}-{int(under[3]):02}" if under else ""


def _change_name(stage: Stage, sitting: str) -> str:
    """What the article calls the change: 省委关于…职务调整的决定, else the sitting that made it."""
    if named := _CHANGE.search(stage.text):
        return named.group().strip()
    changed = [p for p in stage.sentence.people if any(t.status in _GIVEN for t in p.titles)]
    for part in stage.text[: stage.text.find("\n")].split():
        if len(part) <= _LONGEST and _HEADLINE.search(part) and any(p.name in part for p in changed):
            return part
    if sitting and len(changed) > 1:
        return f"{sitting}表决通过人事任免事项"
    headline = stage.text[: stage.text.find("\n")].strip()
    if _HEADLINE.search(headline) and len(headline) <= _LONGEST:
        return headline
    person = next(p for p in stage.sentence.people if any(t.status in _GIVEN for t in p.titles))
    title = next(t for t in person.titles if t.status in _GIVEN)
    return person.name + ("任" if title.status is Status.APPOINTED else "不再担任") + title.role
