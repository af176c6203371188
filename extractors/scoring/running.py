"""Read annotated articles as a user's files are read: the text alone, under a name that tells the format."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.facts import Facts
from extractors.pipeline import extract
from extractors.read import Page, read_pages
from extractors.scoring.gold import GoldArticle


def read_facts(gold: Sequence[GoldArticle]) -> dict[str, Facts]:
    """The readings by article id; an article that cannot be read has none."""
    return {
        article.id: extract(page)
        for article in gold
        for page in read_pages(article.file_name, article.text.encode())
        if isinstance(page, Page)
    }
