"""A reading text as lines, with what the page told about each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from extractors.read import cues
from extractors.read.looks import Look, is_picture, look_of

# White space, with the zero width characters that Python does not strip.
_BLANK = " \t\r\n\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u2003\u3000\u2028\u2029\u200b\u200c\u200d\u2060\ufeff"


@dataclass(frozen=True)
class Line:
    """One non-empty line: ``start`` and ``end`` in the reading text, white space left out.

    ``gap``: a blank line stands before it. ``indented``: as paragraphs are. ``pictured``: it follows a
    picture. ``heading``: it is marked up as one. ``linked``: it is a link. ``inside``: whether it stands in
    the element that holds the article; None where there are no elements to tell.
    """

    start: int
    end: int
    text: str
    gap: bool = False
    indented: bool = False
    pictured: bool = False
    heading: bool = False
    linked: bool = False
    inside: bool | None = None

    @cached_property
    def look(self) -> Look:
        """What the line looks like on its own."""
        return look_of(self.text)

    @cached_property
    def bare(self) -> str:
        """The text without any white space."""
        return cues.bare(self.text)


def plain_lines(text: str) -> list[Line]:
    """The lines of a plain text."""
    lines: list[Line] = []
    offset, gap, pictured = 0, False, False
    for raw in text.splitlines(keepends=True):
        stripped = raw.strip(_BLANK)
        if not stripped:
            gap = True
        elif is_picture(stripped):
            start = offset + raw.index(stripped)
            lines.append(Line(start, start + len(stripped), stripped, gap))
            gap, pictured = False, True
        else:
            lead = raw.index(stripped)
            start = offset + lead
            lines.append(Line(start, start + len(stripped), stripped, gap, lead > 0, pictured))
            gap, pictured = False, False
        offset += len(raw)
    return lines
