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
    from graph.serve.follow import FollowedFile
    from graph.serve.run import GraphServer

    if host not in ("127.0.0.1", "::1", "localhost"):
        print(f"warning: everyone who reaches {host} can read this graph", file=sys.stderr)

    with FollowedFile(graph) as source:
        server = GraphServer(source, host=host, port=port, language=language)
        print(f"{source.answers.size} at {server.address}  (Ctrl-C ends it)", flush=True)
        if open_it:
            import webbrowser

            webbrowser.open(server.address)
        server.run()
