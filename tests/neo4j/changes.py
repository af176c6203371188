"""Changes of a graph, as a later build would make them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from graph.model import EdgeType, Graph
from tests.graphs import edge, graph, person


def changed_node(id: str, **fields: object) -> Callable[[Graph], Graph]:
    def change(old: Graph) -> Graph:
        nodes = [replace(n, **fields) if n.id == id else n for n in old.nodes]  # type: ignore[arg-type]
        return graph(nodes, list(old.edges))

    return change


def changed_edge(id: str, **fields: object) -> Callable[[Graph], Graph]:
    def change(old: Graph) -> Graph:
        edges = [replace(e, **fields) if e.id == id else e for e in old.edges]  # type: ignore[arg-type]
        return graph(list(old.nodes), edges)

    return change


def without_node(id: str) -> Callable[[Graph], Graph]:
    def change(old: Graph) -> Graph:
        edges = [e for e in old.edges if id not in (e.source, e.target)]
        return graph([n for n in old.nodes if n.id != id], edges)

    return change


def with_more(old: Graph) -> Graph:
    new = person("p9", "祁望舒")
    return graph([*old.nodes, new], [*old.edges, edge(EdgeType.ATTENDED, "p9", "e1", manner="出席")])


def same_id_for_another_edge(old: Graph) -> Graph:
    return changed_edge("PRESIDED:p2:e1", source="p3", target="e2")(old)


# title, change, (created, updated, removed) of nodes and of edges
