"""Two who talk with each other and are called by their names alone: 欢迎仪式后，甲同乙举行会谈."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.glances import Glance
from extractors.mentions.kinds import Person
from extractors.mentions.names import Name, Uses, is_common_name, read_name

_TALK = r"(?:举行|进行|继续举行)?(?:大范围|小范围|小规模|正式|友好|视频)?(?:会谈|会晤|通电话)"
_TALKS = re.compile(_TALK)
_OFFICE = "(?:副?(?:总统|总理|首相|国王|总书记|主席|议长|外长))?"
_WITH = re.compile(r"[同与和]")
_PAIR = re.compile(
    rf"(?:^|[，。；：\n])[\s\u3000]*(?=(?P<first>[\u4e00-\u9fff]{{2,4}}?)(?P<with>[同与和])[\u4e00-\u9fff·—-]{{2,12}}?{_OFFICE}{_TALK})",
    re.MULTILINE,
)
_GLANCE = Glance(("会谈", "会晤", "通电话"))


def talking_people(text: str, start: int, end: int, taken: Sequence[Person], uses: Uses) -> list[Person]:
    """Both sides of talks whose names nothing stands before, that nothing else has found."""
    if not _GLANCE.stands(text, start, end):
        return []
    found: list[Person] = []
    for pair in _PAIR.finditer(text, max(0, start - 1), end):
        first = read_name(text, pair.start("first"), uses=uses, then=_WITH)
        second = read_name(text, pair.end("with"), uses=uses, foreign=True, then=_TALKS)
        known = next((p for p in taken if p.name_start == pair.end("with")), None)
        if first and (second or known) and first.end == pair.start("with") and is_common_name(first.text):
            found += [_person(name) for name in (first, second) if name]
    return [p for p in found if not any(t.name_start < p.end and p.start < t.name_end for t in taken)]


def _person(name: Name) -> Person:
    return Person(name.start, name.end, name.start, name.end, name.text)
