"""The sentences of an article in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extractors.mentions.kinds import Person
from extractors.open_ends import OpenEnds
from extractors.statements.acts.sentence import read_sentence
from extractors.statements.acts.silent import goes_on, is_content, is_heading, is_point, tells_of_the_past
from extractors.statements.acts.speakers import acting, answers, host_of
from extractors.statements.groups import Governed, Group, find_groups
from extractors.statements.occasions import find_intros
from extractors.statements.pronouns import Surnames, with_unnamed
from extractors.statements.reading import SentenceReading
from extractors.statements.stage import Stage


def read_acts(
    text: str,
    original: str,
    home: str,
    readings: Iterable[SentenceReading],
    open_ends: OpenEnds,
    *,
    heads: Sequence[SentenceReading] = (),
    digest: bool = False,
) -> Stage:
    """Read the sentences of one article; the stage then holds its events and who took part.

    ``heads`` are its headlines. A ``digest`` has several items, each under a heading.
    """
    article = _Article(Stage(text, original, home), open_ends, () if digest else heads, digest=digest)
    for reading in readings:
        article.read(reading)
    if not digest:
        article.stage.settle()
    return article.stage


class _Article:
    """The stage with what goes from sentence to sentence: who spoke last, and whether it is still being said."""

    def __init__(
        self, stage: Stage, open_ends: OpenEnds, heads: Sequence[SentenceReading], *, digest: bool
    ) -> None:
        self.stage = stage
        self._heads = heads
        self._digest = digest
        self._paragraph = -1
        self._speaking = False
        self._speaker: tuple[Person, ...] = ()
        self._known = Surnames(open_ends)
        self._people: dict[str, Person] = {}

    def read(self, reading: SentenceReading) -> None:
        """Take in one sentence."""
        if reading.paragraph != self._paragraph:
            self._paragraph, self._speaking = reading.paragraph, False
            self.stage.book.leave_side()
            if is_heading(self.stage.text, reading, digest=self._digest):
                self.stage.next_item()
                self._speaker = ()
                return
        self.stage.enter(reading)
        if tells_of_the_past(self.stage):
            return
        if is_content(self.stage):
            self._speaking = self._speaking or is_point(self.stage)
            return
        self._act(reading, self._groups(reading))
        if self._heads and self.stage.waits:
            self._open_as_announced()

    def _open_as_announced(self) -> None:
        """全市工业大会召开, a headline: the event of an article that only says 在会上."""
        heads, self._heads = self._heads, ()
        if any(True for _ in self.stage.book):
            return
        for head in heads:
            intros = find_intros(self.stage.text, head.start, head.end, head.occasions)
            if named := next((intro for intro in intros if intro.held and not intro.anaphoric), None):
                end = self.stage.sentence.end
                self.stage.open(named.occasion.name, named.kind, end, "event.headline")
                return

    def _groups(self, reading: SentenceReading) -> list[Group]:
        """The groups of a sentence, those whom a pronoun or a surname means among them."""
        text = self.stage.text
        named = find_groups(text, reading.end, reading.people)
        meant = host_of(self.stage, reading, self._speaker, self._people) or self._speaker
        groups = with_unnamed(text, reading.start, reading.end, named, meant, self._known)
        self._people |= {person.name: person for person in reading.people}
        self._known.remember(reading.people)
        return groups

    def _act(self, reading: SentenceReading, groups: list[Group]) -> None:
        if self._speaking and goes_on(self.stage, groups):
            return
        self.stage.voices += acting(groups)
        if answers(self.stage, groups):
            return
        self._speaking = read_sentence(self.stage, groups) < reading.end
        subjects = [group.people for group in groups if group.governed is Governed.SUBJECT]
        self._speaker = subjects[-1] if subjects else self._speaker
