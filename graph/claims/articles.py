"""Articles and their claims: the source of truth of a graph file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from typing import cast

from extractors.facts import Article, Facts
from graph.claims.database import Cell, Database, Row
from graph.claims.rows import (
    ARTICLE,
    CLAIM,
    MENTION,
    UNRESOLVED,
    article_from,
    claim_row,
    edge_from,
    mention_row,
    node_from,
    unresolved_from,
    unresolved_row,
)  # fmt: skip
from graph.claims.values import ArticleSummary, Origin
from graph.errors import UserError

_LISTED = 5


class Articles:
    """The tables of articles, mentions, claims and origins."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def knows(self, origin: Origin) -> bool:
        """Whether these bytes of this file were read by these rules before."""
        query = "SELECT 1 FROM origin WHERE file = ? AND digest = ? AND reader = ?"
        return bool(origin.digest) and bool(self._db.row(query, (origin.file, origin.digest, origin.reader)))

    def put(self, facts: Facts, origin: Origin) -> bool:
        """Keep what an article says instead of what it, or its origin, said before; False if all is the same.

        Of one article from two origins the later published, the longer, then one from a file before one from
        standard input, then the first by path is kept, so that the order of arrival does not matter.
        """
        with self._db.change():
            changed = self._drop_former(facts.article.id, origin)
            key, held = self._held(facts.article.id)
            fingerprint = _fingerprint(facts)
            if held != fingerprint and (not held or self._preferred(facts, key, origin)):
                key = self._replace(key, facts, fingerprint, origin)
                changed = True
            self._db.execute(
                "INSERT OR REPLACE INTO origin VALUES (?, ?, ?, ?, ?)",
                (origin.file, origin.row, origin.digest, origin.reader, key),
            )
            if changed:
                self.revise()
        return changed

    def note_read(self, origin: Origin) -> None:
        """Remember that all rows of a file were read, so that the next build passes it over whole."""
        with self._db.change():
            row = (origin.file, "", origin.digest, origin.reader)
            self._db.execute("INSERT OR REPLACE INTO origin VALUES (?, ?, ?, ?, NULL)", row)

    def forget(self, article: str) -> ArticleSummary:
        """Remove one article by id, path or file, and all that only it said.

        Raises UserError where none or several fit.
        """
        found = self.find(article)
        with self._db.change():
            (key,) = self._db.row("SELECT key FROM article WHERE id = ?", (found.id,))
            files = "SELECT file FROM origin WHERE article = ?"
            self._db.execute(f"DELETE FROM origin WHERE article IS NULL AND file IN ({files})", (key,))
            self._db.execute("DELETE FROM article WHERE key = ?", (key,))
            self.revise()
        self._db.commit()
        return found

    def find(self, article: str) -> ArticleSummary:
        """The article with this id, path, file or url. Raises UserError where none or several fit."""
        ways = (
            ("id = ?", article),
            ("path = ? OR url = nullif(?, '')", article, article),
            ("key IN (SELECT article FROM origin WHERE file = ?)", str(Path(article).absolute())),
        )
        for where, *values in ways:
            found = self._summaries(f"WHERE {where}", values)
            if len(found) == 1:
                return found[0]
            if found:
                ids = ", ".join(each.id for each in found[:_LISTED])
                more = ", …" if len(found) > _LISTED else ""
                raise UserError(
                    f"{len(found)} articles come from {article}; give one of their ids: {ids}{more}"
                )
        raise UserError(
            f"no article {article} in {self._db.path}; `parkgraph list articles` shows what there is"
        )

    def all(self) -> tuple[ArticleSummary, ...]:
        """All articles, the newest first."""
        return self._summaries("", ())

    def facts(self) -> Iterator[Facts]:
        """What each article says, with its text, in the order of arrival: four queries for them all."""
        mentions, claims = self._by_article("mention", MENTION), self._by_article("claim", CLAIM)
        unresolved = self._by_article("unresolved", UNRESOLVED)
        for key, *row, text in self._db.execute(
            f"SELECT key, {', '.join(ARTICLE)}, text FROM article ORDER BY key"
        ):
            article = article_from(tuple(row), str(text))
            yield _facts(article, mentions(key), claims(key), unresolved(key))

    def facts_of(self, article: str) -> Facts:
        """What one article says, by id, path or file. Raises UserError where none or several fit."""
        columns = f"key, {', '.join(ARTICLE)}, text"
        key, *row, text = self._db.row(
            f"SELECT {columns} FROM article WHERE id = ?", (self.find(article).id,)
        )
        tables = (("mention", MENTION), ("claim", CLAIM), ("unresolved", UNRESOLVED))
        return _facts(
            article_from(tuple(row), str(text)), *(self._rows(t, names, key) for t, names in tables)
        )

    def _summaries(self, where: str, values: Sequence[Cell]) -> tuple[ArticleSummary, ...]:
        columns = ", ".join((*ARTICLE, "sha256"))
        counts = ", ".join(f"(SELECT count(*) FROM {t} WHERE article = key)" for t in ("mention", "claim"))
        rows = self._db.execute(
            f"SELECT {columns}, {counts} FROM article {where} ORDER BY published DESC, id", values
        )
        return tuple(
            ArticleSummary(*cast("tuple[str, str, str, str, str, str, str, str, int, int]", r)) for r in rows
        )

    def _rows(self, table: str, columns: Sequence[str], key: Cell) -> Iterator[Row]:
        return self._db.execute(
            f"SELECT {', '.join(columns)} FROM {table} WHERE article = ? ORDER BY place", (key,)
        )

    def _by_article(self, table: str, columns: Sequence[str]) -> Callable[[Cell], Iterator[Row]]:
        """The rows of a table, handed out for one article after the other by rising key."""
        names = ", ".join(("article", *columns))
        groups = groupby(
            self._db.execute(f"SELECT {names} FROM {table} ORDER BY article, place"), itemgetter(0)
        )
        ahead: list[tuple[Cell, Iterator[Row]]] = []

        def of(key: Cell) -> Iterator[Row]:
            if not ahead:
                ahead.extend(islice(groups, 1))
            if not ahead or ahead[0][0] != key:
                return
            yield from (row[1:] for row in ahead.pop()[1])

        return of

    def _held(self, article: str) -> tuple[Cell, str]:
        row = self._db.row("SELECT key, fingerprint FROM article WHERE id = ?", (article,))
        return (row[0], str(row[1])) if row else (None, "")

    def _drop_former(self, article: str, origin: Origin) -> bool:
        """Drop the article that this origin held before, unless another origin holds it too."""
        former = self._db.row(
            "SELECT key FROM article JOIN origin ON article = key"
            " WHERE origin.file = ? AND origin.file_row = ? AND id <> ?",
            (origin.file, origin.row, article),
        )
        if not former:
            return False
        self._db.execute("DELETE FROM origin WHERE file = ? AND file_row = ?", (origin.file, origin.row))
        if self._db.row("SELECT 1 FROM origin WHERE article = ?", former):
            return False
        self._db.execute("DELETE FROM article WHERE key = ?", former)
        return True

    def _preferred(self, facts: Facts, key: Cell, origin: Origin) -> bool:
        held = self._db.row(
            "SELECT file, file_row, published, length(text), path FROM article WHERE key = ?", (key,)
        )
        file, row, published, length, path = cast("tuple[str, str, str, int, str]", held)
        if (file, row) == (origin.file, origin.row):
            return True
        article = facts.article
        new = (article.published, len(article.text), origin.named)
        old = (published, length, Origin(file).named)
        return new > old or (new == old and article.path < path)

    def _replace(self, key: Cell, facts: Facts, fingerprint: str, origin: Origin) -> Cell:
        """Write the article's rows, under its old key if it has one, so that its origins stay."""
        a = facts.article
        for table in ("mention", "claim", "unresolved"):
            self._db.execute(f"DELETE FROM {table} WHERE article = ?", (key,))
        plain = (a.id, a.path, a.title, a.source, a.published, a.url, a.place)
        values = (key, *plain, a.sha256, fingerprint, origin.file, origin.row, a.text)
        columns = ", ".join(("key", *ARTICLE, "sha256", "fingerprint", "file", "file_row", "text"))
        updates = ", ".join(f"{c} = excluded.{c}" for c in columns.split(", ") if c != "key")
        marks = ", ".join("?" * len(values))
        self._db.execute(
            f"INSERT INTO article ({columns}) VALUES ({marks}) ON CONFLICT (key) DO UPDATE SET {updates}",
            values,
        )
        (key,) = self._db.row("SELECT key FROM article WHERE id = ?", (a.id,))
        self._insert("mention", MENTION, key, [mention_row(node) for node in facts.nodes])
        self._insert("claim", CLAIM, key, [claim_row(edge) for edge in facts.edges])
        self._insert("unresolved", UNRESOLVED, key, [unresolved_row(item) for item in facts.unresolved])
        return key

    def _insert(self, table: str, columns: Sequence[str], key: Cell, rows: Sequence[Row]) -> None:
        names = ", ".join(("article", "place", *columns))
        marks = ", ".join("?" * (len(columns) + 2))
        numbered = ((key, place, *row) for place, row in enumerate(rows))
        self._db.many(f"INSERT INTO {table} ({names}) VALUES ({marks})", numbered)

    def revise(self) -> None:
        """Note that the graph must be made anew."""
        self._db.execute("UPDATE revision SET number = number + 1")


def _facts(
    article: Article, mentions: Iterable[Row], claims: Iterable[Row], unresolved: Iterable[Row]
) -> Facts:
    return Facts(
        article,
        tuple(map(node_from, mentions)),
        tuple(map(edge_from, claims)),
        tuple(map(unresolved_from, unresolved)),
    )


def _fingerprint(facts: Facts) -> str:
    """Names exactly what an article says, text included."""
    data = json.dumps(facts.to_json(with_text=True), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(data.encode("utf-8", "surrogatepass")).hexdigest()
