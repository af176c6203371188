"""Those to whose election a message congratulates: 致电甲，祝贺他当选连任乙国总统; 致电祝贺甲当选…"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.facts import Status
from extractors.mentions.kinds import Person
from extractors.mentions.names import read_name
from extractors.mentions.titles import Chain

_CONGRATULATES = re.compile(r"(?:致电|致信|致函|致贺电|致贺信)(?:祝贺)?|向(?=[^，。；]{2,24}致贺[电信])")
_ON_ELECTION = re.compile(
    r"(?:致贺[电信])?(?:，(?:祝贺|对)[他她其])?(?:成功)?(?:再次|再度)?"
    r"(?:当选连任|连选连任|当选并就任|当选|连任|就任|出任|继任|被任命为|宣誓就任)"
)
_TERM = re.compile(r"(?:第?[一二三四五六七八九十\d]+[届任]|新一[届任]|新任|下一?任)?")


def congratulated(text: str, start: int, end: int, chains: Sequence[Chain]) -> Iterator[Person]:
    """People of one sentence with the office to which they were elected."""
    for match in _CONGRATULATES.finditer(text, start, end):
        name = read_name(text, match.end(), foreign=True, then=_ON_ELECTION)
        link = _ON_ELECTION.match(text, name.end) if name else None
        towards = match.group() == "向" and link and not link.group().startswith("致贺")
        if not name or not link or towards:
            continue
        at = _TERM.match(text, link.end()).end()  # type: ignore[union-attr]
        chain = next((c for c in chains if c.start == at), None)
        titles = chain.titles if chain else ()
        if titles:
            given = tuple(replace(title, status=Status.APPOINTED) for title in titles)
            yield Person(name.start, name.end, name.start, name.end, name.text, given)
