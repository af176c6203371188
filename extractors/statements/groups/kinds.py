"""A group of people, and how it takes part."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from extractors.mentions.kinds import Person


class Governed(Enum):
    """How the words before a group make it take part."""

    SUBJECT = auto()
    RECEIVED = auto()
    DELEGATOR = auto()
    HEARD = auto()
    COMPANION = auto()
    APPOINTED = auto()
    OBJECT = auto()
    INVOKED = auto()


@dataclass(frozen=True, slots=True)
class Group:
    """People with one predicate, which runs from ``end`` to ``limit``."""

    start: int
    end: int
    limit: int
    people: tuple[Person, ...]
    governed: Governed
