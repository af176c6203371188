"""What a second reading of broadcast news taught: several meetings in a row, tours, terms of office, and sites."""

from __future__ import annotations

import pytest

from extractors.facts import Facts
from tests.extract.news import acts, facts_of, names, roles

SEVERAL = [
    (
        "国务院副总理丁文远3日主持召开甲委员会第五次会议和乙委员会第三次会议。",
        {"甲委员会第五次会议", "乙委员会第三次会议"},
    ),
    (
        "3日，南京市委书记丁文远主持召开市委常委会会议、市委审计委员会会议。",
        {"市委常委会会议", "市委审计委员会会议"},
    ),
]


@pytest.mark.parametrize(("text", "meetings"), SEVERAL)
def test_meetings_in_a_row_are_each_presided_over(text: str, meetings: set[str]) -> None:
    chaired = {event for who, how, event in acts(facts_of(text)) if (who, how) == ("丁文远", "PRESIDED")}
    assert chaired == meetings


def test_so_many_meetings_are_those_just_listed() -> None:
    text = (
        "国务院副总理丁文远3日会见新加坡副总理颜金勇，并共同主持甲委员会第五次会议和乙委员会第三次会议。"
        "丁文远和颜金勇共同主持两个双边机制会议，总结合作进展。"
    )
    chaired = {event for who, how, event in acts(facts_of(text)) if (who, how) == ("颜金勇", "PRESIDED")}
    assert chaired == {"甲委员会第五次会议", "乙委员会第三次会议"}


def test_who_goes_on_to_preside_is_who_toured() -> None:
    text = "国务院副总理丁文远3日到四川雅安调研。随后主持召开座谈会，听取意见。"
    assert ("丁文远", "PRESIDED", "座谈会") in acts(facts_of(text))
    text = "国务院副总理丁文远3日到四川雅安调研。周志明陪同。随后主持召开座谈会，听取意见。"
    assert not {act for act in acts(facts_of(text)) if act[1] == "PRESIDED"}


TOURED = [
    (
        "丁文远3日在辽宁调研。丁文远先后来到丹东、大连等地，深入省、市人大常委会机关调研。",
        "辽宁省人大常委会",
    ),
    ("丁文远3日在重庆调研。丁文远来到市、县人大常委会机关，看望干部。", "重庆市人大常委会"),
    ("丁文远3日在湖南长沙、株洲调研，深入省、市、县人大常委会机关。", "湖南省人大常委会"),
    ("丁文远3日主持召开市委审计委员会会议。", ""),
]


@pytest.mark.parametrize(("text", "body"), TOURED)
def test_congresses_of_several_levels_on_a_tour(text: str, body: str) -> None:
    found = {name for name in names(facts_of(text), "Body") if name.endswith("人大常委会")}
    assert found == ({body} if body else set())


HELD = [
    ("2007年3月至10月，丁文远同志担任上海市委书记。", "former"),
    ("2007年3月，丁文远同志担任上海市委书记。", "appointed"),
]


@pytest.mark.parametrize(("text", "status"), HELD)
def test_a_term_that_is_over_is_former(text: str, status: str) -> None:
    assert {str(e.status) for e in facts_of(text).edges if e.type == "HOLDS_ROLE"} == {status}


POINTED = [
    (
        "丁文远3日赴远山电气集团创新中心参观，听取了集团董事长周志明的介绍。",
        ("周志明", "远山电气集团董事长"),
    ),
    (
        "仪式3日举行，组委会主席丁文远致辞。有关部门、大运会组委会负责同志参加。",
        ("丁文远", "大运会组委会主席"),
    ),
    (
        "澳门第十四届全国人大代表选举会议3日举行。主席团常务主席丁文远主持会议。",
        ("丁文远", "澳门第十四届全国人大代表选举会议主席团常务主席"),
    ),
]


@pytest.mark.parametrize(("text", "held"), POINTED)
def test_offices_of_what_the_article_names_elsewhere(text: str, held: tuple[str, str]) -> None:
    assert held in roles(facts_of(text))


def _sites(facts: Facts) -> set[str]:
    name = {node.id: node for node in facts.nodes}
    return {
        name[e.target].name for e in facts.edges if e.type == "LOCATED_IN" and name[e.source].label == "Event"
    }


SITES = [
    ("国务院副总理丁文远3日在京主持召开座谈会。", {"北京市"}),
    ("国家某某局3日在京正式挂牌，丁文远出席仪式并揭牌。", {"北京市"}),
    ("国务院副总理丁文远3日在四川考察。丁文远来到太和镇永丰村。", {"四川省", "太和镇", "永丰村"}),
    ("国务院副总理丁文远3日在广东考察。丁文远来到远山显示广州制造基地。", {"广东省", "远山显示广州制造基地"}),
    ("国务院副总理丁文远3日在北京调研，到国家电力调度控制中心了解情况。", {"北京市", "国家电力调度控制中心"}),
]


@pytest.mark.parametrize(("text", "sites"), SITES)
def test_sites_are_named_whole(text: str, sites: set[str]) -> None:
    assert _sites(facts_of(text)) == sites


def test_a_zone_with_its_province_is_the_zone_named_before() -> None:
    text = "由雄安新区党工委举办的宣介会3日在河北雄安新区举行。"
    assert names(facts_of(text), "Park") == {"雄安新区"}
