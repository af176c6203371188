"""What the user has decided: these two mentions are the same, or they are not.

A decision points at mentions, never at ids, so it survives new articles, new rules and new ids. Decisions are
a log: of several about one pair the last one counts, and `UNDONE` takes back what was said before.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from extractors.facts import Label
from graph.errors import UserError


class Verdict(StrEnum):
    SAME = "same"
    DIFFERENT = "different"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A name in an article.

    ``start`` (code points of the reading text) tells two bearers of the name in one article apart; -1: any.
    """

    article: str
    label: Label
    name: str
    start: int = -1


@dataclass(frozen=True, slots=True)
class Decision:
    """The user's word on two mentions; ``note`` is free text (who, why)."""

    verdict: Verdict
    first: Mention
    second: Mention
    note: str = ""

    @property
    def pair(self) -> tuple[Mention, Mention]:
        """The two mentions in a fixed order: one decision about (a, b) is one about (b, a)."""
        return (self.first, self.second) if self.first <= self.second else (self.second, self.first)

    def undone(self) -> Decision:
        """The decision that takes this one back."""
        return Decision(Verdict.UNDONE, self.first, self.second)

    def to_line(self) -> str:
        """One line of JSON without the line end: ``["same", [article, label, name, start], […], note]``."""
        ends = [[m.article, m.label.value, m.name, m.start] for m in (self.first, self.second)]
        return json.dumps([self.verdict.value, *ends, self.note], ensure_ascii=False)

    @staticmethod
    def from_line(line: str) -> Decision:
        """Read back a line of `to_line`. Raises UserError where it is none."""
        try:
            verdict, first, second, note = json.loads(line)
            return Decision(Verdict(verdict), _mention(*first), _mention(*second), str(note))
        except (ValueError, TypeError) as error:
            raise UserError(f"not a decision: {line[:80]!r}; take it out of the file or mend it") from error


def _mention(article: str, label: str, name: str, start: int) -> Mention:
    return Mention(str(article), Label(label), str(name), int(start))


def in_force(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """What counts: the last word on every pair, without what was undone; ordered by pair."""
    last = {decision.pair: decision for decision in decisions}
    return tuple(last[pair] for pair in sorted(last) if last[pair].verdict is not Verdict.UNDONE)
