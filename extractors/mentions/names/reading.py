"""The best name that begins somewhere: every reading of the characters is a candidate."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.mentions.countries import begins_state
from extractors.mentions.names.abroad import dotted_name, double_name, japanese_names, other_names
from extractors.mentions.names.ends import CLEAR, WEAK, boundary, follow_end
from extractors.mentions.names.han import han_names, spaced_names
from extractors.mentions.names.name import ACCEPT, Asked, Name
from extractors.mentions.names.parts import names_of_parts
from extractors.mentions.names.uses import Uses
from extractors.vocabulary import alternation

_SPACES = re.compile(r"[ \u3000\u00a0\t]{1,4}")
# 某局负责人|赴怀来…, 中国—拉美企业家|高峰会: nobody is called so
_NOBODY = ("赴", "高峰会", "高峰论坛", "高峰对话")
_LEADERS = re.compile(alternation("leader"))


def read_name(
    text: str,
    start: int,
    *,
    foreign: bool = False,
    uses: Uses | None = None,
    least: float = ACCEPT,
    titled: bool | None = None,
    then: re.Pattern[str] | None = None,
) -> Name | None:
    """The best name that begins at ``start`` (spaces before it are skipped), or None.

    ``least`` is the score that a name needs, ``then`` what must follow it where the place demands one thing.
    ``titled`` (by default where less than usual will do) admits surnames that no list has.
    ``foreign`` allows transliterated names without a dot (希西尔), ``uses`` brings in the rest of the article.
    """
    if follow_end(text, start) > start + 1:
        return None
    if spaces := _SPACES.match(text, start):
        start = spaces.end()
    if text.startswith(_NOBODY, start):
        return None
    leader = _LEADERS.match(text, start)
    if leader and (leader.end() > start + 2 or boundary(text, leader.end()) >= WEAK):
        return Name(start, leader.end(), leader.group(), CLEAR + ACCEPT, CLEAR)  # 习近平|或通过…
    if name := dotted_name(text, start, foreign=foreign) or (double_name(text, start) if foreign else None):
        return name
    asked = Asked(least < ACCEPT if titled is None else titled, foreign, uses, then)
    found = [
        *spaced_names(text, start),
        *han_names(text, start, asked),
        *names_of_parts(text, start, asked.titled),
        *other_names(text, start, asked),
        *japanese_names(text, start),
    ]
    # 在会见甲|时，
    found = [n for n in found if not (n.text[-1] == "时" and text.startswith("时，", n.end - 1))]
    if then:
        found = _followed(text, found, then)
    best = max(found, key=lambda name: name.score, default=None)
    if best is None or best.score < least or begins_state(text, start, best.end):
        return None  # 甲和|阿尔|及利亚总统乙
    return best


def _followed(text: str, found: list[Name], then: re.Pattern[str]) -> list[Name]:
    """Those names behind which the one thing stands that must, which is as clear an end as any."""
    ends = (name for name in found if then.match(text, name.end))
    return [replace(name, score=name.score + CLEAR - boundary(text, name.end)) for name in ends]
