"""GraphML, as Gephi, yEd, Cytoscape, igraph and NetworkX read it."""

from __future__ import annotations

from pathlib import Path

from graph.exports.files import replacing
from graph.exports.networks import plain_network
from graph.model import Graph


def write(graph: Graph, path: Path) -> None:
    """Lists become text, one item a line; ``label`` is the name, ``type`` and ``relation`` our label and type."""
    import networkx

    network = plain_network(graph)
    with replacing(path) as part:
        networkx.write_graphml(
            network, part, encoding="utf-8", named_key_ids=True, edge_id_from_attribute="id"
        )
