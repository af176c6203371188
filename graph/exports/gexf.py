"""GEXF, as Gephi reads it: with the colours of the view."""

from __future__ import annotations

from pathlib import Path

from graph.exports.files import replacing
from graph.exports.networks import plain_network
from graph.model import Graph
from graph.palette import LOOKS


def write(graph: Graph, path: Path) -> None:
    """Attributes as in GraphML; colours by the kind of node."""
    import networkx

    network = plain_network(graph)
    for node in graph.nodes:
        red, green, blue = LOOKS[node.label].channels
        network.nodes[node.id]["viz"] = {"color": {"r": red, "g": green, "b": blue, "a": 1.0}}
    with replacing(path) as part:
        networkx.write_gexf(network, part, encoding="utf-8")
