"""The page as it opens in a real browser: what is drawn, of which size, and how legible."""

from __future__ import annotations

import re

import pytest

from graph.model import Graph
from graph.view import NotebookView, view_html
from tests.browser.conftest import Opener
from tests.browser.driving import (
    MIDDLE,
    SMALL,
    click,
    colours,
    html,
    point,
    shown,
    title,
    until,
)
from tests.graphs import generated

pytestmark = pytest.mark.browser


def test_it_opens_drawn_and_says_how_much_is_shown(open_page: Opener) -> None:
    page = open_page(html(SMALL))
    assert page.inner_text("#count-text") == "显示 13 / 13 个节点"
    assert shown(page) == {n.id for n in SMALL.nodes if n.label != "Article"}
    assert page.locator("#all").is_hidden()
    assert colours(page.locator("#drawing canvas")) > 20


def test_what_fits_the_window_fits_one_of_another_size(open_page: Opener) -> None:
    page = open_page(html(SMALL), viewport={"width": 300, "height": 150})  # as a frame in a notebook begins
    for width, height in ((1100, 640), (500, 700)):
        page.set_viewport_size({"width": width, "height": height})
        until(page, "(width) => parkgraph.drawing.width > 0 && innerWidth === width", width)
        page.wait_for_timeout(200)
        box = page.locator("#drawing").bounding_box()
        assert box
        for node in shown(page):
            x, y = point(page, node)
            assert box["x"] < x < box["x"] + box["width"]
            assert box["y"] < y < box["y"] + box["height"]
    assert colours(page.locator("#drawing canvas")) > 20
    page.focus("#drawing")
    page.keyboard.press("+")
    before = page.evaluate("parkgraph.drawing.camera")
    page.set_viewport_size({"width": 900, "height": 700})
    page.wait_for_timeout(200)
    assert page.evaluate("parkgraph.drawing.camera") == before


def test_the_core_comes_first_and_a_click_shows_all(open_page: Opener) -> None:
    page = open_page(html(MIDDLE))
    assert len(shown(page)) == 60
    total = sum(n.label != "Article" for n in MIDDLE.nodes)
    assert page.inner_text("#count-text") == f"显示 60 / {total} 个节点"
    page.click("#all")
    assert len(shown(page)) == total
    page.click("#undo")
    assert len(shown(page)) == 60


def test_the_node_asked_for_is_open(open_page: Opener) -> None:
    page = open_page(html(SMALL, around=("p2",)))
    assert title(page) == "沈听澜"


def test_pages_of_every_size_say_so_without_a_network(open_page: Opener) -> None:
    page = open_page(html(Graph()))
    assert page.inner_text("#count-text") == "显示 0 / 0 个节点"
    text = html(MIDDLE)
    assert not re.search(
        r'(src|href)\s*=\s*["\']?(https?:)?//', text.split('<script type="application/json"')[0]
    )


def test_a_frame_that_gets_its_size_later_draws_then(open_page: Opener) -> None:
    cell = NotebookView(html(SMALL))._repr_html_()
    outside = (
        f"<!doctype html><html data-ready><meta charset='utf-8'><body><div hidden>{cell}</div></body></html>"
    )
    page = open_page(outside)
    frame = page.frame_locator("iframe")
    frame.locator("#data").wait_for(state="attached")
    page.wait_for_timeout(200)
    page.evaluate("document.querySelector('div').hidden = false")
    frame.locator("html[data-ready]").wait_for()
    frame.locator("#search").fill("lhy")
    frame.locator("#found-0").click()
    page.wait_for_timeout(200)
    assert colours(frame.locator("#drawing canvas")) > 20


def test_names_are_legible_when_it_opens(open_page: Opener) -> None:
    page = open_page(html(MIDDLE), viewport={"width": 1440, "height": 900})
    named = set(page.evaluate("[...parkgraph.drawing.named]"))
    assert len(named) >= 0.9 * len(shown(page))
    hub = max(shown(page), key=lambda id: page.evaluate("(id) => parkgraph.model.degree(id)", id))
    assert hub in named
    click(page, hub)
    page.wait_for_timeout(100)
    near = set(page.evaluate("(id) => [...parkgraph.model.neighbours(id)]", hub)) & shown(page)
    again = set(page.evaluate("[...parkgraph.drawing.named]"))
    assert len(near & again) >= 0.85 * len(near)


def test_too_many_lines_are_drawn_the_best_connected_first(open_page: Opener) -> None:
    many = generated(500, 700, deeds=24000)
    page = open_page(view_html(many, everything=True))
    assert "先画 20000 条连线" in page.inner_text("#count-text")
    drawn, every = page.evaluate("[parkgraph.drawing.edges, parkgraph.scene.edges].map((e) => e.length)")
    assert drawn == every > 20000
    page.focus("#drawing")
    for _ in range(6):
        page.keyboard.press("+")
    page.wait_for_timeout(300)
    assert colours(page.locator("#drawing canvas")) > 20
    page.uncheck("#show-ATTENDED")
    assert "先画" not in page.inner_text("#count-text")
