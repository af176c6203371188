"""How the verbs that talk to Neo4j log in."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph.stores.neo4j import Neo4jStore


def connected(uri: str, user: str, database: str) -> Neo4jStore:
    """The store, to be closed; the password is NEO4J_PASSWORD, or asked for. Raises StoreError."""
    from graph.stores.neo4j import connect_from_env

    return connect_from_env(uri, user, database, _ask if sys.stdin.isatty() else None)


def _ask() -> str:
    from getpass import getpass

    return getpass("Neo4j password: ")
