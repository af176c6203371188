"""What every store must do: a test class that the tests of each store inherit.

The module of a subclass gives a fixture ``store`` that holds exactly the graph of `world()`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from graph.queries import find, named
from graph.stores import Parameter, QueryError, Result, Store
from graph.stores.local import LocalStore
from tests.stores.cases import CASES, Case
from tests.stores.invented import invented
from tests.stores.pages import moved, questions
from tests.stores.reference import ASKED, NAMED, settled
from tests.stores.world import Row, World


@cache
def world() -> World:
    """The made-up graph that stores are asked about."""
    return World(invented())


@cache
def answered_offline() -> Mapping[str, Result]:
    """What the local store answers to the questions of the page, to compare others with."""
    with TemporaryDirectory() as folder, LocalStore(world().graph, Path(folder)) as store:
        return {title: store.run(moved(query, world())) for title, query in questions()}


_ASKED = [
    pytest.param(name, given, id=f"{name}-{'-'.join(map(str, given.values()))}")
    for name, settings in ASKED.items()
    for given in settings
]


class StoreContract:
    """Inherit it in a module that has a fixture ``store``."""

    @pytest.mark.parametrize(("name", "given"), _ASKED)
    def test_named_query(self, store: Store, name: str, given: Mapping[str, Parameter]) -> None:
        query = find(name)
        bound = query.bind(settled(world(), given))
        result = store.run(query.text, bound)
        assert [list(row) for row in result.rows] == [list(row) for row in NAMED[name](world(), bound)]

    @pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
    def test_query(self, store: Store, case: Case) -> None:
        result = store.run(case.query, case.parameters)
        expected = [list(row) for row in case.answer(world())]
        found = [list(row) for row in result.rows]
        assert (found if case.ordered else bag(found)) == (expected if case.ordered else bag(expected))

    @pytest.mark.parametrize("question", questions(), ids=lambda q: q[0])
    def test_question_of_the_page(self, store: Store, question: tuple[str, str]) -> None:
        title, query = question
        answer = store.run(moved(query, world()))
        assert answer.rows
        assert answer == answered_offline()[title]

    @pytest.mark.parametrize(
        ("query", "columns"),
        [
            ("MATCH (n:Nothing) RETURN n.name AS 名称, count(*) AS `how many`", ("名称", "how many")),
            ("MATCH (n:Nothing) RETURN n.name, n . id AS x, count( * )", ("n.name", "x", "count( * )")),
            ("RETURN 1 AS b, 2 AS a UNION RETURN 3 AS b, 4 AS a", ("b", "a")),
            ("UNWIND [] AS x RETURN DISTINCT x AS `a,b`, 'RETURN 1 AS no' AS c // AS d", ("a,b", "c")),
            ("MATCH (p:Person) RETURN * ORDER BY p.id LIMIT 0", None),
        ],
    )
    def test_columns_are_those_of_return_even_without_rows(
        self, store: Store, query: str, columns: tuple[str, ...] | None
    ) -> None:
        if columns is None:
            assert store.run(query).rows == ()
        else:
            assert store.run(query).columns == columns

    @pytest.mark.parametrize("case", [
        "CREATE (n:Person {id: 'new'})", "MATCH (n:Person) SET n.name = 'x'", "MATCH (n) DETACH DELETE n",
        "MERGE (n:Place {id: 'new'}) RETURN n.id AS id", "MATCH (n:Park) REMOVE n.name",
    ])  # fmt: skip
    def test_writing_is_refused_and_changes_nothing(self, store: Store, case: str) -> None:
        with pytest.raises(QueryError):
            store.run(case)
        (row,) = store.run("MATCH (n) RETURN count(n) AS nodes, count(DISTINCT n.name) AS names").rows
        names = {node.name for node in world().graph.nodes}
        assert row == (len(world().graph.nodes), len(names))

    @pytest.mark.parametrize("query", [
        "MATCH (n RETURN n", "RETURN nosuchvariable AS x", "RETURN $missing AS x", "RETURN 1/0 AS x", "",
    ])  # fmt: skip
    def test_a_refusal_is_one_line(self, store: Store, query: str) -> None:
        with pytest.raises(QueryError) as caught:
            store.run(query)
        assert str(caught.value).strip()
        assert "\n" not in str(caught.value)

    def test_a_missing_parameter_is_named(self, store: Store) -> None:
        with pytest.raises(QueryError, match="place_or_park"):
            store.run("RETURN $place_or_park AS x", {"other": 1})

    def test_a_query_that_takes_too_long_is_ended_and_the_next_is_answered(self, store: Store) -> None:
        with pytest.raises(QueryError):
            store.run("MATCH (a)-[*1..15]-(b) RETURN count(*) AS n", timeout=0.5)
        assert store.run("RETURN 1 AS one").rows == ((1,),)

    def test_all_named_queries_are_asked(self) -> None:
        assert {query.name for query in named()} == set(NAMED) == set(ASKED)


def bag(rows: Iterable[Any]) -> list[str]:
    """Rows where their order is not said: one text for each, sorted."""
    return sorted(json.dumps(row, ensure_ascii=False, sort_keys=True) for row in rows)


__all__ = ["Row", "StoreContract", "world"]
