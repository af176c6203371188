"""Names that stand alone, and all mentions of a sentence together."""

from __future__ import annotations

from extractors.context import Context
from extractors.mentions.callings import acting_leaders, called_people, rows_of_people
from extractors.mentions.dates import find_dates
from extractors.mentions.introduced import introduced_people
from extractors.mentions.kinds import Place
from extractors.mentions.members import speaking_members
from extractors.mentions.people import (
    bare_people,
    companions,
    courteous_people,
    known_people,
    people_of_offices,
    people_with_office_behind,
    set_apart,
    talking_people,
    with_office_after,
)
from extractors.mentions.places import PlaceMention, division, pick
from extractors.pipeline.again import Named
from extractors.pipeline.first_pass import Draft
from extractors.pipeline.source import Source
from extractors.statements.reading import SentenceReading


def second_pass(source: Source, draft: Draft, named: Named) -> SentenceReading:
    """The reading of a sentence, with those whom other sentences or only their own clause give away."""
    text, uses, context = source.text, source.uses, source.context
    start, end = draft.sentence.start, draft.sentence.end
    people = [named.whole(person) for person in draft.people]
    people += known_people(text, named.alone.within(start, end), people, named.full)
    people += speaking_members(text, start, end, people, uses, context)
    if context.national and (behind := people_with_office_behind(text, start, end, people, uses)):
        people = set_apart(text, [*people, *behind])
    people += talking_people(text, start, end, people, uses)
    people += companions(text, start, end, people, uses)
    people += bare_people(text, start, end, people, uses)
    people += acting_leaders(text, start, end, people) if context.national else []
    people += introduced_people(text, start, end, people, uses)
    people += courteous_people(text, start, end, people, uses)
    people += called_people(text, start, end, people, uses)
    people += people_of_offices(text, start, end, people)
    people += rows_of_people(text, start, end, people, uses)
    people = with_office_after(text, people, context, named.abroad, named.holders)
    return SentenceReading(
        start,
        end,
        draft.sentence.paragraph,
        draft.sentence.kind,
        tuple(sorted(people, key=lambda p: p.start)),
        draft.chains,
        draft.bodies,
        draft.parks,
        tuple(_place(mention, context) for mention in source.places.within(start, end)),
        tuple(find_dates(text, start, end, context.published)),
        tuple(source.hits.occasions.within(start, end)),
        context.published,
    )


def _place(mention: PlaceMention, context: Context) -> Place:
    code = pick(mention.candidates, context.place) or ""
    name = division(code or mention.candidates[0]).name
    return Place(mention.start, mention.end, name, code)
