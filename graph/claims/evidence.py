"""All that stands behind one edge, from the claims: the graph carries only the newest sentences."""

from __future__ import annotations

from graph.claims.articles import Articles
from graph.claims.derived import Derived
from graph.claims.values import Said
from graph.derive import Claim, claims_behind
from graph.errors import UserError
from graph.identity import Identities
from graph.model import EdgeType, GraphEdge

_IN_ARTICLE = (EdgeType.MENTIONED_IN, EdgeType.REPORTED_IN)


def evidence(articles: Articles, derived: Derived, edge_id: str) -> tuple[Said, ...]:
    """All claims behind one edge, newest first. Raises UserError for an id that no edge has."""
    edge = derived.edge(edge_id)
    if edge is None:
        raise UserError(f"no edge has the id {edge_id}; `parkgraph show NAME` prints the ids of edges")
    sources = dict.fromkeys(derived.nodes_of(edge.source), edge.source)
    targets = dict.fromkeys(derived.nodes_of(edge.target), edge.target)
    facts = [articles.facts_of(article) for article in sorted(_naming(edge, sources, targets))]
    texts = {each.article.id: each.article.text for each in facts}
    claims = claims_behind(edge, facts, Identities(ids=sources | targets))
    return tuple(_said(claim, articles, texts[claim.article]) for claim in claims)


def _naming(
    edge: GraphEdge, sources: dict[tuple[str, str], str], targets: dict[tuple[str, str], str]
) -> set[str]:
    """Ids of the articles that can hold a claim of the edge; what follows from a name needs only it."""
    if edge.type in _IN_ARTICLE:
        return {edge.target}
    names = {article for article, _ in sources}
    return names & {article for article, _ in targets} or names


def _said(claim: Claim, articles: Articles, text: str) -> Said:
    article = articles.find(claim.article)
    return Said(
        article=article.id,
        title=article.title,
        path=article.path,
        url=article.url,
        published=article.published,
        sentence=claim.sentence,
        start=claim.start,
        end=claim.end,
        words=text[claim.start : claim.end],
        rule=claim.rule,
        status=claim.status,
        manner=claim.manner,
    )
