"""The real neo4j-admin reads our export; a server with the compose file's settings holds the graph then."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from graph.exports import format_for
from graph.model import EdgeType, Graph
from graph.stamps import STAMP, stamped_edges, stamped_nodes
from graph.stores import StoreError
from tests.graphs import edge, graph, person
from tests.neo4j.server import ROOT, SCRIPT, Database, Server, need_java, started, stored
from tests.stores.invented import invented

HOSTILE = ('引"号,逗号;分号', "两行\n文字\r\n三", "'单'", "反\\斜\\", "𠮷野家", "=1+1", " 空 ", "a;b|c\td")


def world() -> Graph:
    """The made-up graph, and texts that a careless CSV would break."""
    people = [person(f"h{i}", name, name, "别名") for i, name in enumerate(HOSTILE)]
    edges = [
        edge(EdgeType.ATTENDED, p.id, "e1", manner=p.name, sentences=(p.name, "第二句"), articles=("a", "b"))
        for p in people
    ]
    there = invented()
    return graph([*there.nodes, *people], [*there.edges, *edges])


def neo4j_admin(home: Path, folder: Path, *words: str) -> str:
    command = [sys.executable, SCRIPT, "--home", str(home), "admin", *words]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def compose_settings() -> list[str]:
    """What docker-compose.yml sets, by the image's own rule: NEO4J_a_b__c is a.b_c."""
    services = yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))["services"]
    environment = services["neo4j"]["environment"]
    keys = {
        key: re.sub("(?<!_)_(?!_)", ".", key.removeprefix("NEO4J_")).replace("__", "_") for key in environment
    }
    settings = [f"{keys[key]}={value}" for key, value in environment.items() if key != "NEO4J_AUTH"]
    assert "server.memory.heap.max_size=1g" in settings
    return settings


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server on what neo4j-admin made of the export; a wrong setting would stop it."""
    need_java()
    home, folder = tmp_path_factory.mktemp("imported"), tmp_path_factory.mktemp("export")
    format_for("neo4j-admin", folder).write(world(), folder)
    neo4j_admin(home, folder, "database", "import", "full", "@import.args", "neo4j")
    with started(home, *compose_settings(), "server.databases.read_only=neo4j") as server:
        yield server


def test_what_was_exported_is_in_the_database(imported: Server) -> None:
    with imported.driver() as driver:
        assert Database(driver).graph() == stored(world())


def test_a_load_afterwards_would_find_nothing_to_write(imported: Server) -> None:
    with imported.driver() as driver:
        nodes = Database(driver).ask(f"MATCH (n) RETURN n.{STAMP}")
        edges = Database(driver).ask(f"MATCH ()-[r]->() RETURN r.{STAMP}")
    assert {stamp for (stamp,) in nodes} == set(stamped_nodes(world().nodes))
    assert {stamp for (stamp,) in edges} == set(stamped_edges(world().edges))


def test_a_database_that_is_only_read_says_so(imported: Server) -> None:
    with imported.connect() as store, pytest.raises(StoreError, match="is read-only: use another --database"):
        store.load(world())
    with imported.connect() as store, pytest.raises(StoreError, match="is read-only: use another --database"):
        store.run("CREATE (:Note)", write=True)


def test_image_and_script_are_of_one_version() -> None:
    service = yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))["services"]["neo4j"]
    version = service["image"].removeprefix("neo4j:").removesuffix("-community")
    assert f'"{version}"' in SCRIPT.read_text("utf-8")
