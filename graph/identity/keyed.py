"""Rooms whose members are known by a key: places, parks, bodies, offices."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from extractors.facts import Label, Relation
from extractors.mentions.places import divisions_named
from graph.identity.bodies import body_key, role_key
from graph.identity.clusters import Clusters, groups
from graph.identity.ids import make_id
from graph.identity.keys import Key
from graph.identity.parks import park_key
from graph.identity.places import path, place_key, plain, rank
from graph.identity.readings import Bearer, Ref, Room
from graph.identity.rulings import Ruling, obey
from graph.identity.settled import Hint, Settled, chain
from graph.identity.zones import take_apart

# Endings that any town may give its parks: such a name in a national article ties to nothing.
_COMMON = frozenset(["产业园", "工业园", "科技园", "物流园", "化工园", "农业园"])
# No more than this many lookalikes are compared with each other.
_CROWD = 60


def place_keys(room: Room) -> list[Key]:
    """The key of each place: divisions by code, venues by name and division."""
    stated = _stated(room, {})
    return [place_key(b.node, b.reading.place, stated.get((b.article, b.node.id), "")) for b in room.bearers]


def park_keys(room: Room, lies: Mapping[Ref, str]) -> list[Key]:
    """The key of each park; ``lies``: codes of the Place nodes, by article and local id."""
    stated = _stated(room, lies)
    return [
        park_key(b.node.name, b.reading.place, stated.get((b.article, b.node.id), "")) for b in room.bearers
    ]


def body_keys(room: Room, lies: Mapping[Ref, str]) -> list[Key]:
    """The key of each body."""
    stated = _stated(room, lies)
    return [
        body_key(b.node.name, b.reading.place, stated.get((b.article, b.node.id), "")) for b in room.bearers
    ]


def role_keys(room: Room, bodies: Mapping[Ref, Key]) -> list[Key]:
    """The key of each office; ``bodies``: keys of the Body nodes. A title alone is no office of anybody."""
    homes = _targets(room, Relation.ROLE_IN)
    found = []
    for bearer in room.bearers:
        home = homes.get((bearer.article, bearer.node.id))
        body = bodies.get((bearer.article, home)) if home else None
        found.append(_role_key(bearer, body))
    return found


def _role_key(bearer: Bearer, body: Key | None) -> Key:
    name = plain(bearer.node.name)
    key = role_key(name, bearer.reading.place, body.place if body else "")
    if body is None and not key.place and name == bearer.node.title and key.name == name:
        return Key(make_id(Label.ROLE, "?", name, bearer.article), name, open=True)
    return key


def _targets(room: Room, relation: Relation) -> Mapping[Ref, str]:
    """The first target of a relation, for each node that has one."""
    found: dict[Ref, str] = {}
    for reading in room.readings:
        for link in reading.links:
            if link.type is relation:
                found.setdefault((reading.article, link.source), link.target)
    return found


def _stated(room: Room, lies: Mapping[Ref, str]) -> Mapping[Ref, str]:
    """The code of the division a node is said to lie in."""
    places = _targets(room, Relation.LOCATED_IN) if lies else {}
    found = {ref: lies.get((ref[0], place), "") for ref, place in places.items()}
    return {ref: code for ref, code in found.items() if code}


def settle(label: Label, keys: Sequence[Key], given: Iterable[Ruling]) -> Settled:
    """Who shares a key is one, unless the user says otherwise."""
    clusters = Clusters(len(keys))
    settled = Settled(clusters, contradicted=obey(clusters, given))
    for members in groups([key.id for key in keys]):
        chain(members, clusters.join, clusters.find)
    if label is Label.PARK:
        _attach_parks(settled, keys)
        settled.hints += _park_twins(clusters, keys)
    settled.hints += _open_names(clusters, keys)
    if label is Label.BODY:
        settled.hints += _abbreviations(clusters, keys)
    return settled


def _attach_parks(settled: Settled, keys: Sequence[Key]) -> None:
    """A name without a place that one place alone has in all articles means that place's park."""
    by_name: defaultdict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    for i, key in enumerate(keys):
        parts = take_apart(key.name, key.place)
        if not (key.open or key.official or parts.code or divisions_named(parts.core)):
            by_name[parts.core, parts.family].setdefault(key.id, i)
    for (_, family), firsts in by_name.items():
        vague = [i for i in firsts.values() if rank(keys[i].place) < 1]
        placed = [i for i in firsts.values() if rank(keys[i].place) >= 1]
        for i in vague:
            fits = [j for j in placed if not keys[i].place or keys[i].place in path(keys[j].place)]
            if len(fits) == 1 and family not in _COMMON:
                settled.clusters.join(i, fits[0])
            else:
                settled.hints += [
                    Hint(i, j, "one name, and only one of the two says where", 0.4) for j in fits[:3]
                ]


def _park_twins(clusters: Clusters, keys: Sequence[Key]) -> list[Hint]:
    """松江经开区 may be either of the two zones that Songjiang has."""
    sharing: defaultdict[tuple[str, str, str], dict[int, int]] = defaultdict(dict)
    for i, key in enumerate(keys):
        if (parts := take_apart(key.name, key.place)).code:
            sharing[parts.code, parts.core, parts.family].setdefault(clusters.find(i), i)
    return [
        Hint(i, j, "one place has several zones of this kind", 0.4)
        for firsts in sharing.values()
        for i, j in combinations(list(firsts.values())[:_CROWD], 2)
        if keys[i].open is not keys[j].open
    ]


def _open_names(clusters: Clusters, keys: Sequence[Key]) -> list[Hint]:
    """A name that fits several things, beside those it may mean."""
    by_name: defaultdict[str, dict[int, int]] = defaultdict(dict)
    openly = {key.name for key in keys if key.open}
    for i, key in enumerate(keys):
        if key.name in openly:
            by_name[key.name].setdefault(clusters.find(i), i)
    return [
        Hint(i, j, "several places have this name, and the article does not tell which", 0.3)
        for firsts in by_name.values()
        for i, j in combinations(list(firsts.values())[:_CROWD], 2)
        if keys[i].open is not keys[j].open
    ]


def _abbreviations(clusters: Clusters, keys: Sequence[Key]) -> list[Hint]:
    """Two bodies of one place of which one name shortens the other: 机关事务管理中心, 机关事务中心."""
    sharing: defaultdict[tuple[str, str, str], dict[str, int]] = defaultdict(dict)
    for i, key in enumerate(keys):
        if key.place and not key.open and len(key.post) > 2:
            sharing[key.place, key.post[0], key.post[-1]].setdefault(key.post, i)
    hints = []
    for firsts in sharing.values():
        for (a, i), (b, j) in combinations(
            sorted(firsts.items(), key=lambda e: (len(e[0]), e[0]))[:_CROWD], 2
        ):
            if (
                len(a) < len(b)
                and not b.startswith(a)
                and _abbreviates(a, b)
                and clusters.find(i) != clusters.find(j)
            ):
                hints.append(Hint(i, j, "bodies of one place, one name shortens the other", 0.6))
    return hints


def _abbreviates(short: str, long: str) -> bool:
    """Whether all characters of the short name stand in the long one in this order."""
    rest = iter(long)
    return all(char in rest for char in short)
