"""What reading a file yields: a page, its blocks and its sentences, all as ranges of the reading text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from extractors.facts import Span


class UnreadableError(Exception):
    """A file, or one row of a .jsonl file, that cannot be read: its name and a one-line reason."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


class BlockKind(StrEnum):
    """What a line of a page is for.

    title: headline and sub-headlines; meta: the line of source, date and editor beside them;
    body: paragraphs and section headings; caption: a photo's legend inside the body;
    credit: who wrote, took, edited or reviewed it; furniture: all else (navigation, sharing, related
    and recommended reading, name lists, copyright).
    """

    TITLE = "title"
    META = "meta"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Block:
    """One non-empty line of the reading text, without the white space around it."""

    start: int
    end: int
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a title, body or caption block; ``paragraph`` is that block's index in the page."""

    start: int
    end: int
    paragraph: int
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Page:
    """One article as read.

    ``text`` is the reading text: for plain text the decoded file unchanged, for HTML the visible text, one
    block a line. ``blocks`` are sorted and disjoint. ``credits`` are bylines inside body lines
    (（记者 …）, （… 摄）) that no rule should read. ``published`` is an ISO date told by the page, or empty.
    """

    id: str
    path: str
    text: str
    title: str = ""
    source: str = ""
    published: str = ""
    url: str = ""
    site: str = ""
    blocks: tuple[Block, ...] = ()
    credits: tuple[Span, ...] = ()

    def first(self, kind: BlockKind) -> Block | None:
        """The first block of a kind, or None."""
        return next((block for block in self.blocks if block.kind is kind), None)
