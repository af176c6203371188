"""The columns a Cypher query returns, read from its text: without rows the offline engine tells none."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""(?P<skip>\s+|//[^\n]*|/\*.*?\*/)
      | (?P<text>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")
      | (?P<name>`(?:``|[^`])*`)
      | (?P<word>[^\W\d]\w*)
      | (?P<other>\$?\d[\w.]*|\$\w+|.)""",
    re.VERBOSE | re.DOTALL,
)
_ENDS_RETURN = frozenset({"ORDER", "SKIP", "OFFSET", "LIMIT", "UNION", "NEXT"})


@dataclass(frozen=True, slots=True)
class Token:
    """A word, quoted text or other character of a query, without comments; ``depth`` counts open brackets."""

    text: str
    start: int
    end: int
    depth: int

    @property
    def keyword(self) -> str:
        """The token in upper case, to compare with keywords."""
        return self.text.upper()


@dataclass(frozen=True, slots=True)
class Column:
    """What a query returns under ``name``; without ``AS`` the name is the expression as written."""

    name: str
    expression: str
    aliased: bool


def tokens(query: str) -> list[Token]:
    """The query's tokens in order; an opening and its closing bracket have the depth of what is around."""
    found: list[Token] = []
    depth = 0
    for match in _TOKEN.finditer(query):
        if match["skip"] is not None:
            continue
        if match[0] in ")]}":
            depth -= 1
        found.append(Token(match[0], match.start(), match.end(), depth))
        if match[0] in "([{":
            depth += 1
    return found


def columns(query: str) -> tuple[Column, ...] | None:
    """The columns of the query's last RETURN; None where there is none, or where it returns ``*``."""
    all_tokens = tokens(query)
    starts = [i for i, token in enumerate(all_tokens) if token.depth == 0 and token.keyword == "RETURN"]
    if not starts:
        return None
    items = _items(all_tokens[starts[-1] + 1 :])
    if not items or any(not item or item[0].text == "*" for item in items):
        return None
    return tuple(_column(query, item) for item in items)


def _items(after_return: list[Token]) -> list[list[Token]]:
    items: list[list[Token]] = [[]]
    for i, token in enumerate(after_return):
        if token.depth == 0 and (token.keyword in _ENDS_RETURN or token.text == ";"):
            break
        if token.depth == 0 and token.text == ",":
            items.append([])
        elif i or token.keyword != "DISTINCT":
            items[-1].append(token)
    return items


def _column(query: str, item: list[Token]) -> Column:
    if len(item) > 2 and item[-2].keyword == "AS":
        return Column(_unquoted(item[-1].text), query[item[0].start : item[-3].end], True)
    expression = query[item[0].start : item[-1].end]
    return Column(_unquoted(expression) if len(item) == 1 else expression, expression, False)


def _unquoted(name: str) -> str:
    return name[1:-1].replace("``", "`") if name.startswith("`") else name
