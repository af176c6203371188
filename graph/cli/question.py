"""What `parkgraph query` is asked: Cypher from the command line, a file or standard input, or a named query."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.errors import UserError
from graph.queries import find, pairs
from graph.stores import Parameter


@dataclass(frozen=True, slots=True)
class Question:
    """A query and its parameters. ``names``: those of its values that should be names or ids of nodes."""

    text: str
    parameters: Mapping[str, Parameter]
    names: tuple[str, ...] = ()


def question(words: list[str], file: Path | None, name: str, param: list[str]) -> Question:
    """What is asked by the words, the file or the name given. Raises UserError."""
    if name:
        if file:
            raise UserError("give either --named or --file")
        named = find(name)
        parameters = named.bind(named.typed(pairs([*words, *param])))
        names = tuple(str(parameters[p.name]) for p in named.parameters if p.names_a_node)
        return Question(named.text, parameters, names)
    return Question(_text(words, file), {key: _value(key, text) for key, text in pairs(param).items()})


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
    try:
        value = json.loads(text)
    except ValueError:
        return text
    if isinstance(value, dict):
        raise UserError(f"the value of {key} is an object: give text, a number, true, false, null or a list")
    return value  # type: ignore[no-any-return]
