"""Zones and parks: by how their names end, by the gazetteer, and relative ones (高新区) by place or article.

Where to go: ``finding`` takes the endings of a sentence in order; ``spans`` tells where a name begins and ends; ``generic``
what is no name (全省开发区); ``forms`` how one kind of zone is written; ``kinds`` what a kind without
a name means where it stands, ``known`` in the article; ``whereabouts`` in which division a park lies, ``lying`` where the text says so.
"""

from extractors.mentions.parks.finding import find_parks
from extractors.mentions.parks.known import KnownParks

__all__ = ["KnownParks", "find_parks"]
