"""The deeds of one clause."""

from __future__ import annotations

import re

from extractors.statements.predicates.clauses import ANNOUNCED
from extractors.statements.predicates.doings import find_doings, find_talks
from extractors.statements.predicates.kinds import Deed, Deeds, Found
from extractors.statements.predicates.speeches import find_speeches, in_greeting
from extractors.statements.predicates.statements import quoted, statement

# 此前，甲曾率队赴…: told of, not reported
_ONCE = re.compile(
    r"(?<![未不])曾(?:经)?(?:先后|多次|专程|两次|三次)?(?:率|赴|到|来|在|于|前往|出席|参加|会见|主持)"
)
_ABSENT = re.compile(r"未能|未出席|未参加|缺席|请假|未到会|因故未|没能")
# 向来华交流的师生回复口信: what is told of those who are written to
_MESSAGE = re.compile(r"向[^，。；]{2,80}(?:回复口信|致口信|回信|复信)")

# 在作报告时|说: what follows is said
_WHILE_SPEAKING = re.compile(r"在[^，。；]{1,20}(?:时|中|后)(?:还|又)?(?:说|指出|强调|表示)$")
# 甲动了情|：“三十年前我骑着三轮车去卖布。”
_WORDS = re.compile(r"：“[^“”]{4,300}[。！？…，]”")


def deeds_in(text: str, begin: int, end: int, *, at_once: bool) -> list[Found]:
    """The deeds of one clause in order, without those that it announces."""
    clause = text[begin:end]
    if "累计" in clause:
        return []  # 今年以来，领导班子成员累计接访28批次
    if _ABSENT.search(clause) or _MESSAGE.search(clause) or ("曾" in clause and _ONCE.search(clause)):
        return []
    deeds = Deeds(begin, end)
    find_speeches(clause, deeds, at_once=at_once)
    find_doings(clause, deeds)
    find_talks(text, begin, end, deeds)
    if not deeds.has(Deed.SPEAK) or _WHILE_SPEAKING.match(clause):
        deeds.add(Deed.STATE, statement(clause))
    if not deeds.in_order():
        deeds.add(Deed.SPEAK, in_greeting(clause))
    if _WORDS.match(text, end) and not deeds.in_order():
        deeds.add(Deed.STATE, quoted(clause))
    announced = ANNOUNCED.search(clause)
    done = [found for found in deeds.in_order() if not announced or found.start < begin + announced.start()]
    done = _said_not_done(done, end)
    return _of_the_next_person(done, end) if clause.endswith("的") else done


def _said_not_done(deeds: list[Found], end: int) -> list[Found]:
    """甲建议统一验收标准: what is inspected behind a statement is its content."""
    stated = min((found.start for found in deeds if found.deed is Deed.STATE), default=end)
    return [found for found in deeds if found.start <= stated or found.deed is not Deed.INSPECT]


def _of_the_next_person(deeds: list[Found], end: int) -> list[Found]:
    """会见来华出席论坛的|甲: what follows the first verb is said of the next person."""
    deeds = [found for found in deeds if found.deed is not Deed.ATTEND or found is deeds[0]]
    return [found for found in deeds if found.deed is not Deed.INSPECT or found.end != end - 1]
