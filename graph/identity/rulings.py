"""Decisions brought to the nodes they point at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from extractors.facts import Label
from graph.identity.clusters import Clusters
from graph.identity.decisions import Decision, Mention, Verdict, in_force
from graph.identity.names import name_key
from graph.identity.readings import Bearer, Room


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision about two bearers of one room, by their positions."""

    first: int
    second: int
    decision: Decision


@dataclass(frozen=True, slots=True)
class Lost:
    """A decision that points at nothing, and why."""

    decision: Decision
    why: str


def rulings(
    decisions: Iterable[Decision], rooms: Mapping[Label, Room], reprints: Mapping[str, str]
) -> tuple[Mapping[Label, list[Ruling]], list[Lost]]:
    """Find the bearers that the decisions in force speak of."""
    standing = in_force(decisions)
    articles = {reprints.get(m.article, m.article) for d in standing for m in d.pair}
    present = _present(rooms, articles)
    found: defaultdict[Label, list[Ruling]] = defaultdict(list)
    lost: list[Lost] = []
    for decision in standing:
        a, b = (_find(present, mention, reprints) for mention in decision.pair)
        label = decision.first.label
        if decision.second.label is not label:
            lost.append(
                Lost(decision, "one is a " + " and one a ".join(m.label.value for m in decision.pair))
            )
        elif a is None or b is None:
            missing = decision.pair[0] if a is None else decision.pair[1]
            lost.append(Lost(decision, f"article {missing.article} names no {missing.name}"))
        elif a == b:
            lost.append(Lost(decision, "both mentions are one"))
        else:
            found[label].append(Ruling(a, b, decision))
    return found, lost


Present = Mapping[tuple[str, Label], Sequence[tuple[int, Bearer]]]


def _present(rooms: Mapping[Label, Room], articles: set[str]) -> Present:
    found: defaultdict[tuple[str, Label], list[tuple[int, Bearer]]] = defaultdict(list)
    for label, room in rooms.items() if articles else ():
        for i, bearer in enumerate(room.bearers):
            if bearer.article in articles:
                found[bearer.article, label].append((i, bearer))
    return found


def _find(present: Present, mention: Mention, reprints: Mapping[str, str]) -> int | None:
    """The bearer a mention points at: by its name, of several the nearest; else by where it stands."""
    here = present.get((reprints.get(mention.article, mention.article), mention.label), ())
    name = name_key(mention.name)
    named = [(i, b) for i, b in here if name in map(name_key, (b.node.name, *b.node.aliases))]
    if not named and mention.start >= 0 and mention.article not in reprints:
        named = [(i, b) for i, b in here if any(s.start <= mention.start < s.end for s in b.node.mentions)]
    best = min(named, key=lambda found: (_distance(found[1], mention.start), found[0]), default=None)
    return best[0] if best else None


def _distance(bearer: Bearer, start: int) -> int:
    if start < 0:
        return 0
    return min((abs(span.start - start) for span in bearer.node.mentions), default=1 << 30)


def obey(clusters: Clusters, given: Iterable[Ruling]) -> list[Ruling]:
    """Keep apart and join as told; returns the rulings that contradict others."""
    ordered = sorted(given, key=lambda r: r.decision.pair)
    failed = []
    for ruling in ordered:
        if ruling.decision.verdict is Verdict.DIFFERENT:
            clusters.keep_apart(ruling.first, ruling.second)
    for ruling in ordered:
        if ruling.decision.verdict is Verdict.SAME and not clusters.join(ruling.first, ruling.second):
            failed.append(ruling)
    return failed
