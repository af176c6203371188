"""People whom a story introduces: 甲今年67岁, 来自乙镇的林农丙, 丁曾是老住户, 从事建筑的戊来自己县, 庚等16人."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.glances import Glance
from extractors.mentions.kinds import Person
from extractors.mentions.names import (
    HAN,
    Name,
    Uses,
    has_surname,
    has_usual_surname,
    is_made_of_parts,
    looks_like_name,
    read_name,
)
from extractors.mentions.places import divisions_with_name
from extractors.vocabulary import alternation, beginning, members, words_of
from extractors.words import frequency

# what is told of somebody at the beginning of a sentence or clause, right behind the name
_PAIR = "(?:姐妹|兄弟|兄妹|夫妇|夫妻|父子|母女|父女|母子)"
_TOLD = re.compile(
    rf"{_PAIR}?{beginning('told_of_person')}(?:{alternation('told_of_person')})"
    r"|，?(?:今年|现年)\d{1,3}岁|等\d{1,4}[人名位]"
)
_CLAUSE = re.compile(
    rf"(?:\A|[。！？；，：\n“])[\s\u3000]*(?=(?![上下今去其他这那每各中全一我你]|\d)[{HAN}]{{2,4}}?(?:{_TOLD.pattern}))"
)
# 来自|武平县的林农|甲, 从事|物流的|甲, 67岁|的|甲
_OF_WHOM = re.compile(
    rf"[{HAN}\d、·—]{{0,24}}?的(?P<calling>{alternation('calling')})?|(?P<only>{alternation('calling')})"
)
_LEADS = re.compile(
    rf"来自|从事|家住|\d岁|(?:走进|来到)(?=[^，。；]{{2,20}}家(?:中|里|看望|慰问|做客|，))|从[^，。；的]{{1,8}}回?来(?=的)"
    rf"|{beginning('introduces')}(?:{alternation('introduces')})"
)
# 种粮大户|甲|的地块
_CALLED = re.compile(rf"{beginning('calling')}(?:{alternation('calling')})(?=[{HAN}]{{2}})")
# what may follow one who is introduced
_GOES_ON = re.compile(
    rf"[，。、（]|的|(?:{alternation('told_of_person')}|{alternation('does_something')})"
    rf"|[正在已从将把带用为和与向对今]|{_PAIR}|一家|家(?:中|里|看望|慰问|做客|，)|[随每都也就又刚还便]|回到|进入|[获夺摘]得|一[早直]|主动"
)
# glances before the reading
_TELLS = Glance((*words_of("told_of_person"), "今年", "现年", *(f"等{digit}" for digit in range(10))))
_SOMEBODY = Glance(
    ("来自", "从事", "家住", "岁", "走进", "来到", "来的", *words_of("calling"), *words_of("introduces"))
)
# how often a word must be met to be one and no name, no beginning of a name, and no given name (玉兰)
_MET, _EVERYDAY, _GIVEN = 5, 300, 3000


def introduced_people(text: str, start: int, end: int, taken: Sequence[Person], uses: Uses) -> list[Person]:
    """Names of those who are introduced in a sentence, that nothing else has found."""
    found: list[Person] = []
    for name in (*_at_clause(text, start, end, uses), *_behind(text, start, end, uses)):
        if not any(p.name_start < name.end and name.start < p.end for p in (*taken, *found)):
            found.append(Person(name.start, name.end, name.start, name.end, name.text))
    return found


def _at_clause(text: str, start: int, end: int, uses: Uses) -> Iterator[Name]:
    if not _TELLS.stands(text, start, end):
        return
    for clause in _CLAUSE.finditer(text, max(0, start - 1), end):
        at = max(clause.end(), start)
        name = read_name(text, at, uses=uses, then=_TOLD)
        if name and _is_no_word(name.text):
            yield name


def _behind(text: str, start: int, end: int, uses: Uses) -> Iterator[Name]:
    """The name behind 来自…的, 从事…的, 67岁的, or behind a word for those who do some work."""
    if not _SOMEBODY.stands(text, start, end):
        return
    for lead in _LEADS.finditer(text, start, end):
        whom = _OF_WHOM.match(text, lead.end(), end)
        if whom:
            yield from _introduced(text, whom.end(), uses)
    for called in _CALLED.finditer(text, start, end):
        yield from _introduced(text, called.end(), uses)


def _introduced(text: str, at: int, uses: Uses) -> Iterator[Name]:
    """The name that begins here, and those in a row with it: 16岁的|甲、乙|姐妹."""
    while "·" in text[at : at + 8] or any(_GOES_ON.match(text, at + size) for size in (2, 3, 4)):
        name = read_name(text, at, uses=uses, then=_GOES_ON)
        if name is None or not _is_no_word(name.text):
            return
        yield name
        if text[name.end : name.end + 1] not in ("、", "和"):
            return
        at = name.end + 1


def _is_no_word(name: str) -> bool:
    """Whether the characters are a usual name and neither a word of the language nor a place."""
    if "·" in name or name in members("mongol_name") or is_made_of_parts(name):
        return True
    if not has_surname(name) or not looks_like_name(name) or name in members("not_a_name"):
        return len(name) > 3 and frequency(name[:2]) < _MET
    if frequency(name) >= _MET or divisions_with_name(name) or divisions_with_name(name[:2]):
        return False
    if not has_usual_surname(name):
        return len(name) == 3 and frequency(name[:2]) < _MET and frequency(name[1:]) < _EVERYDAY
    return len(name) < 3 or (frequency(name[:2]) < _EVERYDAY and frequency(name[1:]) < _GIVEN)
