"""Words that point back to a body, and how the names of such bodies end."""

from __future__ import annotations

from functools import lru_cache

from extractors.lexicon import rows


@lru_cache(maxsize=4)
def pointing(kind: str) -> dict[str, tuple[str, ...]]:
    """Words of one kind and how the names of the bodies end that they point back to (pointing.tsv)."""
    return {
        word: tuple(endings.split())
        for row_kind, words, endings, _ in rows("pointing")
        if row_kind == kind
        for word in words.split()
    }
