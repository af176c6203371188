"""Columns read from the text of a query."""

from __future__ import annotations

import pytest

from graph.stores.columns import columns


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("RETURN 1 AS a", ["a"]),
        ("return distinct n.name as `姓 名`, count(*)", ["姓 名", "count(*)"]),
        ("MATCH (n) RETURN n.a , n . b LIMIT 3", ["n.a", "n . b"]),
        ("MATCH (n) RETURN n, `m``x` ORDER BY n.a, n.b", ["n", "m`x"]),
        ("RETURN [1, 2] AS l, {a: 1, b: 2} AS m, f(a, b) AS x", ["l", "m", "x"]),
        ('RETURN \'a, b\' AS x, "c \\" AS d" AS y', ["x", "y"]),
        ("CALL { RETURN 1 AS inner } RETURN inner AS outer", ["outer"]),
        ("MATCH (n) RETURN COLLECT { MATCH (n)-->(m) RETURN m.id ORDER BY m.id } AS ids", ["ids"]),
        ("RETURN 1 AS a UNION ALL RETURN 2 AS a;", ["a"]),
        ("// RETURN 1 AS no\nRETURN /* 2 AS no, */ 3 AS yes // AS no", ["yes"]),
        ("RETURN CASE WHEN true THEN 1 ELSE 2 END AS c, x", ["c", "x"]),
        ("RETURN 'http://x' AS url", ["url"]),
        ("RETURN $limit AS x, $`a b` AS y SKIP 1", ["x", "y"]),
    ],
)
def test_columns(query: str, expected: list[str]) -> None:
    assert [column.name for column in columns(query) or ()] == expected


@pytest.mark.parametrize(
    "query", ["MATCH (n) RETURN *", "RETURN *, 1 AS a", "CALL db.labels()", "", "RETURN"]
)
def test_no_columns_in_the_text(query: str) -> None:
    assert columns(query) is None
