"""Names in a row behind an office that only their place in the row shows: 副州长甲、|桑旦|、乙出席."""

from __future__ import annotations

import re

from extractors.mentions.names import HAN, TITLED, Name, Uses, is_common_name, read_name
from extractors.mentions.names.ends import CLEAR, STRONG, WEAK, boundary, follow_end
from extractors.mentions.names.name import JOINING
from extractors.mentions.people.believable import is_believable
from extractors.mentions.places import divisions_with_name
from extractors.vocabulary import members
from extractors.words import frequency

_ITEM = re.compile(rf"[{HAN}]{{2,4}}")
# a word of two characters that is met as often as this is no part of a name
_WORD = 100
# such an item is as sure as a name beside an office
_SCORE = TITLED


def strange_name(text: str, at: int, uses: Uses) -> Name | None:
    """One more name of a row, whose surname no list has or which has none; what is no word may be one."""
    name = read_name(text, at, uses=uses, least=TITLED, titled=True)
    if name and name.edge >= STRONG and is_believable(name, True, listed=True):
        return name
    run = _ITEM.match(text, at)
    ends = range(run.end(), at + 1, -1) if run else ()
    return next((Name(at, end, text[at:end], _SCORE, CLEAR) for end in ends if _is_item(text, at, end)), None)


def _is_joined(text: str, end: int) -> bool:
    """甲、|鲜铁可|和吴艳刚、乙: whether a name that is sure stands behind 和."""
    name = read_name(text, end + 1, least=TITLED, titled=True) if text[end : end + 1] in JOINING else None
    return name is not None and name.edge >= STRONG and is_common_name(name.text)


def _is_item(text: str, at: int, end: int) -> bool:
    """Whether the joints of the row, or an act, set these characters apart, and no word explains them."""
    item = text[at:end]
    if (
        item in members("not_a_name")
        or not (boundary(text, end) >= STRONG or _is_joined(text, end))
        or not members("never_given").isdisjoint(item)
    ):
        return False
    if any(follow_end(text, inner) > inner + 1 or boundary(text, inner) > WEAK for inner in range(at, end)):
        return False
    if item[0] in members("never_first") or divisions_with_name(item[1:]):
        return False
    if item[-1] in members("office_end") | members("town_end") or divisions_with_name(item):
        return False
    return max(frequency(item[i : i + 2]) for i in range(len(item) - 1)) < _WORD
