"""Offices of branches, parts of schools and zones, and of areas that are no zones: on pages of the south and east."""

from __future__ import annotations

import pytest

from extractors.facts import Relation
from tests.extract.local import INDUSTRY_OF_WUHU, acts, facts_of, read_zhenjiang, roles

OFFICES = [
    (
        "国开行厦门分行副行长许晓东、邮储银行芜湖市分行行长赵强发言。",
        {("许晓东", "国开行厦门分行副行长"), ("赵强", "邮储银行芜湖市分行行长")},
    ),
    (
        "天河区发展和改革局（区对口办）局长曾庆锋发言。",
        {("曾庆锋", "天河区发展和改革局局长")},
    ),
    (
        "市委党校校务委员邓德金、哲学教研室主任杨孝安发言。",
        {("邓德金", "芜湖市委党校校务委员"), ("杨孝安", "芜湖市委党校哲学教研室主任")},
    ),
    (
        "中智药业集团研发副总裁成金乐、伯格曼集团大中华区总裁王明发言。",
        {("成金乐", "中智药业集团研发副总裁"), ("王明", "伯格曼集团大中华区总裁")},
    ),
    (
        "祁阳高新区党工委书记申朝晖、高新区招商联络处处长唐盈发言。",
        {("申朝晖", "祁阳高新区党工委书记"), ("唐盈", "祁阳高新区招商联络处处长")},
    ),
    (
        "捷克驻上海总领馆商务领事彼得拉·诺沃特娜率领的一行到会。",
        {("彼得拉·诺沃特娜", "捷克驻上海总领馆商务领事")},
    ),
]


@pytest.mark.parametrize(("told", "expected"), OFFICES)
def test_offices_of_branches_and_parts(told: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(INDUSTRY_OF_WUHU + told)) == expected


MORE_OFFICES = [
    (
        "歙县县委常委、宣传部部长、徽州文化生态保护区管委会主任许琦发言。",
        {
            ("许琦", "歙县县委常委"),
            ("许琦", "歙县县委宣传部部长"),
            ("许琦", "徽州文化生态保护区管委会主任"),
        },
    ),
    (
        "九华山风景区党工委委员、纪检监察工委书记桂文发言。",
        {("桂文", "九华山风景区党工委委员"), ("桂文", "九华山风景区纪检监察工委书记")},
    ),
    (
        "中国石油大学（华东）教授赵东风、中新广州知识城开发建设办公室副主任张漪发言。",
        {("赵东风", "中国石油大学（华东）教授"), ("张漪", "中新广州知识城开发建设办公室副主任")},
    ),
]


@pytest.mark.parametrize(("told", "expected"), MORE_OFFICES)
def test_areas_that_are_no_zones_have_committees(told: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(INDUSTRY_OF_WUHU + told)) == expected


def test_teams_have_no_office() -> None:
    facts = facts_of(INDUSTRY_OF_WUHU + "市四套班子领导成员，市中级人民法院院长云大健参加会议。")
    assert roles(facts) == {("云大健", "芜湖市中级人民法院院长")}


def test_a_remark_between_two_offices_parts_nobody_from_them() -> None:
    told = "云南省委常委、昆明市委书记（兼）、滇中新区党工委书记刘洪建讲话。"
    assert roles(facts_of(INDUSTRY_OF_WUHU + told)) == {
        ("刘洪建", "云南省委常委"),
        ("刘洪建", "昆明市委书记"),
        ("刘洪建", "滇中新区党工委书记"),
    }


def test_offices_in_brackets_behind_a_name_are_held_too() -> None:
    told = "武汉纺织大学党委书记李开林，校长徐卫林（中国工程院院士），江夏区委书记张贻龙出席。"
    assert roles(facts_of(INDUSTRY_OF_WUHU + told)) == {
        ("李开林", "武汉纺织大学党委书记"),
        ("徐卫林", "武汉纺织大学校长"),
        ("徐卫林", "中国工程院院士"),
        ("张贻龙", "江夏区委书记"),
    }


BESIDE = [
    (
        "市公安局党委委员、副局长、经开区分局局长王明，市司法局党委委员、政治部主任张强发言。",
        {
            ("王明", "芜湖市公安局党委委员"),
            ("王明", "芜湖市公安局副局长"),
            ("王明", "芜湖市公安局经开区分局局长"),
            ("张强", "芜湖市司法局党委委员"),
            ("张强", "芜湖市司法局政治部主任"),
        },
    ),
    (
        "芜湖经开区党工委副书记、工会主席王明，天门山街道办事处主任赵军发言。",
        {
            ("王明", "芜湖经开区党工委副书记"),
            ("王明", "芜湖经开区工会主席"),
            ("赵军", "天门山街道办事处主任"),
        },
    ),
]


@pytest.mark.parametrize(("told", "expected"), BESIDE)
def test_offices_beside_another_are_of_its_body(told: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(INDUSTRY_OF_WUHU + told)) == expected


TEAMS = [
    (
        "安徽省委第一巡察组组长顾建国、第二巡察组组长王浩分别汇报情况。",
        {("顾建国", "安徽省委第一巡察组组长"), ("王浩", "安徽省委第二巡察组组长")},
    ),
    (
        "文昌国际航天城管理局专职副书记符修阳，东郊镇委书记邢增雄发言。",
        {("符修阳", "文昌国际航天城管理局专职副书记"), ("邢增雄", "东郊镇委书记")},
    ),
]


@pytest.mark.parametrize(("told", "expected"), TEAMS)
def test_numbered_teams_and_towns_behind_others(told: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(INDUSTRY_OF_WUHU + told)) == expected


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
