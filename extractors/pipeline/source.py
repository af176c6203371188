"""What every sentence of an article is read with."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.context import Context
from extractors.mentions.names import Uses
from extractors.mentions.places import PlaceMention
from extractors.mentions.spans import Spans
from extractors.pipeline.words import WordHits


@dataclass(frozen=True, slots=True)
class Source:
    """An article with what was found in its whole text: places, words that begin a mention, what names it uses."""

    text: str
    context: Context
    places: Spans[PlaceMention]
    hits: WordHits
    uses: Uses
