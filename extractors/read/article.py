"""From the first line of an article on: what is told, what is a caption or a byline, and where it is over."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.read import cues
from extractors.read.lines import Line
from extractors.read.looks import Look, is_picture
from extractors.read.page import BlockKind

# So much told, and a closing line closes; before that it stood above the article.
_TOLD = 25
_CLOSING = re.compile(
    r"(?<!图片)来源|责编|编辑|审核|审校|校对|一审|二审|三审|初审|终审|复审"
    r"|供稿|撰稿|监制|签发|统筹|值班|编审|责任"
)
# how long a part of the headline is at least that a line repeats
_PART = 10
# 吴忠琼会见　夏文勇率队　万凯陪同: below the headline, who did what
_DID = "(?:主持|讲话|出席|陪同|参加|率队|带队|会见|致辞|发言|通报|宣读|部署|汇报|调研|点评|列席|见证|宣布)(?:并讲话|会议|等)?"
_BY_WHOM = re.compile(rf"(?:[\u4e00-\u9fff·、]{{2,24}}{_DID}[\s　]+){{1,5}}[\u4e00-\u9fff·、]{{2,24}}{_DID}")
_ENTRIES = frozenset({Look.SHORT, Look.DATED, Look.LINKS})
_NUMBERED = re.compile(r"[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十]|[◆●■◇★·•—]")


def read_article(lines: Sequence[Line], length: int, headline: frozenset[str]) -> list[BlockKind]:
    """The kinds of an article's lines and of all lines after it.

    ``length``: how many may belong to it; ``headline``: its lines, which some pages repeat.
    """
    reader = _Reader(lines, length, headline)
    return [reader.kind_of(i) for i in range(len(lines))]


class _Reader:
    """Goes down the lines once and remembers how much was told and whether the article is over."""

    def __init__(self, lines: Sequence[Line], length: int, headline: frozenset[str]) -> None:
        self._lines = lines
        self._length = length
        self._headline = headline
        self._told = 0
        self._closing = False
        self._interrupted = False
        self._indented = False
        self._over = False
        self._repeated = False
        self._resumes = _prose_ahead(lines, length)
        self._inside_below = _prose_below(lines, length)

    def kind_of(self, i: int) -> BlockKind:
        line = self._lines[i]
        if i >= self._length:
            self._over = True
        if self._over:
            is_credit = line.look is Look.CREDIT and not line.linked
            return BlockKind.CREDIT if is_credit else BlockKind.FURNITURE
        if line.inside is False:
            return BlockKind.FURNITURE
        if not self._told and self._is_headline(line):
            self._repeated = True
            return BlockKind.TITLE
        return self._kind_within(i, line)

    def _is_headline(self, line: Line) -> bool:
        """Whether a line repeats the headline or a part of it, or is one more line below such a one."""
        if line.bare in self._headline:
            return True
        below = self._repeated and line.look is not Look.PROSE and not line.bare.endswith(("。", "："))
        part = len(line.bare) >= _PART and any(head.startswith(line.bare) for head in self._headline)
        return below or part

    def _kind_within(self, i: int, line: Line) -> BlockKind:
        match line.look:
            case Look.PROSE:
                return self._prose(line)
            case Look.CAPTION:
                return BlockKind.FURNITURE if self._closing else BlockKind.CAPTION
            case Look.CREDIT:
                self._closing = self._closing or (self._told >= _TOLD and bool(_CLOSING.search(line.bare)))
                return BlockKind.CREDIT
            case Look.END | Look.CRUMB:
                self._over = 0 < self._told * 2 >= self._inside_below[i]
                return BlockKind.FURNITURE
            case Look.CHROME:
                self._interrupted = self._told > 0 and not is_picture(line.text)
                return BlockKind.FURNITURE
            case Look.META | Look.DETAIL:
                return self._meta(i, line)
            case Look.DATED | Look.LINKS:
                return self._listed(i, line)
            case _:
                return self._short(i, line)

    def _prose(self, line: Line) -> BlockKind:
        if self._closing and self._told >= _TOLD and not line.inside:
            self._over = True
            return BlockKind.FURNITURE
        self._told += len(line.bare)
        self._interrupted = False
        self._indented = line.indented
        return BlockKind.BODY

    def _meta(self, i: int, line: Line) -> BlockKind:
        """Above the article its header, below it a byline or the hour of another; else a line of it."""
        if line.look is Look.META and not self._told:
            return BlockKind.META
        if cues.labels("meta").search(line.bare) or (
            line.look is Look.META and cues.labels("detail").search(line.bare)
        ):
            self._closing = self._closing or self._told >= _TOLD
            return BlockKind.CREDIT
        if line.look is Look.META and ":" in line.bare and not self._resumes[i]:
            self._over = True
            return BlockKind.FURNITURE
        return self._short(i, line)

    def _listed(self, i: int, line: Line) -> BlockKind:
        """Entries of a list: part of the article only where it goes on afterwards."""
        bar = "|" in line.bare
        if self._told and self._resumes[i] and not bar and not line.linked and not self._closing:
            return BlockKind.BODY
        follows = self._lines[i + 1].look if i + 1 < self._length else Look.END
        menu = line.look is Look.LINKS and (bar or (follows is Look.LINKS and self._resumes[i]))
        if not self._told or (line.look is Look.LINKS and not menu):
            return BlockKind.FURNITURE if menu else self._short(i, line)
        self._over = self._told >= _TOLD
        return BlockKind.FURNITURE

    def _short(self, i: int, line: Line) -> BlockKind:
        self._interrupted = self._interrupted or self._is_list_below(i, line)
        if self._closing or line.linked or (self._interrupted and not self._resumes[i]):
            return BlockKind.FURNITURE
        if not self._told and _BY_WHOM.fullmatch(line.text.strip()):
            return BlockKind.TITLE
        if line.pictured and len(line.bare) >= 4 and not _NUMBERED.match(line.bare):
            return BlockKind.CAPTION
        return BlockKind.BODY

    def _is_list_below(self, i: int, line: Line) -> bool:
        """Whether other headlines follow the last sentence: set unlike its paragraph, or under a heading."""
        if not self._told or self._resumes[i] or line.inside is not None:
            return False
        if self._indented and not line.indented and not line.pictured:
            return True
        below = [each.look for each in self._lines[i + 1 : min(i + 3, self._length)]]
        return len(line.bare) <= 6 and len(below) == 2 and all(look in _ENTRIES for look in below)


def _prose_ahead(lines: Sequence[Line], length: int) -> list[bool]:
    """For every line whether sentences follow before the article's end shows."""
    out = [False] * len(lines)
    ahead = False
    for i in range(min(length, len(lines)) - 1, -1, -1):
        out[i] = ahead
        if lines[i].look is Look.PROSE:
            ahead = True
        elif lines[i].look in (Look.END, Look.CRUMB):
            ahead = False
    return out


def _prose_below(lines: Sequence[Line], length: int) -> list[int]:
    """For every line how much is told below it inside the element that is known to hold the article."""
    out = [0] * len(lines)
    below = 0
    for i in range(min(length, len(lines)) - 1, -1, -1):
        out[i] = below
        if lines[i].inside and lines[i].look is Look.PROSE:
            below += len(lines[i].bare)
    return out
