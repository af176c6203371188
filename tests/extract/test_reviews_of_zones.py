"""Pages of zones: experts who come to review them, meetings that walk in, projects that are venues."""

from __future__ import annotations

from extractors.facts import Facts, Label, Relation
from tests.extract.local import facts_of, names, roles


def sites(facts: Facts) -> set[str]:
    by_id = {node.id: node for node in facts.nodes}
    return {
        by_id[e.target].name
        for e in facts.edges
        if e.type is Relation.LOCATED_IN and by_id[e.source].label is Label.EVENT
    }


def page(text: str, zone: str = "宁乡高新区") -> Facts:
    return facts_of(f"{zone}\n何晓舟参加活动\n2024-03-12\n{text}")


def test_experts_come_to_review_a_zone() -> None:
    facts = page("3月11日，省科技厅二级巡视员谷良率专家组来宁乡高新区，开展火炬特色产业基地复核工作。")
    assert names(facts, Label.PERSON) >= {"谷良"}
    assert len(names(facts, Label.EVENT)) == 1


def test_centre_of_two_duties_is_one_body() -> None:
    facts = page("3月11日，湖南省科技交流与生产力促进中心副主任何晓舟到宁乡高新区调研。")
    assert roles(facts) == {("何晓舟", "湖南省科技交流与生产力促进中心副主任")}


def test_activity_walks_into_a_zone() -> None:
    facts = page(
        "3月11日，市政协“委员会客厅”协商活动走进景德镇高新区，围绕产业发展协商议政。市政协主席何晓舟出席并讲话。"
    )
    assert "景德镇高新区" in sites(facts)


def test_project_is_a_venue_by_its_whole_name() -> None:
    facts = page("3月11日，市长何晓舟先后来到SK海力士二工厂配套项目、鸿山湖公园调研。")
    assert "SK海力士二工厂配套项目" in sites(facts)


def test_own_page_of_an_airport_zone() -> None:
    facts = page("3月11日，区党工委书记何晓舟带队检查安全生产。", "长沙临空经济区")
    assert roles(facts) == {("何晓舟", "长沙临空经济区党工委书记")}


def test_council_that_a_sentence_names_by_its_kind() -> None:
    facts = page(
        "3月11日，陆家嘴金融城理事会第八次全体会议举行。会上，钟离敏作理事会年度工作报告。会议选举何晓舟为理事会秘书长。",
        "浦东新区",
    )
    assert names(facts, Label.BODY) == {"陆家嘴金融城理事会"}


def test_lounge_and_report_are_no_bodies() -> None:
    facts = page("3月11日，市长何晓舟来到鸿山物联网小镇会客厅调研。何晓舟做联盟工作报告。")
    assert not {name for name in names(facts, Label.BODY) if "会客厅" in name or "联盟" in name}
