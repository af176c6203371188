"""Neo4j keeps the contract of stores; and what is its own: stamps stay hidden, writing is asked for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graph.stamps import STAMP
from graph.stores import QueryError
from graph.stores.neo4j import Neo4jStore
from tests.neo4j.server import Database, Server
from tests.stores.contract import StoreContract, world


@pytest.fixture(scope="module")
def store(server: Server, bare: Database) -> Iterator[Neo4jStore]:
    bare.empty()
    with server.connect() as connected:
        connected.load(world().graph)
        yield connected


class TestNeo4jStore(StoreContract):
    """All of it."""


@pytest.mark.parametrize(
    "query",
    [
        "MATCH (n:Person)-[r:HOLDS_ROLE]->(m) RETURN n, r, m LIMIT 1",
        "MATCH way = (:Person)-[:HOLDS_ROLE]->(:Role) RETURN way LIMIT 1",
        "MATCH (n:Person)-[r]->() RETURN properties(n) AS p, properties(r) AS q, keys(n) AS k LIMIT 1",
        "MATCH (n:Person)-[r]->() RETURN {n: n, r: [r, n {.*}]} AS map LIMIT 1",
        "MATCH (n:Person) RETURN collect(n)[..2] AS people",
    ],
)
def test_the_stamp_never_shows(store: Neo4jStore, query: str) -> None:
    result = store.run(query)
    assert len(result.rows) == 1
    assert STAMP not in repr(result)


def test_relationships_know_the_ids_of_their_ends(store: Neo4jStore) -> None:
    query = "MATCH (a:Person)-[r:HOLDS_ROLE]->(b) RETURN a.id AS a, [r] AS rs, {r: r} AS m, b.id AS b LIMIT 5"
    for start, inside, mapped, end in store.run(query).rows:
        assert isinstance(inside, list)
        assert isinstance(mapped, dict)
        for found in (inside[0], mapped["r"]):
            assert (found["start"], found["end"]) == (start, end)


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("date('2024-03-05')", "2024-03-05"),
        ("datetime('2024-03-05T10:20:30Z')", "2024-03-05T10:20:30Z"),
        ("localdatetime('2024-03-05T10:20:30')", "2024-03-05T10:20:30"),
        ("duration('P1M2D')", "P1M2D"),
        ("point({x: 1, y: 2})", [1.0, 2.0]),
        ("[1, 2.5, null, true, '甲']", [1, 2.5, None, True, "甲"]),
        ("{a: {b: date('2024-03-05')}}", {"a": {"b": "2024-03-05"}}),
    ],
)
def test_values_become_plain(store: Neo4jStore, expression: str, value: object) -> None:
    assert store.run(f"RETURN {expression} AS x").rows == ((value,),)


def test_values_are_parameters(store: Neo4jStore) -> None:
    hostile = "'}) DETACH DELETE n //"
    assert store.run("RETURN $x AS x", {"x": hostile}).rows == ((hostile,),)


def test_a_query_writes_only_when_it_is_allowed_to(store: Neo4jStore, bare: Database) -> None:
    query = "CREATE (n:Note {text: 'x'}) RETURN n.text AS text"
    with pytest.raises(QueryError, match="--write"):
        store.run(query)
    assert store.run(query, write=True).rows == (("x",),)
    assert bare.ask("MATCH (n:Note) DELETE n RETURN count(n)") == [[1]]


def test_a_late_query_says_how_to_allow_more(store: Neo4jStore) -> None:
    with pytest.raises(QueryError, match="--timeout"):
        store.run("UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b)", timeout=0.3)
