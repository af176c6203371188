"""Fairs and shows that open or are held, dinners beside a welcome, sessions over some days."""

from __future__ import annotations

import pytest

from extractors.facts import Label
from tests.extract.local import facts_of

_NEWS = "新闻联播要闻\n来源：新闻联播 2024-05-30\n"

EVENTS: list[tuple[str, set[tuple[str, str, str]]]] = [
    ("2024年扬州世园会于26日开幕，嘉宾参加。", {("2024年扬州世园会", "ceremony", "2024-05-26")}),
    ("第135届广交会第三期今天（5月30日）开幕。", {("第135届广交会", "ceremony", "2024-05-30")}),
    ("2024年服贸会正在北京举行，亮点纷呈。", {("2024年服贸会", "meeting", "")}),
    ("第9届海滨国际电影节正在举行。", {("第9届海滨国际电影节", "other", "")}),
    (
        "1日晚，澳门春季烟花汇演在旅游塔附近举行。",
        {("澳门春季烟花汇演", "other", "2024-05-01")},
    ),
    (
        "亚太某组织（APX）理事会第二次会议22日到25日在墨西哥城举行。",
        {("亚太某组织（APX）理事会第二次会议", "meeting", "2024-05-22")},
    ),
    (
        "甲江至乙岭高速公路今天（5月30日）通车。",
        {("甲江至乙岭高速公路通车", "ceremony", "2024-05-30")},
    ),
    # what is only referred to
    ("依托政策，消博会为企业创造机会。", set()),
    ("运动员备战冬奥会。", set()),
    ("多个市州相继举办了新春交流会、乡贤座谈会、集中签约等活动。", set()),
    ("活动启动以来，客流量增加。", set()),
    ("20日晚上，大会新闻中心举行第五场集体采访。", {("第五场集体采访", "meeting", "2024-05-20")}),
    ("山西省采取举办读书班、讲专题党课等形式，深入学习。", set()),
    ("街区如今每周举行超过100场文化演出和展览活动。", set()),
    ("昨晚，多地举行了焰火晚会。", set()),
    ("今天，舞龙表演等精彩的贺岁活动在澳门举行。", set()),
    ("福建福州、江西安远等地组织了专场招聘活动。", set()),
    ("各地景区开展了种类多样的活动。", set()),
    ("在庆祝建厂100周年大会上，习近平总书记指出，要坚守初心。", set()),
    ("今天，一场“讲述者说”活动在福州举行。", {("一场“讲述者说”活动", "other", "2024-05-30")}),
]


@pytest.mark.parametrize(("text", "events"), EVENTS)
def test_fairs(text: str, events: set[tuple[str, str, str]]) -> None:
    """Name, kind and day of what opens or is held."""
    found = {(n.name, str(n.kind), n.date) for n in facts_of(_NEWS + text).nodes if n.label is Label.EVENT}
    assert found == events


def test_a_dinner_is_an_event_beside_the_welcome() -> None:
    facts = facts_of(
        _NEWS + "国家主席习近平29日同来华访问的巴林国王哈马德举行会谈。会谈前，习近平为哈马德举行欢迎仪式。"
        "会谈后，习近平为哈马德举行欢迎宴会。"
    )
    assert {"欢迎仪式", "欢迎宴会"} <= {n.name for n in facts.nodes if n.label is Label.EVENT}


def test_two_who_talk_are_called_by_name_alone() -> None:
    facts = facts_of(_NEWS + "欢迎仪式后，李强同陈志明举行会谈。李强表示，双方要合作。陈志明表示赞同。")
    assert {n.name for n in facts.nodes if n.label is Label.PERSON} == {"李强", "陈志明"}
    assert {e.manner for e in facts.edges if str(e.type) == "ATTENDED"} == {"会谈"}


def test_a_sitting_is_called_without_the_particle_of_the_verb() -> None:
    facts = facts_of(_NEWS + "国务院总理李强29日参加了河北代表团审议。他说，要加快发展。")
    assert {n.name for n in facts.nodes if n.label is Label.EVENT} == {"河北代表团审议"}
