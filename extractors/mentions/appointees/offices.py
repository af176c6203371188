"""Which titles an appointment is about, and what becomes of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.facts import Status
from extractors.mentions.appointees.names import RESUME, Called, names_in_list
from extractors.mentions.kinds import Title
from extractors.mentions.names import Uses
from extractors.mentions.titles import Chain

_HELD = re.compile(r"(?:曾任|历任|曾担任|先后任|先后担任|原任|时任|原)$")
_TERM = re.compile(
    r"(?:[\u4e00-\u9fff]{2,8}[省市县区州旗])?第?[一二三四五六七八九十\d]+[届任]|新一?[届任]|下一?任|中华人民共和国"
)
# 历任|某厂技术员、|技术科科长: what no office is goes before
_NO_OFFICE = re.compile(
    r"[^，。；：（）]{2,16}(?:员|教师|工程师|干部|知青|工人|战士|会计|学徒|教授|讲师|助教|干事|医[师生])[、，]"
)
# 为某局局长|拟任人选
_NOMINEE = re.compile(r"(?:拟任|推荐|提名|建议|差额)?(?:人选|候选人|考察对象)")
POST = re.compile(r"(?:的|等)?(?:职务|职级)")


def titles_at(text: str, chains: Sequence[Chain], position: int, status: Status) -> tuple[Title, ...]:
    """The titles that begin at a position: 为|乙区副区长, 为|第五届市政协委员."""
    for chain in chains:
        gap = text[position : chain.start] if chain.start >= position else None
        near = gap in ("省、", "市、", "大会", "全会") or (gap is not None and len(gap) < 2 and gap != "，")
        if near or (gap is not None and _TERM.fullmatch(gap)):
            if _NOMINEE.match(text, chain.end):
                status = Status.PROPOSED
            lost = _lost_with(text, chains, chain) if status is Status.REMOVED else ()
            return tuple(replace(title, status=status) for title in (*chain.titles, *lost))
    return ()


def _lost_with(text: str, chains: Sequence[Chain], first: Chain) -> tuple[Title, ...]:
    """市委常委、委员，|乙区委书记|职务: the offices of other bodies that are lost with the first."""
    lost: list[Title] = []
    end = first.end
    for chain in chains:
        if chain.start == end + 1 and text[end] == "，":
            lost += chain.titles
            end = chain.end
    return tuple(lost) if POST.match(text, end) else ()


def titled_in_list(
    text: str, at: int, chains: Sequence[Chain], uses: Uses, then: re.Pattern[str]
) -> tuple[list[tuple[Called, tuple[Title, ...]]], int]:
    """某集团董事长甲、某公司总经理乙|为: names in a list, each behind the office that is held, and where the list ends."""
    found: list[tuple[Called, tuple[Title, ...]]] = []
    by_start = {chain.start: chain for chain in chains}
    while chain := by_start.get(at):
        names, end = names_in_list(text, chain.end, uses, then)
        if not names:
            break
        found += [(called, chain.titles) for called in names]
        at = end + 1 if text[end : end + 1] == "、" else end
    return found, at


def office_in_row(text: str, start: int, end: int, chains: Sequence[Chain]) -> tuple[Title, ...]:
    """甲　男　乙县委常委: the office in the cell after the sex, in a table."""
    sex = RESUME.search(text, start, min(end, start + 16))
    row = [chain for chain in chains if sex and chain.start == sex.end()]
    return row[0].titles if row and sex and not sex.group().startswith("，") else ()


def held_before(text: str, chain: Chain) -> tuple[Title, ...]:
    """曾任丙县县长的甲: the offices held before, if the text says so."""
    held = _HELD.search(text, max(0, chain.start - 6), chain.start)
    return tuple(replace(title, status=Status.FORMER) for title in chain.titles) if held else ()


def titles_behind(
    text: str, chains: Sequence[Chain], start: int, limit: int, status: Status
) -> tuple[Title, ...]:
    """The titles of a list after the verb: 曾任甲市副市长，乙市委常委、组织部部长."""
    titles: list[Title] = []
    at = start
    for chain in chains:
        if chain.start < start or chain.start >= limit:
            continue
        if text[at : chain.start].strip("，、；,的了兼") and titles:
            break
        if not titles and text[start : start + 1] in ("，", "；"):
            break  # 组长由甲担任，|副组长由乙担任
        gap = text[start : chain.start]
        if not titles and len(gap) > 2 and not (_TERM.fullmatch(gap) or _NO_OFFICE.fullmatch(gap)):
            break
        parted = re.search("[，；]", text[at : chain.start]) if titles else "；" in text[at : chain.start]
        of_list = text[chain.end : chain.end + 1] in "，、；。兼（等\n" or POST.match(text, chain.end)
        if parted and not of_list:
            break  # 拟任甲局局长；乙县县长|丙, 当选会长，乙局原局长|丙
        titles += [replace(title, status=status) for title in chain.titles]
        at = chain.end
    return tuple(titles)
