"""Where a person's name ends: the one hard question of Chinese names, since no space tells.

A name is looked for only where one may stand (after a title, in a list of names, before an act). Every length is
a candidate; it is judged by how likely its characters are in a name, by what follows (a name ends where a verb
begins), and by how the rest of the article uses the same characters.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from functools import lru_cache

from extractors.lexicon import rows
from extractors.mentions.countries import countries
from extractors.mentions.name_ends import (
    CLEAR,
    STRONG,
    WEAK,
    WORD,
    boundary,
    cut_through,
    follow_end,
    foreign_edge,
)
from extractors.mentions.name_ends import edge as ending
from extractors.mentions.places import divisions_with_name
from extractors.vocabulary import alternation, members
from extractors.words import frequency

HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0002ffff〇"
_DOT = "·•・‧∙．"
_SPACES = re.compile(r"[ \u3000\u00a0\t]{1,4}")
_DOTTED = re.compile(rf"[{HAN}]{{1,8}}(?:[{_DOT}][{HAN}A-Za-z]{{1,9}})+")
_RUN = re.compile(rf"[{HAN}]{{2,9}}")
_ALL_HAN = re.compile(rf"[{HAN}]+")

# What follows a name: a delimiter, a word that often does, one that may, or anything else.
_CUT = 2.0
_NEVER_GIVEN = frozenset("者已他她它们的了是与及说就也还并等各该此被把让给")
_SELDOM_GIVEN = frozenset("其我你一二三四五六七八九十在向从会席应将任作到对以为来进推自")
# of these the last character is the beginning of what the person does: 方遒|到机场
_HARDLY_LAST = frozenset("作到向从会席对以在自")
_JOINING = "和与同及"
# 姬泓|和某某: a last character that more often joins
_GLUE = 1.0
# a usual word torn apart by the end of the name: 市民|宗工|作
_TORN, _USUAL = 1.5, 1000
_COMPOUND = frozenset(
    [
        "诸葛",
        "欧阳",
        "上官",
        "司马",
        "司徒",
        "皇甫",
        "尉迟",
        "申屠",
        "端木",
        "百里",
        "东方",
        "南宫",
        "西门",
        "公孙",
        "慕容",
        "令狐",
        "宇文",
        "长孙",
        "夏侯",
        "独孤",
        "闻人",
        "钟离",
        "轩辕",
        "赫连",
        "澹台",
        "淳于",
        "太史",
        "公冶",
        "呼延",
    ]
)
# how often a word must be met to be a word rather than a name
_EVERYDAY = 300
_KNOWN_WORD = 20
# how likely characters must be in a given name that also is a word (建国)
_NAME_LIKE = 0.3
# characters that no name is written with when it comes from another language
_FUNCTION = frozenset("已向将把被对从就也是的了并不还又再很")
# below this a surname is rare
_RARE = 0.3
# a surname that no list has (佘, 郧), beside a title
_UNKNOWN_SURNAME = -0.5
# what leads from one name to the next: 习近平向|…·…
_LEADS_ON = frozenset("向将把被对就")
# surnames that are conjunctions far more often
_CONJUNCTIONS = frozenset("和向应从由于同全曾")
# surnames that join names far more often
_JOINS = frozenset("和与同")
# what ends an organisation or a place, not a name of three characters
_OFFICE_END = frozenset("局委办省厅组室镇州处")
# 七台河市长|兴乡马鞍村
_TOWN_END = frozenset("乡镇村县")
# what no transliterated name begins with
_NOT_FOREIGN = frozenset("在的了和与对将同称会室部征组应为是由从就向到被把及等")
# what begins a clause rather than a name
_SURNAMES_TOO = frozenset("来但")
_NEVER_FIRST = frozenset(
    "一是在的了与对将等并为到就被把让给以及或而兼员人要府家同会上中下大小多不我你他有无来去出入前后也都又再还正即已使令能可没当如但却只更最此这那每各个本该其某之们者加"
)
_OFFICE_BEFORE = re.compile(
    rf"[{HAN}]{{1,5}}(?:议员|市长|局长|部长|主任|主席|教授|总裁|董事|代表|院长|校长|会长)"
)
ACCEPT = 2.0
# beside a title a name is expected, so less will do
TITLED = 1.2
# after 市民 and the like a name is likely, but its surname must be known
NOUN = 1.6


@dataclass(frozen=True, slots=True)
class Name:
    """A reading of some characters as one name: ``text`` has no inner spaces, ``edge`` how well it ends."""

    start: int
    end: int
    text: str
    score: float
    edge: float = 0.0


@dataclass(frozen=True, slots=True)
class _Characters:
    surnames: dict[str, float]
    given: dict[str, float]
    transliteration: frozenset[str]


@lru_cache(maxsize=1)
def _characters() -> _Characters:
    surnames = {row[0]: math.log10(float(row[1]) + 1) / 4 for row in rows("surnames")}
    given: dict[str, float] = {}
    for row in rows("given_chars"):
        given[row[0]] = min(1.0, math.log10(sum(float(n) for n in row[1:-1]) + 1) / 2)
    return _Characters(surnames, given, frozenset("".join(row[0] for row in rows("transliteration"))))


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
    leader = _leaders().match(text, start)
    if leader and (leader.end() > start + 2 or boundary(text, leader.end()) >= WEAK):
        return Name(start, leader.end(), leader.group(), CLEAR + ACCEPT, CLEAR)  # 习近平|或通过…
    if (dotted := _DOTTED.match(text, start)) and (name := _dotted(text, dotted)):
        return name
    found = [
        *_spaced(text, start),
        *_han(text, start, uses, least < ACCEPT if titled is None else titled, foreign),
        *_other(text, start, foreign, then),
        *(_japanese(text, start) if foreign else ()),
    ]
    # 在会见甲|时，
    found = [n for n in found if not (n.text[-1] == "时" and text.startswith("时，", n.end - 1))]
    if then:
        found = [
            replace(n, score=n.score + CLEAR - boundary(text, n.end))
            for n in found
            if then.match(text, n.end)
        ]
    best = max(found, key=lambda name: name.score, default=None)
    return best if best and best.score >= least else None


@lru_cache(maxsize=1)
def _leaders() -> re.Pattern[str]:
    return re.compile(alternation("leader"))


def looks_like_name(name: str) -> bool:
    """Whether characters could be a name without a title beside them: no word of the language begins them."""
    return (
        ("·" in name or len(name) <= 4)
        and name[:2] not in members("word_like_name")
        and not (len(name) > 2 and divisions_with_name(name))
    )


def is_common_name(name: str) -> bool:
    """The same, with a usual surname."""
    return has_usual_surname(name) and looks_like_name(name)


def has_usual_surname(name: str) -> bool:
    """Whether many people bear the surname that the characters begin with."""
    surname = name[:2] if len(name) > 2 and name[:2] in _characters().surnames else name[:1]
    return _characters().surnames.get(surname, 0.0) > (0.55 if len(surname) == 1 else 0.1)


def is_transliterated(name: str) -> bool:
    """Whether most characters are such as write names of other languages, with at most one that is not."""
    strange = sum(char not in _characters().transliteration for char in name)
    return name[:1] in _characters().transliteration and strange <= (len(name) > 2)


class Uses:
    """How an article uses a string: a name comes back, and ends elsewhere too."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._seen: dict[str, float] = {}

    def support(self, name: str) -> float:
        """0 for a string met once, more for one that returns with clear ends; at most 1.5."""
        if name not in self._seen:
            self._seen[name] = self._count(name)
        return self._seen[name]

    def _count(self, name: str) -> float:
        hits, at = 0, self._text.find(name)
        while at >= 0 and hits < 4:
            hits += boundary(self._text, at + len(name)) >= STRONG
            at = self._text.find(name, at + 1)
        return min(1.5, 0.5 * max(0, hits - 1))


