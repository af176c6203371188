"""`parkgraph query`: answers Cypher, typed or named, on the local graph or on Neo4j."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli.options import DEFAULT_GRAPH, DatabaseOption, GraphOption, JsonOption, UriOption, UserOption
from graph.errors import UserError

if TYPE_CHECKING:
    from graph.claims import ClaimsFile
    from graph.cli.question import Question
    from graph.model import Graph, GraphNode
    from graph.stores import Result
    from graph.stores.local import LocalStore


class Home(StrEnum):
    """Where a query runs."""

    LOCAL = "local"
    NEO4J = "neo4j"


WordsArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[CYPHER | KEY=VALUE…]",
        help="A query, or - for standard input; after --named its values.",
    ),
]
FileOption = Annotated[Path | None, typer.Option("--file", "-f", help="Read the query from a file.")]
NameOption = Annotated[str, typer.Option("--named", "-n", help="Run a named query; see `parkgraph queries`.")]
ParamOption = Annotated[
    list[str] | None,
    typer.Option(
        "--param", "-p", metavar="KEY=VALUE", help="A value for $KEY: JSON, else plain text. Repeatable."
    ),
]
TimeoutOption = Annotated[float, typer.Option(min=0.1, help="Seconds after which the query is ended.")]
CsvOption = Annotated[bool, typer.Option("--csv", help="Print CSV instead of a table.")]
HomeOption = Annotated[Home, typer.Option(help="Where to ask; neo4j takes its password from NEO4J_PASSWORD.")]
WriteOption = Annotated[bool, typer.Option("--write", help="Let the query write (on neo4j).")]


def query(
    words: WordsArgument = None,
    *,
    file: FileOption = None,
    name: NameOption = "",
    param: ParamOption = None,
    timeout: TimeoutOption = 10.0,
    graph: GraphOption = DEFAULT_GRAPH,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
    on: HomeOption = Home.LOCAL,
    uri: UriOption = "",
    user: UserOption = "",
    database: DatabaseOption = "",
    write: WriteOption = False,
) -> None:
    """Answer a Cypher query. The graph is only read, unless told otherwise.

    Examples: parkgraph query 'MATCH (p:Park) RETURN p.name AS park ORDER BY park LIMIT 5'

    parkgraph query --named who_presided event=发展大会
    """
    from graph.cli.answers import Style, print_answer
    from graph.cli.question import question
    from graph.cli.server import connected

    if as_json and as_csv:
        raise UserError("give either --json or --csv")
    asked = question(words or [], file, name, param or [])
    if on is Home.NEO4J:
        with connected(uri, user, database) as server:
            result = server.run(asked.text, asked.parameters, timeout=timeout, write=write)
            hints = tuple(_hints(asked, result, server.named_nodes))
    elif write or uri or user or database:
        raise UserError("--write, --uri, --user and --database are for --on neo4j")
    else:
        with _local(graph) as store:
            result = store.run(asked.text, asked.parameters, timeout=timeout)
        hints = tuple(_hints(asked, result, lambda: _graph(graph).nodes))
    print_answer(result, Style.CSV if as_csv else Style.JSON if as_json else Style.TABLE)
    for hint in hints:
        print(hint, file=sys.stderr)


def _hints(asked: Question, result: Result, nodes: Callable[[], Sequence[GraphNode]]) -> Iterator[str]:
    """For a question without an answer: which of its names nothing has, and which ones are near."""
    from graph.select import Names

    if result.rows or not asked.names:
        return
    known = Names(nodes())
    for name in asked.names:
        if not known.has(name):
            near = known.near(name)
            meant = f"; did you mean {' or '.join(near)}?" if near else ""
            yield f"nothing in the graph is called {name}{meant}"


def _local(path: Path) -> LocalStore:
    from graph.stores.local import LocalStore
    from graph.stores.mirror import mirror_of

    # Opened when asked for: the engine gets ready while the file and its rules are being loaded.
    def content_hash() -> str:
        with _opened(path) as claims:
            return claims.content_hash()

    return LocalStore.reading(content_hash, lambda: _graph(path), mirror_of(path))


def _graph(path: Path) -> Graph:
    with _opened(path) as claims:
        return claims.graph()


def _opened(path: Path) -> ClaimsFile:
    from graph.claims import ClaimsFile

    return ClaimsFile(path)
