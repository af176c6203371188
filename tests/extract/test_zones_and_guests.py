"""Pages of zones and their guests: what people bring with them, who runs a zone, what is opened, names torn by words."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import WUHU, facts_of, names, read_zhenjiang, roles
from tests.extract.reading import took_part


def test_a_meeting_is_held_whatever_county_is_called_so() -> None:
    facts = facts_of(
        "南京日报\n2024-03-15\n3月14日，江苏省委常委、江北新区党工委书记何晓舟主持召开江北新区党工委会议。"
    )
    assert "开江北新区" not in names(facts, Label.PARK)
    assert facts.article.place.startswith("江苏省")


def test_whose_life_is_told() -> None:
    facts = read_zhenjiang(
        "丹徒区教育局副局长陈越作提醒。\n公开资料显示，何晓舟，男，1973年4月生。他此前为句容市副市长。"
    )
    assert any(person == "何晓舟" and role.startswith("句容市副市长") for person, role in roles(facts))


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("会长何晓舟率江西省中小企业工贸协会一行来考察。", {"江西省中小企业工贸协会"}),
        ("台商创业园项目由台湾远山营造股份有限公司建设。", {"台湾远山营造股份有限公司"}),
        ("联盟成员单位北汽远山股份有限公司长沙工厂获得表彰。", {"北汽远山股份有限公司"}),
    ],
)
def test_where_a_body_begins(text: str, bodies: set[str]) -> None:
    assert names(read_zhenjiang(text), Label.BODY) == bodies


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("联盟成员单位北汽远山有限公司长沙超级工厂获得表彰。", set()),
        ("区长何晓舟参加，何晓舟区长简要介绍了情况。", {"何晓舟"}),
        ("6月19日，恳谈会举行，市长何晓舟主持，陈越作重点产业推介。", {"何晓舟", "陈越"}),
    ],
)
def test_who_is_named(text: str, people: set[str]) -> None:
    assert names(read_zhenjiang(text), Label.PERSON) == people


def test_a_zone_that_a_company_runs() -> None:
    facts = facts_of("远山高新区\n2024-03-15\n3月14日，远山高新区举行座谈会，高新区常务副总经理何晓舟致辞。")
    assert roles(facts) == {("何晓舟", "远山高新区常务副总经理")}


def test_many_projects_begun_at_once() -> None:
    facts = facts_of(
        WUHU + "3月14日，总投资575亿元的63个江北科学城重点项目开工，项目多为研发中心。市长何晓舟出席活动。"
    )
    (event,) = (node for node in facts.nodes if node.label is Label.EVENT)
    assert str(event.kind) == "ceremony"
    assert took_part(facts, Relation.ATTENDED) == {"何晓舟"}


def test_who_went_along() -> None:
    facts = facts_of(WUHU + "3月12日，市长何晓舟到繁昌区考察，并召开洽谈会。副市长陈越等陪同了考察。")
    by_id = {node.id: node for node in facts.nodes}
    there = {
        (by_id[e.source].name, str(by_id[e.target].kind)) for e in facts.edges if e.type is Relation.ATTENDED
    }
    assert ("陈越", "inspection") in there


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("合肥海关副关长濮阳春任组长。", {("濮阳春", "合肥海关副关长")}),
        (
            "丹徒区副区长后晓燕、市商务局局长何晓舟参加会议。",
            {("后晓燕", "丹徒区副区长"), ("何晓舟", "镇江市商务局局长")},
        ),
    ],
)
def test_rare_surnames(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(read_zhenjiang(text)) == expected


def test_who_leads_the_study_of_a_speech() -> None:
    facts = read_zhenjiang(
        "6月19日，市委召开学习会，市长陈越领学习近平总书记重要讲话精神，副市长何晓舟作交流发言。"
    )
    assert took_part(facts, Relation.SPOKE_AT) == {"陈越", "何晓舟"}


def test_those_who_check_a_zone_before_it_opens() -> None:
    facts = read_zhenjiang(
        "6月19日，由南京海关牵头的联合预验收组，对镇江综合保税区进行预验收。副市长陈越参加预验收并致辞。"
    )
    (event,) = (node for node in facts.nodes if node.label is Label.EVENT)
    assert str(event.kind) == "inspection"
    assert took_part(facts, Relation.SPOKE_AT) == took_part(facts, Relation.ATTENDED) == {"陈越"}


def test_parks_lie_where_the_list_or_the_bracket_says() -> None:
    facts = facts_of(
        WUHU + "3月12日，市长何晓舟先后深入繁昌区的远山园、江口智能制造产业园，无为市的江北纺织产业园调研，"
        "了解芜湖（湾沚）新型储能产业园建设情况。"
    )
    by_id = {node.id: node for node in facts.nodes}
    lies = {
        (by_id[e.source].name, by_id[e.target].name)
        for e in facts.edges
        if e.type is Relation.LOCATED_IN and by_id[e.source].label is Label.PARK
    }
    assert {("江北纺织产业园", "无为市"), ("芜湖（湾沚）新型储能产业园", "湾沚区")} <= lies
