"""From the first line of an article on: what is told, what is a caption or a byline, and where it is over."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.read import cues
from extractors.read.lines import Line, is_picture
from extractors.read.looks import Look
from extractors.read.page import BlockKind

# So much told, and a closing line closes; before that it stood above the article.
_TOLD = 60
_CLOSING = re.compile(
    r"责编|编辑|审核|审校|校对|一审|二审|三审|初审|终审|复审|供稿|撰稿|监制|签发|统筹|来源|值班|编审|责任"
)
_NUMBERED = re.compile(r"[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十]|[◆●■◇★·•—]")


def read_article(lines: Sequence[Line], length: int) -> list[BlockKind]:
    """The kinds of an article's lines and of all lines after it; ``length``: how many may belong to it."""
    reader = _Reader(lines, length)
    return [reader.kind_of(i) for i in range(len(lines))]


class _Reader:
    """Goes down the lines once and remembers how much was told and whether the article is over."""

    def __init__(self, lines: Sequence[Line], length: int) -> None:
        self._lines = lines
        self._length = length
        self._told = 0
        self._closing = False
        self._interrupted = False
        self._over = False
        self._resumes = _prose_ahead(lines, length)

    def kind_of(self, i: int) -> BlockKind:
        line = self._lines[i]
        if i >= self._length:
            self._over = True
        if self._over:
            return self._kind_after(i)
        return self._kind_within(i, line, line.look)

    def _kind_after(self, i: int) -> BlockKind:
        line = self._lines[i]
        return BlockKind.CREDIT if line.look is Look.CREDIT and not line.linked else BlockKind.FURNITURE

    def _kind_within(self, i: int, line: Line, look: Look) -> BlockKind:
        match look:
            case Look.PROSE:
                return self._prose(line)
            case Look.CAPTION:
                return BlockKind.FURNITURE if self._closing else BlockKind.CAPTION
            case Look.CREDIT:
                self._closing = self._closing or (self._told >= _TOLD and bool(_CLOSING.search(line.bare)))
                return BlockKind.CREDIT
            case Look.END | Look.CRUMB | Look.BANNER:
                self._over = self._told > 0
                return BlockKind.FURNITURE
            case Look.CHROME:
                self._interrupted = self._told > 0 and not is_picture(line.text)
                return BlockKind.FURNITURE
            case Look.META:
                return self._meta(i, line)
            case Look.DATED | Look.LINKS:
                return self._listed(i, line)
            case _:
                return self._short(i, line)

    def _prose(self, line: Line) -> BlockKind:
        if self._closing and self._told >= _TOLD:
            self._over = True
            return BlockKind.FURNITURE
        self._told += len(line.bare)
        self._interrupted = False
        return BlockKind.BODY

    def _meta(self, i: int, line: Line) -> BlockKind:
        if not self._told:
            return BlockKind.META
        if cues.labels("meta").search(line.bare):
            self._closing = self._closing or self._told >= _TOLD
            return BlockKind.CREDIT
        if ":" in line.bare and not self._resumes[i]:
            self._over = True
            return BlockKind.FURNITURE
        return self._short(i, line)

    def _listed(self, i: int, line: Line) -> BlockKind:
        """Entries of a list: part of the article only where it goes on afterwards."""
        if self._told and self._resumes[i] and "|" not in line.bare and not line.linked and not self._closing:
            return BlockKind.BODY
        follows = self._lines[i + 1].look if i + 1 < self._length else Look.END
        menu = line.look is Look.LINKS and ("|" in line.bare or follows is Look.LINKS)
        if not self._told or (line.look is Look.LINKS and not menu):
            return self._short(i, line)
        self._over = self._told >= _TOLD
        return BlockKind.FURNITURE

    def _short(self, i: int, line: Line) -> BlockKind:
        if self._closing or line.linked or (self._interrupted and not self._resumes[i]):
            return BlockKind.FURNITURE
        if line.pictured and not _NUMBERED.match(line.bare):
            return BlockKind.CAPTION
        if line.bare.endswith(("：", ":", "—", "，")) or _NUMBERED.match(line.bare):
            return BlockKind.BODY
        return BlockKind.BODY


def _prose_ahead(lines: Sequence[Line], length: int) -> list[bool]:
    """For every line whether sentences follow before the article's end shows."""
    out = [False] * len(lines)
    ahead = False
    for i in range(min(length, len(lines)) - 1, -1, -1):
        out[i] = ahead
        look = lines[i].look
        if look is Look.PROSE:
            ahead = True
        elif look in (Look.END, Look.CRUMB):
            ahead = False
    return out
