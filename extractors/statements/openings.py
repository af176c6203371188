"""Events that a sentence opens or points back to, by the nouns that name them."""

from __future__ import annotations

import re

from extractors.facts import EventKind
from extractors.statements.events import Event
from extractors.statements.occasions import Intro
from extractors.statements.parts_of_events import (
    SITTINGS,
    acts_of_ceremony,
    forum_of,
    session_of_committee,
    what_it_studies,
)
from extractors.statements.sites import held_at
from extractors.statements.stage import Stage
from extractors.vocabulary import alternation, members, words_of

# no word for a meeting named before
_OF_ITS_OWN = members("event_of_its_own")
# 全国会议结束后，我省|召开…会议: another of the same name, a level below
_AFTERWARDS = re.compile(
    r"[\s　]*(?:随后|会后|之后|紧接着|接着|[^，。；]{2,20}结束后)，(?:[我全][省市县区州旗盟]|[^，。；]{2,6}[省市县区州旗盟]|省|市|县|区)"
    r"(?:委|政府|安委会|安委办)?(?:立即|随即|随后|接着|接续|迅速|又|马上|紧接着|也)*(?:召开|举行|套开|续会)了?$"
)
_HELD = ("召开", "召开了", "举行", "举行了")
# 会前，召开…: told beside the main event
_ASIDE = re.compile(
    r"[\s　]*(?:又讯[　\s，]*)?(?:在)?(?:[当同]日|\d{1,2}日)?(?:上午|下午)?[^，。；]{0,6}会议?前，"
)
# 主持召开座谈会。甲介绍了…，乙、丙先后发言: nobody takes the floor at a stop
_IN_TURN = re.compile(r"(?:先后|分别|依次|座谈)发言|作(?:了)?(?:交流|表态|书面)?发言")
# 常委会第十七次会议举行|第一次全体会议
_FULL_SITTING = re.compile(r"第[一二三四五六]次全体会议|(?:分组|联组)?审议会议?")
_CHAIRED = ("主持", "出席", "参加")
# 县委|常委会|召开会议: what of a body sits
_SITS = re.compile(r"党[组委]理论学习中心组|理论学习中心组|党组|常委会|全委会|领导班子|办公会|务虚会|联席会")
# 甲到|市公安局|调研，并召开座谈会: where somebody is, not who holds the meeting
_GOES_TO = re.compile("(?:到|赴|来|在|深入|走进|走访|前往|对|向)$")
# 参访了甲商会、乙镇政府|等，并召开座谈会: where those are who meet
_VISITED = re.compile("等(?:地|单位|企业|处)?，(?:并|还|随后)")
# 到甲公司、乙公司|调研并主持召开座谈会
_LOOKS_ROUND = re.compile("(?:等[地处]?)?(?:调研|考察|检查|走访|视察|督导|参观|慰问)[，并]")
_NUMBERED = re.compile(r"^(?:第[^届]{1,4}次|20\d\d年第?[^届]{1,4}次)")
_SAME_SITE = re.compile(
    r"(?:也|随后|同时)?在(?:同一(?:会场|地点)|同地|园区|区内|当地)(?:内)?(?:召开|举行|举办)"
)
_THERE = re.compile(
    r"[\s　]*"
    r"(?:(?P<site>在[^，。；]{2,30}?(?:视察|调研|考察|检查|走访|观摩|慰问|拜访)(?:时|中|期间)，)"
    r"|(?P<visit>(?:走访|看望)?(?:视察|调研|考察|检查|走访|观摩|督导|座谈调研|拜访|慰问|巡河|巡林|巡查|督查|督办|暗访|参观|察看|招商"
    r"|接访|视导|调度)(?:活动)?(?:中|时|期间|过程中|途中)，)"
    r"|(?:在)?(?P<met>(?:会见|会谈|会晤)(?:中|时|期间|过程中)，)"
    r"|(?:在)?(?:当天|当日|上午|下午|随后|的)*"
    rf"(?P<noun>会议|会|(?:调研|专题|工作|交流)?座谈会|{alternation('there_at')})(?:上|现场|期间))"
)


