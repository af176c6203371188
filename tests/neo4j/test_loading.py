"""A load brings the database to exactly the graph and touches only what differs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.model import EdgeType, Graph, NodeLabel
from graph.stamps import STAMP, tallies
from graph.stores.neo4j import Counts, LoadSummary, Neo4jStore
from tests.graphs import graph, small
from tests.neo4j.changes import changed_edge, changed_node, same_id_for_another_edge, with_more, without_node
from tests.neo4j.server import Database, stored
from tests.stores.invented import invented


def test_every_node_and_edge_comes_back_as_it_was(store: Neo4jStore, database: Database) -> None:
    world = invented()
    summary = store.load(world)
    assert (summary.nodes.created, summary.edges.created) == (len(world.nodes), len(world.edges))
    assert database.graph() == world


def test_a_second_load_writes_nothing(store: Neo4jStore, database: Database) -> None:
    store.load(small())
    before = database.elements()
    told: list[tuple[int, int]] = []
    summary = store.load(small(), lambda done, total: told.append((done, total)))
    assert not summary.changed
    assert summary.nodes == Counts(unchanged=len(small().nodes))
    assert summary.edges == Counts(unchanged=len(small().edges))
    assert database.elements() == before
    assert not told


def test_an_empty_database_is_not_in_step(store: Neo4jStore, database: Database) -> None:
    assert database.ask("MATCH (n) RETURN count(n)") == [[0]]
    assert store.in_step(tallies(small())) is None
    store.load(Graph())
    assert store.in_step(tallies(Graph())) == LoadSummary(Counts(), Counts())


def test_progress_counts_to_the_end(store: Neo4jStore, database: Database) -> None:
    database.ask("RETURN 1")
    told: list[tuple[int, int]] = []
    store.load(small(), lambda done, total: told.append((done, total)))
    total = len(small().nodes) + len(small().edges)
    assert told[-1] == (total, total)
    assert told == sorted(told)


CHANGES = [
    ("nothing", lambda g: g, (0, 0, 0), (0, 0, 0)),
    ("a name", changed_node("p1", name="陆怀瑾"), (0, 1, 0), (0, 0, 0)),
    ("aliases go", changed_node("p1", aliases=()), (0, 1, 0), (0, 0, 0)),
    ("another label", changed_node("b1", label=NodeLabel.PARK), (0, 1, 0), (0, 0, 0)),
    ("a node more", with_more, (1, 0, 0), (1, 0, 0)),
    ("a node less", without_node("p2"), (0, 0, 1), (0, 0, 2)),
    ("a status", changed_edge("HOLDS_ROLE:p1:r1", status="former"), (0, 0, 0), (0, 1, 0)),
    ("a date goes", changed_edge("HOLDS_ROLE:p3:r3", until=""), (0, 0, 0), (0, 1, 0)),
    ("a sentence more", changed_edge("PRESIDED:p2:e1", sentences=("甲。", "乙。")), (0, 0, 0), (0, 1, 0)),
    ("an edge elsewhere", same_id_for_another_edge, (0, 0, 0), (1, 0, 1)),
    ("another type", changed_edge("PRESIDED:p2:e1", type=EdgeType.ATTENDED), (0, 0, 0), (1, 0, 1)),
    ("everything goes", lambda _: Graph(), (0, 0, 15), (0, 0, 16)),
]  # fmt: skip


@pytest.mark.parametrize(("change", "nodes", "edges"), [c[1:] for c in CHANGES], ids=[c[0] for c in CHANGES])
def test_only_what_differs_is_touched(
    store: Neo4jStore,
    database: Database,
    change: Callable[[Graph], Graph],
    nodes: tuple[int, int, int],
    edges: tuple[int, int, int],
) -> None:
    store.load(small())
    before, kept = database.elements(), set(small().nodes) | set(small().edges)
    new = change(small())
    summary = store.load(new)
    assert (summary.nodes.created, summary.nodes.updated, summary.nodes.removed) == nodes
    assert (summary.edges.created, summary.edges.updated, summary.edges.removed) == edges
    assert database.graph() == new
    after = database.elements()
    unchanged = [item.id for item in [*new.nodes, *new.edges] if item in kept]
    assert [after[id] for id in unchanged] == [before[id] for id in unchanged]


@st.composite
def parts(draw: st.DrawFn) -> Graph:
    """Some of a graph, some of it changed."""
    whole = invented(people=4, events=3, cities=2)
    nodes = [n for n in whole.nodes if draw(st.integers(0, 9)) > 1]
    named = [replace(n, name=draw(st.sampled_from([n.name, "别名", "\x00\ud800'\"\\`"]))) for n in nodes]
    there = {n.id for n in nodes}
    edges = [e for e in whole.edges if {e.source, e.target} <= there and draw(st.booleans())]
    return graph(named, [replace(e, claims=draw(st.integers(1, 3))) for e in edges])


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(parts())
def test_whatever_was_there_the_end_is_the_graph(store: Neo4jStore, bare: Database, new: Graph) -> None:
    store.load(new)
    assert bare.graph() == stored(new)
    assert not store.load(new).changed


@pytest.mark.parametrize("change", [c[1] for c in CHANGES[1:]], ids=[c[0] for c in CHANGES[1:]])
def test_any_change_of_the_graph_is_seen_in_its_tallies(
    store: Neo4jStore, database: Database, change: Callable[[Graph], Graph]
) -> None:
    database.ask("RETURN 1")
    store.load(small())
    assert store.in_step(tallies(change(small()))) is None


def test_ids_are_unique_and_names_are_searched_in_chinese(store: Neo4jStore, database: Database) -> None:
    store.load(small())
    unique = database.ask(
        "SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type RETURN labelsOrTypes[0], properties[0]"
    )
    assert {(label, "id") for label in NodeLabel} <= {(label, name) for label, name in unique}
    search = "CALL db.index.fulltext.queryNodes('parkgraph_names', $text) YIELD node RETURN node.id"
    for text, ids in [("医药", ["e2", "k1"]), ("中国医药城", ["k1"]), ("老陆", ["p1"]), ("委员会", ["b1"])]:
        found = [str(id) for (id,) in database.ask(search, text=f'"{text}"')]
        assert set(ids) <= set(found)


def test_labels_come_in_the_order_that_the_offline_store_gives(store: Neo4jStore, database: Database) -> None:
    store.load(small())
    for labels, first in database.ask("MATCH (n:ParkGraph) RETURN DISTINCT labels(n), labels(n)[0]"):
        assert labels == sorted(labels), "the first load into a new database must make labels in this order"
        assert first == labels[0]


def test_nodes_carry_a_stamp_that_says_all(store: Neo4jStore, database: Database) -> None:
    store.load(small())
    stamps = database.ask(
        f"MATCH (n:ParkGraph) RETURN n.{STAMP} AS stamp UNION ALL MATCH ()-[r]->() RETURN r.{STAMP} AS stamp"
    )
    assert len({stamp for (stamp,) in stamps}) == len(small().nodes) + len(small().edges)
