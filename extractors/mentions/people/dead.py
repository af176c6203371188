"""Those who have died: what they are called by are the offices of a life that is over."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from extractors.facts import Status
from extractors.mentions.kinds import Person

_DIED = re.compile(
    r"(?:同志|先生|女士|院士|教授)?(?:，?因[^，。；]{1,16}?)?，?(?:经[^，。；]{0,4})?(?:医治无效|抢救无效)?，?(?:不幸)?"
    r"(?:于[^。；]{4,40}|在[^，。；]{1,16})?(?:逝世|去世|病逝|牺牲|殉职)"
)


def without_office(text: str, people: Iterable[Person]) -> list[Person]:
    """The people, the offices former of whom the sentence says that they died: 市政协主席甲同志因病逝世."""
    return [_of_before(person) if _DIED.match(text, person.name_end) else person for person in people]


def _of_before(person: Person) -> Person:
    past = (
        replace(title, status=Status.FORMER) if title.status is Status.CURRENT else title
        for title in person.titles
    )
    return replace(person, titles=tuple(past))
