"""`parkgraph explain`: how one article was read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli.options import DEFAULT_GRAPH, GraphOption, JsonOption
from graph.errors import UserError

if TYPE_CHECKING:
    from extractors.facts import Facts, Node


def explain(
    article: Annotated[str, typer.Argument(help="A file, read afresh; or id, path or url in the graph.")],
    graph: GraphOption = DEFAULT_GRAPH,
    as_json: JsonOption = False,
) -> None:
    """Show which words of an article gave which mention, rule and claim, and what stayed unresolved.

    Example: parkgraph explain news/2024-10-25.txt
    """
    from graph.cli.common import opened, print_json

    if Path(article).is_file():
        found = list(_read(article))
    else:
        try:
            with opened(graph) as claims:
                found = [claims.facts_of(article)]
        except UserError as error:
            raise UserError(f"there is no file {article}, and {error}") from None
    if as_json:
        print_json([facts.to_json() for facts in found])
        return
    for facts in found:
        _print(facts)


def _read(path: str) -> Iterator[Facts]:
    from graph.inputs import find_inputs
    from graph.reading import read_all

    inputs, _ = find_inputs([path])
    for reading in read_all(inputs, lambda _: False, processes=1):
        for failure in reading.failures:
            raise UserError(f"{failure.name}: {failure.reason}", code=1)
        yield from reading.facts


def _print(facts: Facts) -> None:
    from rich.text import Text

    from graph.cli.common import Table, clean, console, print_table

    out, article = console(), facts.article
    out.print(Text(clean(article.title or article.path), style="bold"))
    told = (article.id, article.path, article.source, article.published, article.place, article.url)
    out.print(clean("  ".join(word for word in told if word)), soft_wrap=True)
    nodes = {node.id: node for node in facts.nodes}
    print_table(
        Table(("node", "label", "name", "more", "where"), [_node_row(n) for n in facts.nodes], "Mentions")
    )
    claims = [
        (
            nodes[edge.source].name,
            edge.type.value,
            nodes[edge.target].name,
            " ".join(filter(None, (edge.manner, edge.status, edge.since, edge.until))),
            edge.evidence.rule if edge.evidence else edge.basis.value,
            f"{edge.evidence.text} [{edge.evidence.start}–{edge.evidence.end}]" if edge.evidence else "",
        )
        for edge in facts.edges
    ]
    print_table(Table(("subject", "relation", "object", "how", "rule", "words"), claims, "Claims"))
    open_ends = [(u.text, f"{u.start}–{u.end}", "、".join(u.candidates), u.why) for u in facts.unresolved]
    print_table(Table(("words", "where", "candidates", "why"), open_ends, "Unresolved"))


def _node_row(node: Node) -> tuple[str, ...]:
    more = (
        node.kind,
        node.level,
        node.date,
        node.code,
        node.title,
        node.official_name,
        "、".join(node.aliases),
    )
    where = " ".join(f"{span.start}–{span.end}" for span in node.mentions)
    return node.id, node.label.value, node.name, " ".join(word for word in more if word), where
