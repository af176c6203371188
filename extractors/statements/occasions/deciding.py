"""What an assembly decides says that it sits: 某人大常委会第三次会议28日表决通过了任免案."""

from __future__ import annotations

import re

from extractors.mentions.kinds import Occasion

_VOTES = r"(?:选举|选出|推选|推举|补选|表决(?:任命|通过)|审议通过|通过|决定(?:任命|任免|免去))"
# 同日，|某市人大常委会第三次会议|决定任命
_DECIDES = re.compile(
    r"(?:决定)?(?:任命|免去|接受)|决定：|表决(?:任命|通过)|审议通过|选举|补选|听取(?:和|并)?审议|听取了"
)
_A_DAY = re.compile(r"(?<![来往每\d])\d{1,2}日|[同当昨今][日天]")
# 某人大常委会第三次会议|28日表决通过了…, 某协会代表大会|28日在京选举产生
_DECIDES_ON = re.compile(
    # …于2024年3月4日补选: not 已由…于…通过, which only cites it
    r"(?:(?:于|在)(?!\S{8,12}通过))?(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日|今天|昨天|当[天日])(?:上午|下午|晚)?(?:在[^，。；]{1,12}?)?"
    rf"(?:经|以)?(?:无记名|差额|等额)?(?:投票)?{_VOTES}"
)
# 某协会第八届主席团第一次会议|推举甲为名誉主席, in news of the congress that ended on a day
_FIRST = re.compile(r"第一次(?:全体)?会议$")
_ELECTS = re.compile(r"(?:选举|推选|推举)")
# characters before a sentence in which that day stands
_NEAR = 120
# 大会紧急特别会议以压倒性多数通过决议
_PASSED = re.compile(
    r"(?:以[^，。；]{2,14})?(?:投票|表决|协商一致)?通过了?[^，。；]{0,24}(?:决议|宣言|决定)(?:草案)?(?=[，。；])"
)
_CONGRESS = re.compile(r"届全国(?:人大|政协)[^，。；]{0,6}次会议$")
# 十四届全国人大一次会议|10日选举…: whose sitting has a name of its own
_WHOLE_CONGRESS = re.compile(r"届全国(?:人大|政协|人民代表大会)第?[一二三四五六七八九十]次会议$")
_OF_MONTH = re.compile(r"[今去前]年|\d{1,2}月|20\d\d年\d{1,2}月")


def decided_on(text: str, at: int, end: int) -> int:
    """Where the day is told, with the verb, on which the assembly named up to ``at`` decides; ``at`` where none is."""
    found = _DECIDES_ON.match(text, at, end)
    return found.end() if found else at


def decides(text: str, start: int, end: int, occasion: Occasion) -> bool:
    """Whether the sentence tells of a decision that the assembly takes now."""
    if _WHOLE_CONGRESS.search(occasion.name):
        return False
    on_that_day = _DECIDES.match(text, occasion.end) and _A_DAY.search(text, start, occasion.start)
    return bool(
        on_that_day
        or decided_on(text, occasion.end, end) > occasion.end
        or _elects_at_once(text, start, occasion)
        or _passes_something(text, end, occasion)
    )


def _elects_at_once(text: str, start: int, occasion: Occasion) -> bool:
    """Whether those whom a congress has just elected meet for the first time and elect their heads."""
    first = _FIRST.search(occasion.name) and not _CONGRESS.search(occasion.name)
    return bool(
        first and _ELECTS.match(text, occasion.end) and _A_DAY.search(text, max(0, start - _NEAR), start)
    )


def _passes_something(text: str, end: int, occasion: Occasion) -> bool:
    """Whether the assembly passed something just now; 今年6月联合国大会通过决议 is told of."""
    if _OF_MONTH.match(occasion.name) or _CONGRESS.search(occasion.name):
        return False  # 十三届全国人大五次会议通过了决定: told of, of no day of the news
    return _PASSED.match(text, occasion.end, end) is not None
