"""Pages of zones, counties and prefectures: what their short words for offices, places and days mean."""

from __future__ import annotations

import pytest

from extractors.facts import Label
from tests.extract.local import facts_of, roles

OFFICES = [
    # two organs, no name between them
    (
        "全市工业大会召开\n来源：芜湖日报　2024-03-12\n3月11日，芜湖市工业大会召开。市委常委、副市长，芜湖经开区党工委书记"
        "丁未然主持会议。",
        {
            ("丁未然", "芜湖市委常委"),
            ("丁未然", "芜湖市副市长"),
            ("丁未然", "芜湖经开区党工委书记"),
        },
    ),
    # a rank of many stands before the next, who is named
    (
        "全市工业大会召开\n来源：芜湖日报　2024-03-12\n3月11日，芜湖市工业大会召开。市委常委，市人大常委会主任丁未然出席。",
        {("丁未然", "芜湖市人大常委会主任")},
    ),
    # the county that was visited has its own 县委
    (
        "市委书记到凤台县调研\n来源：淮南日报　2024-03-12\n3月11日，市委书记李明远到凤台县调研。县委书记王小虎、县长常胜利"
        "陪同。随后，李明远到寿县看望干部，县委书记郭一鸣参加。",
        {
            ("李明远", "淮南市委书记"),
            ("王小虎", "凤台县委书记"),
            ("常胜利", "凤台县县长"),
            ("郭一鸣", "寿县县委书记"),
        },
    ),
    # remarks between office and name
    (
        "高新区项目开工\n来源：宜昌高新区管委会　2024-03-12\n3月11日，管委会主任（兼）卢东升宣布开工，副主任（主持工作）"
        "李明远主持。",
        {("卢东升", "宜昌高新区管委会主任"), ("李明远", "宜昌高新区管委会副主任")},
    ),
    # a 工委 that no zone's name stands before
    (
        "洋浦推介会召开\n来源：儋州日报　2024-03-12\n3月11日，洋浦推介会召开。洋浦工委副书记、管委会主任白一鸣致辞。",
        {("白一鸣", "儋州市洋浦工委副书记"), ("白一鸣", "儋州市洋浦管委会主任")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices_lean_on_what_stands_near(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


DAYS = [
    "项目集中开工\n来源：宜昌日报　2024-03-12\n3月11日，春寒料峭，工地上彩旗招展。上午10时，宜昌市重大项目集中开工仪式举行。",
    "新春第一会\n来源：宜昌日报　2024-03-12\n昨天是节后第一个工作日。宜昌市工业大会在市会议中心召开。",
]


@pytest.mark.parametrize("text", DAYS)
def test_the_day_with_which_a_sentence_begins_holds_on(text: str) -> None:
    events = [node for node in facts_of(text).nodes if node.label is Label.EVENT]
    assert [event.date for event in events] == ["2024-03-11"]
