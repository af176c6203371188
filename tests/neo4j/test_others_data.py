"""Data of others in the same database is left alone."""

from __future__ import annotations

import pytest

from graph.model import Graph
from graph.stamps import tallies
from graph.stores import StoreError
from graph.stores.neo4j import Neo4jStore
from tests.graphs import small
from tests.neo4j.changes import changed_edge, changed_node, without_node
from tests.neo4j.server import Database


def test_data_of_others_is_left_alone(store: Neo4jStore, database: Database) -> None:
    database.ask(
        "CREATE (:Person {name: '旁人'})-[:KNOWS {id: 'HOLDS_ROLE:p1:r1'}]->(:Movie {id: 'p1', title: 'x'})"
    )
    database.ask("CREATE (:Event {id: 'theirs'})-[:LOCATED_IN]->(:Place {id: 'theirs'})")
    store.load(small())
    database.ask(
        "MATCH (p:Person {id: 'p1'}) SET p.photo = 'p1.jpg' CREATE (:Note {text: 'n'})-[:ABOUT]->(p)"
    )
    database.ask("MATCH ()-[r {id: 'PRESIDED:p2:e1'}]->() SET r.checked = true")
    theirs = "MATCH (n) WHERE NOT n:ParkGraph RETURN labels(n), properties(n) ORDER BY labels(n)"
    before = database.ask(theirs)
    both = changed_edge("PRESIDED:p2:e1", manner="主持会议")(changed_node("p1", name="陆怀瑾")(small()))
    store.load(both)
    assert database.ask(theirs) == before
    assert database.ask("MATCH (p:Person {id: 'p1'}) RETURN p.photo, p.name") == [["p1.jpg", "陆怀瑾"]]
    assert database.ask("MATCH (:Note)-[:ABOUT]->(p) RETURN p.id") == [["p1"]]
    assert database.ask("MATCH ()-[r {id: 'PRESIDED:p2:e1'}]->() RETURN r.checked, r.manner") == [
        [True, "主持会议"]
    ]
    store.load(Graph())
    assert database.ask("MATCH (n:ParkGraph) RETURN count(n)") == [[0]]
    assert database.ask("MATCH ()-[r]->() RETURN type(r) AS t ORDER BY t") == [
        ["ABOUT"],
        ["KNOWS"],
        ["LOCATED_IN"],
    ]


def test_a_node_that_others_hold_on_to_is_let_go_instead_of_deleted(
    store: Neo4jStore, database: Database
) -> None:
    store.load(small())
    database.ask("MATCH (p:Person {id: 'p2'}) CREATE (:Note {text: 'n'})-[:ABOUT]->(p)")
    new = without_node("p2")(small())
    assert store.load(new).nodes.removed == 1
    assert database.graph() == new
    found = database.ask("MATCH (:Note)-[:ABOUT]->(p) RETURN labels(p), properties(p)")
    assert found == [[[], {"id": "p2", "name": "沈听澜"}]]
    assert store.load(small()).nodes.created == 1
    assert database.graph() == small()


def test_ids_that_others_use_are_not_taken_over(store: Neo4jStore, database: Database) -> None:
    database.ask("CREATE (:Person {id: 'p1', name: '旁人'})")
    with pytest.raises(StoreError, match="ids clash") as caught:
        store.load(small())
    assert "\n" not in str(caught.value)
    assert database.ask("MATCH (p:Person {id: 'p1'}) RETURN p.name") == [["旁人"]]


def test_labels_of_others_on_our_nodes_stay(store: Neo4jStore, database: Database) -> None:
    store.load(small())
    database.ask("MATCH (p:Person {id: 'p1'}) SET p:Favourite")
    assert store.in_step(tallies(small()))
    store.load(changed_node("p1", name="陆怀瑾")(small()))
    assert database.ask("MATCH (p:Favourite:Person) RETURN p.name") == [["陆怀瑾"]]
