"""A reading text as lines, with what the page told about each."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.read import cues
from extractors.read.looks import Look, is_picture, look_of

# White space, with the zero width characters that Python does not strip.
_BLANK = " \t\r\n\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u2003\u3000\u2028\u2029\u200b\u200c\u200d\u2060\ufeff"


@dataclass(frozen=True, slots=True)
class Line:
    """One non-empty line: ``start`` and ``end`` in the reading text, white space left out.

    ``bare``: the text without any white space. ``gap``: a blank line stands before it. ``indented``: as
    paragraphs are. ``pictured``: it follows a picture. ``heading``: it is marked up as one. ``linked``: it
    is a link. ``inside``: whether it stands in the element that holds the article; None where there are no
    elements to tell.
    """

    start: int
    end: int
    text: str
    bare: str
    look: Look
    gap: bool = False
    indented: bool = False
    pictured: bool = False
    heading: bool = False
    linked: bool = False
    inside: bool | None = None


def line_at(start: int, text: str) -> Line:
    """A line, looked at."""
    bare = cues.bare(text)
    return Line(start, start + len(text), text, bare, look_of(text, bare))


def plain_lines(text: str) -> list[Line]:
    """The lines of a plain text."""
    lines: list[Line] = []
    offset, gap, pictured = 0, False, False
    for raw in text.splitlines(keepends=True):
        stripped = raw.strip(_BLANK)
        if stripped:
            lead = raw.index(stripped)
            bare = cues.bare(stripped)
            look = look_of(stripped, bare)
            start = offset + lead
            end = start + len(stripped)
            lines.append(Line(start, end, stripped, bare, look, gap, lead > 0, pictured))
            pictured = look is Look.CHROME and is_picture(stripped)
        gap = not stripped
        offset += len(raw)
    return lines
