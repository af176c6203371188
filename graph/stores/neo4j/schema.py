"""Constraints and indexes, all named parkgraph_…: a unique id per label, names to look up and to search."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from neo4j import Session

from graph.model import NodeLabel
from graph.stores.values import MARKER

LABELS = sorted([*NodeLabel, MARKER])
FULL_TEXT = "parkgraph_names"
_POPULATION_SECONDS = 600


def constrain(session: Session) -> None:
    """Create the constraints that are missing: before anything is written. Raises the driver's exceptions."""
    statements = _missing(session, _constraints())
    if statements:
        # labels(n) lists labels in the order they first came into a database: sorted, as offline.
        session.run("UNWIND $labels AS label CALL db.createLabel(label)", labels=LABELS).consume()
    for statement in statements:
        session.run(statement).consume()


def index(session: Session) -> None:
    """Begin to make the indexes that are missing, in the background. Raises the driver's exceptions.

    Best when the nodes are there: one pass over them costs less than keeping the indexes up.
    """
    for statement in _missing(session, _indexes()):
        session.run(statement).consume()


def settle(session: Session) -> None:
    """Wait until every index has all that was written. Raises the driver's exceptions."""
    session.run("CALL db.awaitIndexes($seconds)", seconds=_POPULATION_SECONDS).consume()
    session.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").consume()


def complete(session: Session) -> bool:
    """Whether nothing is missing. Raises the driver's exceptions."""
    return not _missing(session, chain(_constraints(), _indexes()))


def _missing(session: Session, wanted: Iterable[tuple[str, str]]) -> list[str]:
    """The statements that create what is not there."""
    names = session.run("SHOW INDEXES YIELD name RETURN collect(name) AS names").single(strict=True)
    return [statement for name, statement in wanted if name not in names["names"]]


def _constraints() -> Iterator[tuple[str, str]]:
    for label in LABELS:
        # Under the marker they find the ends of edges, whatever these are.
        name = f"parkgraph_{label.lower()}_id"
        yield name, f"CREATE CONSTRAINT {name} IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE"


def _indexes() -> Iterator[tuple[str, str]]:
    # A title has no bound, and a key of this index has.
    for label in sorted(set(NodeLabel) - {NodeLabel.ARTICLE}):
        name = f"parkgraph_{label.lower()}_name"
        yield name, f"CREATE INDEX {name} IF NOT EXISTS FOR (n:{label}) ON (n.name)"
    # Chinese has no spaces: the CJK analyzer indexes pairs of characters. Kept up in the background, so
    # that a load need not wait for it until the end.
    yield (
        FULL_TEXT,
        f"CREATE FULLTEXT INDEX {FULL_TEXT} IF NOT EXISTS FOR (n:{'|'.join(NodeLabel)}) "
        "ON EACH [n.name, n.aliases, n.official_name] OPTIONS {indexConfig: "
        "{`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}}",
    )
