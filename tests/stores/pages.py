"""The questions of docs/cypher.md, so that tests keep the page true."""

from __future__ import annotations

import re
from pathlib import Path

from tests.stores.world import World

_DOCS = Path(__file__).parents[2] / "docs"
_QUESTION = re.compile(r"^### (\d+)\. ([^\n]+)\n\n```cypher\n(.+?)```", re.MULTILINE | re.DOTALL)


def questions(page: str = "cypher.md") -> list[tuple[str, str]]:
    """(question, query) of a page, in order."""
    text = (_DOCS / page).read_text(encoding="utf-8")
    return [(match[2], match[3]) for match in _QUESTION.finditer(text)]


def moved(query: str, world: World) -> str:
    """The query with the names of the made-up graph for those of the demonstration."""
    names = {
        "泰州市开发园区高质量发展大会": world.name("e0"),
        "泰州医药高新区": world.name("k0"),
        "泰州市市长": world.name("rb0g0"),
        "泰州市委": world.name("b0w"),
        "沈听澜": world.name("p2"),
        "苏若水": world.name("p5"),
        "泰州市": world.name("1000"),
        "江苏省": world.name("10000"),
        "大会": "推进会",
        "2024": "2020",
    }
    for theirs, ours in names.items():
        query = query.replace(theirs, ours)
    return query
