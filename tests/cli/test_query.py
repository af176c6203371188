"""`parkgraph query` and `parkgraph queries` as a user types them."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from typer.testing import CliRunner

from graph.claims import ClaimsFile
from graph.cli import app
from graph.cli.answers import shown
from graph.errors import UserError
from graph.queries import named
from graph.stores import Cell
from tests.cli.running import parkgraph
from tests.making import mayor


@pytest.fixture(scope="module", autouse=True)
def graph_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("query") / "g.db"
    with ClaimsFile(path, create=True) as claims:
        claims.put(mayor("a1", "卿明远"))
        claims.put(mayor("a2", "祝清秋", "former", published="2021-05-06"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PARKGRAPH_GRAPH", str(path))
        yield path


NAMES = "MATCH (p:Person) RETURN p.name AS name ORDER BY name"


def test_a_table_by_default() -> None:
    lines = [line.split() for line in parkgraph("query", NAMES).splitlines() if line.strip()]
    assert [lines[0], *lines[2:]] == [["name"], ["卿明远"], ["祝清秋"]]


def test_json() -> None:
    assert json.loads(parkgraph("query", NAMES, "--json")) == [{"name": "卿明远"}, {"name": "祝清秋"}]


def test_csv_with_lists_as_json() -> None:
    returned = "p.name AS name, h.sentences AS said, h.until AS until"
    query = f"MATCH (p:Person)-[h:HOLDS_ROLE]->() RETURN {returned} ORDER BY name"
    rows = list(csv.reader(StringIO(parkgraph("query", query, "--csv"))))
    assert rows[0] == ["name", "said", "until"]
    assert rows[1][0] == "卿明远"
    assert len(json.loads(rows[1][1])) == 1
    assert rows[1][2] == ""


def test_a_query_from_a_file_and_from_standard_input(tmp_path: Path) -> None:
    file = tmp_path / "names.cypher"
    file.write_text(f"\ufeff// names\n{NAMES};\n", encoding="utf-8")
    assert parkgraph("query", "--file", str(file)) == parkgraph("query", NAMES)
    assert parkgraph("query", "-", typed=NAMES) == parkgraph("query", NAMES)


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ("3", 3), ("1.5", 1.5), ("true", True), ("null", None), 
        ('["甲", 2]', ["甲", 2]), ('"510100"', "510100"),
        ("成都市", "成都市"), ("a=b", "a=b"), ("' OR 1=1 //", "' OR 1=1 //"), ("", ""),
    ],
)  # fmt: skip
def test_parameters_are_json_or_text(given: str, value: Cell) -> None:
    assert json.loads(parkgraph("query", "RETURN $x AS x", "-p", f"x={given}", "--json")) == [{"x": value}]


def test_a_named_query_takes_its_parameters() -> None:
    (row,) = json.loads(parkgraph("query", "--named", "career", "person=卿明远", "--json"))
    assert (row["office"], row["status"], row["first_seen"]) == ("青川市市长", "current", "2024-03-05")
    holders = json.loads(parkgraph("query", "-n", "office-holders", "--param", "office=青川市市长", "--json"))
    assert [row["person"] for row in holders] == ["卿明远", "祝清秋"]


def test_no_rows_leave_standard_output_empty() -> None:
    assert parkgraph("query", "MATCH (p:Person {name: '没有'}) RETURN p.id AS id") == ""
    assert parkgraph("query", "MATCH (p:Person {name: '没有'}) RETURN p.id AS id", "--csv") == "id\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "give one query in quotes"),
        (["RETURN 1 AS x", "RETURN 2 AS x"], "give one query in quotes"),
        (["  "], "the query is empty"),
        (["--file", "nowhere.cypher"], "nowhere.cypher cannot be read"),
        (["MATCH (n RETURN n"], "Syntax error at line 1"),
        (["CREATE (n) RETURN n AS n"], "only read"),
        (["RETURN $event AS e"], "missing parameter event"),
        (["RETURN $x AS x", "--param", 'x={"a": 1}'], "the value of x is an object"),
        (["RETURN 1 AS x", "--param", "x"], "x is no KEY=VALUE"),
        (["LOAD CSV FROM 'file:///etc/hosts' AS r RETURN r AS r"], "not allowed offline"),
        (["MATCH (a)-[*1..40]-(b) RETURN count(*) AS n", "--timeout", "0.2"], "no answer within 0.2 s"),
        (["--named", "who_presidd"], "did you mean who_presided"),
        (["--named", "who_presided"], "who_presided needs event"),
        (["--named", "who_presided", "evnt=x"], "no parameter evnt"),
        (["--named", "namesakes", "--file", "x"], "either --named or --file"),
        (["RETURN 1 AS x", "--write"], "are for --on neo4j"),
        (["RETURN 1 AS x", "--graph", "nowhere.db"], "no graph file nowhere.db"),
    ],
)
def test_what_is_wrong_is_told_in_one_line(arguments: list[str], told: str) -> None:
    with pytest.raises(UserError) as caught:
        parkgraph("query", *arguments)
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_queries_lists_all_and_prints_one() -> None:
    listed = parkgraph("queries")
    assert all(query.name in listed for query in named())
    assert parkgraph("queries", "career").startswith("// answers which offices")
    told = {query["name"]: query for query in json.loads(parkgraph("queries", "--json"))}
    assert told["namesakes"]["parameters"][1] == {
        "name": "limit", "meaning": "how many people", "required": False, "default": 100,
    }  # fmt: skip


PATH: Cell = {
    "nodes": [
        {"labels": ["Person"], "properties": {"name": "甲"}},
        {"labels": ["Event"], "properties": {"name": "会"}},
    ],
    "relationships": [{"type": "PRESIDED", "properties": {}, "start": "a", "end": "b"}],
}


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""), (True, "true"), (3, "3"), (1.5, "1.5"), ("甲", "甲"), (["甲", None, 2], "甲, , 2"),
        ({"labels": ["Person"], "properties": {"id": "p1", "name": "甲"}}, "Person 甲 (p1)"),
        ({"type": "HOLDS_ROLE", "properties": {"id": "e1", "status": "current"}, "start": "a", "end": "b"},
         "HOLDS_ROLE current (e1)"),
        (PATH, "甲 —PRESIDED— 会"),
        ({"a": [1, "乙"]}, '{"a": [1, "乙"]}'),
    ],
)  # fmt: skip
def test_cells_are_shown_for_people(cell: Cell, text: str) -> None:
    assert shown(cell) == text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (("career", "person=卿明"), "nothing in the graph is called 卿明; did you mean 卿明远?"),
        (("career", "person=卿鸣远"), "nothing in the graph is called 卿鸣远; did you mean 卿明远?"),
        (("career", "person=zzz"), "nothing in the graph is called zzz"),
        (
            ("shared_events", "one=卿明远", "other=祝清春"),
            "nothing in the graph is called 祝清春; did you mean 祝清秋?",
        ),
        (("person_events", "person=卿明远", "since=2030"), ""),
    ],
)
def test_a_named_query_says_which_name_is_unknown(question: tuple[str, ...], said: str) -> None:
    done = CliRunner().invoke(app, ["query", "--named", *question])
    assert done.exit_code == 0
    assert [line for line in done.stderr.splitlines() if line != "no rows"] == ([said] if said else [])
