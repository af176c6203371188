"""`parkgraph list`: tables of what the graph holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli.options import DEFAULT_GRAPH, GraphOption, JsonOption
from graph.listing import Column, Kind

if TYPE_CHECKING:
    from graph.cli.common import JsonValue
    from graph.model import GraphNode
    from graph.select import Index


def list_nodes(
    kind: Annotated[Kind, typer.Argument(help="What to list.", show_choices=True)],
    within: Annotated[str, typer.Option("--in", metavar="PLACE", help="Only those of this place.")] = "",
    graph: GraphOption = DEFAULT_GRAPH,
    as_json: JsonOption = False,
) -> None:
    """List people, bodies, parks, events, roles, places or articles.

    Example: parkgraph list parks --in 成都市
    """
    from graph.cli.common import Table, opened, place_named, print_json, print_table
    from graph.listing import columns, listed
    from graph.select import Index

    with opened(graph) as claims:
        index = Index(claims.graph())
    place = place_named(index.graph, within).id if within else ""
    nodes, shown = listed(index, kind, place), columns(kind)
    if as_json:
        print_json([_json(index, node, shown) for node in nodes])
    else:
        rows = [tuple(column.cell(index, node) for column in shown) for node in nodes]
        print_table(Table(tuple(column.heading for column in shown), rows))


def _json(index: Index, node: GraphNode, shown: Iterable[Column]) -> JsonValue:
    """What the table shows, whole, and all properties."""
    from graph.cli.common import json_properties

    told: dict[str, JsonValue] = {}
    for column in shown:
        told |= column.fields(index, node)
    return told | json_properties(node)
