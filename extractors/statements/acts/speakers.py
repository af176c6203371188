"""Whose words a sentence has: the host after a report, an answer in the record of a meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.facts import EventKind, Relation
from extractors.mentions.kinds import Person
from extractors.statements.groups import Governed, Group
from extractors.statements.reading import SentenceReading
from extractors.statements.stage import Stage
from extractors.vocabulary import members

# 甲：感谢您的提问
_ANSWER = re.compile(r"：[^\n]{10}")
_REPORTS = ("汇报", "介绍", "讲解", "说明", "通报")
# 他要求…, 她在现场叮嘱…
_HE_URGES = re.compile(r"[\s　]*[他她][^，。；]{0,16}(?:叮嘱|要求|强调|指出|勉励|嘱咐)")


def answers(stage: Stage, groups: Sequence[Group]) -> bool:
    """甲：感谢您的提问。…: a paragraph of the record of a meeting."""
    if not groups or not _ANSWER.match(stage.text, groups[0].end):
        return False
    before = stage.text[max(0, groups[0].start - 20) : groups[0].start]
    if before.rstrip("　 \t").endswith("\n") and (event := stage.book.latest(EventKind.MEETING)):
        stage.take(Relation.SPOKE_AT, groups[0].people, event, "发言", "act.answer")
        return True
    return False


def host_of(
    stage: Stage, reading: SentenceReading, speaker: Sequence[Person], people: dict[str, Person]
) -> tuple[Person, ...]:
    """镇长乙汇报了情况。他要求…: after a report it is who inspects that urges, where that is one person."""
    event, last = stage.book.current, stage.acts[-1] if stage.acts else None
    if event is None or event.kind is not EventKind.INSPECTION or len(event.hosts) != 1 or not speaker:
        return ()
    reported = last and last.actor == speaker[-1].name and last.manner in _REPORTS
    if not reported or not _HE_URGES.match(stage.text, reading.start, reading.end):
        return ()
    host = next(iter(event.hosts))
    return (people[host],) if host in people and host != speaker[-1].name else ()


def acting(groups: Sequence[Group]) -> list[Person]:
    """Whoever is the subject of a sentence does something, if only in the article."""
    named = (person for group in groups if group.governed is not Governed.INVOKED for person in group.people)
    return [person for person in named if person.name not in members("leader")]
