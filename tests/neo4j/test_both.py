"""Queries made at random get the same rows from Neo4j as offline."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from graph.model import EdgeType, NodeLabel
from graph.stores.local import LocalStore
from graph.stores.neo4j import Neo4jStore
from tests.neo4j.server import Database, Server
from tests.stores.contract import bag, world

_NODE = ("id", "name", "kind", "date", "level", "aliases")
_EDGE = ("id", "status", "basis", "claims", "first_seen", "manner", "articles")
_TESTS = (
    "{v}.name CONTAINS '{text}'", "{v}.date >= '2021'", "{v}.kind = 'meeting'", "{v}.level IS NULL",
    "size(coalesce({v}.aliases, [])) > 0", "{v}.id STARTS WITH 'e'", "NOT {v}.name ENDS WITH '委'",
    "{v}.date IS NOT NULL AND substring({v}.date, 0, 4) IN ['2020', '2022']",
)  # fmt: skip
_AGGREGATES = (
    "count(*)", "count(DISTINCT {v}.name)", "min({v}.date)", "max({v}.name)", "sum(size({v}.name))",
    "count({v}.kind)",
)  # fmt: skip


@pytest.fixture(scope="module")
def stores(
    server: Server, bare: Database, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Neo4jStore, LocalStore]]:
    bare.empty()
    graph = world().graph
    with server.connect() as there, LocalStore(graph, tmp_path_factory.mktemp("mirror")) as here:
        there.load(graph)
        yield there, here


def random_query(rng: random.Random) -> str:
    """A pattern of one to three nodes with conditions, then rows or an aggregation."""
    length = rng.randrange(1, 4)
    pattern = _node(rng, 0) + "".join(_step(rng, i) for i in range(1, length))
    parts = [f"MATCH {pattern}"]
    if rng.random() < 0.6:
        parts.append(f"WHERE {_condition(rng, length)}")
    if rng.random() < 0.3:
        parts.append(f"OPTIONAL MATCH (n0){_step(rng, 9)}")
    return " ".join([*parts, _return(rng, length)])


def _node(rng: random.Random, number: int) -> str:
    label = f":{rng.choice(list(NodeLabel))}" if rng.random() < 0.7 else ""
    return f"(n{number}{label})"


def _step(rng: random.Random, number: int) -> str:
    types = "|".join(rng.sample(list(EdgeType), rng.randrange(1, 4)))
    left, right = rng.choice([("-", "->"), ("<-", "-"), ("-", "-")])
    return f"{left}[r{number}:{types}]{right}{_node(rng, number)}"


def _condition(rng: random.Random, length: int) -> str:
    tests = [
        rng.choice(_TESTS).format(v=f"n{rng.randrange(length)}", text=rng.choice("市委园云书"))
        for _ in range(rng.randrange(1, 3))
    ]
    return rng.choice([" AND ", " OR "]).join(f"({test})" for test in tests)


def _return(rng: random.Random, length: int) -> str:
    shown = [f"n{i}.{rng.choice(_NODE)}" for i in range(length)]
    shown += [f"r{i}.{rng.choice(_EDGE)}" for i in range(1, length)]
    shown = rng.sample(shown, rng.randrange(1, len(shown) + 1))
    if rng.random() < 0.5:
        shown += [a.format(v=f"n{length - 1}") for a in rng.sample(_AGGREGATES, 2)]
    columns = ", ".join(f"{each} AS c{i}" for i, each in enumerate(shown))
    return f"RETURN {rng.choice(['', 'DISTINCT '])}{columns}"


@pytest.mark.parametrize("seed", range(60))
def test_a_random_query_gets_the_same_rows(stores: tuple[Neo4jStore, LocalStore], seed: int) -> None:
    query = random_query(random.Random(seed))
    there, here = (store.run(query, timeout=30) for store in stores)
    assert there.columns == here.columns, query
    assert bag(map(list, there.rows)) == bag(map(list, here.rows)), query
