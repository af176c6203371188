"""Things with a span, in order, to ask again and again which of them lie within a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Generic, TypeVar

from extractors.mentions.orgs import Spanned

T = TypeVar("T", bound=Spanned)


class Spans(Generic[T]):
    """A list sorted by start; a question costs little where nothing lies, as in most sentences."""

    __slots__ = ("_items", "_starts")

    def __init__(self, items: Sequence[T]) -> None:
        self._items = items
        self._starts = [item.start for item in items]

    def within(self, start: int, end: int) -> list[T]:
        """Those that lie within a span, in order."""
        if not self._starts:
            return []
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end, first)
        return [item for item in self._items[first:last] if item.end <= end] if first < last else []


# 甲建设集团有限公司|（以下简称“甲建”）
SHORT_NAME = re.compile(
    r"（(?:以下|下文)?(?:简称|下称|统称)为?：?[“‘\"「]?(?P<name>[\u4e00-\u9fffA-Za-z]{2,16})[”’\"」]?）"
)
# 天河区发展和改革局|（区对口办）|局长
SECOND_NAME = re.compile(r"（[省市区县州][\u4e00-\u9fff]{2,14}(?:办公室|[办局委处院])）")
