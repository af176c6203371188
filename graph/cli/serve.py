"""`parkgraph serve`: the whole graph in the browser, asked as one goes."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from graph.cli.options import DEFAULT_GRAPH, GraphOption
from graph.cli.view import Language


def serve(
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any free one.")] = 8765,
    host: Annotated[
        str, typer.Option(help="The address to listen on. Anything but this machine's own lets others read.")
    ] = "127.0.0.1",
    language: Annotated[Language, typer.Option("--lang", help="Language of the page.")] = Language.ZH,
    open_it: Annotated[bool, typer.Option("--open/--no-open", help="Open it in the browser.")] = True,
    graph: GraphOption = DEFAULT_GRAPH,
) -> None:
    """Browse the whole graph: search, expand, run named queries and Cypher. Nothing can be written.

    Example: parkgraph serve --port 8765 --graph parkgraph.db
    """
    from graph.cli.common import opened
    from graph.serve.answers import Answers
    from graph.serve.run import GraphServer
    from graph.stores.local import LocalStore
    from graph.stores.mirror import mirror_of

    with opened(graph) as claims:
        whole = claims.graph()
    if host not in ("127.0.0.1", "::1", "localhost"):
        print(f"warning: everyone who reaches {host} can read this graph", file=sys.stderr)

    with LocalStore(whole, mirror_of(graph)) as store:
        server = GraphServer(Answers(whole, store), host=host, port=port, language=language)
        size = f"{len(whole.nodes)} nodes and {len(whole.edges)} edges"
        print(f"{size} at {server.address}  (Ctrl-C ends it)", flush=True)
        if open_it:
            import webbrowser

            webbrowser.open(server.address)
        server.run()
