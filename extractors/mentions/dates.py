"""Dates in the text: as precise as it says, the year from the publication date where it gives none."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace

from extractors.read.dating import first_date

# 5 月 2 日: some pages set their figures apart
_GAP = "[ \u00a0]?"
_DAY = rf"(?P<day>\d{{1,2}}){_GAP}日"
_RELATIVE = {"今天": 0, "今日": 0, "昨天": -1, "昨日": -1, "前天": -2, "前日": -2} | {
    day + part: back
    for day, back in (("今", 0), ("昨", -1), ("前", -2))
    for part in ("晚", "晨", "早", "夜", "上午", "下午")
}
_SAME = ("当天", "当日", "同日", "当晚", "同一天", "签约当天", "会议当天")
_VAGUE = ("日前", "近日", "近期", "前不久", "连日来", "最近")
# a glance before the reading: what every form below begins with
_FIRST = "".join(sorted({word[0] for word in (*_RELATIVE, *_SAME, *_VAGUE)}))
_DATE = re.compile(
    rf"(?=[\d二{_FIRST}])(?:"
    + "|".join(
        (
            # 2024年6月18日, 6月18-19日, 6月18、19日
            rf"(?:(?P<year>(?:19|20)\d{{2}}){_GAP}年{_GAP})?"
            rf"(?P<month>\d{{1,2}}){_GAP}月{_GAP}(?P<mday>\d{{1,2}})"
            rf"(?:{_GAP}[日号]|(?=[-—－~～至到、和]{{1,2}}\d{{1,2}}[日号]))",
            # 二〇二四年六月十八日
            r"(?P<han>二[〇○零][〇○零一二三四五六七八九]{2}年[十一二三四五六七八九]{1,2}月[十一二三四五六七八九]{1,3}日)",
            # 2024-06-18，
            r"(?<![\d-])(?P<full>20\d{2}[-/.]\d{1,2}[-/.]\d{1,2})(?=[，、]|[上下]午)",
            r"(?P<yearonly>(?:19|20)\d{2})年(?P<ymonth>\d{1,2})月(?![底初份末]|\d)",
            rf"(?<![\d月第]){_DAY}(?![常均产])",
            r"[昨今前]（(?P<told>\d{1,2})）日",
            rf"(?P<relative>{'|'.join(_RELATIVE)})",
            rf"(?P<same>{'|'.join(_SAME)})",
            rf"(?P<vague>{'|'.join(_VAGUE)})",
        )
    )
    + ")"
)
# 本报成都8月14日讯, 8月14日成都讯（…, 8月14日消息（…: the day from which 今天 counts
_DATELINE = re.compile(r"[讯电]|[\u4e00-\u9fff]{2,4}讯(?=[（，：　\s为记])|消息(?=[，（：　\s])")
# what makes a day the end of a span, a deadline or a birthday, not the date of an event
_RANGE_BEFORE = re.compile(r"(?:至|到|—|-|－|~|～|截至|截止)$")
_NOT_EVENT_AFTER = re.compile(r"(?:前|之前|起|以来|底前|出生|生)(?!后)")


# 今年6月，…; 5月，…: a month without a day, with which a sentence begins
_MONTH = re.compile(r"[\s\u3000]*(?:今年|去年)?\d{1,2}月(?:份|上旬|中旬|下旬|初|底|末)?，")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date of the text: ``value`` is partial ISO, empty where the text leaves it open (近日).

    ``same`` marks an expression that points at the date last named (当天); ``until`` is the last day of a span.
    """

    start: int
    end: int
    value: str
    same: bool = False
    until: str = ""


def find_dates(text: str, start: int, end: int, published: str) -> list[DateMention]:
    """Date mentions of ``text[start:end]`` in order; the second day of a span is left out.

    A month and day without a year take the publication year (the year before where that would lie in the
    future), and stay empty where no publication date is known: nothing is made up.
    """
    found: list[DateMention] = []
    month = ""
    if text.find("月", start, min(end, start + 12)) > 0 and (alone := _MONTH.match(text, start, end)):
        found.append(DateMention(alone.start(), alone.end(), ""))
    for match in _DATE.finditer(text, start, end):
        before = text[max(start, match.start() - 2) : match.start()]
        if _RANGE_BEFORE.search(before):
            if found and found[-1].end >= match.start() - 1 and found[-1].value:
                found[-1] = replace(found[-1], until=_value(match, published, month or found[-1].value[:7]))
            continue
        if not match["relative"] and not match["same"] and _NOT_EVENT_AFTER.match(text, match.end(), end):
            continue
        value = _value(match, published, month)
        if _DATELINE.match(text, match.end(), end):
            published = value if len(value) == 10 else published
            continue
        if match["month"] and len(value) == 10:
            month = value[:7]
        found.append(DateMention(match.start(), match.end(), value, bool(match["same"])))
    return found


def _value(match: re.Match[str], published: str, month: str) -> str:
    if match["vague"] or match["same"]:
        return ""
    if match["han"]:
        return first_date(match["han"])
    if match["full"]:
        parts = [int(part) for part in re.split(r"[-/.]", match["full"])]
        return _iso(*parts)
    if match["yearonly"]:
        return _iso(int(match["yearonly"]), int(match["ymonth"]), None)
    if match["relative"]:
        return _shift(published, _RELATIVE[match["relative"]])
    if match["month"]:
        year = match["year"] or _year_for(int(match["month"]), int(match["mday"]), published)
        return _iso(int(year), int(match["month"]), int(match["mday"])) if year else ""
    return _day_only(int(match["day"] or match["told"]), published, month)


def _year_for(month: int, day: int, published: str) -> str:
    if len(published) < 4:
        return ""
    year = int(published[:4])
    if len(published) == 10 and (month, day) > (int(published[5:7]), int(published[8:10])):
        # an article of January that tells of December speaks of last year; next week is this year
        ahead = month - int(published[5:7])
        if ahead > 6:
            year -= 1
    return str(year)


def _day_only(day: int, published: str, month: str) -> str:
    if month:
        return _iso(int(month[:4]), int(month[5:7]), day)
    if len(published) != 10:
        return ""
    year, mon, today = int(published[:4]), int(published[5:7]), int(published[8:10])
    if day > today + 1:
        mon -= 1
        if mon == 0:
            year, mon = year - 1, 12
    return _iso(year, mon, day)


def _shift(published: str, days: int) -> str:
    try:
        return (datetime.date.fromisoformat(published) + datetime.timedelta(days=days)).isoformat()
    except ValueError:
        return ""


def _iso(year: int, month: int, day: int | None) -> str:
    try:
        if day is None:
            return datetime.date(year, month, 1).isoformat()[:7]
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return ""
