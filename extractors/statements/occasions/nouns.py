"""Words that name events, and the kind of each: 推进会 is a meeting, 签约仪式 a signing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from extractors.facts import EventKind
from extractors.mentions.kinds import Occasion
from extractors.vocabulary import Hit, members

_KINDS = (
    ("signing", EventKind.SIGNING),
    ("ceremony", EventKind.CEREMONY),
    ("meeting", EventKind.MEETING),
    ("activity", EventKind.OTHER),
    ("talks", EventKind.RECEPTION),
)
OCCASION_CLASSES = (*(word_class for word_class, _ in _KINDS), "coined_meeting")
# sessions stay meetings though they 开幕 and 闭幕
_SESSION = re.compile(r"第[^届]{1,4}次(?:全体)?会议$|代表大会$|全会$|届[^，]{0,4}次会议$|会议$")
# what opens and closes with a ceremony
_FAIRS = ("运动会", "博览会", "展览会", "交易会", "洽谈会", "论坛", "峰会", "文化节")
_COINED = re.compile("[\u4e00-\u9fff]{3}")
_HELD_THERE = re.compile("(?:在[^，。；！？\n]{2,24})?(?:正式|隆重|成功|顺利|如期)?(?:举行|召开|举办)")
# 工作会|商
_TALKS_ON = ("商", "谈", "晤", "见", "诊")
_NO_MEETING = re.compile(
    "(?:[员常商协学合总事金工社机国议委区奥字联谊览展易销乐灯庙]|运动|不|才|将|都)会$|(?<!会)茶(?<!午茶)(?<!早茶)$"
)
# 集中观摩活动, 现场拉练活动
_TOUR = re.compile("(?:观摩|拉练|调研|考察|督导|督查|检查|视察)活动$")
# 签约揭牌仪式, 集中签约暨人才日活动
_SIGNED_TOO = re.compile("签约(?:揭牌|授牌)仪式$|签约(?:仪式|活动)?暨.*活动$")


@lru_cache(maxsize=1)
def _kinds() -> dict[str, EventKind]:
    return {word: kind for word_class, kind in reversed(_KINDS) for word in members(word_class)}


def kind_of(hit: Hit, occasion: Occasion, behind: str) -> EventKind:
    """The kind of an event; a meeting or an activity of which the words ``behind`` say 开幕 is a ceremony."""
    kind = _kind(hit, occasion.modifier)
    if kind not in (EventKind.MEETING, EventKind.OTHER):
        return kind
    if kind is EventKind.OTHER and "仪式" in occasion.modifier:
        return EventKind.CEREMONY
    opens = behind.endswith(_openings(hit.word)) and not _SESSION.search(occasion.name)
    if not opens and kind is EventKind.OTHER and _TOUR.search(occasion.modifier + hit.word):
        return EventKind.INSPECTION
    return EventKind.CEREMONY if opens else kind


def _kind(hit: Hit, modifier: str) -> EventKind:
    if _SIGNED_TOO.search(modifier + hit.word):
        return EventKind.SIGNING
    if "仪式暨" in modifier or "幕式暨" in modifier:
        return EventKind.CEREMONY  # 启用仪式暨座谈会
    return _kinds().get(hit.word, EventKind.MEETING)


def _openings(word: str) -> tuple[str, ...]:
    """What a ceremony begins: fairs end with one, too, and courses begin with one of their own."""
    begins = ("开幕", "启动", "闭幕", "落幕", "落下帷幕") if word.endswith(_FAIRS) else ("开幕", "启动")
    return (*begins, "开班") if word.endswith("班") else begins


def occasions_among(text: str, found: Iterable[Hit]) -> list[Hit]:
    """All event nouns of a text among the hits of their classes."""
    hits = (_coined(text, hit) if hit.word in members("coined_meeting") else hit for hit in found)
    return [hit for hit in hits if hit and not (hit.word[-1] == "会" and text.startswith(_TALKS_ON, hit.end))]


# 召开企业“家长会”, “园长日”活动
_QUOTED = re.compile(
    r"(?:召开|举行|举办|组织)(?!的|[前后])[^，。；！？\n“”]{0,30}“[\u4e00-\u9fff·+＋]{1,8}会”$"
)


def _coined(text: str, hit: Hit) -> Hit | None:
    """政企早餐|会在…举行, 银企下午|茶举行, 召开企业“家长会”: a noun that no list has, where it is held."""
    if hit.word == "会”":
        quoted = _QUOTED.search(text, max(0, hit.end - 50), hit.end)
        opened = text.rfind("“", 0, hit.start)
        return Hit(opened, hit.end, text[opened : hit.end]) if quoted else None
    return _coined_plain(text, hit)


def _coined_plain(text: str, hit: Hit) -> Hit | None:
    """政企早餐|会在…举行, 银企下午|茶举行: a noun that no list has, where it is held."""
    begin, end = hit.start - 2, hit.start + 1
    noun = text[begin:end]
    named = len(noun) == 3 and _COINED.fullmatch(noun) and not _NO_MEETING.search(text, begin - 2, end)
    return Hit(begin, end, noun) if named and _HELD_THERE.match(text, end) else None
