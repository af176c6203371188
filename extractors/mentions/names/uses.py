"""How an article uses the characters of a name elsewhere."""

from __future__ import annotations

from extractors.mentions.names.ends import STRONG, boundary


class Uses:
    """How an article uses a string: a name comes back, and ends elsewhere too."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._seen: dict[str, float] = {}

    def support(self, name: str) -> float:
        """0 for a string met once, more for one that returns with clear ends; at most 1.5."""
        if name not in self._seen:
            self._seen[name] = self._count(name)
        return self._seen[name]

    def _count(self, name: str) -> float:
        hits, at = 0, self._text.find(name)
        while at >= 0 and hits < 4:
            hits += boundary(self._text, at + len(name)) >= STRONG
            at = self._text.find(name, at + 1)
        return min(1.5, 0.5 * max(0, hits - 1))
