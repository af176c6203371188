"""Sentences that report nothing: of years gone by, 会议强调…, headings of a digest, what is still being said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.facts import EventKind, Status
from extractors.glances import Glance
from extractors.mentions.dates import DateMention
from extractors.statements.groups import Governed, Group
from extractors.statements.reading import SentenceReading
from extractors.statements.stage import Stage
from extractors.vocabulary import alternation, members

# 会议强调…, 大家认为…: said by nobody in particular
_IMPERSONAL = re.compile(
    r"[\s　◆●■▲·\d一二三四五六七八九十、（）()]*"
    rf"(?:{alternation('nobody_in_particular')})"
    r"(?:还|也|上|首先|同时|最后|一致|普遍|均|都)?(?:，)?"
    rf"(?P<verb>{alternation('meeting_does')})"
)
# what follows these is content only, no event is told of in it
_URGES = ("强调", "指出", "要求", "认为", "号召")
# 要…, 一是…: the words of a speech go on
_CONTENT = re.compile(
    r"[\s　◆●■▲·]*"
    r"(?:要|必须|坚持|一要|二要|三要|四要|五要|一是|二是|三是|四是|第[一二三四五六七八九十]，|首先要"
    r"|中方|我们|其次要|还要|同时要|“(?![^”，。！？]{1,60}”[\u4e00-\u9fff])|希望|各级|各地|各部门)"
)
_POINT = re.compile(r"[\s　]*(?:[一二三四五六七八九]是|第[一二三四五六七八九]，)")
# 随后, 座谈会上, 甲一行…: the text is back from the speech at the event
_BACK = re.compile(
    rf"[\s　]*(?:在[^，。；]{{0,20}}(?:期间|现场|上)|{alternation('back_at_event')}|\d{{1,2}}[月日]"
    r"|[^，。；]{2,14}(?:一行|参加|陪同|出席|主持|见证))"
)
# 习近平总书记出席会议: a speech tells of it, the news would not call him so
_CITES = re.compile(r"[\s　]*(?:习近平)?总书记(?!强调|指出|对大家)")
# 去年6月，甲会见了乙: told of beside the news
_LAST_YEAR = re.compile(
    r"[\s　]*(?:早在)?(?:过去的?[一两三几五十\d]+年[中里来间]?|去年|前年|上个?月|上半年)(?:\d{1,2}月|[年月]?[初底末中]|[春夏秋冬]天?|同期)?(?:份|上旬|中旬|下旬)?，"
)
# 9月上旬，甲前往乙 in the news of November
_PART_OF_MONTH = re.compile(r"[\s　]*(?:今年)?(?P<month>\d{1,2})月(?:上旬|中旬|下旬|初|底|末)，")
# 据悉，此次是甲首次来访: what lies behind the news
_BEHIND = re.compile(r"[\s　]*据(?:悉|了解|介绍)，(?:此次|这次|本次|该|这)[^，。；]{0,10}[是系为]")
# 全国人大组织法和全国人大议事规则规定，主席团主持会议: what holds always, not what happened
_RULE = re.compile(
    r"[\s　]*(?!根据|按照|依照)[^，。；]{2,40}(?:法|规则|章程|条例|办法|准则)(?:[^，。；]{0,12}条)?(?:明确)?规定，"
)
# the heading of an item is no longer
_HEADING = 45
# 近年来，甲县连续召开…: no news of one day
_OF_YEARS = re.compile(
    r"[\s　]*"
    r"(?:(?:[\d一二两三四五六七八九十]{1,3}|几|多|数十?)年(?:多)?前(?=，)|(?:近[几两三]?|多|[一二三四五六七八九十\d]{1,3})年来"
    r"|(?:长期|一直|[去今近]年|[\d一二三四五六七八九十]+月份?)以来|一直以来)，"
    # 今年5月至9月，执法检查组开展了检查
    r"|[\s　]*[去今]年\d{1,2}月(?:份)?(?:至|到|—|－|-)\d{1,2}月(?:份)?(?:期间)?，"
)

# 总书记三次考察甲省，并主持召开座谈会: of all these years
_LEADER_OFTEN = re.compile(
    r"(?:总书记|习近平主席)[^，。；届第]{0,8}?"
    # but not 在二十届四次全会上
    r"(?:多次|屡次|先后|每次|每到|一次次|(?<!第)[两三四五六七八九十\d]+(?:余|多)?次(?!全会|全体|会议|集体|代表大会|党代|学习|座谈))"
    r"|以来，[^，。；]{0,6}总书记"
)
# glances before the reading
_RULES, _LEADER = Glance(("规定，",)), Glance(("总书记", "习近平主席"))

# 甲表示，|习近平主席两次…: the statement is news
_SAYS_FIRST = re.compile("(?:表示|指出|强调|说)，")


def is_heading(text: str, reading: SentenceReading, *, digest: bool) -> bool:
    """A short line that is no sentence: the heading of an item, in a digest or in brackets of its own."""
    line = text[reading.start : reading.end].strip()
    if not digest and not (line.startswith("【") and line.endswith("】") and text.count("\n【") > 1):
        return False
    return len(line) <= _HEADING and not line.endswith(("。", "！", "？", "”", "：")) and "。" not in line


def tells_of_the_past(stage: Stage) -> bool:
    """A sentence about years gone by reports nothing that happens now."""
    sentence = stage.sentence
    text, start, end = stage.text, sentence.start, sentence.end
    if _OF_YEARS.match(text, start, end) or _BEHIND.match(text, start, end):
        return True
    if _RULES.stands(text, start, end) and _RULE.match(text, start, end):
        return True
    often = _LEADER_OFTEN.search(text, start, end) if _LEADER.stands(text, start, end) else None
    if often and not _SAYS_FIRST.search(stage.text, sentence.start, often.start()):
        return True
    if stage.book.current and _LAST_YEAR.match(stage.text, sentence.start, sentence.end):
        return True
    part = _PART_OF_MONTH.match(text, start, end) if stage.book.current else None
    if part and len(sentence.published) == 10 and int(part["month"]) != int(sentence.published[5:7]):
        return True
    year = sentence.published[:4]
    if year and any(
        m.value and int(m.value[:4]) < int(year) - 1 for m in sentence.dates if not _in_title(stage, m)
    ):
        return True
    former = [t for person in sentence.people for t in person.titles if t.status is Status.FORMER]
    return any("时任" in stage.text[max(0, title.start - 2) : title.end] for title in former)


def _in_title(stage: Stage, date: DateMention) -> bool:
    """作关于《关于修改二〇〇二年六月七日签署的协定》的汇报: a day in the name of a paper."""
    opened = stage.text.rfind("《", stage.sentence.start, date.start)
    return opened >= 0 and stage.text.count("《", opened, date.start) > stage.text.count(
        "》", opened, date.start
    )


def is_content(stage: Stage) -> bool:
    """会议强调…, 要…: words that belong to nobody and tell of no event; the meeting becomes current."""
    start = stage.sentence.start
    end = min(stage.sentence.end, start + 40)
    if match := _IMPERSONAL.match(stage.text, start, end):
        stage.book.current = stage.book.latest(EventKind.MEETING) or stage.book.current
        return match["verb"] in _URGES
    if stage.text[start:end].lstrip().startswith("“") and _follows_a_quotation(stage):
        return False
    return bool(_CONTENT.match(stage.text, start, end))


def is_point(stage: Stage) -> bool:
    """四是系牢纽带。举办友好活动。: one of the points of a speech, of which the rest of its paragraph tells."""
    return _POINT.match(stage.text, stage.sentence.start, stage.sentence.end) is not None


def _follows_a_quotation(stage: Stage) -> bool:
    """“…。”某局局长甲说: a quotation at the start, and whose it is behind it."""
    close = stage.text.find("”", stage.sentence.start, stage.sentence.end)
    return close >= 0 and any(close < p.start < close + 40 for p in stage.sentence.people)


def goes_on(stage: Stage, groups: Sequence[Group]) -> bool:
    """Whether a sentence after 他说… still is what was said: nobody acts, and nothing leads back to the event."""
    told = [group for group in groups if group.governed not in (Governed.INVOKED, Governed.OBJECT)]
    if told and all(_is_remembered(stage, group) for group in told):
        return True
    start, end = stage.sentence.start, stage.sentence.end
    cited = _CITES.match(stage.text, start, end)
    return not told and bool(cited or not _BACK.match(stage.text, start, end))


def _is_remembered(stage: Stage, group: Group) -> bool:
    """甲指出，…。习近平总书记出席会议，…: what a speech tells of the leader who is at none of the events told of."""
    if not all(person.name in members("leader") for person in group.people):
        return False
    called = stage.text.startswith(("总书记", "主席"), group.people[-1].name_end)
    return called or not any(person.name in event.people for event in stage.book for person in group.people)
