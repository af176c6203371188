"""The words of a whole text that begin a mention, found at once."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.mentions.bodies import BodyHits
from extractors.mentions.countries import states_in
from extractors.mentions.spans import Spans
from extractors.statements.occasions import OCCASION_CLASSES, occasions_among
from extractors.vocabulary import Hit, grouped, members

# classes of words that each make one kind of mention, the words that block them among them
_HEADS = ("head", "head_block")
_ORGANS = ("organ", "short_organ")
_CENTRAL = ("central_body", "world_body")
_SUFFIXES = ("org_suffix", "suffix_block")
_PARKS = ("park_suffix",)
_NOUNS = ("person_noun", "noun_block")


class WordHits:
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

    def of_bodies(self, start: int, end: int) -> BodyHits:
        """The words of a stretch from which bodies are read."""
        return BodyHits(
            self.central.within(start, end), self.organs.within(start, end), self.suffixes.within(start, end)
        )


def _of_class(hits: Sequence[Hit], word_class: str) -> list[Hit]:
    """The words of a class, without those that block them."""
    return [hit for hit in hits if hit.word in members(word_class)]


def _secretary(text: str, hit: Hit) -> Hit:
    """党总|支书|记 is a 书记, not a 支书."""
    torn = hit.word == "支书" and text.startswith("记", hit.end)
    return Hit(hit.end - 1, hit.end + 1, "书记") if torn else hit
