"""People introduced by what they do or in rows: 绣娘甲正在绣花, 从事物流的乙告诉记者, 由丙、丁、戊等组成."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from extractors.glances import Glance
from extractors.mentions.kinds import Person, Title
from extractors.mentions.names import (
    HAN,
    Name,
    Uses,
    has_surname,
    has_usual_surname,
    is_common_name,
    read_name,
)
from extractors.mentions.names.ends import STRONG, boundary
from extractors.mentions.names.name import JOINING
from extractors.mentions.people.believable import THINGS
from extractors.mentions.titles import national_office
from extractors.vocabulary import alternation, members, words_of
from extractors.words import cut, frequency

# how a word for a person ends, before the name: 护林员, 绣娘, 种植户, 返乡青年
_CALLING = re.compile(
    rf"(?=.[员师者民户匠娘手生兵人士家长青同劳模老])[{HAN}](?:[员师者民户匠娘手生兵人士家长]|青年|师傅|同学|劳模|模范|老干部)(?=[{HAN}]{{2}})"
)
_NO_CALLING = re.compile(r"人[大民]|长[期江城达]|家[庭长]|生[产活态]|民[营族生]|手[机段续]")
_TOLD = re.compile(r"(?:告诉(?:总台|央视)?记者|对(?:总台|央视)?记者说|介绍说|坦言|感慨)")
_BLANKS = " \u3000\u00a0\t"
# a glance before the reading
_TELLS = Glance(("记者", "介绍说", "坦言", "感慨"))
# what an item of a list has that is a name and longer than four characters
_LONGEST_NAME = 4
_LONG_NAME = re.compile(r"[·（ \u3000\u00a0\t]")
_CLAUSE = re.compile(r"[，。；：！？“”\s]")
_BRACKET_END = re.compile(r"（[^（）]{1,8}）$")
_COMMA = re.compile("、")
_BRACKET = re.compile(r"（[^（）]{1,8}）")


def called_people(text: str, start: int, end: int, taken: Sequence[Person], uses: Uses) -> list[Person]:
    """Names right after a word for a person, or right before 告诉记者, that nothing else has found."""
    found: list[Person] = []
    for name in (
        *_after_calling(text, start, end, uses),
        *_before_telling(text, start, end, uses),
        *_commemorated(text, start, end),
    ):
        if not any(p.name_start < name.end and name.start < p.end for p in (*taken, *found)):
            found.append(Person(name.start, name.end, name.start, name.end, name.text))
    return found


# what a leader who is only called by rank has done himself: 习近平总书记来到村里
_DID = re.compile(
    r"(?P<rank>总书记|主席)[^，。；：“]{0,16}?"
    r"(?:来到|走进|深入[^学贯领理]|考察|看望|亲自|主持召开|亲临|视察|调研|惦念|惦记|牵挂)"
    r"(?![^，。；：“]{0,30}?(?:时|会上|期间)的?(?:重要)?(?:讲话|指示|论述|嘱托|要求))"
    r"(?![^，。；：“]{0,16}?(?:重要讲话|重要指示|讲话|批示)(?:和[^，。；]{2,12})?精神)"
)


def acting_leaders(text: str, start: int, end: int, taken: Sequence[Person]) -> list[Person]:
    """Leaders called by rank who did something, with the office that the rank means."""
    found = []
    for match in _leaders().finditer(text, start, end):
        if news := _leader_in_the_news(text, start, match):
            return [] if any(p.name_start <= match.start() < p.name_end for p in taken) else [news]
        if _SAID_BEFORE.search(text, start, match.start()):
            continue  # 甲表示，习近平总书记十分牵挂…: what is said of them
        did = _DID.match(text, match.end(), end)
        office = national_office({"主席": "国家主席"}.get(did["rank"], did["rank"])) if did else None
        if did and office and not any(p.name_start <= match.start() < p.name_end for p in taken):
            title = Title(match.end(), did.end("rank"), office.role, office.body, did["rank"])
            found.append(
                Person(match.start(), match.end(), match.start(), match.end(), match.group(), (title,))
            )
    return found[:1]  # once is enough


_SAID_BEFORE = re.compile("(?:表示|指出|强调|发言说|认为|谈到|说)，")
# 5日下午，|甲总书记在参加…时强调: with a day it is told as news
_DATED = re.compile(r"\d{1,2}日(?:上午|中午|下午|晚上|晚)?，$")
_RANK = re.compile(r"总书记|主席")


def _leader_in_the_news(text: str, start: int, name: re.Match[str]) -> Person | None:
    """A leader called by rank of whom a day is told, the rank being part of the name; or None."""
    rank = _RANK.match(text, name.end())
    office = national_office({"主席": "国家主席"}.get(rank.group(), rank.group())) if rank else None
    if rank is None or office is None or not _DATED.search(text, max(start, name.start() - 12), name.start()):
        return None
    title = Title(name.end(), rank.end(), office.role, office.body, rank.group())
    return Person(name.start(), rank.end(), name.start(), name.end(), name.group(), (title,))


@lru_cache(maxsize=1)
def _leaders() -> re.Pattern[str]:
    return re.compile(alternation("leader"))


def _after_calling(text: str, start: int, end: int, uses: Uses) -> Iterator[Name]:
    for match in _CALLING.finditer(text, start, end):
        if not _may_begin(text, match.end()) or _NO_CALLING.match(text, match.end() - 1):
            continue
        name = read_name(text, match.end(), uses=uses)
        if name and len(name.text) == 3 and name.edge >= STRONG and _sure(name) and _begins_word(text, name):
            yield name


def _may_begin(text: str, at: int) -> bool:
    """Whether a name of three characters that begins here may end clearly: a glance before the reading."""
    end = at + 3
    if boundary(text, end) >= STRONG or text[end - 1] in _BLANKS or text[end] in JOINING:
        return True
    return text.startswith(words_of("leader"), at)


def _begins_word(text: str, name: Name) -> bool:
    """Whether words agree that something begins here: 护林员|何为民, but not 江苏师|范大学."""
    at = max(0, name.start - 4)
    for word in cut(text[at : name.end + 2]):
        if at >= name.start:
            break
        at += len(word)
    return at == name.start


def _before_telling(text: str, start: int, end: int, uses: Uses) -> Iterator[Name]:
    """The name that ends a clause's subject: 从事航空物流的|甲|告诉记者."""
    if not _TELLS.stands(text, start, end):
        return
    for match in _TOLD.finditer(text, start, end):
        for size in (3, 2, 4):
            at = match.start() - size
            name = read_name(text, at, uses=uses) if at >= start else None
            if name and name.end == match.start() and _sure(name) and _begins_word(text, name):
                yield name
                break


