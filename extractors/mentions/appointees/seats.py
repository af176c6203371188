"""Seats in a congress that go with an office that is lost: …副秘书长职务并接受其请辞|常委、委员, 并撤销其|委员资格."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.facts import Status
from extractors.mentions.kinds import Person, Title

_TOO = re.compile(
    r"(?:等?职务)?，?(?:并|同时)?(?:(?:接受|同意)[其他她](?:请辞|请求辞去|辞去)|撤销[其他她])"
    r"(?=(?:第?[一二三四五六七八九十\d]+届)?(?:全国|[省市区县州旗盟])?(?:政协|人大)?(?:常委会)?(?:常委|委员|代表))"
)
_SEAT = re.compile(
    r"(?:第?[一二三四五六七八九十\d]+届)?(?:(?:全国|[省市区县州旗盟])?(?:政协|人大))?(?P<seat>(?:常委会)?委员|常委|代表)(?P<more>、)?"
)
_CONGRESS = re.compile(r".+?(?:政协|人大)(?=$|常委会|[\u4e00-\u9fff]+委员会)")


def with_seats(text: str, person: Person) -> Person:
    """Somebody who loses an office, with the seats of the same congress that he gives up in the same breath."""
    last = person.titles[-1] if person.titles else None
    lost = last and last.status is Status.REMOVED
    congress = _CONGRESS.match(last.body or "") if last and lost else None
    too = _TOO.match(text, last.end) if last and congress else None
    if not last or not congress or not too:
        return person
    seats = tuple(_seats(text, too.end(), congress.group(), last))
    return replace(person, titles=(*person.titles, *seats))


def _seats(text: str, at: int, congress: str, last: Title) -> Iterator[Title]:
    while seat := _SEAT.match(text, at):
        body = congress + "常委会" if seat["seat"].startswith("常委会") else congress
        role = congress + seat["seat"]
        yield replace(
            last,
            start=seat.start(),
            end=seat.end("seat"),
            role=role,
            body=body,
            head=seat["seat"],
            body_mention=None,
        )
        if not seat["more"]:
            return
        at = seat.end()
