"""One sentence with everything that was found in it: what the statement rules may see."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.mentions.dates import DateMention
from extractors.mentions.kinds import Body, Park, Person, Place
from extractors.mentions.titles import Chain
from extractors.read import BlockKind
from extractors.vocabulary import Hit


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """The mentions of one sentence, each list in order; ``occasions`` are event nouns not yet judged."""

    start: int
    end: int
    paragraph: int
    kind: BlockKind
    people: tuple[Person, ...]
    chains: tuple[Chain, ...]
    bodies: tuple[Body, ...]
    parks: tuple[Park, ...]
    places: tuple[Place, ...]
    dates: tuple[DateMention, ...]
    occasions: tuple[Hit, ...]
    published: str
