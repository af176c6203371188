"""The votes of a page: the weights of all mentions of each division."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from extractors.context.election.travel import is_destination, is_of_guests
from extractors.context.election.weights import LISTED, weight_of
from extractors.mentions.places import PlaceMention, division, find_places, lineage, pick, within
from extractors.read import Block, BlockKind, Page

# of guests' own place little speaks for it
_GUESTS = 0.3
# of a place to which others travelled
_DESTINATION = 0.4
# what a headline adds that begins with the short name
_HEADLINE = 1.5
# a line that is nothing but the name of who speaks
_BANNER = re.compile(
    r"\s*(?:中共)?[\u4e00-\u9fff]{2,16}"
    r"(?:人民政府|政府|政协|委员会|人大常委会|人民代表大会常务委员会|党委|人大"
    r"|(?:省|自治区|市|区|县|州|盟|旗)[\u4e00-\u9fff]{2,10}(?:局|厅|委))"
    r"(?:办公室|办公厅)?(?:门户网站|官网|网站|网)?"
    r"(?:\s+20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?)?\s*"
)
_SIGNED = re.compile(
    r"[\s　（(]*"
    r"(?:[\u4e00-\u9fff]{2,8}"
    r"(?:日报|晚报|报社|融媒体中心|融媒|电视台|广播电视台|发布|新闻网|新闻中心)[\s　]*){1,2}[）)\s　]*"
)
# what the whole text gives a division at most, and what a line of its own gives
_TEXT_SHARE = 5.0
_BANNER_WEIGHT = 6.0
# how much more the first block of the text counts
_FIRST = 2.0


def count_votes(page: Page, places: Sequence[PlaceMention]) -> dict[str, float]:
    """Weight of each division named; the text itself adds at most a few for each."""
    votes: dict[str, float] = defaultdict(float)
    shares = _Shares(page)
    for mention in places:
        if _is_letter(mention):
            continue
        picked = pick(mention.candidates)
        codes = (picked,) if picked else mention.candidates
        weight = shares.weight(mention, codes[0])
        for code in codes:
            votes[code] += weight / len(codes)
    for mention in places:
        guests = pick(mention.candidates)
        if guests and is_of_guests(page.text, mention):
            votes[guests] *= _GUESTS
    for code in {c for m in places if is_destination(page.text, m) and (c := pick(m.candidates))}:
        related = {*lineage(code), *(other for other in votes if within(other, code))}
        if any(weight >= 1 for other, weight in votes.items() if other not in related):
            for inner in [other for other in votes if within(other, code)]:
                votes[inner] *= _DESTINATION
    _add_told(page, votes)
    for code in votes:
        votes[code] += _by_its_short_name(page, places, code)
    return votes


def _is_letter(mention: PlaceMention) -> bool:
    """川, 蓉: a place by one character votes for nothing."""
    return not mention.full and mention.end - mention.start < 2


def _add_told(page: Page, votes: dict[str, float]) -> None:
    """What the head of a page or a field of its row tells of source and site, where no line of the text says it."""
    for told in dict.fromkeys((page.source, page.site)):
        for mention in find_places(told) if told and told not in page.text else ():
            picked = pick(mention.candidates)
            if picked and not _is_letter(mention):
                votes[picked] += weight_of(replace(page, text=told), mention, BlockKind.META)


class _Shares:
    """What mentions add, with an eye on how much the text and the lines around it have given each division."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._ends = [block.end for block in page.blocks]
        body = page.first(BlockKind.BODY)
        self._opening = body.end if body else 0
        self._in_text: dict[str, float] = defaultdict(float)
        self._around: dict[str, float] = defaultdict(float)

    def weight(self, mention: PlaceMention, code: str) -> float:
        """What a mention adds to the votes of a division."""
        at = bisect_left(self._ends, mention.end)
        block = self._page.blocks[at] if at < len(self._ends) else None
        if block and _is_banner(self._page, block):
            return _BANNER_WEIGHT
        kind = block.kind if block else BlockKind.FURNITURE
        weight = weight_of(self._page, mention, kind)
        if kind in (BlockKind.BODY, BlockKind.CAPTION):
            weight *= _FIRST if mention.start < self._opening else 1.0
            weight = min(weight, _TEXT_SHARE - self._in_text[code])
            self._in_text[code] += weight
        elif kind is BlockKind.FURNITURE and weight == LISTED:
            weight = min(weight, max(0.0, LISTED - self._around[code]))
            self._around[code] += weight
        return weight


def _by_its_short_name(page: Page, places: Sequence[PlaceMention], code: str) -> float:
    """What a headline adds that calls a division of the text by a short name which is a word, too: 兴城召开大会."""
    short = division(code).short
    blocks = [b for b in page.blocks if b.kind is BlockKind.TITLE]
    told = any(b.start <= m.start < b.end and code in m.candidates for b in blocks for m in places)
    begins = any(page.text.startswith(short, b.start) for b in blocks)
    return _HEADLINE if begins and len(short) > 1 and not told else 0.0


def _is_banner(page: Page, block: Block) -> bool:
    """Whether a line is nothing but who speaks: a government, or below the article the outlet that signs it."""
    if _BANNER.fullmatch(page.text, block.start, block.end):
        return True
    signs = block.kind in (BlockKind.BODY, BlockKind.CREDIT)
    return signs and _SIGNED.fullmatch(page.text, block.start, block.end) is not None
