"""`parkgraph forget`: take one article back."""

from __future__ import annotations

from typing import Annotated

import typer

from graph.cli.options import DEFAULT_GRAPH, GraphOption


def forget(
    article: Annotated[
        str, typer.Argument(help="Its id, path, file or url (see `parkgraph list articles`).")
    ],
    graph: GraphOption = DEFAULT_GRAPH,
) -> None:
    """Remove an article and what only it said.

    Example: parkgraph forget news/2024-10-25.txt
    """
    from graph.cli.common import opened
    from graph.cli.mirror import refresh_mirror
    from graph.listing import count

    with opened(graph) as claims:
        gone = claims.forget(article)
        derived = claims.graph()
    refresh_mirror(graph, derived)
    print(f"forgot {gone.title or gone.path} ({gone.id}) and its {count(gone.claims, 'claim')}")
