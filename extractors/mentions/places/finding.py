"""Divisions that a text names: literals of the table, judged by what stands around those that are ordinary words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractors.lexicon import rows
from extractors.mentions.places.divisions import (
    CORPS,
    Division,
    codes_by_name,
    corps_divisions,
    division,
    divisions_with_name,
    full_forms,
    within,
)
from extractors.vocabulary import GroupedLiterals, Hit

# 江川|路街道, 南京|东路: a street called after a division
_STREET = re.compile(
    r"[东西南北中]?(?:路(?![径线桥网政港局段况易途演上由过])|大道|大街)|[山湖江河桥岭湾园城港洲塘口店庄]街道"
)
# 成都市场 is a market, 九江区域 a region: the last character of the name belongs to the next word
_NEXT_WORD = re.compile(
    r"市(?=场(?!监)|民(?![政族宗兵盟革建进间])|[值容价])|区(?=[域间块划别]|位[优于])|旗(?=[帜袍舰])|县(?=域)"
)
_HAN = re.compile(r"[\u4e00-\u9fff]")
# 宝山融媒, 无为经开区: what no ordinary word has after it
_SURE_AFTER = re.compile(
    r"地委|行署|融媒|发布[\s　|，。]|日报|新闻网|电视台|广播电视|人民政府|"
    r"经济技术开发区|经济开发区|经开区|高新技术|高新区|[市县区]委[、，书副常]"
)
# what may stand before a name of two characters that also ends other words: 和县 in 来到和县, not in 各市和县
_LEFT_EDGE = re.compile(r"(?:[在到赴来从至往驻、]|来自|走进|位于|前往|^)$")
# 任|项城市委书记, 就|灵武高新区: characters that lead to a name that cannot be meant otherwise
_LEADS_TO = tuple("任兼原为是就对向与和同由给将请让使令去的")
_OFFICE_AFTER = re.compile(
    r"(?<=[市县区旗])(?:委(?:书记|副书记|常委|[、，])|市长|县长|区长|旗长|副[市县区旗]长|人大|政协|纪委|监委|政府)"
)
_BEFORE_COUNTY = re.compile(r"[和与对为的]$")
_AFTER_COUNTY = re.compile(r"[，。、！\d]|人民|各界|广大|经济|发展|的")
_AFTER_TOWN = re.compile(r"党政(?:考察团|代表团)")
_AND_AFTER = frozenset("》）”)、")
_HIDES, _EDGE, _WORD = "hides", "edge", "word"
_NEW_AREAS = ("滨海新区", "浦东新区")
_COMPASS = re.compile(r"[东西南北中]部")
_AFTER_WORD = re.compile(
    r"[，。、；：（）()！？…\s]|$|[市县区旗]|经济?技?术?开发区|经开区|高新|工业园|产业园|综保区|籍"
    r"|一中|人大|政协|党政"
)


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A named division in a text. ``candidates`` are codes, more than one for homonyms (鼓楼区).

    ``full`` tells whether it stands with its suffix (成都市), not short (成都); a combined form (成都武侯区)
    is one mention of the inner division and starts where the outer one starts; ``inner`` is where the last
    part starts.
    """

    start: int
    end: int
    candidates: tuple[str, ...]
    full: bool
    inner: int


@lru_cache(maxsize=1)
def _modes() -> dict[str, str]:
    return {word: mode for word, mode, _ in rows("treacherous")}


def treacherous(name: str) -> bool:
    """Whether a name of a division is an ordinary word, or part of one, more often than a name."""
    return name in _modes()


@lru_cache(maxsize=1)
def _search() -> GroupedLiterals:
    """A search for the plain names with what hides them, and for the names that are ordinary words."""
    names, modes = codes_by_name(), _modes()
    hiding = (word for word, mode in modes.items() if mode == _HIDES)
    plain = [*(name for name in names if name not in modes), *hiding]
    return GroupedLiterals(plain, [name for name in names if name in modes])


def find_places(text: str) -> tuple[PlaceMention, ...]:
    """Named divisions of a text in order, leftmost and longest, without overlaps.

    Neighbours that nest are one mention (四川省成都市武侯区). Names that are ordinary words count only where
    a division is meant for sure (see treacherous.tsv).
    """
    found: list[PlaceMention] = []
    zones: set[str] = set()
    for hit in _hits(text):
        if hit.word[0] == "开" and text.startswith("召", hit.start - 1):
            continue  # 召开|江北新区党工委会议
        before = found[-1] if found and found[-1].end == hit.start else None
        mention = _mention(text, hit, before)
        if mention is None:
            continue
        if before and (codes := _nested(mention.candidates, before)):
            found[-1] = PlaceMention(before.start, mention.end, codes, mention.full, mention.inner)
        elif before and hit.word in _NEW_AREAS:
            zones.add(hit.word)  # 锦州|滨海新区 is a zone, no district of Tianjin
        else:
            found.append(mention)
    return tuple(m for m in found if text[m.start : m.end] not in zones)


