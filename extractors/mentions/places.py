"""Divisions of China from province to county: what a name may mean, what lies in what, which a text names.

Codes are those of GB/T 2260 (``510100``); the Corps and its divisions have codes of their own (``660700``).
Short names that are ordinary words (合作, 资源) are known, yet taken in a text only after what they lie in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from extractors.lexicon import rows

CORPS = "660000"
_RANK = {"province": 0, "prefecture": 1, "county": 2}
# 成都市场 is a market, 九江区域 a region: the last character of the name belongs to the next word
_NEXT_WORD = re.compile(r"市(?=[场民值容价])|区(?=[域间块划别]|位[优于])|旗(?=[帜袍舰])|县(?=域)")
_HAN = re.compile(r"[\u4e00-\u9fff]")
# 宝山融媒, 无为经开区: what no ordinary word has after it
_SURE_AFTER = re.compile(
    r"融媒|发布[\s　|，。]|日报|新闻网|电视台|广播电视|人民政府|"
    r"经济技术开发区|经济开发区|经开区|高新技术|高新区|[市县区]委[、，书副常]"
)
# what may stand before a name of two characters that also ends other words: 和县 in 来到和县, not in 各市和县
_LEFT_EDGE = re.compile(r"(?:[在到赴来从至往驻、]|来自|走进|位于|前往|^)$")
_BEFORE_COUNTY = re.compile(r"[和与对为的]$")
_AFTER_COUNTY = re.compile(r"[，。、！\d]|人民|各界|广大|经济|发展|的")
_AFTER_TOWN = re.compile(r"党政(?:考察团|代表团)")
_AND_AFTER = frozenset("》）”)、")
_HIDES, _EDGE, _WORD = "hides", "edge", "word"
_COMPASS = re.compile(r"[东西南北中]部")
_AFTER_WORD = re.compile(
    r"[，。、；：（）()！？…\s]|$|[市县区旗]|经济?技?术?开发区|经开区|高新|工业园|产业园|综保区|籍|一中|人大|政协|党政"
)


@dataclass(frozen=True, slots=True)
class Division:
    """One division. ``short`` is 海西, ``usual`` the form with its suffix in which bodies are named (海西州).

    ``level`` is province, prefecture or county; ``parent`` a code or empty; ``until`` the year in which it
    was abolished or empty; ``city`` the city that a division of the Corps runs.
    """

    code: str
    name: str
    short: str
    level: str
    parent: str
    usual: str
    until: str = ""
    successor: str = ""
    city: str = ""


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
def _divisions() -> dict[str, Division]:
    usual = {code: short for code, short, is_usual, _ in rows("division_shorts") if is_usual}
    found = {
        code: Division(code, name, short, level, parent, usual.get(code, form), until, successor)
        for code, name, short, form, level, parent, until, successor, _ in rows("divisions")
    }
    for code, name, short, form, level, parent, city, _ in rows("corps"):
        found[code] = Division(code, name, short, level, parent, form, city=city)
    return found


@lru_cache(maxsize=1)
def _modes() -> dict[str, str]:
    return {word: mode for word, mode, _ in rows("treacherous")}


def treacherous(name: str) -> bool:
    """Whether a name of a division is an ordinary word, or part of one, more often than a name."""
    return name in _modes()


@lru_cache(maxsize=1)
def _codes_by_name() -> dict[str, tuple[str, ...]]:
    codes: dict[str, dict[str, None]] = {}
    for d in _divisions().values():
        for form in _forms(d):
            codes.setdefault(form, {})[d.code] = None
    for code, short, *_ in rows("division_shorts"):
        codes.setdefault(short, {})[code] = None
    return {name: tuple(found) for name, found in codes.items()}


def _forms(d: Division) -> Iterator[str]:
    yield d.name
    yield d.usual
    # the short name of what was abolished years ago is a village, a street or a surname today
    if d.short and (not d.until or d.until >= "2024"):
        yield d.short
    if d.parent == CORPS:
        yield d.short[1:]
        yield d.name[1:]


def division(code: str) -> Division:
    """The division with this code. Raises KeyError for a code that the table does not have."""
    return _divisions()[code]


@lru_cache(maxsize=8192)
def lineage(code: str) -> tuple[str, ...]:
    """Codes from the province down to the division itself. Raises KeyError for an unknown code."""
    d = division(code)
    return (*lineage(d.parent), code) if d.parent else (code,)


def full_name(code: str) -> str:
    """Name with what it lies in, province first: 江苏省扬州市高邮市, 新疆生产建设兵团第七师胡杨河市."""
    names: list[str] = []
    for step in map(division, lineage(code)):
        if step.level == "province":
            names.clear()
        names.append(step.name)
    return "".join(names)


def within(code: str, ancestor: str) -> bool:
    """Whether a division is the other one or lies in it. Raises KeyError for an unknown code."""
    return ancestor in lineage(code)


@lru_cache(maxsize=1)
def _corps_by_code() -> dict[str, str]:
    corps = [d for d in _divisions().values() if d.city]
    return {code: d.code for d in corps for code in (d.code, d.city)}


def corps_division(code: str) -> str:
    """The division of the Corps that a code means, its own or that of its city; empty for any other."""
    return _corps_by_code().get(code, "")


@lru_cache(maxsize=1)
def _predecessors() -> dict[tuple[str, str], tuple[str, ...]]:
    """Codes of the divisions that are gone, by parent and short name."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for d in _divisions().values():
        if d.until:
            found[d.parent, d.short] = (*found.get((d.parent, d.short), ()), d.code)
    return found


