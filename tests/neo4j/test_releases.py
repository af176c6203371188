"""Other releases of Neo4j: newer ones work, one that is too old is told so. Real servers, 120 MB each.

PARKGRAPH_OTHER_NEO4J=1 python -m pytest tests/neo4j/test_releases.py       # with Java 17 and 21 or 25
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from graph.stamps import tallies
from graph.stores import StoreError
from tests.neo4j.server import Database, started
from tests.stores.contract import bag, world
from tests.stores.pages import moved, questions

TOO_OLD = "5.12.0"
NEWER = "2025.10.1"

pytestmark = pytest.mark.skipif(
    not os.environ.get("PARKGRAPH_OTHER_NEO4J"),
    reason="fetches two more servers and needs a second Java: PARKGRAPH_OTHER_NEO4J=1 asks for it",
)


def test_a_release_that_is_too_old_is_told_so(tmp_path: Path) -> None:
    with started(tmp_path, release=TOO_OLD) as server, pytest.raises(StoreError) as caught:
        server.connect()
    assert str(caught.value) == (
        f"{server.uri} is Neo4j/{TOO_OLD}: Neo4j 5.13 or newer is needed "
        "(5.26 LTS is what parkgraph is tested with)"
    )


def test_a_newer_release_is_loaded_and_asked(tmp_path: Path) -> None:
    graph = world().graph
    with started(tmp_path, release=NEWER) as server, server.connect() as store, server.driver() as driver:
        store.load(graph)
        assert Database(driver).graph() == graph
        assert store.in_step(tallies(graph))
        assert all(bag(store.run(moved(query, world())).rows) for _, query in questions())
