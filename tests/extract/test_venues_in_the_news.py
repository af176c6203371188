"""Broadcast news: where an event was, and what names no venue."""

from __future__ import annotations

import pytest

from tests.extract.news import facts_of, names

VENUES = [
    ("25日，议会联盟会议在伊拉克首都巴格达举行，丁文远出席。", {"巴格达"}),
    ("丁文远5日在金融系统作宣讲报告。", set()),
    ("25日，远山论坛在世纪会展中心（上海）举行，丁文远出席。", {"世纪会展中心（上海）"}),
    ("国家主席丁文远5日在北京钓鱼台国宾馆会见匈牙利总理奥利维拉。", {"北京市", "钓鱼台国宾馆"}),
]


@pytest.mark.parametrize(("text", "expected"), VENUES)
def test_where_it_was(text: str, expected: set[str]) -> None:
    facts = facts_of(text)
    name = {node.id: node.name for node in facts.nodes}
    events = {node.id for node in facts.nodes if node.label == "Event"}
    assert {name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and e.source in events} == expected


HOW_AND_WHEN = [
    ("国务院总理丁文远5日在北京以视频方式会见泰国总理哈西纳。", {"北京市"}),
    ("丁文远5日在考察站视频连线慰问队员。在听取队员代表、站长发言后，丁文远表示感谢。", set()),
]


@pytest.mark.parametrize(("text", "expected"), HOW_AND_WHEN)
def test_how_and_when_are_no_venues(text: str, expected: set[str]) -> None:
    facts = facts_of(text)
    events = {node.id for node in facts.nodes if node.label == "Event"}
    name = {node.id: node.name for node in facts.nodes}
    assert {name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and e.source in events} == expected


def test_where_people_gathered() -> None:
    facts = facts_of("5日，首都各界人士会聚北京中山公园中山堂，举行纪念仪式。")
    name = {node.id: node.name for node in facts.nodes}
    assert "北京中山公园中山堂" in {name[e.target] for e in facts.edges if e.type == "LOCATED_IN"}


def test_where_somebody_invests_is_not_where_they_meet() -> None:
    facts = facts_of("9月6日，宝来集团在广东湛江投资的石化基地项目举行投产仪式，丁文远出席。")
    name = {node.id: node.name for node in facts.nodes}
    events = names(facts, "Event")
    assert "湛江" not in {
        name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and name[e.source] in events
    }


def test_a_town_called_like_its_county_is_one_site() -> None:
    facts = facts_of("国务院总理丁文远5日来到勐腊县勐腊镇补蚌村调研。")
    name = {node.id: node.name for node in facts.nodes}
    assert {name[e.target] for e in facts.edges if e.type == "LOCATED_IN"} >= {"勐腊镇", "补蚌村"}
