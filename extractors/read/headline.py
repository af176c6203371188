"""Where the headline stands among the lines of a page."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.read import cues
from extractors.read.lines import Line
from extractors.read.looks import Look

_STEPPED_OVER = frozenset({Look.CHROME, Look.META, Look.DETAIL, Look.CREDIT, Look.BANNER})
_MAX_LINES = 3
# A line this long may belong to the headline although a blank line parts them.
_APART = 10


def find_headline(lines: Sequence[Line], below: int, known: str) -> tuple[int, ...]:
    """Indices of the headline's lines above line ``below``, where the header or the first sentence stands.

    ``known``: the headline as a field, an element or 正在阅读 tells it, or empty. Empty where there is none.
    """
    if known and (found := _known_headline(lines, below, cues.core(known))):
        return found
    last = below - 1
    while last >= 0 and below - last <= 6 and lines[last].look in _STEPPED_OVER:
        last -= 1
    if last < 0 or not is_headline(lines[last]):
        return ()
    return _with_neighbours(lines, last)


def headline_before_prose(lines: Sequence[Line], first: int) -> tuple[int, ...]:
    """The headline of a page without header: the first short lines of those just above the first sentence."""
    top = first
    while top > 0 and lines[top - 1].look in (Look.SHORT, Look.CAPTION, Look.DATED, Look.LINKS, Look.CREDIT):
        top -= 1
    if first - top > 6:  # a menu, one entry a line: only what stands next to the sentence counts
        top = first - 1
    while top < first and (not is_headline(lines[top]) or is_site(lines[top].bare)):
        top += 1
    if top == first:
        return ()
    last = top
    while last + 1 < first and last - top < _MAX_LINES - 1 and _follows(lines[last + 1]):
        last += 1
    return tuple(range(top, last + 1))


def is_headline(line: Line) -> bool:
    """Whether a line could be a headline: short, no sentence, no entry of a menu."""
    length = len(line.bare)
    if not 4 <= length <= 130 or line.bare.endswith(("：", ":", "；")):
        return False
    if any(mark in line.bare for mark in ("。", "www.", "首页", "http")):
        return False
    if line.look is Look.PROSE:
        return True
    if line.look is Look.LINKS:
        parts = line.text.split()
        longest = max(map(len, parts))
        return "|" not in line.bare and longest >= (5 if len(parts) <= 4 else 8)
    return line.look in (Look.SHORT, Look.CAPTION, Look.DATED)


def is_site(bare: str) -> bool:
    """Whether a line is the name of a site, 某某市人民政府, and no headline."""
    if len(bare) > 26 or any(mark in bare for mark in "，、！"):
        return False
    return cues.ends("site", bare) and not bare.endswith(cues.words("site", "not"))


def _known_headline(lines: Sequence[Line], below: int, known: str) -> tuple[int, ...]:
    found = [i for i in range(below) if _says(lines[i], known)]
    if not found:
        return ()
    # a headline cut into two lines, the copy next to the article
    first = last = found[-1]
    while first - 1 in found:
        first -= 1
    whole = "".join(lines[i].bare for i in range(first, last + 1))
    if len(whole) > len(known) * 1.5:
        first = last
    if below < len(lines) and lines[below].look is Look.META:
        while last + 1 < below and last - first < _MAX_LINES - 1 and _continues(lines[last + 1]):
            last += 1
    return tuple(range(first, last + 1))


def _says(line: Line, known: str) -> bool:
    own = line.bare
    if line.look in (Look.CRUMB, Look.END, Look.CHROME) or len(own) < 4:
        return False
    stripped = cues.core(own)
    return stripped == known or (len(own) >= 6 and stripped in known and len(own) * 4 >= len(known))


def _with_neighbours(lines: Sequence[Line], last: int) -> tuple[int, ...]:
    first = last
    while first > 0 and last - first < _MAX_LINES - 1 and _continues(lines[first - 1]):
        if lines[first].gap and len(lines[first - 1].bare) < _APART:
            break
        first -= 1
    return tuple(range(first, last + 1))


def _follows(line: Line) -> bool:
    """Whether a line below the headline, with no header between, belongs to it and not to the article."""
    return not line.gap and line.inside is None and _continues(line)


def _continues(line: Line) -> bool:
    """Whether a line next to one of the headline belongs to it: as long as one, and no entry of a list."""
    if not is_headline(line) or line.linked or line.look is Look.DATED:
        return False
    if line.inside is not None and not line.heading:
        return False
    return len(line.bare) >= 7 and not is_site(line.bare)
