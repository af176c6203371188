"""People: a name is two people until something ties its mentions.

What ties, the strongest first: the same office; the same body; an event told twice. A mention without any
office goes to the one person of that name who holds an office of the article's place, or in a company or
university that the article names, or who was seen among the same people. The same place alone only suggests.
Offices that one person cannot hold at one time keep apart whatever ties. A stated move
(原甲市副市长任乙区区长) needs no rule of its own: both offices are that one mention's, and each ties it to the
articles that know it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

from graph.identity.circumstances import Known, candidates, same_company, surely_one
from graph.identity.clusters import Clusters, groups
from graph.identity.lives import Life, life
from graph.identity.names import RARE, UNIQUE, misspelt, rarity
from graph.identity.namesakes import namesakes
from graph.identity.profiles import Profile
from graph.identity.rulings import Ruling, obey
from graph.identity.settled import Blocked, Hint, Settled, chain

_Tokens = Callable[[Profile], Iterable[Hashable]]
# Nobody is in the news again after so many days, unless the name says so.
_A_GENERATION = 15 * 365
# A bare mention is compared with so many earlier ones of its name.
_LOOK_BACK = 24
# No more holders of one office than this are compared by name.
_CROWD = 60


def settle_people(people: Sequence[Profile], given: Iterable[Ruling]) -> Settled:
    """Tell who is who, name by name."""
    clusters = Clusters(len(people))
    contradicted = obey(clusters, given)
    room = _People(people, Settled(clusters, contradicted=contradicted))
    for members in groups([person.tail for person in people]):
        if len(members) > 1:
            room.settle(members)
    room.hint_at_misspellings()
    return room.settled


class _People:
    """All people, their lives so far, and the ties between those of one name."""

    def __init__(self, people: Sequence[Profile], settled: Settled) -> None:
        self.people, self.settled, self.clusters = people, settled, settled.clusters
        self.find = settled.clusters.find
        self.lives: dict[int, Life] = {}
        self.officed: set[int] = set()
        for i, person in enumerate(people):
            self._enter(self.find(i), person)

    def _enter(self, root: int, person: Profile) -> None:
        seats = (post.place for post in person.posts if post.seat and post.now)
        mine = life(seats, person.published, person.name)
        if root in self.lives:
            self.lives[root].take(mine)
        else:
            self.lives[root] = mine
        if person.offices:
            self.officed.add(root)

    def join(self, i: int, j: int) -> bool:
        """Make two mentions one person unless a decision or their lives forbid it."""
        a, b = self.find(i), self.find(j)
        if a == b:
            return True
        if not self.clusters.may_join(a, b):
            return False
        if why := self.lives[a].clash(self.lives[b]):
            self.settled.blocked.append(Blocked(i, j, why))
            return False
        if self.lives[a].gap(self.lives[b]) > _A_GENERATION and rarity(self.people[i].name) < UNIQUE:
            self.settled.hints.append(Hint(i, j, "tied, but more than fifteen years apart", 0.4))
            return False
        self.clusters.join(a, b)
        root, other = self.find(a), a + b - self.find(a)
        self.lives[root].take(self.lives.pop(other))
        if other in self.officed:
            self.officed.add(root)
        return True

    def settle(self, members: Sequence[int]) -> None:
        """Everything about the bearers of one name, earliest first."""
        self._apart_within_articles(members)
        for tokens in (self._seats, self._offices, self._bodies, self._plain_posts):
            for sharing in self._sharing(members, tokens):
                chain(sharing, self.join, self.find)
        for name, same in self._named(members).items():
            self._by_event(same)
            self._rare(name, same)
            self._by_circumstance(same)
            self._by_company(same)
            self.settled.hints += namesakes(name, self._sets(same), self.people, self._may_be_one)

    def hint_at_misspellings(self) -> None:
        """Two people of one office whose names differ in one character may be one, misspelt."""
        holders: defaultdict[int, dict[int, int]] = defaultdict(dict)
        for i, person in enumerate(self.people):
            for post in person.offices:
                holders[post.role].setdefault(self.find(i), i)
        for firsts in holders.values():
            found = list(firsts.values())[:_CROWD]
            self.settled.hints += [
                Hint(i, j, "same office, names differ in one character", 0.5)
                for at, j in enumerate(found)
                for i in found[:at]
                if misspelt(self.people[i].name, self.people[j].name) and self._may_be_one(i, j)
            ]

    def _apart_within_articles(self, members: Sequence[int]) -> None:
        """Where an article has two of one name, it means two."""
        here: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        for i in members:
            here[self.people[i].article, self.people[i].name].append(i)
        for twins in here.values():
            for at, i in enumerate(twins):
                for j in twins[:at]:
                    self.clusters.keep_apart(i, j)

    def _sharing(self, members: Sequence[int], tokens: _Tokens) -> list[list[int]]:
        found: dict[Hashable, list[int]] = {}
        for i in members:
            for token in dict.fromkeys(tokens(self.people[i])):
                found.setdefault(token, []).append(i)
        return [sharing for sharing in found.values() if len(sharing) > 1]

    @staticmethod
    def _seats(person: Profile) -> Iterable[Hashable]:
        return (post.role for post in person.offices if post.seat)

    @staticmethod
    def _offices(person: Profile) -> Iterable[Hashable]:
        return (post.role for post in person.offices if not post.seat)

    @staticmethod
    def _bodies(person: Profile) -> Iterable[Hashable]:
        return ((person.name, post.body) for post in person.offices if post.body >= 0)

    @staticmethod
    def _plain_posts(person: Profile) -> Iterable[Hashable]:
        """The same seat in a congress ties only where the name is rare."""
        if rarity(person.name) < RARE:
            return ()
        return ((person.name, post.role) for post in person.posts if post.plain)

    def _named(self, members: Sequence[int]) -> Mapping[str, list[int]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for i in members:
            found[self.people[i].name].append(i)
        return found

    def _sets(self, members: Iterable[int]) -> list[list[int]]:
        found: dict[int, list[int]] = {}
        for i in members:
            found.setdefault(self.find(i), []).append(i)
        return list(found.values())

    def _may_be_one(self, i: int, j: int) -> bool:
        a, b = self.find(i), self.find(j)
        return a != b and self.clusters.may_join(a, b) and not self.lives[a].clash(self.lives[b])

    def _by_event(self, members: Sequence[int]) -> None:
        """One name in two reports of one event is one person, unless two known ones were there."""
        for sharing in self._sharing(members, lambda person: person.events):
            known = {self.find(i): i for i in sharing if self.find(i) in self.officed}
            if len(known) < 2:
                chain(sharing, self.join, self.find)
                continue
            ends = [next(iter(known.values())), *(i for i in sharing if self.find(i) not in known)]
            first = ends[0]
            others = [i for root, i in known.items() if root != self.find(first)] + ends[1:]
            self.settled.hints += [Hint(first, i, "named in reports of one event", 0.6) for i in others]

    def _rare(self, name: str, members: Sequence[int]) -> None:
        """Known people of a name that hardly anybody bears are one if they move among the same people."""
        known = [Known(ms, self.people) for ms in self._sets(members) if self.find(ms[0]) in self.officed]
        for at, later in enumerate(known[:_LOOK_BACK]):
            for earlier in known[:at]:
                if surely_one(name, earlier, later) and self.join(earlier.first, later.first):
                    break

    def _by_circumstance(self, members: Sequence[int]) -> None:
        """A mention without an office goes to the one known person who fits the article's place or company."""
        sets = self._sets(members)
        known = [Known(ms, self.people) for ms in sets if self.find(ms[0]) in self.officed]
        for mentions in sets if known else ():
            if self.find(mentions[0]) in self.officed:
                continue
            fits = {k.first: k for i in mentions for k in candidates(self.people[i], known)}
            if len(fits) == 1 and all(k.recent(self.people[mentions[0]].published) for k in fits.values()):
                self.join(next(iter(fits)), mentions[0])
            else:
                why = "named without an office where the other holds one"
                self.settled.hints += [Hint(i, mentions[0], why, 0.5) for i in list(fits)[:3]]

    def _by_company(self, members: Sequence[int]) -> None:
        """Mentions without an office that appear among the same people are one person's."""
        bare = [i for i in members if self.find(i) not in self.officed and len(self.people[i].company) > 1]
        latest: list[int] = []
        for i in bare:
            for j in reversed(latest[-_LOOK_BACK:]):
                if same_company(self.people[j], self.people[i]) and self.join(j, i):
                    break
            latest.append(i)
