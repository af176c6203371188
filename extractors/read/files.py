"""Files to pages, by suffix or by a look at the content."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePath

from extractors.read.dating import date_of
from extractors.read.decode import decode
from extractors.read.page import Page, UnreadableError
from extractors.read.pages import html_page, plain_page
from extractors.read.told import Told

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAGS = re.compile(r"<(?:div|p|span|table|meta|body|h1)\b[^>]{0,200}>", re.IGNORECASE)
_ROW = re.compile(r'\s*\{\s*"')
_UNSTORABLE = re.compile("[\ud800-\udfff\x00]")
_ROWS = frozenset((".jsonl", ".ndjson"))
_PLAIN = frozenset((".txt", ".md"))
_MARKED = frozenset((".html", ".htm"))


def read_pages(name: str, data: bytes) -> Iterator[Page | UnreadableError]:
    """The pages of one file: .txt, .md, .html, .htm one, .jsonl one a row; other names (-) are sniffed.

    A row of a .jsonl file has text (or html) and may have id, title, url, source, site, published or date;
    blank lines are skipped. A row that cannot be read is *yielded* as an UnreadableError, so that the rows
    after it are not lost. Raises UnreadableError where the whole file is empty, binary or in no known
    encoding.
    """
    text = decode(name, data)
    suffix = PurePath(name).suffix.lower()
    if suffix in _ROWS or (suffix not in _PLAIN | _MARKED and _ROW.match(text)):
        yield from _rows(name, text)
    else:
        yield _page(name, text, Told(), marked=suffix in _MARKED or is_html(text, strict=suffix in _PLAIN))


def is_html(text: str, *, strict: bool) -> bool:
    """Whether a text is an HTML page: it begins as one, or (not strict) shows tags in its first part."""
    return _HTML.match(text) is not None or (not strict and len(_TAGS.findall(text, 0, 4000)) >= 3)


def _page(name: str, text: str, told: Told, *, marked: bool) -> Page:
    if not marked and "\0" in text:
        raise UnreadableError(name, "it has zero bytes in it, so it is not a text")
    page = html_page(name, text, told) if marked else plain_page(name, text, told)
    return replace(page, path=page.id) if name == "-" else page


def _rows(name: str, text: str) -> Iterator[Page | UnreadableError]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield _row(f"{name}:{number}", line)
            except UnreadableError as error:
                yield error


def _row(name: str, line: str) -> Page:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(name, "not a JSON object, or cut off") from error
    if not isinstance(row, dict):
        raise UnreadableError(name, "not a JSON object")
    text = _field(row, "text") or _field(row, "html")
    if not text.strip():
        raise UnreadableError(name, "the row has no text")
    told = Told(
        id=_field(row, "id").strip(),
        title=_field(row, "title").strip(),
        source=_field(row, "source").strip(),
        published=date_of(_field(row, "published")) or date_of(_field(row, "date")),
        url=_field(row, "url").strip(),
        site=_field(row, "site").strip(),
    )
    marked = not _field(row, "text") or is_html(text, strict=True)
    page = _page(name, text, told, marked=marked)
    return replace(page, path=page.id)


def _field(row: Mapping[str, object], key: str) -> str:
    """A field as text (an id or a date may be a number); characters that no file can hold become U+FFFD."""
    value = row.get(key)
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return _UNSTORABLE.sub("\ufffd", str(value))
