"""Each holding of an office is its own: claims that state different beginnings make different edges."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from graph.derive.support import Claim

_ENDED = ("former", "removed")


def tenures(claims: Sequence[Claim]) -> Mapping[str, tuple[Claim, ...]]:
    """Split the claims that one person holds one office; keys: the stated ``since``, "" for a single one.

    A claim without a beginning belongs to the latest tenure begun by its publication date, else to the first.
    """
    begins = _beginnings({claim.since for claim in claims if claim.since})
    if len(begins) < 2:
        return {"": tuple(claims)}
    split: dict[str, list[Claim]] = {begin: [] for begin in begins}
    for claim in claims:
        split[_tenure(claim, begins)].append(claim)
    return {begin: tuple(held) for begin, held in split.items()}


def contradiction(claims: Sequence[Claim]) -> str:
    """What the claims of one tenure disagree on, as one line, or nothing.

    An office may be called current, then former; former, then current again asks for a look, and so do two
    statuses published on one day, two ends, and an end told on nobody knows which day.
    """
    told = sorted((claim.published, claim.status) for claim in claims if claim.status and claim.published)
    for (day, status), (later, next_status) in pairwise(told):
        if status == next_status:
            continue
        if day == later and (status in _ENDED) != (next_status in _ENDED):
            return f"{status} and {next_status} on {day}"
        if status in _ENDED and next_status == "current":
            return f"{status} on {day}, {next_status} on {later}"
    undated = [claim.status for claim in claims if claim.status in _ENDED and not claim.published]
    if undated and told and told[-1][1] not in _ENDED:
        return f"{undated[0]} in an undated article, {told[-1][1]} on {told[-1][0]}"
    ends = sorted({claim.until for claim in claims if claim.until})
    clash = [end for end in ends if not ends[-1].startswith(end)]
    return f"ends {clash[0]} and {ends[-1]}" if clash else ""


def _beginnings(stated: set[str]) -> list[str]:
    """Without those that another says more precisely: 2019 beside 2019-03."""
    return sorted(s for s in stated if not any(other != s and other.startswith(s) for other in stated))


def _tenure(claim: Claim, begins: Sequence[str]) -> str:
    if claim.since:
        return next(begin for begin in begins if begin.startswith(claim.since))
    begun = [begin for begin in begins if claim.published and begin <= claim.published]
    return begun[-1] if begun else begins[0]
