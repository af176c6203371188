"""All bodies of one sentence: each kind by its own rules, then the longest where they nest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.glances import Glance
from extractors.mentions.bodies.around import Around
from extractors.mentions.bodies.bare_lists import bare_departments
from extractors.mentions.bodies.congresses import (
    committees,
    consultative,
    electors,
    local_parties,
    sessions,
)
from extractors.mentions.bodies.departments import scoped_departments
from extractors.mentions.bodies.firms_in_lists import firms_in_lists
from extractors.mentions.bodies.free_names import free_names
from extractors.mentions.bodies.listed import listed
from extractors.mentions.bodies.organs import organs
from extractors.mentions.bodies.party_committees import party_committees
from extractors.mentions.congress_names import formal_congresses
from extractors.mentions.countries import countries
from extractors.mentions.foreign import foreign_before
from extractors.mentions.kinds import Body, Park
from extractors.mentions.local_parts import end_with_local_part
from extractors.mentions.orgs import Spanned
from extractors.mentions.spans import SHORT_NAME
from extractors.mentions.trail import Trail
from extractors.vocabulary import Hit

# 陪同甲访华的有乙部部长等: offices without names
_SUITE = re.compile(r"陪同[^，。]{2,24}(?:访华|来访|访问)的(?:有|还有|包括)")
# 全国统战部|长会议 is a meeting
# 集团|科技部 is none of the nation's
_INSTITUTIONS = ("集团", "公司", "学校", "大学", "学院", "医院", "研究院", "总院", "协会", "银行", "分行")
_OF_HEADS = re.compile(
    r"组织法|网讯|网消息|(?:门户)?网站|官网|官方微[信博]|长(?:联席)?(?:会议|会晤|座谈会|培训班|研讨班|研修班|论坛)"
)


# 新华社|记者：
_MEDIA, _REPORTER = (
    ("社", "报社", "日报", "晚报", "台", "网"),
    re.compile(r"(?:首席|全媒体|驻[^，。；]{1,6})?记者"),
)
# a glance before the reading: what a body needs that no literal, and no place, gives away
_ANY = Glance(
    ("局", "厅", "办", "处", "委", "院", "室", "中心", "队", "主席团", "防指", "公司", "中共", "共产党")
)
# organs of the state whose formal name nobody uses
_USUAL = {
    "中华人民共和国中央军事委员会": "中央军委",
    "中共中央军事委员会": "中央军委",
    "中国共产党中央军事委员会": "中央军委",
    "中央军事委员会": "中央军委",
    "中华人民共和国国家监察委员会": "国家监察委员会",
    "中华人民共和国最高人民法院": "最高人民法院",
    "中华人民共和国最高人民检察院": "最高人民检察院",
    "中华人民共和国国务院": "国务院",
}


# 中共中央|统战部: nobody calls it by the party
_OF_CENTRE = re.compile(r"^中共中央(?=(?!政治局|书记处|军|总).*(?:部|厅|办|办公室|委|委员会)$)")


@dataclass(frozen=True, slots=True)
class BodyHits:
    """The literals of one sentence that bodies are found by."""

    central: Sequence[Hit]
    organs: Sequence[Hit]
    suffixes: Sequence[Hit]


def find_bodies(
    text: str,
    start: int,
    end: int,
    hits: BodyHits,
    places: Sequence[Spanned],
    parks: Sequence[Park],
    trail: Trail,
) -> list[Body]:
    """Bodies of one sentence in order, the longest where they nest."""
    found = hits.central or hits.organs or hits.suffixes or places
    if not (found or _ANY.stands(text, start, end)) or _SUITE.search(text, start, end):
        return []
    around = Around(text, start, end, places, parks, trail)
    drafts = [
        *_central(around, hits.central),
        *_offices_of_the_centre(around),
        *formal_congresses(text, start, end),
        *sessions(around),
        *electors(around),
        *consultative(around),
        *local_parties(around),
        *party_committees(around),
        *organs(around, hits.organs),
        *scoped_departments(around),
        *committees(around),
        *bare_departments(around),
        *free_names(around, hits.suffixes),
    ]
    kept = _longest([body for body in drafts if not _runs_into(body, drafts, places)])
    kept = _longest([*listed(around, kept), *firms_in_lists(around, kept), *kept])
    kept = [trail.meet(body) for body in _without_short_names(text, kept, trail)]
    # a session is a body only where it acts: through its presidium, or by the office of a person
    kept = [b for b in kept if not (b.name.endswith(("次会议", "选举会议")) or _OF_HEADS.match(text, b.end))]
    return [b for b in kept if not (b.name.endswith(_MEDIA) and _REPORTER.match(text, b.end))]


def _without_short_names(text: str, bodies: Sequence[Body], trail: Trail) -> list[Body]:
    """甲建设集团有限公司（以下简称“甲建”）: the short name is no body beside it, but a name for it."""
    inside: list[tuple[int, int]] = []
    for body in bodies:
        if text.startswith("（", body.end) and (short := SHORT_NAME.match(text, body.end)) and not body.scope:
            trail.call(short["name"], body.name)
            inside.append(short.span())
    return [body for body in bodies if not any(a <= body.start < b for a, b in inside)]


def _central(around: Around, hits: Sequence[Hit]) -> Iterator[Body]:
    """Central bodies, which need no scope."""
    for hit in hits:
        part = hit.word.endswith("部") and around.text.startswith(("门", "队"), hit.end)  # 公安部门
        # 总工会|宣传教育部
        part = part or (hit.word == "教育部" and around.text.endswith("宣传", around.start, hit.start))
        part = part or (
            hit.word.endswith("部") and around.text.endswith(_INSTITUTIONS, around.start, hit.start)
        )
        if not part and not foreign_before(around.text, hit.start) and not _in_state(around.text, hit.start):
            end = end_with_local_part(around.text, hit, around.end, around.places)
            name = around.text[hit.start : end]
            name = _USUAL.get(name, _OF_CENTRE.sub("中央", name))
            yield Body(hit.start, end, name, organ=name)


def _in_state(text: str, at: int) -> bool:
    """坦桑尼|亚信|赖: whether the name of a state runs into what begins here."""
    return any(text[max(0, at + 1 - size) : at + 1] in countries() for size in range(3, 7))


# 中办、国办|印发: the two offices of the centre in short
_OFFICES = re.compile(
    r"中办(?=[、和]?国办)|(?<=中办)国办|(?<=中办[、和])国办|国办(?=印发|发布|转发|督查|通报|主任)"
)


def _offices_of_the_centre(around: Around) -> Iterator[Body]:
    if around.text.find("国办", around.start, around.end) < 0:
        return
    for found in _OFFICES.finditer(around.text, around.start, around.end):
        yield Body(found.start(), found.end(), found.group(), organ=found.group())


def _runs_into(body: Body, others: Sequence[Body], places: Sequence[Spanned]) -> bool:
    """历史功绩和|黄埔军校同学会, 新时代|…: whether words that no place begins have run into a body that everybody knows."""
    if body.organ or any(place.start == body.start for place in places):
        return False
    if _TWO_MEETINGS.search(body.name):
        return True  # 甲委员会第五次会议和|市委乙委员会
    known = (o for o in others if o.organ == o.name and body.start < o.start < body.end <= o.end)
    nation = len("国家") if body.name.startswith("国家") else -1  # 国家|海关总署
    return any(o.end - o.start >= _LONG_NAME or o.start - body.start == nation for o in known)


_TWO_MEETINGS = re.compile("会议[和与及]")
# a body known by so long a name has no branches that are called otherwise
_LONG_NAME = 6


def _longest(bodies: Sequence[Body]) -> list[Body]:
    """Without those inside a longer one; in order."""
    kept: list[Body] = []
    for body in sorted(bodies, key=lambda b: (b.start - b.end, b.start)):
        if all(body.end <= other.start or body.start >= other.end for other in kept):
            kept.append(body)
    return sorted(kept, key=lambda b: b.start)
