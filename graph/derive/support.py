"""What stands behind an edge: its claims, dated and with their sentences, and what they add up to."""

from __future__ import annotations

import hashlib
from base64 import b32encode
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractors.facts import Basis
from graph.model import EdgeType, GraphEdge

# So many sentences travel with an edge into every store; the claims file keeps them all.
SHOWN = 10
_BASES = tuple(basis.value for basis in (Basis.STATED, Basis.DERIVED, Basis.REFERENCE))


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """One claim behind an edge. The order is that of time: undated first, the newest last."""

    published: str
    article: str
    # Within an article what comes first is shown first, so it counts as the newer.
    before: int
    sentence: str
    end: int = 0
    rule: str = ""
    manner: str = ""
    status: str = ""
    since: str = ""
    until: str = ""
    basis: str = Basis.STATED.value
    reference: str = ""

    @property
    def start(self) -> int:
        """Where the words of the claim begin in the article, in code points."""
        return -self.before


@dataclass(frozen=True, slots=True)
class Link:
    """What an edge joins; ``tenure``, a stated ``since``, tells two holdings of one office apart."""

    type: EdgeType
    source: str
    target: str
    tenure: str = ""

    @property
    def id(self) -> str:
        """The same for the same link in every build, whatever else the graph holds."""
        parts = (self.type.value, self.source, self.target, self.tenure)
        digest = hashlib.blake2b("\0".join(parts).encode(), digest_size=10).digest()
        return "e" + b32encode(digest).decode().lower()


def edge(link: Link, claims: Iterable[Claim], *, shown: int = SHOWN) -> GraphEdge:
    """Add claims up to one edge: the latest dated status, first and last seen, the newest sentences."""
    newest = sorted(claims, reverse=True)
    dates = [claim.published for claim in newest if claim.published]
    sentences = _distinct(newest)[:shown]
    return GraphEdge(
        id=link.id,
        type=link.type,
        source=link.source,
        target=link.target,
        basis=min((claim.basis for claim in newest), key=_BASES.index, default=Basis.DERIVED.value),
        first_seen=min(dates, default=""),
        last_seen=max(dates, default=""),
        claims=len(newest),
        articles=tuple(claim.article for claim in sentences),
        sentences=tuple(claim.sentence for claim in sentences),
        status=_latest(newest, "status"),
        since=_precise(claim.since for claim in newest),
        until=_precise(claim.until for claim in newest),
        manner=_manners(newest),
        reference=_latest(newest, "reference"),
    )


def _distinct(newest: Sequence[Claim]) -> list[Claim]:
    """One claim per article and sentence."""
    kept: dict[tuple[str, str], Claim] = {}
    for claim in newest:
        if claim.sentence:
            kept.setdefault((claim.article, claim.sentence), claim)
    return list(kept.values())


def _latest(newest: Sequence[Claim], field: str) -> str:
    return next((value for claim in newest if (value := str(getattr(claim, field)))), "")


def _precise(dates: Iterable[str]) -> str:
    """The date that says most; of two that say as much the newest told."""
    return max(dates, key=len, default="")


def _manners(claims: Iterable[Claim]) -> str:
    """The verbs as written, the commonest first: 讲话、强调."""
    told = [claim.manner for claim in claims if claim.manner]
    if len(told) < 2:
        return "".join(told)
    counted = Counter(told)
    return "、".join(sorted(counted, key=lambda manner: (-counted[manner], manner)))
