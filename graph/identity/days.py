"""Days as numbers, so that they can be compared; what is coarser than a day has none."""

from __future__ import annotations

from datetime import date
from functools import lru_cache


@lru_cache(maxsize=16384)
def day_number(iso: str) -> int | None:
    """The number of an ISO day; None for a date that is missing, coarser or none."""
    try:
        return date.fromisoformat(iso).toordinal()
    except ValueError:
        return None


def days_between(a: str, b: str) -> int | None:
    """Days between two ISO dates, never negative; None where one of them is not a day."""
    first, second = day_number(a), day_number(b)
    return None if first is None or second is None else abs(first - second)