def back_by_place(stage: Stage) -> None:
    """会上，座谈会上，仪式上: the sentence tells of what happened there."""
    start = stage.sentence.start
    match = _THERE.match(stage.text, start, min(start + 40, stage.sentence.end))
    if not match:
        return
    noun = match["noun"] or ""
    if match["visit"] or match["site"]:
        stage.book.current = stage.book.latest(EventKind.INSPECTION) or stage.book.current
        return
    if match["met"]:
        stage.book.current = stage.book.latest(EventKind.RECEPTION) or stage.book.current
        return
    meeting = stage.book.latest(EventKind.MEETING)
    event = meeting if noun == "会" else stage.book.by_noun(noun, _kind_of(noun))
    if noun.endswith("见面会") and event is None:
        event = stage.book.latest(EventKind.RECEPTION)
    if event is None and noun.endswith(words_of("opened_by_its_floor")):
        # told of without having been announced
        event = stage.open(noun, EventKind.MEETING, match.end(), "event.there")
    stage.book.current = event or stage.book.current


def take_the_floor(stage: Stage) -> None:
    """…先后发言 after 调研并主持召开座谈会: the sentence tells of that meeting, not of the inspection."""
    now, sentence = stage.book.current, stage.sentence
    if now is None or now.kind is not EventKind.INSPECTION:
        return
    meeting = stage.book.latest(EventKind.MEETING)
    if meeting and _IN_TURN.search(stage.text, sentence.start, sentence.end):
        stage.book.current = meeting


def _kind_of(noun: str) -> EventKind:
    if "签约" in noun:
        return EventKind.SIGNING
    return EventKind.CEREMONY if noun.endswith("式") else EventKind.MEETING


def resolve(stage: Stage, intro: Intro) -> Event | None:
    """The event that an occasion means, opened if the text says that it took place; None for what is only meant."""
    before = stage.book.current if _same_site(stage, intro) else None
    event = _known(stage, intro)
    if event is None:
        if not intro.held or stage.looks_back or _yet_to_come(stage, intro):
            return None
        event = stage.open(_name(stage, intro), intro.kind, intro.dated, "event.held")
        event.side = bool(_ASIDE.match(stage.text, stage.sentence.start, stage.sentence.end))
        event.side = event.side or _studies_after(stage, event) or _sworn_in(stage, event)
    stage.date(event, intro.dated)
    _told_which_day(stage, intro, event)
    stage.resolved[intro.occasion.start] = event
    stage.book.current = event
    stage.locate(
        event, held_at(stage.text, stage.sentence, intro, stage.home) if not before else before.places
    )
    return event


# 在|31日下午召开的|座谈会上
_OF_THAT_DAY = re.compile(r"(?P<day>\d{1,2})日(?:上午|下午|晚上?)?(?:召开|举行)的$")


def _told_which_day(stage: Stage, intro: Intro, event: Event) -> None:
    """30日至31日调研并主持召开座谈会。在31日召开的座谈会上，…: on which of the days it was."""
    at = intro.occasion.start
    told = _OF_THAT_DAY.search(stage.text, max(stage.sentence.start, at - 8), at) if event.until else None
    date = f"{event.until[:8]}{int(told['day']):02}" if told else ""
    if event.date < date <= event.until:
        event.date, event.until = date, ""


def _studies_after(stage: Stage, event: Event) -> bool:
    """主席会议举行集体学习: what those who met study afterwards; the next paragraph is back at the meeting."""
    before = (e for e in stage.book if e is not event and e.kind is EventKind.MEETING)
    return event.name.endswith(("集体学习", "专题讲座")) and next(before, None) is not None


def _sworn_in(stage: Stage, event: Event) -> bool:
    """宪法宣誓仪式 of a meeting: the next paragraph is back at the meeting."""
    return "宣誓" in event.name and any(e.kind is EventKind.MEETING for e in stage.book)


def _yet_to_come(stage: Stage, intro: Intro) -> bool:
    """Whether the sentence gives a day after that of publication."""
    published = stage.sentence.published
    days = [m.value for m in stage.sentence.dates if m.start < intro.dated and len(m.value) == 10]
    return len(published) == 10 and bool(days) and days[-1] > published


def _same_site(stage: Stage, intro: Intro) -> bool:
    """在同一会场, 在园区举行: where the event before took place."""
    return bool(_SAME_SITE.match(stage.text, intro.occasion.end))


