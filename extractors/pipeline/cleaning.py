"""The text as the rules read it: one width of punctuation, no bylines, no sentence of endless length."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from extractors.read import Page, Sentence

_FULL_WIDTH = tuple(zip(",;:()!?", "，；：（）！？", strict=True))
_LONGEST = 1200
# who wrote it, beside the dateline, whose place and date are read
_WRITERS = re.compile(r"[（(][^（）()]*[）)]|(?:记者|通讯员|实习生).*|.*(?:摄|摄影|供图)$")


def in_full_width(text: str) -> str:
    """Punctuation of one width, so that rules know one comma; lengths and offsets stay."""
    for narrow, wide in _FULL_WIDTH:
        text = text.replace(narrow, wide)
    return "\n".join(_in_quotes(line) for line in text.split("\n")) if '"' in text else text


def _in_quotes(line: str) -> str:
    """ "甲"中心: straight quotes that come in pairs open and close."""
    parts = line.split('"')
    if len(parts) % 2 == 0:
        return line
    return "".join(part + mark for part, mark in zip(parts, [*"“”" * (len(parts) // 2), ""], strict=True))


def without_bylines(page: Page) -> str:
    """The text with blanks where a byline names who wrote it."""
    text = page.text
    for credit in page.credits:
        if writers := _WRITERS.search(text, credit.start, credit.end):
            start, end = writers.span()
            text = text[:start] + "\u3000" * (end - start) + text[end:]
    return text


def bounded(text: str, found: Iterable[Sentence]) -> Iterator[Sentence]:
    """Sentences cut to a length that no prose has, so that the cost of an article grows with its length only."""
    for sentence in found:
        start = sentence.start
        while sentence.end - start > _LONGEST:
            stop = max(text.rfind(mark, start + 1, start + _LONGEST) for mark in "，、；： ") + 1
            stop = stop if stop > start + 1 else start + _LONGEST
            yield replace(sentence, start=start, end=stop)
            start = stop
        yield sentence if start == sentence.start else replace(sentence, start=start)
