"""Receptions told beside what was said there: 在会见甲时，乙表示…"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.facts import EventKind, Relation
from extractors.statements.events import Event
from extractors.statements.groups import Governed, Group
from extractors.statements.stage import Stage, names

# 在会见|甲|时，乙; 会见|甲|时，乙; 在同|甲|会谈时，乙
_MEETING = re.compile(
    r"(?:在|\A|(?<=[。；\n　]))(?:分别)?(?P<how>会见|会晤|拜会|同|与)(?:到访的|来访的)?[\u4e00-\u9fff]{0,10}$"
)
_WHEN = re.compile(r"(?:等[^，。；]{0,12})?(?:举行)?(?P<how>会谈|会见|会晤)?时，$")


def receive_and_say(stage: Stage, groups: Sequence[Group]) -> None:
    """Open the reception at which the next group speaks; one that is known becomes current."""
    if not stage.says("时，"):
        return
    for guests, host in pairwise(groups):
        before = _MEETING.search(stage.text, max(stage.sentence.start, guests.start - 16), guests.start)
        when = _WHEN.fullmatch(stage.text, guests.end, host.start) if before else None
        if not before or not when or host.governed is not Governed.SUBJECT:
            continue
        how = before["how"] if len(before["how"]) > 1 else when["how"]
        if how is None:
            continue
        event = _known(stage, guests) or stage.open(
            names(host.people) + how + names(guests.people),
            EventKind.RECEPTION,
            guests.start,
            "event.meeting",
        )
        stage.book.current = event
        stage.take(Relation.ATTENDED, [*host.people, *guests.people], event, how, "act.receive")


def _known(stage: Stage, guests: Group) -> Event | None:
    met = {person.name for person in guests.people}
    return next((e for e in stage.book if e.kind is EventKind.RECEPTION and met & e.people), None)
