"""What is drawn where: the layout of a graph, and the pyvis network of a small one."""

from __future__ import annotations

import math
from collections.abc import Mapping

from graph.model import Graph, GraphNode, NodeLabel
from graph.palette import LOOKS
from graph.select import Index, core
from graph.view.data import Json, short_name, width
from graph.view.layout import Box, Point, layout

# How many nodes a page opens with: about what fits a laptop's screen with every label legible.
CORE = 60
# Up to here every label counts in the layout, and vis-network, as pyvis ships it, can keep the nodes moving.
LIVE_NODES = 500
LIVE_EDGES = 1500

_CHARACTER, _LINE = 12.0, 15.0


def positions(graph: Graph) -> dict[str, Point]:
    """A place for every node; articles stand beside what they report and move nothing else."""
    world = [node for node in graph.nodes if node.label is not NodeLabel.ARTICLE]
    legible = len(world) <= LIVE_NODES
    boxes = {node.id: _box(node) if legible else Box(26, 26) for node in world}
    points = layout(boxes, ((e.source, e.target) for e in graph.edges))
    return points | _beside(graph, points)


def opening(graph: Graph, around: tuple[str, ...]) -> dict[str, Point]:
    """The nodes that the page opens with, in a layout of their own; all of them where there are few."""
    world = [n.id for n in graph.nodes if n.label is not NodeLabel.ARTICLE]
    if len(world) <= CORE * 1.5:
        return positions(graph)
    part = core(Index(graph).subgraph(world), CORE, around=around)
    return positions(part)


def pyvis_network(graph: Graph) -> Json | None:
    """Nodes, edges and options as pyvis makes them for vis-network; None where it would be too slow."""
    if len(graph.nodes) > LIVE_NODES or len(graph.edges) > LIVE_EDGES:
        return None
    import json

    from pyvis.network import Network

    network = Network(directed=True)
    network.barnes_hut(gravity=-3000, central_gravity=0.15, spring_length=110, spring_strength=0.03)
    network.toggle_stabilization(False)
    for node in graph.nodes:
        look = LOOKS[node.label]
        network.add_node(node.id, label=short_name(node.name) or "?", shape=look.shape, color=look.colour)
    for edge in graph.edges:
        network.add_edge(edge.source, edge.target, id=edge.id, dashes=edge.basis != "stated")
    nodes, edges, _, _, _, options = network.get_network_data()
    return {"nodes": nodes, "edges": edges, "options": json.loads(options)}


def _box(node: GraphNode) -> Box:
    lines = short_name(node.name).split("\n")
    return Box(16 + _CHARACTER * max(map(width, lines)), 44 + _LINE * len(lines))


def _beside(graph: Graph, points: Mapping[str, Point]) -> dict[str, Point]:
    index = Index(graph)
    beside: dict[str, Point] = {}
    for number, node in enumerate(n for n in graph.nodes if n.label is NodeLabel.ARTICLE):
        near = [points[n] for n in index.neighbours(node.id) if n in points] or [(0.0, 0.0)]
        x, y = (sum(axis) / len(near) for axis in zip(*near, strict=True))
        angle = number * 2.4
        beside[node.id] = (x + 45 * math.cos(angle), y + 45 * math.sin(angle))
    return beside
