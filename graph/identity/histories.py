"""Ids that once were: an older article, a merge or a parting changes an id; the former one leads on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.identity.entities import KEPT_ANCHORS, History


@dataclass(frozen=True)
class Named:
    """The sets of one room with their ids, and the id that each position would give alone (``own``).

    ``keyed``: an own id follows from a name, so it is known without any history.
    """

    ids: Sequence[str]
    sets: Sequence[Sequence[int]]
    own: Sequence[str]
    keyed: bool


def former_ids(history: History, owner: Mapping[str, str], rooms: Iterable[Named]) -> Mapping[str, str]:
    """Ids that are none today → the id of what they named.

    ``owner``: who has each own id now. A former id goes with the first of its anchors that is left.
    """
    present = {each for room in rooms for each in room.ids}
    found = {own: owner[own] for room in rooms if room.keyed for own in room.own if own not in present}
    for old, its_anchors in history.items():
        if old not in present:
            heir = next((owner[a] for a in (old, *its_anchors) if a in owner), None)
            if heir is not None:
                found[old] = heir
    return found


def next_history(
    history: History, former: Mapping[str, str], owner: Mapping[str, str], rooms: Iterable[Named]
) -> History:
    """What to remember: today's ids with their anchors, and older ids with those anchors that still hold."""
    today = _anchors(rooms)
    kept: dict[str, tuple[str, ...]] = dict(history)
    for old in history:
        if (heir := former.get(old)) is not None:
            alive = [anchor for anchor in history[old] if owner.get(anchor) == heir]
            kept[old] = tuple(dict.fromkeys((*alive, *today.get(heir, (heir,)))))[:KEPT_ANCHORS]
    kept.update(today)
    return kept


def _anchors(rooms: Iterable[Named]) -> dict[str, tuple[str, ...]]:
    """The first own ids of each set, but for those that a name alone gives back."""
    found = {}
    for room in rooms:
        for each, members in zip(room.ids, room.sets, strict=True):
            first = _first(members, room.own)
            if not room.keyed or first != (each,):
                found[each] = first
    return found


def _first(members: Iterable[int], own: Sequence[str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for i in members:
        found[own[i]] = None
        if len(found) == KEPT_ANCHORS:
            break
    return tuple(found)


def by_heir(former: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    """Former ids, sorted, by the id that took over."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for old, heir in former.items():
        found[heir].append(old)
    return {heir: tuple(sorted(olds)) for heir, olds in found.items()}
