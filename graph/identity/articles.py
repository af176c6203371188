"""Reprints: one report on several pages counts once.

Two texts are one report where their bodies agree, whatever stands around them and however the lines break.
The body is what stands in sentences; it is compared clause by clause, and each article is compared only with
those that share one of its few smallest clause hashes.
"""

from __future__ import annotations

import re
import zlib
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from graph.identity.days import days_between

SAME_BODY = 0.9
# Reprints follow within days; the very same words a year later speak of the next year's ceremony.
NEAR_DAYS = 10
SAME_WORDS_DAYS = 31
# Fewer clauses than this are a formula (今天出版的…发表评论员文章): only a twin of the same day is a reprint.
FEW_CLAUSES = 6
_SKETCH = 8
_EMPTY = 0
# One sketch hash shared by more articles than this brings together only neighbours in time.
_CROWD, _WINDOW = 24, 4
_ENOUGH = 2

# A line broken in the middle of a sentence goes on in the next one
_WRAP = re.compile(r"(?<=[^\n]{24}[^\n。！？；：”）)\]】])\n(?=\S)")
_PROSE = re.compile(r".{8,}[。；;]|.{40,}[！？!?]")
_SENTENCE_END = re.compile(r"[。！？；!?;]")
_CLAUSE = re.compile(r"[^0-9A-Za-z\u3400-\u9fff]+")
# Sentences around a report that are not of it
_FURNITURE = re.compile(
    r"版权|转载|免责|责任编辑|责编|本网站|本网|本站|扫一扫|二维码|点击|下载|客户端|举报|备案|ICP|许可证|评论|订阅|关注我们|"
    r"分享到|打印本页|关闭窗口|上一篇|下一篇|邮箱|热线|审核[:：]|供稿[:：]|来源[:：]|编辑[:：]|记者[:：]"
)
_BYLINE = re.compile(r"[（(](?:[^（()）]{0,12}(?:记者|通讯员|编辑|供稿|摄|文/)[^（()）]{0,30})[)）]")


@dataclass(frozen=True, slots=True)
class Imprint:
    """What is kept of a text: a hash of all of it without white space, and those of its body's clauses."""

    whole: int
    clauses: tuple[int, ...] | array[int]


class Printed(Protocol):
    """What `reprints` asks of an article."""

    @property
    def article(self) -> str: ...
    @property
    def published(self) -> str: ...
    @property
    def imprint(self) -> Imprint: ...
    @property
    def acting(self) -> frozenset[str]: ...
    @property
    def order(self) -> tuple[str, str]: ...


def imprint(text: str) -> Imprint:
    """Take the imprint of a reading text, in time linear in its length."""
    packed = "".join(text.split()).encode("utf-8", "surrogatepass")
    lines = _WRAP.sub("", text).splitlines()
    clauses = {clause for line in lines for clause in _clauses(line) if len(clause) > 3}
    hashes = sorted({zlib.crc32(clause.encode("utf-8", "surrogatepass")) for clause in clauses})
    return Imprint(zlib.crc32(packed) << 32 | len(packed), array("L", hashes))


def _clauses(line: str) -> list[str]:
    """The clauses of a line of prose; headings, links and comments yield none."""
    if not _PROSE.search(line):
        return []
    line = "".join(_BYLINE.sub("", line).split())
    if _FURNITURE.search(line):
        kept = (s for s in _SENTENCE_END.split(line) if not _FURNITURE.search(s))
        line = "。".join(kept)
    return _CLAUSE.split(line)


def reprints(articles: Iterable[Printed]) -> Mapping[str, str]:
    """Article id → id of the article that is kept: the earliest published, of several the one of smaller id.

    A version that lets somebody act whom the kept one does not know is a report of its own: nothing is lost.
    Every reprint is compared with the kept article itself: no chain of small changes joins two reports.
    """
    ordered = sorted(articles, key=lambda a: a.order)
    near = _neighbours(ordered)
    kept: dict[int, int] = {}
    for i in range(len(ordered)):
        for j in sorted(near.get(i, ())):
            if j < i and kept.get(j) == j and _same(ordered[j], ordered[i]):
                kept[i] = j
                break
        else:
            kept[i] = i
    return {ordered[i].article: ordered[j].article for i, j in kept.items() if i != j}


def _neighbours(ordered: Sequence[Printed]) -> Mapping[int, set[int]]:
    """Earlier positions worth a comparison, for each article: those that share two of its sketch, or its text."""
    sharing: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for i, article in enumerate(ordered):
        if article.imprint.whole != _EMPTY:
            sharing["whole", article.imprint.whole].append(i)
        for clause in article.imprint.clauses[:_SKETCH]:
            sharing["clause", clause].append(i)
    shared: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for (what, _), holders in sharing.items():
        for at, i in enumerate(holders[1:], 1):
            earlier = holders[:at] if at <= _CROWD else (holders[0], *holders[at - _WINDOW : at])
            few = what == "whole" or len(ordered[i].imprint.clauses) < FEW_CLAUSES
            for j in earlier:
                shared[i][j] += _ENOUGH if few else 1
    return {i: {j for j, times in found.items() if times >= _ENOUGH} for i, found in shared.items()}


def _same(kept: Printed, other: Printed) -> bool:
    a, b = kept.imprint, other.imprint
    days = days_between(kept.published, other.published)
    identical = a.whole == b.whole != _EMPTY
    if min(len(a.clauses), len(b.clauses)) < FEW_CLAUSES:
        return days == 0 and (identical or (bool(a.clauses) and a.clauses == b.clauses))
    if days is not None and days > (SAME_WORDS_DAYS if identical else NEAR_DAYS):
        return False
    return identical or (_overlap(a.clauses, b.clauses) >= SAME_BODY and other.acting <= kept.acting)


def _overlap(a: Sequence[int], b: Sequence[int]) -> float:
    longer = max(len(a), len(b))
    if min(len(a), len(b)) < SAME_BODY * longer:
        return 0.0
    return len(set(a) & set(b)) / longer
