"""`parkgraph load` and `parkgraph query --on neo4j` as a user types them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from extractors.facts import Facts
from graph.claims import ClaimsFile
from graph.cli import app
from graph.cli.load import load
from graph.derive import Derivation, derive
from graph.errors import UserError
from graph.identity import Identities
from graph.model import Graph, NodeLabel
from tests.cli.running import parkgraph
from tests.graphs import graph
from tests.making import mayor
from tests.neo4j.server import Database, Server, script


@pytest.fixture
def graph_file(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("NEO4J_URI", "NEO4J_USER", "NEO4J_PASSWORD"):
        monkeypatch.setenv(name, server.environment[name])
    path = tmp_path / "g.db"
    with ClaimsFile(path, create=True) as claims:
        claims.put(mayor("a1", "卿明远"))
        claims.put(mayor("a2", "祝清秋", "former", published="2021-05-06"))
    monkeypatch.setenv("PARKGRAPH_GRAPH", str(path))
    return path


def test_load_keeps_neo4j_in_step_with_the_file(database: Database, graph_file: Path) -> None:
    with ClaimsFile(graph_file) as claims:
        first = claims.graph()
    assert parkgraph("load") == (
        f"nodes: {len(first.nodes)} created, 0 updated, 0 removed, 0 unchanged\n"
        f"edges: {len(first.edges)} created, 0 updated, 0 removed, 0 unchanged\n"
    )
    assert database.graph() == first
    parkgraph("forget", "a2")
    assert "0 created" in parkgraph("load")
    with ClaimsFile(graph_file) as claims:
        assert database.graph() == claims.graph() != first
    assert f"{len(database.graph().nodes)} unchanged" in parkgraph("load")


def test_merges_and_what_is_read_anew_arrive_with_the_next_load(database: Database, graph_file: Path) -> None:
    def arrives() -> Graph:
        parkgraph("load")
        with ClaimsFile(graph_file) as claims:
            now = claims.graph()
        assert database.graph() == now
        assert parkgraph("load").count(" 0 created, 0 updated, 0 removed") == 2
        return now

    apart = arrives()
    first, second = sorted(n.id for n in apart.nodes if n.label is NodeLabel.PERSON)
    parkgraph("same", first, second)
    assert len(arrives().nodes) == len(apart.nodes) - 1
    parkgraph("undo")
    assert arrives() == apart
    with ClaimsFile(graph_file) as claims:
        claims.put(mayor("a1", "卿明远", "appointed"))
        claims.put(mayor("a3", "钮望舒", published="2025-02-03"))
    assert len(arrives().nodes) > len(apart.nodes)


def test_new_rules_of_deriving_arrive_with_the_next_load(
    database: Database, graph_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parkgraph("load")
    before = database.graph()

    def without_events(facts: Iterable[Facts], identities: Identities) -> Derivation:
        found = derive(facts, identities).graph
        gone = {n.id for n in found.nodes if n.label is NodeLabel.EVENT}
        nodes = [n for n in found.nodes if n.id not in gone]
        return Derivation(graph(nodes, [e for e in found.edges if not {e.source, e.target} & gone]))

    monkeypatch.setattr("graph.claims.derived.derive", without_events)
    monkeypatch.setattr("graph.claims.derived.deriving_version", lambda: "newer")
    parkgraph("load")
    with ClaimsFile(graph_file) as claims:
        assert database.graph() == claims.graph()
    assert len(database.graph().nodes) < len(before.nodes)


def test_query_on_neo4j(database: Database, graph_file: Path) -> None:
    parkgraph("load")
    query = "MATCH (p:Person) RETURN p.name AS name ORDER BY name"
    local = parkgraph("query", query, "--csv")
    assert parkgraph("query", query, "--csv", "--on", "neo4j") == local
    with pytest.raises(UserError, match="--write"):
        parkgraph("query", "CREATE (:Note)", "--on", "neo4j")
    parkgraph("query", "CREATE (:Note)", "--on", "neo4j", "--write")
    assert database.ask("MATCH (n:Note) RETURN count(n)") == [[1]]
    assert graph_file.exists()


def test_a_named_query_on_neo4j_says_which_name_is_unknown(database: Database, graph_file: Path) -> None:
    parkgraph("load")
    database.ask("CREATE (:Person {name: '卿明'})")  # somebody else's
    done = CliRunner().invoke(app, ["query", "--named", "career", "person=卿明", "--on", "neo4j"])
    assert done.stderr == "no rows\nnothing in the graph is called 卿明; did you mean 卿明远?\n"
    assert graph_file.exists()


def test_no_option_takes_a_password() -> None:
    assert not [name for name in load.__annotations__ if "pass" in name.lower()]


def test_without_a_password_and_a_terminal_it_says_what_to_set(
    graph_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NEO4J_PASSWORD")
    with pytest.raises(UserError, match="export NEO4J_PASSWORD"):
        parkgraph("load", "--graph", str(graph_file))


def test_the_script_tells_where_its_server_is(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="not running"):
        script("status", "--home", str(tmp_path))
    assert "usage" in script("--help")
