"""People whose offices are told behind their names: 甲（县委副书记、县长）, 乙，县财政局党组书记、局长；."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from extractors.mentions.kinds import Person
from extractors.mentions.names import TITLED, Uses, looks_like_name, read_name
from extractors.mentions.titles import Chain
from extractors.vocabulary import members

_SIZES = (3, 2, 4)
# what stands before such a name: a delimiter, 有甲（…）, 由乙（…）
_BEFORE = frozenset("，。；：、！？有由和与及\n\u3000 ")
_OPENS = re.compile(r"[（(]")
_CLOSES = re.compile(r"[）)，]")
# ，县财政局局长；
_ENDS = re.compile(r"[；。\n]|$")
_LINE = frozenset("；\n\u3000 ")


def explained_people(
    text: str, start: int, chains: Sequence[Chain], uses: Uses, taken: Collection[int]
) -> Iterator[Person]:
    """People of a sentence with the offices in brackets behind their names, or behind a comma to the end of the clause."""
    for chain in chains:
        titles = tuple(title for title in chain.titles if title.role)
        mark = chain.start - 1
        if not titles or mark <= start:
            continue
        bracket = _OPENS.match(text, mark) and _CLOSES.match(text, chain.end)
        comma = text[mark] == "，" and _ENDS.match(text, chain.end)
        if not bracket and not comma:
            continue
        for size in _SIZES:
            at = mark - size
            before = text[at - 1 : at] if at > 0 else "\n"
            if at < start or not (at == start or before in (_BEFORE if bracket else _LINE)):
                continue
            name = read_name(text, at, uses=uses, least=TITLED)
            if name and name.end == mark and looks_like_name(name.text) and at not in taken:
                if name.text not in members("not_a_name"):
                    yield Person(at, chain.end, at, mark, name.text, titles)
                break
