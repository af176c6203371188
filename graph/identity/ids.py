"""Ids: short, stable, told apart by what they are ids of."""

from __future__ import annotations

import hashlib
from base64 import b32hexencode

from extractors.facts import Label

# The first letter says what the rest names; places of the table of divisions have their code instead.
_LETTERS = {
    Label.PERSON: "p",
    Label.ROLE: "r",
    Label.BODY: "b",
    Label.PARK: "z",
    Label.PLACE: "l",
    Label.EVENT: "v",
}


def make_id(label: Label, *parts: str) -> str:
    """An id of 14 characters for what ``parts`` name; 64 bits, so that two of millions rarely meet."""
    digest = hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return _LETTERS[label] + b32hexencode(digest).decode("ascii").rstrip("=").lower()
