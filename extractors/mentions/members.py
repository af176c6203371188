"""Members of a congress who speak, called so behind their names: 甲委员代表民革中央发言说, 乙代表建议."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.context import Context
from extractors.glances import Glance
from extractors.mentions.kinds import Person, Title
from extractors.mentions.names import (
    HAN,
    TITLED,
    Uses,
    has_usual_surname,
    is_common_name,
    looks_like_name,
    read_name,
)
from extractors.words import frequency

_MEMBER = re.compile(
    r"(?P<kind>委员|常委|代表)"
    r"(?=代表[^，。；]{2,16}?(?:发言|作)|作?(?:大会|书面|口头|联组|小组)?发言|说[，：]|认为|建议|表示"
    r"|指出|提出|呼吁|谈到|介绍|告诉记者"
    r"|在(?:发言|讨论|审议|联组|小组|会上|[^，。；]{2,16}(?:会|审议)上)|向(?:总书记|大会|会议)"
    r"|围绕|是[^，。；]{2,24}(?:主任|院长|校长|书记|会长|主席|教授|院士))"
)
# 王国生委员发言说: a member beyond doubt
_SPEAKS = re.compile(r"(?:委员|常委|代表)(?:代表[^，。；]{2,16}?)?发言")
_CALLED = Glance(("委员", "常委", "代表"))
# how often a word is met that is no name; the dictionary has some who are well known, too
_A_WORD = 5
_CLAUSE = frozenset("，。；：！？\n　 ”")
_DOTTED = re.compile(rf"[{HAN}]{{1,8}}·[{HAN}·]{{1,12}}$")
_CONGRESS = {"委员": "政协", "常委": "政协", "代表": "人大"}


def speaking_members(
    text: str, start: int, end: int, taken: Sequence[Person], uses: Uses, context: Context
) -> list[Person]:
    """People of one sentence whom 委员 or 代表 behind the name shows, with that office where the text has the congress."""
    found: list[Person] = []
    for match in _MEMBER.finditer(text, start, end) if _CALLED.stands(text, start, end) else ():
        at = _name_start(text, start, match.start(), uses)
        if at is None or any(p.start <= at < p.end for p in taken):
            continue
        name = text[at : match.start()]
        titles = _office(text, match, context)
        found.append(Person(at, match.end(), at, match.start(), name, titles))
    return found


def _name_start(text: str, start: int, end: int, uses: Uses) -> int | None:
    """Where the name begins that ends before the word and begins its clause."""
    if dotted := _DOTTED.search(text, max(start, end - 20), end):
        return None if "作为" in dotted.group() else dotted.start()
    for size in (3, 2, 4):
        at = end - size
        if at >= start and (at == start or text[at - 1] in _CLAUSE):
            name = read_name(text, at, uses=uses, least=TITLED, then=_MEMBER)
            rare = name and looks_like_name(name.text) and frequency(name.text) < _A_WORD
            speaks = _SPEAKS.match(text, end) and name and has_usual_surname(name.text) and size > 2
            sure = name and (rare or speaks or is_common_name(name.text))
            return at if name and name.end == end and sure else None
    return None


def _office(text: str, match: re.Match[str], context: Context) -> tuple[Title, ...]:
    """全国政协委员, where the article speaks of the congress and of one place."""
    congress = _CONGRESS[match["kind"]]
    scope = "全国" if context.national else context.home
    if not scope or congress not in text:
        return ()
    body = scope + congress
    return (Title(match.start(), match.end(), body + match["kind"], body, match["kind"]),)
