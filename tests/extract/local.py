"""Reading a plain text and asking what was found in it."""

from __future__ import annotations

from extractors.facts import Facts, Label, Relation
from extractors.pipeline import extract
from extractors.read import Page, read_pages

# how a page of each city begins
WUHU = "全市要闻\n来源：芜湖日报　2024-03-15\n"
# a meeting at which the people of a table speak
INDUSTRY_OF_WUHU = WUHU + "3月12日，全市工业大会召开。"
CHANGZHOU = "金坛要闻\n来源：常州日报　2024-03-15\n"
ZHENJIANG = "江苏省镇江市人民政府\n2024-06-20\n"


def facts_of(text: str) -> Facts:
    """The facts of one plain-text page."""
    (page,) = read_pages("a.txt", text.encode())
    assert isinstance(page, Page)
    return extract(page)


def names(facts: Facts, label: Label) -> set[str]:
    """Names of all nodes with a label."""
    return {node.name for node in facts.nodes if node.label is label}


def roles(facts: Facts) -> set[tuple[str, str]]:
    """Person and role of every office held, with the status behind the role where it is not current."""
    by_id = {node.id: node.name for node in facts.nodes}
    held = [edge for edge in facts.edges if edge.type is Relation.HOLDS_ROLE]
    return {
        (by_id[e.source], by_id[e.target] + ("" if e.status == "current" else f" {e.status}")) for e in held
    }


def read_zhenjiang(text: str) -> Facts:
    """The facts of one plain-text page of 镇江."""
    return facts_of(ZHENJIANG + text)


def acts(text: str) -> set[tuple[str, Relation, str]]:
    """Who did what at which kind of event, on a page of 镇江."""
    facts = read_zhenjiang(text)
    nodes = {node.id: node for node in facts.nodes}
    taking = (Relation.PRESIDED, Relation.SPOKE_AT, Relation.ATTENDED)
    return {(nodes[e.source].name, e.type, nodes[e.target].kind) for e in facts.edges if e.type in taking}
