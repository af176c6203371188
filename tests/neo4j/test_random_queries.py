"""Random queries have the same rows offline and on Neo4j."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graph.stores import StoreError
from graph.stores.local import LocalStore
from graph.stores.neo4j import Neo4jStore
from tests.neo4j.server import Database, Server
from tests.stores.contract import bag, world
from tests.stores.random_queries import random_query

# Any seeds do. Known are 113, where Neo4j itself loses rows, and 3868, a MATCH on a variable that is null,
# which docs/cypher.md tells of; 2154 and 2255 once showed what graph/stores/dialect.py is for.
SEEDS = (*range(2000, 2060), 2154, 2255)


@pytest.fixture(scope="module")
def stores(
    server: Server, bare: Database, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[LocalStore, Neo4jStore]]:
    bare.empty()
    mirror = tmp_path_factory.mktemp("mirror")
    with server.connect() as neo4j, LocalStore(world().graph, mirror) as local:
        neo4j.load(world().graph)
        yield local, neo4j


def test_random_queries_have_the_same_rows(stores: tuple[LocalStore, Neo4jStore]) -> None:
    different, compared = [], 0
    for seed in SEEDS:
        query = random_query(world(), seed)
        try:
            offline, online = (bag(map(list, store.run(query, timeout=2).rows)) for store in stores)
        except StoreError:
            continue
        compared += 1
        if offline != online:
            different.append(f"{seed}: {len(offline)} rows offline, {len(online)} on Neo4j\n{query}")
    assert compared > len(SEEDS) * 0.9
    assert different == []
