"""All mentions of an article, sentence by sentence."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.context import Context
from extractors.mentions.appointees import resume_subject
from extractors.mentions.names import Uses
from extractors.mentions.parks import KnownParks
from extractors.mentions.places import PlaceMention, full_name, pick
from extractors.mentions.spans import Spans
from extractors.mentions.trail import Trail
from extractors.open_ends import OpenEnds
from extractors.pipeline.again import met_again, named_in, own_titles
from extractors.pipeline.cleaning import bounded
from extractors.pipeline.first_pass import Draft, first_pass
from extractors.pipeline.second_pass import second_pass
from extractors.pipeline.source import Source
from extractors.pipeline.words import WordHits
from extractors.read import Page, sentences
from extractors.statements.reading import SentenceReading


def read_mentions(
    page: Page, text: str, context: Context, places: Spans[PlaceMention], open_ends: OpenEnds
) -> list[SentenceReading]:
    """Read the sentences twice: the second time it is known who is named anywhere."""
    source = Source(text, context, places, WordHits(text), Uses(text))
    drafts = list(own_titles(_drafts(page, source, open_ends)))
    people = [person for draft in drafts for person in draft.people]
    named = named_in(text, people)
    readings = [second_pass(source, draft, named) for draft in drafts]
    _leave_open(drafts, places, context, open_ends)
    return met_again(text, readings, {person.name for person in people}, context, named)


def _drafts(page: Page, source: Source, open_ends: OpenEnds) -> list[Draft]:
    known, trail = KnownParks(source.context, open_ends), Trail(source.context, open_ends)
    drafts: list[Draft] = []
    last = ""
    for sentence in bounded(source.text, sentences(page)):
        drafts.append(first_pass(source, sentence, known, trail, last))
        told = resume_subject(source.text, sentence.start, sentence.end, source.uses)
        last = told.name if told else drafts[-1].people[-1].name if drafts[-1].people else last
    return drafts


def _leave_open(
    drafts: Sequence[Draft], places: Spans[PlaceMention], context: Context, open_ends: OpenEnds
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
