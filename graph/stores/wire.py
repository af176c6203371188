"""What the parent process and the one that holds the offline engine say to each other, pickled over pipes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graph.stores import Cell, Parameter
from graph.stores.values import Storable

NodeRow = dict[str, Storable]
EdgeRow = tuple[str, str, dict[str, Storable]]


@dataclass(frozen=True, slots=True)
class Begin:
    """Make an empty database in ``folder`` with these types, every node label a kind of ``marker``."""

    folder: str
    marker: str
    labels: tuple[str, ...]
    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AddNodes:
    """Properties of nodes of one label; ``id`` is among them."""

    label: str
    rows: tuple[NodeRow, ...]


@dataclass(frozen=True, slots=True)
class AddEdges:
    """(source id, target id, properties) of edges of one type; their nodes were added before."""

    type: str
    rows: tuple[EdgeRow, ...]


@dataclass(frozen=True, slots=True)
class Finish:
    """Lock the database down and close it."""


@dataclass(frozen=True, slots=True)
class Open:
    """Open ``folder`` for reading."""

    folder: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A query; the process ends itself when it is still at it long after ``timeout`` seconds."""

    query: str
    parameters: Mapping[str, Parameter]
    timeout: float


@dataclass(frozen=True, slots=True)
class Rows:
    """One mapping from column to value for each row."""

    rows: tuple[Mapping[str, Cell], ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """``reason`` is the last part of the engine's (Java) exception class, ``message`` its first line."""

    reason: str
    message: str


Request = Begin | AddNodes | AddEdges | Finish | Open | Ask
Reply = Rows | Refused

# What the engine hands out before it is made canonical.
Raw = Any
