"""Where the headline stands among the lines of a page."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.read import cues
from extractors.read.lines import Line
from extractors.read.looks import Look

_STEPPED_OVER = frozenset({Look.CHROME, Look.META, Look.DETAIL, Look.CREDIT, Look.BANNER})
_MAX_LINES = 3


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
    while top > 0 and lines[top - 1].look in (Look.SHORT, Look.CAPTION, Look.DATED):
        top -= 1
    if first - top > 6:  # a menu, one entry a line: only what stands next to the sentence counts
        top = first - 1
    while top < first and (not is_headline(lines[top]) or is_site(lines[top].bare)):
        top += 1
    if top == first:
        return ()
    last = top
    while last + 1 < first and _joins(lines[last + 1]) and last - top < _MAX_LINES - 1:
        last += 1
    return tuple(range(top, last + 1))


def is_headline(line: Line) -> bool:
    """Whether a line could be a headline: short, no sentence, no entry of a menu."""
    length = len(line.bare)
    if not 4 <= length <= 90 or line.bare.endswith(("。", "：", ":", "；")) or "。" in line.bare:
        return False
    if line.look is Look.PROSE:
        return length <= 80
    if line.look is Look.LINKS:
        return "|" not in line.bare and length / len(line.text.split()) >= 5
    return line.look in (Look.SHORT, Look.CAPTION, Look.DATED)


def is_site(bare: str) -> bool:
    """Whether a line is the name of a site, 某某市人民政府, and no headline."""
    return len(bare) <= 26 and cues.ends("site", bare) and not any(mark in bare for mark in "，、！")


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
    if (
        last + 1 < below
        and (_joins(lines[last + 1]) or lines[last + 1].heading)
        and not is_site(lines[last + 1].bare)
    ):
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
    while first > 0 and last - first < _MAX_LINES - 1 and _joins(lines[first], lines[first - 1]):
        first -= 1
    return tuple(range(first, last + 1))


def _joins(line: Line, above: Line | None = None) -> bool:
    """Whether a line continues the headline above it, or ends the headline that ``above`` begins."""
    if line.gap or line.inside is not None:
        return False
    other = above or line
    return (
        is_headline(other)
        and len(other.bare) >= 7
        and not is_site(other.bare)
        and other.look is not Look.DATED
    )
