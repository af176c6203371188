"""The whole sentence around the words a claim rests on."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

# A sentence ends with its closing marks and the quotes that close with it, or with the line.
_END = re.compile(r"[。！？!?…]+[”’」』）)》\"]*|\n+")
_LONGEST = 1000


class Sentences:
    """The sentences of one reading text, cut once; offsets are code points.

    Many claims rest on one sentence: they share one string.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends = [match.end() for match in _END.finditer(text)]
        if not self._ends or self._ends[-1] < len(text):
            self._ends.append(len(text))
        self._cut: dict[tuple[int, int], str] = {}

    def around(self, start: int, end: int) -> str:
        """The sentence, or run of sentences, that holds ``[start, end)``, without the blanks at its ends.

        Of a sentence longer than a thousand characters (a dump without any punctuation) the part around it.
        """
        first = bisect_right(self._ends, start)
        begin = self._ends[first - 1] if first else 0
        stop = self._ends[min(bisect_left(self._ends, end), len(self._ends) - 1)]
        if stop - begin > _LONGEST:
            begin = max(begin, start - _LONGEST // 2)
            stop = min(stop, max(end, start + _LONGEST // 2))
        if (begin, stop) not in self._cut:
            self._cut[begin, stop] = self._text[begin:stop].strip()
        return self._cut[begin, stop]