def predecessor(code: str, suffix: str) -> str:
    """What a division was before its rank of today, if that had the suffix (无为市 was 无为县); or empty."""
    own = division(code)
    former = [
        c for c in _predecessors().get((own.parent, own.short), ()) if division(c).name.endswith(suffix)
    ]
    return former[0] if len(former) == 1 and not own.until else ""


def divisions_named(name: str) -> tuple[Division, ...]:
    """All divisions with this full, usual, short or combined name (成都武侯区); empty for none."""
    if found := divisions_with_name(name):
        return found
    whole = [m for m in find_places(name) if m.start == 0 and m.end == len(name)]
    return tuple(map(division, whole[0].candidates)) if whole else ()


def divisions_with_name(name: str) -> tuple[Division, ...]:
    """The same for a name that is not combined; much quicker where there is none."""
    return tuple(map(division, _codes_by_name().get(name, ())))


def pick(candidates: Iterable[str], context: str = "") -> str | None:
    """The candidate that an article of the division ``context`` means, or None where two fit as well.

    A province goes before its namesakes; then whoever shares most of the lineage with the context; without
    anything shared, the one of the highest level. What was abolished stands back behind what exists.
    """
    codes = tuple(candidates)
    codes = tuple(code for code in codes if not division(code).until) or codes
    if len(codes) < 2:
        return codes[0] if codes else None
    provinces = [code for code in codes if division(code).level == "province"]
    if provinces:
        return _only(provinces)
    if context:
        shared = {code: _shared(code, context) for code in codes}
        closest = max(shared.values())
        if closest:
            return _highest([code for code in codes if shared[code] == closest])
    return _highest(codes)


def _shared(code: str, context: str) -> int:
    """How many steps of their lineage two divisions share."""
    return len(set(lineage(code)) & set(lineage(context)))


def _highest(codes: Iterable[str]) -> str | None:
    ranks = {code: _RANK[division(code).level] for code in codes}
    return _only([code for code, rank in ranks.items() if rank == min(ranks.values())])


def _only(codes: list[str]) -> str | None:
    return codes[0] if len(codes) == 1 else None


@lru_cache(maxsize=2)
def _search(*, wary: bool) -> tuple[Any, tuple[str, ...]]:
    """The automaton for the plain names and what hides them, and the one for the treacherous names."""
    import ahocorasick_rs

    modes = _modes()
    if wary:
        words = tuple(name for name in _codes_by_name() if name in modes)
    else:
        hiding = (word for word, mode in modes.items() if mode == _HIDES)
        words = (*(name for name in _codes_by_name() if name not in modes), *hiding)
    return ahocorasick_rs.AhoCorasick(words, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest), words


@lru_cache(maxsize=1)
def _full_forms() -> frozenset[str]:
    return frozenset(form for d in _divisions().values() for form in (d.name, d.usual))


def find_places(text: str) -> tuple[PlaceMention, ...]:
    """Named divisions of a text in order, leftmost and longest, without overlaps.

    Neighbours that nest are one mention (四川省成都市武侯区). Names that are ordinary words count only where
    a division is meant for sure (see treacherous.tsv).
    """
    found: list[PlaceMention] = []
    for start, end, word in _hits(text):
        before = found[-1] if found and found[-1].end == start else None
        mention = _mention(text, start, end, word, before)
        if mention is None:
            continue
        if before and (codes := _nested(mention.candidates, before)):
            found[-1] = PlaceMention(before.start, mention.end, codes, mention.full, mention.inner)
        else:
            found.append(mention)
    return tuple(found)


def _hits(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and name of what may be a mention, in order; a plain name beats a treacherous one."""
    automaton, words = _search(wary=False)
    plain = [(start, end, words[i]) for i, start, end in automaton.find_matches_as_indexes(text)]
    automaton, words = _search(wary=True)
    wary = [(start, end, words[i]) for i, start, end in automaton.find_matches_as_indexes(text)]
    done = at = 0
    for hit in plain:
        while at < len(wary) and wary[at][0] < hit[0]:
            if wary[at][0] >= done and wary[at][1] <= hit[0]:
                yield wary[at]
            at += 1
        done = hit[1]
        if _modes().get(hit[2]) != _HIDES:
            yield hit
    yield from (hit for hit in wary[at:] if hit[0] >= done)


def _mention(text: str, start: int, end: int, word: str, before: PlaceMention | None) -> PlaceMention | None:
    names = _codes_by_name()
    if _NEXT_WORD.match(text, end - 1):
        end, word = end - 1, word[:-1]
        if word not in names:
            return None
    if word[0] == "和" and word[1:] in _full_forms() and _HAN.match(text, start - 1):
        start, word = start + 1, word[1:]  # 我校和|丰县
    codes = names[word]
    mode = _modes().get(word, "")
    if mode and not (before and _nested(codes, before)):
        sure = mode == _WORD and not _COMPASS.fullmatch(word) and _SURE_AFTER.match(text, end)
        edged = _edged(text, start) or (word[0] != "和" and _shown_by_both_sides(text, start, end))
        if not edged or not (mode == _EDGE or sure):
            return None
        if word[0] == "和" and text[start - 1 : start] in _AND_AFTER:
            return None  # 县总工会、《…》和|县妇联
    elif mode == _WORD and (_COMPASS.fullmatch(word) or not _AFTER_WORD.match(text, end)):
        return None
    if codes[0][:2] == CORPS[:2] and word not in _corps_names() and not _of_corps(text):
        return None
    return PlaceMention(start, end, codes, word in _full_forms(), start)


@lru_cache(maxsize=1)
def _corps_names() -> frozenset[str]:
    """Names that no army has: a division of the Corps together with its city, and the Corps."""
    found = {"新疆生产建设兵团", "兵团"}
    for d in _divisions().values():
        if d.city:
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
