"""The graph file: what every article says, kept per article, and the graph that follows from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType

from extractors.facts import Facts
from graph.claims.articles import Articles
from graph.claims.database import Database
from graph.claims.derived import Derived
from graph.claims.evidence import evidence
from graph.claims.values import ArticleSummary, Notice, Origin, Said
from graph.identity import Decision, Mention, Suggestion
from graph.model import Graph
from graph.stamps import Tallies


class ClaimsFile:
    """A graph file, used as a context manager; whatever ends the block, finished articles are kept.

    Raises UserError where there is no file (unless ``create``), or where it is none of ours, newer than this
    program, in use or read-only.
    """

    def __init__(self, path: Path, *, create: bool = False, patience: float = 10.0) -> None:
        """``patience``: seconds to wait for another program that is writing the file."""
        self.path = path
        self._db = Database(path, create=create, patience=patience)
        self._articles = Articles(self._db)
        self._derived = Derived(self._db, self._articles.facts)

    def __enter__(self) -> ClaimsFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Make everything durable and close the file."""
        self._db.close()

    # -- articles -----------------------------------------------------------------------------------------

    def knows(self, origin: Origin) -> bool:
        """Whether these bytes of this file were read by these rules before."""
        return self._articles.knows(origin)

    def put(self, facts: Facts, origin: Origin | None = None) -> bool:
        """Keep what an article says instead of what it, or its origin, said before; False if all is the same.

        Without ``origin`` the article's path is one. See `Articles.put` for one article from two origins.
        """
        return self._articles.put(facts, origin or Origin(facts.article.path))

    def note_read(self, origin: Origin) -> None:
        """Remember that all rows of a file were read, so that the next build passes it over whole."""
        self._articles.note_read(origin)

    def forget(self, article: str) -> ArticleSummary:
        """Remove one article by id, path, file or url, and all that only it said.

        Raises UserError where none or several fit.
        """
        return self._articles.forget(article)

    def find_article(self, article: str) -> ArticleSummary:
        """The article with this id, path, file or url. Raises UserError where none or several fit."""
        return self._articles.find(article)

    def articles(self) -> tuple[ArticleSummary, ...]:
        """All articles, the newest first."""
        return self._articles.all()

    def facts(self) -> Iterator[Facts]:
        """What each article says, with its text, in the order of arrival."""
        return self._articles.facts()

    def facts_of(self, article: str) -> Facts:
        """What one article says, by id, path, file or url. Raises UserError where none or several fit."""
        return self._articles.facts_of(article)

    # -- decisions ----------------------------------------------------------------------------------------

    def decisions(self) -> tuple[Decision, ...]:
        """The user's log, oldest first."""
        rows = self._db.execute("SELECT line FROM decision ORDER BY key")
        return tuple(Decision.from_line(str(line)) for (line,) in rows)

    def decide(self, decision: Decision) -> None:
        """Add to the log; the next graph follows it."""
        with self._db.change():
            self._db.execute("INSERT INTO decision (line) VALUES (?)", (decision.to_line(),))
            self._articles.revise()
        self._db.commit()

    # -- what follows -------------------------------------------------------------------------------------

    def graph(self) -> Graph:
        """The graph of all claims, rebuilt if they have changed."""
        return self._derived.graph()

    def content_hash(self) -> str:
        """That of the graph, without loading the graph."""
        return self._derived.content_hash()

    def tallies(self) -> Tallies:
        """Those of the graph, without loading the graph: tell whether a server holds the same."""
        return self._derived.tallies()

    def revision(self) -> int:
        """Another number whenever articles or decisions have changed; costs no look at them."""
        return self._derived.revision()

    def evidence(self, edge: str) -> tuple[Said, ...]:
        """All claims behind one edge, newest first. Raises UserError for an id that no edge has."""
        return evidence(self._articles, self._derived, edge)

    def current(self, node: str) -> str | None:
        """The present id of what is or was called ``node``; None where nothing is left of it."""
        return self._derived.current(node)

    def anchor(self, node: str) -> Mention | None:
        """The mention that a decision about a node points at; None for articles and listed places."""
        return self._derived.anchor(node)

    def ids_in(self, article: str) -> Mapping[str, str]:
        """Ids of nodes of one article (its id) → ids of nodes of the graph."""
        return self._derived.ids_in(article)

    def suggestions(self) -> tuple[Suggestion, ...]:
        """Pairs that may be one, the likeliest first."""
        return self._derived.suggestions()

    def notices(self) -> tuple[Notice, ...]:
        """Contradictions among claims, and decisions that could not be followed."""
        return self._derived.notices()
