"""The scores that may not fall: raised by a command, lowered only by editing the file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from extractors.scoring.scores import Scores


@dataclass(frozen=True, slots=True)
class Floor:
    """The least value of each measure: F1 by row, the mean, the shares and the number of perfect articles."""

    least: Mapping[str, float]

    @classmethod
    def of(cls, scores: Scores) -> Floor:
        shares = {"event_kind": scores.kind, "event_date": scores.date, "place": scores.place}
        return cls(
            {
                **{row.value: counts.f1 for row, counts in scores.rows.items()},
                **{name: round(share.ratio, 4) for name, share in shares.items()},
                "macro": scores.macro,
                "perfect": scores.perfect,
            }
        )

    def raised_to(self, other: Floor) -> Floor:
        """The higher value of each measure."""
        names = {**self.least, **other.least}
        return Floor({name: max(self.least.get(name, 0), other.least.get(name, 0)) for name in names})

    def above(self, reached: Floor) -> tuple[str, ...]:
        """One line per measure where ``reached`` lies under this floor."""
        return tuple(
            f"{name}: {reached.least.get(name, 0)} is under the floor of {least}"
            for name, least in self.least.items()
            if reached.least.get(name, 0) < least
        )


def read_floor(path: Path) -> Floor:
    """The floor of a file; none where there is no file."""
    return Floor(json.loads(path.read_text(encoding="utf-8")) if path.exists() else {})


def write_floor(path: Path, floor: Floor) -> None:
    """One measure a line, so that a change shows as one line."""
    path.write_text(json.dumps(dict(floor.least), indent=1) + "\n", encoding="utf-8")
