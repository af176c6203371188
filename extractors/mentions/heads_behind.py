"""People whose office stands behind the name: 区国资局|刘亦群|局长, 方惠萍|副主席."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.mentions.kinds import Body, Person, Title
from extractors.mentions.names import is_common_name, read_name
from extractors.mentions.trail import Trail
from extractors.vocabulary import Hit, members

_SIZES = (3, 2, 4)
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
        start = hit.start - 1 if text[hit.start - 1 : hit.start] == "副" else hit.start
        if any(person.start <= start < person.end for person in taken):
            continue
        found += list(_before(text, start, hit, by_end, trail))[:1]
    return found


def _before(text: str, start: int, hit: Hit, by_end: dict[int, Body], trail: Trail) -> Iterator[Person]:
    head = re.compile(re.escape(text[start : hit.end]))
    for size in _SIZES:
        at = start - size
        if at < 0:
            continue
        body = by_end.get(at) or _congress(text, at, text[start : hit.end], trail)
        if body is None or hit.word in members("government_head"):
            continue
        name = read_name(text, at, then=head)
        if name and name.end == start and is_common_name(name.text):
            role = body.name + text[start : hit.end]
            title = Title(start, hit.end, role, body.name, hit.word, body_mention=body)
            yield Person(min(body.start, at), hit.end, at, start, name.text, (title,))


def _congress(text: str, at: int, head: str, trail: Trail) -> Body | None:
    congress = trail.congress()
    organ = _OF_CONGRESS.get(head, "")
    if not organ or not congress.endswith(organ[:2]) or (at and text[at - 1] not in _CLAUSE):
        return None
    scope = congress.removesuffix(organ[:2])
    return Body(at, at, scope + organ, scope, organ)
