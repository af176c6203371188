"""Word lists and gazetteers as data: tab-separated files, each row with the key of its source (NOTICE).

A file is UTF-8: ``#`` comment lines, a header row, then rows with as many cells as the header; the last
column is ``source``. Rows come back as plain tuples of text; the modules that use a table type its cells.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import resources


@lru_cache(maxsize=64)
def _table(name: str) -> tuple[tuple[str, ...], ...]:
    text = (resources.files(__name__) / f"{name}.tsv").read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.split("\n") if line and not line.startswith("#"))


def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of one table, in the order of its file, without its header.

    Raises FileNotFoundError for a table that does not exist.
    """
    return _table(name)[1:]


def header(name: str) -> tuple[str, ...]:
    """The column names of one table."""
    return _table(name)[0]


def tables() -> tuple[str, ...]:
    """Names of all tables, in alphabetical order."""
    files = resources.files(__name__).iterdir()
    return tuple(sorted(file.name[:-4] for file in files if file.name.endswith(".tsv")))
