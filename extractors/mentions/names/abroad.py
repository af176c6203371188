"""Names of other languages: with dots (阿依古丽·买买提), without a Han surname (额尔德木图), Japanese (高市早苗)."""

from __future__ import annotations

import re

from extractors.mentions.countries import countries
from extractors.mentions.names.characters import (
    HAN,
    characters,
    has_usual_surname,
    japanese_surnames,
    transliterating_abroad,
)
from extractors.mentions.names.ends import (
    CLEAR,
    NONE,
    STRONG,
    WEAK,
    WORD,
    boundary,
    cut_through,
    follow_end,
    foreign_edge,
    office_next,
)
from extractors.mentions.names.name import ACCEPT, CUT, JOINING, TORN, Asked, Name
from extractors.vocabulary import members
from extractors.words import frequency

_DOTS = "·•・‧∙．"
_DOT = re.compile(rf"[{_DOTS}]")
_JOINT = re.compile(rf"[{_DOTS}－–-]")
# 内通博·南迪-恩代特瓦
_HYPHENED = rf"(?:[-－–][{HAN}]{{1,8}})?"
_DOTTED = re.compile(rf"[{HAN}]{{1,8}}{_HYPHENED}(?:[{_DOTS}][{HAN}A-Za-z]{{1,9}}{_HYPHENED})+")
_ANOTHER = re.compile(rf"(?<=[{_DOTS}][{HAN}]{{2}}|[{HAN}]{{3}})[和与](?=[{HAN}]{{1,6}}[{_DOTS}])")
_DOUBLE = re.compile(rf"(?P<first>[{HAN}]{{1,6}})[-－–][{HAN}]{{1,8}}")
_RUN = re.compile(rf"[{HAN}]{{2,12}}")
_ALL_HAN = re.compile(rf"[{HAN}]+")
_OFFICE_BEFORE = re.compile(
    rf"[{HAN}]{{1,5}}(?:议员|市长|局长|部长|主任|主席|教授|总裁|董事|代表|院长|校长|会长)"
)
# how far before a Japanese name the state may stand
_NEAR = 30
# how often a word must be met to be a word rather than a name
_EVERYDAY, _WORD = 300, 100
# how many of the characters must transliterate, in a name and in one that hardly says where it ends
_MOSTLY, _WHOLLY = 0.6, 0.99


def dotted_name(text: str, start: int, *, foreign: bool = False) -> Name | None:
    """A name with dots; only the end of its last part is open (阿依古丽·买买提参加)."""
    match = _DOTTED.match(text, start)
    if not match:
        return None
    if another := _ANOTHER.search(text, match.start(), match.end()):
        match = _DOTTED.match(text, start, another.start()) or match  # 蒂娜·史密斯|和埃米·克洛布彻
    first = _first_dot(text, match)
    if (office := _OFFICE_BEFORE.match(text, start, first)) and office.end() < first:
        match = _DOTTED.match(text, office.end()) or match  # 某市议员|扬·霍夫施泰特
    if _is_led_to(text, match.start(), first):
        return None
    best = _best_end(text, match)
    sure = foreign and best is not None and best.edge >= STRONG  # 玛哈·哇集拉隆功|对我国
    if best is None or (best.score <= ACCEPT - 1 and not sure):
        return None
    chars = characters().transliteration
    parts = [part for part in _DOT.split(best.text) if part not in members("foreign_given")]
    words = [part for part in parts if len(part) > 1 and frequency(part) >= _EVERYDAY]
    return None if any(not chars & set(word) for word in words) else best  # 对话·北京 is none


def _first_dot(text: str, match: re.Match[str]) -> int:
    dot = _DOT.search(text, match.start(), match.end())
    return dot.start() if dot else match.end()


def _is_led_to(text: str, start: int, first: int) -> bool:
    """Whether what stands before the first dot leads to a name: 习近平致电|…, 批准|佩通坦·…."""
    if any(follow_end(text, at) > at + 1 for at in range(start + 1, first)):
        return True
    opening = text[start:first]
    strange = not characters().transliteration & set(opening[:2])
    return bool(members("leads_on") & set(opening)) or (
        strange
        and first - start > 1
        and frequency(opening[:2]) >= _EVERYDAY
        and opening[:2] not in members("foreign_given")
    )


def _best_end(text: str, match: re.Match[str]) -> Name | None:
    """The best end of the last part of a name with dots or hyphens."""
    last = max(dot.end() for dot in _JOINT.finditer(text, match.start(), match.end()))
    chars, best = characters().transliteration, None
    name = match.group()
    if text.startswith("阿不", last):  # here 不 writes a sound
        text = text[:last] + "阿布" + text[last + 2 :]
    for end in range(last + 1, match.end() + 1):
        strange = sum(char not in chars for char in text[last:end])
        score = boundary(text, end) + 0.3 * min(end - last, 3) - 1.2 * max(0, strange - 1) - 0.3 * strange
        score -= CUT if text[end - 1] in JOINING or _is_of(text, end - 1, end) else 0
        score += WEAK - NONE if _is_of(text, end, end + 1) else 0
        score += 1.0 if end - last > 2 and text[end - 2 : end] in members("dotted_end") else 0  # 买买提|出席
        if best is None or score > best.score:
            best = Name(match.start(), end, name[: end - match.start()], score + 1.0, boundary(text, end))
    return best


# what a 的 leads to that is no part of a name
_RUN_ON = re.compile(r"[\u4e00-\u9fff]")


def _is_of(text: str, at: int, end: int) -> bool:
    """玉苏甫江·麦麦提|的|专访: the word, not a sound of the name."""
    return text[at : at + 1] == "的" and _RUN_ON.match(text, end) is not None


