"""The lines of a notice: 甲、乙为丙区副区长；丁的戊局局长职务."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.facts import Status
from extractors.mentions.appointees.names import MANY, names_in_list
from extractors.mentions.appointees.offices import POST, titled_in_list, titles_at
from extractors.mentions.kinds import Person
from extractors.mentions.names import Uses
from extractors.mentions.titles import Chain

# 甲为乙局局长, 甲的乙局局长职务, 甲同志|乙局局长职务
_AS_OR_OF = re.compile(rf"{MANY}(?:(?:同志)?[为的]|同志(?![任为兼不现原系是出担已因代主拟免升晋调，。]))")
_ITEM = re.compile(r"[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?[\s　]*")
_DECISION = re.compile(r"决定|确定|任命|选举|表决|宣布|推选|推举|组成，")
_CLAUSE = re.compile(r"[，；：。]")
_VOTES = ("选举", "推选", "推举", "聘任", "聘请", "增补", "选举产生")

_GIVE = ("增补", "增选", "补选", "推选", "选举", "任命", "聘任")


def items(text: str, start: int, end: int, chains: Sequence[Chain], uses: Uses) -> Iterator[Person]:
    """People of a list of appointments and removals; only where something is decided it goes on behind a comma."""
    for begin in _beginnings(text, start, end, chains):
        if text.startswith(_GIVE, begin):
            continue  # 任命甲为乙局局长；|增补丙为丁局副局长: read behind its verb
        names, at = names_in_list(text, begin, uses, _AS_OR_OF)
        link = _AS_OR_OF.match(text, at) if names else None
        if not link:
            if any(chain.start == begin for chain in chains):
                yield from _titled_items(text, begin, chains, uses)
            continue
        removed = not link.group().endswith("为")
        titles = titles_at(text, chains, link.end(), Status.REMOVED if removed else Status.APPOINTED)
        if removed and not (titles and POST.match(text, titles[-1].end)):
            continue
        yield from (called.holding(titles) for called in names if titles)


_AS = re.compile(rf"{MANY}(?:同志)?(?:为|担任)")


def _titled_items(text: str, begin: int, chains: Sequence[Chain], uses: Uses) -> Iterator[Person]:
    """某集团董事长甲、某公司总经理乙等12人为某商会副会长: an item whose people are named with what they are."""
    people, at = titled_in_list(text, begin, chains, uses, _AS)
    link = _AS.match(text, at) if people else None
    titles = titles_at(text, chains, link.end(), Status.APPOINTED) if link else ()
    yield from (called.holding((*held, *titles)) for called, held in people if titles)


# 当选|区委常委|的是：甲、乙, 被推选为|主席团常务主席|的还有甲、乙
_WHO_ARE = re.compile(r"的(?:同志|人员|人选)?(?:分别)?(?:是|还?有|还?包括|为)：?")
_ELECTED = ("当选", "当选为", "选出", "推选为", "选举为", "推举为", "任命为")
_END_OF_LIST = re.compile(r"[。；，]|等(?:\d|[一二三四五六七八九十])|同志")


def elected(text: str, start: int, end: int, chains: Sequence[Chain], uses: Uses) -> Iterator[Person]:
    """当选区委常委的是：甲、乙: who is elected stands behind the office."""
    for chain in chains:
        who = _WHO_ARE.match(text, chain.end, end)
        if who is None or not text.endswith(_ELECTED, start, chain.start):
            continue
        names, _ = names_in_list(text, who.end(), uses, _END_OF_LIST)
        titles = tuple(replace(title, status=Status.APPOINTED) for title in chain.titles)
        yield from (called.holding(titles) for called in names)


def _beginnings(text: str, start: int, end: int, chains: Sequence[Chain]) -> Iterator[int]:
    yield _ITEM.match(text, start, end).end()  # type: ignore[union-attr]
    if _DECISION.search(text, start, end):
        yield from (match.end() for match in _CLAUSE.finditer(text, start, end))
        # 选举|某集团董事长甲、某公司总经理乙为副会长
        yield from (chain.start for chain in chains if text.endswith(_VOTES, start, chain.start))
        # 任命甲为乙局局长、|丙同志为丁局局长
        yield from (chain.end + 1 for chain in chains if text[chain.end : chain.end + 1] == "、")
