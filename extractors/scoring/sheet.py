"""The tally of one article while it is being scored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from extractors.scoring.gold import Pair
from extractors.scoring.scores import NONE_OF_NONE, PERFECT, Counts, Difference, Row, Share

Item = TypeVar("Item", str, Pair)


@dataclass(slots=True)
class Sheet:
    """The tally of one article while it is being scored."""

    rows: dict[Row, Counts] = field(default_factory=dict)
    kind: Share = NONE_OF_NONE
    date: Share = NONE_OF_NONE
    perfect: bool = True
    differences: list[Difference] = field(default_factory=list)

    def compare(
        self,
        row: Row,
        gold: Sequence[Item],
        found: Sequence[Item],
        equal: Callable[[Item, Item], bool],
        free: Callable[[Item], bool] = lambda _: False,
    ) -> None:
        """Pair greedily one to one; found items that ``free`` allows are not counted as extra."""
        left = dict(enumerate(found))
        missed = []
        for wanted in gold:
            partner = next((i for i, item in left.items() if equal(wanted, item)), None)
            if partner is None:
                missed.append(wanted)
            else:
                del left[partner]
        extra = [item for item in left.values() if not free(item)]
        self.count(row, len(gold) - len(missed), missed, extra)

    def count(self, row: Row, right: int, missed: Sequence[Item], extra: Sequence[Item]) -> None:
        self.rows[row] = self.rows.get(row, Counts()) + Counts(right, len(extra), len(missed))
        if missed or extra:
            self.note(row, missed, extra)
            self.perfect &= row not in PERFECT

    def note(self, row: str, missed: Sequence[Item], extra: Sequence[Item]) -> None:
        self.differences.append(Difference(row, tuple(map(_shown, missed)), tuple(map(_shown, extra))))


def _shown(item: str | Pair) -> str:
    return item if isinstance(item, str) else " ".join(item)
