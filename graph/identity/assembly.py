"""The rooms in their order: articles, places, parks, bodies, offices, events, people; then ids for all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from extractors.facts import Label
from graph.identity.articles import reprints
from graph.identity.decisions import Decision
from graph.identity.entities import Conflict, Entity, History, Identities, Suggestion, Trouble
from graph.identity.events import settle_events
from graph.identity.histories import Named, by_heir, former_ids, next_history
from graph.identity.keyed import body_keys, park_keys, place_keys, role_keys, settle
from graph.identity.keys import Key
from graph.identity.names import name_key
from graph.identity.naming import entity, name_sets, own_id
from graph.identity.occasions import occasions
from graph.identity.people import settle_people
from graph.identity.profiles import Surroundings, profiles
from graph.identity.readings import Reading, Ref, Room, rooms
from graph.identity.rulings import rulings
from graph.identity.settled import Settled


@dataclass(frozen=True)
class _Done:
    """A room with its outcome: own ids by position, sets of positions, and an id for each set."""

    room: Room
    settled: Settled
    keys: Sequence[Key]
    own: Sequence[str]
    sets: Sequence[Sequence[int]]
    ids: Sequence[str]

    def id_of(self) -> Mapping[int, str]:
        """The entity id of each position."""
        return {i: self.ids[at] for at, members in enumerate(self.sets) for i in members}


class Assembly:
    """All articles, and what becomes of them."""

    def __init__(self, readings: Iterable[Reading], decisions: Iterable[Decision]) -> None:
        ordered = sorted(readings, key=lambda reading: reading.order)
        self.reprints = reprints(ordered)
        self.copies = [reading for reading in ordered if reading.article in self.reprints]
        kept = [reading for reading in ordered if reading.article not in self.reprints]
        self.elsewhere = {ref: other for reading in kept for ref, other in _misplaced(reading).items()}
        self.rooms = rooms([_without(reading, self.elsewhere) for reading in kept])
        self.rulings, self.lost = rulings(decisions, self.rooms, self.reprints)
        self.done = self._settle()

    def _settle(self) -> Mapping[Label, _Done]:
        done: dict[Label, _Done] = {}
        places = self._keyed(Label.PLACE, place_keys(self.rooms[Label.PLACE]), done)
        lies = {
            ref: places[i].place
            for ref, i in self.rooms[Label.PLACE].at.items()
            if places[i].level != "venue"
        }
        self._keyed(Label.PARK, park_keys(self.rooms[Label.PARK], lies), done)
        bodies = self._keyed(Label.BODY, body_keys(self.rooms[Label.BODY], lies), done)
        homes = {ref: bodies[i] for ref, i in self.rooms[Label.BODY].at.items()}
        self._keyed(Label.ROLE, role_keys(self.rooms[Label.ROLE], homes), done)
        self._events(done)
        self._people(done)
        return done

    def _keyed(self, label: Label, keys: Sequence[Key], done: dict[Label, _Done]) -> Sequence[Key]:
        settled = settle(label, keys, self.rulings.get(label, ()))
        done[label] = _finish(self.rooms[label], settled, keys)
        return keys

    def _events(self, done: dict[Label, _Done]) -> None:
        room = self.rooms[Label.EVENT]
        lies = {**_codes(done[Label.PLACE]), **_codes(done[Label.PARK]), **_codes(done[Label.BODY])}
        lies |= {ref: lies[other] for ref, other in self.elsewhere.items() if other in lies}
        people = self.rooms[Label.PERSON]
        names = {ref: name_key(people.bearers[i].node.name) for ref, i in people.at.items()}
        settled = settle_events(occasions(room, lies, names), self.rulings.get(Label.EVENT, ()))
        done[Label.EVENT] = _finish(room, settled, ())

    def _people(self, done: dict[Label, _Done]) -> None:
        room, roles, bodies, events = (
            self.rooms[label] for label in (Label.PERSON, Label.ROLE, Label.BODY, Label.EVENT)
        )
        around = Surroundings(
            roles, done[Label.ROLE].keys, done[Label.ROLE].settled.clusters.find,
            bodies, done[Label.BODY].keys, done[Label.BODY].settled.clusters.find,
            events, done[Label.EVENT].settled.clusters.find,
        )  # fmt: skip
        settled = settle_people(profiles(room, around), self.rulings.get(Label.PERSON, ()))
        done[Label.PERSON] = _finish(room, settled, ())

    def identities(self, history: History) -> Identities:
        """Sum up."""
        id_of = {label: done.id_of() for label, done in self.done.items()}
        ids = {ref: id_of[label][i] for label, done in self.done.items() for ref, i in done.room.at.items()}
        ids |= {ref: ids[other] for ref, other in self.elsewhere.items() if other in ids}
        owner = self._owners(id_of)
        ids |= self._copied(ids, owner)
        named = [Named(done.ids, done.sets, done.own, bool(done.keys)) for done in self.done.values()]
        former = former_ids(history, owner, named)
        heirs = by_heir(former)
        entities = {e.id: replace(e, former_ids=heirs.get(e.id, ())) for e in self._entities()}
        return Identities(
            ids=ids,
            entities=entities,
            reprints=dict(self.reprints),
            suggestions=self._suggestions(id_of),
            conflicts=self._conflicts(id_of),
            history=next_history(history, former, owner, named),
        )

    def _owners(self, id_of: Mapping[Label, Mapping[int, str]]) -> dict[str, str]:
        """What each id that a mention could give belongs to now; the earliest mention decides."""
        owner: dict[str, str] = {}
        for label, done in self.done.items():
            for i, own in enumerate(done.own):
                owner.setdefault(own, id_of[label][i])
        return owner

    def _copied(self, ids: Mapping[Ref, str], owner: dict[str, str]) -> dict[Ref, str]:
        """The nodes of reprints are those of the kept article that bear their names."""
        wanted = set(self.reprints.values())
        named = {
            (bearer.article, label, bearer.node.name, bearer.twin): ids[bearer.article, bearer.node.id]
            for label, room in self.rooms.items()
            for bearer in room.bearers
            if bearer.article in wanted
        }
        found: dict[Ref, str] = {}
        for label, room in rooms(self.copies).items():
            for bearer in room.bearers:
                kept = self.reprints[bearer.article]
                if same := named.get((kept, label, bearer.node.name, bearer.twin)):
                    found[bearer.article, bearer.node.id] = same
                    if label in (Label.PERSON, Label.EVENT):
                        owner.setdefault(own_id(bearer, None), same)
        return found

    def _entities(self) -> Iterable[Entity]:
        for done in self.done.values():
            for each_id, members in zip(done.ids, done.sets, strict=True):
                keys = [done.keys[i] for i in members] if done.keys else []
                yield entity(each_id, [done.room.bearers[i] for i in members], keys)

    def _suggestions(self, id_of: Mapping[Label, Mapping[int, str]]) -> tuple[Suggestion, ...]:
        best: dict[tuple[str, str], Suggestion] = {}
        for label, done in self.done.items():
            for hint in done.settled.hints:
                a, b = sorted((id_of[label][hint.first], id_of[label][hint.second]))
                if a == b or not done.settled.clusters.may_join(hint.first, hint.second):
                    continue
                found = Suggestion(a, b, hint.why, hint.score)
                old = best.get((a, b))
                if old is None or (found.score, found.why) > (old.score, old.why):
                    best[a, b] = found
        return tuple(sorted(best.values(), key=lambda s: (-s.score, s.first, s.second)))

    def _conflicts(self, id_of: Mapping[Label, Mapping[int, str]]) -> tuple[Conflict, ...]:
        found: set[tuple[Trouble, tuple[str, ...], str]] = set()
        for label, done in self.done.items():
            for block in done.settled.blocked:
                pair = tuple(sorted({id_of[label][block.first], id_of[label][block.second]}))
                if len(pair) > 1:
                    found.add((Trouble.BLOCKED, pair, block.why))
            for ruling in done.settled.contradicted:
                pair = tuple(sorted({id_of[label][ruling.first], id_of[label][ruling.second]}))
                found.add(
                    (
                        Trouble.CONTRADICTION,
                        pair,
                        f"another decision keeps apart: {ruling.decision.to_line()}",
                    )
                )
        for lost in self.lost:
            found.add((Trouble.LOST, (), f"{lost.why}: {lost.decision.to_line()}"))
        return tuple(Conflict(*each) for each in sorted(found))


def _finish(room: Room, settled: Settled, keys: Sequence[Key]) -> _Done:
    own = [own_id(bearer, keys[i] if keys else None) for i, bearer in enumerate(room.bearers)]
    sets = settled.clusters.sets()
    return _Done(room, settled, keys, own, sets, name_sets(sets, own))


def _codes(done: _Done) -> Mapping[Ref, frozenset[str]]:
    """What a node stands for as a place: its own id and the division it lies in."""
    id_of = done.id_of()
    return {ref: frozenset({id_of[i], done.keys[i].place} - {""}) for ref, i in done.room.at.items()}


def _misplaced(reading: Reading) -> Mapping[Ref, Ref]:
    """Places that are really parks or bodies of the same article: where events take place is often one."""
    others = {n.name: n.id for n in reading.nodes if n.label in (Label.PARK, Label.BODY)}
    return {
        (reading.article, n.id): (reading.article, others[n.name])
        for n in reading.nodes
        if n.label is Label.PLACE and not n.code and n.name in others
    }


def _without(reading: Reading, elsewhere: Mapping[Ref, Ref]) -> Reading:
    nodes = tuple(node for node in reading.nodes if (reading.article, node.id) not in elsewhere)
    return reading if len(nodes) == len(reading.nodes) else replace(reading, nodes=nodes)
