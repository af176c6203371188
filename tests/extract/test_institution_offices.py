"""Offices of branches, parts of schools and zones, and of areas that are no zones: on pages of the south and east."""

from __future__ import annotations

import pytest

from tests.extract.local import INDUSTRY_OF_WUHU, facts_of, roles

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