def _dotted(text: str, match: re.Match[str]) -> Name | None:
    """A name with dots; only the end of its last part is open (阿依古丽·买买提参加)."""
    first = min(at for dot in _DOT if (at := text.find(dot, match.start(), match.end())) >= 0)
    if (office := _OFFICE_BEFORE.match(text, match.start(), first)) and office.end() < first:
        match = _DOTTED.match(text, office.end()) or match  # 某市议员|扬·霍夫施泰特
    if any(follow_end(text, at) > at + 1 for at in range(match.start() + 1, first)):
        return None  # 习近平|致电安东尼·…
    last = max(match.group().rfind(dot) for dot in _DOT) + match.start() + 1
    chars, best = _characters().transliteration, None
    opening = text[match.start() : first]
    if _LEADS_ON & set(opening) or (frequency(opening[:2]) >= _EVERYDAY and not chars & set(opening[:2])):
        return None  # 习近平向|…, 批准|佩通坦·…
    for end in range(last + 1, match.end() + 1):
        strange = sum(char not in chars for char in text[last:end])
        score = boundary(text, end) + 0.3 * min(end - last, 3) - 1.2 * max(0, strange - 1) - 0.3 * strange
        score -= _CUT if text[end - 1] in _JOINING else 0
        if best is None or score > best.score:
            best = Name(match.start(), end, text[match.start() : end], score + 1.0, boundary(text, end))
    if best is None or best.score <= ACCEPT - 1:
        return None
    words = [part for part in re.split(rf"[{_DOT}]", best.text) if frequency(part) >= _EVERYDAY]
    return None if any(not chars & set(word) for word in words) else best  # 对话·北京 is none


