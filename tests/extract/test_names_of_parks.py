"""Where the name of a park begins and ends, where it lies, and what only looks like one."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import facts_of

FOUND = [
    # the ending of a science city is not the end of its name
    ("绵阳科技城新区党工委召开会议。", {"绵阳科技城新区": "绵阳市"}),
    ("西部（重庆）科学城永川片区开工。", {"西部（重庆）科学城永川片区": "永川区"}),
    # a water of that name is not the county of that name
    ("永川区召开会议。凤凰湖产业园投产。", {"凤凰湖产业园": "永川区"}),
    # a county's short name before the plainest ending
    ("金昌市召开会议，永昌工业园区负责人参加。", {"永昌工业园区": "永昌县"}),
    # the university is part of the name
    ("长沙市召开会议，岳麓山大学科技城负责人参加。", {"岳麓山大学科技城": "长沙市"}),
    # the bracket names the district, not the zone
    ("营口市召开会议，营口经济技术开发区（鲅鱼圈区）参加。", {"营口经济技术开发区": "营口市"}),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_park_is_found_where_it_lies(text: str, expected: dict[str, str]) -> None:
    facts = facts_of(text)
    names = {node.id: node.name for node in facts.nodes}
    lies = {e.source: names[e.target] for e in facts.edges if e.type is Relation.LOCATED_IN}
    found = {node.name: lies.get(node.id, "") for node in facts.nodes if node.label is Label.PARK}
    assert found.items() >= expected.items()


@pytest.mark.parametrize(
    "text", ["长沙市召开会议，入驻产业园区的企业参加。", "金昌市召开会议，化工园区要抓好安全。"]
)
def test_parks_of_any_kind_are_none(text: str) -> None:
    assert not [node.name for node in facts_of(text).nodes if node.label is Label.PARK]
