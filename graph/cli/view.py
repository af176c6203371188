"""`parkgraph view`: a part of the graph as one HTML file to look at."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from graph.cli.options import DEFAULT_GRAPH, DepthOption, GraphOption, SinceOption, UntilOption


class Language(StrEnum):
    """What the page's buttons speak; a switch in the page changes it."""

    ZH = "zh"
    EN = "en"


def view(
    name: Annotated[str, typer.Argument(help="A name or id; without one, the whole graph.")] = "",
    *,
    out: Annotated[Path, typer.Option("--out", "-o", help="The HTML file to write.")] = Path("graph.html"),
    depth: DepthOption = 2,
    since: SinceOption = "",
    until: UntilOption = "",
    everything: Annotated[
        bool, typer.Option("--all", help="Open on every node instead of the best connected ones.")
    ] = False,
    language: Annotated[Language, typer.Option("--lang", help="Language of the page.")] = Language.ZH,
    open_it: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
    graph: GraphOption = DEFAULT_GRAPH,
) -> None:
    """Draw the graph, or what lies around one node, as one interactive file that needs no network.

    Example: parkgraph view 成都高新区 --depth 2 -o gaoxin.html --open
    """
    from graph.cli.parts import part_of
    from graph.listing import size
    from graph.view import view_html, write_view
    from graph.view.data import articles_of

    chosen = part_of(graph, name, depth, since, until)
    html = view_html(
        chosen.part,
        around=[chosen.centre.id] if chosen.centre else [],
        articles=articles_of(chosen.whole),
        title=chosen.centre.name if chosen.centre else "parkgraph",
        language=language,
        everything=everything,
    )
    write_view(html, out)
    print(f"{size(chosen.part)} in {out}")
    if open_it:
        import webbrowser

        webbrowser.open(out.absolute().as_uri())