def _known(stage: Stage, intro: Intro) -> Event | None:
    if intro.held and _AFTERWARDS.match(stage.text, stage.sentence.start, intro.occasion.start):
        return None
    if part := acts_of_ceremony(stage, intro) or what_it_studies(stage, intro):
        return part
    if intro.anaphoric:
        found = _declared_open(stage, intro) or _ceremony_called_meeting(stage, intro)
        found = found or stage.book.by_noun(intro.occasion.head, intro.kind)
        if found and _newly_held(stage, intro, found):
            return None
        new = found and intro.held and intro.occasion.head in _OF_ITS_OWN
        return None if new and found and not found.name.endswith(intro.occasion.head) else found
    name = intro.occasion.name
    if _FULL_SITTING.fullmatch(name) and (session := session_of_committee(stage)):
        return session
    if _FULL_SITTING.fullmatch(name) and stage.text.endswith(_CHAIRED, 0, intro.occasion.start):
        return stage.book.latest(EventKind.MEETING)  # 甲主持|第一次全体会议: of what was told of
    for sitting in SITTINGS:
        # 论坛开幕式: of the 论坛 that was named
        if name.endswith(sitting) and (forum := forum_of(stage, name.removesuffix(sitting))):
            return forum
    return stage.book.similar(name, intro.kind)


def _declared_open(stage: Stage, intro: Intro) -> Event | None:
    """甲宣布|大会|开幕: the congress that the text tells of."""
    if not stage.text.endswith("宣布", 0, intro.occasion.start):
        return None
    return stage.book.by_noun(intro.occasion.head, EventKind.MEETING)


def _ceremony_called_meeting(stage: Stage, intro: Intro) -> Event | None:
    """签约仪式举行，|会议|由甲主持: what is told of, if no meeting was, unless one is held."""
    if intro.occasion.head != "会议" or stage.text.endswith(_HELD, 0, intro.occasion.start):
        return None
    now = stage.book.current
    ceremony = now is not None and now.kind in (EventKind.CEREMONY, EventKind.SIGNING, EventKind.OTHER)
    return now if ceremony and stage.book.latest(EventKind.MEETING) is None else None


def _newly_held(stage: Stage, intro: Intro, event: Event) -> bool:
    """6月29日，区委常委会召开会议: a day of its own, so not the meeting of another day told of before."""
    if intro.verb_start == intro.occasion.start or not stage.dated_before(intro.verb_start):
        return False
    if not event.date and not event.people:
        return False  # a headline names it before its day is told
    date = stage.date_at(intro.verb_start)
    return intro.held and len(date) == 10 and date != event.date and not event.date <= date <= event.until


def _name(stage: Stage, intro: Intro) -> str:
    """What the text calls it; a session that only has a number takes the name of the body that holds it."""
    name = intro.occasion.name
    if _NUMBERED.match(name) or len(intro.occasion.modifier) <= 4:
        return _holder(stage, intro) + name
    return name


def _holder(stage: Stage, intro: Intro) -> str:
    sentence = stage.sentence
    bodies = [body for body in sentence.bodies if body.end <= intro.verb_start]
    # 新区管委会|（新城指挥部）|召开会议
    bodies = [
        b for b in bodies if not (stage.text[b.start - 1] == "（" and stage.text.startswith("）", b.end))
    ]
    # 县委 of 县委书记 holds nothing
    bodies = [b for b in bodies if not any(p.start <= b.start < p.end for p in sentence.people)]
    if not bodies or intro.verb_start - bodies[-1].end > 14:
        return ""
    if _VISITED.match(stage.text, bodies[-1].end):
        return ""
    if _GOES_TO.search(stage.text, max(sentence.start, bodies[-1].start - 4), bodies[-1].start):
        return ""
    if _LOOKS_ROUND.match(stage.text, bodies[-1].end):
        return ""
    part = _SITS.match(stage.text, bodies[-1].end, intro.verb_start)
    written = stage.text[bodies[-1].start : bodies[-1].end]
    # 中国共产党某区第五届委员会|第一次全体会议: the term is part of the name
    formal = written.startswith(("中国共产党", "中共")) and "届" in written and written.endswith("委员会")
    return (written if formal else bodies[-1].name) + (part.group() if part else "")
