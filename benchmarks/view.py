"""How quickly the view opens, answers and moves in headless Chromium, beside plain pyvis in the same run.

    python -m benchmarks.view                    # 300 and 5,000 nodes
    python -m benchmarks.view --layouts          # layouts: rustworkx, scikit-network, NetworkX

Times are milliseconds, medians of `--runs` (plain pyvis: of one). *drawn*: from the start of loading until nodes are on the canvas;
*settled*: until they stop moving (plain pyvis computes its layout in the page, ours comes with the file);
*click*: from the press until the frame that shows the answer; *frames*: a second, while the mouse drags and zooms.
"""

from __future__ import annotations

import argparse
import math
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from graph.model import Graph, NodeLabel
from graph.view import view_html
from tests.graphs import generated

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
# Plain pyvis needs minutes for thousands of nodes; longer than this nobody waits.
PATIENCE = 60.0
# (people, events, deeds): about 300 nodes, and 5,000 with 15,000 edges, articles not counted.
SIZES = {"300": (125, 95, 330), "5000": (2500, 2420, 10050)}


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds, but frames a second and megabytes."""

    megabytes: float
    drawn: float
    settled: float
    click: float
    frames: float


@dataclass(frozen=True, slots=True)
class Words:
    """How a page is asked to select a node, and for ids to select."""

    select: str
    ids: str


OURS = Words(
    "(id) => parkgraph.goTo(id, { move: false })",
    "[...parkgraph.scene.nodes.keys()].filter((id) => id.startsWith('p')).slice(0, 15)",
)
PYVIS = Words(
    "(id) => network.selectNodes([id])",
    "nodes.getIds().filter((id) => id.startsWith('p')).slice(0, 3)",
)
# Set before the page's own scripts run. A page that is busy can be asked nothing, so it tells by itself.
WATCH = """
const tell = (what) => console.info(`${what} ${performance.now()}`);
new MutationObserver((_, observer) => {
    if (!document.documentElement?.dataset.drawn) return;
    observer.disconnect();
    // The frame with the drawing is on the screen before the second one begins.
    requestAnimationFrame(() => requestAnimationFrame(() => {
        tell("drawn");
        tell("settled");
    }));
}).observe(document, { attributes: true, subtree: true });
addEventListener("DOMContentLoaded", () => {
    const timer = setInterval(() => {
        if (typeof network === "undefined" || !network) return;
        clearInterval(timer);
        network.once("afterDrawing", () => tell("drawn"));
        network.once("stabilized", () => tell("settled"));
    }, 5);
});
"""


def main() -> None:
    """Print one table a size, or the layouts."""
    parser = argparse.ArgumentParser(description="Opens the view and plain pyvis in headless Chromium.")
    parser.add_argument("--runs", type=int, default=5, help="how often each page is opened")
    parser.add_argument("--sizes", nargs="*", default=list(SIZES), choices=list(SIZES))
    parser.add_argument("--layouts", action="store_true", help="time layouts instead")
    arguments = parser.parse_args()
    if arguments.layouts:
        time_layouts([world(generated(p, e, deeds=d)) for p, e, d in SIZES.values()])
        return
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {arguments.runs} runs")
    with tempfile.TemporaryDirectory() as folder:
        for size in arguments.sizes:
            people, events, deeds = SIZES[size]
            compare(world(generated(people, events, deeds=deeds)), Path(folder), arguments.runs)


def world(graph: Graph) -> Graph:
    """Without articles, which the view does not draw at first either."""
    kept = {node.id for node in graph.nodes if node.label is not NodeLabel.ARTICLE}
    return Graph(
        tuple(n for n in graph.nodes if n.id in kept),
        tuple(e for e in graph.edges if e.source in kept and e.target in kept),
    )


def compare(graph: Graph, folder: Path, runs: int) -> None:
    """Print a row for each page, and their ratio."""
    print(f"\n{len(graph.nodes)} nodes, {len(graph.edges)} edges")
    start = time.perf_counter()
    ours = folder / "ours.html"
    ours.write_text(view_html(graph, everything=True), encoding="utf-8")
    print(f"made in {time.perf_counter() - start:.1f} s, layout included")
    theirs = folder / "pyvis.html"
    write_plain_pyvis(graph, theirs)
    print(f"{'':12}{'MB':>8}{'drawn':>10}{'settled':>10}{'click':>8}{'frames/s':>10}")
    with chromium() as browser:
        us = row("this view", [measure(browser, ours, OURS) for _ in range(runs)])
    with chromium() as browser:
        them = row("plain pyvis", [measure(browser, theirs, PYVIS)])  # once: it takes its time
    print(
        f"times longer with pyvis: drawn {ratio(us.drawn, them.drawn)}, click {ratio(us.click, them.click)}"
    )
    if them.frames:
        print(f"times as many frames here: {us.frames / them.frames:.1f}")


def row(name: str, measured: list[Measured]) -> Measured:
    """Print the medians and give them back."""
    names = ("megabytes", "drawn", "settled", "click", "frames")
    middle = Measured(*(statistics.median(getattr(m, n) for m in measured) for n in names))
    cells = [at_least(middle.drawn, 10), at_least(middle.settled, 10), at_least(middle.click, 8)]
    print(f"{name:12}{middle.megabytes:8.1f}{''.join(cells)}{middle.frames:10.0f}")
    return middle


def ratio(ours: float, theirs: float) -> str:
    """How many times as long theirs takes; at least, where patience ended before."""
    if math.isinf(theirs):
        return "–"
    return f"{'>' if theirs >= PATIENCE * 1000 else ''}{theirs / ours:.1f}"


def at_least(milliseconds: float, width: int) -> str:
    """A time, or that patience ended before."""
    patience = PATIENCE * 1000
    return f"{milliseconds:{width}.0f}" if milliseconds < patience else f"{f'>{patience:.0f}':>{width}}"


def measure(browser: Browser, file: Path, words: Words) -> Measured:
    """Open a page once and use it; a page that has drawn nothing within `PATIENCE` is not used any more."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    told: dict[str, float] = {}
    page.on("console", lambda message: told.update(_told(message.text)))
    # What plain pyvis links from elsewhere is refused at once instead of waited for.
    page.route("http*://**", lambda route: route.abort())
    page.add_init_script(WATCH)
    page.goto(file.as_uri(), wait_until="commit")
    end = time.monotonic() + PATIENCE
    while "settled" not in told and time.monotonic() < end:
        page.wait_for_timeout(20)
    never = PATIENCE * 1000
    drawn, settled = told.get("drawn", never), told.get("settled", never)
    page.wait_for_timeout(300)
    used = (click(page, words), frames(page)) if drawn < never else (math.inf, 0.0)
    page.close()
    return Measured(file.stat().st_size / 1e6, drawn, settled, *used)


