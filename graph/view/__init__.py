"""An interactive page of a graph: one HTML file that works offline, and the same in a notebook."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.errors import UserError
from graph.exports.files import replacing
from graph.model import Graph, GraphNode
from graph.view.data import Json


def view_html(
    graph: Graph,
    *,
    around: Collection[str] = (),
    articles: Mapping[str, GraphNode] | None = None,
    title: str = "parkgraph",
    language: str = "zh",
    everything: bool = False,
) -> str:
    """The page as text.

    It opens on the best connected nodes, grown from the ids ``around``, or on all of them if ``everything``;
    ``articles`` (by id) may be more than those in ``graph``, since sentences of edges point at them;
    ``language`` of the interface is zh or en.
    """
    from graph.view.page import page

    return page(_data(graph, tuple(around), articles, everything), title=title, language=language)


def write_view(html: str, path: Path) -> None:
    """Write a page in UTF-8, whole or not at all. Raises UserError where it cannot be written."""
    try:
        with replacing(path) as part:
            part.write_text(html, encoding="utf-8")
    except OSError as error:
        raise UserError(f"cannot write {path}: {error.strerror or error}") from error


@dataclass(frozen=True)
class NotebookView:
    """Displays itself in a notebook, in a frame that can reach nothing around it."""

    html: str
    height: int = 640

    def _repr_html_(self) -> str:
        source = self.html.replace("&", "&amp;").replace('"', "&quot;")
        return (
            f'<iframe srcdoc="{source}" sandbox="allow-scripts allow-downloads allow-popups" '
            f'style="width:100%;height:{self.height}px;border:1px solid #8888" title="parkgraph"></iframe>'
        )


def show(
    graph: Graph, *, around: Collection[str] = (), height: int = 640, language: str = "zh"
) -> NotebookView:
    """The view of ``graph`` inline in a notebook; the last line of a cell displays it."""
    return NotebookView(view_html(graph, around=around, language=language), height)


def _data(
    graph: Graph, around: tuple[str, ...], articles: Mapping[str, GraphNode] | None, everything: bool
) -> Json:
    from graph.palette import LOOKS
    from graph.view.data import Payload, articles_of
    from graph.view.drawing import opening, positions, pyvis_network

    every = positions(graph)
    first = opening(graph, around)
    return {
        "served": False,
        "everything": everything,
        "around": around,
        **Payload(articles_of(graph) if articles is None else articles).of(graph),
        "places": [[round(x), round(y)] for x, y in (every[node.id] for node in graph.nodes)],
        "opening": {node: [round(x), round(y)] for node, (x, y) in first.items()},
        "looks": {label.value: {"colour": look.colour, "shape": look.shape} for label, look in LOOKS.items()},
        "pyvis": pyvis_network(graph),
    }
