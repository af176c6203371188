"""Names of a Han surname and one or two given characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.mentions.names.characters import HAN, characters
from extractors.mentions.names.ends import (
    CLEAR,
    NONE,
    STRONG,
    WORD,
    boundary,
    cut_through,
    edge,
    follow_end,
    office_next,
)
from extractors.mentions.names.name import CUT, JOINING, TORN, Asked, Name
from extractors.vocabulary import alternation, members
from extractors.words import frequency

_ALL_HAN = re.compile(rf"[{HAN}]+")
_SPACED = re.compile(rf"([{HAN}]{{1,2}}?)[ \u3000\u00a0]{{1,4}}([{HAN}])")
# 姬泓|和某某: a last character that more often joins
_GLUE = 1.0
# a usual word torn apart by the end of the name: 市民|宗工|作
_USUAL = 1000
# how often a word must be met to be a word rather than a name
_EVERYDAY = 300
_COMMON_WORD, _KNOWN_WORD = 100, 20
# 王某某和|20余名代表
_COUNTED = re.compile(r"\d{1,6}(?:多|余)?[名位家个]")
# how likely characters must be in a given name that also is a word (建国)
_NAME_LIKE = 0.3
# below this a surname is rare
_RARE = 0.3
# a surname that no list has (佘, 郧), beside a title
_UNKNOWN_SURNAME = -0.5
# rare surnames with which words of the genre begin
_NO_SURNAMES = "称征组座室部力"


def spaced_names(text: str, start: int) -> list[Name]:
    """Two characters set apart to fill three: 戴　玥."""
    match = _SPACED.match(text, start)
    if not match or match[1] not in characters().surnames:
        return []
    ends = boundary(text, match.end())
    return [Name(start, match.end(), match[1] + match[2], ends + 2.0, ends)] if ends > 0 else []


@dataclass(frozen=True, slots=True)
class _Candidate:
    """One reading: ``weight`` is how usual the surname is, ``likely`` the given name, ``ends`` how well it ends."""

    surname: str
    given: str
    end: int
    weight: float
    likely: float
    ends: float

    @property
    def text(self) -> str:
        return self.surname + self.given


def han_names(text: str, start: int, asked: Asked) -> list[Name]:
    """Surname and one or two given characters."""
    found = []
    for candidate in _candidates(text, start, asked):
        longer = asked.uses and asked.uses.is_longer_than_used(candidate.text)
        if not longer and not _is_words(text, candidate, asked.titled):
            name, end = candidate.text, candidate.end
            score = _score(text, candidate) + (asked.uses.support(name) if asked.uses else 0)
            found.append(Name(start, end, name, score, candidate.ends))
    return found


def _candidates(text: str, start: int, asked: Asked) -> Iterator[_Candidate]:
    for surname, weight in _surnames_at(text, start, asked.titled):
        for length in (1, 2):
            end = start + len(surname) + length
            given = text[start + len(surname) : end]
            if len(given) < length or not _may_be_given(given, asked.titled):
                continue
            ends = edge(text, end, asked.titled and not asked.foreign)
            if ends < STRONG and office_next(text, end):
                ends = STRONG
            if asked.then:
                ends = CLEAR if asked.then.match(text, end) else NONE
            # without an end no score suffices: surname, given name and uses add less than 4
            if ends > NONE:
                yield _Candidate(surname, given, end, weight, _likely(given), ends)


def _may_be_given(given: str, titled: bool) -> bool:
    never = members("never_given")
    if titled and len(given) == 2 and given[0] == "其":
        never = never - {"其"}
    return _ALL_HAN.fullmatch(given) is not None and never.isdisjoint(given)


def _is_words(text: str, name: _Candidate, titled: bool) -> bool:
    """Whether words of the language explain the characters better than a rare surname, or 和, does."""
    torn = name.ends < CLEAR and cut_through(text, name.end)
    if name.weight < _RARE and (torn or not _safe(name.text, name.ends, name.likely, titled)):
        return True
    words, unlikely = frequency(name.given) > _COMMON_WORD, name.likely < _NAME_LIKE
    if name.surname in members("joining_surname"):
        return name.ends < STRONG or torn or words or unlikely  # 和|游客, 和|曾担任, 和|非遗代表
    conjunction = name.surname in members("conjunction_surname")
    return conjunction and words and unlikely and len(name.given) == 2


def _score(text: str, name: _Candidate) -> float:
    end, ends, length = name.end, name.ends, len(name.given)
    start = end - len(name.text)
    score = ends + name.weight + name.likely
    score += 0.4 if length == 2 else 0
    score += 0.6 if len(name.surname) == 2 else 0
    listed = text[start - 1 : start] == "、" and text[end : end + 1] in "、，"
    score -= 2.5 if length == 2 and not listed and follow_end(text, end - 2) == end else 0
    score -= CUT if follow_end(text, end - 1) >= follow_end(text, end) > end else 0
    score -= 2.0 if len(name.surname) + length == 3 and name.given[-1] in members("office_end") else 0
    score -= 2.0 if length == 1 and name.given in members("town_end") else 0
    score -= CUT if ends < STRONG and cut_through(text, end) else 0
    score -= CUT if name.given[-1] == "家" and _AT_HOME.search(text, max(0, start - 20), start) else 0
    score -= CUT if name.given[-1] in JOINING and _COUNTED.match(text, end) else 0
    score -= TORN if ends < WORD and frequency(text[end - 1 : end + 1]) >= _USUAL else 0
    return score - (_GLUE if name.given[-1] in JOINING and _joins(text, end, ends) else 0)


def _joins(text: str, end: int, ends: float) -> bool:
    """Whether 和 at the end of a name leads to the next one rather than belongs to it."""
    return ends < STRONG or text[end : end + 1].isdigit() or office_next(text, end - 1)


def _surnames_at(text: str, start: int, titled: bool) -> list[tuple[str, float]]:
    """Surnames that the text may begin with here, and how usual each is."""
    table, compound = characters().surnames, members("compound_surname")
    found = []
    for surname in (text[start : start + 1], text[start : start + 2]):
        unknown = _UNKNOWN_SURNAME if titled and len(surname) == 1 else None
        if surname[1:] == "氏" and surname[0] in table:
            unknown = _RARE  # 阮氏明月
        weight = table.get(surname, _RARE if surname in compound else unknown)
        if surname in compound:
            weight = max(weight or 0.0, _RARE)
        if weight is None or not _ALL_HAN.fullmatch(surname):
            continue
        if surname in members("never_first"):
            kept = titled and surname in members("surname_all_the_same") and _alone(text, start)
            if not kept:
                continue
        if text[start : start + 2] in compound and len(surname) == 1 and boundary(text, start + 2) < CLEAR:
            continue
        found.append((surname, weight))
    return found


# 在村民|李盟|家，
_AT_HOME = re.compile(
    r"(?:在|走进|来到|到|走访|看望|前往|去了?)[^，。；]{0,10}(?:村民|居民|群众|农户|市民|老人|职工|党员|牧民|渔民|社员|家庭|户)$"
)
_VISITS = re.compile(alternation("visit"))


def _alone(text: str, start: int) -> bool:
    """副主任|来永强|、, 市委书记|来鹤|作动员部署: what stands between a title and a delimiter or an act."""
    visits = _VISITS.match(text, start + 2)  # 来京|出席
    short = not visits and boundary(text, start + 2) >= STRONG and not frequency(text[start : start + 2])
    least = STRONG if text[start] in "那者" else CLEAR  # 那慧玲|作发言, but 来日照|考察
    return short or (boundary(text, start + 3) >= least and not frequency(text[start : start + 2]))


def _likely(given: str) -> float:
    """How likely characters are in a given name: about -1.5 to 1."""
    table, seldom = characters().given, members("seldom_given")
    mean = sum(table.get(char, -0.5) for char in given) / len(given)
    return mean - sum(char in seldom for char in given) - (given[-1] in members("hardly_last"))


def _only_a_surname(char: str) -> bool:
    """Whether a character is met as a surname and hardly ever as a word: 笪, 昝."""
    return char in characters().surnames and frequency(char) < _COMMON_WORD


def _safe(name: str, ends: float, likely: float, titled: bool) -> bool:
    """Whether a name with a rare surname may stand: it ends clearly, and is no word of the language."""
    words = members("word_like_name")
    if titled and len(name) == 2 and name in words and ends >= CLEAR and name[0] in characters().surnames:
        return True  # 副主任|幸福，
    if titled and ends >= CLEAR and _only_a_surname(name[0]):
        return True  # 副书记|笪乘胜，
    if (
        name in words
        or name[0] in _NO_SURNAMES
        or (name[1:] in members("plain_verb") and likely < _NAME_LIKE)
    ):
        return False
    if name[0] in members("conjunction_surname") and frequency(name[1:]) > _COMMON_WORD:
        return False  # 和|游客
    if name[0] not in characters().surnames and (frequency(name) or frequency(name[:2]) > 200):
        return False
    if len(name) == 3 and frequency(name[1:]) >= _EVERYDAY and likely < _NAME_LIKE:
        return False  # 乌|政府, 遭|调查
    if len(name) == 2 and not titled and frequency(name) >= _KNOWN_WORD:
        return False  # 学生|自习
    if name[:2] in words:
        return titled and ends >= STRONG
    return ends >= WORD or (titled and likely > 0.3 and len(name) == 3)
