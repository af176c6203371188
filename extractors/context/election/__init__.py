"""The division that a page speaks for: divisions named are voted for, level words say who may win.

What the owner, source and title name weighs more than the text. 我县, 县委 without a place before it are
relative to the place, so a division that has no county in its lineage hardly is the place of such a page.
Where to go: ``weights`` tells what one mention is worth, ``travel`` what it is worth where people came or went;
``votes`` adds them up, ``levels`` counts 我县 and 县委, ``electing`` chooses.
"""

from extractors.context.election.electing import elected_place

__all__ = ["elected_place"]
