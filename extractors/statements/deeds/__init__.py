"""What each deed of a predicate means for the people it is said of: presided, spoke, attended, and at what.

Where to go: ``doing`` has the table of kinds of deed and who does each: ``presiding``, ``speaking``, ``attending``,
``witnessing`` (unveilings and wreaths, too), ``inspecting``, ``receiving`` (and sitting down with), ``signing``, ``arriving``;
``around`` is what several of them ask.
"""

from extractors.statements.deeds.arriving import arrive
from extractors.statements.deeds.attending import meant_by
from extractors.statements.deeds.doing import do
from extractors.statements.deeds.inspecting import follow
from extractors.statements.deeds.visiting import come

__all__ = ["arrive", "come", "do", "follow", "meant_by"]
