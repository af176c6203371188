"""States by their usual short names, for foreign offices: 埃及总统, 日本首相."""

from __future__ import annotations

from functools import lru_cache

from extractors.lexicon import rows


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """Usual short names of states, and of unions of states (欧盟, 东盟)."""
    return frozenset(name for _, names, _ in rows("countries") for name in names.split())


def country_before(text: str, end: int) -> str:
    """The country whose name ends right at ``end`` (埃及|总统), the longest one; empty for none."""
    for size in range(min(10, end), 1, -1):
        if text[end - size : end] in countries():
            return text[end - size : end]
    return ""
