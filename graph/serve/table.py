"""Rows of a query as the page shows them: text in cells, and the nodes that stand in them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from graph.stores import Cell, Result
from graph.view.data import Json

# More rows than anyone reads would only make the page slow.
ROWS = 1000
NODES = 500


def table(result: Result, known: Mapping[str, str]) -> Json:
    """Columns, rows of text, ids of the nodes in them, and whether rows were cut.

    ``known``: what may stand in a cell for a node, its id or a name that only it has, and the id.
    """
    rows = result.rows[:ROWS]
    ids = dict.fromkeys(known[text] for row in rows for cell in row for text in _texts(cell) if text in known)
    return {
        "columns": result.columns,
        "rows": [[text(cell) for cell in row] for row in rows],
        "nodes": list(ids)[:NODES],
        "cut": len(result.rows) > ROWS,
    }


def text(cell: Cell) -> str:
    """A cell to read: names for nodes, words for relationships, a chain for a path."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, Mapping):
        return _thing(cell)
    if isinstance(cell, Sequence) and not isinstance(cell, str):
        return "、".join(text(item) for item in cell)
    return str(cell)


def _thing(cell: Mapping[str, Cell]) -> str:
    match dict(cell):
        case {"labels": _, "properties": {"name": str(name)}}:
            return name
        case {"type": str(kind), "properties": {**properties}, "start": _}:
            return str(properties.get("manner") or properties.get("status") or kind)
        case {"nodes": [*nodes], "relationships": [*_]}:
            return " — ".join(text(node) for node in nodes)
    return json.dumps(cell, ensure_ascii=False)


def _texts(cell: Cell) -> Iterator[str]:
    """Ids of nodes and of ends of relationships, and plain texts, which may be ids or names."""
    if isinstance(cell, str):
        yield cell
    elif isinstance(cell, Mapping):
        match dict(cell):
            case {"labels": _, "properties": {"id": str(id)}}:
                yield id
            case {"type": _, "start": start, "end": end}:
                yield from (end_ for end_ in (start, end) if isinstance(end_, str))
            case _:
                for value in cell.values():
                    yield from _texts(value)
    elif isinstance(cell, Sequence):
        for item in cell:
            yield from _texts(item)
