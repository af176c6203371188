"""Rows of offices: whose branch, part or committee the next one is that does not say it."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import acts, names, read_zhenjiang, roles

BRANCHES = [
    (
        "镇江市公安局丹徒分局召开会议。市公安局党委委员、丹徒分局局长于洪涛主持会议，分局政委高建、丹徒分局副局长王大军发言。",
        {
            ("于洪涛", "镇江市公安局党委委员"),
            ("于洪涛", "镇江市公安局丹徒分局局长"),
            ("高建", "镇江市公安局丹徒分局政委"),
            ("王大军", "镇江市公安局丹徒分局副局长"),
        },
    ),
    (
        "市自然资源局副局长李明、丹徒分局局长王建强参加会议。",
        {("李明", "镇江市自然资源局副局长"), ("王建强", "镇江市自然资源局丹徒分局局长")},
    ),
    ("镇江市公安局交警支队召开会议。支队长高建主持。", {("高建", "镇江市公安局交警支队支队长")}),
    # the part of another firm, and one of the same
    (
        "大港集团安全总监吕明、奥克化学生产部部长石磊参加会议。",
        {("吕明", "大港集团安全总监"), ("石磊", "奥克化学生产部部长")},
    ),
    (
        "大港集团董事长助理吕明，规划发展部经理石磊参加会议。",
        {("吕明", "大港集团董事长助理"), ("石磊", "大港集团规划发展部经理")},
    ),
    # a committee of the party, whatever its words
    (
        "市委书记、市委全面深化改革委员会主任孟晓舟主持会议。",
        {("孟晓舟", "镇江市委书记"), ("孟晓舟", "镇江市委全面深化改革委员会主任")},
    ),
]


@pytest.mark.parametrize(("told", "expected"), BRANCHES)
def test_branches_are_of_their_bureau_and_parts_of_their_firm(
    told: str, expected: set[tuple[str, str]]
) -> None:
    assert roles(read_zhenjiang("6月18日，" + told)) == expected


BESIDE_OTHERS = [
    (
        "镇江高新区经济发展部部长马红伟、科技创新部部长孔祥东参加会议。",
        ("孔祥东", "镇江高新区科技创新部部长"),
    ),
    (
        "镇江高新区党工委委员、纪工委书记、监察专员办主任张晓萌参加会议。",
        ("张晓萌", "镇江高新区监察专员办主任"),
    ),
    (
        "江苏大学附属医院国际合作部部长李为民、院办主任刘晓欢，句容市人民医院院长何建毅参加会议。",
        ("刘晓欢", "江苏大学附属医院院办主任"),
    ),
    ("大港机械有限公司总经理松岛宏幸发言。", ("松岛宏幸", "大港机械有限公司总经理")),
]


@pytest.mark.parametrize(("told", "held"), BESIDE_OTHERS)
def test_parts_of_the_zone_or_hospital_of_who_stands_before(told: str, held: tuple[str, str]) -> None:
    assert held in roles(read_zhenjiang("6月18日，" + told))


def test_deputies_of_every_level_have_no_name() -> None:
    text = "6月18日，住镇江的全国、省人大代表，市政协主席刘忠良等列席会议。"
    assert roles(read_zhenjiang(text)) == {("刘忠良", "镇江市政协主席")}


def test_what_somebody_did_once_is_no_part_of_the_ceremony() -> None:
    text = "6月18日，开工仪式举行。区长柳景武致辞，他说，项目进展顺利。今年1月，省长周乃翔来高新区调研时给予充分肯定。"
    assert ("周乃翔", Relation.SPOKE_AT, "ceremony") not in acts(text)


def test_departments_of_a_zone_whose_names_hold_a_verb() -> None:
    text = "6月18日，镇江高新区公园城市建设局局长刘晓洋、高新区战略研究局局长张建炎发言。"
    assert ("张建炎", "镇江高新区战略研究局局长") in roles(read_zhenjiang(text))


ROWS_OF_ONE_BODY = [
    (
        "江西财经大学副校长付小飞、科研处处长刘满凤，商学院院长李明华参加会议。",
        {
            ("付小飞", "江西财经大学副校长"),
            ("刘满凤", "江西财经大学科研处处长"),
            ("李明华", "江西财经大学商学院院长"),
        },
    ),
    (
        "江西财经大学现代经济管理学院院长付小飞、科研处处长刘满凤参加会议。",
        {("付小飞", "江西财经大学现代经济管理学院院长"), ("刘满凤", "江西财经大学科研处处长")},
    ),
    # the committee of the office before, not of another person's
    (
        "镇江高新区管委会党委书记、主任，句容市委常委潘晓鸣主持会议。镇江高新区管委会党委副书记、副主任陈建凯，党委委员、副主任王旭东参加。",
        {
            ("潘晓鸣", "镇江高新区管委会党委书记"),
            ("潘晓鸣", "镇江高新区管委会主任"),
            ("潘晓鸣", "句容市委常委"),
            ("陈建凯", "镇江高新区管委会党委副书记"),
            ("陈建凯", "镇江高新区管委会副主任"),
            ("王旭东", "镇江高新区管委会党委委员"),
            ("王旭东", "镇江高新区管委会副主任"),
        },
    ),
]


@pytest.mark.parametrize(("told", "expected"), ROWS_OF_ONE_BODY)
def test_a_row_stays_with_the_institution_it_began_with(told: str, expected: set[tuple[str, str]]) -> None:
    assert roles(read_zhenjiang("6月18日，" + told)) == expected


def test_a_bare_bureau_is_the_one_named_before() -> None:
    text = "6月18日，大港科技城管理局局长牛晓东主持会议。管理局副局长林晓芳参加。"
    assert ("林晓芳", "大港科技城管理局副局长") in roles(read_zhenjiang(text))


def test_a_joint_sitting_of_a_city_and_its_firms_is_no_body() -> None:
    facts = read_zhenjiang("6月18日，市企联席会议在大港集团召开。")
    assert names(facts, Label.BODY) == {"大港集团"}
