"""Times every named query against its budget on a big graph, offline and, if asked, on Neo4j.

    python -m benchmarks.queries                      a made-up graph of 17,000 nodes and 106,000 edges
    python -m benchmarks.queries --graph parkgraph.db
    python -m benchmarks.queries --neo4j              also at NEO4J_URI, where the graph is loaded first

Prints seconds (the first answer and the best of three) and the best one's ratio to the budget, for
parameters that give the query most to do. Exit code 1 where one is over its budget.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from graph.claims import ClaimsFile
from graph.model import EdgeType, Graph, NodeLabel
from graph.queries import NamedQuery, named
from graph.stores import Parameter, Store
from graph.stores.local import LocalStore
from graph.stores.neo4j import connect_from_env
from tests.stores.invented import invented

BUDGET_SECONDS = 1.5
_WITHIN = (NodeLabel.PLACE, EdgeType.LOCATED_IN)
ACTS = frozenset({EdgeType.PRESIDED, EdgeType.SPOKE_AT, EdgeType.ATTENDED})
NAMING = frozenset({EdgeType.MENTIONED_IN, EdgeType.REPORTED_IN})


def busiest(graph: Graph) -> Mapping[str, Parameter]:
    """For each parameter name a value that gives a query most to do."""
    labels = {node.id: node.label for node in graph.nodes}
    names = {node.id: node.name for node in graph.nodes}
    ends = [(e, end) for e in graph.edges for end in (e.source, e.target)]

    def top(label: NodeLabel, types: frozenset[EdgeType] = frozenset(EdgeType)) -> Iterator[str]:
        ranked = Counter(end for e, end in ends if labels.get(end) is label and e.type in types)
        return (node for node, _ in ranked.most_common())

    people = top(NodeLabel.PERSON, ACTS)
    one, other = next(people), next(people)
    event = next(top(NodeLabel.EVENT))
    said = Counter(a for e in graph.edges if e.type not in NAMING for a in e.articles)
    article = said.most_common(1)[0][0]
    above = {e.source: e.target for e in graph.edges if (labels[e.source], e.type) == _WITHIN}
    place = next(p for p in top(NodeLabel.PLACE, frozenset({EdgeType.LOCATED_IN})) if p in above)
    while place in above:
        place = above[place]
    edge = max(graph.edges, key=lambda e: len(e.articles)).id
    named_by = {
        "office": names[next(top(NodeLabel.ROLE))], "park": names[next(top(NodeLabel.PARK))],
        "body": names[next(top(NodeLabel.BODY))], "event": names[event],
    }  # fmt: skip
    by_id = {"person": one, "one": one, "from": one, "other": other, "to": other, "place": place}
    return named_by | by_id | {"article": article, "edge": edge}


def timed(store: Store, query: NamedQuery, values: Mapping[str, Parameter]) -> tuple[int, list[float]]:
    """Rows, and the seconds of three runs in a row."""
    given = {p.name: values[p.name] for p in query.parameters if p.required}
    seconds, rows = [], 0
    for _ in range(3):
        start = time.perf_counter()
        rows = len(store.run(query.text, query.bind(given), timeout=120).rows)
        seconds.append(time.perf_counter() - start)
    return rows, seconds


def report(title: str, store: Store, values: Mapping[str, Parameter]) -> bool:
    """Print a table; whether every query kept its budget."""
    print(f"{title}\n{'query':20} {'rows':>6} {'first':>7} {'best':>7} {'ratio':>6}")
    kept = True
    for query in named():
        rows, seconds = timed(store, query, values)
        ratio = min(seconds) / BUDGET_SECONDS
        kept &= ratio <= 1
        print(f"{query.name:20} {rows:6} {seconds[0]:7.3f} {min(seconds):7.3f} {ratio:6.2f}", flush=True)
    return kept


def measured(path: Path | None) -> Graph:
    """The graph of a file, or a made-up one."""
    if path is None:
        return invented(people=5000, events=6000, cities=8, acts=6)
    with ClaimsFile(path) as file:
        return file.graph()


def main() -> int:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--graph", type=Path)
    parser.add_argument("--neo4j", action="store_true")
    given = parser.parse_args()
    graph = measured(given.graph)
    values = busiest(graph)
    print(f"{len(graph.nodes)} nodes, {len(graph.edges)} edges; budget {BUDGET_SECONDS} s")
    with tempfile.TemporaryDirectory() as folder, LocalStore(graph, Path(folder)) as store:
        start = time.perf_counter()
        store.run("RETURN 1 AS ready")
        print(f"mirror built and opened in {time.perf_counter() - start:.1f} s")
        kept = report("offline", store, values)
    if given.neo4j:
        with connect_from_env() as server:
            server.load(graph)
            kept &= report("Neo4j", server, values)
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
