"""The handle on the process that holds the offline engine: ask it, wait so long, end it."""

from __future__ import annotations

import os
import pickle
import queue
import subprocess
import sys
import threading
import time
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import IO

from graph.stores import StoreError
from graph.stores.wire import Refused, Reply, Request, Rows

# Waiting for a lock cannot be interrupted on Windows, so Ctrl-C is looked for this often.
_TICK_SECONDS = 0.2
_NEEDED = (
    "Cypher offline needs the package arcadedb ({why}), which exists for Linux with glibc (x86-64, arm64), "
    "macOS on Apple silicon and Windows on x64; everything else works without it, and so does "
    "`parkgraph query --on neo4j`"
)


class Late(Exception):
    """No answer in time; the process has been ended."""


class Child:
    """A process with an engine; started at once, so that it gets ready while the parent does other things.

    Raises StoreError where there is no engine for this platform, or the process ends by itself.
    """

    def __init__(self) -> None:
        if find_spec("arcadedb") is None:
            raise StoreError(_NEEDED.format(why="not installed here"))
        self._process = _start()
        self._replies: queue.Queue[Reply | None] = queue.Queue()
        self._lock = threading.Lock()
        output = self._process.stdout
        assert output is not None
        self._pump = threading.Thread(target=_pump, args=(output, self._replies), daemon=True)
        self._pump.start()

    def ask(self, request: Request, timeout: float) -> Rows | Refused:
        """Its reply. Raises Late after ``timeout`` seconds; that and any interruption end the process."""
        with self._lock:
            try:
                self._send(request)
                reply = self._wait(time.monotonic() + timeout)
            except BaseException:
                self.end()
                raise
        if isinstance(reply, Refused) and reply.reason == "Unavailable":
            self.end()
            raise StoreError(_NEEDED.format(why=f"it does not load: {reply.message}"))
        return reply

    def end(self) -> None:
        """End the process, whatever it does; it only reads, or writes to a folder that is thrown away."""
        self._process.kill()
        self._process.wait()
        self._pump.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()

    @property
    def ended(self) -> bool:
        """Whether it takes no more questions."""
        return self._process.poll() is not None

    def _send(self, request: Request) -> None:
        pipe = self._process.stdin
        assert pipe is not None
        # A process that is no more, or that could not load the engine, says so in its reply.
        with suppress(BrokenPipeError):
            pickle.dump(request, pipe)
            pipe.flush()

    def _wait(self, deadline: float) -> Reply:
        while True:
            left = deadline - time.monotonic()
            try:
                reply = self._replies.get(timeout=max(0.0, min(left, _TICK_SECONDS)))
            except queue.Empty:
                if left <= 0:
                    raise Late from None
                continue
            if reply is None:
                code = self._process.wait()
                raise StoreError(f"the offline Cypher engine stopped by itself (exit code {code}): try again")
            return reply


def _pump(output: IO[bytes], replies: queue.Queue[Reply | None]) -> None:
    with suppress(EOFError, OSError, ValueError, pickle.UnpicklingError):
        while True:
            replies.put(pickle.load(output))
    replies.put(None)


def _start() -> subprocess.Popen[bytes]:
    # The same search path as here, and not what happens to lie in the current folder.
    code = f"import sys; sys.path[:] = {sys.path!r}; from graph.stores.engine import main; main()"
    return subprocess.Popen(
        [sys.executable, "-P", "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"ARCADEDB_LOG_DIR": str(_log_folder()), "ARCADEDB_LOG_CONSOLE": "0"},
        # Ctrl-C is for the parent alone.
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
    )


def _log_folder() -> Path:
    import platformdirs

    return Path(platformdirs.user_cache_dir("parkgraph", appauthor=False)) / "engine"
