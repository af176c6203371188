"""What a graph file answers beside facts and the graph."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article was read, so that the next build knows whether to read it again.

    ``file`` is an absolute path (or ``-``), ``row`` tells rows of one .jsonl file apart, ``digest`` is that
    of what was read and ``reader`` that of the rules that read it; empty: never taken as known.
    """

    file: str
    row: str = ""
    digest: str = ""
    reader: str = ""

    @property
    def named(self) -> bool:
        """Whether the file has a name to find it by: standard input has none."""
        return self.file != "-"


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """An article without its text; ``mentions`` and ``claims`` count what was read in it."""

    id: str
    path: str
    title: str
    source: str
    published: str
    url: str
    place: str
    sha256: str
    mentions: int
    claims: int


@dataclass(frozen=True, slots=True)
class Said:
    """One claim behind an edge: ``words`` are ``text[start:end]`` of the article, in ``sentence``."""

    article: str
    title: str
    path: str
    url: str
    published: str
    sentence: str
    start: int
    end: int
    words: str
    rule: str
    status: str = ""
    manner: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to look at: ``kind`` claims (``ids`` of edges), blocked, contradiction or lost (of nodes)."""

    kind: str
    ids: tuple[str, ...]
    why: str
