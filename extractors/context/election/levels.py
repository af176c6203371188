"""Words that call a division by its level: 我县, 全县, 县委, 县长."""

from __future__ import annotations

import re
from collections import Counter

from extractors.context.scopes import scope_in
from extractors.mentions.places import division
from extractors.read import BlockKind, Page

_LEVEL = "自治区|师市|省|市|区|县|州|盟|旗"
_SELF = re.compile(rf"([我全本])({_LEVEL})(?![委长直场内域])")
# 我县 is surer than 全县
_SURE = 3
# what a single 全市 leaves to a division that is none
_ONE_WORD = 0.5
_ORGAN = (
    rf"(?:{_LEVEL})(?:委|政府|人大|政协|纪委|监委|长|领导|直机关)(?![员托会])"
    rf"|省[\u4e00-\u9fff]{{2,6}}?厅(?=[、，党副厅长])|地(?:委|区人大|区政协)"
)
BARE = re.compile(
    # the first characters of what follows, before the look behind them
    rf"(?=[自师省市区县州盟旗地])(?:(?<![\u4e00-\u9fff])|(?<=[、，。；和与及由受经在是向同让请为]))(?={_ORGAN})({_LEVEL}|地)"
)
_DIVISION_OF_CORPS = re.compile(r"(?<![第一二三四五六七八九十律老教医法])师(?:党委|党办|机关)")


class Levels:
    """How often the text calls divisions by their level: 我县, 全县 (``own``), 县委, 县长 (``bare``)."""

    def __init__(self, own: Counter[str], bare: Counter[str]) -> None:
        self.own, self.bare = own, bare

    def fit(self, code: str) -> float:
        """How well an article of this division could use these words, 0.12 to 1.

        县委 counts less than 全县: it may be the organ of a county visited.
        """
        own = _share(self.own, code)
        own = max(own, _ONE_WORD) if self.own.total() == 1 else own
        return (0.4 + 0.6 * own) * (0.3 + 0.7 * _share(self.bare, code))

    def calls(self, code: str) -> bool:
        """Whether the text calls this very division by its level."""
        levels = [level for level in (*self.own, *self.bare) if scope_in(code, level)]
        return any(scope_in(code, level) in (division(code).name, division(code).usual) for level in levels)


def _named(page: Page, bare: re.Match[str]) -> bool:
    """与仙游县政府签约，与县委书记座谈: whether the sentence has named the division that a level word means."""
    stop = max(page.text.rfind(mark, 0, bare.start()) for mark in "。\n")
    before = page.text[max(stop + 1, bare.start() - 80) : bare.start()]
    level = bare[1]
    return (
        re.search(rf"[与同到赴来往][\u4e00-\u9fff]{{2,8}}{level}|.{{2}}{level}[^，。；]{{2,12}}、$", before)
        is not None
    )


def _share(levels: Counter[str], code: str) -> float:
    """The share of level words that mean something in an article of the division; 1 without any."""
    meant = sum(n for level, n in levels.items() if scope_in(code, level))
    return meant / levels.total() if levels else 1.0


def levels_of(page: Page, ends: set[int]) -> Levels:
    """``ends`` are where places end: 海西|全州 is said by others."""
    own: Counter[str] = Counter()
    bare: Counter[str] = Counter()
    for block in page.blocks:
        if block.kind in (BlockKind.TITLE, BlockKind.BODY, BlockKind.CAPTION):
            for found in _SELF.finditer(page.text, block.start, block.end):
                if found.start() in ends:
                    continue
                own[found[2]] += 1 if found[1] == "全" else _SURE
            bare.update(m[1] for m in BARE.finditer(page.text, block.start, block.end) if not _named(page, m))
            bare["师市"] += len(_DIVISION_OF_CORPS.findall(page.text, block.start, block.end))
    # 全国, 全省 are said everywhere, 区 may be a zone
    for level in ("省", "区"):
        own[level] = min(own[level], _SURE)
    bare["地区"] = bare.pop("地", 0)
    return Levels(+own, +bare)
