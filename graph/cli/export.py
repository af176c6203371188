"""`parkgraph export`: a part of the graph as a file for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graph.cli.options import DEFAULT_GRAPH, DepthOption, GraphOption, SinceOption, UntilOption


def export(
    name: Annotated[str, typer.Argument(help="A name or id; without one, the whole graph.")] = "",
    *,
    out: Annotated[Path, typer.Option("--out", "-o", help="The file, or the folder, to write.")],
    format_: Annotated[
        str,
        typer.Option(
            "--format", "-f", help="graphml, gexf, json, csv or neo4j-admin; else what OUT's suffix says."
        ),
    ] = "",
    depth: DepthOption = 2,
    since: SinceOption = "",
    until: UntilOption = "",
    graph: GraphOption = DEFAULT_GRAPH,
) -> None:
    """Write the graph, or what lies around one node, for Gephi, Excel and other programs.

    Example: parkgraph export 成都高新区 --depth 2 -o gaoxin.graphml
    """
    from graph.cli.parts import part_of
    from graph.exports import format_for
    from graph.listing import size

    writer = format_for(format_, out)
    part = part_of(graph, name, depth, since, until).part
    writer.write(part, out)
    print(f"{size(part)} in {out}")
