"""Union-find that knows who must not meet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence


class Clusters:
    """Sets of ``size`` things, each at first alone; `join` refuses where two things are kept apart."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))
        self._apart: defaultdict[int, set[int]] = defaultdict(set)

    def find(self, i: int) -> int:
        """The root of ``i``: always the smallest of its set, which is its earliest mention."""
        root = i
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[i] != root:
            self._parent[i], i = root, self._parent[i]
        return root

    def keep_apart(self, i: int, j: int) -> bool:
        """From now on the two never meet. False where they are one already."""
        a, b = self.find(i), self.find(j)
        if a == b:
            return False
        self._apart[a].add(b)
        self._apart[b].add(a)
        return True

    def may_join(self, i: int, j: int) -> bool:
        """Whether nothing keeps the two apart."""
        return self.find(j) not in self._apart.get(self.find(i), ())

    def join(self, i: int, j: int) -> bool:
        """Make the two one. False, and nothing changed, where they are kept apart."""
        root, other = sorted((self.find(i), self.find(j)))
        if root == other:
            return True
        if other in self._apart.get(root, ()):
            return False
        self._parent[other] = root
        for enemy in self._apart.pop(other, ()):
            self._apart[enemy].discard(other)
            self._apart[enemy].add(root)
            self._apart[root].add(enemy)
        return True

    def sets(self) -> list[list[int]]:
        """All sets, members in order, by their earliest member."""
        found: dict[int, list[int]] = {}
        for i in range(len(self._parent)):
            found.setdefault(self.find(i), []).append(i)
        return list(found.values())


def groups(keys: Sequence[Hashable]) -> Iterable[list[int]]:
    """Positions that share a key, in order of first appearance; the key None is nobody's."""
    found: dict[Hashable, list[int]] = {}
    for i, key in enumerate(keys):
        if key is not None:
            found.setdefault(key, []).append(i)
    return found.values()
