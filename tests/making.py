"""Facts made by hand: what an article says, written down in a few words."""

from __future__ import annotations

from collections.abc import Iterable

from extractors.facts import (
    Article,
    Basis,
    Edge,
    Evidence,
    Facts,
    Label,
    Node,
    Relation,
    Span,
    Status,
    Unresolved,
)
from graph.identity import Decision, Entity, Identities, Mention

# (subject, relation, object, words of the evidence, then status or manner)
Statement = tuple[str, Relation, str, str, str]


def person(name: str) -> Node:
    return Node("", Label.PERSON, name)


def facts(
    id: str,
    text: str,
    nodes: Iterable[Node],
    statements: Iterable[Statement] = (),
    *,
    published: str = "2024-03-05",
    path: str = "",
    title: str = "",
    url: str = "",
    since: str = "",
) -> Facts:
    """An article; nodes get ids n1, n2, … and the places where their names stand; statements go by names."""
    named = {node.name: _placed(f"n{i}", node, text) for i, node in enumerate(nodes, 1)}
    edges = tuple(_edge(statement, named, text, since) for statement in statements)
    article = Article(id, path or f"{id}.txt", text, title, published=published, url=url)
    return Facts(
        article, tuple(named.values()), edges, (Unresolved("该区", 0, 2, ("甲区", "乙区"), "two fit"),)
    )


def _placed(id: str, node: Node, text: str) -> Node:
    at = text.find(node.name)
    spans = (Span(at, at + len(node.name)),) if at >= 0 else ()
    return Node(
        id, node.label, node.name, node.kind, node.date, node.code, node.level,
        official_name=node.official_name, aliases=node.aliases, mentions=spans,
    )  # fmt: skip


def _edge(statement: Statement, named: dict[str, Node], text: str, since: str) -> Edge:
    subject, relation, object_, words, how = statement
    at = text.find(words) if words else -1
    holds = relation is Relation.HOLDS_ROLE
    return Edge(
        relation,
        named[subject].id,
        named[object_].id,
        evidence=Evidence(at, at + len(words), words, "made") if at >= 0 else None,
        manner="" if holds else how,
        status=Status(how) if holds and how else None,
        since=since if holds else "",
        basis=Basis.STATED if at >= 0 else Basis.DERIVED,
    )


def mayor(
    id: str, name: str, status: str = "current", *, published: str = "2024-03-05", since: str = ""
) -> Facts:
    """An article in which one person holds one office and speaks at one event."""
    text = f"{published}，会议召开。青川市市长{name}主持会议，他讲了话。会议结束。"
    return facts(
        id,
        text,
        [
            person(name),
            Node("", Label.ROLE, "青川市市长"),
            Node("", Label.BODY, "青川市政府"),
            Node("", Label.EVENT, "会议", kind="meeting", date=published),
        ],
        [
            (name, Relation.HOLDS_ROLE, "青川市市长", f"青川市市长{name}", status),
            ("青川市市长", Relation.ROLE_IN, "青川市政府", "青川市市长", ""),
            (name, Relation.PRESIDED, "会议", f"{name}主持会议", "主持"),
        ],
        published=published,
        since=since,
    )


def by_name(facts: Iterable[Facts], decisions: Iterable[Decision] = (), history: object = None) -> Identities:
    """The simplest identity: one name, one node; places with a code have it as id."""
    del decisions, history
    ids: dict[tuple[str, str], str] = {}
    entities: dict[str, Entity] = {}
    for each in sorted(facts, key=lambda f: f.article.id):
        for node in each.nodes:
            id = node.code or f"{node.label.value}:{node.name}"
            ids[each.article.id, node.id] = id
            anchor = Mention(each.article.id, node.label, node.name)
            known = (node.kind, node.date, node.level, node.title, node.official_name)
            entities.setdefault(id, Entity(id, node.label, node.name, anchor, node.aliases, (), *known))
    return Identities(ids, entities)
