"""Offices known without their body: 国家主席, 国务院总理."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from extractors.lexicon import rows


@dataclass(frozen=True, slots=True)
class NationalOffice:
    """An office known without its body: 国家主席; ``where``: any, after a name (李强总理), or joined to one of the State Council."""

    role: str
    body: str
    where: str

    @property
    def anywhere(self) -> bool:
        """Whether nothing needs to stand beside it."""
        return self.where == "any"


@lru_cache(maxsize=1)
def _national() -> dict[str, NationalOffice]:
    return {
        head: NationalOffice(role, body, where) for head, role, body, where, _ in rows("national_offices")
    }


def national_office(head: str) -> NationalOffice | None:
    """The national office that a word names, or None."""
    return _national().get(head)
