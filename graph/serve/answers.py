"""What the page asks of the server, answered from a graph and a store; plain values in and out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from functools import cached_property

from graph.errors import UserError
from graph.listing import size
from graph.model import Graph, NodeLabel
from graph.palette import LOOKS
from graph.queries import find, named
from graph.select import Index
from graph.serve.finder import Finder
from graph.serve.table import table
from graph.stores import Store
from graph.view.data import Json, Payload, articles_of, node_json
from graph.view.drawing import opening

TIMEOUT = 10.0
# A hub has thousands of neighbours; the page gets those that are best connected themselves.
_AROUND = 150


class Answers:
    """Everything is read; nothing here changes the graph or the store."""

    def __init__(self, graph: Graph, store: Store) -> None:
        self._index = Index(graph)
        self._store = store
        self._articles = articles_of(graph)

    @property
    def size(self) -> str:
        """How large the graph is, in words."""
        return size(self._index.graph)

    def close(self) -> None:
        """End what the store holds."""
        self._store.close()

    @cached_property
    def _finder(self) -> Finder:
        return Finder(self._index.graph)

    @cached_property
    def _known(self) -> Mapping[str, str]:
        """What means one node: its id, or its name if nothing else is called so."""
        nodes = self._index.graph.nodes
        many = Counter(node.name for node in nodes)
        return {n.name: n.id for n in nodes if many[n.name] == 1} | {n.id: n.id for n in nodes}

    def warm_up(self) -> None:
        """Do now what the first question would have to wait for."""
        self._finder.find("a")

    def first_page(self) -> Json:
        """What the page opens with: the best connected nodes, and how many there are."""
        places = opening(self._index.graph, ())
        first = self._index.subgraph(places)
        total = sum(node.label is not NodeLabel.ARTICLE for node in self._index.graph.nodes)
        return {
            "served": True,
            "everything": False,
            "around": (),
            **self._payload(first),
            "opening": {node: [round(x), round(y)] for node, (x, y) in places.items()},
            "looks": {
                label.value: {"colour": look.colour, "shape": look.shape} for label, look in LOOKS.items()
            },
            "pyvis": None,
            "total": total,
        }

    def search(self, text: str) -> Json:
        """The nodes that a text means, best first."""
        return {"nodes": [node_json(node) for node in self._finder.find(text)]}

    def around(self, node: str) -> Json:
        """A node, its neighbours, and the edges among them. Raises UserError for an unknown id."""
        if node not in self._index.nodes:
            raise UserError(f"no node {node}")
        near = sorted(self._index.neighbours(node), key=lambda n: (-self._index.degrees[n], n))
        return self._payload(self._index.subgraph([node, *near[:_AROUND]]))

    def nodes(self, ids: Collection[str]) -> Json:
        """These nodes and the edges among them; unknown ids are left out."""
        return self._payload(self._index.subgraph(ids))

    def path(self, start: str, goal: str) -> Json:
        """The shortest connection, as ids in order and as a part of the graph."""
        path = self._index.path(start, goal)
        return {"path": path, **self._payload(self._index.subgraph(path))}

    def queries(self) -> Json:
        """The named queries and what they take."""
        return {"queries": [query.to_json() for query in named()]}

    def query(self, cypher: str, parameters: Mapping[str, str]) -> Json:
        """Rows of a reading query. Raises UserError for what the store refuses."""
        return table(self._store.run(cypher, dict(parameters), timeout=TIMEOUT), self._known)

    def named_query(self, name: str, texts: Mapping[str, str]) -> Json:
        """Rows of a named query; what is left empty takes its default. Raises UserError."""
        query = find(name)
        given = query.bind(query.typed({key: text for key, text in texts.items() if text}))
        return table(self._store.run(query.text, given, timeout=TIMEOUT), self._known)

    def _payload(self, part: Graph) -> Json:
        return Payload(self._articles).of(part)
