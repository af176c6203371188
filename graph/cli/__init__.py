"""The front door: one file per verb, each a few lines; heavy imports happen inside the verbs."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Annotated

import typer

from graph.errors import UserError

app = typer.Typer(
    name="parkgraph",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_show_locals=False,
    help="Read Chinese news and government articles into a knowledge graph, every edge with its sentence.",
)


def _print_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        print(f"parkgraph {version('parkgraph')}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    # What --help says of all verbs is the help of the app above.
    del version


def _register() -> None:
    """All verbs, under the headings and in the order of --help."""
    from graph.cli import (
        build,
        demo,
        evidence,
        explain,
        export,
        extract,
        forget,
        identity,
        load,
        queries,
        query,
        serve,
        show,
        view,
    )
    from graph.cli import eval as evaluation
    from graph.cli import list as listing

    headings: dict[str, dict[str, Callable[..., None]]] = {
        "Articles": {"build": build.build, "forget": forget.forget, "extract": extract.extract},
        "Look around": {
            "list": listing.list_nodes,
            "show": show.show,
            "evidence": evidence.evidence,
            "explain": explain.explain,
        },
        "Ask and see": {
            "query": query.query,
            "queries": queries.queries,
            "view": view.view,
            "serve": serve.serve,
            "export": export.export,
            "load": load.load,
        },
        "Who is who": {
            "suggestions": identity.suggestions,
            "same": identity.same,
            "different": identity.different,
            "decisions": identity.decisions,
            "undo": identity.undo,
        },
        "Try and measure": {"demo": demo.demo, "eval": evaluation.evaluate},
    }
    for heading, verbs in headings.items():
        for name, verb in verbs.items():
            app.command(name, rich_help_panel=heading)(verb)


_register()


def main() -> None:
    """Entry point of the ``parkgraph`` command: 0 done, 1 some input failed, 2 wrong use."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        app()
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        raise SystemExit(error.code) from None
