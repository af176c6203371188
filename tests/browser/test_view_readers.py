"""The page for everybody: in two languages, dark and light, by keys, on a telephone."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Opener
from tests.browser.driving import (
    SMALL,
    click,
    html,
    look_for,
    point,
    state,
    until,
)

pytestmark = pytest.mark.browser


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


def test_english_speaks_english_but_for_what_articles_say(open_page: Opener) -> None:
    page = open_page(html(SMALL), "#lang=en")
    edge = page.evaluate("[...parkgraph.model.edges.values()].find((edge) => edge.manner)")
    word = page.evaluate("(id) => parkgraph.words.ofEdge(parkgraph.model.edges.get(id))", edge["id"])
    assert word.isascii()
    page.evaluate("(id) => parkgraph.goTo(id)", edge["id"])
    assert f"{word} ({edge['manner']})" in page.inner_text("#panel .verb")
    page.click("#language")
    assert page.inner_text("#panel .verb") == edge["manner"]


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
