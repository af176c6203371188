"""甲县政协组织委员视察, 乙市党政代表团来我区考察: inspections whose people only later sentences name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.facts import EventKind, Relation
from extractors.glances import Glance
from extractors.statements.deeds.around import ASIDE
from extractors.statements.events import Event
from extractors.statements.groups import Group
from extractors.statements.sites import went
from extractors.statements.stage import Stage
from extractors.vocabulary import alternation, words_of

_TOUR = re.compile(
    r"(?:组织[^，。；“”]{2,20}?(?:前往|赴|到|深入|走进|来到)[^，。；“”]{2,40}，(?=就|围绕|对|开展|进行|实地)|组织(?!的)(?:开展)?|开展)了?"
    r"[^，。；“”]{0,40}?(?:视察|(?<!南极)(?<!北极)(?<!科学)考察|调研|走访|观摩|执法检查|督导)"
    r"(?:活动)?(?![组团员报成]|报告|成果)[^，。；“”]{0,16}"
)
# 甲率领的党政代表团来某地考察
_LED_BY = re.compile(r"(?:等)?(?:的)?(?:率领|带领|率队|带队|为团长|为首)(?:下)?的?")
_GROUP_OF_GUESTS = rf"(?:{alternation('guest_group')})"
_GUEST_GROUP = re.compile(_GROUP_OF_GUESTS)
_SENT = Glance(words_of("guest_group"))
_DAYS = re.compile(r"(?:\d{1,2}月)?\d{1,2}日(?:[至、和](?:\d{1,2}月)?\d{1,2}日)?")
_GUESTS = re.compile(
    rf"[\u4e00-\u9fff]{{0,10}}{_GROUP_OF_GUESTS}(?:一行)?(?:\d+[余多]?人)?"
    rf"(?:{_DAYS.pattern})?"
    r"(?:(?:(?:先后|分别)?(?:来到?|到|赴|在|深入|前往|莅临)[^，。；“”]{1,60}?"
    r"(?:“[^“”]{2,60}”(?:为主题)?的?(?:专题|实地|集中|联合)*)?(?:，(?:实地|现场|先后)?)?"
    r"|，?(?:对|就|围绕)[^，。；“”]{2,40}?(?:进行|开展)了?(?:专题|实地|集中|督促|全面|联合|现场)*)"
    rf"(?:{alternation('guests_inspect')})(?![团组])"
    # 俄方客人还参观了某公司
    rf"|(?:还|先后|一同|随后|实地|现场|又|分别)*(?:{alternation('guests_inspect')})了[^，。；“”]{{2,40}}(?=[^。]{{0,60}}(?:陪同|作陪)))"
)
# 15名市、区人大代表集中视察某项目
_REPRESENTATIVES = re.compile(
    r"(?:\d+[余多]?名|[一二三四五六七八九十]+名|部分|全[市县区州旗](?=政协委员|人大代表)"
    r"|(?=(?:代表|委员)们(?:先后|实地|分组|集中|首先)*(?:视察|察看|参观)了))[^，。；“”]{0,16}?(?:代表|委员)(?:们|一行)?"
    r"(?:[^，。；“”]{0,16}，)?(?:集中|先后|实地|分组|前往|赴|到|来到|深入|就|对)*[^，。；“”]{0,16}?"
    r"(?:视察|调研|考察|走访|察看|检查)(?![团组员报])[^，。；“”]{0,24}"
)
# 甲与乙|组成联合调研组，就…问题在丙地|开展调研
_FORMED = re.compile(r"(?:组成|成立|派出)[^，。；]{2,14}，(?:先后|分别)?(?:就|围绕|针对)[^，。；]{2,60}")
# 与会人员赴甲县观摩: those who sit in the meeting
_THOSE_PRESENT = re.compile(
    r"(?:与会|参会)(?:[\u4e00-\u9fff]{2})?(?:人员|代表|嘉宾|同志|委员|专家|理事|会员|院士|企业家|领导|客商)(?:一行)?"
    r"(?:先后|分别|集中|实地|现场)*"
    r"(?:(?:参观|考察|观摩|察看)了?[^，。；“”]{3,40}"
    r"|(?:赴|到|在|深入|前往|走进|来到|实地|现场)[^，。；“”]{1,60}?(?:，(?:实地|现场|集中))?"
    r"(?:观摩|参观|考察|调研))"
)
_REPORTED = re.compile(r"[^，。；]{0,90}?情况的(?:书面|专题)?报告")
# 市领导到某园区调研: whom the next sentence names
_LEADERS = re.compile(
    r"(?:(?<![\u4e00-\u9fff])[市县区州旗省盟](?:委|政府)?(?:主要)?领导(?:班子成员)?"
    # 某新城管委会班子成员一行
    r"|[\u4e00-\u9fff]{2,14}(?:管委会|党工委|[局委办镇乡])(?:领导)?班子(?:成员)?)(?:一行)?(?:先后|分别|带队|率队)?"
    r"(?:到|赴|深入|前往|走进|来到)[^，。；“”]{2,40}?(?:，(?:集中)?(?:开展|进行)(?:集中)?)?(?:调研|考察|检查|督导|督查|视察|走访|慰问|观摩|参观)"
)
_NOT_YET = re.compile(r"将|拟|要|计划|准备|应|可|定期|每年|经常")


def tour(stage: Stage, groups: Sequence[Group], content: int) -> None:
    """甲县政协组织委员视察…: a body sends people out whom only later sentences name."""
    start = stage.sentence.start
    if stage.book.latest(EventKind.INSPECTION):
        return
    sent = _SENT.stands(stage.text, start, content)
    group = _GUEST_GROUP.search(stage.text, start, content) if sent else None
    if (
        group
        and (guests := _GUESTS.search(stage.text, max(start, group.start() - 10), content))
        and _come(stage, groups, guests)
    ):
        return
    led = (
        _LEADERS.search(stage.text, start, content)
        if (stage.says("领导") or stage.says("班子")) and not groups
        else None
    )
    if led and not _NOT_YET.search(stage.text, led.start(), led.end()):
        stage.open(led.group(), EventKind.INSPECTION, led.start(), "event.tour")
        return
    represented = not groups and (stage.says("代表") or stage.says("委员"))
    if represented and (seen := _REPRESENTATIVES.search(stage.text, start, content)):
        if not _NOT_YET.search(seen.group()):
            stage.open(seen.group(), EventKind.INSPECTION, seen.start(), "event.tour")
        return
    match = _TOUR.search(stage.text, start, content)
    if not match:
        return
    if _REPORTED.match(stage.text, match.start()):
        return
    senders = [body for body in stage.sentence.bodies if body.end <= match.start()]
    acting = any(group.start < match.start() for group in groups)
    if acting or not senders or _NOT_YET.search(stage.text, senders[-1].end, match.start()):
        return
    between = stage.text[senders[-1].end : match.start()]
    if any(mark in between for mark in "，。；") and not _FORMED.fullmatch(between):
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
    event = stage.open(found.group(), EventKind.INSPECTION, found.start(), "event.tour")
    event.side = bool(ASIDE.search(stage.text, stage.sentence.start, found.start()))
    return event


# 检查组由|甲|带队，成员包括|乙、丙
_TEAM_OF = re.compile(rf"(?:{_GROUP_OF_GUESTS}|一行)由$")
_LEADS = re.compile(r"(?:带队|率队|率领|任[组团]长|担任[组团]长)")
_LED = Glance(("带队", "率队", "组长", "团长"))
_MEMBERS = re.compile(r"[，；](?:其他)?(?:成员|团员|组员)(?:包括|有|为|还有|由)$")


def lead(stage: Stage, groups: Sequence[Group]) -> None:
    """检查组由甲带队，成员包括乙: those of whom the team consists whose tour is told of."""
    if not _LED.stands(stage.text, stage.sentence.start, stage.sentence.end):
        return
    event = stage.book.latest(EventKind.INSPECTION)
    if event is None:
        return
    team = False
    for group in groups:
        before = stage.text[max(stage.sentence.start, group.start - 16) : group.start]
        led = _TEAM_OF.search(before) and _LEADS.match(stage.text, group.end)
        team = team or bool(led)
        if led or (team and _MEMBERS.search(before)):
            stage.take(Relation.ATTENDED, group.people, event, "带队", "act.inspect")


def _come(stage: Stage, groups: Sequence[Group], guests: re.Match[str]) -> bool:
    """甲市党政代表团来我区考察: guests without a name, led perhaps by whom the sentence names before."""
    leaders = [group for group in groups if group.start < guests.start()]
    led = not leaders or _LED_BY.match(stage.text, leaders[-1].end, guests.start()) is not None
    if not led or _NOT_YET.search(stage.text, guests.start(), guests.end()):
        return False
    clause = max(stage.text.rfind(mark, stage.sentence.start, guests.start()) for mark in "，。；：\n　") + 1
    begin = leaders[-1].end if leaders else max(clause, stage.sentence.start)
    name = _DAYS.sub("", _LED_BY.sub("", stage.text[begin : guests.end()])).strip()
    event = stage.open(name, EventKind.INSPECTION, guests.start(), "event.guests")
    stage.date(event, guests.end())
    stage.locate(event, went(stage.text, stage.sentence, guests.start(), guests.end()))
    if leaders:
        event.hosts |= {person.name for person in leaders[-1].people}
        stage.take(Relation.ATTENDED, leaders[-1].people, event, "率领", "act.inspect")
    return True
