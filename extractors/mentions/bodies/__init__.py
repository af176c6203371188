"""Institutions: party and state organs with their scope (市委 → 成都市委), departments, and free names.

Where to go: ``finding`` takes the bodies of a sentence together; ``around`` is what they can see there; ``scopes`` tells
which place or zone stands before an organ (``place_scopes`` a named one, ``level_scopes`` a bare level word); ``organs`` (市委, with their ``parts``: 市委组织部), ``departments``
(市口岸办), ``congresses`` (their sessions and committees), ``free_names`` (companies, universities; ``name_begins``
where these begin), ``listed`` (省发改委、
经信厅); ``naming`` puts scope and organ together.
"""

from extractors.mentions.bodies.finding import BodyHits, find_bodies

__all__ = ["BodyHits", "find_bodies"]