def _told(text: str) -> dict[str, float]:
    what, _, number = text.partition(" ")
    return {what: float(number)} if what in ("drawn", "settled") else {}


def click(page: Page, words: Words) -> float:
    """Median time from asking for a node to the end of the frame that shows it."""
    script = f"""async () => {{
        const times = [];
        for (const id of {words.ids}) {{
            const start = performance.now();
            await ({words.select})(id);
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            times.push(performance.now() - start);
        }}
        return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
    }}"""
    return float(page.evaluate(script))


def frames(page: Page) -> float:
    """Frames a second while the mouse drags the ground and the wheel zooms."""
    page.evaluate(
        """() => { window.frames_ = 0; const count = () => { window.frames_ += 1; requestAnimationFrame(count); };
        requestAnimationFrame(count); }"""
    )
    page.mouse.move(240, 120)
    start = time.monotonic()
    page.mouse.down()
    for i in range(60):
        page.mouse.move(240 + 4 * i, 120 + 2 * i)
    page.mouse.up()
    for i in range(20):
        page.mouse.wheel(0, -60 if i % 2 else 60)
    count = page.evaluate("frames_")
    return float(count) / (time.monotonic() - start)


def write_plain_pyvis(graph: Graph, path: Path) -> None:
    """What a script of ten lines would do with pyvis."""
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line", height="800px", width="100%")
    for node in graph.nodes:
        network.add_node(node.id, label=node.name, group=node.label.value)
    for edge in graph.edges:
        network.add_edge(edge.source, edge.target, title=edge.type.value)
    path.write_text(network.generate_html(), encoding="utf-8")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Headless, as Debian ships it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        yield browser
        browser.close()


def time_layouts(graphs: list[Graph]) -> None:
    """Seconds for 50 rounds of each library's force layout, and for ours."""
    from graph.view.drawing import positions

    for graph in graphs:
        number = {node.id: i for i, node in enumerate(graph.nodes)}
        links = sorted({(number[e.source], number[e.target]) for e in graph.edges})
        print(f"\n{len(number)} nodes, {len(links)} links, seconds")
        layouts: dict[str, Callable[[], object]] = {
            "ours: rustworkx on hubs, rest around": partial(positions, graph),
            "rustworkx spring": partial(rustworkx_spring, len(number), links),
            "NetworkX ForceAtlas2": partial(networkx_atlas, len(number), links),
            "scikit-network Spring": partial(scikit_spring, len(number), links),
        }
        for name, compute in layouts.items():
            start = time.perf_counter()
            try:
                compute()
            except ImportError as error:
                print(f"{name:40}{error}")
                continue
            print(f"{name:40}{time.perf_counter() - start:8.2f}")


def rustworkx_spring(nodes: int, links: list[tuple[int, int]]) -> object:
    import rustworkx

    graph = rustworkx.PyGraph()
    graph.add_nodes_from(range(nodes))
    graph.add_edges_from_no_data(links)
    return rustworkx.spring_layout(graph, seed=1, num_iter=50)


def networkx_atlas(nodes: int, links: list[tuple[int, int]]) -> object:
    import networkx

    graph: networkx.Graph[int] = networkx.Graph()
    graph.add_nodes_from(range(nodes))
    graph.add_edges_from(links)
    return networkx.forceatlas2_layout(graph, seed=1, max_iter=50)


def scikit_spring(nodes: int, links: list[tuple[int, int]]) -> object:
    import numpy
    from scipy.sparse import csr_matrix
    from sknetwork.embedding import Spring

    ends = numpy.array(links)
    matrix = csr_matrix((numpy.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(nodes, nodes))
    return Spring(2, n_iter=50).fit_transform(matrix + matrix.T)


if __name__ == "__main__":
    main()