def double_name(text: str, start: int) -> Name | None:
    """芬兰议长|哈拉-阿霍|表示: a name of two parts that a hyphen joins."""
    match = _DOUBLE.match(text, start)
    if not match or not transliterating_abroad().issuperset(match["first"]):
        return None
    best = _best_end(text, match)
    return best if best and best.score > ACCEPT - 1 else None


def other_names(text: str, start: int, asked: Asked) -> list[Name]:
    """Names without a Han surname (额尔德木图, 才仁东智) and transliterated ones: they need a clear end."""
    foreign, then = asked.foreign, asked.then
    chars = transliterating_abroad() if foreign else characters().transliteration
    run = _RUN.match(text, start)
    written = text
    if run and "阿不" in run.group():  # 阿不都克里木: here 不 writes a sound
        text = text[:start] + run.group().replace("阿不", "阿布") + text[run.end() :]
    if not run or text[start] in members("never_first_foreign"):
        return []
    if not (foreign or text[start] in chars or text[start + 1] in chars):
        return []
    if foreign and (text[start] in members("never_first_abroad") or _begins_clause(text, start, chars)):
        return []  # 叙利亚外长|访问伊朗
    found = []
    for end in range(start + 2, run.end() + 1):
        edge = CLEAR if then and then.match(text, end) else boundary(text, end)
        if edge < STRONG and office_next(text, end):
            edge = STRONG
        if edge == NONE and not foreign:
            continue
        share = sum(char in chars for char in text[start:end]) / (end - start)
        if foreign and edge < WORD and share > _WHOLLY:
            edge = max(edge, foreign_edge(text, end, chars), _run_out(text, start, end, chars))
        if _may_end(text, start, end, edge, share, chars, foreign):
            name = written[start:end]
            found.append(Name(start, end, name, _score(name, edge, share, foreign), edge))
    return found


def _run_out(text: str, start: int, end: int, chars: frozenset[str]) -> float:
    """奇利马|搭乘, 佩洛西|窜访: where the characters end with which names are written, in no name like a Han one."""
    if (
        text[end : end + 1] in chars
        or text[end + 1 : end + 2] == "世"
        or cut_through(text, end)
        or text[start:end] in japanese_surnames()
    ):
        return NONE
    return WORD if end - start > 2 or not has_usual_surname(text[start:end]) else NONE


def _may_end(
    text: str, start: int, end: int, edge: float, share: float, chars: frozenset[str], foreign: bool
) -> bool:
    """Whether a name of which this share transliterates can end here."""
    wholly = share > _WHOLLY and (foreign or end - start > 2)
    if (share < _MOSTLY and not foreign) or edge < (WEAK if wholly else STRONG):
        return False
    if edge < STRONG and cut_through(text, end):
        return False
    if any(follow_end(text, at) > at + 1 for at in range(start + 1, end)):
        return False
    if text[start:end] in countries() or (text[end - 1] in JOINING and text[end : end + 1].isdigit()):
        return False  # 勒梅尔|和100多名代表
    if share == 1:
        return True
    if foreign and any(
        text[at] not in chars and _is_word(text, at, chars) for at in range(start + 2, end - 1)
    ):
        return False  # 特朗普|发文
    # 普京已向…, 凯恩|正在
    words = members("never_in_foreign") & set(text[start:end])
    torn = text[end - 1] not in chars and cut_through(text, end)
    return not words and not torn


def _begins_clause(text: str, at: int, chars: frozenset[str]) -> bool:
    """Whether a verb, or a word that no name is written with, begins here: 叙利亚外长|访问伊朗."""
    word = text[at : at + 2]
    return word in members("plain_verb") or (frequency(word) >= _WORD and not chars & set(word))


def _is_word(text: str, at: int, chars: frozenset[str]) -> bool:
    """Whether a word of the language begins here that is not written with characters of names; 查尔斯|三世 is none."""
    word = text[at : at + 2]
    return frequency(word) >= _WORD and not chars.issuperset(word) and word[1:] != "世"


def _score(name: str, edge: float, share: float, foreign: bool) -> float:
    strange = (1 - share) * len(name) * (0.3 if foreign else 1.0) + (name[-1] in JOINING) * TORN
    return edge - 0.3 + 1.5 * share - strange - 0.4 * max(0, len(name) - 4) + (0.5 if foreign else -0.2)


# how given names of three characters end: 由纪夫, 纯一郎, 真纪子
# a first character that hardly is a surname of ours
_RARE = 0.3
_THIRD = frozenset("夫郎子美")
# how given names of two characters end that nobody here has
_OF_MEN = frozenset("郎夫彦介")


def japanese_names(text: str, start: int) -> list[Name]:
    """首相|高市早苗|错误言论: after a Japanese office a surname of two characters and a given name, mostly of two."""
    surname = 2 if text[start : start + 2] in japanese_surnames() else 3
    if text[start : start + surname] not in japanese_surnames():
        return []
    ours = characters().surnames.get(text[start], 0.0) > _RARE
    end = start + surname + 2
    told = text[end - 1 : end] in _OF_MEN and boundary(text, end) >= STRONG  # 副总经理|池田一郎
    if ours and not told and "日本" not in text[max(0, start - _NEAR) : start]:
        return []  # 局长|高山主持, but 总经理|松岛宏幸
    if text[end - 1 : end] in JOINING and any(text[end : end + n] in japanese_surnames() for n in (2, 3)):
        end -= 1  # 河野宏|和佐佐木健一
    if text[end : end + 1] in _THIRD and boundary(text, end + 1) >= boundary(text, end):
        end += 1  # 鸠山由纪夫
    edge = max(boundary(text, end), WORD)
    whole = _ALL_HAN.fullmatch(text, start, end) and not follow_end(text, start + 2) > 0
    return [Name(start, end, text[start:end], edge + 1.0, edge)] if whole else []
