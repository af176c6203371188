"""`parkgraph queries`: the named queries, what they answer and what they take."""

from __future__ import annotations

from typing import Annotated

import typer

from graph.cli.options import JsonOption


def queries(
    name: Annotated[str, typer.Argument(help="Print the Cypher of this one.")] = "",
    as_json: JsonOption = False,
) -> None:
    """List the named queries, or print one of them.

    Example: parkgraph queries who_presided
    """
    from graph.cli.common import Table, print_json, print_table
    from graph.queries import find, named

    if name:
        print(find(name).text, end="")
    elif as_json:
        print_json([query.to_json() for query in named()])
    else:
        rows = [
            (query.name, query.answers, "\n".join(parameter.usage for parameter in query.parameters))
            for query in named()
        ]
        print_table(Table(("name", "answers", "parameters"), rows))
