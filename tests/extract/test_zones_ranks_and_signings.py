"""Pages of zones: who serves there without an office, where bodies sign, what a tour stops at, rare names."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import WUHU, facts_of, names, read_zhenjiang, roles
from tests.extract.reading import took_part


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "市纪委监委驻市商务局纪检监察组组长陈越、副组长何晓舟参加调研。",
            {
                ("陈越", "镇江市纪委监委驻市商务局纪检监察组组长"),
                ("何晓舟", "镇江市纪委监委驻市商务局纪检监察组副组长"),
            },
        ),
        ("丹徒经开区副县级干部何晓舟参加调研。", {("何晓舟", "丹徒经开区副县级干部")}),
        (
            "市商务局副局长陈越，副县级干部何晓舟参加调研。",
            {("陈越", "镇江市商务局副局长"), ("何晓舟", "镇江市商务局副县级干部")},
        ),
        ("市委副书记笪乘胜，市长陈越出席。", {("笪乘胜", "镇江市委副书记"), ("陈越", "镇江市市长")}),
        ("市长王罡赴上海拜访远山集团。", {("王罡", "镇江市市长")}),
    ],
)
def test_offices_and_ranks(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(read_zhenjiang(text)) == expected


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("由国家海关总署、国家商务部组成的验收组来园区检查。", {"海关总署", "商务部"}),
        (
            "桥头镇、石马镇、上党镇党委主要负责人参加会议。",
            {"桥头镇党委", "石马镇党委", "上党镇党委"},
        ),
    ],
)
def test_bodies(text: str, bodies: set[str]) -> None:
    assert names(read_zhenjiang(text), Label.BODY) == bodies


@pytest.mark.parametrize(
    "text",
    [
        "3月12日，省政府与远山集团在合肥签署合作备忘录。",
        "3月12日，市长何晓舟与远山集团董事长陈越代表双方在合肥签署合作协议。",
    ],
)
def test_where_they_sign(text: str) -> None:
    facts = facts_of(WUHU + text)
    by_id = {node.id: node for node in facts.nodes}
    sites = {by_id[e.target].name for e in facts.edges if by_id[e.source].label is Label.EVENT}
    assert "合肥市" in sites


def test_what_was_signed_long_before_is_no_event() -> None:
    facts = facts_of(
        WUHU + "3月12日，市长何晓舟考察远山科技园。2022年12月6日，芜湖经开区与远山科技园签订《合作协议》。"
        "随后，何晓舟考察长风集团。"
    )
    events = [node for node in facts.nodes if node.label is Label.EVENT]
    assert {event.kind for event in events} == {"inspection"}
    assert {event.date for event in events} == {"2024-03-12"}


def test_zones_of_the_county_where_the_tour_stops() -> None:
    facts = read_zhenjiang(
        "6月19日，市统计局局长何晓舟一行到句容、丹阳调研。\n在句容市，何晓舟调研了市经开区和白石产业园。"
    )
    by_id = {node.id: node.name for node in facts.nodes}
    lies = {(by_id[e.source], by_id[e.target]) for e in facts.edges if e.type is Relation.LOCATED_IN}
    assert ("白石产业园", "句容市") in lies


def test_a_county_told_by_its_province_shares_no_zone() -> None:
    facts = read_zhenjiang("市长何晓舟率党政考察团到江苏东海、南京经开区、安徽庐江学习考察。")
    assert names(facts, Label.PARK) == {"南京经开区"}


def test_a_preparatory_meeting() -> None:
    facts = read_zhenjiang("19日，副市长何晓舟主持召开综保区封关运行筹备会。")
    assert took_part(facts, Relation.PRESIDED) == {"何晓舟"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "市委副书记何晓舟，市领导陈越、林青山；丹徒区领导钱大同、李远山参加。",
            {"何晓舟", "陈越", "林青山", "钱大同", "李远山"},
        ),
        ("市长陈越到访丹徒经开区。副市长何晓舟陪同到访。", {"陈越", "何晓舟"}),
    ],
)
def test_who_was_there(text: str, people: set[str]) -> None:
    facts = facts_of(WUHU + "3月12日，全市工业大会召开。" + text)
    assert people <= took_part(facts, Relation.ATTENDED)


@pytest.mark.parametrize(
    ("text", "parks"),
    [
        ("6月8日，句容市党政代表团来赣江新区考察。", {"赣江新区"}),
        ("丹徒高新区管委会主任何晓舟等高新区领导与企业家面对面。", {"丹徒高新区"}),
        ("双方围绕新形势下大学科技园如何发展进行了交流。", set()),
    ],
)
def test_parks(text: str, parks: set[str]) -> None:
    assert names(read_zhenjiang(text), Label.PARK) == parks


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("19日，副市长陈越拜访章远山会长和商会。", {"陈越", "章远山"}),
        ("19日，副市长陈越与林大山董事长、王青山总经理座谈。", {"陈越", "林大山", "王青山"}),
        ("19日，副市长陈越拜访方太董事长林大山。", {"陈越", "林大山"}),
    ],
)
def test_people_called_by_an_office_behind_the_name(text: str, people: set[str]) -> None:
    assert names(read_zhenjiang(text), Label.PERSON) == people


def test_a_line_below_the_headline_that_says_who_did_what() -> None:
    facts = facts_of(
        "我市党政代表团赴芜湖考察\n2024-06-20 来源：镇江日报\n何晓舟会见 陈越林青山率队 钱大同陪同\n"
        "6月19日，我市党政代表团在芜湖考察。芜湖市委书记何晓舟会见代表团一行。市委书记陈越，市长林青山率队。"
    )
    kinds = [node.kind for node in facts.nodes if node.label is Label.EVENT]
    assert sorted(str(kind) for kind in kinds) == ["inspection", "reception"]
    assert "钱大同" not in took_part(facts, Relation.ATTENDED)


def test_a_day_told_of_later_is_not_that_of_the_meeting() -> None:
    facts = facts_of(
        "三地联席会议召开\n8月29日，三地联席会议召开，市委书记何晓舟主持。\n"
        "会上，芜湖市通报了2025年4月28日联席会议研究事项进展情况。"
    )
    assert [node.date for node in facts.nodes if node.label is Label.EVENT] in ([None], [""])


def test_a_talk_with_nobody_named_is_a_part_of_the_tour() -> None:
    facts = read_zhenjiang(
        "6月18日，市长陈越带队到浙江招商。陈越一行到湖州、杭州等地拜访优质企业，并与企业座谈交流。副市长何晓舟参加活动。"
    )
    events = [node for node in facts.nodes if node.label is Label.EVENT]
    assert [str(event.kind) for event in events] == ["inspection"]
    assert took_part(facts, Relation.ATTENDED) == {"陈越", "何晓舟"}
