"""甲在会上指出, 甲作讲座: where it was said, unless it was said in a letter or to the world."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.facts import EventKind, Relation
from extractors.statements.deeds.around import another_day, event_for, without_when
from extractors.statements.events import Event
from extractors.statements.groups import Group
from extractors.statements.predicates import Deed, Found
from extractors.statements.sites import sites_in
from extractors.statements.stage import Stage, names

_LETTER = re.compile(r"(?:贺信|贺电|回信|批示|文章|致信|致电|署名文章|贺词)[^，。]{0,4}$|在(?:贺信|批示)中")
# 作出批示，对…作出部署: in writing
_INSTRUCTS = re.compile(r"作出(?:重要)?(?:批示|指示)")
_AT_MEETING = re.compile(r"在(?:大会|会议|座谈会|会|仪式|论坛)上$")
_AT_OPENING = re.compile(r"在[^，。；在]{0,16}(?:开幕式|闭幕式|开幕会|闭幕会)上$")
# 在听取汇报后: at the meeting that is told of
_HAVING_HEARD = re.compile(r"听取[^，。]{0,12}(?:汇报|发言|介绍|意见)[^，。]{0,4}后，?$")
_IN_SPEECH = re.compile(
    r"在(?:[^，。]{0,12})(?P<manner>致辞|讲话|发言|推介|主持|汇报|通报|作报告|介绍|座谈)[^，。]{0,6}(?:中|时|后)"
)
_SPEECHES = ("致辞", "讲话", "发言", "主持")
# 会后，甲发表声明，感谢…: said to the world, not at the event
_BY_WIRE = re.compile(r"发表(?:书面|联合|电视)?声明|发文|社交(?:媒体|平台)|接受[^，。；]{0,12}采访")
# 在某某学院|作专题讲座
_LECTURED_AT = re.compile(r"在(?P<site>[^，。；在]{1,14}?)(?:作|$)")
# who goes round to lecture: each lecture is a meeting of its own
_LECTURES = re.compile(
    r"作(?:了)?(?:题为|以)?[“《][^”》]+[”》](?:为题)?的?(?:学习|专题|辅导)*讲座"
    r"|作了?(?:专题|学习|辅导)+讲座|作(?:了)?(?:专题)?宣讲报告|作(?:了)?专题宣讲"
    r"|(?<=[^作])宣讲(?=党的|中央|全会|习近平)"
)
# 甲在某开发区|调研|时强调
_ON_VISIT = re.compile(
    r"(?P<visit>(?:在|到|赴|深入)(?P<site>[^，。；]{2,40}?)(?P<verb>调研|考察|检查|督导|走访|视察|慰问|督查|暗访|察看)"
    r"[^，。；]{0,16}?)(?:时|期间)$"
)
# 甲宣布项目开工: a ceremony that no noun names
_BEGINS = re.compile(r"开工|开幕|启动|投产|开园|通车|揭牌")
# 丁4日|表示: on a day that the sentence gives
_STATES_ON = re.compile(
    r"(?:(?:\d{1,2}月)?\d{1,2}日|同一天|同日)(?:晚|上午|下午)?(?:表示|说|称|强调|指出|警告|重申|呼吁)"
)
# 甲在调研中指出: on the inspection, whatever was told of since
_IN_VISIT = re.compile(r"在(?:调研|考察|视察|检查|督导|走访)[^，。]{0,4}(?:中|时|期间)")

# 今年1月，|甲来某区调研时|给予肯定: told of, in somebody's speech
_ONCE = re.compile(
    r"[\s　“]*(?:今年|去年|前年|20\d\d年|上个?月|\d{1,2}月)(?:以来|底|初|年[底初])?(?:\d{1,2}月)?(?:份|初|底|[上中下]旬)?，"
)
_THEN = re.compile(r"[来到赴在][^，。；]{2,20}(?:调研|考察|视察|检查|指导)(?:工作)?[时期]")
_ASKED_TO = re.compile(r"[\s　]*(?:会议|大会|会上)(?:还|，)?(?:专门)?邀请")


def speak(stage: Stage, group: Group, found: Found, _: Sequence[Group]) -> None:
    """Note that a group spoke; what it wrote, or said to the world, was said at no event."""
    clause = stage.text[max(stage.sentence.start, found.start - 40) : found.start]
    if _LETTER.search(clause) or _INSTRUCTS.search(stage.text, group.end, found.start):
        return
    if _ONCE.match(stage.text, stage.sentence.start) and _THEN.search(stage.text, group.end, found.start):
        return
    event, name = event_for(stage, found) or _declared(stage, group, found), group.people[0].name
    wrote = name in stage.writers and (event is None or name not in event.people)
    if found.deed is Deed.STATE and wrote:
        return
    if event and name not in event.people and _BY_WIRE.search(stage.text, group.end, found.start):
        return
    event = event or _on_visit(stage, group, found)
    event = _said_at(stage, group, found, _lecture(stage, group, found, event) or event)
    if event and event.evidence.rule == "event.signing" and event.paragraph == stage.sentence.paragraph:
        event = stage.book.latest(EventKind.MEETING) or event  # 论坛上，双方签署…。甲解读…
    event = _where_he_sits(stage, event, name)
    stage.book.current = event or stage.book.current
    stage.take(Relation.SPOKE_AT, group.people, event, found.manner, "act.speak")


def _where_he_sits(stage: Stage, event: Event | None, name: str) -> Event | None:
    """对接会上双方签约。甲希望…: the meeting that 甲 attends, rather than a signing in which he has no part."""
    if event is None or event.evidence.rule != "event.signing" or name in event.people:
        return event
    there = (e for e in stage.book if e.kind is EventKind.MEETING and name in e.people)
    return next(there, event)


def _declared(stage: Stage, group: Group, found: Found) -> Event | None:
    """甲宣布项目开工, where no event was told of: the ceremony itself."""
    if found.manner != "宣布" or not _BEGINS.search(stage.text, found.end, found.until):
        return None
    deed = names(group.people) + stage.text[found.start : found.until]
    return stage.open(deed, EventKind.CEREMONY, found.start, "event.declared")


def _on_visit(stage: Stage, group: Group, found: Found) -> Event | None:
    """甲在某开发区调研时强调: the inspection itself, where nothing else has told of it."""
    visit = _ON_VISIT.search(stage.text, group.end, found.start)
    if not visit:
        return None
    name = names(group.people) + without_when(stage.text[group.end : visit.end("visit")].lstrip("，"))
    event = stage.open(name, EventKind.INSPECTION, found.start, "event.visit")
    event.hosts |= {person.name for person in group.people}
    stage.take(Relation.ATTENDED, group.people, event, visit["verb"], "act.inspect")
    stage.locate(event, sites_in(stage.text, stage.sentence, visit.start("site"), visit.end("site")))
    return event


def _lecture(stage: Stage, group: Group, found: Found, event: Event | None) -> Event | None:
    """A lecture of somebody of whom the event before does not tell: a meeting of its own."""
    lectures = _LECTURES.search(stage.text, max(group.end, found.start - 60), found.until)
    if not lectures or not _elsewhere(stage, event, group.people[0].name):
        return None
    if _ASKED_TO.match(stage.text, stage.sentence.start):
        return None  # 会议邀请甲作专题讲座: a part of the meeting
    name = names(group.people) + without_when(stage.text[group.end : found.end].lstrip("，"))
    lecture = stage.open(name, EventKind.MEETING, found.start, "event.lecture")
    if site := _LECTURED_AT.search(stage.text, group.end, found.start):
        stage.locate(lecture, sites_in(stage.text, stage.sentence, site.start("site"), site.end("site")))
    return lecture


def _said_at(stage: Stage, group: Group, found: Found, event: Event | None) -> Event | None:
    """Where the words before the verb say that it was said, else at the event before it."""
    clause = stage.text[max(stage.sentence.start, found.start - 40) : found.start]
    book, name = stage.book, group.people[0].name
    if _HAVING_HEARD.search(clause) and event and event.kind is EventKind.MEETING:
        return event
    if _AT_MEETING.search(clause):
        return book.assembly() or event
    if manner := _IN_SPEECH.search(clause):
        spoke = book.of_speaker(name)
        if spoke and spoke.kind is EventKind.INSPECTION and manner["manner"] in _SPEECHES:
            spoke = None  # who urged on a visit, then made a speech
        return spoke or book.assembly() or event
    if _IN_VISIT.search(stage.text, group.end, found.start) and (visit := book.latest(EventKind.INSPECTION)):
        return visit
    if found.deed is Deed.STATE and not any(found.start - 60 <= s < found.until for s in stage.resolved):
        event = book.of_person(name, stage.sentence.paragraph)
        own_day = another_day(stage, event, found) if event else False
        own_day = own_day or _STATES_ON.match(stage.text, group.end) is not None
        if event and _elsewhere(stage, event, name) and own_day:
            return None  # 丙18日说: what others said on a day of their own
    return event


def _elsewhere(stage: Stage, event: Event | None, name: str) -> bool:
    """Whether a paragraph tells of somebody of whom the event before it does not."""
    return event is None or (event.paragraph != stage.sentence.paragraph and name not in event.people)
