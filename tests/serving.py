"""A graph served on this machine for as long as a test lasts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

from graph.serve.answers import Answers
from graph.serve.run import GraphServer


@contextmanager
def serving(answers: Answers) -> Iterator[str]:
    """The address of a running server."""
    server = GraphServer(answers)
    thread = Thread(target=server.run)
    thread.start()
    try:
        yield server.address
    finally:
        server.stop()
        thread.join(20)
