"""PATHs of the command line → files to read, in a fixed order."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

# A file of these holds one article; a .jsonl file, standard input and unknown files may hold many.
SINGLE = (".txt", ".md", ".html", ".htm")
READ = (*SINGLE, ".jsonl")
STDIN = "-"
# What we write ourselves: folders of the Cypher engine, and pages, by what stands at their beginning.
_OWN_FOLDER = ".mirror"
_OWN_PAGE = b'<meta name="generator" content="parkgraph">'
_PAGES = (".html", ".htm")
_BEGINNING = 300


@dataclass(frozen=True, slots=True)
class Failure:
    """A file or row that could not be read: its name and why, in one line."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Input:
    """A file to read. ``name`` is the path as given, ``file`` the absolute one, ``size`` in bytes (or 0)."""

    name: str
    file: str
    size: int

    @property
    def single(self) -> bool:
        """Whether the file holds one article."""
        return self.name.lower().endswith(SINGLE)

    def read(self) -> bytes:
        """The content. Raises OSError."""
        return sys.stdin.buffer.read() if self.name == STDIN else Path(self.name).read_bytes()


def find_inputs(paths: Iterable[str]) -> tuple[list[Input], list[Failure]]:
    """All files of ``paths``: files as they are, folders with all in them that have a known suffix, sorted.

    Hidden folders, and what parkgraph itself wrote into a folder, are passed over. A file reached twice is read once. A path that leads to nothing is a failure.
    """
    found: dict[str, Input] = {}
    failures: list[Failure] = []
    for path in paths:
        try:
            inputs = list(_inputs(path))
        except OSError as error:
            failures.append(Failure(path, reason(error)))
            continue
        if not inputs:
            failures.append(Failure(path, f"the folder holds no file to read ({', '.join(READ)})"))
        for each in inputs:
            found.setdefault(each.file, each)
    return list(found.values()), failures


def reason(error: OSError) -> str:
    """What went wrong with a file, in words."""
    if isinstance(error, FileNotFoundError):
        return "there is no such file or folder"
    return (error.strerror or str(error)).lower()


def digest(data: bytes) -> str:
    """Names this content."""
    return hashlib.sha256(data).hexdigest()[:32]


def _inputs(path: str) -> Iterator[Input]:
    if path == STDIN:
        yield Input(STDIN, STDIN, 0)
    elif Path(path).is_dir():
        for folder, folders, files in os.walk(path, onerror=_fail):
            folders[:] = sorted(f for f in folders if not f.startswith(".") and not f.endswith(_OWN_FOLDER))
            for name in sorted(files):
                file = Path(folder, name)
                if name.lower().endswith(READ) and not _is_own_page(file):
                    yield _input(file)
    else:
        yield _input(Path(path))


def _is_own_page(path: Path) -> bool:
    if not path.name.lower().endswith(_PAGES):
        return False
    try:
        with path.open("rb") as file:
            return _OWN_PAGE in file.read(_BEGINNING)
    except OSError:
        # Whoever reads it says what is wrong with it.
        return False


def _fail(error: OSError) -> None:
    raise error


def _input(path: Path) -> Input:
    return Input(str(path), str(path.absolute()), path.stat().st_size)
