"""Finding one's way to a node: search, clicks, filters and what the panel then says."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Opener
from tests.browser.driving import (
    CORNER,
    SMALL,
    click,
    html,
    look_for,
    point,
    shown,
    shown_edges,
    state,
    title,
    until,
)

pytestmark = pytest.mark.browser


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
