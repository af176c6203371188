"""Missions that help another region, design institutes, and offices of the page's own institution or zone."""

from __future__ import annotations

import pytest

from tests.extract.local import facts_of, roles

OFFICES = [
    # whom one province sends to help another; an institute by what it does
    (
        "援疆会议\n来源：喀什日报　2024-03-12\n3月11日，江苏省对口支援新疆克州前方指挥部总指挥卢东升，中国市政工程西南设计研究总院"
        "有限公司董事长钱一鸣，中国电建西北勘测设计研究总院副总经理赵小满参加会议。",
        {
            ("卢东升", "江苏省对口支援新疆克州前方指挥部总指挥"),
            ("钱一鸣", "中国市政工程西南设计研究总院有限公司董事长"),
            ("赵小满", "中国电建西北勘测设计研究总院副总经理"),
        },
    ),
    # on a university's page 党委常委 behind guests is the university's; 学校 is no part of a college's name
    (
        "陕西渭滨理工大学新闻网\n2024-11-07\n11月6日，我校签约仪式举行。宝鸡市委常委卢东升，校党委书记钱一鸣出席。仪式由党委常委、"
        "副校长赵小满主持。学校材料科学与工程学院院长孟晓舟发言。",
        {
            ("卢东升", "宝鸡市委常委"),
            ("钱一鸣", "陕西渭滨理工大学党委书记"),
            ("赵小满", "陕西渭滨理工大学党委常委"),
            ("赵小满", "陕西渭滨理工大学副校长"),
            ("孟晓舟", "陕西渭滨理工大学材料科学与工程学院院长"),
        },
    ),
    # a zone that no ending tells, and its bureaus that begin like it
    (
        "宁东基地召开会议\n2025-03-11\n3月10日，宁东基地召开会议。宁东基地党工委书记、管委会主任卢东升讲话，宁东生态环境局副局长"
        "钱一鸣发言。",
        {
            ("卢东升", "宁东基地党工委书记"),
            ("卢东升", "宁东基地管委会主任"),
            ("钱一鸣", "宁东生态环境局副局长"),
        },
    ),
    # a short name that the article has introduced is of no division; reporters before 报道： are nobody
    (
        "医院签约\n来源：昌吉日报　2024-03-12\n本报讯 记者刘一辉、通讯员魏亚波、巨浩报道：3月11日，天山医科大学第五附属医院（以下简称："
        "天医大五附院）举行签约仪式，天医大五附院党委书记卢东升参加。",
        {("卢东升", "天山医科大学第五附属医院党委书记")},
    ),
    # the Corps by its whole name
    (
        "会议\n来源：昌吉日报　2024-03-12\n3月11日，新疆生产建设兵团党委常委、副司令员卢东升出席会议。",
        {("卢东升", "新疆生产建设兵团党委常委"), ("卢东升", "新疆生产建设兵团副司令员")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices_of_missions_institutes_and_of_the_page(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


def test_a_court_ends_where_it_tells_about_what() -> None:
    facts = facts_of("鄂州新闻\n来源：鄂州日报　2024-03-12\n3月11日，钱一鸣在华容区法院就法庭建设开展调研。")
    names = {node.name for node in facts.nodes if node.label == "Body"}
    assert "华容区法院" in names
    assert "华容区法院就法庭" not in names


def test_a_zone_of_one_name_and_its_full_name_are_one() -> None:
    facts = facts_of("3月10日，宁东基地管委会主任钱一鸣到宁东能源化工基地调研。宁东能源化工基地要加快发展。")
    assert {node.name for node in facts.nodes if node.label == "Park"} == {"宁东基地"}


def test_those_who_are_led_somewhere_are_no_venues() -> None:
    facts = facts_of("3月5日，省政协主席钱一鸣带领民建甘肃省委会机关干部前往兰州新区调研。")
    names = {node.id: node.name for node in facts.nodes}
    events = {node.id for node in facts.nodes if node.label == "Event"}
    at = {names[e.target] for e in facts.edges if e.type == "LOCATED_IN" and e.source in events}
    assert at == {"兰州新区"}


def test_reporters_before_a_colon_are_nobody() -> None:
    facts = facts_of("本报讯 记者刘一辉、通讯员魏亚波、巨浩报道：3月5日，省长钱一鸣到兰州新区调研。")
    assert {node.name for node in facts.nodes if node.label == "Person"} == {"钱一鸣"}
