"""What each group of a sentence does or undergoes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.facts import EventKind, Relation
from extractors.statements.deeds import arrive, come, do, follow, meant_by
from extractors.statements.groups import Governed, Group
from extractors.statements.predicates import yet_to_come
from extractors.statements.stage import Stage

_HEARD = re.compile(
    r"(?:(?:等)?\d*[名位人]?(?:党政)?(?:主要)?(?:负责人|负责同志)?述|关于"
    r"|(?:分别|受[^，。；]{2,12}委托){0,2}所?作的|(?:分别)?就|代表|对|围绕|汇报|介绍|(?:有关|相关)?(?:工作)?情况(?=介绍|汇报|说明|通报)|工作(?=汇报|介绍)|的"
    r"|等?(?=汇报|介绍|讲解|说明)|等[^，。；]{0,16}?(?=意见|建议|发言))[^。；]{0,170}?"
    r"(?P<manner>汇报|报告|说明|通报|介绍|发言|意见|建议|讲解|讲话|总结|讲课|辅导)"
)
# 甲作出重要指示。甲指出…: in writing
_WRITES = re.compile(r"作出了?(?:重要)?(?:指示|批示)|致(?:贺[信电]|信|电)|发来(?:贺[信电]|致辞)")
# 在甲的主持下
_IN_THE_CHAIR = re.compile("(?:等)?的?(?:共同)?主持之?下")
# 出席会议的|甲, 陪同调研的还有|甲、乙
_CAME = re.compile(
    r"(?P<manner>参加|出席|列席|陪同|随同|随行|参与|与会|到会|参会|见证|就座|就坐|在座|同行|应邀到会)[^，。；：]{0,24}"
    r"(?:的|的?(?:人员|领导|嘉宾|同志|市领导|县领导|区领导)(?=有|还|为|包|分|：))"
    r"(?:[^，。；：]{0,8}?(?:还?有|分?别?是|为|包括)|(?:嘉宾|领导|同志|人员))?：?$"
)
# 他们是：|甲国总统乙…: the guests of the banquet just told of
_MET = ("会见", "会见了", "会晤", "接见", "拜会")
_GUEST_LIST = re.compile(r"\s*(?:他们|来宾|贵宾)(?:是|有|包括)：")
# 向甲|颁发证书
_HONOURED = re.compile("(?:等人?|同志)?(?:分别|一一|逐一)?(?:颁发|颁授|授予|佩戴)")
_WITNESSES = re.compile("(?:等[^，。；]{0,12})?(?:的)?(?:共同)?见证之?下，")


def take_part(stage: Stage, group: Group, groups: Sequence[Group]) -> None:
    current = stage.book.current
    if group.governed is Governed.SUBJECT:
        _subject(stage, group, groups)
    elif group.governed is Governed.HEARD:
        if match := _HEARD.match(stage.text, group.end, group.limit):
            stage.take(Relation.SPOKE_AT, group.people, current, match["manner"], "act.heard")
    elif group.governed is Governed.OBJECT:
        if current and current.kind is EventKind.CEREMONY and _HONOURED.match(stage.text, group.end):
            stage.take(Relation.ATTENDED, group.people, current, "受颁", "act.received")
    elif group.governed is Governed.RECEIVED:
        met = stage.text.endswith(_MET, 0, group.start)
        if current and current.kind is EventKind.CEREMONY and not met:
            stage.take(Relation.ATTENDED, group.people, current, "受迎接", "act.received")
    elif group.governed is Governed.COMPANION and _IN_THE_CHAIR.match(stage.text, group.end):
        stage.take(Relation.PRESIDED, group.people, current, "主持", "act.companion")
    elif group.governed is Governed.COMPANION and _WITNESSES.match(stage.text, group.end, group.limit):
        # 在甲、乙见证下，丙与丁签署: what is signed comes next, if no signing was told of before
        if signing := stage.book.for_signing():
            stage.take(Relation.ATTENDED, group.people, signing, "见证", "act.companion")
        else:
            stage.wait(group.people, "见证")
    elif group.governed is Governed.COMPANION and current and current.kind is EventKind.RECEPTION:
        stage.wait(group.people, "陪同")  # 会见前，在甲陪同下，乙考察…: at what the sentence tells of next
    elif group.governed is Governed.COMPANION:
        stage.take(Relation.ATTENDED, group.people, current, "陪同", "act.companion")


def _subject(stage: Stage, group: Group, groups: Sequence[Group]) -> None:
    if yet_to_come(stage.text, stage.sentence.start, group.start):
        return
    before = stage.text[max(stage.sentence.start, group.start - 20) : group.start]
    if came := _CAME.search(before):
        stage.take(
            Relation.ATTENDED, group.people, meant_by(stage, came.group()), came["manner"], "act.attend"
        )
    guests = _GUEST_LIST.match(stage.text, stage.sentence.start, group.start)
    if guests and (event := stage.book.latest(EventKind.CEREMONY)):
        stage.take(Relation.ATTENDED, group.people, event, "受邀", "act.guest")
    if _WRITES.search(stage.text, group.end, group.limit):
        stage.writers |= {person.name for person in group.people}
    arrive(stage, group)
    follow(stage, group)
    come(stage, group)
    deeds = stage.deeds(group)
    for found in deeds:
        do(stage, group, found, groups)
    # 甲走访了乙，并召开座谈会: what the sentence tells of last is what the text goes on with
    later = [e for at, e in stage.resolved.items() if deeds and deeds[-1].until <= at < group.limit]
    stage.book.current = later[-1] if later else stage.book.current
