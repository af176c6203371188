"""Only what must be is inserted into a query for the offline engine."""

from __future__ import annotations

import pytest

from graph.queries import named
from graph.stores.dialect import for_offline
from tests.stores.cases import CASES, REFERRING


@pytest.mark.parametrize(
    ("query", "offline"),
    [
        (
            "MATCH (p)-[h:X]->(r) MATCH (a:A {id: h.ids[0]}) RETURN a.id AS id",
            "MATCH (p)-[h:X]->(r) MATCH (a:A {id: h.ids[0]}) WHERE (h IS NULL OR h IS NOT NULL) RETURN a.id AS id",
        ),
        (
            "MATCH (p)-[h]->(r)-[i {b: h.b}]->(b) WHERE p.id = 'x' OR p.n STARTS WITH 'y' RETURN 1 AS n;",
            "MATCH (p)-[h]->(r)-[i {b: h.b}]->(b) WHERE (h IS NULL OR h IS NOT NULL) AND ( p.id = 'x' OR "
            "p.n STARTS WITH 'y') RETURN 1 AS n;",
        ),
        (
            "MATCH (p) UNWIND p.l AS x MATCH (q) WHERE x IN q.l RETURN q.id AS id",
            "MATCH (p) UNWIND p.l AS x WITH * MATCH (q) WHERE x IN q.l RETURN q.id AS id",
        ),
        (
            "MATCH (a) CALL { WITH a MATCH (a)-[r]-(b {id: r.id}) RETURN count(b) AS n } RETURN n AS n",
            "MATCH (a) CALL { WITH a MATCH (a)-[r]-(b {id: r.id}) WHERE (r IS NULL OR r IS NOT NULL) "
            "RETURN count(b) AS n } RETURN n AS n",
        ),
    ],
)
def test_what_is_inserted(query: str, offline: str) -> None:
    assert for_offline(query) == offline


@pytest.mark.parametrize(
    "query",
    [
        "UNWIND $ids AS id MATCH (p {id: id}) RETURN p.name AS name",
        "MATCH (p)-[h]->(r) RETURN {h: h.id, with: 'MATCH (a {id: h.id})'} AS map",
        "MATCH (p)-[h]->(r) WHERE p.x = h.id RETURN p {.id, h: h.id} AS p",
        "MATCH (p {h: 1})-[h]->({a: p.h}) RETURN h.id AS id",
        "MATCH (p) UNWIND p.l AS x RETURN x AS x // UNWIND p.l AS y MATCH (z)",
        "MATCH (p) UNWIND p.l AS x WITH p, x MATCH (q {id: x}) RETURN q.id AS id",
        "",
        ")",
        "MATCH (n",
        "UNWIND",
    ],
)
def test_nothing_is_inserted_where_nothing_is_needed(query: str) -> None:
    assert for_offline(query) == query


def test_most_queries_stay_as_they_are() -> None:
    texts = {case.query for case in CASES} - {case.query for case in REFERRING}
    assert {text for text in texts if for_offline(text) != text} == set()
    assert {query.name for query in named() if for_offline(query.text) != query.text} <= {
        "career",
        "edge_articles",
    }
