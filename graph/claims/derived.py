"""The derived tables: rebuilt when claims, decisions or rules have changed, read otherwise."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import cast

from extractors.facts import Facts, Label
from graph.claims.database import Database, Row
from graph.claims.rows import EDGE, NODE, graph_edge_from, graph_node_from, graph_row, pack, unpack
from graph.claims.schema import DERIVED, DERIVED_TABLES
from graph.claims.values import Notice
from graph.claims.versions import deriving_version
from graph.derive import Derivation, derive
from graph.errors import UserError
from graph.identity import Decision, Identities, Mention, Suggestion, resolve
from graph.model import Graph, GraphEdge
from graph.stamps import Tallies, Tally, tallies

# The first mention of a person with an office. Bare names follow those who hold office, so a decision that
# points there carries them along; one that pointed at a bare name would part it from its own.
_IN_OFFICE = """
SELECT article.id, mention.label, mention.name, mention.spans
FROM identity
JOIN article ON article.id = identity.article
JOIN mention ON mention.article = article.key AND mention.id = identity.mention
JOIN claim ON claim.article = article.key AND claim.source = mention.id AND claim.type = 'HOLDS_ROLE'
WHERE identity.entity = ? AND article.id NOT IN (SELECT id FROM reprint)
ORDER BY article.published = '', article.published, article.id, mention.place
LIMIT 1"""


class Derived:
    """The graph and the identities of a file. ``facts`` starts a new reading of all articles."""

    def __init__(self, database: Database, facts: Callable[[], Iterable[Facts]]) -> None:
        self._db = database
        self._facts = facts
        # The graph just made and its stamp, so that it need not be read back.
        self._made: tuple[str, Graph] = ("", Graph())

    def graph(self) -> Graph:
        """The whole graph."""
        stamp = self._refresh()
        if self._made[0] == stamp:
            return self._made[1]
        nodes = self._db.execute(f"SELECT {', '.join(NODE)} FROM node ORDER BY id")
        edges = self._db.execute(f"SELECT {', '.join(EDGE)} FROM edge ORDER BY id")
        return Graph(tuple(map(graph_node_from, nodes)), tuple(map(graph_edge_from, edges)))

    def content_hash(self) -> str:
        """That of the graph, without reading the graph."""
        self._refresh()
        return str(self._db.row("SELECT content_hash FROM derived")[0])

    def tallies(self) -> Tallies:
        """Those of the graph, without reading the graph."""
        self._refresh()
        rows = self._db.execute("SELECT kind, items, total FROM tally")
        return {str(kind): Tally(cast("int", items), cast("int", total)) for kind, items, total in rows}

    def revision(self) -> int:
        """What the graph follows from: rises with every change of claims or decisions."""
        return cast("int", self._db.row("SELECT number FROM revision")[0])

    def edge(self, edge: str) -> GraphEdge | None:
        """One edge by its id."""
        self._refresh()
        row = self._db.row(f"SELECT {', '.join(EDGE)} FROM edge WHERE id = ?", (edge,))
        return graph_edge_from(row) if row else None

    def current(self, node: str) -> str | None:
        """The id of what is or once was called ``node``; None where nothing is left of it."""
        self._refresh()
        if self._db.row("SELECT id FROM node WHERE id = ?", (node,)):
            return node
        found = self._db.row(
            "SELECT entity FROM former WHERE id = ? UNION ALL SELECT kept FROM reprint WHERE id = ?",
            (node, node),
        )
        return str(found[0]) if found else None

    def anchor(self, node: str) -> Mention | None:
        """The mention that a decision about this node points at; None for articles and listed places."""
        self._refresh()
        found = self._db.row(_IN_OFFICE, (node,))
        if found:
            article, label, name, spans = cast("tuple[str, str, str, str]", found)
            return Mention(article, Label(label), name, next((start for start, _ in json.loads(spans)), -1))
        found = self._db.row("SELECT article, label, name, start_at FROM entity WHERE id = ?", (node,))
        if not found:
            return None
        article, label, name, start = cast("tuple[str, str, str, int]", found)
        return Mention(article, Label(label), name, start)

    def ids_in(self, article: str) -> Mapping[str, str]:
        """Ids of nodes of one article (its id) → ids of nodes of the graph."""
        self._refresh()
        rows = self._db.execute("SELECT mention, entity FROM identity WHERE article = ?", (article,))
        return {str(mention): str(entity) for mention, entity in rows}

    def nodes_of(self, entity: str) -> Iterator[tuple[str, str]]:
        """(article id, id in that article) of what a node of the graph stands for, reprints aside."""
        self._refresh()
        rows = self._db.execute(
            "SELECT article, mention FROM identity"
            " WHERE entity = ? AND article NOT IN (SELECT id FROM reprint)",
            (entity,),
        )
        return ((str(article), str(mention)) for article, mention in rows)

    def suggestions(self) -> tuple[Suggestion, ...]:
        """Pairs that may be one, the likeliest first."""
        self._refresh()
        rows = self._db.execute("SELECT first, second, why, score FROM suggestion")
        found = [Suggestion(str(a), str(b), str(why), cast("float", score)) for a, b, why, score in rows]
        return tuple(sorted(found, key=lambda s: (-s.score, s.first, s.second)))

    def notices(self) -> tuple[Notice, ...]:
        """Claims that contradict each other, and what identity could not do as told."""
        self._refresh()
        rows = self._db.execute("SELECT kind, ids, why FROM conflict ORDER BY kind, ids")
        return tuple(Notice(str(kind), unpack(ids), str(why)) for kind, ids, why in rows)

    def _refresh(self) -> str:
        """Rebuild the tables unless they are of this revision and these rules; the stamp that says which."""
        stamp = f"{self.revision()} {deriving_version()}"
        if self._stamp() == stamp:
            return stamp
        identities = resolve(self._facts(), self._decisions(), self._history())
        derivation = derive(self._facts(), identities)
        try:
            self._write("main", stamp, derivation, identities)
        except UserError:
            # A file that is read-only or busy can still be looked at.
            self._write("temp", stamp, derivation, identities)
        self._made = (stamp, derivation.graph)
        return stamp

    def _stamp(self) -> str:
        known = "SELECT count(*) FROM sqlite_master WHERE name = 'derived'"
        temporary = "SELECT count(*) FROM sqlite_temp_master WHERE name = 'derived'"
        if self._db.row(known) == (0,) and self._db.row(temporary) == (0,):
            return ""
        return str(next(iter(self._db.row("SELECT stamp FROM derived")), ""))

    def _decisions(self) -> list[Decision]:
        rows = self._db.execute("SELECT line FROM decision ORDER BY key")
        return [Decision.from_line(str(line)) for (line,) in rows]

    def _history(self) -> dict[str, tuple[str, ...]]:
        return {str(i): unpack(anchors) for i, anchors in self._db.execute("SELECT id, anchors FROM history")}

    def _write(self, where: str, stamp: str, derivation: Derivation, identities: Identities) -> None:
        graph = derivation.graph
        with self._db.change(of_file=where == "main"):
            for table in DERIVED_TABLES:
                for stale in dict.fromkeys(("temp", where)):
                    self._db.execute(f"DROP TABLE IF EXISTS {stale}.{table}")
            for statement in DERIVED.format(where=where).split(";"):
                self._db.execute(statement)
            self._fill(where, "node", (graph_row(node, NODE) for node in graph.nodes), len(NODE))
            self._fill(where, "edge", (graph_row(edge, EDGE) for edge in graph.edges), len(EDGE))
            self._fill(where, "tally", ((k, t.items, t.total) for k, t in tallies(graph).items()), 3)
            self._fill(where, "conflict", _conflicts(derivation, identities), 3)
            self._write_identities(where, identities)
            if where == "main":
                self._db.execute("DELETE FROM history")
                history = ((i, pack(anchors)) for i, anchors in identities.history.items())
                self._fill(where, "history", history, 2)
            self._db.execute(f"INSERT INTO {where}.derived VALUES (?, ?)", (stamp, graph.content_hash))
        self._db.commit()

    def _write_identities(self, where: str, identities: Identities) -> None:
        entities = identities.entities.values()
        anchors = (
            (e.id, e.anchor.article, e.anchor.label.value, e.anchor.name, e.anchor.start) for e in entities
        )
        self._fill(where, "entity", anchors, 5)
        known = ((entity, article, node) for (article, node), entity in identities.ids.items())
        self._fill(where, "identity", known, 3)
        self._fill(where, "former", ((old, e.id) for e in entities for old in e.former_ids), 2)
        self._fill(where, "reprint", identities.reprints.items(), 2)
        suggestions = ((s.first, s.second, s.why, s.score) for s in identities.suggestions)
        self._fill(where, "suggestion", suggestions, 4)

    def _fill(self, where: str, table: str, rows: Iterable[Row], width: int) -> None:
        marks = ", ".join("?" * width)
        self._db.many(f"INSERT INTO {where}.{table} VALUES ({marks})", rows)


def _conflicts(derivation: Derivation, identities: Identities) -> Iterator[tuple[str, str, str]]:
    for found in derivation.contradictions:
        yield ("claims", pack((found.edge,)), found.why)
    for conflict in identities.conflicts:
        yield (conflict.trouble.value, pack(conflict.entities), conflict.why)
