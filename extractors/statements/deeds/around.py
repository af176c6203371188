"""What several deeds ask: which event is meant, on which day it was, and what stands aside from it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.mentions.kinds import Person
from extractors.statements.events import Event
from extractors.statements.groups import Governed, Group
from extractors.statements.predicates import Found
from extractors.statements.stage import Stage

# 甲等一行，|走访企业
BEHIND_NAMES = re.compile(r"^(?:，|等|一行|还|又|也(?!就|是))*")
# 副市长丙一同|会见: at the meeting just told of
JOINED = ("一同", "一道", "一起", "陪同", "共同")
# 开工仪式前，: what happens before an event is no part of it
ASIDE = re.compile(r"(?:会|会议|仪式|座谈会|开幕式|大会|座谈|活动|签约)前")


def event_for(stage: Stage, found: Found) -> Event | None:
    """The event named in the clause of a verb, else the current one."""
    named = [event for start, event in stage.resolved.items() if found.since <= start < found.until]
    return named[0] if named else stage.book.current


def another_day(stage: Stage, event: Event, found: Found) -> bool:
    """Whether the day given before a verb is none of the days of the event."""
    date = stage.date_at(found.start)
    if not (date and event.date and stage.dated_before(found.start)):
        return False
    return date != event.date and not event.date <= date <= event.until


# 甲与|第一批入驻团队代表|乙签署
_WITH = re.compile(r"[与同和](?:[^，。；与同和]{0,12}|(?:来华|来访|到访|应邀|前来|正在)[^，。；]{2,80}的)$")


def partner(stage: Stage, group: Group, groups: Sequence[Group]) -> tuple[Person, ...]:
    """甲介绍了方案，并与|乙签订协议: who signs or talks with the group."""
    before = [g for g in groups if g.end <= group.start and g.governed is Governed.SUBJECT]
    if before and _WITH.search(stage.text, before[-1].end, group.start):
        return before[-1].people
    return ()
