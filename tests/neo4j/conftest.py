"""One real server for all tests of this folder, emptied before each test that loads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graph.stores.neo4j import Neo4jStore
from tests.neo4j.server import Database, Server, given, started


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/neo4j/" in item.path.as_posix():
            item.add_marker(pytest.mark.neo4j)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with an empty database; one that somebody gives us must be empty, as tests delete all."""
    if there := given():
        with there.driver() as driver:
            assert not Database(driver).ask("MATCH (n) RETURN 1 LIMIT 1"), (
                "the database at NEO4J_URI is not empty: tests would delete what is in it"
            )
            yield there
            Database(driver).empty()
        return
    # Tests fill and empty the database all the time: plans made for another size do.
    with started(tmp_path_factory.mktemp("neo4j"), "dbms.cypher.min_replan_interval=1h") as own:
        yield own


@pytest.fixture(scope="session")
def bare(server: Server) -> Iterator[Database]:
    """The database by the bare driver."""
    with server.driver() as driver:
        yield Database(driver)


@pytest.fixture
def database(bare: Database) -> Database:
    """The same, emptied."""
    bare.empty()
    return bare


@pytest.fixture(scope="session")
def store(server: Server) -> Iterator[Neo4jStore]:
    """The store on it."""
    with server.connect() as connected:
        yield connected
