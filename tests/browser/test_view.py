"""The page in a real browser: searched, clicked, filtered, walked through and saved."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import networkx
import pytest
from playwright.sync_api import Page

from graph.model import Graph, NodeLabel
from graph.palette import LOOKS
from graph.view import NotebookView, view_html
from tests.browser.conftest import Opener
from tests.browser.driving import click, colours, look_for, point, shown, shown_edges, state, title, until
from tests.graphs import generated, small

pytestmark = pytest.mark.browser

SMALL = small()
MIDDLE = generated(60, 50, deeds=150)
# Inside the drawing, where no node is.
CORNER = (210, 60)


@cache
def html(graph: Graph, *, around: tuple[str, ...] = ()) -> str:
    return view_html(graph, around=around)


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


FOUND_FIRST = (
    ("陆怀瑜", "陆怀瑜"),
    ("老陆", "陆怀瑜"),
    ("luhuaiyu", "陆怀瑜"),
    ("lhy", "陆怀瑜"),
    ("LHY", "陆怀瑜"),
    ("中国医药城", "泰州医药高新区"),
    ("taizhou", "泰州市"),
    ("tzs", "泰州市"),
    ("泰州市委书", "泰州市委书记"),
    ("中国共产党泰州市委员会", "泰州市委"),
)


def test_search_completes_names_aliases_and_pinyin(open_page: Opener) -> None:
    page = open_page(html(SMALL))
    assert [(typed, look_for(page, typed)[0]) for typed, _ in FOUND_FIRST] == list(FOUND_FIRST)
    page.keyboard.press("Enter")
    assert title(page) == "泰州市委"


def test_search_by_keys_and_with_nothing_found(open_page: Opener) -> None:
    page = open_page(html(SMALL))
    page.keyboard.press("/")
    page.keyboard.type("沈听澜")
    page.wait_for_selector("#found-1")
    hints = page.locator("#found .hint").all_inner_texts()
    assert [hint.split(" · ")[-1] for hint in hints] == ["泰州市市长", "绵阳市副市长"]
    page.keyboard.press("ArrowDown")
    assert page.get_attribute("#search", "aria-activedescendant") == "found-1"
    page.keyboard.press("Enter")
    assert state(page)["selected"] == "p3"
    page.fill("#search", "没有这个人")
    page.wait_for_selector("#found .nothing")
    page.keyboard.press("Escape")
    assert page.locator("#found").is_hidden()


def test_a_click_shows_roles_events_and_the_sentence_behind_each(open_page: Opener) -> None:
    page = open_page(html(SMALL))
    click(page, "p1")
    assert title(page) == "陆怀瑜"
    role = page.locator('#panel [data-other="r1"]')
    assert "现任" in role.inner_text()
    assert "见于 2024-01-17 至 2024-06-21" in role.inner_text()
    events = page.locator("#panel section").nth(1).locator("li .link").all_inner_texts()
    assert events == ["陆怀瑜调研泰州医药高新区", "泰州市开发园区高质量发展大会"]
    spoke = page.locator('#panel [data-other="e1"]').first
    assert "市委书记陆怀瑜出席会议并讲话。" in spoke.inner_text()
    link = spoke.locator("a")
    assert link.inner_text() == "全市开发园区高质量发展大会召开"
    assert link.get_attribute("href") == "https://example.org/a1"
    assert link.get_attribute("rel") == "noopener noreferrer"
    assert "2024-01-17" in spoke.inner_text()
    # An article without an address is named, not linked.
    assert page.locator('#panel [data-other="e2"] figcaption a').count() == 0
    page.keyboard.press("Escape")
    assert state(page)["selected"] == ""


def test_an_edge_can_be_clicked(open_page: Opener) -> None:
    page = open_page(html(SMALL))
    (ax, ay), (bx, by) = point(page, "p2"), point(page, "e1")
    page.mouse.click(ax + 0.4 * (bx - ax), ay + 0.4 * (by - ay))
    until(page, "parkgraph.state.selected === 'PRESIDED:p2:e1'")
    assert "市长沈听澜主持会议。" in page.inner_text("#panel")


def test_hover_brings_out_the_neighbours(open_page: Opener) -> None:
    page = open_page(html(SMALL))
    page.mouse.move(*point(page, "k1"))
    until(page, "parkgraph.drawing.focus !== null")
    assert set(page.evaluate("[...parkgraph.drawing.focus]")) == {"k1", "e2", "321200"}
    page.mouse.move(*CORNER)
    until(page, "parkgraph.drawing.focus === null")


def test_the_legend_filters_nodes_and_relations(open_page: Opener) -> None:
    page = open_page(html(SMALL))
    page.uncheck("#show-Person")
    assert not {"p1", "p2", "p3"} & shown(page)
    assert page.inner_text("#count-text") == "显示 10 / 13 个节点"
    page.check("#show-Person")
    page.uncheck("#show-SPOKE_AT")
    assert not [e for e in shown_edges(page) if e.startswith("SPOKE_AT")]
    page.click("#undo")
    assert [e for e in shown_edges(page) if e.startswith("SPOKE_AT")]


def test_articles_can_be_shown(open_page: Opener) -> None:
    page = open_page(html(SMALL))
    page.check("#show-Article")
    page.mouse.dblclick(*point(page, "e1"))
    until(page, "parkgraph.scene.nodes.has('a1')")


def test_the_time_range_hides_what_lies_outside(open_page: Opener) -> None:
    page = open_page(html(SMALL))
    page.locator("#time-from").fill(str(2024 * 12 + 4))  # May 2024
    ids = shown(page)
    assert {"e2", "p1", "k1"} <= ids
    assert not {"e1", "p2"} & ids
    assert state(page)["from"] == "2024-05"
    page.click("#undo")
    assert "e1" in shown(page)


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


def places(page: Page) -> dict[str, list[float]]:
    found: dict[str, list[float]] = page.evaluate(
        "Object.fromEntries([...parkgraph.scene.nodes.values()].map(({ id, x, y }) => [id, [x, y]]))"
    )
    return found


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


def test_one_switch_changes_the_language(open_page: Opener) -> None:
    page = open_page(html(SMALL))
    assert page.inner_text("#reset") == "重置"
    page.click("#language")
    assert page.inner_text("#reset") == "Reset"
    assert page.get_attribute("html", "lang") == "en"
    assert page.inner_text("#count-text") == "13 of 13 nodes shown"
    click(page, "p1")
    assert "Roles over time" in page.inner_text("#panel")
    assert "陆怀瑜" in page.inner_text("#panel h2")
    chinese = page.evaluate(
        "[...document.querySelectorAll('button, summary, legend, h3')]"
        ".filter((e) => !e.closest('.items') && e.id !== 'language')"
        ".map((e) => e.textContent).filter((t) => /[\\u4e00-\\u9fff]/.test(t))"
    )
    assert chinese == []


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


def test_dark_light_and_narrow(open_page: Opener) -> None:
    text = html(SMALL)
    paper = "getComputedStyle(document.body).backgroundColor"
    assert open_page(text, color_scheme="light").evaluate(paper) == "rgb(255, 255, 255)"
    dark = open_page(text, color_scheme="dark")
    assert dark.evaluate(paper) == "rgb(20, 23, 28)"
    dark.emulate_media(color_scheme="light")
    until(dark, "parkgraph.drawing.theme.halo === '#ffffff'")
    narrow = open_page(text, viewport={"width": 360, "height": 700}, has_touch=True)
    assert narrow.locator("#panel").is_hidden()
    assert narrow.evaluate("document.documentElement.scrollWidth") <= 360
    look_for(narrow, "陆怀瑜")
    narrow.keyboard.press("Enter")
    narrow.wait_for_selector("#panel h2")
    _, y = point(narrow, "p1")
    assert y < narrow.locator("#panel").bounding_box()["y"]  # type: ignore[index]
    narrow.click("#panel .close")
    assert narrow.locator("#panel").is_hidden()


def test_less_motion_means_none(open_page: Opener) -> None:
    page = open_page(html(SMALL), reduced_motion="reduce")
    assert page.evaluate("getComputedStyle(document.getElementById('fit')).transitionDuration") in ("0s", "")
    calm = open_page(html(SMALL), reduced_motion="no-preference")
    assert calm.evaluate("getComputedStyle(document.getElementById('fit')).transitionDuration") != "0s"


def test_everything_is_reached_by_keys(open_page: Opener) -> None:
    page = open_page(html(SMALL))
    order = []
    for _ in range(40):
        page.keyboard.press("Tab")
        order.append(page.evaluate("document.activeElement.id || document.activeElement.className"))
    assert order[:5] == ["search", "reset", "fit", "arrange", "live"]  # undo has nothing to undo yet
    assert order.index("drawing") < order.index("link")
    page.focus("#drawing")
    before = page.evaluate("parkgraph.drawing.camera")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("+")
    after = page.evaluate("parkgraph.drawing.camera")
    assert after["x"] > before["x"]
    assert after["zoom"] > before["zoom"]
    page.keyboard.press("0")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "panel"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel .close")
    unnamed = page.evaluate(
        "[...document.querySelectorAll('button, input, [role]')].filter((e) => e.checkVisibility())"
        ".filter((e) => !(e.textContent.trim() || e.getAttribute('aria-label') || e.labels?.length))"
        ".map((e) => e.outerHTML)"
    )
    assert unnamed == []


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


def test_a_telephone_shows_the_path_above_the_panel(open_page: Opener) -> None:
    page = open_page(html(SMALL), viewport={"width": 390, "height": 844}, has_touch=True)
    page.evaluate("parkgraph.paths.show('p2', 'k1')")
    until(page, "parkgraph.state.now.path.length === 4")
    panel = page.locator("#panel").bounding_box()
    assert panel
    for node in state(page)["path"]:
        x, y = point(page, node)
        assert 0 < x < 390
        assert y < panel["y"]


def test_english_speaks_english_but_for_what_articles_say(open_page: Opener) -> None:
    page = open_page(html(SMALL), "#lang=en")
    edge = page.evaluate("[...parkgraph.model.edges.values()].find((edge) => edge.manner)")
    word = page.evaluate("(id) => parkgraph.words.ofEdge(parkgraph.model.edges.get(id))", edge["id"])
    assert word.isascii()
    page.evaluate("(id) => parkgraph.goTo(id)", edge["id"])
    assert f"{word} ({edge['manner']})" in page.inner_text("#panel .verb")
    page.click("#language")
    assert page.inner_text("#panel .verb") == edge["manner"]


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
