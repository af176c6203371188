"""Publication dates as page headers write them."""

from __future__ import annotations

import re
from datetime import date

_MONTH, _DAY = r"(?P<m>1[0-2]|0?[1-9])", r"(?P<d>3[01]|[12]\d|0?[1-9])"
_YMD = rf"(?P<y>(?:19|20)\d\d)\s?[-./年]\s?{_MONTH}\s?[-./月]\s?{_DAY}(?!\d{{3}})\s?日?"
_WEEKDAY = r"(?:\s?(?:星期|周)[一二三四五六日天])?"
_CLOCK = r"(?:T|\s{0,4})(?:[012]?\d[:：时]\d\d(?:[:：分]\d\d秒?)?(?:\.\d+)?分?)?"
# 19.01.2020, as some sites turn it round
_DMY = r"(?P<day>3[01]|[12]\d|0?[1-9])\.(?P<month>1[0-2]|0?[1-9])\.(?P<year>(?:19|20)\d\d)(?!\d)"
# 二〇二四年三月四日, as notices are signed
_ZERO = "〇○零"
_HAN = "一二三四五六七八九"
_IN_HAN = rf"(?P<yy>二[{_ZERO}][{_ZERO}{_HAN}]{{2}})年(?P<mm>[十{_HAN}]{{1,2}})月(?P<dd>[十{_HAN}]{{1,3}})日"
# A full date, with the weekday and the time of day that may follow it.
STAMP = re.compile(rf"(?<!\d)(?:{_YMD}|(?<!\.){_DMY}|{_IN_HAN}){_WEEKDAY}{_CLOCK}")
# what a line with a full date has, before it is looked for
YEARS = ("20", "19", *(f"二{zero}" for zero in _ZERO))
# The date of a list item, also without the year: 09-02, （04-09）, [2024-03-01], 9月2日.
ITEM_DATE = r"(?:(?:19|20)?\d\d[-./年])?\d{1,2}[-./月]\d{1,2}日?"
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d{1,5}(?!\d))")
_PARTIAL = re.compile(r"\s*((?:19|20)\d\d)(?:[-./年](1[0-2]|0?[1-9])月?)?年?\s*")


def iso_of(stamp: re.Match[str]) -> str:
    """ISO form of a stamp; empty for a day that does not exist."""
    if stamp["y"]:
        return _iso(stamp["y"], stamp["m"], stamp["d"])
    if stamp["yy"]:
        digits = "".join(str(1 + _HAN.find(char)) for char in stamp["yy"])
        return _iso(digits, str(_number(stamp["mm"])), str(_number(stamp["dd"])))
    return _iso(stamp["year"], stamp["month"], stamp["day"])


def _number(han: str) -> int:
    """十 is 10, 二十一 is 21."""
    tens, ten, ones = han.rpartition("十")
    return (10 * (1 + _HAN.find(tens) if tens else 1) if ten else 0) + (1 + _HAN.find(ones) if ones else 0)


def first_date(text: str) -> str:
    """The first full date of a text as ISO, or empty."""
    return next((found for stamp in STAMP.finditer(text) if (found := iso_of(stamp))), "")


def date_of(value: str) -> str:
    """The date of a field made for one: also 20240305, 2024-03 and 2024; empty where it has none."""
    if found := first_date(value):
        return found
    if compact := _COMPACT.search(value):
        return _iso(compact[1], compact[2], compact[3])
    if partial := _PARTIAL.fullmatch(value):
        return f"{partial[1]}-{int(partial[2]):02d}" if partial[2] else partial[1]
    return ""


def _iso(year: str, month: str, day: str) -> str:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""
