"""People called by their name and, out of courtesy, by an office behind it: 拜访章鹏飞会长, 与李大同董事长座谈."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.glances import Glance
from extractors.mentions.kinds import Person
from extractors.mentions.names import HAN, Uses, has_surname, looks_like_name, read_name
from extractors.mentions.names.ends import STRONG, boundary
from extractors.words import frequency

_HEADS = ("董事长", "总经理", "总裁", "会长", "理事长", "教授", "院士", "先生", "女士")
_OFFICE = re.compile(rf"副?(?:{'|'.join(_HEADS)})")
_WHOM = re.compile(
    rf"(?:拜访了?|会见了?|走访了?|看望了?|邀请|接待了?|拜会了?|[与同和、])(?=[{HAN}]{{2,3}}{_OFFICE.pattern})"
)
# 甲董事长|一行, 甲会长|和商会
_GOES_ON = re.compile("一行|[和及与、]|等|座谈|会谈|交流|洽谈|进行|举行|就|围绕|深入|面对面")
# characters of a name that no firm has so easily
_FULL = 3
_GLANCE = Glance(_HEADS)


def _is_sure(name: str) -> bool:
    """Whether it is the name of a person rather than of a firm: 章鹏飞, but not 金龙 or 康师傅."""
    return len(name) == _FULL and has_surname(name) and looks_like_name(name) and not frequency(name)


def courteous_people(text: str, start: int, end: int, taken: Sequence[Person], uses: Uses) -> list[Person]:
    """Names before such an office, where nobody is named behind it (方太董事长|甲), that nothing else has found."""
    if not _GLANCE.stands(text, start, end):
        return []
    found: list[Person] = []
    for whom in _WHOM.finditer(text, start, end):
        name = read_name(text, whom.end(), uses=uses, then=_OFFICE)
        office = _OFFICE.match(text, name.end) if name else None
        if name is None or office is None or not _is_sure(name.text):
            continue
        apart = boundary(text, office.end()) >= STRONG or _GOES_ON.match(text, office.end())
        if apart and not any(p.start < name.end and name.start < p.end for p in taken):
            found.append(Person(name.start, office.end(), name.start, name.end, name.text))
    return found
