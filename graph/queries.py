"""The named queries of `cypher/`: one file each, whose first lines say what it answers and takes."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

import graph
from graph.errors import UserError
from graph.stores import Cell, Parameter

_PARAMETER = re.compile(r"// param (?P<name>\w+): (?P<meaning>.+?)(?: \(default (?P<default>.+)\))?")


@dataclass(frozen=True, slots=True)
class QueryParameter:
    """What a query takes; one without ``default`` must be given."""

    name: str
    meaning: str
    default: Parameter
    required: bool

    @property
    def names_a_node(self) -> bool:
        """Whether its value is the name or the id of a node."""
        return self.required and self.name != "edge"

    @property
    def usage(self) -> str:
        """How it is given on the command line, and what it means."""
        shown = "…" if self.required else json.dumps(self.default, ensure_ascii=False)
        return f"{self.name}={shown}  {self.meaning}"

    def typed(self, text: str) -> Parameter:
        """Text from a command line as its default's type. Raises UserError where it is no whole number."""
        if not isinstance(self.default, int):
            return text
        try:
            return int(text)
        except ValueError:
            raise UserError(f"{self.name} takes a whole number, not {text}") from None


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A question that is often asked. ``text`` is Cypher that every store runs unchanged."""

    name: str
    answers: str
    answers_zh: str
    parameters: tuple[QueryParameter, ...]
    text: str

    def typed(self, given: Mapping[str, str]) -> dict[str, Parameter]:
        """Texts from a command line as values; ids that look like numbers stay text. Raises UserError."""
        known = {p.name: p for p in self.parameters}
        return {key: known[key].typed(text) if key in known else text for key, text in given.items()}

    def to_json(self) -> dict[str, Cell]:
        """All that a program needs to offer it."""
        parameters = [
            {"name": p.name, "meaning": p.meaning, "required": p.required, "default": p.default}
            for p in self.parameters
        ]
        return {
            "name": self.name,
            "answers": self.answers,
            "answers_zh": self.answers_zh,
            "parameters": parameters,
            "text": self.text,
        }

    def bind(self, given: Mapping[str, Parameter]) -> dict[str, Parameter]:
        """All its parameters, defaults filled in. Raises UserError for one that is missing or unknown."""
        names = [p.name for p in self.parameters]
        if unknown := sorted(given.keys() - set(names)):
            takes = ", ".join(names) or "none"
            raise UserError(f"{self.name} takes no parameter {unknown[0]}; it takes {takes}")
        for parameter in self.parameters:
            if parameter.required and parameter.name not in given:
                raise UserError(
                    f"{self.name} needs {parameter.name} ({parameter.meaning}): add {parameter.name}=…"
                )
        return {p.name: given.get(p.name, p.default) for p in self.parameters}


def named() -> tuple[NamedQuery, ...]:
    """All named queries by name. Raises UserError where their folder is missing or a head is malformed."""
    # Beside the package and not a package itself: an installed one may be called cypher.
    folder = Path(str(graph.__file__)).parent.parent / "cypher"
    files = sorted(folder.glob("*.cypher"))
    if not files:
        raise UserError(f"the query files are missing from {folder}: install parkgraph again")
    return tuple(_read(file.stem, file.read_text(encoding="utf-8")) for file in files)


def pairs(texts: Iterable[str]) -> dict[str, str]:
    """``key=value`` texts. Raises UserError for one without a key."""
    found: dict[str, str] = {}
    for text in texts:
        key, equals, value = text.partition("=")
        if not equals or not key.strip():
            raise UserError(f"{text} is no KEY=VALUE")
        found[key.strip().removeprefix("$")] = value
    return found


def find(name: str) -> NamedQuery:
    """The query of that name; hyphens are as good as underscores. Raises UserError with the closest ones."""
    queries = {query.name: query for query in named()}
    wanted = name.replace("-", "_")
    if wanted in queries:
        return queries[wanted]
    close = difflib.get_close_matches(wanted, queries, n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(close)}?" if close else "`parkgraph queries` lists them"
    raise UserError(f"no named query {name}; {hint}")


def _read(name: str, text: str) -> NamedQuery:
    head = list(takewhile(lambda line: line.startswith("//"), text.splitlines()))
    if len(head) < 2 or not head[0].startswith("// answers ") or not head[1].startswith("// 答 "):
        raise UserError(
            f"the query file {name}.cypher must begin with the lines `// answers …` and `// 答 …`"
        )
    answers, answers_zh = head[0].removeprefix("// answers "), head[1].removeprefix("// 答 ")
    parameters = tuple(_parameter(name, line) for line in head[2:])
    return NamedQuery(name, answers.strip(), answers_zh.strip(), parameters, text)


def _parameter(query: str, line: str) -> QueryParameter:
    match = _PARAMETER.fullmatch(line.strip())
    if not match:
        raise UserError(
            f"the query file {query}.cypher has a line that is no `// param name: meaning`: {line}"
        )
    default = match["default"]
    value: Parameter = None if default is None else json.loads(default)
    return QueryParameter(match["name"], match["meaning"], value, default is None)
