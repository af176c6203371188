"""Files to pages, by suffix or by a look at the content."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

from extractors.read.page import Block, BlockKind, Page, UnreadableError


def read_pages(name: str, data: bytes) -> Iterator[Page | UnreadableError]:
    """The pages of one file: .txt, .md, .html, .htm one, .jsonl one a row; other names are sniffed.

    A row of a .jsonl file that cannot be read is *yielded* as an UnreadableError, so that the rows after it
    are not lost. Raises UnreadableError where the whole file is empty, binary or undecodable.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(name, "not text in a known encoding") from error
    if not text.strip():
        raise UnreadableError(name, "the file is empty")
    if not name.endswith(".jsonl"):
        yield _page(name, "", text, {})
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            row = json.loads(line)
            yield _page(str(row.get("id") or f"{name}:{number}"), str(row.get("id") or ""), row["text"], row)


def _page(path: str, id_: str, text: str, row: dict[str, str]) -> Page:
    blocks: list[Block] = []
    offset = 0
    for line in text.splitlines(keepends=True):
        if stripped := line.strip():
            start = offset + line.index(stripped)
            blocks.append(Block(start, start + len(stripped), BlockKind.BODY))
        offset += len(line)
    return Page(
        id=id_ or hashlib.sha256(text.encode()).hexdigest()[:16],
        path=path,
        text=text,
        title=row.get("title") or "",
        source=row.get("source") or "",
        published=row.get("published") or "",
        url=row.get("url") or "",
        blocks=tuple(blocks),
    )
