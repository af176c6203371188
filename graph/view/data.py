"""The graph as the page reads it: plain JSON, each sentence once, each article once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graph.model import Graph, GraphEdge, GraphNode, NodeLabel
from graph.view.pinyin import typed_forms

# What JSON can hold.
Json = Mapping[str, Any]

# Characters of a name on the drawing: two lines of this many, the rest is in the panel.
_LINE = 9
_SENTENCE_FIELDS = ("articles", "sentences")


def short_name(name: str) -> str:
    """The name as drawn: at most two lines."""
    if len(name) <= _LINE + 2:
        return name
    second = name[_LINE : 2 * _LINE]
    return f"{name[:_LINE]}\n{second}{'…' if len(name) > 2 * _LINE else ''}"


@dataclass
class Payload:
    """Collects nodes and edges for the page; ``articles`` are those that evidence may come from."""

    articles: Mapping[str, GraphNode]
    _sentences: dict[str, int] = field(default_factory=dict)
    _cited: dict[str, None] = field(default_factory=dict)

    def of(self, graph: Graph) -> Json:
        """Nodes, edges, the sentences that edges point at by position, and the articles by id."""
        nodes = [node_json(node) for node in graph.nodes]
        edges = [self._edge(edge) for edge in graph.edges]
        cited = [self.articles[i] for i in self._cited if i in self.articles]
        return {
            "nodes": nodes,
            "edges": edges,
            "sentences": list(self._sentences),
            "articles": {article.id: _article(article) for article in cited},
        }

    def _edge(self, edge: GraphEdge) -> Json:
        self._cited |= dict.fromkeys(edge.articles)
        sentences = [self._sentences.setdefault(s, len(self._sentences)) for s in edge.sentences]
        fields = {key: value for key, value in edge.properties().items() if key not in _SENTENCE_FIELDS}
        said = list(zip(sentences, edge.articles, strict=False))
        ends = {"type": edge.type.value, "source": edge.source, "target": edge.target}
        return {**fields, **ends, **({"said": said} if said else {})}


def node_json(node: GraphNode) -> Json:
    """A node's fields, the name as drawn, and how it is typed."""
    typed = typed_forms((node.name, *node.aliases))
    short = short_name(node.name)
    drawn = {"short": short} if short != node.name else {}
    return {**node.properties(), "label": node.label.value, **drawn, **({"typed": typed} if typed else {})}


def articles_of(graph: Graph) -> Mapping[str, GraphNode]:
    """The articles of a graph by id."""
    return {node.id: node for node in graph.nodes if node.label is NodeLabel.ARTICLE}


def _article(node: GraphNode) -> Json:
    fields = {
        "title": node.name or node.title,
        "source": node.source,
        "published": node.published,
        "url": node.url,
    }
    return {key: value for key, value in fields.items() if value}
