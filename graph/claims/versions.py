"""Which rules read an article and which derived the graph: digests of the code and word lists themselves.

Nobody has to remember to raise a number: after a changed rule the next build reads again.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable

_KINDS = (".py", ".tsv", ".txt", ".json")


@lru_cache(maxsize=1)
def reading_version() -> str:
    """Changes with any rule or word list of the extractors."""
    return _digest("extractors")


@lru_cache(maxsize=1)
def deriving_version() -> str:
    """Changes with the rules that make a graph of claims and keep it, and with the table of divisions."""
    kept = ("graph/stamps.py", "graph/claims/schema.py")
    return _digest("graph/derive", "graph/identity", "extractors/lexicon", *kept)


def _digest(*places: str) -> str:
    digest = hashlib.sha256()
    for place in places:
        package, *inside = place.split("/")
        _feed(digest, resources.files(package).joinpath(*inside))
    return digest.hexdigest()[:16]


def _feed(digest: hashlib._Hash, item: Traversable) -> None:
    if item.is_dir() and item.name != "__pycache__":
        for entry in sorted(item.iterdir(), key=lambda entry: entry.name):
            _feed(digest, entry)
    elif item.name.endswith(_KINDS):
        digest.update(item.name.encode())
        digest.update(item.read_bytes())
