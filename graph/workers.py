"""Processes that do tasks side by side, and that nobody but their parent can stop.

Pipes and pickles only: a Ctrl-C reaches the parent alone, which ends the workers at once, whatever they do,
and there is no lock or server that a killed process could leave behind.
"""

from __future__ import annotations

import os
import pickle
import queue
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any, Generic, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")


class BrokenWorkerError(Exception):
    """A worker ended by itself."""


class Workers(Generic[Task, Result]):
    """``count`` processes that call ``function``, which must be importable; used as a context manager."""

    def __init__(self, count: int, function: Callable[[Task], Result]) -> None:
        self._count = count
        self._function = function
        self._all: list[subprocess.Popen[bytes]] = []
        self._idle: queue.SimpleQueue[subprocess.Popen[bytes]] = queue.SimpleQueue()
        # A thread only waits for its worker.
        self._threads = ThreadPoolExecutor(count)

    def __enter__(self) -> Workers[Task, Result]:
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._all:
            process.kill()
        self._threads.shutdown(cancel_futures=True)
        for process in self._all:
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe:
                    with suppress(OSError):
                        pipe.close()

    def map(self, tasks: Iterable[Task]) -> Iterator[Result]:
        """Results in the order of ``tasks``, of which only a few wait at a time. Raises BrokenWorkerError."""
        for _ in range(self._count):
            self._all.append(_start())
            self._idle.put(self._all[-1])
        waiting: deque[Future[Result]] = deque()
        for task in tasks:
            waiting.append(self._threads.submit(self._do, task))
            if len(waiting) > 2 * self._count:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def _do(self, task: Task) -> Result:
        process = self._idle.get()
        assert process.stdin
        assert process.stdout
        try:
            pickle.dump((self._function, task), process.stdin)
            process.stdin.flush()
            result: Result = pickle.load(process.stdout)
        except (OSError, EOFError, ValueError, pickle.UnpicklingError) as error:
            raise BrokenWorkerError from error
        finally:
            self._idle.put(process)
        return result


def serve() -> None:
    """What a worker does: task after task, until the parent closes the pipe or is no more."""
    # Whatever a rule may print must not get between the results.
    results = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    with suppress(EOFError, BrokenPipeError):
        while True:
            function, task = _next()
            pickle.dump(function(task), results)
            results.flush()


def _next() -> tuple[Callable[[Any], Any], Any]:
    return pickle.load(sys.stdin.buffer)  # type: ignore[no-any-return]


def _start() -> subprocess.Popen[bytes]:
    # The same search path as here, and not what happens to lie in the current folder.
    code = f"import sys; sys.path[:] = {sys.path!r}; from graph.workers import serve; serve()"
    return subprocess.Popen(
        [sys.executable, "-P", "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        # Ctrl-C is for the parent alone.
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
    )
