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
    # One line per verb: from graph.cli import build; app.command()(build.build)
    from graph.cli import eval as evaluation

    app.command("eval")(evaluation.evaluate)


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
