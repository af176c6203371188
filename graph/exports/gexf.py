"""GEXF, as Gephi reads it: with the colours of the view."""

from __future__ import annotations

from pathlib import Path

from graph.exports.files import replacing
from graph.exports.networks import plain_network
from graph.model import Graph
from graph.palette import LOOKS


def write(graph: Graph, path: Path) -> None:
    """Attributes as in GraphML; colours by the kind of node."""
    from networkx.readwrite.gexf import GEXFWriter

    network = plain_network(graph)
    for node in graph.nodes:
        red, green, blue = LOOKS[node.label].channels
        network.nodes[node.id]["viz"] = {"color": {"r": red, "g": green, "b": blue, "a": 1.0}}
    writer = GEXFWriter(network)
    # Gephi makes one edge of all between two nodes that are of the same kind, and of no kind are all the same.
    for edge in writer.xml.iter("edge"):
        edge.set("kind", edge.get("label", ""))
    with replacing(path) as part, part.open("wb") as file:
        writer.write(file)
