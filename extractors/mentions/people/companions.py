"""Who acts beside somebody known, called by name alone: 当晚，甲和|乙|在某大会堂举行宴会."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.glances import Glance
from extractors.mentions.kinds import Person
from extractors.mentions.names import Uses, is_common_name, read_name

_JOINT = re.compile("[和同与、]")
# what sets the clause of the two apart, and what both do
_CLAUSE = re.compile(r"(?:\A|[，。！？；：\n])[\s　]*$")
_BOTH_ACT = re.compile(
    r"(?:等)?(?:共同|一同|一道|一起|分别|先后|随后|还)?"
    r"(?:在(?![内其于])[^，。；在]{2,20}?(?:为|举行|会见|会谈|出席|设宴|主持|共同)|为[^，。；]{2,16}?举行|出席|会见|会谈|步入|抵达|来到|走上)"
)
_GLANCE = Glance(("举行", "会见", "出席", "步入", "抵达", "来到", "走上", "会谈", "设宴"))
# how far before a name its clause may begin
_NEAR = 3


def companions(text: str, start: int, end: int, taken: Sequence[Person], uses: Uses) -> list[Person]:
    """Those beside whom somebody known acts, who have no office here and are met nowhere else."""
    if not _GLANCE.stands(text, start, end):
        return []
    found = []
    for person in taken:
        at = person.name_end
        if not _JOINT.match(text, at, end) or not _CLAUSE.search(
            text, max(0, person.start - _NEAR), person.start
        ):
            continue
        name = read_name(text, at + 1, uses=uses, then=_BOTH_ACT)
        if name and name.end <= end and is_common_name(name.text) and _BOTH_ACT.match(text, name.end, end):
            found.append(Person(name.start, name.end, name.start, name.end, name.text))
    return [p for p in found if not any(t.name_start < p.end and p.start < t.name_end for t in taken)]
