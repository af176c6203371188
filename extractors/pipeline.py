"""The whole reading of one article, in running order: page → mentions → statements → facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from extractors.context import Context, build_context
from extractors.facts import Facts, Status
from extractors.mentions.appointees import find_appointees, resume_subject
from extractors.mentions.bodies import BodyHits, find_bodies
from extractors.mentions.callings import acting_leaders, called_people, people_of_offices, rows_of_people
from extractors.mentions.countries import states_in
from extractors.mentions.dates import find_dates
from extractors.mentions.foreign import is_foreign_organ
from extractors.mentions.foreign_bodies import foreign_bodies
from extractors.mentions.heads_behind import named_before_heads
from extractors.mentions.kinds import Body, Park, Person, Place, Title
from extractors.mentions.members import speaking_members
from extractors.mentions.names import Uses
from extractors.mentions.parks import KnownParks, find_parks
from extractors.mentions.people import bare_people, known_people, search_for, titled_people, with_office_after
from extractors.mentions.place_letters import find_letters
from extractors.mentions.places import PlaceMention, division, find_places, full_name, pick
from extractors.mentions.spans import Spans
from extractors.mentions.titles import Chain, TitleReader
from extractors.mentions.trail import Trail
from extractors.open_ends import OpenEnds
from extractors.read import BlockKind, Page, Sentence, sentences
from extractors.statements.acts import read_acts
from extractors.statements.occasions import OCCASION_CLASSES, occasions_among
from extractors.statements.reading import SentenceReading
from extractors.vocabulary import Hit, grouped, members
from extractors.writing import write_facts

_FULL_WIDTH = tuple(zip(",;:()!?", "，；：（）！？", strict=True))

_LONGEST = 1200


def extract(page: Page) -> Facts:
    """Read one page. Never raises for what an article says; costs time in proportion to its length."""
    text = _in_full_width(_without_bylines(page))
    places = sorted((*find_places(text), *find_letters(text)), key=lambda place: place.start)
    context = build_context(page, places)
    open_ends = OpenEnds(page.text)
    readings = _read_mentions(page, text, context, Spans(places), open_ends)
    told = [reading for reading in readings if reading.kind is not BlockKind.TITLE]
    digest = _DIGEST.search(page.title or "") is not None
    stage = read_acts(text, page.text, context.home, told, open_ends, digest=digest)
    return write_facts(page, context, readings, stage, open_ends)


def _in_full_width(text: str) -> str:
    """Punctuation of one width, so that rules know one comma; lengths and offsets stay."""
    for narrow, wide in _FULL_WIDTH:
        text = text.replace(narrow, wide)
    return text


# 国内联播快讯
_DIGEST = re.compile(r"(?:快讯|简讯|新闻集锦|一句话新闻)$")
# who wrote it, beside the dateline, whose place and date are read
_WRITERS = re.compile(r"[（(][^（）()]*[）)]|(?:记者|通讯员|实习生).*|.*(?:摄|摄影|供图)$")


def _without_bylines(page: Page) -> str:
    """The text with blanks where a byline names who wrote it."""
    text = page.text
    for credit in page.credits:
        if writers := _WRITERS.search(text, credit.start, credit.end):
            start, end = writers.span()
            text = text[:start] + "\u3000" * (end - start) + text[end:]
    return text


@dataclass(frozen=True, slots=True)
class _Draft:
    """A sentence after the first pass: titles with their names, before names that stand alone."""

    sentence: Sentence
    bodies: tuple[Body, ...]
    parks: tuple[Park, ...]
    chains: tuple[Chain, ...]
    people: tuple[Person, ...]


def _read_mentions(
    page: Page, text: str, context: Context, places: Spans[PlaceMention], open_ends: OpenEnds
) -> list[SentenceReading]:
    uses = Uses(text)
    hits = _Hits(text)
    known, trail = KnownParks(context, open_ends), Trail(context, open_ends)
    drafts: list[_Draft] = []
    last = ""
    for sentence in _bounded(text, sentences(page)):
        drafts.append(_first_pass(text, sentence, hits, places, known, trail, uses, last))
        told = resume_subject(text, sentence.start, sentence.end, uses)
        last = told.name if told else drafts[-1].people[-1].name if drafts[-1].people else last
    drafts = list(_own_titles(drafts))
    names = dict.fromkeys(person.name for draft in drafts for person in draft.people)
    short = {part: name for name in names for part in _short(name)}
    search = search_for([*names, *short])
    alone = Spans(search.find(text) if search else [])
    abroad = frozenset(p.name for d in drafts for p in d.people if any(t.country for t in p.titles))
    readings = [
        _second_pass(text, draft, hits, places, alone, uses, context, short, abroad) for draft in drafts
    ]
    _leave_open(drafts, places, context, open_ends)
    return _met_again(text, readings, names)


def _own_titles(drafts: Sequence[_Draft]) -> Iterator[_Draft]:
    """副市长甲、乙见证: not of 乙 whom a sentence before has named with an office of their own."""
    introduced: set[str] = set()
    for draft in drafts:
        shared = {p.name_start for p in draft.people if p.name in introduced and _is_listed(p)}
        introduced |= {p.name for p in draft.people if p.titles and p.start < p.name_start}
        if not shared:
            yield draft
            continue
        people = (replace(p, titles=()) if p.name_start in shared else p for p in draft.people)
        yield replace(draft, people=tuple(people))


def _is_listed(person: Person) -> bool:
    """Whether somebody has the offices of a name before in a list."""
    current = all(title.status is Status.CURRENT for title in person.titles)
    return bool(person.titles) and current and person.start == person.name_start


def _met_again(
    text: str, readings: Sequence[SentenceReading], known: Mapping[str, None]
) -> list[SentenceReading]:
    """People whom only their own clause gave away (甲委员长主持), where their names stand alone elsewhere."""
    people = [p for reading in readings for p in reading.people if p.name not in known]
    search = search_for(p.name for p in people if p.titles or len(p.name) > 2)
    alone = Spans(search.find(text) if search else [])
    again = []
    for reading in readings:
        more = known_people(text, alone.within(reading.start, reading.end), reading.people, {})
        found = tuple(sorted((*reading.people, *more), key=lambda p: p.start))
        again.append(replace(reading, people=found) if more else reading)
    return again


def _bounded(text: str, found: Iterable[Sentence]) -> Iterator[Sentence]:
    """Sentences cut to a length that no prose has, so that the cost of an article grows with its length only."""
    for sentence in found:
        start = sentence.start
        while sentence.end - start > _LONGEST:
            stop = max(text.rfind(mark, start + 1, start + _LONGEST) for mark in "，、；： ") + 1
            stop = stop if stop > start + 1 else start + _LONGEST
            yield replace(sentence, start=start, end=stop)
            start = stop
        yield sentence if start == sentence.start else replace(sentence, start=start)


# classes of words that each make one kind of mention, the words that block them among them
_HEADS = ("head", "head_block")
_ORGANS = ("organ", "short_organ")
_CENTRAL = ("central_body", "world_body")
_SUFFIXES = ("org_suffix", "suffix_block")
_PARKS = ("park_suffix",)
_NOUNS = ("person_noun", "noun_block")


class _Hits:
    """Literals of a whole text by class, found once."""

    def __init__(self, text: str) -> None:
        search = grouped(_HEADS, _ORGANS, _CENTRAL, _SUFFIXES, _PARKS, _NOUNS, OCCASION_CLASSES)
        heads, organs, central, suffixes, parks, nouns, occasions = search.find(text)
        self.heads = Spans([_secretary(text, hit) for hit in _of_class(heads, "head")])
        self.organs, self.central, self.parks = Spans(organs), Spans(central), Spans(parks)
        self.suffixes = Spans(_of_class(suffixes, "org_suffix"))
        self.nouns = Spans(_of_class(nouns, "person_noun"))
        self.occasions = Spans(occasions_among(text, occasions))
        self.states = Spans(states_in(text))


def _of_class(hits: Sequence[Hit], word_class: str) -> list[Hit]:
    """The words of a class, without those that block them."""
    return [hit for hit in hits if hit.word in members(word_class)]


def _secretary(text: str, hit: Hit) -> Hit:
    """党总|支书|记 is a 书记, not a 支书."""
    torn = hit.word == "支书" and text.startswith("记", hit.end)
    return Hit(hit.end - 1, hit.end + 1, "书记") if torn else hit


def _first_pass(
    text: str,
    sentence: Sentence,
    hits: _Hits,
    all_places: Spans[PlaceMention],
    known: KnownParks,
    trail: Trail,
    uses: Uses,
    last: str,
) -> _Draft:
    start, end = sentence.start, sentence.end
    places = all_places.within(start, end)
    trail.enter(sentence.paragraph, places)
    parks = find_parks(text, start, end, hits.parks.within(start, end), places, known)
    trail.see(parks)
    body_hits = BodyHits(
        hits.central.within(start, end),
        hits.organs.within(start, end),
        hits.suffixes.within(start, end),
    )
    bodies = find_bodies(text, start, end, body_hits, places, parks, trail)
    heads = hits.heads.within(start, end)
    chains = TitleReader(text, start, bodies, places, trail).chains(heads) if heads else []
    bodies = [body for body in bodies if not any(_covers(title, body) for c in chains for title in c.titles)]
    bodies = _with_foreign(text, start, end, bodies, chains, hits.states.within(start, end))
    people = titled_people(text, chains, hits.nouns.within(start, end), uses)
    people += named_before_heads(text, bodies, heads, people, trail)
    appointees = find_appointees(text, start, end, chains, uses, last)
    given = {person.name_start for person in appointees}
    people = sorted([p for p in people if p.name_start not in given] + appointees, key=lambda p: p.start)
    return _Draft(sentence, tuple(bodies), tuple(parks), tuple(chains), tuple(people))


def _covers(title: Title, body: Body) -> bool:
    """Whether a body is only part of an office of another state: 越南|外交部|长."""
    part = title.start <= body.start < title.end and body.name != title.body
    inner = body.organ == body.name or body.start > title.start or is_foreign_organ(body.name)
    return bool(title.country) and part and inner


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
    ours = [b for b in bodies if not any(f.start < b.end and b.start < f.end for f in found)]
    return sorted([*ours, *found], key=lambda body: body.start)


def _second_pass(
    text: str,
    draft: _Draft,
    hits: _Hits,
    all_places: Spans[PlaceMention],
    alone: Spans[Hit],
    uses: Uses,
    context: Context,
    short: dict[str, str],
    abroad: frozenset[str],
) -> SentenceReading:
    start, end = draft.sentence.start, draft.sentence.end
    people = [replace(p, name=short[p.name]) if p.name in short and not p.titles else p for p in draft.people]
    people += known_people(text, alone.within(start, end), people, short)
    people += speaking_members(text, start, end, people, uses, context)
    people += bare_people(text, start, end, people, uses)
    people += acting_leaders(text, start, end, people) if context.national else []
    people += called_people(text, start, end, people, uses)
    people += people_of_offices(text, start, end, people)
    people += rows_of_people(text, start, end, people, uses)
    people = with_office_after(text, people, context, abroad)
    return SentenceReading(
        start,
        end,
        draft.sentence.paragraph,
        draft.sentence.kind,
        tuple(sorted(people, key=lambda p: p.start)),
        draft.chains,
        draft.bodies,
        draft.parks,
        tuple(_place(mention, context) for mention in all_places.within(start, end)),
        tuple(find_dates(text, start, end, context.published)),
        tuple(hits.occasions.within(start, end)),
        context.published,
    )


_JOINTS = re.compile("[·－–-]")


def _short(name: str) -> list[str]:
    """How a dotted name comes back: 埃莫马利·拉赫蒙 as 拉赫蒙, 内通博·南迪-恩代特瓦 as 南迪-恩代特瓦 or 恩代特瓦,
    买买提江·吾守尔 as 买买提江 too."""
    if "·" not in name:
        return []
    first, last = name.split("·", maxsplit=1)[0], name.rsplit("·", 1)[-1]
    given = [first] if name.count("·") == 1 and len(first) > 2 else []
    return list(dict.fromkeys((last, _JOINTS.split(last)[-1], *given)))


def _leave_open(
    drafts: Sequence[_Draft], places: Spans[PlaceMention], context: Context, open_ends: OpenEnds
) -> None:
    """Offices of somebody named whose body nothing tells, and divisions that several places have."""
    for draft in drafts:
        named = {person.start for person in draft.people}
        for title in (t for chain in draft.chains if chain.start in named for t in chain.titles):
            if not title.role and not open_ends.ends_at(title.start):
                open_ends.add(title.start, title.end, "the article does not tell of what body")
        for mention in places.within(draft.sentence.start, draft.sentence.end):
            if pick(mention.candidates, context.place) is None:
                names = map(full_name, mention.candidates)
                open_ends.add(mention.start, mention.end, "several divisions have this name", names)


def _place(mention: PlaceMention, context: Context) -> Place:
    code = pick(mention.candidates, context.place) or ""
    name = division(code or mention.candidates[0]).name
    return Place(mention.start, mention.end, name, code)
