"""Claims of all articles, brought together under the links they speak for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from extractors.facts import Article, Basis, Edge, Facts, Label, Node
from graph.derive.sentences import Sentences
from graph.derive.support import Claim, Link
from graph.identity import Identities
from graph.model import EdgeType, GraphNode, NodeLabel


@dataclass(frozen=True)
class Gathered:
    """All that the articles say: claims by link, the first mention of each entity by article."""

    claims: Mapping[Link, list[Claim]] = field(default_factory=lambda: defaultdict(list))
    mentions: Mapping[str, list[Claim]] = field(default_factory=lambda: defaultdict(list))
    articles: dict[str, GraphNode] = field(default_factory=dict)


def gather(facts: Iterable[Facts], identities: Identities) -> Gathered:
    """Read every article once. Reprints add nothing: they are other ids of the report that is kept."""
    gathered = Gathered()
    prints: defaultdict[str, list[str]] = defaultdict(list)
    for reprint, kept in identities.reprints.items():
        prints[kept].append(reprint)
    for each in facts:
        if each.article.id not in identities.reprints:
            _gather_article(gathered, each, identities)
            node = _article_node(each.article, sorted(prints[each.article.id]))
            gathered.articles[node.id] = node
    return gathered


def _article_node(article: Article, reprints: Iterable[str]) -> GraphNode:
    return GraphNode(
        id=article.id,
        label=NodeLabel.ARTICLE,
        name=article.title or article.path,
        aliases=tuple(reprints),
        title=article.title,
        source=article.source,
        published=article.published,
        url=article.url,
        path=article.path,
    )


def _gather_article(gathered: Gathered, facts: Facts, identities: Identities) -> None:
    article, sentences = facts.article, Sentences(facts.article.text)
    ids = {node.id: identities.ids.get((article.id, node.id), "") for node in facts.nodes}
    named = {node.id: node for node in facts.nodes}
    for edge in facts.edges:
        source, target = ids.get(edge.source), ids.get(edge.target)
        if source and target and source != target:
            link = Link(EdgeType(edge.type.value), source, target)
            gathered.claims[link].append(_claim(facts, edge, named[edge.source], sentences))
    for entity, nodes in _by_entity(facts.nodes, ids).items():
        places = sorted({*chain.from_iterable(_places(facts, node) for node in nodes)})
        seen = [_mention(article, start, end, sentences) for start, end in places] or [_unplaced(article)]
        gathered.mentions[entity].append(seen[0])
        gathered.claims[Link(EdgeType.MENTIONED_IN, entity, article.id)] += seen
        if any(node.label is Label.EVENT for node in nodes):
            gathered.claims[Link(EdgeType.REPORTED_IN, entity, article.id)] += seen


def _by_entity(nodes: Iterable[Node], ids: Mapping[str, str]) -> Mapping[str, list[Node]]:
    entities: defaultdict[str, list[Node]] = defaultdict(list)
    for node in nodes:
        if ids[node.id]:
            entities[ids[node.id]].append(node)
    return entities


def _claim(facts: Facts, edge: Edge, source: Node, sentences: Sentences) -> Claim:
    # What follows from a name stands where the name does.
    named = (span.start, span.end) if (span := next(iter(source.mentions), None)) else (0, 0)
    start, end = (edge.evidence.start, edge.evidence.end) if edge.evidence else named
    return Claim(
        published=facts.article.published,
        article=facts.article.id,
        before=-start,
        sentence=sentences.around(start, end) if end else "",
        end=end,
        rule=edge.evidence.rule if edge.evidence else "name",
        manner=edge.manner,
        status=edge.status.value if edge.status else "",
        since=edge.since,
        until=edge.until,
        basis=edge.basis.value,
        reference=edge.reference,
    )


def _places(facts: Facts, node: Node) -> Iterator[tuple[int, int]]:
    """Where a node is named; one that is named nowhere by itself stands where its claims do."""
    if node.mentions:
        yield from ((span.start, span.end) for span in node.mentions)
        return
    for edge in facts.edges:
        if edge.evidence and node.id in (edge.source, edge.target):
            yield (edge.evidence.start, edge.evidence.end)


def _mention(article: Article, start: int, end: int, sentences: Sentences) -> Claim:
    return Claim(article.published, article.id, -start, sentences.around(start, end), end, rule="mention")


def _unplaced(article: Article) -> Claim:
    return Claim(article.published, article.id, 0, "", basis=Basis.DERIVED.value)
