"""What one reading found, by name: nodes' ids mean nothing outside their article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from extractors.facts import Article, Edge, Facts, Label, Node, Relation
from extractors.scoring.gold import Pair
from extractors.scoring.sameness import plain
from extractors.scoring.scores import ACT_ROWS


@dataclass(frozen=True, slots=True)
class Found:
    """A reading as the rows need it: names instead of node ids."""

    article: Article
    nodes: Mapping[str, Node]
    edges: Mapping[Relation, tuple[Edge, ...]]

    @classmethod
    def of(cls, facts: Facts) -> Found:
        return cls(
            article=facts.article,
            nodes={node.id: node for node in facts.nodes},
            edges={relation: tuple(e for e in facts.edges if e.type is relation) for relation in Relation},
        )

    def name(self, node: str) -> str:
        return self.nodes[node].name if node in self.nodes else ""

    def named(self, label: Label) -> list[str]:
        return [node.name for node in self.nodes.values() if node.label is label]

    def pairs(self, relation: Relation) -> list[Pair]:
        """The names at both ends, each pair once."""
        return list(dict.fromkeys((self.name(e.source), self.name(e.target)) for e in self.edges[relation]))

    def participants(self, event: str) -> frozenset[str]:
        """Names of all who presided, spoke or attended."""
        acts = (edge for relation in ACT_ROWS for edge in self.edges[relation])
        return frozenset(plain(self.name(edge.source)) for edge in acts if edge.target == event)

    def is_a(self, node: str, label: Label) -> bool:
        return node in self.nodes and self.nodes[node].label is label