def _spaced(text: str, start: int) -> list[Name]:
    """Two characters set apart to fill three: 戴　玥."""
    match = re.compile(rf"([{HAN}]{{1,2}}?)[ \u3000\u00a0]{{1,4}}([{HAN}])").match(text, start)
    if not match or match[1] not in _characters().surnames:
        return []
    edge = boundary(text, match.end())
    return [Name(start, match.end(), match[1] + match[2], edge + 2.0, edge)] if edge > 0 else []


def _han(text: str, start: int, uses: Uses | None, titled: bool, foreign: bool) -> list[Name]:
    """Surname and one or two given characters."""
    found = []
    for surname, weight in _surnames_at(text, start, titled):
        for length in (1, 2):
            end = start + len(surname) + length
            given = text[start + len(surname) : end]
            never = _NEVER_GIVEN - {"其"} if titled and length == 2 and given[0] == "其" else _NEVER_GIVEN
            if not _ALL_HAN.fullmatch(given) or len(given) < length or set(given) & never:
                continue
            edge, likely = ending(text, end, titled and not foreign), _likely(given)
            if edge < STRONG and _office_next(text, end):
                edge = STRONG
            torn = edge < CLEAR and cut_through(text, end)
            if weight < _RARE and (torn or not _safe(surname + given, edge, likely, titled)):
                continue
            if surname in _CONJUNCTIONS and frequency(given) > 100 and likely < _NAME_LIKE and length == 2:
                continue
            if surname in _JOINS and (edge < STRONG or torn or frequency(given) > 100 or likely < _NAME_LIKE):
                continue  # 和|游客, 和|曾担任, 和|非遗代表
            score = edge + weight + likely + (0.4 if length == 2 else 0) + (0.6 if len(surname) == 2 else 0)
            score -= 2.5 if length == 2 and follow_end(text, end - 2) == end else 0
            score -= _CUT if follow_end(text, end - 1) >= follow_end(text, end) > end else 0
            score -= 2.0 if end - start == 3 and text[end - 1] in _OFFICE_END else 0
            score -= 2.0 if length == 1 and given in _TOWN_END else 0
            score -= _CUT if edge < STRONG and cut_through(text, end) else 0
            score -= _TORN if edge < WORD and frequency(text[end - 1 : end + 1]) >= _USUAL else 0
            score -= (
                _GLUE
                if given[-1] in _JOINING
                and (edge < STRONG or text[end : end + 1].isdigit() or _office_next(text, end - 1))
                else 0
            )
            score += uses.support(surname + given) if uses else 0
            found.append(Name(start, end, surname + given, score, edge))
    return found


_STATE_NEXT = re.compile(r"国际|中央|有关|相关|世界")


@lru_cache(maxsize=1)
def _offices() -> tuple[str, ...]:
    return ("夫人", "市委", "省委", "县委", "区委", *members("foreign_head"), *members("government_head"))


def _office_next(text: str, end: int) -> bool:
    """Whether another guest's office follows: 总督甲|和总理乙."""
    if text[end] not in "和与及同":
        return False
    if any(text[end + 1 : end + 1 + size] in countries() for size in (2, 3, 4, 5)):
        return True  # 总理甲同|尼泊尔总理乙
    return text.startswith(_offices(), end + 1) or bool(_STATE_NEXT.match(text, end + 1))


def _surnames_at(text: str, start: int, titled: bool) -> list[tuple[str, float]]:
    """Surnames that the text may begin with here, and how usual each is."""
    table = _characters().surnames
    found = []
    for surname in (text[start : start + 1], text[start : start + 2]):
        unknown = _UNKNOWN_SURNAME if titled and len(surname) == 1 else None
        if surname[1:] == "氏" and surname[0] in table:
            unknown = _RARE  # 阮氏明月
        weight = table.get(surname, _RARE if surname in _COMPOUND else unknown)
        if weight is None or not _ALL_HAN.fullmatch(surname):
            continue
        if surname in _NEVER_FIRST and not (titled and surname in _SURNAMES_TOO and _alone(text, start)):
            continue
        if text[start : start + 2] in _COMPOUND and len(surname) == 1 and boundary(text, start + 2) < CLEAR:
            continue
        found.append((surname, weight))
    return found


