"""Which found event is which annotated one, and whether kind, date and place are right."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from extractors.facts import Label, Node, Relation
from extractors.scoring.found import Found
from extractors.scoring.gold import GoldArticle, GoldEvent
from extractors.scoring.sameness import canonical, same
from extractors.scoring.scores import Row, Share
from extractors.scoring.sheet import Sheet

# Two events are one at least this similar; names count 45 %, who took part 40 %, the kind 15 %.
SAME_EVENT = 0.3


@dataclass(frozen=True, slots=True)
class Pairing:
    """Which found event is which annotated one."""

    pairs: tuple[tuple[GoldEvent, Node], ...]

    def gold_id(self, node: str) -> str:
        return next((event.id for event, found in self.pairs if found.id == node), f"?{node}")


def pair_events(gold: GoldArticle, found: Found) -> Pairing:
    """The most similar pairs first, each event once."""
    nodes = [node for node in found.nodes.values() if node.label is Label.EVENT]
    candidates = sorted(
        (
            (_similarity(event, gold.participants(event.id), node, found.participants(node.id)), i, j)
            for i, event in enumerate(gold.events)
            for j, node in enumerate(nodes)
        ),
        reverse=True,
    )
    chosen: dict[int, int] = {}
    for similarity, i, j in candidates:
        if similarity >= SAME_EVENT and i not in chosen and j not in chosen.values():
            chosen[i] = j
    return Pairing(tuple((gold.events[i], nodes[j]) for i, j in chosen.items()))


def _similarity(event: GoldEvent, wanted: frozenset[str], node: Node, found: frozenset[str]) -> float:
    name = difflib.SequenceMatcher(None, canonical(event.name), canonical(node.name)).ratio()
    shared = len(wanted & found) / (len(wanted | found) or 1)
    return 0.45 * name + 0.4 * shared + 0.15 * (event.kind == node.kind)


def score_events(sheet: Sheet, gold: GoldArticle, found: Found, pairing: Pairing) -> None:
    optional = gold.optional.events
    paired = {event.id for event, _ in pairing.pairs}
    used = {node.id for _, node in pairing.pairs}
    missed = [e.name for e in gold.events if e.id not in paired and e.id not in optional]
    events = [node for node in found.nodes.values() if node.label is Label.EVENT]
    extra = [node.name for node in events if node.id not in used]
    sheet.count(Row.EVENTS, len(paired - optional), missed, extra)
    for event, node in pairing.pairs:
        _score_kind_and_date(sheet, event, node, required=event.id not in optional)
    sheet.compare(
        Row.EVENT_AT,
        [(event.id, place) for event, _ in pairing.pairs for place in event.at],
        [
            (pairing.gold_id(e.source), found.name(e.target))
            for e in found.edges[Relation.LOCATED_IN]
            if e.source in used
        ],
        lambda a, b: a[0] == b[0] and same(a[1], b[1]),
    )


def _score_kind_and_date(sheet: Sheet, event: GoldEvent, node: Node, *, required: bool) -> None:
    """A date may be more precise than the annotation's; where the text gives none, none may be made up."""
    kind = event.kind == node.kind
    date = node.date.startswith(event.date) if event.date else not node.date
    sheet.kind += Share(int(kind), 1)
    sheet.date += Share(int(date), 1)
    sheet.perfect &= not required or (kind and date)
    if required and not kind:
        sheet.note("kind", [event.kind], [node.kind])
    if required and not date:
        sheet.note("date", [event.date or "none"], [node.date or "none"])
