"""`parkgraph list`: tables of what the graph holds."""

from __future__ import annotations

from typing import Annotated

import typer

from graph.cli.options import DEFAULT_GRAPH, GraphOption, JsonOption
from graph.listing import Kind


def list_nodes(
    kind: Annotated[Kind, typer.Argument(help="What to list.", show_choices=True)],
    within: Annotated[str, typer.Option("--in", metavar="PLACE", help="Only those of this place.")] = "",
    graph: GraphOption = DEFAULT_GRAPH,
    as_json: JsonOption = False,
) -> None:
    """List people, bodies, parks, events, roles, places or articles.

    Example: parkgraph list parks --in 成都市
    """
    from graph.cli.common import Table, json_properties, opened, place_named, print_json, print_table
    from graph.listing import columns, listed
    from graph.select import Index

    with opened(graph) as claims:
        index = Index(claims.graph())
    place = place_named(index.graph, within).id if within else ""
    nodes, shown = listed(index, kind, place), columns(kind)
    headings = tuple(column.heading for column in shown)
    rows = [tuple(column.cell(index, node) for column in shown) for node in nodes]
    if as_json:
        told = zip(nodes, rows, strict=True)
        print_json([dict(zip(headings, row, strict=True)) | json_properties(node) for node, row in told])
    else:
        print_table(Table(headings, rows))
