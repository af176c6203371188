"""People whose office stands behind the name: 区国资局|刘亦群|局长, 方惠萍|副主席, 徐新民|副市长."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from extractors.mentions.kinds import Body, Person, Title
from extractors.mentions.names import has_usual_surname, is_common_name, read_name
from extractors.mentions.places import divisions_with_name
from extractors.mentions.trail import Trail
from extractors.vocabulary import Hit, alternation, members
from extractors.words import frequency

_SIZES = (3, 2, 4)
# 徐某某副市长|带队: what makes the words before a head somebody who is called by it
_ACTS = re.compile(
    r"等?(?:一行)?"
    rf"(?:的?(?:陪同|带领|主持|见证)之?下|带队|率|来到?|[赴到对就在与向作做说、，和及等]|{alternation('act_behind_head')})"
)
_BEGINS = frozenset("，。；：！？“、和由与在日午晚\n\u3000 ")
_OF_DEPARTMENTS = ("局长", "厅长", "校长", "院长", "行长")
# whose page it is tells of what such a head is
_OWNED = {
    **dict.fromkeys(("董事长", "总经理", "总裁"), ("公司", "集团")),
    **dict.fromkeys(("会长", "理事长", "秘书长"), ("协会", "商会", "学会", "促进会", "联合会")),
    "检察长": ("检察院",),
}
# 我厅|韩某副厅长
_OURS = re.compile(r"我[校院局厅委行]$")
# 由某镇|金某某副镇长|主持
_OF_PLACE = re.compile(r"(?:[\u4e00-\u9fff]{2}(?:镇|乡|街道|县|区|市|局|委|院|校)|会上)$")
# 王某|执行会长
_MODIFIED = re.compile(r"(?:(?:常务|执行|名誉|轮值|联席)?副?|总)$")
# how often a word must be met that is no name
_WORD = 10
_NO_NAME_END = frozenset("会局厅委办部处会院室队站区市县省镇乡村司")
_CLAUSE = frozenset("，。；：！？“\n\u3000 ")
# heads of a 政协 and of a 人大常委会, which stand behind names without them
_OF_CONGRESS = {"主席": "政协", "副主席": "政协", "主任": "人大常委会", "副主任": "人大常委会"}


def named_before_heads(
    text: str, bodies: Sequence[Body], heads: Sequence[Hit], taken: Sequence[Person], trail: Trail
) -> list[Person]:
    """People named between a body and their head, or alone before 副主席 where one congress was named."""
    by_end = {body.end: body for body in bodies}
    found = []
    for hit in heads:
        start = _MODIFIED.search(text, max(0, hit.start - 4), hit.start).start()  # type: ignore[union-attr]
        if any(person.start <= start < person.end for person in taken):
            continue
        found += list(_before(text, start, hit, by_end, trail))[:1]
    return found


def _before(text: str, start: int, hit: Hit, by_end: dict[int, Body], trail: Trail) -> Iterator[Person]:
    for size in _SIZES:
        at = start - size
        if at < 0:
            continue
        body = by_end.get(at) or _congress(text, at, text[start : hit.end], trail)
        if body is None:
            yield from _called(text, at, start, hit, trail)
            continue
        if hit.word in members("government_head"):
            continue
        name = read_name(text, at, then=_followed_by(text[start : hit.end]))
        if name and name.end == start and is_common_name(name.text):
            role = body.name + text[start : hit.end]
            title = Title(start, hit.end, role, body.name, hit.word, body_mention=body)
            yield Person(min(body.start, at), hit.end, at, start, name.text, (title,))


@lru_cache(maxsize=256)
def _followed_by(head: str) -> re.Pattern[str]:
    return re.compile(re.escape(head))


def _congress(text: str, at: int, head: str, trail: Trail) -> Body | None:
    organ = _OF_CONGRESS.get(head, "")
    congress = trail.congress()
    if not organ or not congress.endswith(organ[:2]) or (at and text[at - 1] not in _CLAUSE):
        return None
    scope = congress.removesuffix(organ[:2])
    return Body(at, at, scope + organ, scope, organ)


def _called(text: str, at: int, start: int, hit: Hit, trail: Trail) -> Iterator[Person]:
    """徐某某副市长带队: somebody called by an office behind the name, with what it means here where that is clear."""
    if hit.word not in members("called_by") or not (
        at == 0
        or text[at - 1] in _BEGINS
        or _OURS.search(text, max(0, at - 2), at)
        or _OF_PLACE.search(text, max(0, at - 6), at)
    ):
        return
    if not _ACTS.match(text, hit.end):
        return
    name = read_name(text, at, then=_followed_by(text[start : hit.end]))
    if name and name.end == start and _is_plain_name(name.text):
        yield Person(
            at, hit.end, at, start, name.text, _clear_office(text[start : hit.end], start, hit, trail)
        )


def _is_plain_name(name: str) -> bool:
    """No word, place or department: 安监局|局长, 马鞍山|市长."""
    # jieba's dictionary has the names of some who are well known, too
    known = frequency(name) >= _WORD and not (len(name) == 3 and is_common_name(name))
    word = known or divisions_with_name(name) or name in members("not_a_name")
    return has_usual_surname(name) and not word and name[-1] not in _NO_NAME_END


def _clear_office(head: str, start: int, hit: Hit, trail: Trail) -> tuple[Title, ...]:
    """副市长 of the city that the article is of, 局长 of the department whose page it is; nothing for other heads."""
    owner = trail.context.owner
    if hit.word in _OF_DEPARTMENTS and owner.endswith(hit.word[0]):
        return (Title(start, hit.end, owner + head, owner, hit.word),)
    if owner.endswith(_OWNED.get(hit.word, "，")):
        return (Title(start, hit.end, owner + head, owner, hit.word),)
    scope = trail.context.scope(hit.word[0]) if hit.word in members("government_head") else ""
    return (Title(start, hit.end, scope + head, scope + "政府", hit.word),) if scope else ()
