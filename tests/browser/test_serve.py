"""The served graph in a real browser: searched, expanded and queried, then shown as a graph."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.facts import Article, Edge, Evidence, Facts, Label, Node, Relation
from graph.claims import ClaimsFile
from graph.serve.answers import Answers
from graph.serve.follow import FollowedFile
from graph.stores.local import LocalStore
from tests.browser.conftest import Opener
from tests.browser.driving import click, look_for, point, shown, state, title, until
from tests.graphs import generated
from tests.serving import serving

pytestmark = pytest.mark.browser

GRAPH = generated(150, 120, deeds=400)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    store = LocalStore(GRAPH, tmp_path_factory.mktemp("mirror"))
    with store, serving(Answers(GRAPH, store)) as address:
        yield address


def absent(ids: set[str]) -> tuple[str, str]:
    """Id and name of a person who is not shown and whose name nobody shares."""
    names = [node.name for node in GRAPH.nodes]
    return next(
        (node.id, node.name)
        for node in GRAPH.nodes
        if node.id.startswith("p") and node.id not in ids and names.count(node.name) == 1
    )


def test_it_opens_on_the_core_and_finds_what_is_not_in_it(open_page: Opener, address: str) -> None:
    page = open_page(address)
    assert len(shown(page)) == 60
    total = sum(node.label != "Article" for node in GRAPH.nodes)
    assert page.inner_text("#count-text") == f"显示 60 / {total} 个节点"
    node, name = absent(shown(page))
    assert look_for(page, name)[0] == name
    page.keyboard.press("Enter")
    until(page, "(id) => parkgraph.scene.nodes.has(id) && parkgraph.state.selected === id", node)
    assert title(page) == name
    assert "推进会" in page.inner_text("#panel")  # a sentence that only now came from the server


def test_a_double_click_fetches_the_neighbours_and_the_address_restores_them(
    open_page: Opener, address: str
) -> None:
    page = open_page(address)
    node = page.evaluate("[...parkgraph.scene.nodes.keys()].find((id) => id.startsWith('p'))")
    page.mouse.dblclick(*point(page, node))
    until(page, "parkgraph.state.now.steps.length > 0")
    near = {e.source if e.target == node else e.target for e in GRAPH.edges if node in (e.source, e.target)}
    assert near <= shown(page)
    page.wait_for_timeout(400)
    again = open_page(address, page.evaluate("location.hash"))
    until(again, "parkgraph.scene.nodes.size > 0")
    assert shown(again) == shown(page)
    assert state(again)["selected"] == node


def test_a_path_comes_from_the_server(open_page: Opener, address: str) -> None:
    page = open_page(address)
    start = page.evaluate("[...parkgraph.scene.nodes.keys()].find((id) => id.startsWith('p'))")
    click(page, start)
    page.click("#do-path")
    goal, name = absent(shown(page))
    look_for(page, name)
    page.keyboard.press("Enter")
    until(page, "parkgraph.state.now.path.length > 1")
    path = state(page)["path"]
    assert (path[0], path[-1]) == (start, goal)
    assert set(path) <= shown(page)


def test_a_query_is_a_table_and_then_a_graph(open_page: Opener, address: str) -> None:
    page = open_page(address)
    page.click("#query summary")
    page.fill("#query-text", "MATCH (p:Person)-[:HOLDS_ROLE]->(r:Role) RETURN p, r ORDER BY p.id LIMIT 4")
    page.click("#query-run")
    page.wait_for_selector("#query-show")
    assert page.locator("#query th").all_inner_texts() == ["p", "r"]
    assert page.locator("#query tbody tr").count() == 4
    page.click("#query-show")
    until(page, "parkgraph.scene.nodes.size < 10")
    assert all(node.startswith(("p", "r")) for node in shown(page))
    assert page.evaluate("parkgraph.scene.edges.length") >= 4
    page.click("#undo")
    assert len(shown(page)) == 60


def test_a_graph_built_anew_is_announced_and_shown_after_a_reload(open_page: Opener, tmp_path: Path) -> None:
    path = tmp_path / "g.db"
    put(path, "陆怀瑜", create=True)
    with FollowedFile(path) as source, serving(source) as address:
        page = open_page(address)
        assert page.inner_text("#count-text") == "显示 2 / 2 个节点"
        page.evaluate("window.dispatchEvent(new Event('focus'))")
        page.wait_for_timeout(200)
        assert page.locator("#banner").is_hidden()
        put(path, "沈听澜")
        page.evaluate("window.dispatchEvent(new Event('focus'))")
        page.wait_for_selector("#reload")
        page.click("#reload")
        page.wait_for_selector("html[data-ready]")
        until(page, "parkgraph.scene.nodes.size === 4")


def put(path: Path, name: str, *, create: bool = False) -> None:
    """An article in which somebody attends an event."""
    text = f"{name}出席{name}座谈会。"
    facts = Facts(
        Article(name, f"{name}.txt", text, title=name, published="2024-01-17"),
        (Node("n1", Label.PERSON, name), Node("n2", Label.EVENT, f"{name}座谈会", kind="meeting")),
        (Edge(Relation.ATTENDED, "n1", "n2", Evidence(0, len(text), text, "test")),),
    )
    with ClaimsFile(path, create=create) as claims:
        claims.put(facts)


def test_a_named_query_asks_for_its_parameters(open_page: Opener, address: str) -> None:
    page = open_page(address)
    page.click("#query summary")
    page.select_option("#query-name", "who_presided")
    page.fill('#query input[name="event"]', "推进会")
    page.keyboard.press("Enter")
    page.wait_for_selector("#query tbody tr")
    page.click("#language")
    assert page.inner_text("#query-run") == "Run"


def test_a_writing_query_says_why_not(open_page: Opener, address: str) -> None:
    page = open_page(address, expected="Failed to load resource: the server responded with a status of 400")
    page.click("#query summary")
    page.fill("#query-text", "CREATE (n:Person {name: 'x'}) RETURN n")
    page.click("#query-run")
    page.wait_for_selector("#query .error")
    assert page.inner_text("#query .error")
