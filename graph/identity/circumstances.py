"""Who a mention without an office can be: somebody known in the article's place, company or firm."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from graph.identity.days import day_number
from graph.identity.names import RARE, UNIQUE, rarity
from graph.identity.places import nested, path
from graph.identity.profiles import Post, Profile

# Longer than this after the last sign of somebody, a bare name may be another's.
_FADES = 5 * 365
_CHINA = "全国"
# In articles of the capital people of national offices are at home.
_CAPITAL = "110000"
# So many people around two mentions must be the same to make them one person's; of a rare name fewer.
_COMPANY, _RARE_COMPANY, _UNIQUE_COMPANY = 3, 2, 1
# Somebody seen among the same people so many times, and as many times as often as all namesakes, is meant.
_DOMINANT = 10


class Known:
    """A person with offices: where they are held, in whose company and when that was seen."""

    def __init__(self, mentions: Sequence[int], people: Sequence[Profile]) -> None:
        self.first = mentions[0]
        self.places: set[str] = set()
        self.bodies: set[int] = set()
        self.company: Counter[str] = Counter()
        days: set[int | None] = set()
        for person in (people[i] for i in mentions):
            self.places.update(_where(post) for post in person.offices)
            self.bodies.update(post.body for post in person.offices)
            self.company.update(person.company)
            days.add(day_number(person.published))
        del self.company[people[self.first].name]
        self.days = sorted(day for day in days if day is not None)

    def support(self, company: frozenset[str], need: int) -> int:
        """How often the person was seen among the ``need`` best known of these people."""
        seen = sorted((self.company[name] for name in company if name in self.company), reverse=True)
        return seen[need - 1] if len(seen) >= need else 0

    def recent(self, published: str) -> bool:
        """Whether the person was in the news within some years of a day; yes where dates are missing."""
        day = day_number(published)
        if day is None or not self.days:
            return True
        at = bisect_left(self.days, day)
        return any(abs(day - seen) <= _FADES for seen in self.days[max(0, at - 1) : at + 1])


def _where(post: Post) -> str:
    return _CHINA if post.national else post.place


def candidates(person: Profile, known: Sequence[Known]) -> list[Known]:
    """Who of the known people of a name a bare mention may be: by place, firm or company.

    Where several fit the place, company may tell which.
    """
    fits = _by_place(person, known) or _by_firm(person, known)
    if len(fits) == 1:
        return fits
    among = _by_company(person, fits or known)
    if len(among) != 1:
        among = _dominant(person, fits or known) or among
    return among if len(among) == 1 else fits or among


def _dominant(person: Profile, known: Sequence[Known]) -> list[Known]:
    """Who is seen among these people far more often than all namesakes together."""
    seen = {
        k.first: k.support(person.company, _RARE_COMPANY)
        for k in known
        if _may_be_there(person.place, k.places)
    }
    best = max(seen.values(), default=0)
    if best < _DOMINANT or best < _DOMINANT * (sum(seen.values()) - best):
        return []
    return [k for k in known if seen.get(k.first) == best]


def _by_place(person: Profile, known: Sequence[Known]) -> list[Known]:
    """Who holds an office of the article's place; somebody of a wider place only if there is no other."""
    if person.national or person.place == _CAPITAL:
        here = {_CHINA, person.place} if person.place else {_CHINA}
        if fits := [k for k in known if here & k.places]:
            return fits
    for at, step in enumerate([*reversed(path(person.place)), _CHINA] if person.place else []):
        if fits := [k for k in known if step in k.places]:
            return fits if at == 0 or len(known) == 1 else []
    return []


def _by_firm(person: Profile, known: Sequence[Known]) -> list[Known]:
    """Who holds an office in a company or university that the article names."""
    return [k for k in known if k.bodies & person.named]


def _by_company(person: Profile, known: Sequence[Known]) -> list[Known]:
    """Who was seen among the same people, unless the article speaks for a place where they are not known."""
    need = enough_company(person.name, alone=len(known) == 1)
    return [k for k in known if k.support(person.company, need) and _may_be_there(person.place, k.places)]


def _may_be_there(place: str, places: Iterable[str]) -> bool:
    return not place or any(known == _CHINA or nested(place, known) for known in places)


def enough_company(name: str, *, alone: bool = False) -> int:
    """How many people must be around two mentions of a name; ``alone``: only one known person bears it."""
    rare = rarity(name)
    if rare >= UNIQUE:
        return _UNIQUE_COMPANY
    return _RARE_COMPANY if rare >= RARE or alone else _COMPANY


def same_company(a: Profile, b: Profile) -> bool:
    """Whether two bare mentions of one name appear among the same people, in places that do not differ."""
    shared = len(a.company & b.company) - 1
    return shared >= enough_company(a.name) and (not a.place or not b.place or nested(a.place, b.place))


def surely_one(name: str, a: Known, b: Known) -> bool:
    """Whether two known people of a name that hardly anybody else bears move among the same people."""
    placed = a.places & b.places or any(nested(x, y) for x in a.places for y in b.places)
    unplaced = not (a.places - {""}) or not (b.places - {""})
    return (
        rarity(name) >= UNIQUE
        and len(a.company.keys() & b.company.keys()) >= _COMPANY
        and bool(placed or unplaced)
    )
