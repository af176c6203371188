"""Broadcast items: what tours are called, who acts beside somebody known, and appointments abroad of dotted names."""

from __future__ import annotations

import pytest

from tests.extract.news import acts, facts_of, names, roles

TOURS = [
    ("国务院总理何晓舟近日在河北考察。", "何晓舟在河北考察"),
    ("全国人大常委会委员长何晓舟3月1日至3日到广东调研。", "何晓舟到广东调研"),
    (
        "国务院副总理何晓舟率有关部门负责同志于2日下午赶赴广东省梅州市指导工作。",
        "何晓舟率有关部门负责同志赶赴广东省梅州市指导工作",
    ),
    ("国务院总理何晓舟在统筹部长卢哈特，交通部长布迪陪同下考察雅万高铁。", "何晓舟考察雅万高铁"),
]


@pytest.mark.parametrize(("text", "event"), TOURS)
def test_when_and_with_whom_is_no_part_of_what_a_tour_is_called(text: str, event: str) -> None:
    assert names(facts_of(text), "Event") == {event}


NO_STOPS = [
    "何晓舟走进高一（1）班教室，同师生交流。",
    "何晓舟来到飞机总装车间，察看生产线。",
    "何晓舟走进农田同种粮大户交流。",
    "何晓舟走进村民陈春生、李春华家，了解房屋补助是否到位、收入来源主要有哪些。",
    "何晓舟深入历史文化街区、科技创新园区等考察。",
]


@pytest.mark.parametrize("text", NO_STOPS)
def test_spots_that_only_their_surroundings_tell_are_no_venues(text: str) -> None:
    facts = facts_of("国务院总理何晓舟在河北省考察。" + text)
    assert names(facts, "Place") == {"河北省"}


def test_a_village_nearby_is_called_by_its_own_name() -> None:
    facts = facts_of("国务院总理何晓舟在河北省考察。何晓舟来到邻近的“文明村”柳下村，察看民居。")
    assert "柳下村" in names(facts, "Place")


def test_who_acts_beside_somebody_known() -> None:
    facts = facts_of("国务院总理何晓舟出席会议。当晚，何晓舟和陈春华在人民大会堂为外宾举行欢迎宴会。")
    assert {("何晓舟", "ATTENDED", "欢迎宴会"), ("陈春华", "ATTENDED", "欢迎宴会")} <= acts(facts)


ABROAD = [
    ("泰国国王批准任命佩通·钦那瓦为泰国第31任总理。", {("佩通·钦那瓦", "泰国总理")}),
    ("俄罗斯国家杜马提名米哈伊·米舒斯京继续担任俄罗斯总理。", {("米哈伊·米舒斯京", "俄罗斯总理")}),
    (
        "巴勒斯坦总统哈桑14日任命其经济顾问穆罕·穆斯塔法为新一任总理。",
        {("哈桑", "巴勒斯坦总统"), ("穆罕·穆斯塔法", "巴勒斯坦总理")},
    ),
    ("马苏德·佩泽希扬在第二轮投票中获胜，当选伊朗总统。", {("马苏德·佩泽希扬", "伊朗总统")}),
    (
        "英国新首相斯塔默组建内阁。5日，英国工党领袖基尔·斯塔默被任命为英国首相。",
        {("基尔·斯塔默", "英国首相"), ("基尔·斯塔默", "英国工党领袖")},
    ),
]


@pytest.mark.parametrize(("text", "held"), ABROAD)
def test_offices_given_to_those_whose_names_have_dots(text: str, held: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == held


def test_an_item_of_a_list_that_has_a_verb_of_its_own() -> None:
    facts = facts_of(
        "全国政协举行会议，任命何晓舟同志为全国政协副秘书长；增补丁学文为全国政协提案委员会副主任。"
    )
    assert names(facts, "Person") == {"何晓舟", "丁学文"}


def test_a_long_signing_is_called_by_its_last_clause() -> None:
    facts = facts_of(
        "国务院副总理何晓舟和土库曼斯坦外长梅列夫深入交换意见，一致同意加强引领，"
        "推动两国合作取得更多成果，并共同签署《关于天然气领域合作的协议》及有关合作规划和会议纪要。"
    )
    assert "共同签署《关于天然气领域合作的协议》及有关合作规划和会议纪要" in names(facts, "Event")
