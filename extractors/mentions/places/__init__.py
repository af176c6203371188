"""Divisions of China from province to county: what a name may mean, what lies in what, which a text names.

Codes are those of GB/T 2260 (``510100``); the Corps and its divisions have codes of their own (``660700``).
Short names that are ordinary words (合作, 资源) are known, yet taken in a text only after what they lie in.

``divisions`` is the table, ``finding`` looks for its names in texts.
"""

from extractors.mentions.places.divisions import (
    CORPS,
    Division,
    corps_division,
    division,
    divisions_with_name,
    full_name,
    lineage,
    pick,
    predecessor,
    within,
)
from extractors.mentions.places.finding import PlaceMention, divisions_named, find_places, treacherous

__all__ = [
    "CORPS",
    "Division",
    "PlaceMention",
    "corps_division",
    "division",
    "divisions_named",
    "divisions_with_name",
    "find_places",
    "full_name",
    "lineage",
    "pick",
    "predecessor",
    "treacherous",
    "within",
]
