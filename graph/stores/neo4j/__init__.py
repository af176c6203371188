"""The graph in a Neo4j server: loaded, kept in step, queried. Needs Neo4j 5.13 or newer; tested with 5.26 and 2025.10."""

from graph.stores.neo4j.difference import Counts, LoadSummary
from graph.stores.neo4j.store import Neo4jStore, connect_from_env

__all__ = ["Counts", "LoadSummary", "Neo4jStore", "connect_from_env"]
