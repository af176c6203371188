"""`parkgraph query`: answers Cypher, typed or named, on the local graph or on Neo4j."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli.options import DEFAULT_GRAPH, DatabaseOption, GraphOption, JsonOption, UriOption, UserOption
from graph.errors import UserError

if TYPE_CHECKING:
    from graph.claims import ClaimsFile
    from graph.model import Graph
    from graph.stores import Parameter
    from graph.stores.local import LocalStore


class Home(StrEnum):
    """Where a query runs."""

    LOCAL = "local"
    NEO4J = "neo4j"


def query(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[CYPHER | KEY=VALUE…]",
            help="A query, or - for standard input; after --named its values.",
        ),
    ] = None,
    *,
    file: Annotated[Path | None, typer.Option("--file", "-f", help="Read the query from a file.")] = None,
    name: Annotated[
        str, typer.Option("--named", "-n", help="Run a named query; see `parkgraph queries`.")
    ] = "",
    param: Annotated[
        list[str] | None,
        typer.Option(
            "--param", "-p", metavar="KEY=VALUE", help="A value for $KEY: JSON, else plain text. Repeatable."
        ),
    ] = None,
    timeout: Annotated[float, typer.Option(min=0.1, help="Seconds after which the query is ended.")] = 10.0,
    graph: GraphOption = DEFAULT_GRAPH,
    as_json: JsonOption = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV instead of a table.")] = False,
    on: Annotated[
        Home, typer.Option(help="Where to ask; neo4j takes its password from NEO4J_PASSWORD.")
    ] = Home.LOCAL,
    uri: UriOption = "",
    user: UserOption = "",
    database: DatabaseOption = "",
    write: Annotated[bool, typer.Option("--write", help="Let the query write (on neo4j).")] = False,
) -> None:
    """Answer a Cypher query. The graph is only read, unless told otherwise.

    Examples: parkgraph query 'MATCH (p:Park) RETURN p.name AS park ORDER BY park LIMIT 5'

    parkgraph query --named who_presided event=发展大会
    """
    from graph.cli.answers import Style, print_answer

    if as_json and as_csv:
        raise UserError("give either --json or --csv")
    asked = _question(words or [], file, name, param or [])
    if on is Home.NEO4J:
        from graph.cli.server import connected

        with connected(uri, user, database) as server:
            result = server.run(asked.text, asked.parameters, timeout=timeout, write=write)
    elif write or uri or user or database:
        raise UserError("--write, --uri, --user and --database are for --on neo4j")
    else:
        with _local(graph) as store:
            result = store.run(asked.text, asked.parameters, timeout=timeout)
    print_answer(result, Style.CSV if as_csv else Style.JSON if as_json else Style.TABLE)
    if not result.rows and asked.names and on is Home.LOCAL:
        _hint(graph, asked.names)


@dataclass(frozen=True, slots=True)
class _Question:
    """``names``: those of its values that should be names or ids of nodes."""

    text: str
    parameters: Mapping[str, Parameter]
    names: tuple[str, ...] = ()


def _hint(path: Path, names: Iterable[str]) -> None:
    """Say which names nothing has, and which ones are near."""
    from graph.select import Index

    with _opened(path) as claims:
        index = Index(claims.graph())
    for name in names:
        if not index.has(name):
            near = index.near(name)
            meant = f"; did you mean {' or '.join(near)}?" if near else ""
            print(f"nothing in the graph is called {name}{meant}", file=sys.stderr)


def _question(words: list[str], file: Path | None, name: str, param: list[str]) -> _Question:
    from graph.queries import find, pairs

    if name:
        if file:
            raise UserError("give either --named or --file")
        named = find(name)
        parameters = named.bind(named.typed(pairs([*words, *param])))
        names = tuple(str(parameters[p.name]) for p in named.parameters if p.names_a_node)
        return _Question(named.text, parameters, names)
    return _Question(_text(words, file), {key: _value(key, text) for key, text in pairs(param).items()})


def _text(words: list[str], file: Path | None) -> str:
    if bool(words) == bool(file) or len(words) > 1:
        raise UserError("give one query in quotes, or --file FILE, or - for standard input, or --named NAME")
    try:
        if words == ["-"]:
            text = sys.stdin.buffer.read().decode("utf-8-sig")
        else:
            text = file.read_text(encoding="utf-8-sig") if file else words[0]
    except OSError as error:
        raise UserError(f"{file} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise UserError(f"{file or 'standard input'} is not UTF-8") from None
    if not text.strip():
        raise UserError("the query is empty")
    return text


def _value(key: str, text: str) -> Parameter:
    """JSON where it is JSON, else the text itself: 3 is a number, 成都市 a text, "510100" in quotes, too."""
    import json

    try:
        value = json.loads(text)
    except ValueError:
        return text
    if isinstance(value, dict):
        raise UserError(f"the value of {key} is an object: give text, a number, true, false, null or a list")
    return value  # type: ignore[no-any-return]


def _local(path: Path) -> LocalStore:
    from graph.stores.local import LocalStore
    from graph.stores.mirror import mirror_of

    # Opened when asked for: the engine gets ready while the file and its rules are being loaded.
    def content_hash() -> str:
        with _opened(path) as claims:
            return claims.content_hash()

    def graph() -> Graph:
        with _opened(path) as claims:
            return claims.graph()

    return LocalStore.reading(content_hash, graph, mirror_of(path))


def _opened(path: Path) -> ClaimsFile:
    from graph.claims import ClaimsFile

    return ClaimsFile(path)
