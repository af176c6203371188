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
ASIDE = re.compile(r"(?:会|会议|仪式|座谈会|开幕式|大会|座谈|活动|签约|峰会|论坛)(?:开始|举行|召开)?前")


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


_DAY = r"(?:近日|日前|[今昨]天(?:（[^（）]{2,8}）)?|(?:\d{1,2}月)?[ 　]?\d{1,2}[ 　]?日(?:(?:至|到|—|－)(?:\d{1,2}月)?\d{1,2}日)?)"
_HOUR = "(?:上午|下午|中午|晚上?|深?夜|凌晨|清晨|早上?)?"
# 近日|在某省考察, 3月21日至24日|到某省调研, 率队|于2日下午|赶赴某市
_WHEN = re.compile(rf"^{_DAY}{_HOUR}(?=[到在赴来前率带一专深调考视督检走看慰赶与同])|于[ 　]?{_DAY}{_HOUR}")
# 在乙部长、丙部长陪同下|考察某高铁
_IN_COMPANY = re.compile("^在[^。；]{2,60}?的?陪同下，?")
# 在某市考察|时强调
_SAID = re.compile("(?<=.{4})时(?:强调|指出|表示|要求)$")


def without_when(deed: str) -> str:
    """What names an event without when it was, who came along and what was said."""
    return _SAID.sub("", _IN_COMPANY.sub("", _WHEN.sub("", deed)))
