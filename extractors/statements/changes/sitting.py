"""甲参加乙代表团审议, 甲听取工作汇报: sittings that are called by what is done there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.facts import EventKind, Relation
from extractors.statements.groups import Governed, Group
from extractors.statements.sites import received_at
from extractors.statements.stage import Stage

# 来到他所在的山东代表团，同代表们一起审议: a sitting of a delegation to a congress
_DELIBERATES = re.compile(
    r"(?:参加|来到|在)[^，。；]{0,24}?(?P<group>(?<=[的了议加到在])(?:(?![的了议加到在])[\u4e00-\u9fff]){2,13}(?:（[^（）]{1,6}）)?代表团)"
    r"(?:的?(?:全体会议|全团会议|小组会议?|分组会议?)?(?P<what>审议|讨论)"
    r"|[^。；]{0,24}一[起道同](?:审议|讨论)|，?参加(?:审议|讨论))"
)
# 参加会议的代表分成15个代表团，审议…报告; 分组讨论
_DIVIDED = re.compile(
    r"(?:代表|委员)们?(?:分成|分为)[^，。；]{1,8}(?:代表团|小组|组|团)，?(?:认真|集中|分别|继续)*(?P<what>审议|讨论|协商)"
    r"|(?:进行|开展|举行)了?(?P<how>分[团组](?:审议|讨论|协商))"
)
# 甲在乙市听取某港建设工作汇报
_REPORTED_TO = re.compile(r"在[^，。；]{2,20}?听取了?(?P<what>[^，。；]{2,30}?工作汇报)(?=[。，])")
# （2024年12月26日某市第十六届人民代表大会常务委员会第三十二次会议通过）, under the headline of a 任免名单
_PASSED = re.compile(
    r"[（(](?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日(?:经|在)?(?P<name>[\u4e00-\u9fff]{4,40}?第[^次（）]{1,5}次会议)(?:上)?"
    r"(?:表决|审议|依法|决定)*(?:通过|任命|任免)[）)]"
)
# a headline stands in the first so many characters
_HEAD = 200


def passed(stage: Stage) -> None:
    """The session that the notice of an appointment names in brackets."""
    if not stage.says("次会议") or any(event.kind is EventKind.MEETING for event in stage.book):
        return
    found = _PASSED.search(stage.text, stage.sentence.start, stage.sentence.end)
    if found and re.search("任免|任命|任职|免职", stage.text[:_HEAD]):
        stage.open(found["name"], EventKind.MEETING, found.start("name"), "event.passed")


def deliberate(stage: Stage, groups: Sequence[Group]) -> None:
    """甲参加乙代表团审议: a meeting of that delegation, which 甲 attends."""
    if not stage.says("代表团"):
        return
    for group in groups:
        found = _DELIBERATES.search(stage.text, group.end, group.limit)
        if not found or group.governed is not Governed.SUBJECT:
            continue
        name = found["group"] + (found["what"] or "审议")
        event = next((e for e in stage.book if e.name == name), None)
        event = event or stage.open(name, EventKind.MEETING, found.start(), "event.deliberation")
        event.date = event.date or stage.today
        stage.book.current = event
        stage.take(Relation.ATTENDED, group.people, event, "参加", "act.attend")


def divide(stage: Stage) -> None:
    """代表分成15个代表团，审议报告: a sitting that no noun names, where the article begins with it."""
    if not stage.says("分") or any(event.kind is EventKind.MEETING for event in stage.book):
        return
    found = _DIVIDED.search(stage.text, stage.sentence.start, stage.sentence.end)
    if found:
        name = found["how"] or "分团" + found["what"]
        stage.open(name, EventKind.MEETING, found.start(), "event.deliberation")


def hear(stage: Stage, groups: Sequence[Group]) -> None:
    """A meeting that is only called by what was reported there, where the article begins with it."""
    if not stage.says("汇报") or any(True for _ in stage.book):
        return
    for group in groups:
        found = _REPORTED_TO.search(stage.text, group.end, group.limit)
        if not found or group.governed is not Governed.SUBJECT or not stage.dated_before(found.start()):
            continue
        event = stage.open(found["what"] + "会", EventKind.MEETING, found.start(), "event.reported")
        stage.take(Relation.ATTENDED, group.people, event, "听取", "act.attend")
        stage.locate(event, received_at(stage.text, stage.sentence, group.people[0].end, found.start("what")))
