"""`parkgraph demo`: the main job from end to end, on articles that come with the package."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph.errors import UserError

if TYPE_CHECKING:
    from graph.claims import ClaimsFile
    from graph.cli.common import Table
    from graph.model import Graph
    from graph.stores import Result

# (named query, its parameters): what the demo asks.
QUESTIONS = (
    ("who_presided", {"event": "高质量发展大会"}),
    ("career", {"person": "韩立言"}),
)


def demo(
    out: Annotated[Path, typer.Option(help="Folder for the articles, the graph and the view.")] = Path(
        "demo-output"
    ),
) -> None:
    """Build a graph from sample articles, ask it two questions and draw it. The people are invented.

    Example: parkgraph demo --out demo-output
    """
    from graph.claims import ClaimsFile

    graph_file = out / "parkgraph.db"
    _build(out, graph_file)
    with ClaimsFile(graph_file) as claims:
        graph = claims.graph()
        _summarise(graph, len(claims.articles()))
        _ask(claims, graph_file)
    page = out / "graph.html"
    _draw(graph, page)
    print(f"Open {page} in a browser, or go on asking:")
    if on_the_way := _activation():
        print(f"  {on_the_way}")
    print(f"  export PARKGRAPH_GRAPH={graph_file}")
    print("  parkgraph show 陆怀瑜")
    print("  parkgraph query --named park_events park=泰州医药高新区")


def _activation() -> str:
    """What makes `parkgraph` a command of this shell; empty where it is one."""
    script = Path(sys.prefix) / "bin" / "activate"
    if shutil.which("parkgraph") or not script.is_file():
        return ""
    try:
        return f"source {script.relative_to(Path.cwd())}"
    except ValueError:
        return f"source {script}"


def _build(out: Path, graph_file: Path) -> None:
    """Lay the samples into the folder, where a user can read and change them, and build from there."""
    from graph.build import build
    from graph.cli.build import progress
    from graph.cli.common import complain
    from graph.inputs import READ, find_inputs

    articles = out / "articles"
    try:
        articles.mkdir(parents=True, exist_ok=True)
        for sample in sorted((Path(__file__).parents[1] / "samples").iterdir()):
            if sample.name.endswith(READ):
                shutil.copyfile(sample, articles / sample.name)
    except OSError as error:
        raise UserError(f"{out} cannot be written ({error.strerror or error}): give another --out") from error
    inputs, _ = find_inputs([str(articles)])
    with progress("reading", sum(each.size for each in inputs)) as advance:
        build(inputs, graph_file, failed=complain, advance=advance)


def _summarise(graph: Graph, articles: int) -> None:
    from graph.cli.common import Table, print_table
    from graph.listing import count, counts, size

    rows = [(name, str(many)) for name, many in counts(graph)]
    title = f"{count(articles, 'article')} gave {size(graph)}"
    print_table(Table(("nodes and edges", "how many"), rows, title))


def _ask(claims: ClaimsFile, graph_file: Path) -> None:
    from graph.cli.common import print_table
    from graph.queries import find
    from graph.stores import StoreError
    from graph.stores.local import LocalStore
    from graph.stores.mirror import mirror_of

    try:
        store = LocalStore.reading(claims.content_hash, claims.graph, mirror_of(graph_file))
    except StoreError as error:
        print(f"no Cypher here: {error}", file=sys.stderr)
        return
    try:
        for name, parameters in QUESTIONS:
            query = find(name)
            result = store.run(query.text, query.bind(parameters))
            given = " ".join(f"{key}={value}" for key, value in parameters.items())
            title = f"{query.answers[0].upper()}{query.answers[1:]}\nparkgraph query --named {name} {given}"
            print_table(_table(result, title))
    finally:
        store.close()


# Ids are for going on, not for reading.
_SKIPPED = ("id", "edge")


def _table(result: Result, title: str) -> Table:
    from graph.cli.common import Table

    shown = [
        i
        for i, column in enumerate(result.columns)
        if column not in _SKIPPED and any(row[i] is not None for row in result.rows)
    ]
    rows = [tuple("" if row[i] is None else str(row[i]) for i in shown) for row in result.rows]
    return Table(tuple(result.columns[i] for i in shown), rows, title)


def _draw(graph: Graph, page: Path) -> None:
    from graph.view import view_html, write_view

    write_view(view_html(graph, title="parkgraph demo"), page)
