"""Constraints and indexes, all named parkgraph_…: a unique id per label, names to look up and to search."""

from __future__ import annotations

from collections.abc import Iterator

from neo4j import Session

from graph.model import NodeLabel
from graph.stores.values import MARKER

LABELS = sorted([*NodeLabel, MARKER])
FULL_TEXT = "parkgraph_names"
_POPULATION_SECONDS = 600


def ensure(session: Session) -> None:
    """Create what is missing and wait until it can be used. Raises the driver's exceptions."""
    statements = missing(session)
    if not statements:
        return
    # labels(n) lists labels in the order they first came into a database: sorted, as offline.
    session.run("UNWIND $labels AS label CALL db.createLabel(label)", labels=LABELS).consume()
    for statement in statements:
        session.run(statement).consume()
    session.run("CALL db.awaitIndexes($seconds)", seconds=_POPULATION_SECONDS).consume()


def missing(session: Session) -> list[str]:
    """The statements that create what is not there."""
    names = session.run("SHOW INDEXES YIELD name RETURN collect(name) AS names").single(strict=True)
    return [statement for name, statement in _schema() if name not in names["names"]]


def refresh(session: Session) -> None:
    """Wait until the full-text index has all that was written."""
    session.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").consume()


def _schema() -> Iterator[tuple[str, str]]:
    for label in LABELS:
        # Under the marker they find the ends of edges, whatever these are.
        name = f"parkgraph_{label.lower()}_id"
        yield name, f"CREATE CONSTRAINT {name} IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE"
        # A title has no bound, and a key of this index has.
        if label not in (NodeLabel.ARTICLE, MARKER):
            name = f"parkgraph_{label.lower()}_name"
            yield name, f"CREATE INDEX {name} IF NOT EXISTS FOR (n:{label}) ON (n.name)"
    labels = "|".join(NodeLabel)
    # Chinese has no spaces: the CJK analyzer indexes pairs of characters. Kept up in the background, so
    # that a load need not wait for it until the end.
    yield (
        FULL_TEXT,
        f"CREATE FULLTEXT INDEX {FULL_TEXT} IF NOT EXISTS FOR (n:{labels}) "
        "ON EACH [n.name, n.aliases, n.official_name] OPTIONS {indexConfig: "
        "{`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}}",
    )
