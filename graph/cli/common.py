"""What several verbs print and look up, so that they agree."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from graph.errors import UserError

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table as RichTable

    from graph.claims import ClaimsFile
    from graph.inputs import Failure
    from graph.model import Graph, GraphEdge, GraphNode

# A pipe has no width of its own: wide enough that nothing is folded in the middle of a name.
_PIPE_WIDTH = 200
_CONTROL = {code: " " for code in (*range(32), 127, *range(0x80, 0xA0)) if code != 10}

JsonValue = None | bool | int | float | str | Sequence["JsonValue"] | Mapping[str, "JsonValue"]


def console(*, stderr: bool = False) -> Console:
    """Prints what articles say as it stands: no markup, no colours of its own, no emoji codes."""
    from rich.console import Console

    plain = Console(stderr=stderr, markup=False, emoji=False, highlight=False)
    if not plain.is_terminal:
        plain.width = _PIPE_WIDTH
    return plain


def clean(text: str) -> str:
    """Text of an article without what could steer a terminal."""
    return text.translate(_CONTROL)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of text under headings; a cell may hold several lines."""

    headings: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    title: str = ""


# Ids, dates and numbers are there to be copied: never broken over two lines.
_WHOLE = re.compile(r"[a-z0-9]{10,20}|\d{4}(?:-\d\d){0,2}(?: –)?|\d+(?:\.\d+)?")
_PERIOD = re.compile(r"(\d{4}[\d-]*) – (\d{4}[\d-]*)")
# Cells: what stands between two columns, and the least that a column of text is left with.
_GAP = 3
_NARROWEST = 6


def print_table(table: Table) -> None:
    """Print a table that lines up with wide characters, on a terminal and in a pipe."""
    from rich.text import Text

    out = console()
    if table.title:
        out.print(Text(table.title, style="bold"), soft_wrap=True)
    if not table.rows:
        out.print("none")
    elif out.is_terminal:
        out.print(_drawn(table, out))
    else:
        with out.capture() as printed:
            out.print(_drawn(table, out))
        print(*(line.rstrip() for line in printed.get().splitlines()), sep="\n")


def _drawn(table: Table, out: Console) -> RichTable:
    """The table for this console, which is made wider where even the narrowest columns do not fit."""
    from rich.box import SIMPLE_HEAD
    from rich.cells import cell_len
    from rich.table import Table as RichTable

    columns = [[clean(row[i]) for row in table.rows] for i in range(len(table.headings))]
    natural = [
        max(cell_len(line) for cell in (heading, *cells) for line in cell.splitlines() or [""])
        for heading, cells in zip(table.headings, columns, strict=True)
    ]
    if sum(natural) + _GAP * len(natural) > out.width:
        columns = [[_PERIOD.sub("\\1 –\n\\2", cell) for cell in cells] for cells in columns]
    drawn = RichTable(box=SIMPLE_HEAD, pad_edge=False)
    needed = 0
    for heading, cells in zip(table.headings, columns, strict=True):
        lines = [line for cell in cells for line in cell.splitlines() if line]
        whole = [len(line) for line in lines if _WHOLE.fullmatch(line)]
        least = max([*whole, *map(len, heading.split())], default=1)
        unbroken = len(whole) == len(lines)
        needed += _GAP + (max(least, len(heading)) if unbroken else max(least, _NARROWEST))
        drawn.add_column(heading, overflow="fold", no_wrap=unbroken, min_width=least)
    out.width = max(out.width, needed)
    for row in zip(*columns, strict=True):
        drawn.add_row(*row)
    return drawn


def print_json(value: JsonValue) -> None:
    """One JSON value on standard output, Chinese as it is."""
    print(json.dumps(value, ensure_ascii=False, indent=1))


def complain(failure: Failure) -> None:
    """Name a file that could not be read, on standard error."""
    print(f"not read: {clean(failure.name)}: {clean(failure.reason)}", file=sys.stderr)


@contextmanager
def opened(graph: Path) -> Iterator[ClaimsFile]:
    """The graph file of ``--graph``, which must exist."""
    from graph.claims import ClaimsFile

    with ClaimsFile(graph) as claims:
        yield claims


def node_named(claims: ClaimsFile, graph: Graph, name: str) -> GraphNode:
    """The one node that a name or an id, present or former, means. Raises UserError with the candidates."""
    from graph.select import one_node

    return one_node(graph, claims.current(name.strip()) or name)


def place_named(graph: Graph, name: str) -> GraphNode:
    """The division that a name, short or full, means. Raises UserError for none or several."""
    from extractors.mentions.places import divisions_named
    from graph.model import NodeLabel

    codes = {division.code for division in divisions_named(name)} | {name}
    places = [n for n in graph.nodes if n.label is NodeLabel.PLACE and n.level != "venue"]
    found = [n for n in places if n.id in codes] or [n for n in places if name in (n.name, *n.aliases)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise UserError(
            f"no place in the graph is called {name}; `parkgraph list places` shows what there is"
        )
    ids = ", ".join(f"{n.id} {n.name}" for n in found)
    raise UserError(f"{name} fits {len(found)} places; give one of these codes: {ids}")


def json_properties(item: GraphNode | GraphEdge) -> dict[str, JsonValue]:
    """Properties as JSON: lists for tuples."""
    return {key: list(v) if isinstance(v, tuple) else v for key, v in item.properties().items()}
