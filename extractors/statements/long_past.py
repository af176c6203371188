"""Days that are not those of the event told of: long before what an article tells of: 2021年12月6日，两地签订协议 in a report of this May."""

from __future__ import annotations

import datetime
import re

from extractors.statements.events import EventBook

# days after which what was done is none of the news
_SEASON = 90
_WHOLE_DAY = len("2024-03-05")


def is_long_past(book: EventBook, day: str) -> bool:
    """Whether a day is of another year than the events told of so far, and long before them."""
    if len(day) != _WHOLE_DAY:
        return False
    told = max((event.date for event in book if len(event.date) == _WHOLE_DAY), default="")
    return day[:4] < told[:4] and _days(day, told) > _SEASON


_DAY = re.compile(r"(?<!\d)(?P<month>\d{1,2})月(?P<day>\d{1,2})日")


def told_of_another_day(sentence: str, day: str) -> bool:
    """8月29日，…召开。通报了2025年4月28日会议事项: whether the sentence that tells of an event has other days than this one."""
    days = {(int(found["month"]), int(found["day"])) for found in _DAY.finditer(sentence)}
    return len(day) == _WHOLE_DAY and bool(days) and (int(day[5:7]), int(day[8:])) not in days


def _days(earlier: str, later: str) -> int:
    try:
        return (datetime.date.fromisoformat(later) - datetime.date.fromisoformat(earlier)).days
    except ValueError:
        return 0  # 2月30日
