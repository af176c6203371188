"""Elections, appointments and new groups on local pages: who is elected, to what, by which session, and whose group it is."""

from __future__ import annotations

import pytest

from extractors.facts import EventKind, Label, Relation
from tests.extract.local import acts, names, read_zhenjiang, roles

ELECTED = [
    (
        "6月18日，全会选举产生了新的领导班子。当选市委常委的是：王建国、李明华、陈立新（女）。王建国当选为市委书记。",
        {
            ("王建国", "镇江市委常委 appointed"),
            ("李明华", "镇江市委常委 appointed"),
            ("陈立新", "镇江市委常委 appointed"),
            ("王建国", "镇江市委书记 appointed"),
        },
    ),
    (
        "会议选举王建国为市工商联主席，江苏远山集团董事长陈立新、镇江高峰有限公司总经理杨海燕等12人为市总商会副会长。",
        {
            ("王建国", "镇江市工商联主席 appointed"),
            ("陈立新", "江苏远山集团董事长"),
            ("陈立新", "镇江市总商会副会长 appointed"),
            ("杨海燕", "镇江高峰有限公司总经理"),
            ("杨海燕", "镇江市总商会副会长 appointed"),
        },
    ),
    (
        "会议免去赵国栋市政协经济科技委员会主任职务。",
        {("赵国栋", "镇江市政协经济科技委员会主任 removed")},
    ),
    (
        "会议任命高志强为市人大常委会副秘书长、周文华为农业农村委员会副主任、王一鸣（女）为法制工作委员会委员。",
        {
            ("高志强", "镇江市人大常委会副秘书长 appointed"),
            ("周文华", "镇江市人大农业农村委员会副主任 appointed"),
            ("王一鸣", "镇江市人大常委会法制工作委员会委员 appointed"),
        },
    ),
]


@pytest.mark.parametrize(("text", "held"), ELECTED)
def test_whoever_is_elected_gets_the_office(text: str, held: set[tuple[str, str]]) -> None:
    assert roles(read_zhenjiang(text)) == held


MEETINGS = [
    (
        "丹徒区第十八届人民代表大会第四次会议于2024年6月18日补选张晓东为丹徒区人民政府副区长。",
        ("丹徒区第十八届人民代表大会第四次会议", "2024-06-18"),
    ),
    (
        "丹徒区十八届人大常委会第十五次会议6月18日表决通过：任命李明华为丹徒区副区长。",
        ("丹徒区十八届人大常委会第十五次会议", "2024-06-18"),
    ),
    (
        "6月18日，中国共产党镇江市丹徒区第五届委员会举行第一次全体会议。",
        ("中国共产党镇江市丹徒区第五届委员会第一次全体会议", "2024-06-18"),
    ),
]


@pytest.mark.parametrize(("text", "meeting"), MEETINGS)
def test_the_session_that_decides_has_its_name_and_day(text: str, meeting: tuple[str, str]) -> None:
    events = [n for n in read_zhenjiang(text).nodes if n.label is Label.EVENT]
    assert meeting in {(n.name, n.date) for n in events if n.kind == EventKind.MEETING}


def test_a_law_that_was_passed_on_a_day_is_no_session_of_today() -> None:
    facts = read_zhenjiang("条例已由镇江市第九届人民代表大会第四次会议于2024年6月18日通过，现予公布。")
    assert names(facts, Label.EVENT) == set()


BODIES = [
    ("中共镇江市丹徒区委员会组织部、中共镇江市纪律检查委员会参加。", {"丹徒区委组织部", "镇江市纪委"}),
    ("中共忠县委组织部、中共和县委员会政法委员会参加。", {"忠县县委组织部", "和县县委政法委"}),
    ("市委成立主题教育领导小组。", {"镇江市委", "镇江市委主题教育领导小组"}),
    ("市成立防汛抗旱指挥部。", {"镇江市防汛抗旱指挥部"}),
]


@pytest.mark.parametrize(("text", "bodies"), BODIES)
def test_formal_committees_and_new_groups_are_called_as_usual(text: str, bodies: set[str]) -> None:
    assert names(read_zhenjiang(text), Label.BODY) == bodies


COMES_AND_TELLS = [
    "市政协常委会会议6月18日召开。副市长杨海燕应邀到会通报情况。",
    "市政协常委会会议6月18日召开。副市长杨海燕应邀出席并通报有关情况。",
    "市政协常委会会议6月18日召开。副市长杨海燕出席会议，传达会议精神。",
]


@pytest.mark.parametrize("text", COMES_AND_TELLS)
def test_who_comes_to_tell_speaks(text: str) -> None:
    did = {how for who, how, _ in acts(text) if who == "杨海燕"}
    assert did == {Relation.ATTENDED, Relation.SPOKE_AT}
