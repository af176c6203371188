"""Files that are there whole or not at all, and text that every format can carry."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary file beside ``path`` that takes its place at the end; on any failure nothing is left.

    Makes missing parent folders. Raises OSError where the place cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        raise IsADirectoryError(21, "it is a folder, give the name of a file")
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    os.close(handle)
    part = Path(name)
    try:
        yield part
        part.chmod(_mode(path))
        part.replace(path)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()


def _mode(path: Path) -> int:
    # mkstemp gives 0600; a file that is handed on should be as readable as any other new file.
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


# What XML 1.0 cannot hold at all, not even escaped; lone surrogates cannot be UTF-8 either.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def writable(text: str) -> str:
    """``text`` with characters that UTF-8 or XML cannot carry replaced by U+FFFD."""
    return _UNWRITABLE.sub("\ufffd", text)


def one_text(values: tuple[str, ...]) -> str:
    """A list in a format without lists: one item a line (line ends inside an item become spaces)."""
    return "\n".join(" ".join(value.splitlines()) for value in values)
