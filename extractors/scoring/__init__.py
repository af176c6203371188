"""How close a reading comes to annotated articles: one row of counts per kind of statement.

Every row pairs what the annotation has with what the reading found, one to one; what an annotation calls
optional is neither required nor punished. `Scores.macro` is the mean F1 of the rows in `CORE`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from extractors.facts import Facts
from extractors.scoring.gold import GoldArticle, GoldError, gold_from_json, read_gold
from extractors.scoring.rows import score_article
from extractors.scoring.scores import CORE, NONE_OF_NONE, ArticleScore, Counts, Difference, Row, Scores, Share

__all__ = [
    "CORE",
    "ArticleScore",
    "Counts",
    "Difference",
    "GoldArticle",
    "GoldError",
    "Row",
    "Scores",
    "Share",
    "gold_from_json",
    "read_gold",
    "score",
    "score_article",
]


def score(gold: Iterable[GoldArticle], facts: Mapping[str, Facts]) -> Scores:
    """Score readings, keyed by the annotation's article id, against annotations."""
    wanted = tuple(gold)
    scored = tuple(score_article(article, facts.get(article.id)) for article in wanted)
    rows = {
        row: sum((one.rows[row] for one in scored if row in one.rows), Counts())
        for row in Row
        if any(row in one.rows for one in scored) or row is not Row.EVIDENCE
    }
    return Scores(
        articles=scored,
        rows=rows,
        kind=sum((one.kind for one in scored), NONE_OF_NONE),
        date=sum((one.date for one in scored), NONE_OF_NONE),
        place=sum((one.place for one in scored), NONE_OF_NONE),
        perfect=sum(one.perfect for one in scored),
        no_output=tuple(article.id for article in wanted if article.id not in facts),
    )