def _hits(text: str) -> Iterator[Hit]:
    """What may be a mention, in order; a plain name beats a treacherous one."""
    plain, wary = _search().find(text)
    done = at = 0
    for hit in plain:
        if (first := _first_across(text, hit, wary, at)) and first.start >= done:
            done = first.end  # 镇江|海关 begins the clause, whatever 江海 is
            yield first
            continue
        while at < len(wary) and wary[at].start < hit.start:
            if wary[at].start >= done and wary[at].end <= hit.start:
                yield wary[at]
            elif wary[at].start < done < wary[at].end <= hit.start:
                yield from _behind(text, done, wary[at].end)
            at += 1
        done = hit.end
        if _modes().get(hit.word) != _HIDES:
            yield hit
    for hit in wary[at:]:
        if hit.start >= done:
            yield hit
        elif hit.end > done:
            yield from _behind(text, done, hit.end)


def _first_across(text: str, hit: Hit, wary: Sequence[Hit], at: int) -> Hit | None:
    """The treacherous name that begins a clause and runs into a short plain one; or None."""
    if hit.word in full_forms():
        return None
    for number in range(at, len(wary)):
        other = wary[number]
        if other.start >= hit.start:
            break
        if hit.start < other.end < hit.end and _modes()[other.word] == _EDGE and _edged(text, other.start):
            return other
    return None


def _behind(text: str, start: int, end: int) -> Iterator[Hit]:
    """佳木斯|市|郊区: the treacherous name that begins where the plain one ends that a longer one runs into."""
    _, found = _search().find(text[start:end])
    return (Hit(hit.start + start, hit.end + start, hit.word) for hit in found if hit.end == end - start)


def _mention(text: str, hit: Hit, before: PlaceMention | None) -> PlaceMention | None:
    start, end, word = hit.start, hit.end, hit.word
    if _NEXT_WORD.match(text, end - 1):
        end, word = end - 1, word[:-1]
        if word not in codes_by_name():
            return None
    if word[0] == "和" and word[1:] in full_forms() and _HAN.match(text, start - 1):
        start, word = start + 1, word[1:]  # 我校和|丰县
    if word not in full_forms() and _STREET.match(text, end):
        return None
    codes = codes_by_name()[word]
    if text[end : end + 1] == "·" and _HAN.match(text, start - 1):
        return None  # 图尔|洪江|·吾布力
    if not _is_meant(text, start, end, word, nested=before is not None and bool(_nested(codes, before))):
        return None
    if codes[0][:2] == CORPS[:2] and word not in _corps_names() and not _of_corps(text):
        return None
    return PlaceMention(start, end, codes, word in full_forms(), start)


def _is_meant(text: str, start: int, end: int, word: str, *, nested: bool) -> bool:
    """Whether a name is meant and no ordinary word; ``nested`` = it stands behind what it lies in."""
    mode = _modes().get(word, "")
    if not mode:
        return True
    sure = mode == _WORD and not _COMPASS.fullmatch(word)
    if nested:
        return mode != _WORD or (sure and _AFTER_WORD.match(text, end) is not None)
    if mode != _EDGE and not (sure and _SURE_AFTER.match(text, end)):
        return False
    led = text[start - 1 : start] in _LEADS_TO and bool(
        _OFFICE_AFTER.match(text, end)
        or _SURE_AFTER.match(text, end)
        or (word[0] == "和" and text.startswith(("工业园", "产业园"), end))  # 任|和田工业园区管委会主任
    )
    if (
        not _edged(text, start)
        and not led
        and (word[0] == "和" or not _shown_by_both_sides(text, start, end))
    ):
        return False
    # 县总工会、《…》和|县妇联
    return not (word[0] == "和" and text[start - 1 : start] in _AND_AFTER)


@lru_cache(maxsize=1)
def _corps_names() -> frozenset[str]:
    """Names that no army has: a division of the Corps together with its city, and the Corps."""
    found = {"新疆生产建设兵团", "兵团"}
    for d in corps_divisions():
        found |= {d.name, d.name[1:]}
    return frozenset(found)


def _of_corps(text: str) -> bool:
    """Whether a text speaks of the Corps at all, so that 七师 is one of its divisions."""
    return "兵团" in text or any(name in text for name in _corps_names())


def _edged(text: str, start: int) -> bool:
    """Whether a name may begin here: after anything but a Han character, or after 在, 到, 从 …"""
    return not _HAN.match(text, start - 1, start) or bool(_LEFT_EDGE.search(text[max(0, start - 2) : start]))


def _shown_by_both_sides(text: str, start: int, end: int) -> bool:
    """美好的|房县。, 和|房县50万人民, 对|凤阳|党政考察团: what stands before and behind leaves no other word."""
    after = _AFTER_COUNTY if text[end - 1] == "县" else _AFTER_TOWN
    return bool(_BEFORE_COUNTY.search(text, max(0, start - 1), start) and after.match(text, end))


def _nested(codes: Iterable[str], outer: PlaceMention) -> tuple[str, ...]:
    """Those of the codes that lie below one of the outer mention's candidates."""
    return tuple(c for c in codes if any(o != c and within(c, o) for o in outer.candidates))


def divisions_named(name: str) -> tuple[Division, ...]:
    """All divisions with this full, usual, short or combined name (成都武侯区); empty for none."""
    if found := divisions_with_name(name):
        return found
    whole = [m for m in find_places(name) if m.start == 0 and m.end == len(name)]
    return tuple(map(division, whole[0].candidates)) if whole else ()
