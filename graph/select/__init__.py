"""Which part of a graph: by name, around a node, between two nodes, in a period, the best connected.

Everything answers with a `Graph` (nodes and edges sorted by id) or with ids, and is deterministic.
Edges are followed in both directions. Articles are reached but not passed through: two people named in one
article are not thereby connected.
"""

from __future__ import annotations

from collections.abc import Collection

from graph.model import Graph
from graph.select.hubs import core
from graph.select.index import Index
from graph.select.names import Names, fold, one_node, told_apart
from graph.select.periods import in_period

__all__ = ["Index", "Names", "core", "fold", "in_period", "neighbourhood", "one_node", "part", "told_apart"]


def neighbourhood(graph: Graph, ids: Collection[str], depth: int) -> Graph:
    """All within ``depth`` edges of any of ``ids`` and the edges between them; unknown ids are ignored."""
    return Index(graph).around(ids, depth)


def part(graph: Graph, centre: str = "", depth: int = 2, start: str = "", end: str = "") -> Graph:
    """What a command shows: the period, and in it what lies within ``depth`` edges of the id ``centre``."""
    inside = in_period(graph, start, end) if start or end else graph
    return neighbourhood(inside, [centre], depth) if centre else inside
