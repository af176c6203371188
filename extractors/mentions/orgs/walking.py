"""The walk from the ending of a name to its beginning, word by word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.mentions.names import HAN
from extractors.mentions.orgs.joints import SINGLE_GLUE, is_glued
from extractors.mentions.orgs.stops import SOFT_STOPS, Spanned, is_stop, is_verb_here, needs_more
from extractors.mentions.orgs.trimming import trim
from extractors.vocabulary import members
from extractors.words import cut

_MAX_CHARS = 32
_INSIDE = re.compile(rf"[{HAN}A-Za-z0-9（）()·・—–\-－]")
# 北方之星, 东方之光: a name of its own
_COINED = frozenset("星光窗家声珠翼梦源春心城")
# 国际|交流|协会
_EXCHANGED = ("国际", "文化", "友好", "经贸", "技术", "科技", "民间", "对外", "学术", "艺术")
# 枢纽|建设运行|管理局: what is managed, not what is done
_MANAGED = frozenset(["建设", "运行", "运营", "开发", "保护", "养护", "工程"])
_MANAGING = re.compile(rf"(?:{'|'.join(sorted(_MANAGED))})*管理(?:局|处|所|中心)")
# 预制|菜产业园, 固废|处置|产业园
_PARK_ENDINGS = ("产业园", "工业园", "科技园", "物流园", "集聚区", "集中区", "产业基地")
# 吉林省第七批|援藏工作队
_SENT_THERE = ("援疆", "援藏", "援青", "对口支援", "对口援", "驻村")
# 复旦规划|建筑设计研究院
_PLANNING = re.compile(r"(?:建筑|勘察|勘测|设计|研究|展览|信息|编制|与)*(?:院|馆|中心|学会|协会)")
# 市政工程西南|设计研究总院有限公司
_DESIGNED = re.compile(r"(?:规划|勘察|勘测|勘探|勘查|设计|测绘|研究|咨询){1,4}(?:总|分)院")
# 广东省|对口支援新疆工作前方指挥部: those whom one place sends to help another
_HELPING = re.compile(r"(?:对口)?(?:支援|帮扶|协作)[\u4e00-\u9fff]{2,10}(?:指挥部|工作队|工作组)")
# 地质矿产|勘查开发局
_SURVEYED = re.compile(
    "(?:勘查|勘探|勘测|普查|测绘)(?:开发|设计|规划|研究|监测|技术|工程|测绘|与)*(?:[总分]?[局院队所]|中心|有限|公司|总公司|集团)"
)
# 滨江新区|建设投资集团: the trade of a company, not what is done
_BUILDS = re.compile(r"(?:投资|发展|开发|控股|实业|运营|产业)+(?:（[^（）]{2,6}）)?(?:集团|控股|有限|公司)")


def chunk_start(text: str, floor: int, position: int) -> int:
    """The leftmost position from which characters of a name run up to ``position``, brackets balanced."""
    at, depth = position, 0
    floor = max(floor, position - _MAX_CHARS)
    while at > floor and _INSIDE.match(text[at - 1]):
        char = text[at - 1]
        depth += (char in "）)") - (char in "（(")
        if depth < 0:
            break
        at -= 1
    if depth > 0:  # a bracket that closes before the name but opens outside
        close = max(text.rfind("）", at, position), text.rfind(")", at, position))
        return close + 1
    return at


def extend_left(text: str, floor: int, suffix_start: int, suffix_end: int, places: Sequence[Spanned]) -> int:
    """Start of the name whose ending is ``text[suffix_start:suffix_end]``; ``suffix_start`` if there is none."""
    left = chunk_start(text, floor, suffix_start)
    walk = _Walk(text, left, suffix_start, suffix_end, places)
    at, words = left, []
    for word in cut(text[left:suffix_end]):
        if at < suffix_start:
            words.append((at, word[: suffix_start - at]))
        at += len(word)
    start = suffix_start
    for begin, word in reversed(words):
        if not walk.goes_over(word, begin, start):
            break
        start = begin
    # 镇|江海关: a word that begins inside the name of a place
    start = next((place.start for place in places if left <= place.start < start < place.end), start)
    if text[start : start + 1] == "（" and text[suffix_start:suffix_end].endswith(("公司", "集团")):
        start = _before_bracket(text, left, start, places)
    return trim(text, start, suffix_start, places)


@dataclass(frozen=True, slots=True)
class _Walk:
    """From an ending leftwards, no further than ``left``."""

    text: str
    left: int
    suffix_start: int
    suffix_end: int
    places: Sequence[Spanned]

    def goes_over(self, word: str, begin: int, start: int) -> bool:
        """Whether a word is part of the name, of which all from ``start`` on is."""
        text, behind = self.text, begin + len(word)
        if word.endswith("交流") and text.endswith(_EXCHANGED, self.left, behind - 2):
            return True
        if word in SOFT_STOPS and is_verb_here(self.left, begin, start, self.suffix_start, self.places):
            return False
        if word == "首都" and text.startswith(("临空", "机场"), behind):
            return True
        if word == "之" and text[begin + 1] in _COINED and start == begin + 1:
            return True
        if word in members("trade_verb") and text.startswith(_PARK_ENDINGS, self.suffix_start):
            return True
        if word == "建设" and _BUILDS.match(text, begin + 2):
            return True
        if word in members("verb_in_institution") and self._is_what_for(begin):
            return True
        if word[0] == "第" and word[-1] == "批" and text.startswith(_SENT_THERE, behind):
            return any(place.end == begin for place in self.places)
        if word == "规划" and _PLANNING.match(text, behind):
            return True
        if self._is_design_or_help(word, begin):
            return True
        if begin > self.left and _SURVEYED.match(text, begin):
            return True
        if word in _MANAGED and _MANAGING.match(text, behind):
            return True
        if not is_stop(word) or (word == "全国" and text.startswith("重点实验室", begin + 2)):
            return True
        if word in SINGLE_GLUE and is_glued(text, self.left, begin, self.places):
            return True
        return needs_more(text, start, self.suffix_start, self.suffix_end, word)

    def _is_design_or_help(self, word: str, begin: int) -> bool:
        """西北|勘测设计研究总院, 广东省|对口支援新疆前方指挥部: what such an institute or mission does."""
        if word.startswith(_DESIGNS):
            return begin > self.left and _DESIGNED.match(self.text, begin) is not None
        helping = word.startswith(("对口", "支援", "帮扶", "协作")) and _HELPING.match(self.text, begin)
        at = begin - 2 if self.text.endswith("对口", self.left, begin) else begin
        return bool(helping) and any(place.end == at for place in self.places)

    def _is_what_for(self, begin: int) -> bool:
        """黑龙江省|黑土保护利用|研究院: what an institute is for, of the place that stands before."""
        if not self.text.startswith(_INSTITUTES, self.suffix_start):
            return False
        near = (p for p in self.places if self.left <= p.start and p.end < begin <= p.end + _NEAR)
        return any(p.end - p.start > 2 and self.text[p.end - 1] in "省市县区州" for p in near)


_DESIGNS = ("规划", "勘", "设计", "测绘", "研究", "咨询")
# institutes that are called after what they do, and how far the place may stand before that
_INSTITUTES, _NEAR = ("研究院", "研究所", "研究中心", "中心"), 6


def _before_bracket(text: str, left: int, bracket: int, places: Sequence[Spanned]) -> int:
    """乐金显示|（中国）有限公司: a company's own name before its bracket may be any words."""
    start = bracket
    for word in reversed(cut(text[left:bracket])):
        if city := next((place for place in places if place.end == start - len(word)), None):
            return city.start  # 北京|建设（集团）
        if word in members("stop") or (len(word) < 2 and word in SINGLE_GLUE) or start < bracket - 6:
            break
        start -= len(word)
    return start
