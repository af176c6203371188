"""What was changed by hand, and what an interrupted load or two at once left, is mended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from graph.model import EdgeType
from graph.stamps import tallies
from graph.stores import StoreError
from graph.stores.neo4j import Neo4jStore
from tests.graphs import edge, event, generated, graph, person, small
from tests.neo4j.server import Database, Server


def test_rewriting_mends_what_was_changed_by_hand(store: Neo4jStore, database: Database) -> None:
    store.load(small())
    database.ask("MATCH (p:Person {id: 'p1'}) SET p.name = '改'")
    database.ask("MATCH ()-[r {id: 'PRESIDED:p2:e1'}]->() REMOVE r.manner")
    assert store.in_step(tallies(small())), "not seen without a look at everything: docs/neo4j.md says so"
    assert not store.load(small()).changed
    summary = store.load(small(), rewrite=True)
    assert (summary.nodes.updated, summary.edges.updated) == (len(small().nodes), len(small().edges))
    assert database.graph() == small()


# title, what somebody does to our data on the server
BY_HAND = [
    ("a node deleted", "MATCH (p:Person {id: 'p1'}) DETACH DELETE p"),
    ("an edge deleted", "MATCH ()-[r:PRESIDED]->() DELETE r"),
    ("an edge doubled", "MATCH (a)-[r:PRESIDED]->(b) CREATE (a)-[s:PRESIDED]->(b) SET s = properties(r)"),
    ("an edge of another type", "MATCH (a)-[r:PRESIDED]->(b) CREATE (a)-[s:ATTENDED]->(b) SET s = properties(r) DELETE r"),
    ("a label removed", "MATCH (p:Park) REMOVE p:Park"),
    ("a label too many", "MATCH (p:Person {id: 'p2'}) SET p:Park"),
    ("another label", "MATCH (p:Person {id: 'p2'}) REMOVE p:Person SET p:Event"),
    ("labels swapped", "MATCH (p:Person {id: 'p2'}), (k:Park) REMOVE p:Person, k:Park SET p:Park, k:Person"),
    ("a node disowned", "MATCH (p:Person {id: 'p2'}) REMOVE p:Person, p:ParkGraph"),
    ("all of it deleted", "MATCH (n:ParkGraph) DETACH DELETE n"),
]  # fmt: skip


@pytest.mark.parametrize("by_hand", [c[1] for c in BY_HAND], ids=[c[0] for c in BY_HAND])
def test_what_was_deleted_doubled_or_relabelled_by_hand_is_mended(
    store: Neo4jStore, database: Database, by_hand: str
) -> None:
    world = small()
    store.load(world)
    assert store.in_step(tallies(world)) == store.load(world)
    database.ask(by_hand)
    assert store.in_step(tallies(world)) is None
    assert store.load(world).changed
    assert database.graph() == world
    assert store.in_step(tallies(world))


def test_a_missing_index_is_made_again_by_a_load_with_nothing_else_to_do(
    store: Neo4jStore, database: Database
) -> None:
    store.load(small())
    database.ask("DROP INDEX parkgraph_names")
    assert store.in_step(tallies(small())) is None
    assert not store.load(small()).changed
    assert store.in_step(tallies(small()))


LOADER = """\
import sys
from graph.stores.neo4j import connect_from_env
from tests.graphs import generated
with connect_from_env() as store:
    store.load(generated(1500, 1500, deeds=3000), lambda done, total: print(done, flush=True))
"""


def loader(server: Server) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", LOADER]
    return subprocess.Popen(command, env=server.environment, stdout=subprocess.PIPE, text=True)


@pytest.mark.parametrize("batches", [1, 4, 9])
def test_killed_in_the_middle_and_run_again_it_ends_the_same(
    server: Server, store: Neo4jStore, database: Database, batches: int
) -> None:
    world = generated(1500, 1500, deeds=3000)
    process = loader(server)
    assert process.stdout is not None
    with process.stdout as told:
        for _ in range(batches):
            done = int(told.readline())
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    total = len(world.nodes) + len(world.edges)
    assert done < total
    summary = store.load(world)
    assert 0 < summary.nodes.unchanged + summary.edges.unchanged < total
    assert database.graph() == world


def test_two_at_once_end_in_the_graph_after_one_more(
    server: Server, store: Neo4jStore, database: Database
) -> None:
    processes = [loader(server), loader(server)]
    for process in processes:
        process.communicate(timeout=120)
    world = generated(1500, 1500, deeds=3000)
    store.load(world)
    assert database.graph() == world


def test_edges_of_one_node_in_many_batches_at_once_are_all_there(
    store: Neo4jStore, database: Database
) -> None:
    hub = event("hub", "泰州市开发园区高质量发展大会")
    guests = [person(f"p{i:05}", "陆怀瑜") for i in range(9000)]
    attended = [edge(EdgeType.ATTENDED, guest.id, "hub") for guest in guests]
    store.load(graph([hub, *guests], attended))
    assert database.ask("MATCH ()-[r:ATTENDED]->(:Event {id: 'hub'}) RETURN count(r)") == [[len(guests)]]


def test_what_somebody_else_does_during_the_load_is_said(store: Neo4jStore, database: Database) -> None:
    def meddle(done: int, total: int) -> None:
        if done == total:
            database.ask("MATCH (n:Person) WITH n LIMIT 1 DETACH DELETE n")

    with pytest.raises(StoreError, match="somebody else changed the database during the load: run"):
        store.load(small(), meddle)
    store.load(small())
    assert database.graph() == small()
