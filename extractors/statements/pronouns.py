"""Speakers whom a sentence does not name: 他强调…, 孟区长强调…."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.mentions.kinds import Person
from extractors.open_ends import OpenEnds
from extractors.statements.groups import Governed, Group
from extractors.vocabulary import alternation

_SAYS = alternation("says")
_URGES = r"[^。；\n]{2,60}?，(?:并|还|再三|反复)?(?:叮嘱|嘱咐|勉励|鼓励|要求|强调|希望|指出)"
_PRONOUN = re.compile(
    rf"(?:^|(?<=[。！？”；，\n]))[\s　]*(?P<who>他|她)(?!们)(?=[^，。]{{0,20}}(?:{_SAYS})|{_URGES})"
)
_WHO = (
    r"(?P<who>(?P<surname>[\u4e00-\u9fff])副?"
    rf"(?:{alternation('called_by_surname')}))"
)
_CALLED = re.compile(
    rf"(?:^|(?<=[。！？”；，\n　])){_WHO}(?=[^，。；]{{0,40}}(?:{_SAYS}|讲话|致辞|部署|安排|点评|汇报|了解|察看|查看)|一行|陪同|出席|参加)"
)
# 随后|主持召开会议: who did what the sentence before tells of
_THEN = re.compile(
    r"[\s　]*(?:随后|之后|接着|其间|期间|会后|最后|(?:调研|考察|检查|视察|督导|看望|慰问)(?:期间|结束后|后)"
    r"|当[天日](?:上午|下午|晚上?)?|\d{1,2}日(?:上午|下午|晚上?|凌晨|早晨|早上)?)，?(?:又|还)?(?=主持(?:召开|了|会|座谈))"
)
_ONLY_CAME = re.compile(r"(?:陪同|随同|同行|参加|出席)[^，。；]{0,12}[。；]?\s*$")
# 施书记|和孙主任
_AND_CALLED = re.compile(rf"[和、]{_WHO}")


def with_unnamed(
    text: str,
    start: int,
    end: int,
    groups: list[Group],
    speaker: Sequence[Person],
    known: Surnames,
) -> list[Group]:
    """The groups of a sentence and whoever it only points at.

    ``speaker`` spoke last; ``known`` are the people so far.
    """
    called = _CALLED.search(text, start, end) if known else None
    taken = called and any(g.start <= called.start("who") < g.end for g in groups)
    if called and not taken and (person := known.meant(called)):
        called_too = _AND_CALLED.match(text, called.end(), end)
        other = known.meant(called_too) if called_too else None
        people = (person, other) if other else (person,)
        until = called_too.end() if called_too and other else called.end("who")
        return _insert(groups, Group(called.start("who"), until, end, people, Governed.SUBJECT))
    alone = len(speaker) == 1 and not _ONLY_CAME.search(text, max(0, start - 20), start)
    then = _THEN.match(text, start, end) if alone else None
    if then and not any(group.start < then.end() for group in groups):
        return _insert(groups, Group(then.end(), then.end(), end, (speaker[0],), Governed.SUBJECT))
    pronoun = _PRONOUN.search(text, start, end) if speaker else None
    if not pronoun or any(group.start < pronoun.start() for group in groups):
        return groups
    at, until = pronoun.span("who")
    return _insert(groups, Group(at, until, end, (speaker[0],), Governed.SUBJECT))


def _insert(groups: Sequence[Group], unnamed: Group) -> list[Group]:
    """The groups with one more, whose predicate ends where the next one begins."""
    before = [replace(g, limit=min(g.limit, unnamed.start)) for g in groups if g.start < unnamed.start]
    after = [g for g in groups if g.start >= unnamed.start]
    limit = after[0].start if after else unnamed.limit
    return [*before, replace(unnamed, limit=limit), *after]


class Surnames:
    """The people of an article so far by surname, for whoever is then called 孟区长."""

    def __init__(self, open_ends: OpenEnds) -> None:
        self._open_ends = open_ends
        self._bearers: dict[str, dict[str, Person]] = {}

    def __bool__(self) -> bool:
        return bool(self._bearers)

    def remember(self, people: Sequence[Person]) -> None:
        for person in people:
            self._bearers.setdefault(person.name[0], {})[person.name] = person

    def meant(self, called: re.Match[str]) -> Person | None:
        """The one bearer of the surname; two of them leave it open."""
        bearers = self._bearers.get(called["surname"], {})
        if len(bearers) > 1:
            self._open_ends.add(*called.span("who"), "several people have this surname", bearers)
        return next(iter(bearers.values())) if len(bearers) == 1 else None
