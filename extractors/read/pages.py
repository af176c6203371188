"""One article's text, plain or HTML, to a page."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.read.bylines import find_bylines
from extractors.read.header import find_published, find_site, find_source, tail_lines
from extractors.read.html import read_html
from extractors.read.layout import Layout, lay_out
from extractors.read.lines import Line, line_at, plain_lines
from extractors.read.page import Block, Page, UnreadableError
from extractors.read.told import Told

_READING_NOW = re.compile(
    r"^[\s　]*(?:正在阅读|正在浏览|文章标题|标题)[\s　]*[:：][\s　]*(?P<title>\S.{3,120}?)[\s　]*$",
    re.MULTILINE,
)
_MARKED_HEADING = re.compile(r"#{1,6}[\s　]+")


def plain_page(path: str, text: str, told: Told) -> Page:
    """A page of plain text, which stays as it is."""
    lines = [_unmarked(line) for line in plain_lines(text)]
    known = told.title
    if not known and (found := _READING_NOW.search(text[:3000])):
        known = found["title"]
    return _page(path, text, lines, known, told)


def html_page(path: str, source: str, told: Told) -> Page:
    """A page of HTML; fields told outside of it go first. Raises UnreadableError
    where there is no text."""
    html = read_html(path, source)
    head = html.told
    known = told.title or head.title
    told = Told(
        told.id,
        told.title,
        told.source or head.source,
        told.published or head.published,
        told.url or head.url,
        told.site or head.site,
    )
    return _page(path, html.text, html.lines, known, told)


def page_id(url: str, text: str) -> str:
    """An article's id: from its address without scheme and fragment, else from its reading text."""
    address = re.sub(r"^https?://(?:www\.)?", "", url.strip().split("#")[0], flags=re.IGNORECASE).rstrip("/")
    return hashlib.sha256((address or text).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _page(path: str, text: str, lines: Sequence[Line], known: str, told: Told) -> Page:
    if not lines:
        raise UnreadableError(path, "there is no visible text in it")
    layout = lay_out(lines, known)
    blocks = tuple(Block(line.start, line.end, kind) for line, kind in zip(lines, layout.kinds, strict=True))
    head = _head_lines(lines, layout)
    tail = tail_lines(lines, layout.kinds)
    return Page(
        id=told.id or page_id(told.url, text),
        path=path,
        text=text,
        title=told.title or " ".join(lines[i].text for i in layout.headline) or known,
        source=told.source or find_source(head) or find_source(tail),
        published=told.published or find_published(head) or find_published(tail),
        url=told.url,
        site=told.site or find_site(lines, layout.kinds),
        blocks=blocks,
        credits=find_bylines(text, blocks),
    )


def _head_lines(lines: Sequence[Line], layout: Layout) -> list[Line]:
    return [lines[i] for i in layout.header]


def _unmarked(line: Line) -> Line:
    """A Markdown heading without its marks."""
    mark = _MARKED_HEADING.match(line.text)
    if mark is None:
        return line
    text = line.text[mark.end() :]
    start = line.start + mark.end()
    return replace(line_at(start, text), gap=line.gap, heading=True) if text else line
