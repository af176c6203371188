"""What an article says of a person, as far as it helps to tell who it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from extractors.facts import Label, Relation, Status
from extractors.vocabulary import words_of
from graph.identity.keys import Key
from graph.identity.names import family_tail, name_key
from graph.identity.readings import Link, Reading, Room
from graph.identity.tables import rows

_ACTS = frozenset({Relation.PRESIDED, Relation.SPOKE_AT, Relation.ATTENDED})
_HOLDING = frozenset({Status.CURRENT, Status.APPOINTED, None})
_NATION = ("国", "中央", "中共", "全国", "最高")


@dataclass(frozen=True, slots=True)
class Post:
    """An office as one article ascribes it; ``role`` and ``body``: positions of what they are (-1: none).

    ``plain``: many hold it at once; ``seat``: it fills a person's day; ``now``: held at the article's date.
    """

    role: int
    body: int
    name: str
    place: str
    national: bool
    plain: bool
    seat: bool
    now: bool


@dataclass(frozen=True, slots=True)
class Profile:
    """A person of one article. ``national``: the article is of the whole country, or its people are.

    ``events``: positions of what they took part in; ``named``: positions of the bodies of no place
    (companies, universities) that the article names; ``company``: names of all who act in the article, of those
    who act themselves.
    """

    name: str
    article: str
    published: str
    place: str
    national: bool
    posts: tuple[Post, ...] = ()
    events: tuple[int, ...] = ()
    named: frozenset[int] = frozenset()
    company: frozenset[str] = frozenset()

    @property
    def tail(self) -> str:
        """What a dotted name is shortened to, or the name."""
        return family_tail(self.name)

    @property
    def offices(self) -> tuple[Post, ...]:
        """The posts that tell who it is."""
        return tuple(post for post in self.posts if not post.plain)


@dataclass(frozen=True)
class Surroundings:
    """The rooms that people are told apart by, settled: ``…_of`` gives the position of what a node is."""

    roles: Room
    role_keys: Sequence[Key]
    role_of: Callable[[int], int]
    bodies: Room
    body_keys: Sequence[Key]
    body_of: Callable[[int], int]
    events: Room
    event_of: Callable[[int], int]


@lru_cache(maxsize=1)
def _plain_titles() -> frozenset[str]:
    return frozenset(title for title, _ in rows("plain_titles"))


@lru_cache(maxsize=1)
def _seats() -> frozenset[str]:
    return frozenset(post for post, _ in rows("seats"))


def profiles(room: Room, around: Surroundings) -> list[Profile]:
    """One profile for each person node, in the order of the room."""
    found: dict[int, Profile] = {}
    for reading in room.readings:
        posts, events, named = _posts(reading, around), _events(reading, around), _named(reading, around)
        national = reading.national or _led_from_the_centre(posts, events)
        acting = frozenset(
            name_key(n.name) for n in reading.nodes if n.label is Label.PERSON and events[n.id]
        )
        for node in reading.nodes:
            at = room.at.get((reading.article, node.id))
            if at is not None:
                found[at] = Profile(
                    name=name_key(node.name),
                    article=reading.article,
                    published=reading.published,
                    place=reading.place,
                    national=national,
                    posts=tuple(posts[node.id]),
                    events=tuple(events[node.id]),
                    named=named,
                    company=acting if events[node.id] else frozenset(),
                )
    return [found[i] for i in range(len(room.bearers))]


def _led_from_the_centre(posts: Mapping[str, list[Post]], events: Mapping[str, list[int]]) -> bool:
    """Whether somebody who acts in the article holds an office of the whole country."""
    return any(post.national and post.now for who, held in posts.items() if events.get(who) for post in held)


def _named(reading: Reading, around: Surroundings) -> frozenset[int]:
    found = (around.bodies.at.get((reading.article, node.id)) for node in reading.nodes)
    return frozenset(
        around.body_of(at) for at in found if at is not None and _of_no_place(around.body_keys[at])
    )


def _of_no_place(key: Key) -> bool:
    return not (key.place or key.open or _is_national(key.name))


def _is_national(name: str) -> bool:
    """Whether a body or office without a place is one of the whole country."""
    return name.startswith(_NATION) or name.startswith(_central_bodies())


@lru_cache(maxsize=1)
def _central_bodies() -> tuple[str, ...]:
    return words_of("central_body")


def _events(reading: Reading, around: Surroundings) -> Mapping[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for link in reading.links:
        if link.type in _ACTS:
            at = around.events.at.get((reading.article, link.target))
            if at is not None:
                found[link.source].append(around.event_of(at))
    return found


def _posts(reading: Reading, around: Surroundings) -> Mapping[str, list[Post]]:
    homes = {link.source: link.target for link in reading.links if link.type is Relation.ROLE_IN}
    found: defaultdict[str, list[Post]] = defaultdict(list)
    for link in reading.links:
        if link.type is Relation.HOLDS_ROLE and (post := _post(reading, link, homes, around)):
            found[link.source].append(post)
    return found


def _post(reading: Reading, link: Link, homes: Mapping[str, str], around: Surroundings) -> Post | None:
    at = around.roles.at.get((reading.article, link.target))
    if at is None or around.role_keys[at].open:
        return None
    key, title = around.role_keys[at], around.roles.bearers[at].node.title
    post = Post(
        role=around.role_of(at),
        body=-1,
        name=key.name,
        place=key.place,
        national=not key.place and _is_national(key.name),
        plain=_is_plain(key.name, title),
        seat=key.post in _seats(),
        now=link.status in _HOLDING,
    )
    home = around.bodies.at.get((reading.article, homes.get(link.target, "")))
    if home is None or around.body_keys[home].open:
        return post
    return replace(post, body=around.body_of(home), place=post.place or around.body_keys[home].place)


@lru_cache(maxsize=1)
def _few_held() -> frozenset[str]:
    return frozenset(role for role, _ in rows("few_held"))


def _is_plain(name: str, title: str) -> bool:
    if name in _few_held():
        return False
    if title:
        return title in _plain_titles()
    return any(name.endswith(plain) for plain in _plain_titles())
