"""Walking through the graph: expanding, paths, moving, taking back, and keeping what is seen."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import networkx
import pytest

from graph.model import NodeLabel
from graph.palette import LOOKS
from tests.browser.conftest import Opener
from tests.browser.driving import (
    CORNER,
    MIDDLE,
    SMALL,
    click,
    colours,
    html,
    look_for,
    places,
    point,
    shown,
    shown_edges,
    state,
    title,
    until,
)

pytestmark = pytest.mark.browser


def test_a_double_click_expands(open_page: Opener) -> None:
    page = open_page(html(MIDDLE))
    before = shown(page)
    edges = [(e.source, e.target) for e in MIDDLE.edges]
    world = {n.id for n in MIDDLE.nodes if n.label != "Article"}
    near = {n: {b if a == n else a for a, b in edges if n in (a, b)} & world for n in before}
    node = max(before, key=lambda n: (len(near[n] - before), n))
    page.mouse.dblclick(*point(page, node))
    until(page, "(count) => parkgraph.scene.nodes.size > count", len(before))
    assert shown(page) == before | near[node]
    assert page.locator("#do-expand").is_disabled()
    page.click("#undo")
    assert shown(page) == before


def test_a_path_between_two_chosen_nodes(open_page: Opener) -> None:
    page = open_page(html(SMALL))
    click(page, "p2")
    page.click("#do-path")
    assert "选择另一端" in page.inner_text("#banner")
    look_for(page, "泰州医药高新区")
    page.keyboard.press("Enter")
    until(page, "parkgraph.state.now.path.length > 0")
    assert state(page)["path"] == ["p2", "e1", "321200", "k1"]
    assert title(page) == "沈听澜 与 泰州医药高新区 之间"
    assert "市长沈听澜主持会议。" in page.inner_text("#panel")
    page.mouse.move(*CORNER)
    until(page, "parkgraph.drawing.focus.size === 4")
    assert set(page.evaluate("[...parkgraph.drawing.focus]")) == {"p2", "e1", "321200", "k1"}


def test_where_there_is_no_path_it_says_so(open_page: Opener) -> None:
    page = open_page(html(SMALL))
    click(page, "p3")
    page.click("#do-path")
    click_other = point(page, "p1")
    page.mouse.click(*click_other)
    until(page, "document.getElementById('banner').textContent.includes('没有联系')")


def test_drag_pin_hide_undo_reset(open_page: Opener) -> None:
    page = open_page(html(SMALL))
    x, y = point(page, "p1")
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 50, y + 20, steps=4)
    page.mouse.up()
    until(page, "parkgraph.state.now.moved.p1")
    moved = point(page, "p1")
    assert moved == pytest.approx((x + 50, y + 20), abs=3)
    click(page, "p1")
    page.click("#do-pin")
    page.uncheck("#show-Person")
    assert "p1" in shown(page)
    page.click("#arrange")
    assert state(page)["moved"]["p1"] == page.evaluate(
        "[parkgraph.scene.nodes.get('p1').x, parkgraph.scene.nodes.get('p1').y]"
    )
    page.click("#do-hide")
    assert "p1" not in shown(page)
    for _ in range(5):
        page.click("#undo")
    assert page.locator("#undo").is_disabled()
    assert point(page, "p1") == pytest.approx((x, y), abs=60)
    page.keyboard.press("Control+z")
    page.click("#reset")
    assert shown(page) == {n.id for n in SMALL.nodes if n.label != "Article"}


def test_physics_moves_nodes_only_when_asked(open_page: Opener) -> None:
    page = open_page(html(SMALL))
    assert page.evaluate("window.vis === undefined")
    before = places(page)
    page.wait_for_timeout(300)
    assert places(page) == before
    click(page, "p2")
    page.click("#do-pin")
    page.click("#live")
    until(page, "([x, y]) => parkgraph.scene.nodes.get('p1').x !== x", before["p1"])
    assert places(page)["p2"] == before["p2"]  # pinned
    page.keyboard.press("Escape")
    click(page, "p2")
    assert title(page) == "沈听澜"
    page.uncheck("#show-Role")
    assert shown(page) == {n.id for n in SMALL.nodes if n.label not in ("Article", "Role")}
    page.click("#live")
    after = places(page)
    page.wait_for_timeout(300)
    assert places(page) == after != before
    assert colours(page.locator("#drawing canvas")) > 20
    for _ in range(2):
        page.click("#undo")
    assert places(page) == before


def test_wheel_and_drag_move_the_view(open_page: Opener) -> None:
    page = open_page(html(SMALL))
    before = page.evaluate("parkgraph.drawing.camera")
    page.mouse.move(500, 700)
    page.mouse.wheel(0, -300)
    until(page, "(zoom) => parkgraph.drawing.camera.zoom > zoom", before["zoom"])
    page.mouse.down()
    page.mouse.move(560, 640, steps=3)
    page.mouse.up()
    assert page.evaluate("parkgraph.drawing.camera")["x"] != before["x"]
    page.click("#fit")
    assert page.evaluate("parkgraph.drawing.camera") == pytest.approx(before, abs=0.01)


def test_the_address_restores_the_view(open_page: Opener) -> None:
    text = html(MIDDLE)
    page = open_page(text)
    page.click("#language")
    page.uncheck("#show-Role")
    page.mouse.dblclick(*point(page, "p0"))
    until(page, "parkgraph.state.now.steps.length > 0")
    page.click("#do-pin")
    page.click("#do-path")
    look_for(page, "绵阳高新区")
    page.keyboard.press("Enter")
    until(page, "parkgraph.state.now.path.length > 0")
    page.wait_for_timeout(400)
    fragment = page.evaluate("location.hash")
    again = open_page(text, fragment)
    assert state(again) == state(page)
    assert shown(again) == shown(page)
    assert again.inner_text("#reset") == "Reset"
    camera = page.evaluate("parkgraph.drawing.camera")
    assert again.evaluate("parkgraph.drawing.camera") == pytest.approx(camera, abs=1)


BROKEN = ("#", "#at=%E0%A4%A", "#steps=e,,x&pins=nobody&view=a,b,c&moved=p1:x", "#from=abc&lang=xx")


def test_a_broken_address_does_no_harm(open_page: Opener) -> None:
    page = open_page(html(SMALL), BROKEN[2])
    for fragment in BROKEN:
        page.evaluate("(fragment) => { location.hash = fragment; }", fragment)
        page.wait_for_timeout(30)
        assert len(shown(page)) == 13


def test_what_is_visible_is_saved(open_page: Opener, tmp_path: Path) -> None:
    page = open_page(html(SMALL))
    page.uncheck("#show-Role")
    files = {}
    for kind in ("png", "svg", "gexf"):
        page.click("#save summary")
        with page.expect_download() as download:
            page.click(f"#save-{kind}")
        files[kind] = tmp_path / download.value.suggested_filename
        download.value.save_as(files[kind])
    assert files["png"].read_bytes().startswith(b"\x89PNG")
    drawing = ET.parse(files["svg"])
    assert "陆怀瑜" in "".join(drawing.getroot().itertext())
    assert "泰州市委书记" not in "".join(drawing.getroot().itertext())
    read = networkx.read_gexf(files["gexf"])
    assert set(read) == shown(page)
    assert read.number_of_edges() == len(shown_edges(page))
    assert read.nodes["p1"]["label"] == "陆怀瑜"
    assert read.nodes["p1"]["type"] == "Person"
    for id, (x, y) in places(page).items():
        # Gephi counts upwards from below.
        assert read.nodes[id]["viz"]["position"] == {"x": x, "y": -y, "z": 0}
        red, green, blue = LOOKS[NodeLabel(read.nodes[id]["type"])].channels
        assert read.nodes[id]["viz"]["color"] == {"r": red, "g": green, "b": blue, "a": 1.0}
