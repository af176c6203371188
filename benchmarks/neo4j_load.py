"""How fast `parkgraph load` is, beside a bare driver loop and neo4j-admin with the same rows in the same run.

    python -m benchmarks.neo4j_load --graph parkgraph.db [--runs 3]

Each is measured on a new server of its own (scripts/neo4j-server), with an empty database. Three ratios:

load / bare     rows per second of a load into an empty database, indexes and comparing and all, against a
                loop of ``UNWIND $rows AS row CREATE …`` in which the rows were made beforehand and the only
                index is the one that finds the ends of edges. Both begin with the graph in memory.
                At least 0.8.
second / first  seconds of the whole command `parkgraph load`, run again with nothing to do, against that
                first load. Under 0.05.
admin / load    rows per second of `neo4j-admin database import full`, against `parkgraph load`.

Of each the median over the runs is printed.
"""

from __future__ import annotations

import argparse
import gc
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from statistics import median

import neo4j

from graph.claims import ClaimsFile
from graph.exports import format_for
from graph.model import Graph, GraphEdge, GraphNode
from graph.stamps import tallies
from graph.stores.neo4j import Neo4jStore
from graph.stores.values import MARKER, storable

ROOT = Path(__file__).parents[1]
TARGET_LOAD, TARGET_SECOND = 0.8, 0.05
_AT_ONCE = 2000
_CREATE_NODES = f"UNWIND $rows AS row CREATE (n:%s:{MARKER}) SET n = row"
_CREATE_EDGES = (
    f"UNWIND $rows AS row MATCH (a:{MARKER} {{id: row.source}}) MATCH (b:{MARKER} {{id: row.target}}) "
    "CREATE (a)-[r:%s]->(b) SET r = row.properties"
)
Batch = tuple[str, list[Mapping[str, object]]]


def bare_batches(graph: Graph) -> Iterator[Batch]:
    """What a plain script would send, ready made."""

    def label(node: GraphNode) -> str:
        return node.label

    def type_(edge: GraphEdge) -> str:
        return edge.type

    for kind, nodes in groupby(sorted(graph.nodes, key=label), label):
        yield from _batches(_CREATE_NODES % kind, [storable(node.properties()) for node in nodes])
    for kind, edges in groupby(sorted(graph.edges, key=type_), type_):
        rows = [
            {"source": e.source, "target": e.target, "properties": storable(e.properties())} for e in edges
        ]
        yield from _batches(_CREATE_EDGES % kind, rows)


def _batches(query: str, rows: Sequence[Mapping[str, object]]) -> Iterator[Batch]:
    for start in range(0, len(rows), _AT_ONCE):
        yield query, list(rows[start : start + _AT_ONCE])


@contextmanager
def new_server() -> Iterator[Mapping[str, str]]:
    """A server with an empty database; the environment for those who are to use it."""
    with tempfile.TemporaryDirectory() as home:
        try:
            said = script(
                "start", "--home", home, "--heap", "1g", "--set", "server.memory.pagecache.size=512m"
            )
            yield {
                **os.environ,
                "PYTHONPATH": str(ROOT),
                **dict(re.findall(r"(NEO4J_\w+)='?([^'\n]+)", said)),
            }
        finally:
            script("stop", "--home", home)


def script(*words: str, folder: Path = ROOT) -> str:
    """Run scripts/neo4j-server; what it printed."""
    command = [sys.executable, str(ROOT / "scripts" / "neo4j-server"), *words]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


def bare(batches: Sequence[Batch]) -> float:
    """Seconds of the bare loop."""
    with new_server() as there:
        login = (there["NEO4J_USER"], there["NEO4J_PASSWORD"])
        with (
            neo4j.GraphDatabase.driver(there["NEO4J_URI"], auth=login) as driver,
            driver.session() as session,
        ):
            session.run(f"CREATE CONSTRAINT bare FOR (n:{MARKER}) REQUIRE n.id IS UNIQUE").consume()
            return timed(lambda: [session.run(query, rows=rows).consume() for query, rows in batches])


def load(graph: Graph, graph_file: Path) -> tuple[float, float]:
    """Seconds of a load into an empty database, and of the command `parkgraph load` once more."""
    words = [
        sys.executable,
        "-c",
        "from graph.command import main; main()",
        "load",
        "--graph",
        str(graph_file),
    ]
    sums = tallies(graph)
    with new_server() as there:
        login = (there["NEO4J_USER"], there["NEO4J_PASSWORD"])
        with Neo4jStore.connect(there["NEO4J_URI"], *login) as store:
            # As the command does it: first a look whether there is anything to do.
            first = timed(lambda: store.in_step(sums) or store.load(graph))
        return first, timed(lambda: subprocess.run(words, check=True, stdout=subprocess.DEVNULL, env=there))


def admin(graph: Graph) -> float:
    """Seconds of neo4j-admin in a new home; the export is written beforehand."""
    with tempfile.TemporaryDirectory() as work:
        folder, home = Path(work, "export"), ("--home", str(Path(work, "home")), "--heap", "1g")
        format_for("neo4j-admin", folder).write(graph, folder)
        words = (*home, "admin", "database", "import", "full", "@import.args", "neo4j")
        return timed(lambda: script(*words, folder=folder))


def timed(work: Callable[[], object]) -> float:
    """Its seconds."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> int:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--graph", type=Path, required=True)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    with ClaimsFile(given.graph) as claims:
        claims.tallies()
        gc.disable()
        start = time.perf_counter()
        graph = claims.graph()
        reading = time.perf_counter() - start
    batches = list(bare_batches(graph))
    rows = len(graph.nodes) + len(graph.edges)
    gc.freeze()
    gc.enable()
    print(f"{len(graph.nodes)} nodes, {len(graph.edges)} edges, {given.runs} runs", flush=True)
    found = []
    for number in range(1, given.runs + 1):
        loop = bare(batches)
        first, second = load(graph, given.graph.resolve())
        imported = admin(graph)
        found.append((loop / first, second / first, first / imported, rows / first))
        print(f"run {number}: bare loop {loop:.1f} s, load {first:.1f} s, again {second:.2f} s, ", end="")
        print(f"neo4j-admin {imported:.1f} s", flush=True)
    ratio, again, importing, speed = (median(column) for column in zip(*found, strict=True))
    print(f"load / bare     {ratio:.2f}   (target {TARGET_LOAD}; {speed:,.0f} rows/s)")
    print(f"second / first  {again:.3f}  (target {TARGET_SECOND})")
    print(f"admin / load    {importing:.2f}")
    print(f"reading the graph from its file, besides: {reading:.1f} s")
    return 0 if ratio >= TARGET_LOAD and again < TARGET_SECOND else 1


if __name__ == "__main__":
    sys.exit(main())
