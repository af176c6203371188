"""The tables of this folder: tab-separated, ``#`` comments, a header row, the last column is the source."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources


@lru_cache(maxsize=16)
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of ``name``.tsv without its header. Raises FileNotFoundError where there is none."""
    text = (resources.files(__package__) / f"{name}.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.split("\n") if line and not line.startswith("#")]
    return tuple(tuple(line.split("\t")) for line in lines[1:])
