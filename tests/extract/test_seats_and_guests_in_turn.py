"""What a second reading of broadcast news taught: seats given up, guests met in turn, groups that meet, short names."""

from __future__ import annotations

import pytest

from tests.extract.news import acts, facts_of, names, roles

SITTING = "政协第十四届全国委员会常务委员会第三次会议3日在京闭幕。会议经表决，"
GIVEN_UP = [
    (
        "通过关于免去周志明同志第十四届全国政协副秘书长职务并接受其请辞常委、委员的决定。",
        {("周志明", "全国政协副秘书长"), ("周志明", "全国政协常委"), ("周志明", "全国政协委员")},
    ),
    (
        "通过关于接受丁文远、孙立同志请辞第十四届全国政协委员的决定。",
        {("丁文远", "全国政协委员"), ("孙立", "全国政协委员")},
    ),
    (
        "决定免去孙立第十四届全国政协经济委员会副主任职务，撤销其委员资格。",
        {("孙立", "全国政协经济委员会副主任"), ("孙立", "全国政协委员")},
    ),
    (
        "决定陈建国同志不再担任人口资源环境委员会副主任。",
        {("陈建国", "全国政协人口资源环境委员会副主任")},
    ),
]


@pytest.mark.parametrize(("text", "held"), GIVEN_UP)
def test_seats_go_with_an_office_that_is_lost(text: str, held: set[tuple[str, str]]) -> None:
    assert roles(facts_of(SITTING + text)) == held


STANDING_COMMITTEES = [
    (
        "十四届全国人大常委会第三次会议3日在京举行。会议接受丁文远辞去常委会委员等职务的请求。",
        ("丁文远", "全国人大常委会委员"),
    ),
    (
        "南京市人大常委会主任丁文远率队调研。常委会副主任周志明陪同。",
        ("周志明", "南京市人大常委会副主任"),
    ),
]


@pytest.mark.parametrize(("text", "held"), STANDING_COMMITTEES)
def test_an_office_of_the_standing_committee_named_last(text: str, held: tuple[str, str]) -> None:
    assert held in roles(facts_of(text))


def test_who_joins_the_meeting_with_each_guest_in_turn() -> None:
    text = (
        "国家副主席丁文远3日在北京分别会见埃及总统塞西、肯尼亚总统鲁托。\n会见塞西时，丁文远表示，愿加强合作。\n"
        "周志明参加会见。\n会见鲁托时，丁文远表示，愿深化友谊。\n孙立参加会见。"
    )
    there = {(who, event) for who, how, event in acts(facts_of(text)) if how == "ATTENDED"}
    assert {(w, e) for w, e in there if w in ("周志明", "孙立")} == {
        ("周志明", "丁文远会见塞西"),
        ("孙立", "丁文远会见鲁托"),
    }


GROUPS = [
    ("国务院根治拖欠农民工工资工作领导小组全体会议3日在京召开。", "国务院根治拖欠农民工工资工作领导小组"),
    ("全国打击侵权假冒工作领导小组第三次全体会议3日召开。", "全国打击侵权假冒工作领导小组"),
    ("湖北、重庆党委统战部负责同志作了发言。", "重庆市委统战部"),
    ("湖北、重庆党委统战部负责同志作了发言。", "湖北省委统战部"),
]


@pytest.mark.parametrize(("text", "body"), GROUPS)
def test_groups_and_committees_are_named_in_full(text: str, body: str) -> None:
    assert body in names(facts_of(text), "Body")


def test_a_name_of_one_syllable_behind_a_foreign_office() -> None:
    text = "丁文远3日在北京会见泰国副总理兼外长敦。敦表示，愿加强合作。英国首相等出席。"
    assert names(facts_of(text), "Person") == {"丁文远", "敦"}
