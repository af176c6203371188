"""The front door: one file per verb, each a few lines; heavy imports happen inside the verbs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from graph.errors import StoppedError, UserError


class _Verbs(TyperGroup):
    """Tells of Ctrl-C, which typer would answer itself: another way in each of its versions."""

    def make_context(self, *arguments: Any, **named: Any) -> Any:
        with _interrupts_told():
            return super().make_context(*arguments, **named)

    def invoke(self, ctx: Any) -> Any:
        with _interrupts_told():
            return super().invoke(ctx)


@contextmanager
def _interrupts_told() -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt:
        raise StoppedError from None


app = typer.Typer(
    name="parkgraph",
    cls=_Verbs,
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


def run() -> None:
    """Do what the command line says. Ends with SystemExit; raises StoppedError after Ctrl-C."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        app()
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        raise SystemExit(error.code) from None
