"""Departments of the governments of 香港 and 澳门, which bear no level word: 政务司, 保安局."""

from __future__ import annotations

import re
from collections import deque

from extractors.mentions.titles.pieces import Piece, Ruling
from extractors.vocabulary import members

_REGION = re.compile(r"(?:香港|澳门)(?:特别行政区|特区)(?:政府)?")
_SHORT = re.compile("香港|澳门")
# how far back the region may have been named
_REACH = 400


def of_special_region(piece: Piece) -> Ruling | None:
    """香港特别行政区政府|政务司|司长甲、|财政司|司长乙: of the region named last, as the article writes it."""
    department = _SHORT.sub("", piece.text, count=1)
    if department not in members("special_region_organ"):
        return None
    before = max(0, piece.begin - _REACH)
    named = deque(_REGION.finditer(piece.around.text, before, piece.begin), maxlen=1)
    if not named:
        return None
    region = named[0].group()
    return Ruling(piece.body(region + department, region, department))
