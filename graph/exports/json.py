"""Node-link JSON: ``networkx.node_link_graph(data, edges="edges")`` and most JavaScript libraries read it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from graph.exports.files import replacing, writable
from graph.model import Graph, Value


def write(graph: Graph, path: Path) -> None:
    """One object; lists stay lists, an edge's ``key`` is its id, ``graph`` tells what made it of what."""
    data = {
        "directed": True,
        "multigraph": True,
        "graph": {
            "generator": "parkgraph",
            "content_hash": graph.content_hash,
            "counts": {"nodes": len(graph.nodes), "edges": len(graph.edges)},
        },
        "nodes": [{**_clean(node.properties()), "label": node.label.value} for node in graph.nodes],
        "edges": [
            {
                **_clean(edge.properties()),
                "type": edge.type.value,
                "source": edge.source,
                "target": edge.target,
                "key": edge.id,
            }
            for edge in graph.edges
        ],
    }
    with replacing(path) as part:
        part.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _clean(properties: Mapping[str, Value]) -> dict[str, Value]:
    return {key: _one(value) for key, value in properties.items()}


def _one(value: Value) -> Value:
    if isinstance(value, int):
        return value
    return writable(value) if isinstance(value, str) else tuple(writable(item) for item in value)
