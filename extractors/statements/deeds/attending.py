"""甲参加考察和座谈会: all that the object of the verb names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.facts import EventKind, Relation
from extractors.statements.deeds.around import ASIDE, JOINED
from extractors.statements.deeds.inspecting import inspect
from extractors.statements.events import Event
from extractors.statements.groups import Group
from extractors.statements.predicates import Found
from extractors.statements.stage import Stage
from extractors.vocabulary import alternation

_ATTENDED = (
    (re.compile(r"(?:会见|接见|会谈|接待|拜会|会晤|座谈交流)"), EventKind.RECEPTION),
    (
        # 参加调研, 参加上海调研
        re.compile(
            rf"(?:{alternation('attended_inspection')})(?!会)|[\u4e00-\u9fff]{{2,4}}(?:调研|考察|视察|检查)(?:活动)?$"
        ),
        EventKind.INSPECTION,
    ),
    (re.compile(r"签约"), EventKind.SIGNING),
    (re.compile(r"恳谈|座谈(?!交流)"), EventKind.MEETING),
)
# 参加座谈: of which the text has not told
_TALK = re.compile(r"了?(?:随后(?:举行|召开)?的)?座谈会?$")
# 参加有关活动: whatever the article told of first
_LOOSE = re.compile(r"(?:有关|相关)活动")
_ALL = re.compile(r"(?:上述|以上)(?:有关|相关)?(?:活动|会见|会谈)")
# 甲为乙举行欢迎仪式
_IN_HONOUR = re.compile(r"(?:为|欢迎)$")
# 参加|在晋中的|观摩
_WHERE = re.compile(r"^在[^，。；]{1,8}的")
# 一起|走访, 共同|启动 is none
_VISITS_THERE = re.compile(
    r"(?:前往|来到|到|赴|实地|深入)?[^，。；]{0,10}?(?:走访|调研|考察|检查|慰问|察看|参观|督导|督查|视察|巡|观摩|看望|走进|来到|前往|查看)"
)
_LED_THROUGH = re.compile(
    r"(?:实地|现场|一同|[他她其]们?|客人)*(?:考察|参观|走访|察看|视察|调研)了?(?=[^，。；]{4})"
)
# characters between 陪同 and whom
_AT_ONCE = 6
# who begins a line that only lists who was there
_LEADERS = re.compile(r"[\s　]*(?:省|市|区|县|州|盟|旗|师市)领导")


def attend(stage: Stage, group: Group, found: Found, groups: Sequence[Group]) -> None:
    """Note that a group was at all that it is said to have attended, and so was whom the event is in honour of."""
    at_once = found.until == group.limit and group.limit - found.end <= _AT_ONCE
    also = "并" in stage.text[found.end : found.until]  # 出席会议并传达|甲的指示: they were there
    if at_once and not also and any(other.start == group.limit for other in groups):
        stage.wait(group.people, found.manner)  # 甲陪同|乙调研: what 乙 does comes next
        return
    first = stage.book.current is None or ASIDE.search(stage.text, stage.sentence.start, group.start)
    visits = _VISITS_THERE.match(stage.text, found.end) if first else None
    if visits and found.manner in JOINED and found.manner != "陪同":
        inspect(stage, group, found, groups)  # 甲与协会工作人员一起|走访: the first that is told
        return
    leads = _LED_THROUGH.match(stage.text, found.end, found.until) if found.manner == "陪同" else None
    if leads and stage.book.latest(EventKind.INSPECTION) is None:
        inspect(stage, group, found, groups)  # 甲与乙座谈，并陪同|考察了某园
        return
    honoured = [
        person
        for other in groups
        if found.manner == "举行"
        and group.end <= other.start < found.start
        and _IN_HONOUR.search(stage.text, max(0, other.start - 2), other.start)
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
    aside = stage.text.find("并在", found.end + 1, found.until)
    until = aside if aside > 0 else found.until  # 参加会见并在开幕式上讲话: spoke there
    chosen += [e for start, e in stage.resolved.items() if found.start <= start < until and e not in chosen]
    nouns = re.split(r"[、和及或]|以及", rest)[:3]
    for pattern, kind in _ATTENDED:
        meant = any(pattern.match(_WHERE.sub("", noun.removeprefix("了"))) for noun in nouns)
        now = stage.book.current
        told = now if kind is EventKind.RECEPTION and now and now.kind is kind else None
        event = (told or stage.book.latest(kind)) if meant else None
        if (
            meant
            and event is None
            and now
            and now.kind is EventKind.RECEPTION
            and "座谈" in now.evidence.text
        ):
            event = now  # 甲会见乙，双方座谈交流。丙参加|座谈
        if meant and event is None and _TALK.match(rest) and stage.text[found.start - 1] != "或":
            event = stage.open("座谈会", EventKind.MEETING, found.end, "event.talk")
        if event:
            chosen += [e for e in _with_its_like(stage, event, found) if e not in chosen]
    visit = stage.book.latest(EventKind.INSPECTION)
    now = stage.book.current
    if not chosen and not rest and visit and found.manner == "陪同" and now and now.kind is EventKind.MEETING:
        return [visit]  # 座谈会上，…。甲、乙陪同: on the inspection
    if not chosen and rest == "活动":
        return [stage.book.main()]
    if not chosen and not rest and (whole := _whole(stage)):
        return [whole]
    if not chosen and _LOOSE.match(rest):
        return [next(iter(stage.book), None)]
    if not chosen and not rest and visit and now and _told_at_once(visit, now):
        return [visit, now]
    return chosen or [stage.book.current]


def _told_at_once(visit: Event, meeting: Event) -> bool:
    """甲到园区调研，并主持召开座谈会。乙、丙参加: at both."""
    same = visit.evidence.start == meeting.evidence.start
    return same and meeting.kind is EventKind.MEETING


def _with_its_like(stage: Stage, event: Event, found: Found) -> list[Event]:
    """甲分别会见乙、丙。丁参加会见; 甲在浙江考察，返京途中在枣庄考察。丁陪同考察: at all of them."""
    if event.kind is EventKind.RECEPTION:
        like = [e for e in stage.book if e.kind is event.kind and e.evidence.start == event.evidence.start]
        return [event] if len(like) > 1 and _told_in_turn(stage, event) else like
    closes = found.manner == "陪同" and event.paragraph != stage.sentence.paragraph
    if event.kind is not EventKind.INSPECTION or not closes:
        return [event]
    return [e for e in stage.book if e is event or (e.kind is event.kind and e.hosts & event.hosts)]


# 在会见|甲|时，…。丙参加会见。在会见|乙|时，…。丁参加会见
_NEXT_MEETING = re.compile(r"(?:会见|会晤|同|与)[^，。；\n]{2,20}(?<!上述)(?:会谈|会见|会晤)?时，")
_JOINED_IN = re.compile(r"(?:参加|陪同)了?(?:会见|会谈|会晤)[。；\n]")


def _told_in_turn(stage: Stage, event: Event) -> bool:
    """Whether the text tells of each guest with who was there: of this one, and of others before or behind."""
    behind = _NEXT_MEETING.search(stage.text, stage.sentence.end)
    return behind is not None or bool(_JOINED_IN.search(stage.text, event.evidence.end, stage.sentence.start))


def meant_by(stage: Stage, words: str) -> Event | None:
    """参加会见的有, 陪同调研的还有: the last event of the kind that is named, else the current one."""
    kind = next((kind for pattern, kind in _ATTENDED if pattern.search(words)), None)
    return (stage.book.latest(kind) if kind else None) or stage.book.current


def _whole(stage: Stage) -> Event | None:
    """市领导甲、乙等出席, a line of its own: at the event within which bodies signed."""
    event = stage.book.current
    if event is None or event.kind is not EventKind.SIGNING or event.paragraph == stage.sentence.paragraph:
        return None
    main = next(iter(stage.book), None)
    leaders = _LEADERS.match(stage.text, stage.sentence.start, stage.sentence.end)
    return main if leaders and main and main.date == event.date else None
