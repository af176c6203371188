"""`parkgraph evidence`: every sentence behind an edge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli.options import DEFAULT_GRAPH, GraphOption, JsonOption

if TYPE_CHECKING:
    from graph.claims import Said
    from graph.cli.common import JsonValue
    from graph.model import GraphEdge
    from graph.select import Index


def evidence(
    edge_id: Annotated[
        str, typer.Argument(metavar="ID", help="Id of an edge, as `show` and queries print it.")
    ],
    graph: GraphOption = DEFAULT_GRAPH,
    as_json: JsonOption = False,
) -> None:
    """Print all sentences behind an edge, the newest first, with their articles.

    Example: parkgraph evidence e3k7qzv5mwhd2lxb
    """
    from graph.cli.common import json_properties, opened, print_json
    from graph.select import Index

    with opened(graph) as claims:
        said = claims.evidence(edge_id)
        index = Index(claims.graph())
    edge = next(each for each in index.graph.edges if each.id == edge_id)
    if as_json:
        told: dict[str, JsonValue] = {"type": edge.type.value, "source": edge.source, "target": edge.target}
        print_json({"edge": told | json_properties(edge), "evidence": [_json(each) for each in said]})
    else:
        _print(edge, said, index)


def _print(edge: GraphEdge, said: tuple[Said, ...], index: Index) -> None:
    from rich.text import Text

    from graph.cli.common import clean, console

    out = console()
    ends = (index.nodes[edge.source].name, index.nodes[edge.target].name)
    words = (edge.status, edge.manner, edge.basis, edge.reference)
    out.print(Text(clean(f"{ends[0]} —{edge.type.value}→ {ends[1]}"), style="bold"), soft_wrap=True)
    out.print("  ".join(word for word in words if word), soft_wrap=True)
    for number, each in enumerate(said, 1):
        dated = " ".join(word for word in (each.published, clean(each.title), each.path, each.url) if word)
        sentence = Text(clean(each.sentence.replace("\n", " ")))
        sentence.highlight_words([clean(each.words)], style="bold")
        out.print(Text(f"\n{number}. {dated}", style="dim"), soft_wrap=True)
        out.print(sentence, soft_wrap=True)
        out.print(Text(f"characters {each.start}–{each.end}, rule {each.rule}", style="dim"), soft_wrap=True)


def _json(said: Said) -> JsonValue:
    from dataclasses import asdict

    return asdict(said)
