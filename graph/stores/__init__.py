"""One small interface, several homes: `local` (NetworkX, and ArcadeDB for Cypher) and `neo4j`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from graph.errors import UserError

# A canonical result value: the same on every store. Nodes, relationships and maps come as mappings.
Cell = None | bool | int | float | str | Sequence["Cell"] | Mapping[str, "Cell"]
Parameter = None | bool | int | float | str | Sequence["Parameter"]


class StoreError(UserError):
    """Something the user can mend: the message is one line that says what is wrong and what to do."""


class QueryError(StoreError):
    """The store refused the query: its syntax, its parameters or its time."""


@dataclass(frozen=True, slots=True)
class Result:
    """Rows of a query, each as long as ``columns``."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Store(Protocol):
    """What every home of the graph answers."""

    def run(
        self, query: str, parameters: Mapping[str, Parameter] | None = None, *, timeout: float = 10.0
    ) -> Result:
        """Answer a reading Cypher query. Raises QueryError; timeout in seconds."""
        ...

    def close(self) -> None: ...
