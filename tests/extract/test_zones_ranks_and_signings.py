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
