"""Scores as text: the table, and what each article missed and added."""

from __future__ import annotations

from collections.abc import Iterator

from extractors.scoring.scores import Scores


def table_lines(scores: Scores) -> Iterator[str]:
    """One line per row, then the shares and the mean."""
    yield f"{'row':20}{'P':>8}{'R':>8}{'F1':>8}{'gold':>7}"
    for row, counts in scores.rows.items():
        yield f"{row:20}{counts.precision:8.3f}{counts.recall:8.3f}{counts.f1:8.3f}{counts.gold:7d}"
    yield (
        f"articles {len(scores.articles)}, perfect {scores.perfect}, event kind {scores.kind}, "
        f"event date {scores.date}, place {scores.place}, no output {len(scores.no_output)}"
    )
    yield f"macro F1 (people, roles, parks, events, presided, spoke_at, attended): {scores.macro:.3f}"


def difference_lines(scores: Scores) -> Iterator[str]:
    """Under each article's id, what every row missed (−) and added (+)."""
    for article in scores.articles:
        if article.differences:
            yield f"— {article.id}"
        for difference in article.differences:
            yield from (f"   {difference.row:18} − {item}" for item in difference.missed)
            yield from (f"   {difference.row:18} + {item}" for item in difference.extra)
