"""The gazetteer of development zones: which zone a name means in its long and short forms, and where it lies.

A hit does not mean that a zone exists today, nor a miss that it does not: provinces found and close them.
Where to go: ``kinds`` is one zone, ``endings`` and ``forms`` how it may be written, ``gazetteer`` all zones by name
and place, ``lying`` the division that a zone lies in, ``relative`` what a bare 高新区 is called in full.
"""

from extractors.mentions.zones.endings import split_ending
from extractors.mentions.zones.gazetteer import find_zones, zones, zones_in, zones_named
from extractors.mentions.zones.kinds import Zone, ZoneMention
from extractors.mentions.zones.lying import division_of
from extractors.mentions.zones.relative import place_of_relative

__all__ = [
    "Zone",
    "ZoneMention",
    "division_of",
    "find_zones",
    "place_of_relative",
    "split_ending",
    "zones",
    "zones_in",
    "zones_named",
]
