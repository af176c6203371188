"""Who did what: reads the sentences of an article in order and fills its stage."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from extractors.facts import EventKind, Relation, Status
from extractors.mentions.kinds import Person
from extractors.open_ends import OpenEnds
from extractors.statements.changes import (
    appoint,
    deliberate,
    hear,
    oath,
    present,
    sign_bodies,
    states_sign,
    tour,
    witness,
)
from extractors.statements.deeds import do, follow
from extractors.statements.groups import Governed, Group, find_groups
from extractors.statements.occasions import Intro, find_intros
from extractors.statements.openings import back_by_place, resolve, take_the_floor
from extractors.statements.predicates import Deed, yet_to_come
from extractors.statements.pronouns import Surnames, with_unnamed
from extractors.statements.reading import SentenceReading
from extractors.statements.receiving import receive_and_say
from extractors.statements.sites import scene, went
from extractors.statements.stage import Stage
from extractors.vocabulary import members

_IMPERSONAL = re.compile(
    r"[\s　◆●■▲·\d一二三四五六七八九十、（）()]*(?:会议|大会|座谈会|推进会|全会|仪式|论坛|会上|会议还|会议要求|与会人员|大家|委员们|代表们)"
    r"(?:还|也|上|首先|同时|最后)?(?:，)?(?P<verb>强调|指出|要求|认为|明确|提出|号召|决定|听取|传达|审议|研究|宣读|通报|学习|总结|观看|分析|部署|围绕|期间|深入)"
)
_URGES = ("强调", "指出", "要求", "认为", "号召")
_CONTENT = re.compile(
    r"[\s　◆●■▲·]*(?:要|必须|坚持|一要|二要|三要|四要|五要|一是|二是|三是|四是|第[一二三四五六七八九十]，|首先要|中方|我们|其次要|还要|同时要|“(?![^”，。！？]{1,30}”[\u4e00-\u9fff])|希望|各级|各地|各部门)"
)
_HEARD = re.compile(
    r"(?:(?:等)?\d*[名位人]?(?:党政)?(?:主要)?(?:负责人|负责同志)?述|关于|(?:分别|受[^，。；]{2,12}委托)?所?作的|(?:分别)?就|代表|对|围绕|汇报|介绍|工作(?=汇报)|的|等?(?=汇报|介绍|讲解|说明))[^。；]{0,80}?(?P<manner>汇报|报告|说明|通报|介绍|发言|意见|建议|讲解|讲话|总结|讲课|辅导)"
)
_CAME = re.compile(r"(?P<manner>参加|出席|列席)[^，。；]{0,14}的$")
_WITNESSES = re.compile("(?:等[^，。；]{0,12})?(?:的)?(?:共同)?见证之?下，")
_BACK = re.compile(
    r"[\s　]*(?:在[^，。；]{0,20}(?:期间|现场|上)|随后|当天|当日|当晚|会上|会后|会前|会议|大会|座谈会|仪式|活动|现场|期间|此次|本次|据悉|之后|接着|"
    r"上午|下午|晚上|最后|与会|双方|调研|考察|视察|代表团|同日|\d{1,2}[月日]|[^，。；]{2,14}(?:一行|参加|陪同|出席|主持|见证))"
)
_WORDS_BEGIN = re.compile(r"[，：:—“]|要")


def read_acts(
    text: str,
    original: str,
    home: str,
    readings: Iterable[SentenceReading],
    open_ends: OpenEnds,
    *,
    digest: bool = False,
) -> Stage:
    """Read the sentences of one article; the stage then holds its events and who took part.

    A ``digest`` has several items, each under a heading.
    """
    stage = Stage(text, original, home)
    speaker: tuple[Person, ...] = ()
    known = Surnames(open_ends)
    people: dict[str, Person] = {}
    paragraph, speaking = -1, False
    for reading in readings:
        if reading.paragraph != paragraph:
            paragraph = reading.paragraph
            stage.book.leave_side()
            speaking = False
            if digest and _is_heading(text, reading):
                stage.next_item()
                speaker = ()
                continue
        stage.enter(reading)
        if _tells_of_the_past(stage) or _is_content(stage):
            continue
        named = find_groups(text, reading.end, reading.people)
        meant = _host(stage, reading, speaker, people) or speaker
        groups = with_unnamed(text, reading.start, reading.end, named, meant, known)
        people |= {person.name: person for person in reading.people}
        known.remember(reading.people)
        if speaking and _goes_on(stage, groups):
            continue
        stage.voices += _acting(groups)
        if _answers(stage, groups):
            continue
        speaking = _read_sentence(stage, groups) < reading.end
        subjects = [group.people for group in groups if group.governed is Governed.SUBJECT]
        speaker = subjects[-1] if subjects else speaker
    if not digest:
        stage.settle()
    return stage


_HEADING = 45


def _is_heading(text: str, reading: SentenceReading) -> bool:
    """A short line that is no sentence: the heading of an item."""
    line = text[reading.start : reading.end].strip()
    return len(line) <= _HEADING and not line.endswith(("。", "！", "？", "”", "：")) and "。" not in line


_ANSWER = re.compile(r"：[^\n]{10}")


def _answers(stage: Stage, groups: Sequence[Group]) -> bool:
    """甲：感谢您的提问。…: a paragraph of the record of a meeting."""
    if not groups or not _ANSWER.match(stage.text, groups[0].end):
        return False
    before = stage.text[max(0, groups[0].start - 20) : groups[0].start]
    if before.rstrip("　 \t").endswith("\n") and (event := stage.book.latest(EventKind.MEETING)):
        stage.take(Relation.SPOKE_AT, groups[0].people, event, "发言", "act.answer")
        return True
    return False


_REPORTS = ("汇报", "介绍", "讲解", "说明", "通报")
_HE_URGES = re.compile(r"[\s　]*[他她][^，。；]{0,16}(?:叮嘱|要求|强调|指出|勉励|嘱咐)")


def _host(
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


def _acting(groups: Sequence[Group]) -> list[Person]:
    """Whoever is the subject of a sentence does something, if only in the article."""
    named = (person for group in groups if group.governed is not Governed.INVOKED for person in group.people)
    return [person for person in named if person.name not in members("leader")]


# 近年来，甲县连续召开…: no news of one day
_OF_YEARS = re.compile(
    r"[\s　]*(?:(?:近[几两三]?|多|[一二三四五六七八九十\d]{1,3})年来|(?:长期|一直|[去今近]年|[\d一二三四五六七八九十]+月份?)以来|一直以来)，"
)


def _tells_of_the_past(stage: Stage) -> bool:
    """A sentence about years gone by reports nothing that happens now."""
    sentence = stage.sentence
    if _OF_YEARS.match(stage.text, sentence.start, sentence.end):
        return True
    year = sentence.published[:4]
    if year and any(m.value and int(m.value[:4]) < int(year) - 1 for m in sentence.dates):
        return True
    former = [t for person in sentence.people for t in person.titles if t.status is Status.FORMER]
    return any("时任" in stage.text[max(0, title.start - 2) : title.end] for title in former)


def _is_content(stage: Stage) -> bool:
    """会议强调…, 要…: words that belong to nobody and tell of no event; the meeting becomes current."""
    start = stage.sentence.start
    end = min(stage.sentence.end, start + 40)
    if match := _IMPERSONAL.match(stage.text, start, end):
        stage.book.current = stage.book.latest(EventKind.MEETING) or stage.book.current
        return match["verb"] in _URGES
    if stage.text[start:end].lstrip().startswith("“") and _follows_a_quotation(stage):
        return False
    return bool(_CONTENT.match(stage.text, start, end))


def _follows_a_quotation(stage: Stage) -> bool:
    """“…。”某局局长甲说: a quotation at the start, and whose it is behind it."""
    close = stage.text.find("”", stage.sentence.start, stage.sentence.end)
    return close >= 0 and any(close < p.start < close + 40 for p in stage.sentence.people)


def _goes_on(stage: Stage, groups: Sequence[Group]) -> bool:
    """Whether a sentence after 他说… still is what was said: nobody acts, and nothing leads back to the event."""
    acts = any(group.governed not in (Governed.INVOKED, Governed.OBJECT) for group in groups)
    return not acts and not _BACK.match(stage.text, stage.sentence.start, stage.sentence.end)


def _read_sentence(stage: Stage, groups: Sequence[Group]) -> int:
    """Read a sentence; gives where the words of a speaker begin in it, its end if they do not."""
    sentence = stage.sentence
    back_by_place(stage)
    take_the_floor(stage)
    content = _content_start(stage, groups)
    hits = [hit for hit in sentence.occasions if hit.end <= content]
    # 纪念甲同志诞辰100周年座谈会: a name inside the name of an event
    ends = [p.end for p in sentence.people if not stage.text.endswith("纪念", 0, p.start)]
    intros = find_intros(stage.text, sentence.start, content, hits, ends)
    sign_bodies(stage, groups, content)
    tour(stage, groups, content)
    witness(stage)
    states_sign(stage, groups)
    deliberate(stage, groups)
    hear(stage, groups)
    receive_and_say(stage, groups)
    look_round = present(stage, content)
    _steps(stage, groups, intros, content)
    stage.book.current = look_round or stage.book.current
    oath(stage, groups)
    appoint(stage)
    inspection = stage.book.current
    if inspection and inspection.kind is EventKind.INSPECTION:
        stage.locate(inspection, scene(stage.text, sentence))
        if all(group.governed is Governed.HEARD for group in groups):
            stage.locate(inspection, went(stage.text, sentence))
    return content


def _content_start(stage: Stage, groups: Sequence[Group]) -> int:
    """Where the words of a speaker begin, which tell of no event; the end of the sentence if they do not."""
    for group in groups:
        for found in stage.deeds(group):
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
        _group(stage, group, groups)
    for intro in pending:
        resolve(stage, intro)


def _cited(stage: Stage, group: Group, intro: Intro) -> bool:
    """习近平主席在论坛上提出的…: what a clause tells of who is only cited is no news."""
    start = intro.occasion.start
    return group.governed is Governed.INVOKED and not re.search("[，；]", stage.text[group.end : start])


def _group(stage: Stage, group: Group, groups: Sequence[Group]) -> None:
    current = stage.book.current
    if group.governed is Governed.SUBJECT:
        _subject(stage, group, groups)
    elif group.governed is Governed.HEARD:
        if match := _HEARD.match(stage.text, group.end, group.limit):
            stage.take(Relation.SPOKE_AT, group.people, current, match["manner"], "act.heard")
    elif group.governed is Governed.RECEIVED:
        if current and current.kind is EventKind.CEREMONY:
            stage.take(Relation.ATTENDED, group.people, current, "受迎接", "act.received")
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
        stage.take(Relation.ATTENDED, group.people, stage.book.current, came["manner"], "act.attend")
    follow(stage, group)
    deeds = stage.deeds(group)
    for found in deeds:
        do(stage, group, found, groups)
    # 甲走访了乙，并召开座谈会: what the sentence tells of last is what the text goes on with
    later = [e for at, e in stage.resolved.items() if deeds and deeds[-1].until <= at < group.limit]
    stage.book.current = later[-1] if later else stage.book.current
