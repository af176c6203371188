"""Blocks to sentences."""

from __future__ import annotations

import re

from extractors.read.page import BlockKind, Page, Sentence

_READ = {BlockKind.TITLE, BlockKind.BODY, BlockKind.CAPTION}
_END = re.compile(r"[。！？!?…]+[”’」』）)》]*")


def sentences(page: Page) -> tuple[Sentence, ...]:
    """The sentences of the title, body and caption blocks, in order."""
    out: list[Sentence] = []
    for index, block in enumerate(page.blocks):
        if block.kind in _READ:
            start = block.start
            for match in _END.finditer(page.text, block.start, block.end):
                out.append(Sentence(start, match.end(), index, block.kind))
                start = match.end()
            if start < block.end:
                out.append(Sentence(start, block.end, index, block.kind))
    return tuple(out)
