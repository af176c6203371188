"""The front door: one file per verb, each a few lines; heavy imports happen inside the verbs."""

from __future__ import annotations

import sys

import typer

from graph.errors import UserError

app = typer.Typer(
    name="parkgraph",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_show_locals=False,
    help="Read Chinese news and government articles into a knowledge graph, every edge with its sentence.",
)


def _register() -> None:
    """All verbs in the order of --help."""
    from graph.cli import (
        build,
        demo,
        evidence,
        explain,
        extract,
        forget,
        identity,
        load,
        queries,
        query,
        show,
    )
    from graph.cli import eval as evaluation
    from graph.cli import list as listing

    app.command()(build.build)
    app.command()(extract.extract)
    app.command("list")(listing.list_nodes)
    app.command()(show.show)
    app.command()(evidence.evidence)
    app.command()(explain.explain)
    app.command()(forget.forget)
    app.command()(identity.suggestions)
    app.command()(identity.same)
    app.command()(identity.different)
    app.command()(identity.decisions)
    app.command()(identity.undo)
    app.command()(query.query)
    app.command()(queries.queries)
    app.command()(load.load)
    from graph.cli import export, view

    app.command()(view.view)
    app.command()(export.export)
    app.command("eval")(evaluation.evaluate)
    app.command()(demo.demo)


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
