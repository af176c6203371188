"""Pages for the reader's tests: each line with its expected kind before a bar, an empty line as itself."""

from __future__ import annotations

from extractors.read import Page, read_pages

KINDS = {"T": "title", "M": "meta", "B": "body", "P": "caption", "C": "credit", "-": "furniture"}


def parse(marked: str) -> tuple[str, list[tuple[str, str]]]:
    """The plain text of a marked page, and its (kind, line) pairs."""
    lines: list[str] = []
    expected: list[tuple[str, str]] = []
    for raw in marked.strip("\n").split("\n"):
        if not raw.strip():
            lines.append("")
            continue
        mark, text = raw.split("|", 1)
        lines.append(text)
        expected.append((KINDS[mark.strip()], text.strip()))
    return "\n".join(lines), expected


def kinds(page: Page) -> list[tuple[str, str]]:
    """(kind, line) of every block."""
    return [(block.kind.value, page.text[block.start : block.end]) for block in page.blocks]


def read(text: str | bytes, name: str = "a.txt") -> Page:
    """The only page of a file."""
    page = next(read_pages(name, text.encode() if isinstance(text, str) else text))
    assert isinstance(page, Page)
    return page
