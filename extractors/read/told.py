"""What a page tells about its article apart from its text: elements of its head, fields of a .jsonl row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from extractors.read import cues
from extractors.read.dating import date_of
from extractors.read.header import clean_source

# Names of meta elements, the most trusted first (government site standard, Open Graph, Dublin Core, others).
_TITLES = ("articletitle", "og:title", "dc.title", "title")
_SOURCES = ("contentsource", "source", "article:source", "og:article:source", "mediaid", "dc.source")
_DATES = (
    "pubdate", "publishdate", "firstpublishedtime", "publish_time", "article:published_time", "datepublished",
    "og:release_date", "og:published_time", "og:time", "dc.date", "dc.date.issued",
    "weibo:article:create_at", "date",
)  # fmt: skip
_SITES = ("sitename", "og:site_name", "application-name")
_URLS = ("og:url", "url")
_LINKED_DATE = re.compile(r'"(?:datePublished|pubDate|upDate)"\s*:\s*"([^"]{8,40})"')
_WINDOW_PARTS = re.compile(
    r"\s*[_|｜—–]+\s*|\s+[-‐]\s+|-(?=[\u4e00-\u9fff]{2,20}$)|(?<=[\u4e00-\u9fff])-(?=[\u4e00-\u9fff])"
)


@dataclass(frozen=True, slots=True)
class Told:
    """Fields are empty where nothing was told. ``window``: what the title element says, site and all."""

    id: str = ""
    title: str = ""
    source: str = ""
    published: str = ""
    url: str = ""
    site: str = ""
    window: str = ""


def told_by_head(metas: Mapping[str, str], window: str, canonical: str, linked: str) -> Told:
    """From the meta elements by lower case name, the title element, the canonical link and JSON-LD text."""
    linked_date = _LINKED_DATE.search(linked)
    return Told(
        title=next(_values(metas, _TITLES), ""),
        source=clean_source(next(_values(metas, _SOURCES), "")),
        published=next(filter(None, map(date_of, _values(metas, _DATES))), "")
        or (date_of(linked_date[1]) if linked_date else ""),
        url=canonical or next(_values(metas, _URLS), ""),
        site=next(_values(metas, _SITES), ""),
        window=window,
    )


def window_parts(window: str) -> list[str]:
    """The parts of a title element: the headline, the column, the site."""
    return [part for part in _WINDOW_PARTS.split(window) if part.strip()]


def is_placeholder(value: str) -> bool:
    """Whether a field was left to a template: empty, <%…%>, {{…}}."""
    return not cues.core(value) or any(mark in value for mark in ("<%", "{{", "${", "[title]"))


def _values(metas: Mapping[str, str], names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        value = metas.get(name, "").strip()
        if not is_placeholder(value):
            yield value