_COMMEMORATED = re.compile(rf"纪念(?P<name>[{HAN}·]{{2,9}}?)(?:同志|先生|女士)?(?:诞辰|逝世)")


def _commemorated(text: str, start: int, end: int) -> Iterator[Name]:
    """纪念布和同志诞辰100周年: whoever is commemorated is a person, with whatever surname."""
    if text.find("纪念", start, end) < 0:
        return
    for match in _COMMEMORATED.finditer(text, start, end):
        yield Name(match.start("name"), match.end("name"), match["name"], 0.0)


def _sure(name: Name) -> bool:
    return is_common_name(name.text) and name.text not in members("not_a_name")


# how sure a name of three characters must be in a row, and how often a word is met that is none
_IN_ROW, _A_WORD = 3.8, 50


def _fits(name: Name) -> bool:
    """黄金宝, 冼东妹: in a row of names one whose surname is rare or that begins like a word is one, too."""
    if _sure(name) or "·" in name.text:
        return True
    strange = len(name.text) == 3 and name.score >= _IN_ROW and frequency(name.text) < _A_WORD
    return strange and has_surname(name.text) and name.text not in members("not_a_name")


def rows_of_people(text: str, start: int, end: int, taken: Sequence[Person], uses: Uses) -> list[Person]:
    """Names in a row of three and more, whatever stands before: 推选出由甲、乙、丙（女）等组成的主席团."""
    found: list[Person] = []
    for first, last in _runs(text, start, end, uses):
        names = [
            *_left(text, start, first, uses),
            *_between(text, first, last, uses),
            *_right(text, last, uses),
        ]
        sure = len(names) >= 3 and 2 * sum(map(_sure, names)) >= len(names)
        if sure and not THINGS.match(text, names[-1].end):
            found += [
                Person(n.start, n.end, n.start, n.end, n.text)
                for n in names
                if not any(p.name_start < n.end and n.start < p.name_end for p in taken)
            ]
    return found


def _runs(text: str, start: int, end: int, uses: Uses) -> Iterator[tuple[int, int]]:
    """Spans between enumeration commas in which every item is a name."""
    if text.count("、", start, end) < 2:
        return
    commas = [match.start() for match in _COMMA.finditer(text, start, end)]
    first = None
    for left, right in pairwise(commas):
        if right - left <= 16 and _item(text, left + 1, right, uses):
            first = left if first is None else first
            last = right
        elif first is not None:
            yield first, last
            first = None
    if first is not None:
        yield first, last


def _item(text: str, start: int, end: int, uses: Uses) -> Name | None:
    """The item of a list as a name, brackets aside: 乙（女，回族）."""
    if end - start > _LONGEST_NAME and not _LONG_NAME.search(text, start, end):
        return None
    name = read_name(text, start, uses=uses)
    if name is None or not (name.end == end or _BRACKET.fullmatch(text, name.end, end)):
        return None
    return name if _fits(name) else None


def _between(text: str, first: int, last: int, uses: Uses) -> Iterator[Name]:
    at = first
    while at < last:
        stop = text.find("、", at + 1)
        if name := _item(text, at + 1, stop, uses):
            yield name
        at = stop


def _left(text: str, start: int, comma: int, uses: Uses) -> list[Name]:
    """The first of the row, whose beginning nothing marks: 由|甲某某|、."""
    bracket = _BRACKET_END.search(text, max(start, comma - 10), comma)
    stop = bracket.start() if bracket else comma
    for size in (3, 2):
        name = read_name(text, stop - size, uses=uses) if stop - size >= start else None
        if name and name.end == stop and has_usual_surname(name.text) and _sure(name):
            return [name]
    return []


def _right(text: str, comma: int, uses: Uses) -> list[Name]:
    name = read_name(text, comma + 1, uses=uses)
    return [name] if name and _fits(name) else []
