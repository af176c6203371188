"""Nothing that an article says can run in the page or reach the network, whatever field it stands in."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from graph.model import EdgeType, Graph, GraphEdge, GraphNode, NodeLabel
from graph.view import view_html
from tests.browser.conftest import Opener
from tests.browser.driving import look_for, until
from tests.graphs import edge, graph

pytestmark = pytest.mark.browser

HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(2)</script>",
    "<!--<script>",
    '"><svg onload=alert(3)>',
    "'-alert(4)-'",
    "${alert(5)}",
    "javascript:alert(6)",
    "\u2028alert(7)\u2029",
    "__proto__",
    "constructor",
    "甲\u202e乙\x00\x0b\ud800",
    "&lt;b&gt;&amp;",
    "]]>",
    "%3Cscript%3E,~:!#=&",
)


def hostile_graph() -> Graph:
    """A node of each label and hostile text, all fields filled with it; edges of every type likewise."""
    nodes, edges = [], []
    for number, text in enumerate(HOSTILE):
        for label in NodeLabel:
            node = GraphNode(f"{label}{number}{text}", label, text)
            texts = {f.name: text for f in fields(GraphNode) if f.name not in ("id", "label", "aliases")}
            nodes.append(replace(node, **texts, aliases=(text, text)))  # type: ignore[arg-type]
    for number, kind in enumerate(EdgeType):
        for other, text in enumerate(HOSTILE):
            a, b = nodes[(number * 7 + other) % len(nodes)], nodes[(number + other * 5 + 1) % len(nodes)]
            edges.append(_filled(edge(kind, a.id, b.id), text))
    return graph(nodes, edges)


def _filled(bare: GraphEdge, text: str) -> GraphEdge:
    article = f"{NodeLabel.ARTICLE}0{HOSTILE[0]}"
    skip = ("id", "type", "source", "target", "claims", "articles", "sentences")
    texts = {f.name: text for f in fields(GraphEdge) if f.name not in skip}
    return replace(bare, **texts, articles=(article, text), sentences=(text, text))  # type: ignore[arg-type]


@pytest.mark.parametrize(("physics", "language"), [(True, "zh"), (False, "en")])
def test_hostile_text_in_every_field_is_only_text(open_page: Opener, physics: bool, language: str) -> None:
    part = hostile_graph()
    text = view_html(part, title=HOSTILE[1], language=language, everything=True)
    page = open_page(text)
    if physics:
        page.click("#live")
    assert page.title() == HOSTILE[1]
    page.check("#show-Article")
    looked = page.evaluate(
        """async () => {
            for (const id of [...parkgraph.model.nodes.keys(), ...parkgraph.model.edges.keys()]) {
                await parkgraph.goTo(id);
                for (const button of document.querySelectorAll("#panel .more")) button.click();
            }
            const ids = [...parkgraph.model.nodes.keys()];
            await parkgraph.paths.show(ids[0], ids[9]);
            parkgraph.saving.gexf();
            await parkgraph.saving.png();
            return parkgraph.model.nodes.size;
        }"""
    )
    assert looked == len(part.nodes)
    for query in ("<img", "alert", "__proto__"):
        assert look_for(page, query)
    made = (
        "[...document.body.querySelectorAll('img, iframe, object, svg[onload], script:not([type])')].length"
    )
    assert page.evaluate(made) == 1  # the page's own script
    links = page.evaluate("[...document.querySelectorAll('a')].map((a) => a.href)")
    assert not [link for link in links if not link.startswith("http")]
    # The address is hostile by now as well: a page opened with it must be as harmless.
    page.wait_for_timeout(300)
    again = open_page(text, page.evaluate("location.hash"))
    until(again, "parkgraph.scene.nodes.size > 0")


def test_the_policy_stops_what_might_still_get_in(chromium: Browser, tmp_path: Path) -> None:
    page = chromium.new_page()
    (tmp_path / "page.html").write_text(view_html(hostile_graph()), encoding="utf-8")
    page.goto((tmp_path / "page.html").as_uri())
    page.evaluate(
        """() => {
            window.ran = [];
            window.refused = 0;
            document.addEventListener("securitypolicyviolation", () => { window.refused += 1; });
            document.body.insertAdjacentHTML("beforeend", "<img src='data:x' onerror='ran.push(1)'>");
            const script = document.createElement("script");
            script.textContent = "ran.push(2)";
            document.body.append(script);
            const frame = document.createElement("iframe");
            frame.src = "data:text/html,<p>3";
            document.body.append(frame);
            return fetch("http://127.0.0.1:9/").catch(() => null);
        }"""
    )
    page.wait_for_timeout(200)
    assert page.evaluate("ran") == []
    assert page.evaluate("refused") >= 4
    page.close()
