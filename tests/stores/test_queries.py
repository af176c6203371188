"""The named queries: their heads, their text, and what users are told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from graph.claims import ClaimsFile
from graph.cli.demo import demo
from graph.errors import UserError
from graph.queries import NamedQuery, find, named, pairs
from graph.stores.local import LocalStore
from tests.stores.lint import faults
from tests.stores.pages import questions


@pytest.mark.parametrize("query", named(), ids=lambda q: q.name)
def test_a_named_query_is_the_same_on_every_store(query: NamedQuery) -> None:
    assert list(faults(query.text)) == []


@pytest.mark.parametrize("query", named(), ids=lambda q: q.name)
def test_a_named_query_says_what_it_takes(query: NamedQuery) -> None:
    used = set(re.findall(r"\$(\w+)", query.text))
    assert used == {parameter.name for parameter in query.parameters}
    assert query.answers
    assert query.answers_zh


@pytest.mark.parametrize("question", questions(), ids=lambda q: q[0])
def test_a_question_of_the_page_is_the_same_on_every_store(question: tuple[str, str]) -> None:
    assert list(faults(question[1])) == []


def test_the_demo_answers_every_question_of_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    demo()
    with (
        ClaimsFile(Path("demo-output/parkgraph.db")) as claims,
        LocalStore(claims.graph(), tmp_path / "mirror") as store,
    ):
        assert [title for title, query in questions() if not store.run(query).rows] == []


def test_the_page_has_twenty_questions_in_both_languages() -> None:
    assert len(questions()) == 20
    assert [query for _, query in questions("cypher.zh-CN.md")] == [query for _, query in questions()]


@pytest.mark.parametrize(
    ("query", "fault"),
    [
        ("MATCH (p:Person) RETURN p.name", "no AS"),
        ("MATCH (p:Person) RETURN *", "no RETURN with columns"),
        ("MATCH (p:Person) RETURN p.id AS id LIMIT 3", "without ORDER BY"),
        ("MATCH (p:Person) RETURN p.id AS id ORDER BY p.name LIMIT 3", "unique key"),
        ("MATCH (p:Person) RETURN collect(p.id) AS ids", "in no order"),
        ("MATCH c = (p:Person)-->(e:Event) RETURN c AS c", "raw path"),
        ("MATCH (a:Person), c = shortestPath((a)-[*]-(a)) RETURN c AS c", "raw path"),
        ("MATCH (p:Official) RETURN p.id AS id", "no Official"),
        ("MATCH (p)-[:HOLDS_ROLE|LEADS]->(r) RETURN p.id AS id", "no LEADS"),
        ("MATCH (p:Person) RETURN apoc.text.join([p.name], '') AS name", "apoc"),
        ("MATCH (p:Person) RETURN id(p) AS id", "id"),
        ("MATCH (p:Person) SET p.name = 'x' RETURN p.id AS id", "writes"),
        ("LOAD CSV FROM 'file:///x' AS row RETURN row AS row", "LOAD CSV"),
    ],
)
def test_the_lint_sees(query: str, fault: str) -> None:
    assert any(fault in found for found in faults(query))


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        ("career", {}, "needs person"),
        ("career", {"person": "甲", "persn": "乙"}, "no parameter persn; it takes person"),
        ("namesakes", {"x": "1"}, "it takes name, limit"),
    ],
)
def test_wrong_parameters_are_named(name: str, given: dict[str, str], told: str) -> None:
    with pytest.raises(UserError, match=told):
        find(name).bind(given)


def test_defaults_are_filled_in_and_texts_get_their_types() -> None:
    query = find("most-active")
    assert query.bind(query.typed({"place": "510100", "limit": "5"})) == {
        "place": "510100",
        "since": "",
        "until": "",
        "limit": 5,
    }
    with pytest.raises(UserError, match="limit takes a whole number, not five"):
        query.typed({"limit": "five"})


def test_an_unknown_name_suggests_close_ones() -> None:
    with pytest.raises(UserError, match="did you mean who_presided"):
        find("who_presid")
    with pytest.raises(UserError, match="parkgraph queries"):
        find("zzz")


def test_pairs_are_split_at_the_first_equals_sign() -> None:
    assert pairs(["a=b=c", "$d=", "e= f"]) == {"a": "b=c", "d": "", "e": " f"}
    with pytest.raises(UserError, match="no KEY=VALUE"):
        pairs(["event"])
