"""The real Neo4j that tests talk to: the one at NEO4J_URI, else one started by scripts/neo4j-server."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import neo4j
import pytest

from graph.model import EdgeType, Graph, GraphEdge, GraphNode, NodeLabel
from graph.stamps import STAMP
from graph.stores.neo4j import Neo4jStore
from graph.stores.values import MARKER, storable

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "scripts" / "neo4j-server"


@dataclass(frozen=True, slots=True)
class Server:
    """Where it is and how to get in."""

    uri: str
    user: str
    password: str

    @property
    def environment(self) -> dict[str, str]:
        """For a program that is to use it."""
        names = {"NEO4J_URI": self.uri, "NEO4J_USER": self.user, "NEO4J_PASSWORD": self.password}
        return {**os.environ, **names, "PYTHONPATH": str(ROOT)}

    def connect(self, database: str = "") -> Neo4jStore:
        return Neo4jStore.connect(self.uri, self.user, self.password, database)

    def driver(self) -> neo4j.Driver:
        return neo4j.GraphDatabase.driver(self.uri, auth=(self.user, self.password))


def given() -> Server | None:
    """The one that the environment names."""
    if uri := os.environ.get("NEO4J_URI"):
        return Server(uri, os.environ.get("NEO4J_USER", "neo4j"), os.environ.get("NEO4J_PASSWORD", ""))
    return None


def need_java() -> None:
    """Skip where no server can be started; where one is required, that is a failure."""
    if shutil.which("java") or os.environ.get("JAVA_HOME"):
        return
    why = "no Neo4j: neither NEO4J_URI is set nor is there Java to start scripts/neo4j-server"
    if os.environ.get("PARKGRAPH_REQUIRE_NEO4J"):
        pytest.fail(why)
    pytest.skip(why)


@contextmanager
def started(home: Path, *settings: str, release: str = "") -> Iterator[Server]:
    """One of our own with its data in ``home``; without ``release`` the one that we recommend."""
    need_java()
    extra = [word for setting in settings for word in ("--set", setting)]
    try:
        yield server(script("start", "--home", str(home), *extra, release=release))
    finally:
        script("stop", "--home", str(home), release=release)


def script(*words: str, release: str = "") -> str:
    """Run scripts/neo4j-server; what it printed."""
    # Quick to start counts for more than quick in the long run.
    environment = {**os.environ, "JDK_JAVA_OPTIONS": "-XX:TieredStopAtLevel=1"}
    if release:
        environment["PARKGRAPH_NEO4J_VERSION"] = release
    done = subprocess.run(
        [sys.executable, SCRIPT, *words],
        capture_output=True, text=True, check=False, timeout=580, env=environment,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def server(exports: str) -> Server:
    """Read the lines for `eval`."""
    values = dict(re.findall(r"^export (\w+)='?([^'\n]*)'?$", exports, re.MULTILINE))
    return Server(values["NEO4J_URI"], values["NEO4J_USER"], values["NEO4J_PASSWORD"])


class Database:
    """The database as the bare driver sees it, to check what a load has done."""

    def __init__(self, driver: neo4j.Driver) -> None:
        self._driver = driver

    def ask(self, query: str, **parameters: object) -> list[list[object]]:
        found = self._driver.execute_query(query, parameters)  # type: ignore[arg-type]
        return [list(record.values()) for record in found.records]

    def empty(self) -> None:
        self.ask("MATCH (n) DETACH DELETE n")

    def graph(self) -> Graph:
        """Ours, read back with all its properties."""
        nodes = [
            _node(labels, properties)
            for labels, properties in self.ask(f"MATCH (n:{MARKER}) RETURN labels(n), properties(n)")
        ]
        edges = [
            _edge(str(type), source, target, properties)
            for type, source, target, properties in self.ask(
                f"MATCH (a)-[r]->(b) WHERE r.{STAMP} IS NOT NULL RETURN type(r), a.id, b.id, properties(r)"
            )
        ]
        return Graph(
            tuple(sorted(nodes, key=lambda n: n.id)), tuple(sorted(edges, key=lambda e: (e.id, e.source)))
        )

    def elements(self) -> dict[str, str]:
        """The server's own id of each of our nodes and edges."""
        nodes = self.ask(f"MATCH (n:{MARKER}) RETURN n.id, elementId(n)")
        edges = self.ask(f"MATCH ()-[r]->() WHERE r.{STAMP} IS NOT NULL RETURN r.id, elementId(r)")
        return {str(id): str(element) for id, element in [*nodes, *edges]}


def stored(graph: Graph) -> Graph:
    """The graph with text as stores can keep it."""
    nodes = [_node([n.label, MARKER], storable(n.properties())) for n in graph.nodes]
    edges = [_edge(e.type, e.source, e.target, storable(e.properties())) for e in graph.edges]
    return Graph(tuple(nodes), tuple(edges))


def _node(labels: object, properties: object) -> GraphNode:
    assert isinstance(labels, list)
    (label,) = (NodeLabel(each) for each in labels if each != MARKER)
    return GraphNode(label=label, **_values(properties))


def _edge(type: str, source: object, target: object, properties: object) -> GraphEdge:
    return GraphEdge(type=EdgeType(type), source=str(source), target=str(target), **_values(properties))


def _values(properties: object) -> dict[str, object]:
    assert isinstance(properties, dict)
    return {k: tuple(v) if isinstance(v, list) else v for k, v in properties.items() if k != STAMP}
