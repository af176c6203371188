"""How an article uses the characters of a name elsewhere."""

from __future__ import annotations

from extractors.mentions.names.ends import STRONG, boundary

# what may stand between a name and its predicate, and in a name
_ADVERBS = frozenset("正也还又已曾都均则便常先再就却仍直刚才带领率和同向从到以为")


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

    def is_longer_than_used(self, name: str) -> bool:
        """方勤|正带领 where the article has 方勤 again and again, and the longer one only here."""
        if len(name) != 3 or name[-1] not in _ADVERBS or self._text.count(name) > 1:
            return False
        return self._text.count(name[:-1]) > 2

    def _count(self, name: str) -> float:
        hits, at = 0, self._text.find(name)
        while at >= 0 and hits < 4:
            hits += boundary(self._text, at + len(name)) >= STRONG
            at = self._text.find(name, at + 1)
        return min(1.5, 0.5 * max(0, hits - 1))
