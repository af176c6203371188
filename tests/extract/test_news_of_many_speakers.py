"""Offices of the staff of world bodies, members with rare names, what is told of the past and what is only a point."""

from __future__ import annotations

import pytest

from tests.extract.news import acts, facts_of, names, roles

STAFF = [
    ("联合国教科文组织教育助理总干事贾尼娜致辞。", ("贾尼娜", "联合国教科文组织教育助理总干事")),
    ("联合国秘书长技术特使吉尔致辞。", ("吉尔", "联合国秘书长技术特使")),
    ("美国总统中东问题特使威特曼抵达。", ("威特曼", "美国总统中东问题特使")),
    ("丁文远4日会见塞尔维亚国民议会副议长拉古科、副议长帕维奇一行。", ("帕维奇", "塞尔维亚国民议会副议长")),
    ("首规委主任丁文远主持会议。", ("丁文远", "首规委主任")),
]


@pytest.mark.parametrize(("text", "expected"), STAFF)
def test_offices_of_world_bodies_and_houses(text: str, expected: tuple[str, str]) -> None:
    assert expected in roles(facts_of(text))


def test_a_member_with_a_surname_of_two_characters() -> None:
    text = "全国政协十四届二次会议4日举行全体会议。欧阳泽明委员代表民革中央发言说，要推进能源革命。"
    assert {who for who, *_ in acts(facts_of(text))} == {"欧阳泽明"}


def test_the_office_behind_a_name_that_comes_back() -> None:
    text = "受全国人大常委会委托，赵乐际委员长向大会报告工作。赵乐际在报告中指出，去年工作很好。"
    assert ("赵乐际", "全国人大常委会委员长") in roles(facts_of(text))


def test_a_plenary_session_is_no_number_of_visits() -> None:
    text = "4日，国务院召开第三次廉政工作会议，李强在会上强调，要学习习近平总书记在二十届中央纪委四次全会上的重要讲话精神。"
    assert "国务院第三次廉政工作会议" in names(facts_of(text), "Event")


NO_EVENTS = [
    "十年前，中拉论坛首届部长级会议在北京成功举行。",
    "四是系牢民意纽带。以今年人文交流年为契机，举办更多接地气的友好活动。",
    "外交部表示，习近平主席将出席会议开幕式并发表重要讲话，回顾中拉关系发展，阐述重要理念。",
    "举办第四届部长级会议是双方共创未来的重要举措。",
]


@pytest.mark.parametrize("text", NO_EVENTS)
def test_what_is_past_planned_or_wished_is_no_event(text: str) -> None:
    facts = facts_of(text)
    assert not names(facts, "Event")
    assert not acts(facts)


def test_a_briefing_about_what_a_leader_will_attend() -> None:
    facts = facts_of("4日，外交部就习近平主席出席中拉论坛部长级会议开幕式举行中外媒体吹风会。")
    assert len(names(facts, "Event")) == 1
    assert not acts(facts)


def test_organs_of_all_levels_are_none() -> None:
    assert names(facts_of("全国党委和政府秘书长会议4日在京召开。"), "Body") == set()


def test_who_came_with_the_guest_told_of() -> None:
    text = (
        "赵乐际4日分别会见埃及总统塞西、希腊总理米佐斯。在会见塞西时，赵乐际表示，中埃友好。彭清明参加会见。"
        "在会见米佐斯时，赵乐际表示，中希友好。王东立参加会见。"
    )
    attended = {(who, event) for who, how, event in acts(facts_of(text)) if how == "ATTENDED"}
    assert ("彭清明", "赵乐际会见塞西") in attended
    assert ("王东立", "赵乐际会见米佐斯") in attended
