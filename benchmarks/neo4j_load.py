"""How fast `parkgraph load` is, beside a bare driver loop and neo4j-admin with the same rows in the same run.

    eval "$(scripts/neo4j-server start --home /tmp/bench --heap 1g)"
    python -m benchmarks.neo4j_load --graph parkgraph.db [--runs 3]

The server at NEO4J_URI must be one to throw away: its database is emptied before each run. Three ratios:

load / bare     rows per second of the whole command `parkgraph load` into an empty database, against a loop
                of ``UNWIND $rows AS row CREATE …`` in which the rows were made beforehand, nothing is
                compared, and the only index is the one that finds the ends of edges. At least 0.8.
second / first  seconds of a second `parkgraph load` with nothing to do, against the first. Under 0.05.
admin / load    rows per second of `neo4j-admin database import full`, against `parkgraph load`.

Of each the median over the runs is printed; the order of the two loads alternates.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from statistics import median

import neo4j

from graph.claims import ClaimsFile
from graph.exports import format_for
from graph.model import Graph, GraphEdge, GraphNode
from graph.stores.values import MARKER, storable

ROOT = Path(__file__).parents[1]
TARGET_LOAD, TARGET_SECOND = 0.8, 0.05
_AT_ONCE = 2000
_CREATE_NODES = f"UNWIND $rows AS row CREATE (n:%s:{MARKER}) SET n = row"
_CREATE_EDGES = (
    f"UNWIND $rows AS row MATCH (a:{MARKER} {{id: row.source}}) MATCH (b:{MARKER} {{id: row.target}}) "
    "CREATE (a)-[r:%s]->(b) SET r = row.properties"
)
Batch = tuple[str, list[dict[str, object]]]


def bare_batches(graph: Graph) -> Iterator[Batch]:
    """What a plain script would send, ready made."""

    def label(node: GraphNode) -> str:
        return node.label

    def type_(edge: GraphEdge) -> str:
        return edge.type

    for kind, nodes in groupby(sorted(graph.nodes, key=label), label):
        made = [dict(storable(node.properties())) for node in nodes]
        yield from _batches(_CREATE_NODES % kind, made)
    for kind, edges in groupby(sorted(graph.edges, key=type_), type_):
        ends = [
            {"source": e.source, "target": e.target, "properties": storable(e.properties())} for e in edges
        ]
        yield from _batches(_CREATE_EDGES % kind, ends)


def _batches(query: str, rows: Sequence[dict[str, object]]) -> Iterator[Batch]:
    for start in range(0, len(rows), _AT_ONCE):
        yield query, list(rows[start : start + _AT_ONCE])


def emptied(driver: neo4j.Driver) -> None:
    """No node, no edge, no index of ours."""
    with driver.session() as session:
        session.run("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS").consume()
        session.run("MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS").consume()
        for (name,) in session.run("SHOW CONSTRAINTS YIELD name").values():
            session.run(f"DROP CONSTRAINT {name}").consume()
        for (name,) in session.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"):
            session.run(f"DROP INDEX {name}").consume()


def bare(driver: neo4j.Driver, batches: Sequence[Batch]) -> float:
    """Seconds of the bare loop."""
    with driver.session() as session:
        session.run(f"CREATE CONSTRAINT bare FOR (n:{MARKER}) REQUIRE n.id IS UNIQUE").consume()
        return timed(lambda: [session.run(query, rows=rows).consume() for query, rows in batches])


def load(graph_file: Path) -> float:
    """Seconds of the command, from start to end."""
    code = "from graph.cli import main; main()"
    return run([sys.executable, "-c", code, "load", "--graph", str(graph_file)], ROOT)


def admin(graph: Graph) -> float:
    """Seconds of neo4j-admin in a new home; the export is written beforehand."""
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work, "export")
        format_for("neo4j-admin", folder).write(graph, folder)
        home = ["--home", str(Path(work, "home")), "--heap", "1g"]
        script = [sys.executable, str(ROOT / "scripts" / "neo4j-server"), *home]
        return run([*script, "admin", "database", "import", "full", "@import.args", "neo4j"], folder)


def run(command: Sequence[str], folder: Path) -> float:
    """Seconds of a program, which must succeed."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, capture_output=True, env=environment)
    return time.perf_counter() - start


def timed(work: Callable[[], object]) -> float:
    """Its seconds."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measured(
    driver: neo4j.Driver, graph_file: Path, batches: Sequence[Batch], ours_first: bool
) -> tuple[float, float, float]:
    """Seconds of (bare loop, first load, second load)."""
    loop = 0.0
    if not ours_first:
        emptied(driver)
        loop = bare(driver, batches)
    emptied(driver)
    first, second = load(graph_file), load(graph_file)
    if ours_first:
        emptied(driver)
        loop = bare(driver, batches)
    return loop, first, second


def main() -> int:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--graph", type=Path, required=True)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    with ClaimsFile(given.graph) as claims:
        graph = claims.graph()
    batches = list(bare_batches(graph))
    rows = len(graph.nodes) + len(graph.edges)
    print(f"{len(graph.nodes)} nodes, {len(graph.edges)} edges, {given.runs} runs", flush=True)
    login = (os.environ.get("NEO4J_USER", "neo4j"), os.environ["NEO4J_PASSWORD"])
    found, imports = [], []
    with neo4j.GraphDatabase.driver(os.environ["NEO4J_URI"], auth=login) as driver:
        # The first run of all warms the server up for both and is not counted.
        for number in range(given.runs + 1):
            loop, first, second = measured(driver, given.graph.resolve(), batches, number % 2 == 1)
            print(f"{'warm-up' if not number else f'run {number}':8} ", end="")
            print(f"bare {loop:.1f} s, load {first:.1f} s, again {second:.2f} s", flush=True)
            if number:
                found.append((loop / first, second / first, first))
                imports.append(admin(graph))
        emptied(driver)
    ratio, again = median(f[0] for f in found), median(f[1] for f in found)
    seconds = median(f[2] for f in found)
    print(f"load / bare     {ratio:.2f}   ({rows / seconds:,.0f} rows/s; target {TARGET_LOAD})")
    print(f"second / first  {again:.3f}  (target {TARGET_SECOND})")
    print(f"admin / load    {seconds / median(imports):.2f}   ({median(imports):.1f} s)")
    return 0 if ratio >= TARGET_LOAD and again < TARGET_SECOND else 1


if __name__ == "__main__":
    sys.exit(main())
