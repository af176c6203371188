"""Several offices of one person in a row: 市委副书记、市长."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.facts import Status
from extractors.mentions.kinds import Title
from extractors.mentions.names import HAN
from extractors.vocabulary import members

# 任命甲为副市长，市委书记乙…; 各县委书记，市长乙: the first office is not of who is named next
_GIVEN = re.compile(r"(?:[任为兼各的]|担任|当选|职务|[位名个])$")
# 各县（市、区）纪委书记、榆林高新区纪工委书记甲
_OF_MANY = re.compile(r"各(?:[县市区州旗盟省乡镇街道师团直属和及以（）()、]){1,10}$")
_NOMINEE_TOO = re.compile(r"(?:提名|拟任)?(?:候选人|人选)、")
_DUTY_GAP = re.compile(rf"，[{HAN}]{{1,10}}")
_JOINTS = frozenset(["、", "兼", "和", "及", "以及", "，兼", "、兼", ""])
_BRACKETS = ("（", "（兼", "（挂职，", "（兼任")
# 副区长|（常务）、党组副书记, 区委副书记|（正县级）、党校校长
SAID_OF_OFFICE = re.compile(r"^（[^（）、，]{1,8}）(?=[、兼])")
# 市长、武侯区委|书记: a committee between the joint and the office
_LOOSE_COMMITTEE = re.compile(r"(?<=[、兼])[\u4e00-\u9fff]{2,8}委$")


@dataclass(frozen=True, slots=True)
class Chain:
    """Titles of one person in a row: 市委副书记、市长."""

    titles: tuple[Title, ...]

    @property
    def start(self) -> int:
        return self.titles[0].start

    @property
    def end(self) -> int:
        return self.titles[-1].end


def chained(text: str, titles: Sequence[Title]) -> list[Chain]:
    """The titles of a sentence, those of one person together."""
    chains: list[list[Title]] = []
    for title in titles:
        if not chains or not _belongs(text, chains[-1], title):
            chains.append([title])
            continue
        if _NOMINEE_TOO.fullmatch(text, chains[-1][-1].end, title.start):
            # 区人大常委会副主任提名候选人、甲镇党委书记
            chains[-1][-1] = replace(chains[-1][-1], status=Status.PROPOSED)
        chains[-1].append(title)
    return [Chain(tuple(chain)) for chain in chains]


# 经济发展局|负责人|、招商局局长甲: who is not named
_UNNAMED = ("负责人", "负责同志")


def _belongs(text: str, chain: Sequence[Title], title: Title) -> bool:
    """Whether an office is of the same person as those of a chain that has no name yet."""
    end = chain[-1].end
    if chain[-1].head in _UNNAMED and chain[-1].body != title.body and text[end] in "、，":
        return False
    if _OF_MANY.search(text, max(0, chain[0].start - 10), chain[0].start):
        return False
    if _continues(text, end, title) or _NOMINEE_TOO.fullmatch(text, end, title.start):
        return True
    own = title.body and title.body != chain[0].body and title.body.startswith(chain[0].body or "，")
    if text[end : title.start] == "，" and (_goes_on(text, chain) or own):
        return True  # 市委常委、副市长，芜湖经开区党工委书记: no name between
    # 省政协副主席，某江省级河长
    return title.head in members("duty_head") and _DUTY_GAP.fullmatch(text, end, title.start) is not None


def _goes_on(text: str, chain: Sequence[Title]) -> bool:
    """Whether an office behind a comma is of the same person as those of a chain without a name."""
    start = chain[0].start
    if _GIVEN.search(text, max(0, start - 4), start):
        return False
    # 市委常委，市人大常委会主任甲: a rank of many, who are not named
    alone = start == 0 or text[start - 1] in "\n。"  # 中央宣讲团成员，某部部长甲
    member = alone and chain[0].head == "成员" and chain[0].body
    return len(chain) > 1 or bool(member) or chain[0].head not in members("rank_of_many")


def _continues(text: str, end: int, title: Title) -> bool:
    """Whether an office stands in the row that ends at ``end``: behind a joint, or in brackets."""
    gap = text[end : title.start]
    if gap in _BRACKETS:
        return text.startswith("）", title.end)
    return _LOOSE_COMMITTEE.sub("", SAID_OF_OFFICE.sub("", gap)) in _JOINTS
