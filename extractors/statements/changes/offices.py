"""Offices that change hands, and the oaths of those who take them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.facts import EventKind, Relation, Status
from extractors.statements.groups import Governed, Group
from extractors.statements.sites import sites_in
from extractors.statements.stage import Stage, names

_CHANGE = re.compile(
    r"[\u4e00-\u9fff]{4,30}(?:任免名单|职务任免的通知|任免职名单|任免公告|任职名单)"
    r"|(?:国务院|[\u4e00-\u9fff]{2,10})任免[\u4e00-\u9fff]{0,8}(?:人员|大使|干部)"
    r"|[\u4e00-\u9fff]{1,20}关于[^，。；\n]{2,24}"
    r"(?:职务调整|任免职?|任职|免职|干部任免|人事任免|领导调整|同志职务)(?:的)?(?:决定|通知|通报)"
    r"|^关于[^，。；\n]{2,24}(?:任免职?|任职|免职|职务任免|任免职务)的?(?:决定|通知|通报)",
    re.MULTILINE,
)
_GIVEN = (Status.APPOINTED, Status.REMOVED)
# where 同年 finds its year
_BACK = 200
# a headline is no longer
_LONGEST = 60
_SIGNED = re.compile(
    r"(?:政府|委员会|常委会|组织部|办公室|国务院)[ 　]*\n[ 　]*(20\d\d)年(\d{1,2})月(\d{1,2})日[ 　]*(?=\n|$)"
)
_HEADLINE = re.compile(r"任免|任命|任职|免职|免去|职务调整|领导调整|当选|选举|就任")
# a message congratulates: the election was news before
_NEW = re.compile(r"新(?:任|当选|到任|晋)的?$")
_TOLD_BY_LETTER = re.compile(r"致电|致信|致函|贺电|贺信")
# 审议通过关于免去甲职务的决定（草案），提请常委会审议: not decided yet
_DRAFT = re.compile(
    r"(?:决定|决议|草案|议案|名单)(?:（[^（）]{2,6}）)?，(?:并)?(?:决定)?提请[^，。；]{2,24}(?:审议|追认|表决|批准|通过)"
)
_YEAR = re.compile(r"((?:19|20)\d\d)年|([一二][九〇○零][〇○零一二三四五六七八九]{2})年")
_SAME_YEAR = re.compile("同年|同月|[次翌]年")
# 甲担任总理期间，国家正处于…
_WHILE = re.compile(r"[^，。；]{0,12}任[^，。；]{2,40}?(?:期间|以来)(?:，|$)")
_WAS_NAMED = re.compile(r"被[^，。；]{0,16}任命")
_WHOLE_DAY = len("2024-03-05")
_HAN = str.maketrans("〇○零一二三四五六七八九", "000123456789")
# published in January
_LAST_MONTH = re.compile("年1[12]月")
_INAUGURATION = re.compile("(?:就职|就任)(?:仪式|典礼|大典)?$")
_OATH = re.compile(r"(?:在(?P<site>[^，。；]{1,16}?))?(?P<oath>宣誓就[职任])")


def oath(stage: Stage, groups: Sequence[Group]) -> None:
    """甲在国会宣誓就职: a ceremony of its own, which its hero attends."""
    if not stage.says("宣誓"):
        return
    for group in groups:
        found = _OATH.search(stage.text, group.end, group.limit)
        if not found or group.governed is not Governed.SUBJECT:
            continue
        name = names(group.people) + found["oath"]
        told = stage.book.latest(EventKind.CEREMONY)
        if told and _INAUGURATION.search(told.name):  # 总统就职仪式举行。甲|宣誓就任: at the ceremony told of
            stage.take(Relation.ATTENDED, group.people, told, found["oath"], "act.oath")
            continue
        if stage.book.similar(name, EventKind.CEREMONY):
            continue
        event = stage.open(name, EventKind.CEREMONY, found.start("oath"), "event.oath")
        stage.take(Relation.ATTENDED, group.people, event, found["oath"], "act.oath")
        if found["site"]:
            stage.locate(event, sites_in(stage.text, stage.sentence, found.start("site"), found.end("site")))


def appoint(stage: Stage) -> None:
    """One event for all that a sitting appoints and removes."""
    changed = [p for p in stage.sentence.people if any(title.status in _GIVEN for title in p.titles)]
    changed = [p for p in changed if not _NEW.search(stage.text, max(0, p.start - 8), p.start)]
    # 同菲律宾|当选总统甲|通电话: elected before
    changed = [p for p in changed if not _WHILE.match(stage.text, p.start)]
    changed = [p for p in changed if "当选" not in stage.text[p.start : p.name_start]]
    told = _TOLD_BY_LETTER.search(stage.text, stage.sentence.start, stage.sentence.end)
    told = told or _DRAFT.search(stage.text, stage.sentence.start, stage.sentence.end)
    before = stage.book.latest(EventKind.APPOINTMENT)
    if before and changed and not before.date and any(p.name in before.name for p in changed):
        stage.date(before, changed[0].start)  # a heading told of it, and the text tells when
    if not changed or told or before or _long_ago(stage, changed[0].start):
        return
    meeting = stage.book.latest(EventKind.MEETING)
    date = stage.date_at(changed[0].start)
    sitting = meeting.name if meeting and meeting.date == date else ""
    current = stage.book.current
    event = stage.open(
        _change_name(stage, sitting), EventKind.APPOINTMENT, changed[0].start, "event.appointment"
    )
    event.date = event.date or _signed(stage)
    stage.book.current = current


def _long_ago(stage: Stage, at: int) -> bool:
    """1995年3月，任副省长: whether a life is told, in which the change is no news."""
    start = stage.sentence.start
    day, published = stage.date_at(stage.sentence.end), stage.sentence.published
    passive = _WAS_NAMED.search(stage.text, start, stage.sentence.end)
    if passive and len(day) == len(published) == _WHOLE_DAY and day[:7] < published[:7]:
        return True  # 总理甲9月5日被总统乙任命, in the news of December
    if _SAME_YEAR.search(stage.text, start, at):
        start = max(0, start - _BACK)
    year = next(reversed(list(_YEAR.finditer(stage.text, start, at))), None)
    if year is None or _LAST_MONTH.search(stage.text, stage.sentence.start, at):
        return False
    return (year[1] or year[2].translate(_HAN)) < stage.sentence.published[:4]


def _is_headline(line: str) -> bool:
    """Whether a first line is the headline of a change, and no sentence."""
    return len(line) <= _LONGEST and _HEADLINE.search(line) is not None and line[-1] not in "。；"


def _signed(stage: Stage) -> str:
    """The day under a notice: 某市人民政府, and below it 2025年6月11日; or empty."""
    under = _SIGNED.search(stage.text, stage.sentence.end)
    return f"{under[1]}-{int(under[2]):02}-{int(under[3]):02}" if under else ""


def _change_name(stage: Stage, sitting: str) -> str:
    """What the article calls the change: 省委关于…职务调整的决定, else the sitting that made it."""
    if named := _CHANGE.search(stage.text):
        return named.group().strip()
    changed = [p for p in stage.sentence.people if any(t.status in _GIVEN for t in p.titles)]
    for part in stage.text[: stage.text.find("\n")].split():
        if _is_headline(part) and any(p.name in part for p in changed):
            return part
    if sitting and len(changed) > 1:
        return f"{sitting}表决通过人事任免事项"
    headline = stage.text[: stage.text.find("\n")].strip()
    if _is_headline(headline):
        return headline
    person = next(p for p in stage.sentence.people if any(t.status in _GIVEN for t in p.titles))
    title = next(t for t in person.titles if t.status in _GIVEN)
    return person.name + ("任" if title.status is Status.APPOINTED else "不再担任") + title.role
