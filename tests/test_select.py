"""Which part of a graph is meant: by name, around, between, on a day."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import UserError
from graph.model import Graph
from graph.select import Index, Names, core, in_period, neighbourhood, one_node
from tests.graphs import generated, small

GRAPH = small()


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("p2", ["p2"]),
        ("陆怀瑜", ["p1"]),
        ("老陆", ["p1"]),
        ("陆　怀瑜", ["p1"]),
        ("中国共产党泰州市委员会", ["b1"]),
        ("沈听澜", ["p2", "p3"]),
        ("怀瑜", ["p1", "e2", "a2"]),
        ("泰州市", ["321200"]),
        ("泰州市委书", ["r1"]),
        ("谁也不是", []),
        ("", []),
        ("  ", []),
    ],
)
def test_a_name_finds_exact_nodes_first_and_else_those_that_contain_it(name: str, ids: list[str]) -> None:
    assert [node.id for node in Names(GRAPH.nodes).find(name)] == ids


def test_one_node_lists_namesakes_with_what_tells_them_apart() -> None:
    assert one_node(GRAPH, "陆怀瑜").id == "p1"
    with pytest.raises(UserError, match=r"(?s)fits 2 nodes.*p2 .*泰州市市长.*p3 .*绵阳市副市长"):
        one_node(GRAPH, "沈听澜")
    with pytest.raises(UserError, match="nothing in the graph is called 无名氏"):
        one_node(GRAPH, "无名氏")


@pytest.mark.parametrize(
    ("ids", "depth", "expected"),
    [
        (["p2"], 0, {"p2"}),
        (["p2"], 1, {"p2", "r2", "e1"}),
        (["k1"], 1, {"k1", "e2", "321200"}),
        (["p3"], 3, {"p3", "r3", "a1"}),  # an article connects nobody
        (["a2"], 1, {"a2", "e2"}),
        (["p3", "k1"], 0, {"p3", "k1"}),
        (["nobody"], 2, set()),
    ],
)
def test_neighbourhood(ids: list[str], depth: int, expected: set[str]) -> None:
    part = neighbourhood(GRAPH, ids, depth)
    assert {node.id for node in part.nodes} == expected
    assert all({e.source, e.target} <= expected for e in part.edges)


@pytest.mark.parametrize(
    ("start", "goal", "path"),
    [
        ("p1", "p2", ("p1", "e1", "p2")),
        ("p2", "k1", ("p2", "e1", "321200", "k1")),
        ("p1", "p1", ("p1",)),
        ("p1", "p3", ()),
        ("p1", "nobody", ()),
        ("nobody", "nobody", ()),
        ("e1", "a1", ("e1", "a1")),
    ],
)
def test_the_shortest_path(start: str, goal: str, path: tuple[str, ...]) -> None:
    assert Index(GRAPH).path(start, goal) == path


@pytest.mark.parametrize(
    ("day", "inside", "outside"),
    [
        ("2024-01-16", {"e1", "p1", "p2", "321200", "320000"}, {"e2", "p3", "a2", "k1"}),
        ("2024-03-01", {"p1", "r1", "b1"}, {"e1", "e2", "p2", "p3"}),
        ("2022-05-05", {"p3", "r3"}, {"p1", "e1"}),
        ("2023-12-31", {"p3", "r3"}, {"p1", "e1"}),
    ],
)
def test_on_a_day(day: str, inside: set[str], outside: set[str]) -> None:
    ids = {node.id for node in in_period(GRAPH, day, day).nodes}
    assert inside <= ids
    assert not outside & ids


@pytest.mark.parametrize(
    ("start", "end", "gone"),
    [
        ("", "", set()),
        ("2024", "", {"r3"}),  # p3 is still named in an article of 2024
        ("2024-02", "2024-12", {"p2", "p3", "r2", "r3", "b2", "e1", "a1"}),
        ("", "2023", {n.id for n in GRAPH.nodes} - {"p3", "r3"}),
    ],
)
def test_a_period(start: str, end: str, gone: set[str]) -> None:
    assert {n.id for n in GRAPH.nodes} - {n.id for n in in_period(GRAPH, start, end).nodes} == gone


def test_the_core_grows_from_what_was_asked_for_and_else_from_the_largest_hub() -> None:
    assert {n.id for n in core(GRAPH, 3).nodes} == {"321200", "e1", "p1"}
    assert {n.id for n in core(GRAPH, 3, around=["k1"]).nodes} == {"k1", "321200", "e1"}
    assert core(GRAPH, 100) == GRAPH


LARGE = generated(40, 30, deeds=120)
IDS = [node.id for node in LARGE.nodes]


def closed(graph: Graph) -> bool:
    ids = {node.id for node in graph.nodes}
    return all(e.source in ids and e.target in ids for e in graph.edges)


@given(st.lists(st.sampled_from(IDS), min_size=1, max_size=3), st.integers(0, 3))
def test_neighbourhoods_grow_with_depth_and_are_closed(ids: list[str], depth: int) -> None:
    near, far = neighbourhood(LARGE, ids, depth), neighbourhood(LARGE, ids, depth + 1)
    assert set(near.nodes) <= set(far.nodes)
    assert closed(near)
    assert neighbourhood(LARGE, ids[::-1], depth) == near


@given(st.sampled_from(IDS), st.sampled_from(IDS))
def test_a_path_is_walkable_and_as_long_backwards(start: str, goal: str) -> None:
    path = Index(LARGE).path(start, goal)
    assert len(path) == len(Index(LARGE).path(goal, start))
    for a, b in pairwise(path):
        assert Index(LARGE).subgraph([a, b]).edges