def _alone(text: str, start: int) -> bool:
    """副主任|来永强|、: three characters between a title and a delimiter."""
    return boundary(text, start + 3) >= CLEAR and not frequency(text[start : start + 2])


def _likely(given: str) -> float:
    """How likely characters are in a given name: about -1.5 to 1."""
    table = _characters().given
    mean = sum(table.get(char, -0.5) for char in given) / len(given)
    return mean - sum(char in _SELDOM_GIVEN for char in given) - (given[-1] in _HARDLY_LAST)


def _safe(name: str, edge: float, likely: float, titled: bool) -> bool:
    """Whether a name with a rare surname may stand: it ends clearly, and is no word of the language."""
    words = members("word_like_name")
    if name in words or name[0] in "称征组座室部力" or name[1:] in members("plain_verb"):
        return False
    if name[0] in _CONJUNCTIONS and frequency(name[1:]) > 100:
        return False  # 和|游客
    if name[0] not in _characters().surnames and (frequency(name) or frequency(name[:2]) > 200):
        return False
    if len(name) == 3 and frequency(name[1:]) >= _EVERYDAY and likely < _NAME_LIKE:
        return False  # 乌|政府, 遭|调查
    if len(name) == 2 and not titled and frequency(name) >= _KNOWN_WORD:
        return False  # 学生|自习
    if name[:2] in words:
        return titled and edge >= STRONG
    return edge >= WORD or (titled and likely > 0.3 and len(name) == 3)


@lru_cache(maxsize=1)
def _japanese_surnames() -> frozenset[str]:
    return frozenset(name for _, names, _ in rows("japanese_surnames") for name in names.split())


def is_japanese(name: str) -> bool:
    """Whether a name begins with a Japanese surname of two characters."""
    return name[:2] in _japanese_surnames()


def _japanese(text: str, start: int) -> list[Name]:
    """首相|高市早苗|错误言论: after a Japanese office a surname of two characters and a given name, mostly of two."""
    end = start + 4
    if text[start : start + 2] not in _japanese_surnames() or "日本" not in text[max(0, start - 16) : start]:
        return []
    edge = max(boundary(text, end), WORD)
    whole = _ALL_HAN.fullmatch(text, start, end) and not follow_end(text, start + 2) > 0
    return [Name(start, end, text[start:end], edge + 1.0, edge)] if whole else []


def _other(text: str, start: int, foreign: bool, then: re.Pattern[str] | None = None) -> list[Name]:
    """Names without a Han surname (额尔德木图, 才仁东智) and transliterated ones: they need a clear end."""
    chars = _characters().transliteration
    run = _RUN.match(text, start)
    if text[start : start + 1] in _NOT_FOREIGN:
        return []
    if not run or not (foreign or text[start] in chars or text[start + 1] in chars):
        return []
    found = []
    for end in range(start + 2, run.end() + 1):
        name = text[start:end]
        share = sum(char in chars for char in name) / len(name)
        edge = CLEAR if then and then.match(text, end) else boundary(text, end)
        if foreign and edge < WORD and share > 0.99:
            edge = max(edge, foreign_edge(text, end, chars))
        if edge < STRONG and _office_next(text, end):
            edge = STRONG
        if (
            (share < 0.6 and not foreign)
            or edge < (WEAK if share > 0.99 and (foreign or len(name) > 2) else STRONG)
            or (edge < STRONG and cut_through(text, end))
        ):
            continue
        if any(follow_end(text, at) > at + 1 for at in range(start + 1, end)):
            continue
        if share < 1 and (_FUNCTION & set(name) or (name[-1] not in chars and cut_through(text, end))):
            continue  # 普京已向…, 凯恩|正在
        strange = (1 - share) * len(name) * (0.3 if foreign else 1.0) + (name[-1] in _JOINING) * _TORN
        score = edge - 0.3 + 1.5 * share - strange - 0.4 * max(0, len(name) - 4) + (0.5 if foreign else -0.2)
        found.append(Name(start, end, name, score, edge))
    return found
