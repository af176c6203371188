"""The graph as a NetworkX multigraph whose attributes are plain text and numbers, for XML formats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from graph.exports.files import one_text, writable
from graph.model import Graph, Value

if TYPE_CHECKING:
    import networkx

    Network = networkx.MultiDiGraph[str]


def plain_network(graph: Graph) -> Network:
    """``label`` is what other programs draw; ``type`` the label of a node, ``relation`` the type of an edge
    (a GEXF edge has a ``type`` of its own, directed or not); edges are keyed by their id."""
    import networkx

    network: Network = networkx.MultiDiGraph(content_hash=graph.content_hash)
    for node in graph.nodes:
        plain = _plain(node.properties())
        network.add_node(node.id, **plain | {"label": writable(node.name), "type": node.label.value})
    for edge in graph.edges:
        plain = _plain(edge.properties())
        plain |= {"label": edge.type.value, "relation": edge.type.value}
        network.add_edge(edge.source, edge.target, key=edge.id, **plain)
    return network


def _plain(properties: Mapping[str, Value]) -> dict[str, str | int]:
    return {key: _one(value) for key, value in properties.items()}


def _one(value: Value) -> str | int:
    if isinstance(value, int):
        return value
    return writable(one_text(value) if isinstance(value, tuple) else value)
