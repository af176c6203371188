"""甲走访企业: one inspection for all that its hosts visit, and when a sentence goes on with it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.facts import EventKind, Relation
from extractors.statements.deeds.around import ASIDE, BEHIND_NAMES, another_day, without_when
from extractors.statements.deeds.receiving import receive
from extractors.statements.events import Event
from extractors.statements.groups import Governed, Group
from extractors.statements.predicates import Deed, Found, clauses
from extractors.statements.sites import visited
from extractors.statements.stage import Stage, names

_GOES_ON = re.compile(
    r"(?:先后|分别|一行|首先|接着|随后|最后|还|又|乘(?:车|船|坐[^，。；]{1,6})|驱车|步行|专程|，就|冒[雨雪着][^，。；]{0,4}|带领[^，。；]{1,12}|率[^，。；]{1,12})(?:来到|走进|深入|前往|赴|到)"
)
_GOES = re.compile(r"来到|走进|前往")
# clauses that tell where they went, not what others did there
_GOES_THERE = re.compile(r"来到|走进|深入|前往|赴|到|参观|考察|察看|查看|走访|观摩|视察|检查|调研|慰问|看望")
# 最后前往某公司: a later clause goes on with the way
_THEN_WENT = re.compile(
    r"(?:随后|最后|接着|并|又|还|之后|再|先后|继而|而后)*(?:来到|走进|前往|赶赴|深入(?!了解|学习|推进|贯彻))"
)
# 围绕市委部署，拜访了甲公司: why they went is not where
_FOR_WHAT = re.compile(
    r"(?:一行)?(?:围绕|按照|根据|为了?|落实|结合|针对|贯彻|第一时间|深入学习|紧扣|聚焦)(?!.*(?:来到|前往|走进|参观|赴))"
)
# 县政协办作为牵头单位，召集甲局、乙局: who meets there is not where they went
_GATHERED = re.compile(r"召集|召开|作为")
# 市委书记甲、市长乙率队，…参加
_LEADS = re.compile(r"(?:等)?(?:分别)?[率带]队(?=[，。；])")
# 座谈会上，甲听取汇报，现场协调解决问题: no visit
_AT_TALK = re.compile(r"(?:会议|会)上，$")
_WENT = re.compile(
    r"来到|走进|深入(?!交流|了解|研究|探讨)|前往|赴|(?<![遇达得受找感见想提听])到|参观|考察|察看|查看|走访|观摩|视察|看望"
)
# 甲与乙座谈，并|陪同考察了某园
_ALSO = re.compile("，(?:并|还|随后|随即|会后)(?!先后|分别)")
# characters of a deed that names an event
_LONGEST = 40


def _shortened(deed: str) -> str:
    """What names an event without when it was and who came along, cut behind a part of a list rather than inside a word."""
    deed = without_when(deed)
    if len(deed) <= _LONGEST:
        return deed
    part = max(deed.rfind(mark, 0, _LONGEST) for mark in "、，")
    return deed[: part if part > _LONGEST // 2 else _LONGEST]


def inspect(stage: Stage, group: Group, found: Found, groups: Sequence[Group]) -> None:
    """Note an inspection and where it led: one for the same hosts, unless on another day."""
    if found.manner in ("拜访", "登门拜访") and any(
        g.start >= found.end and g.governed is Governed.RECEIVED for g in groups
    ):
        receive(stage, group, found, groups)  # 拜访某公司董事长甲
        return
    if _sits_at_talk(stage, group, found):
        return
    hosts = {person.name for person in group.people}
    event = stage.book.inspection_of(hosts) or _as_inspection(stage, found)
    if event is None or another_day(stage, event, found):
        also = max((m.end() for m in _ALSO.finditer(stage.text, group.end, found.start)), default=group.end)
        if any(deed.start < found.since and deed.deed is not Deed.INSPECT for deed in stage.deeds(group)):
            also = max(also, found.since)  # 甲与乙举行会见，|共同参观某展
        deed = _shortened(BEHIND_NAMES.sub("", stage.text[also : found.until], count=1))
        event = stage.open(names(group.people) + deed, EventKind.INSPECTION, found.start, "event.inspection")
    stage.book.current = event
    stage.date(event, found.start)
    stage.release(event)
    event.hosts |= hosts
    event.side = event.side or bool(ASIDE.search(stage.text, stage.sentence.start, found.start))
    stage.take(Relation.ATTENDED, group.people, event, found.manner, "act.inspect")
    for since, until in clauses(stage.text, group.end, found.until):
        if until < found.until and _FOR_WHAT.match(stage.text, since, until):
            continue
        gathered = _GATHERED.search(stage.text, since, until)
        stage.locate(
            event, visited(stage.text, stage.sentence, since, gathered.start() if gathered else until)
        )
    for since, until in clauses(stage.text, found.until, group.limit):
        if _THEN_WENT.match(stage.text, since, until):
            stage.locate(event, visited(stage.text, stage.sentence, since, until))


def _sits_at_talk(stage: Stage, group: Group, found: Found) -> bool:
    """Whether what somebody looks into is told of a meeting, and nobody goes anywhere."""
    now = stage.book.current
    if (
        now is None
        or now.kind is not EventKind.MEETING
        or not _AT_TALK.search(stage.text, stage.sentence.start, group.start)
    ):
        return False
    return _WENT.search(stage.text, group.end, found.until) is None


def _as_inspection(stage: Stage, found: Found) -> Event | None:
    """甲到开发区开展“法官进园区”活动，走访企业: the activity just told of is what the inspection is called."""
    event = stage.book.current
    told = event and (event in stage.resolved.values() or found.manner in event.name)
    started = event and event.kind is EventKind.OTHER and told
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
    if stage.says("敬献"):
        return  # 前往某广场，向纪念碑敬献花圈: no stop of the tour
    near = min(group.limit, group.end + 40)
    if went_on := _GOES_ON.search(stage.text, group.end, near) or _GOES.match(stage.text, group.end, near):
        stage.book.current = event
        for begin, end in clauses(stage.text, went_on.start(), group.limit):
            if _GOES_THERE.search(stage.text, begin, end):
                stage.locate(event, visited(stage.text, stage.sentence, begin, end))
