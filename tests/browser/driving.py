"""What a hand does to the page, in words."""

from __future__ import annotations

import time
from functools import cache
from typing import Any

from playwright.sync_api import Locator, Page

from graph.model import Graph
from graph.view import view_html
from tests.graphs import generated, small

SMALL = small()
MIDDLE = generated(60, 50, deeds=150)
# Inside the drawing, where no node is.
CORNER = (210, 60)


@cache
def html(graph: Graph, *, around: tuple[str, ...] = ()) -> str:
    """The page of a graph, made once."""
    return view_html(graph, around=around)


def until(page: Page, expression: str, arg: object = None, *, seconds: float = 10) -> None:
    """Wait until an expression holds (Playwright's own way needs eval, which the page's policy forbids)."""
    end = time.monotonic() + seconds
    while not page.evaluate(expression, arg):
        assert time.monotonic() < end, f"never came true: {expression}"
        page.wait_for_timeout(20)


def shown(page: Page) -> set[str]:
    """Ids of the nodes that are drawn."""
    ids: list[str] = page.evaluate("[...parkgraph.scene.nodes.keys()]")
    return set(ids)


def shown_edges(page: Page) -> set[str]:
    ids: list[str] = page.evaluate("parkgraph.scene.edges.map((edge) => edge.id)")
    return set(ids)


def point(page: Page, node: str) -> tuple[float, float]:
    """Where a node is in the window."""
    at: dict[str, float] = page.evaluate(
        """(id) => {
            const { x, y } = parkgraph.scene.nodes.get(id);
            const inside = parkgraph.drawing.toPage(x, y);
            const box = document.getElementById("drawing").getBoundingClientRect();
            return { x: inside.x + box.x, y: inside.y + box.y };
        }""",
        node,
    )
    return at["x"], at["y"]


def places(page: Page) -> dict[str, list[float]]:
    """Where each node lies in the drawing."""
    found: dict[str, list[float]] = page.evaluate(
        "Object.fromEntries([...parkgraph.scene.nodes.values()].map(({ id, x, y }) => [id, [x, y]]))"
    )
    return found


def click(page: Page, node: str) -> None:
    page.mouse.click(*point(page, node))
    until(page, "(id) => parkgraph.state.selected === id", node)


def look_for(page: Page, text: str) -> list[str]:
    """Type into the search box; the names offered."""
    page.fill("#search", text)
    page.wait_for_selector("#found li")
    page.wait_for_timeout(50)
    return page.locator("#found li .name").all_inner_texts()


def title(page: Page) -> str:
    return page.inner_text("#panel h2")


def state(page: Page) -> dict[str, Any]:
    now: dict[str, Any] = page.evaluate("({...parkgraph.state.now, selected: parkgraph.state.selected})")
    return now


def colours(canvas: Locator) -> int:
    """How many there are on a drawing: on bare paper, one."""
    found: int = canvas.evaluate(
        """(c) => { const d = c.getContext("2d").getImageData(0, 0, c.width, c.height).data;
        const seen = new Set();
        for (let i = 0; i < d.length; i += 4) seen.add(d[i] * 65536 + d[i+1] * 256 + d[i+2]);
        return seen.size; }"""
    )
    return found
