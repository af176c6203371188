"""`parkgraph suggestions, same, different, decisions, undo`: the user's word on who is who."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from graph.cli.options import DEFAULT_GRAPH, GraphOption, JsonOption
from graph.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

    from graph.claims import ClaimsFile
    from graph.identity import Decision, Mention
    from graph.model import Graph

_ORDER = ("Person", "Body", "Park", "Role", "Event", "Place")
_WHO = "A name, an id, or NAME@ARTICLE for whoever that article calls so."
FirstArgument = Annotated[str, typer.Argument(metavar="A", help=_WHO)]
SecondArgument = Annotated[str, typer.Argument(metavar="B", help=_WHO)]
NoteOption = Annotated[str, typer.Option("--note", help="Why, kept with the decision.")]


def suggestions(graph: GraphOption = DEFAULT_GRAPH, as_json: JsonOption = False) -> None:
    """List pairs that may be one, and what contradicts itself.

    Example: parkgraph suggestions
    """
    from dataclasses import asdict

    from graph.cli.common import Table, opened, print_json, print_table
    from graph.select import Index, told_apart

    with opened(graph) as claims:
        found, notices = claims.suggestions(), claims.notices()
        index = Index(claims.graph())
    if as_json:
        print_json({"suggestions": [asdict(s) for s in found], "notices": [asdict(n) for n in notices]})
        return

    def told(node: str) -> str:
        known = index.nodes.get(node)
        return f"{known.name} ({told_apart(index, known)})\n{node}" if known else node

    rows = [(told(s.first), told(s.second), s.why, f"{s.score:.2f}") for s in found]
    print_table(Table(("A", "B", "why", "score"), rows, "May be one: parkgraph same A B, or different A B"))
    if notices:
        lines = [(n.kind, "\n".join(n.ids), n.why) for n in notices]
        print_table(Table(("kind", "id", "why"), lines, "To look at"))


def same(
    first: FirstArgument, second: SecondArgument, graph: GraphOption = DEFAULT_GRAPH, note: NoteOption = ""
) -> None:
    """Say that two are one. Kept with the articles, followed at every build, taken back by `undo`.

    Example: parkgraph same p2kq7xw4nv0ta p9c3e5m1zr8hu --note "same office, other spelling"
    """
    _decide("same", first, second, graph, note)


def different(
    first: FirstArgument, second: SecondArgument, graph: GraphOption = DEFAULT_GRAPH, note: NoteOption = ""
) -> None:
    """Say that two are not one. Of one node that should be two, name both by NAME@ARTICLE.

    Example: parkgraph different 李明@news/a.txt 李明@news/b.txt
    """
    _decide("different", first, second, graph, note)


def decisions(graph: GraphOption = DEFAULT_GRAPH, as_json: JsonOption = False) -> None:
    """List the decisions in force, numbered for `undo`.

    Example: parkgraph decisions
    """
    from graph.cli.common import Table, opened, print_json, print_table
    from graph.identity import in_force

    with opened(graph) as claims:
        found = in_force(claims.decisions())
    if as_json:
        print_json([decision.to_line() for decision in found])
        return
    rows = [
        (str(number), d.verdict.value, _told(d.first), _told(d.second), d.note)
        for number, d in enumerate(found, 1)
    ]
    print_table(Table(("no.", "verdict", "A", "B", "note"), rows))


def undo(
    number: Annotated[
        int | None, typer.Argument(help="Number in `parkgraph decisions`; without it the last decision.")
    ] = None,
    graph: GraphOption = DEFAULT_GRAPH,
) -> None:
    """Take a decision back.

    Example: parkgraph undo 2
    """
    from graph.cli.common import opened
    from graph.identity import in_force

    with opened(graph) as claims:
        log = claims.decisions()
        standing = in_force(log)
        if number is not None and not 1 <= number <= len(standing):
            many = len(standing) or "none"
            raise UserError(f"there is no decision {number}; `parkgraph decisions` lists {many}")
        if not standing:
            raise UserError("there is no decision to take back")
        chosen = standing[number - 1] if number else next(d for d in reversed(log) if d in standing)
        claims.decide(chosen.undone())
        _refresh(claims, graph)
    print(f"taken back: {chosen.verdict.value} {_told(chosen.first)} and {_told(chosen.second)}")


def _decide(verdict: str, first: str, second: str, path: Path, note: str) -> None:
    from graph.cli.common import opened
    from graph.identity import Decision, Verdict

    with opened(path) as claims:
        graph = claims.graph()
        a, b = _mention(claims, graph, first), _mention(claims, graph, second)
        if a == b:
            raise UserError(f"{first} and {second} are the same mention; name two")
        if a.label is not b.label:
            raise UserError(
                f"{first} is a {a.label.value}, {second} a {b.label.value}: they are two in any case"
            )
        decision = Decision(Verdict(verdict), a, b, note)
        claims.decide(decision)
        _refresh(claims, path)
        _report(claims, decision)


def _mention(claims: ClaimsFile, graph: Graph, who: str) -> Mention:
    from graph.cli.common import node_named

    name, at, article = who.partition("@")
    if at and not claims.current(who):
        return _mention_in(claims, name, article)
    found = claims.anchor(node_named(claims, graph, who).id)
    if found is None:
        raise UserError(
            f"{who} is an article or a division from the list: there is nothing to decide about it"
        )
    return found


def _mention_in(claims: ClaimsFile, name: str, article: str) -> Mention:
    from graph.identity import Mention

    facts = claims.facts_of(article)
    named = [node for node in facts.nodes if name in (node.name, *node.aliases)]
    # A park can be a place of the article as well: people before bodies before parks before the rest.
    first = min((_ORDER.index(node.label.value) for node in named), default=0)
    nodes = [node for node in named if node.label.value == _ORDER[first]]
    if len(nodes) != 1:
        many = "nobody and nothing" if not nodes else f"{len(nodes)} nodes"
        raise UserError(f"{article} calls {many} {name}; `parkgraph explain {article}` shows what it names")
    node = nodes[0]
    start = node.mentions[0].start if node.mentions else -1
    return Mention(facts.article.id, node.label, node.name, start)


def _refresh(claims: ClaimsFile, path: Path) -> None:
    from graph.cli.mirror import refresh_mirror

    refresh_mirror(path, claims.graph())


def _report(claims: ClaimsFile, decision: Decision) -> None:
    print(f"{decision.verdict.value}: {_told(decision.first)} and {_told(decision.second)}")
    for notice in claims.notices():
        if notice.kind in ("contradiction", "lost"):
            print(f"note: {notice.why}")


def _told(mention: Mention) -> str:
    return f"{mention.name}@{mention.article}"
