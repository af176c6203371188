"""The part of a graph that `view` and `export` mean by NAME, --depth, --since and --until."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from graph.errors import UserError

if TYPE_CHECKING:
    from graph.model import Graph, GraphNode

_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


@dataclass(frozen=True, slots=True)
class Part:
    """The ``whole`` graph, and the ``part`` of it around ``centre`` (None: around nothing)."""

    whole: Graph
    part: Graph
    centre: GraphNode | None


def part_of(graph_file: Path, name: str, depth: int, since: str, until: str) -> Part:
    """Read the graph file and take what is asked for.

    Raises UserError where NAME fits none or several, a date is none, or nothing is left.
    """
    from graph.cli.common import node_named, opened
    from graph.select import part

    for date in (since, until):
        if date and not _DATE.fullmatch(date):
            raise UserError(f"{date} is no date: write 2024, 2024-03 or 2024-03-05")
    with opened(graph_file) as claims:
        whole = claims.graph()
        centre = node_named(claims, whole, name) if name else None
    chosen = part(whole, centre.id if centre else "", depth, since, until)
    if not chosen.nodes:
        raise UserError(
            "nothing lies in that period" if since or until else f"{graph_file} holds no articles yet"
        )
    return Part(whole, chosen, centre)
