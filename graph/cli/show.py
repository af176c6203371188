"""`parkgraph show`: one node seen whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli.options import DEFAULT_GRAPH, GraphOption, JsonOption

if TYPE_CHECKING:
    from graph.cli.common import JsonValue
    from graph.model import GraphEdge, GraphNode
    from graph.portrait import Line, Portrait
    from graph.select import Index

_VERBS = {"PRESIDED": "presided", "SPOKE_AT": "spoke", "ATTENDED": "attended"}


def show(
    name: Annotated[str, typer.Argument(help="A name, part of one, or an id.")],
    graph: GraphOption = DEFAULT_GRAPH,
    limit: Annotated[int, typer.Option(min=1, help="So many lines in each section.")] = 20,
    as_json: JsonOption = False,
) -> None:
    """Show a person, body, park, place, office, event or article, with the sentence behind each line.

    Example: parkgraph show 曹立军
    """
    from graph.cli.common import node_named, opened, print_json
    from graph.portrait import portrait
    from graph.select import Index

    with opened(graph) as claims:
        whole = claims.graph()
        node = node_named(claims, whole, name)
        notices = {i: notice.why for notice in claims.notices() for i in notice.ids}
    shown = portrait(whole, node)
    if as_json:
        print_json(_json(shown))
    else:
        _print(shown, Index(whole), limit, notices)


def _print(shown: Portrait, index: Index, limit: int, notices: dict[str, str]) -> None:
    from rich.text import Text

    from graph.cli.common import clean, console
    from graph.listing import count

    out = console()
    node = shown.node
    out.print(
        Text.assemble((clean(node.name), "bold"), "  ", (node.label.value, "dim"), "  ", (node.id, "dim"))
    )
    for label, value in _facts(node):
        out.print(clean(f"{label}: {value}"), soft_wrap=True)
    for section in shown.sections:
        out.print(Text(f"\n{section.heading} ({len(section.lines)})", style="bold"))
        for line in section.lines[:limit]:
            out.print(Text(clean(f"  {_line(line)}  [{line.edge.id}]")), soft_wrap=True)
            for note in _behind(line.edge, index, notices):
                out.print(Text(clean(f"      {note}"), style="dim"), soft_wrap=True)
        if len(section.lines) > limit:
            out.print(f"  … and {len(section.lines) - limit} more (--limit {len(section.lines)})")
    if shown.articles:
        out.print(f"\nNamed in {count(len(shown.articles), 'article')}, {_dated(shown.articles)}")


def _facts(node: GraphNode) -> list[tuple[str, str]]:
    told = [
        ("also", "、".join(node.aliases)),
        ("official name", node.official_name),
        ("kind", " ".join(word for word in (node.level, node.kind) if word)),
        ("date", node.date),
        ("published", " ".join(word for word in (node.published, node.source) if word)),
        ("at", node.url or node.path),
    ]
    return [(label, value) for label, value in told if value]


def _line(line: Line) -> str:
    edge = line.edge
    verb = _VERBS.get(edge.type.value, "")
    did = f"{verb} ({edge.manner})" if verb and edge.manner else verb or edge.manner
    term = f"{edge.since} – {edge.until}" if edge.since or edge.until else ""
    seen = (
        ""
        if line.other.date
        else f"seen {_period(edge.first_seen, edge.last_seen)}"
        if edge.last_seen
        else ""
    )
    basis = edge.basis if edge.basis != "stated" else ""
    holders = "、".join(line.holders)
    words = (line.other.date, line.other.name, did, edge.status, term, holders, seen, basis)
    return "  ".join(word for word in words if word)


def _behind(edge: GraphEdge, index: Index, notices: dict[str, str]) -> list[str]:
    """The newest sentence with its article, how many more there are, and what contradicts it."""
    from graph.portrait import article_title

    notes = []
    if edge.sentences:
        article = edge.articles[0]
        dated = index.nodes[article].published if article in index.nodes else ""
        notes = [" ".join(edge.sentences[0].split()), f"— {article_title(index, article)} {dated}".rstrip()]
        if edge.claims > 1:
            notes[1] += f", and {edge.claims - 1} more: parkgraph evidence {edge.id}"
    elif edge.reference:
        notes = [f"— {edge.reference}"]
    return [*notes, *(["! " + notices[edge.id]] if edge.id in notices else [])]


def _dated(articles: Sequence[GraphNode]) -> str:
    dates = [article.published for article in articles if article.published]
    if not dates:
        return "undated"
    undated = f", {len(articles) - len(dates)} undated" if len(dates) < len(articles) else ""
    return _period(min(dates), max(dates)) + undated


def _period(first: str, last: str) -> str:
    return first if first == last else f"{first} – {last}"


def _json(shown: Portrait) -> JsonValue:
    from graph.cli.common import json_properties

    return {
        "node": {"label": shown.node.label.value, **json_properties(shown.node)},
        "sections": {
            section.heading: [
                {
                    "edge": {"type": line.edge.type.value, **json_properties(line.edge)},
                    "other": {"label": line.other.label.value, **json_properties(line.other)},
                }
                for line in section.lines
            ]
            for section in shown.sections
        },
        "articles": [json_properties(article) for article in shown.articles],
    }
