"""甲主持会议: the event named with the verb, else the current one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.facts import EventKind, Relation
from extractors.statements.deeds.around import event_for
from extractors.statements.events import Event
from extractors.statements.groups import Group
from extractors.statements.predicates import Found
from extractors.statements.stage import Stage

# 共同主持|四个双边合作机制会议: those that the text has just listed
_SO_MANY = re.compile(r"(?:上述|以上)?[两二三四五六七八九\d]+[个场][^，。；]{0,16}会议")


def preside(stage: Stage, group: Group, found: Found, _: Sequence[Group]) -> None:
    """Note who was in the chair; a meeting told of behind an inspection is what the text goes on with."""
    event, now = event_for(stage, found), stage.book.current
    if event and event.kind is EventKind.RECEPTION:
        event = stage.book.latest(EventKind.MEETING)  # 会见后，甲、乙共同主持四个会议
    stage.take(Relation.PRESIDED, group.people, event, found.manner, "act.preside")
    for other in _listed_with(stage, event, found):
        stage.take(Relation.PRESIDED, group.people, other, found.manner, "act.preside")
    goes_on = now and now.kind is EventKind.INSPECTION
    if event and event.kind is EventKind.MEETING and goes_on:
        stage.book.current = event  # 考察了某园区，并主持召开座谈会: what the text goes on with


def _listed_with(stage: Stage, event: Event | None, found: Found) -> list[Event]:
    """主持召开教师座谈会、|家长座谈会: what the list goes on with."""
    here = {start: e for start, e in stage.resolved.items() if found.end <= start < found.until}
    if event and _SO_MANY.match(stage.text, found.end, found.until):
        return [e for e in stage.book if e is not event and _told_together(e, event)]
    listed = [e for start, e in here.items() if stage.text[start - 1] in "、和"]
    return [e for e in listed if e is not event] if event in here.values() else []


def _told_together(left: Event, right: Event) -> bool:
    return left.kind is right.kind and left.evidence.start == right.evidence.start
