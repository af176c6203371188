"""A graph served on this machine for as long as a test lasts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Thread

from graph.serve.answers import Answers
from graph.serve.follow import Source
from graph.serve.run import GraphServer


@dataclass(frozen=True)
class Still:
    """A source that never changes."""

    answers: Answers

    def renewed(self) -> Answers:
        return self.answers

    def has_changed(self) -> bool:
        return False


@contextmanager
def serving(source: Answers | Source) -> Iterator[str]:
    """The address of a running server."""
    server = GraphServer(Still(source) if isinstance(source, Answers) else source)
    thread = Thread(target=server.run)
    thread.start()
    try:
        yield server.address
    finally:
        server.stop()
        thread.join(20)
