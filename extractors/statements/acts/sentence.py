"""One sentence: the events that it tells of, and who takes part in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.facts import EventKind
from extractors.statements.acts.taking_part import take_part
from extractors.statements.changes import (
    appoint,
    deliberate,
    divide,
    hear,
    lead,
    oath,
    opened,
    passed,
    present,
    sign_bodies,
    states_sign,
    tour,
    witness,
)
from extractors.statements.events import Event
from extractors.statements.groups import Governed, Group
from extractors.statements.occasions import Intro, find_intros
from extractors.statements.openings import back_by_place, resolve, take_the_floor
from extractors.statements.predicates import Deed
from extractors.statements.receiving import receive_and_say
from extractors.statements.sites import scene, went
from extractors.statements.stage import Stage

# 甲指出，|…, 甲强调要|…
_WITHOUT_WORDS = ("祝贺", "感谢", "欢迎", "祝愿", "致意", "肯定", "鼓励", "回应", "点赞", "称赞")
_WORDS_BEGIN = re.compile(r"[，：:—“]|要")


_VISITORS = re.compile(
    r"[\s　]*(?:随后|当天|期间|在[\u4e00-\u9fff]{2,8}(?=，))?，?(?:(?:调研|考察|视察|督导|检查|巡查|督查)(?:组|团|人员)(?:一行)?"
    r"|一行(?:人)?(?=先后|分别|实地|参观|参访|走访|走进|来到|考察))"
)


# 在甲的陪同下，考察团先后到…
_GUESTS_WENT = re.compile(
    r"(?:(?:考察|代表|参观|观摩|访问|调研|视察|督导|检查|督查)[团组](?:成员)?|代表们|委员们|政协委员|人大代表)(?:一行)?"
    r"(?:在[^，。；]{2,30}陪同下，)?(?:先后|分别|还|又|实地|深入)*(?:来到|到|走进|深入|前往|参观|考察|察看|赴|视察了|查看|调研了)"
)


_THOUGHT = (
    "新时代",
    "总书记关于",
    "经济思想",
    "法治思想",
    "文化思想",
    "外交思想",
    "强军思想",
    "生态文明思想",
)


def read_sentence(stage: Stage, groups: Sequence[Group]) -> int:
    """Read a sentence; gives where the words of a speaker begin in it, its end if they do not."""
    sentence = stage.sentence
    back_by_place(stage)
    take_the_floor(stage)
    content = _content_start(stage, groups)
    hits = [hit for hit in sentence.occasions if hit.end <= content]
    # 纪念甲同志诞辰100周年座谈会, 学习贯彻某某新时代…思想工作会议: a name inside the name of an event
    ends = [
        p.end
        for p in sentence.people
        if not (
            stage.text.endswith("纪念", 0, p.start)
            or stage.text.startswith(_THOUGHT, p.name_end)
            or _in_name_quoted(stage.text, sentence.start, p.name_start)
        )
    ]
    intros = find_intros(stage.text, sentence.start, content, hits, ends)
    sign_bodies(stage, groups, content)
    tour(stage, groups, content)
    lead(stage, groups)
    witness(stage)
    states_sign(stage, groups)
    deliberate(stage, groups)
    divide(stage)
    passed(stage)
    hear(stage, groups)
    receive_and_say(stage, groups)
    opened(stage, groups, content)
    look_round = present(stage, content)
    _steps(stage, groups, intros, content)
    stage.book.current = look_round or stage.book.current
    oath(stage, groups)
    appoint(stage)
    inspection = _visit(stage)
    if inspection and inspection.kind is EventKind.INSPECTION:
        stage.locate(inspection, scene(stage.text, sentence))
        guests = _GUESTS_WENT.search(stage.text, sentence.start, content)
        if guests and groups:
            stage.locate(inspection, went(stage.text, sentence, guests.start(), content))
        if all(group.governed is Governed.HEARD for group in groups):
            stage.locate(inspection, went(stage.text, sentence, sentence.start, sentence.end))
    return content


# “纪念甲题词六十周年”|座谈会
_NAMED_SO = re.compile("[^“”。]{0,40}”[\u4e00-\u9fff]{0,8}(?:会|论坛|活动|仪式)")


def _in_name_quoted(text: str, start: int, at: int) -> bool:
    """Whether somebody is named within the quotes that begin the name of an event."""
    opened = text.rfind("“", start, at)
    inside = opened >= 0 and text.find("”", opened, at) < 0
    return inside and _NAMED_SO.match(text, at) is not None


def _visit(stage: Stage) -> Event | None:
    """The event that those are at whom the sentence tells of: 调研组一行到甲、乙调研，并召开座谈会 goes on with the visit."""
    start = stage.sentence.start
    if _VISITORS.match(stage.text, start) or _GUESTS_WENT.search(stage.text, start, start + 30):
        visit = stage.book.latest(EventKind.INSPECTION) or stage.book.current
        if stage.book.current and stage.book.current.kind is EventKind.RECEPTION:
            stage.book.current = visit  # 期间，甲会见乙。在某市，调研组考察了…: back from whom they met
        return visit
    return stage.book.current


def _content_start(stage: Stage, groups: Sequence[Group]) -> int:
    """Where the words of a speaker begin, which tell of no event; the end of the sentence if they do not."""
    for group in groups:
        for found in stage.deeds(group):
            if found.manner in _WITHOUT_WORDS and stage.text[found.end] == "，":
                continue  # 甲通过视频连线祝贺，乙宣读感谢信
            if found.deed is Deed.STATE and _WORDS_BEGIN.match(stage.text, found.end):
                return found.end
    return stage.sentence.end


def _steps(stage: Stage, groups: Sequence[Group], intros: Sequence[Intro], content: int) -> None:
    """Groups and occasions in the order in which the sentence names them."""
    pending = list(intros)
    for group in groups:
        goes_on = group.governed is Governed.HEARD or stage.text[group.start - 1] == "；"
        if group.start >= content and not goes_on:
            break
        while pending and pending[0].occasion.start < group.limit:
            intro = pending.pop(0)
            resolve(stage, replace(intro, held=False) if _cited(stage, group, intro) else intro)
        take_part(stage, group, groups)
    for intro in pending:
        resolve(stage, intro)


def _cited(stage: Stage, group: Group, intro: Intro) -> bool:
    """习近平主席在论坛上提出的…: what a clause tells of who is only cited is no news."""
    start = intro.occasion.start
    behind = group.governed is Governed.INVOKED and group.end <= start
    if stage.text.endswith("就", 0, group.start):
        return False  # 就习近平主席出席会议|举行吹风会
    return behind and not re.search("[，；]", stage.text[group.end : start])
