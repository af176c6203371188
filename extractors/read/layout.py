"""Which line of a page is what: headline, header, the article's own lines, furniture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.read import cues
from extractors.read.article import read_article
from extractors.read.headline import find_headline, headline_before_prose, is_headline
from extractors.read.lines import Line
from extractors.read.looks import Look
from extractors.read.page import BlockKind

_HEADER = frozenset({Look.META, Look.DETAIL, Look.CREDIT, Look.CHROME, Look.BANNER, Look.DATED})
# How many lines may stand between the header and the first sentence: photos, a summary's heading, controls.
_HEADER_REACH = 15
# A date with a weekday is the page's own, unless the article begins so near below it.
_BANNER_REACH = 4
# So much prose above a date line, and it is no header but follows an article.
_PROSE_ABOVE = 150


@dataclass(frozen=True, slots=True)
class Layout:
    """The kind of every line; ``headline`` and ``header``: the lines that name the article and its source."""

    kinds: tuple[BlockKind, ...]
    headline: tuple[int, ...]
    header: tuple[int, ...]


def lay_out(lines: Sequence[Line], known: str = "") -> Layout:
    """The kinds of all lines. ``known``: the headline, where something told it."""
    first, end = _inside(lines)
    first = max(first, _after_crumb(lines, end))
    header = _find_header(lines, first, end)
    if header is None:
        begin = _first_prose(lines, first, end)
        headline = find_headline(lines, begin, known) if known else ()
        headline = headline or headline_before_prose(lines, begin)
        begin = max(first, headline[-1] + 1) if headline else begin if lines[begin].inside is None else first
        header_lines: tuple[int, ...] = ()
    else:
        stop = _header_end(lines, header, end)
        headline = find_headline(lines, header, known)
        header_lines = tuple(range(headline[-1] + 1 if headline else header, stop))
        begin = max(first, stop)
        if not headline:
            headline = _headline_below(lines, begin, end)
            begin = headline[-1] + 1 if headline else begin
    kinds = [BlockKind.FURNITURE] * len(lines)
    for i in header_lines:
        kinds[i] = _header_kind(lines[i])
    for i in headline:
        kinds[i] = BlockKind.TITLE
    repeated = frozenset(lines[i].bare for i in headline)
    kinds[begin:] = read_article(lines[begin:], end - begin, repeated)
    return Layout(tuple(kinds), headline, tuple(i for i in header_lines if kinds[i] is BlockKind.META))


def _inside(lines: Sequence[Line]) -> tuple[int, int]:
    """The lines of the element that holds the article; all lines where no element was told."""
    marked = [i for i, line in enumerate(lines) if line.inside]
    return (marked[0], marked[-1] + 1) if marked else (0, len(lines))


def _after_crumb(lines: Sequence[Line], end: int) -> int:
    """Where a plain page begins to be about one article: below its breadcrumb, if sentences follow."""
    for i, line in enumerate(lines[:end]):
        if line.inside is None and line.look is Look.CRUMB:
            return i + 1 if _leads_to_prose(lines, i + 1, 0, end) else 0
    return 0


def _find_header(lines: Sequence[Line], first: int, end: int) -> int | None:
    """The line of source and date: a labelled one before any other, else the one next to the article."""
    found: list[int] = []
    told = 0
    for i in range(first if lines[0].inside is None else 0, end):
        line = lines[i]
        if line.look is Look.PROSE and i >= first:
            told += len(line.bare)
        if told >= _PROSE_ABOVE or (told and (found or line.look is Look.END)):
            break
        if line.look is Look.META and _leads_to_prose(lines, i + 1, first, end):
            found.append(i)
    if not found:
        return None if told >= _PROSE_ABOVE else _header_of_list(lines, first, end)
    labelled = next((i for i in found if _is_labelled(lines[i])), None)
    if labelled is not None:
        return labelled
    near = [i for i in found if not _is_banner(lines, i, first)]
    return near[-1] if near else None


def _is_labelled(line: Line) -> bool:
    return any(cues.labels(look).search(line.bare) for look in ("meta", "detail"))


def _is_banner(lines: Sequence[Line], i: int, first: int) -> bool:
    """Whether a date with its weekday stands too far above the article to be the article's."""
    return "星期" in lines[i].bare and not _leads_to_prose(lines, i + 1, first, i + 1 + _BANNER_REACH)


def _header_of_list(lines: Sequence[Line], first: int, end: int) -> int | None:
    """The header of an article without sentences, a list of names: a labelled one among the first lines."""
    for i in range(first, min(first + 6, end)):
        if lines[i].look is Look.META and cues.labels("meta").search(lines[i].bare):
            return i
    return None


def _leads_to_prose(lines: Sequence[Line], after: int, first: int, end: int) -> bool:
    start = max(after, first)
    for line in lines[start : min(start + _HEADER_REACH, end)]:
        if line.look is Look.PROSE:
            return True
        if line.look is Look.END and line.inside is None:
            return False
    return bool(lines[first].inside) and start < end


def _header_end(lines: Sequence[Line], header: int, end: int) -> int:
    stop = header + 1
    while stop < end and lines[stop].look in _HEADER and not lines[stop].pictured:
        stop += 1
    return stop


def _header_kind(line: Line) -> BlockKind:
    if line.look in (Look.META, Look.DETAIL):
        return BlockKind.META
    return BlockKind.CREDIT if line.look is Look.CREDIT else BlockKind.FURNITURE


def _headline_below(lines: Sequence[Line], begin: int, end: int) -> tuple[int, ...]:
    """A headline that stands under its header."""
    if (
        begin + 1 < end
        and is_headline(lines[begin])
        and len(lines[begin].bare) >= 8
        and not lines[begin].pictured
    ):
        return (begin,)
    return ()


def _first_prose(lines: Sequence[Line], first: int, end: int) -> int:
    """The first sentence of the first stretch of prose that is long enough for an article."""
    best, best_length, start, length = first, 0, -1, 0
    for i in range(first, end):
        look = lines[i].look
        if look is Look.PROSE:
            start = i if start < 0 else start
            length += len(lines[i].bare)
        if look in (Look.END, Look.CRUMB) or i == end - 1:
            if length > best_length:
                best, best_length = start, length
            if best_length >= 60:
                break
            start, length = -1, 0
    return best
