"""A reading of some characters as one name, and the score that it needs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.mentions.names.uses import Uses

ACCEPT = 2.0
# beside a title a name is expected, so less will do
TITLED = 1.2
# after 市民 and the like a name is likely, but its surname must be known
NOUN = 1.6
# what a name loses that ends within the word behind it, and one whose end tears a usual word: 市民|宗工|作
CUT, TORN = 2.0, 1.5
# last characters that more often join two names
JOINING = "和与同及"


@dataclass(frozen=True, slots=True)
class Name:
    """A reading of some characters as one name: ``text`` has no inner spaces, ``edge`` how well it ends."""

    start: int
    end: int
    text: str
    score: float
    edge: float = 0.0


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known where a name may stand.

    ``titled``: beside a title, so that surnames count that no list has; ``foreign``: of another state; ``uses``: the
    rest of the article; ``then``: what must follow, where the place demands one thing.
    """

    titled: bool = False
    foreign: bool = False
    uses: Uses | None = None
    then: re.Pattern[str] | None = None
