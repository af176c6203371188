"""The tables of docs/identity.md are true: each row is read and put together as a build does it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from extractors.facts import Facts
from extractors.pipeline import extract
from extractors.read import read_pages
from graph.identity import resolve

_PAGE = Path(__file__).parents[1] / "docs" / "identity.md"
_ROW = re.compile(
    r"^\| (\d{4}-\d\d-\d\d) (.+?) \| (\d{4}-\d\d-\d\d) (.+?) \| (.+?) \| (yes|no) \| (.+?) \|$", re.M
)


@dataclass(frozen=True)
class Row:
    """Two articles, the names to compare (one in each) and whether they are one."""

    articles: tuple[tuple[str, str], tuple[str, str]]
    names: tuple[str, str]
    same: bool
    why: str


def rows() -> list[Row]:
    found = []
    for first_day, first, second_day, second, names, same, why in _ROW.findall(_PAGE.read_text("utf-8")):
        a, _, b = names.partition(" / ")
        found.append(Row(((first_day, first), (second_day, second)), (a, b or a), same == "yes", why))
    return found


def read(day: str, text: str) -> Facts:
    """A row of a .jsonl file with its date."""
    line = json.dumps({"text": text, "published": day}, ensure_ascii=False)
    (page,) = read_pages("page.jsonl", line.encode())
    return extract(page)


def test_the_page_has_its_tables() -> None:
    assert (
        len(rows()) == _PAGE.read_text("utf-8").count("\n| 1") + _PAGE.read_text("utf-8").count("\n| 2") >= 16
    )


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row.names[0]}: {row.why}")
def test_a_row_of_the_page(row: Row) -> None:
    articles = [read(day, text) for day, text in row.articles]
    identities = resolve(articles)
    ids = []
    for facts, name in zip(articles, row.names, strict=True):
        (node,) = (n for n in facts.nodes if n.name == name)
        ids.append(identities.ids[facts.article.id, node.id])
    assert (ids[0] == ids[1]) is row.same, row.why
