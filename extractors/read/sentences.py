"""Blocks to sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.read.page import BlockKind, Page, Sentence

_READ = frozenset({BlockKind.TITLE, BlockKind.BODY, BlockKind.CAPTION})
_OPENING = {"“": "”", "‘": "’", "「": "」", "『": "』", "（": "）", "(": ")", "《": "》", "【": "】"}
_CLOSING = frozenset(_OPENING.values())
_QUOTE_ENDS = frozenset("”’」』")
_MARK = re.compile(r"[“”‘’（）()《》「」『』【】\"]|[。！？!?…]+")
_CLOSERS = re.compile(r"[”’」』）)】》\"]*")
_STOPS = "。！？!?…"
# Who said it, after a quotation that ends with a full stop: “…。”某某说。
_SPEAKER = re.compile(
    r"[^，。！？；“”\n]{0,30}?"
    r"(?:说|表示|介绍|告诉|指出|强调|坦言|感慨|认为|谈到|回忆|要求|道)[^，。！？；“”\n]{0,12}"
    r"(?:[，。：！,]|$)"
)
# A quotation longer than this is read sentence by sentence.
_QUOTED = 400
# A shorter one that ends in ？ or ！ is a slogan inside a sentence: “请党放心！”的誓言.
_SLOGAN = 16


def sentences(page: Page) -> tuple[Sentence, ...]:
    """The sentences of the title, body and caption blocks, in order.

    They end at 。！？… and at the end of the line; marks that close a quotation belong to it.
    Nothing is cut inside 《》, （） or a quotation of ordinary length; “…。”某某说 is one sentence.
    """
    out: list[Sentence] = []
    for index, block in enumerate(page.blocks):
        if block.kind in _READ:
            start = block.start
            for end in _ends(page.text, block.start, block.end):
                out.append(Sentence(start, end, index, block.kind))
                start = _skip_space(page.text, end, block.end)
    return tuple(out)


def _ends(text: str, start: int, end: int) -> Iterator[int]:
    """Where sentences of a block end, in order; the last is the block's end."""
    marks = _marks(text, start, end)
    partner = _partners(marks)
    opened, closes_at, last = start, start, start
    for position, mark in marks:
        if mark in _OPENING:
            if (close := partner.get(position, 0)) > closes_at:
                opened, closes_at = position, close
            continue
        if position < closes_at:
            continue
        if mark in _CLOSING:
            if position != closes_at or not _closes_sentence(text, opened, position, end):
                continue
            cut = position + 1
        else:
            cut = position + len(mark)
            if not _is_final(text, position, cut, end):
                continue
        cut = _after_closers(text, cut, end)
        if cut > last:
            last = cut
            yield cut
    if last < end:
        yield end


def _marks(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """Brackets, quotation marks and stops; straight quotation marks in pairs stand for “ and ”."""
    marks = [(mark.start(), mark[0]) for mark in _MARK.finditer(text, start, end)]
    if text.find('"', start, end) < 0:
        return marks
    straight = [i for i, (_, mark) in enumerate(marks) if mark == '"']
    for count, i in enumerate(straight if len(straight) % 2 == 0 else ()):
        marks[i] = (marks[i][0], "“” "[count % 2])
    return [each for each in marks if each[1] != '"']


def _partners(marks: list[tuple[int, str]]) -> dict[int, int]:
    """For each opening mark with a partner near enough, where the partner stands; others are ignored."""
    partner: dict[int, int] = {}
    waiting: dict[str, int] = {}
    for position, mark in marks:
        if mark in _OPENING:
            waiting[_OPENING[mark]] = position
        elif mark in waiting:
            opened = waiting.pop(mark)
            if position - opened <= _QUOTED:
                partner[opened] = position
    return partner


def _closes_sentence(text: str, opened: int, closed: int, end: int) -> bool:
    """Whether a quotation that ends in a full stop ends the sentence around it."""
    if text[closed] not in _QUOTE_ENDS | {'"'} or text[closed - 1] not in _STOPS:
        return False
    if text[closed - 1] != "。" and closed - opened < _SLOGAN:
        return False
    return text[closed + 1 : closed + 2] not in tuple("，、；。：,;的") and not _SPEAKER.match(
        text, closed + 1, end
    )


def _is_final(text: str, position: int, cut: int, end: int) -> bool:
    """Whether a stop ends a sentence: not the ! of a name in Latin letters, not a stop before a comma."""
    if cut >= end:
        return True
    following = text[cut]
    if text[position] in "!?" and following.isascii() and following.isalnum():
        return False
    return following not in "，、；：,;"


def _after_closers(text: str, cut: int, end: int) -> int:
    closers = _CLOSERS.match(text, cut, end)
    return closers.end() if closers else cut


def _skip_space(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start
