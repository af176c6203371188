"""What a body, office, park or place is called by, so that two articles can mean the same one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """The id that a name has in its article, and what the name tells.

    ``name`` is the canonical form, ``official`` the official one where a list has it; ``place`` a division
    code or empty, ``post`` what follows the division in the name of an office (委书记). ``open``: several
    things fit the name here, so the id belongs to articles of this place alone. ``assumed``: ``place`` is
    the article's.
    """

    id: str
    name: str
    place: str = ""
    official: str = ""
    kind: str = ""
    level: str = ""
    post: str = ""
    open: bool = False
    assumed: bool = False
