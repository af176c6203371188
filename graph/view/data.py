"""The graph as the page reads it: plain JSON, each sentence once, each article once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graph.model import Graph, GraphEdge, GraphNode, NodeLabel
from graph.view.pinyin import typed_forms

# What JSON can hold.
Json = Mapping[str, Any]

# How much of a name is drawn: two lines as wide as this many Chinese characters, the rest is in the panel.
_LINE = 9
# What may not begin a line, and what may not end one.
_CLOSING = frozenset("，。、；：！？）》〉」』】”’")
_OPENING = frozenset("（《〈「『【“‘")
_SENTENCE_FIELDS = ("articles", "sentences")


def short_name(name: str) -> str:
    """The name as drawn: at most two lines."""
    if width(name) <= _LINE + 2:
        return name
    first, rest = _line(name)
    second, left = _line(rest)
    return f"{first}\n{second}{'…' if left else ''}"


def width(text: str) -> float:
    """In Chinese characters; others are about half as wide."""
    return sum(0.5 if character < "\u2e80" else 1 for character in text)


def _line(text: str) -> tuple[str, str]:
    """As much of ``text`` as fits, and the rest.

    No Latin word is broken unless it fills the line; punctuation stays with what it belongs to.
    """
    end = next((i for i in range(len(text)) if width(text[: i + 1]) > _LINE), len(text))
    if end < len(text) and text[end - 1].isascii() and text[end].isascii():
        end = text.rfind(" ", 0, end) + 1 or end
    while end < len(text) and text[end] in _CLOSING:
        end += 1
    while end > 1 and text[end - 1] in _OPENING:
        end -= 1
    return text[:end].rstrip(), text[end:].lstrip()


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
