"""Keeps up with a graph file that is built anew while it is served."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Protocol, Self

from graph.errors import UserError
from graph.serve.answers import Answers


class Source(Protocol):
    """Where the server has its answers from."""

    @property
    def answers(self) -> Answers:
        """Those of the graph that is being shown."""

    def renewed(self) -> Answers:
        """Those of the graph as it is now, for a page that is being opened."""

    def has_changed(self) -> bool:
        """Whether the graph is another one by now than the one shown; asked often, so it costs little."""


@dataclass(frozen=True, slots=True)
class _Stat:
    """What tells that a file is worth a look; a new file may well get the inode of one just deleted."""

    inode: int = 0
    size: int = 0
    modified: int = 0


class FollowedFile:
    """The graph of a file, read again for a page that opens after the file has changed. Close it."""

    def __init__(self, path: Path) -> None:
        """Raises UserError for a file that cannot be read."""
        self._path = path
        self._turn = Lock()
        self._seen = self._stat()
        self._revision, self._content, self._answers = self._read()
        # Somebody may still be waiting for an answer of the one before.
        self._before: Answers | None = None

    @property
    def answers(self) -> Answers:
        """Those of the graph that was read last."""
        return self._answers

    def renewed(self) -> Answers:
        """Read the file again if it has changed; what cannot be read now leaves everything as it was."""
        with self._turn, suppress(UserError):
            if self.has_changed():
                self._seen = self._stat()
                self._revision, self._content, answers = self._read()
                if self._before:
                    self._before.close()
                self._before, self._answers = self._answers, answers
        return self._answers

    def has_changed(self) -> bool:
        """Look at the file from outside, and only if it looks different, into it."""
        from graph.claims import ClaimsFile

        now = self._stat()
        if now == self._seen:
            return False
        try:
            with ClaimsFile(self._path, patience=0.2) as claims:
                # Built anew from other articles, a file may have come to the same number.
                changed = claims.revision() != self._revision or claims.content_hash() != self._content
        except UserError:
            return False  # being written: the next look tells
        if not changed:
            self._seen = now
        return changed

    def close(self) -> None:
        """End what the answers hold."""
        for answers in (self._answers, self._before):
            if answers:
                answers.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read(self) -> tuple[int, str, Answers]:
        from graph.claims import ClaimsFile
        from graph.stores.local import LocalStore
        from graph.stores.mirror import mirror_of

        with ClaimsFile(self._path) as claims:
            revision, graph, content = claims.revision(), claims.graph(), claims.content_hash()
        return revision, content, Answers(graph, LocalStore(graph, mirror_of(self._path)))

    def _stat(self) -> _Stat:
        try:
            found = self._path.stat()
        except OSError:
            return _Stat()
        return _Stat(found.st_ino, found.st_size, found.st_mtime_ns)
