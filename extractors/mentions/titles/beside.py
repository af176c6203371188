"""What an office takes over from what stands right before it: that it is over, a like body, the village."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.facts import Status
from extractors.mentions.kinds import Title
from extractors.mentions.titles.around import Around
from extractors.vocabulary import words_of

_VILLAGE = re.compile(r"(.+村)(?:党委|党支部|党总支|联合党委)")


def as_before(around: Around, title: Title) -> Title:
    """原市委常委、军分区政委甲: 原 is said of all that one joint binds together.

    政协原副主席、某协会副会长甲: behind the body it is said of that body's office alone.
    """
    before = around.found[-1] if around.found else None
    if before is None or before.status is not Status.FORMER or title.status is not Status.CURRENT:
        return title
    joint = around.text[before.end : title.start] == "、"
    alone = "原" in around.text[before.start + 1 : before.end] and title.body != before.body
    return replace(title, status=Status.FORMER) if joint and not alone else title


def of_body_beside(around: Around, title: Title) -> list[Title]:
    """中央台办、|国务院台办|主任: the same office of a like body that stands before."""
    name = title.body or ""
    beside = around.bodies.get(title.start - 1) if around.text[title.start - 1] == "、" else None
    if not beside or beside.start < around.floor or not name.endswith(beside.name[-2:]):
        return []
    alike = name.endswith(words_of("office_of_two")) and title.role.startswith(name)
    shared = replace(
        title,
        start=beside.start,
        end=beside.end,
        role=beside.name + title.role[len(name) :],
        body=beside.name,
        body_mention=beside,
    )
    return [shared] if alike else []


def of_the_village(around: Around, title: Title) -> Title:
    """古灶村党委书记、|村委会主任: of the village whose party committee was just named."""
    before = around.found[-1] if around.found and around.joined(title.start) else None
    village = _VILLAGE.fullmatch(before.body or "") if before and title.body == "村委会" else None
    if not village or not title.body_mention:
        return title
    body = replace(title.body_mention, name=village[1] + "村委会")
    return replace(title, role=village[1] + title.role, body=body.name, body_mention=body)
