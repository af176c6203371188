"""Noun phrases that name an event: where 全市重点项目推进会 begins, and whether the text says that it took place.

Where to go: ``finding`` takes the phrases of a sentence in order and says what the words around each tell; ``nouns``
are the words that name events and the kind of each; ``phrases`` tells where the phrase begins; ``named`` sorts out
what is only referred to, counted or vague; ``held`` tells news from plans, purposes and what belongs to a meeting.
"""

from extractors.statements.occasions.finding import Intro, find_intros
from extractors.statements.occasions.nouns import OCCASION_CLASSES, occasions_among

__all__ = ["OCCASION_CLASSES", "Intro", "find_intros", "occasions_among"]
