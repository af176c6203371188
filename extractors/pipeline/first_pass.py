"""Titles with their names, bodies and parks of a sentence, before names that stand alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.mentions.appointees import find_appointees
from extractors.mentions.bodies import find_bodies
from extractors.mentions.foreign_bodies import foreign_bodies, is_foreign_organ
from extractors.mentions.heads_behind import named_before_heads
from extractors.mentions.kinds import Body, Park, Person, Title
from extractors.mentions.parks import KnownParks, find_parks
from extractors.mentions.people import explained_people, titled_people, without_office
from extractors.mentions.titles import Chain, TitleReader
from extractors.mentions.trail import Trail
from extractors.pipeline.source import Source
from extractors.read import Sentence
from extractors.vocabulary import Hit


@dataclass(frozen=True, slots=True)
class Draft:
    """A sentence after the first pass: titles with their names, before names that stand alone."""

    sentence: Sentence
    bodies: tuple[Body, ...]
    parks: tuple[Park, ...]
    chains: tuple[Chain, ...]
    people: tuple[Person, ...]


def first_pass(source: Source, sentence: Sentence, known: KnownParks, trail: Trail, last: str) -> Draft:
    """Read one sentence; ``known`` and ``trail`` are what those before it told, ``last`` whom they named last."""
    text, hits, start, end = source.text, source.hits, sentence.start, sentence.end
    places = source.places.within(start, end)
    trail.enter(sentence.paragraph, places)
    parks = find_parks(text, start, end, hits.parks.within(start, end), places, known)
    trail.see(parks)
    bodies = find_bodies(text, start, end, hits.of_bodies(start, end), places, parks, trail)
    heads = hits.heads.within(start, end)
    chains = TitleReader(text, start, bodies, places, trail).chains(heads) if heads else []
    bodies = [body for body in bodies if not any(_covers(title, body) for c in chains for title in c.titles)]
    bodies = _with_foreign(text, start, end, bodies, chains, hits.states.within(start, end))
    nouns = hits.nouns.within(start, end)
    people = _people(source, sentence, trail, bodies, chains, heads, nouns, last) if heads or nouns else []
    bodies = [body for body in bodies if not any(_within(t, body) for p in people for t in p.titles)]
    bodies = [b for b in bodies if not text.startswith("长", b.end) or _has_holder(b, people)]
    # 中国电子|（温州）产业园, 同济大学|国家大学科技园
    bodies = [b for b in bodies if not any(p.start <= b.start and b.end < p.end for p in parks)]
    return Draft(sentence, tuple(bodies), tuple(parks), tuple(chains), tuple(people))


def _people(
    source: Source,
    sentence: Sentence,
    trail: Trail,
    bodies: Sequence[Body],
    chains: Sequence[Chain],
    heads: Sequence[Hit],
    nouns: Sequence[Hit],
    last: str,
) -> list[Person]:
    """Those whom an office, or a word for people, gives away, and those who get or lose an office."""
    text, uses = source.text, source.uses
    people = titled_people(text, chains, nouns, uses)
    taken = {person.name_start for person in people}
    people += explained_people(text, sentence.start, chains, uses, taken)
    people += named_before_heads(text, bodies, heads, people, trail)
    appointees = find_appointees(text, sentence.start, sentence.end, chains, uses, last)
    given = {person.name_start for person in appointees}
    people = sorted([p for p in people if p.name_start not in given] + appointees, key=lambda p: p.start)
    return without_office(text, people)


def _covers(title: Title, body: Body) -> bool:
    """Whether a body is only part of an office of another state: 越南|外交部|长."""
    part = title.start <= body.start < title.end and body.name != title.body
    inner = body.organ == body.name or body.start > title.start or is_foreign_organ(body.name)
    inner = inner or not body.name.startswith(title.country)  # 朝鲜国务委员会副委员长 behind another office
    return bool(title.country) and part and inner


def _within(title: Title, body: Body) -> bool:
    """Whether a body is only named as what the body of an office is part of: 水利部|水旱灾害防御司司长甲."""
    longer = title.body and title.body != body.name and title.body.startswith(body.name)
    longer = longer or (title.body or "").endswith("局" + body.name)  # 市公安局某局|丹徒分局
    return bool(longer) and title.start == body.start and body.end < title.end


def _has_holder(body: Body, people: Sequence[Person]) -> bool:
    """Whether somebody is named whose office is of a body: 外交部|长甲, but not 外交部|长等留任."""
    ministry = body.name == body.organ and body.name.endswith("部")
    return not ministry or any(title.body == body.name for person in people for title in person.titles)


def _with_foreign(
    text: str, start: int, end: int, bodies: list[Body], chains: Sequence[Chain], states: Sequence[Hit]
) -> list[Body]:
    """The bodies and those of other states, which stand outside of offices and win over what they hold."""
    spans = [(chain.start, chain.end) for chain in chains]
    found = [
        foreign
        for foreign in foreign_bodies(text, start, end, states)
        if not any(a < foreign.end and foreign.start < b for a, b in spans)
    ]
    if not found:
        return bodies
    ours = [b for b in bodies if not any(f.start < b.end and b.start < f.end for f in found)]
    return sorted([*ours, *found], key=lambda body: body.start)
