"""Congresses: in session (十四届全国人大一次会议), by their full names, and their committees."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.glances import Glance
from extractors.mentions.bodies.around import Around
from extractors.mentions.bodies.place_scopes import scope_of_place
from extractors.mentions.bodies.scopes import scope_before
from extractors.mentions.congress_names import PARTIES
from extractors.mentions.kinds import Body
from extractors.mentions.names import HAN
from extractors.vocabulary import alternation

_CONSULTATIVE = ("中国人民政治协商会议", "政协")
_CONSULTATIVE_COMMITTEE = re.compile(
    r"(?:第?[〇一二三四五六七八九十百\d]+届)?委员会(?:常务委员会)?|(?:地区)?(?P<sent>工委|工作委员会)"
)
_PART_OF_SESSION = re.compile(r"大会(?P<part>秘书处|主席团)(?!法案组|.{0,4}组长)")
# 全国政协常委、|农业和农村委员会
_OF_NATION = re.compile(r"全国政协原?(?:常务委员|常委|委员)、$")
# committees that only a congress has, in full
_COMMITTEE = re.compile(
    rf"(?:常委会)?(?P<standing>{alternation('standing_committee')})|"
    rf"(?P<cppcc>(?<=[、任])(?:{alternation('consultative_committee')})(?=(?:驻会|专职)?副?主任))|"
    rf"(?P<special>{alternation('special_committee')})"
)
_OF_TERM = re.compile(r"(?:第[一二三四五六七八九十]+届)?委员会(?!第|各|直属)")
_PARTY_BEFORE = re.compile(rf"(?:{'|'.join(PARTIES)}|{alternation('democratic_party')})$")
_NUMBER = "第?[一二三四五六七八九十]+"
_SESSION = re.compile(
    rf"(?P<cppcc>政协(?P<term>{_NUMBER}届)(?P<place>全国委员会|[{HAN}]{{2,6}}委员会)"
    rf"(?P<ordinal>{_NUMBER})次会议(?P<part>主席团)?)"
    rf"|"
    rf"(?P<party>(?:中国共产党|中共|党的)?(?:{_NUMBER}次全国代表大会|[一二三四五六七八九十]{{2,4}}大)(?:主席团|秘书处))"
    rf"|"
    rf"(?P<scope>(?:{_NUMBER}届)?全国)?"
    rf"(?P<organ>(?:{_NUMBER}届)?(?:人民代表大会|人大|政协)(?:{_NUMBER}届)?{_NUMBER}次会议)"
    rf"(?:主席团|秘书处)?"
)
# glances before the reading
_OF_SESSIONS = Glance(("次会议", "主席团", "秘书处"))
_OF_PARTIES = Glance(("委员会",))
_OF_COMMITTEES = Glance(("委员会", "大会"))


def sessions(around: Around) -> Iterator[Body]:
    """十四届全国人大一次会议 and its 主席团: a congress in session acts as a body."""
    if not around.has(_OF_SESSIONS):
        return
    for match in _SESSION.finditer(around.text, around.start, around.end):
        if match["cppcc"]:
            place = match["place"].removesuffix("委员会").removesuffix("委员")
            term, ordinal = (match[name].removeprefix("第") for name in ("term", "ordinal"))
            name = f"{place}政协{term}{ordinal}次会议{match['part'] or ''}"
            yield Body(match.start(), match.end(), name)
        elif match["party"]:
            yield Body(match.start(), match.end(), match.group())
        elif match["scope"]:
            yield Body(match.start(), match.end(), _usual(match.group()))
        else:
            begin, scope, _ = scope_before(around, match.start(), "人大")
            if scope:
                yield Body(begin, match.end(), scope + match.group())


# 澳门特别行政区第十四届全国人大代表选举会议主席团
_ELECTORS = re.compile(
    rf"(?:香港|澳门)(?:特别行政区)?{_NUMBER}届(?:全国人大|全国人民代表大会)代表选举会议(?:主席团)?"
)
_OF_ELECTORS = Glance(("代表选举会议",))


def electors(around: Around) -> Iterator[Body]:
    """The meeting that elects the deputies of 香港 or 澳门, and its presidium."""
    if around.has(_OF_ELECTORS):
        for match in _ELECTORS.finditer(around.text, around.start, around.end):
            yield Body(match.start(), match.end(), match.group().replace("全国人民代表大会", "全国人大"))


def _usual(session: str) -> str:
    """第十四届全国人民代表大会第一次会议 is 十四届全国人大一次会议."""
    return session.replace("第", "").replace("人民代表大会", "人大")


def consultative(around: Around) -> Iterator[Body]:
    """政协酒泉市第五届委员会常务委员会 is 酒泉市政协."""
    text = around.text
    for place in around.places:
        name = next((n for n in _CONSULTATIVE if text.endswith(n, around.start, place.start)), "")
        if name and (committee := _CONSULTATIVE_COMMITTEE.match(text, place.end, around.end)):
            scope = scope_of_place(around, place.start, place.end).name
            begin, end = place.start - len(name), committee.end()
            if committee["sent"]:  # 政协某地区|工委: where there is no congress
                yield Body(
                    begin,
                    end,
                    "政协" + text[place.start : committee.start("sent")] + "工委",
                    scope,
                    "政协工委",
                )
            else:
                yield Body(begin, end, scope + "政协", scope, "政协")


def local_parties(around: Around) -> Iterator[Body]:
    """民盟嘉兴市第十届委员会 is 民盟嘉兴市委."""
    if not around.has(_OF_PARTIES):
        return
    text = around.text
    for place in around.places:
        party = _PARTY_BEFORE.search(text, around.start, place.start)
        committee = _OF_TERM.match(text, place.end, around.end) if party else None
        if party and committee:
            scope = PARTIES.get(party.group(), party.group()) + text[place.start : place.end]
            yield Body(party.start(), committee.end(), scope + "委", scope, "委")


# 中国工会第十八次全国代表大会: whose 大会主席团 it is
_ASSEMBLY = re.compile(rf"(?:中国|中华|全国)[{HAN}]{{2,14}}第[一二三四五六七八九十]+次(?:全国)?(?:代表)?大会")


def _congress_before(text: str, at: int) -> str:
    """The congress of an organisation that the text named before; or empty."""
    named = list(_ASSEMBLY.finditer(text, max(0, at - 1000), at))
    return named[-1].group() if named else ""


def _congress_in_sentence(around: Around, at: int) -> str:
    """任命甲为市人大常委会副秘书长、乙为|法制工作委员会|委员: the congress that the sentence names before; or empty."""
    named = around.text.rfind("人大", around.start, at)
    scope = scope_before(around, named, "人大")[1] if named >= 0 else ""
    return scope + "人大" if scope else ""


def committees(around: Around) -> Iterator[Body]:
    """宪法和法律委员会, 常委会代表资格审查委员会 of the congress that the article is about, 大会秘书处 of its session."""
    if not around.has(_OF_COMMITTEES):
        return
    for match in _PART_OF_SESSION.finditer(around.text, around.start, around.end):
        if session := around.trail.session() or _congress_before(around.text, match.start()):
            yield Body(match.start(), match.end(), session + match["part"])
    for match in _COMMITTEE.finditer(around.text, around.start, around.end):
        congress = around.trail.congress() or _congress_in_sentence(around, match.start())
        if _OF_NATION.search(around.text, around.start, match.start()):
            congress = "全国政协"
        if match["cppcc"]:
            if congress.endswith("政协"):
                scope, organ = congress.removesuffix("政协"), "政协" + match["cppcc"]
                yield Body(match.start(), match.end(), scope + organ, scope, organ)
            continue
        named_with_it = around.text.endswith(("人大", "人大常委会"), 0, match.start())
        if congress.endswith("人大") and not named_with_it:
            standing = "常委会" if match["standing"] else ""
            organ = "人大" + standing + (match["standing"] or match["special"])
            scope = congress.removesuffix("人大")
            yield Body(match.start(), match.end(), scope + organ, scope, organ)
