"""The occasions of a sentence in order, each with what the words around it say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.facts import EventKind
from extractors.mentions.kinds import Occasion
from extractors.statements.occasions.deciding import decided_on
from extractors.statements.occasions.held import AFTER, BEFORE, done_by_all, is_purpose, took_place
from extractors.statements.occasions.named import names_event
from extractors.statements.occasions.nouns import kind_of
from extractors.statements.occasions.phrases import phrase
from extractors.vocabulary import Hit

_HOLDS = re.compile(r"[^，。；]{0,24}(?:举行|召开)(?:了)?")
# 分别召开企业座谈会、|项目调度会, 主持召开市政府常务会议、|市政府党组会议
_TWO = re.compile(
    r"(?<=会)[、和](?=[\u4e00-\u9fff]{2,16}会[、，。；])"
    r"|(?<=会议)(?:[、和及]|以及)(?=[\u4e00-\u9fff（）“”\d]{4,40}?会议?[、和及，。；]|[\u4e00-\u9fff（）“”\d]{4,40}?学习会?[，。；])"
)
_OF_ANYBODY = (EventKind.OTHER, EventKind.CEREMONY)
_ANAPHORIC = re.compile(
    r"^(?:此次|这次|本次|是次|该|第[一二三]阶段|第[一二三]单元|当日|当天|上午的|下午的|现场|随后的|集中"
    r"|随即|全体|主|[我]?[省市县区]?分会场|主会场|整个|同场|上述|今天的|昨天的|开幕|闭幕|纪念|活动|晋衔|授衔|本次活动)?$"
)


@dataclass(frozen=True, slots=True)
class Intro:
    """An occasion with what the words around it say: that it took place (``held``), or only that it is meant.

    A date before ``dated`` can be its date.
    """

    occasion: Occasion
    kind: EventKind
    held: bool
    anaphoric: bool
    verb_start: int
    dated: int


def find_intros(
    text: str, start: int, end: int, hits: Sequence[Hit], names: Sequence[int] = ()
) -> list[Intro]:
    """Event noun phrases of ``text[start:end]``, in order; none reaches over the end of a person's name."""
    found: list[Intro] = []
    for hit in hits:
        floor = max([start, *(at for at in names if at <= hit.start)])
        last = found[-1] if found and _TWO.match(text, found[-1].occasion.end) else None
        occasion = phrase(text, max(floor, last.occasion.end + 1) if last else floor, hit)
        if names_event(text, start, end, hit, occasion):
            intro = _intro(text, start, end, occasion, hit)
            beside = last and last.occasion.end + 1 == occasion.start
            if last and beside and intro.held and intro.kind is last.kind and not last.anaphoric:
                found[-1] = replace(last, held=True)  # 甲委员会会议、乙委员会会议|召开
            found.append(replace(intro, held=True) if last and last.held and beside else intro)
    return _joined(text, found)


def _joined(text: str, intros: list[Intro]) -> list[Intro]:
    """甲人大常委会第三次会议在京举行第一次全体会议 is one event, named by both phrases."""
    joined: list[Intro] = []
    for intro in intros:
        last = joined[-1] if joined else None
        if last and last.occasion.start == intro.occasion.start:  # 元首理事会|第三次会议
            joined.pop()
            last = joined[-1] if joined else None
        if (
            last
            and last.held
            and last.occasion.end <= intro.verb_start
            and _HOLDS.fullmatch(text[last.occasion.end : intro.occasion.start])
        ):
            occasion = replace(
                intro.occasion,
                start=last.occasion.start,
                name=last.occasion.name + intro.occasion.name,
                modifier=last.occasion.name + intro.occasion.modifier,
            )
            joined[-1] = replace(intro, occasion=occasion, anaphoric=False)
        else:
            joined.append(intro)
    return joined


def _intro(text: str, start: int, end: int, occasion: Occasion, hit: Hit) -> Intro:
    before = text[max(start, occasion.start - 24) : occasion.start].rstrip("“")
    after, verb = AFTER.match(text, hit.end, end), BEFORE.search(before)
    kind = kind_of(hit, occasion, after.group() if after else "")
    verb_start = max(start, occasion.start - 24) + verb.start() if verb else occasion.start
    purpose = kind is EventKind.OTHER and not after and is_purpose(text, start, verb_start)
    purpose = purpose or (kind in _OF_ANYBODY and bool(verb) and done_by_all(text[start:verb_start][-20:]))
    return Intro(
        occasion,
        kind,
        not purpose and took_place(text, start, end, occasion, verb, after),
        bool(_ANAPHORIC.match(occasion.modifier)),
        verb_start,
        after.end() if after else decided_on(text, hit.end, end),
    )
