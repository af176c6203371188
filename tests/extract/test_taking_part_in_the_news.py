"""Broadcast news: who presided, spoke and attended."""

from __future__ import annotations

import pytest

from tests.extract.news import acts, facts_of, names

TOGETHER = [
    # the head of a delegation is met, too
    (
        "国务院总理丁文远9日在北京会见由新加坡人民行动党主席维文特率领的代表团。",
        {("丁文远", "ATTENDED"), ("维文特", "ATTENDED")},
    ),
    # who reports where a leader hears reports
    (
        "11月6日，国家主席习近平在三亚市听取港口建设工作汇报。海南省委书记丁文远作了汇报。",
        {("习近平", "ATTENDED"), ("丁文远", "SPOKE_AT")},
    ),
    # those who stand for bodies
    (
        "5日，各界人士举行纪念仪式。全国政协副主席丁文远代表中国人民政治协商会议全国委员会，"
        "北京市副市长何国梁代表北京市政府，向塑像敬献了花篮。",
        {("丁文远", "ATTENDED"), ("何国梁", "ATTENDED")},
    ),
    # others without a name, from several places
    (
        "5日，国务院召开座谈会。何立山及中央有关部门、海南省负责同志参加座谈会。",
        {("何立山", "ATTENDED")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOGETHER)
def test_who_takes_part_beside_others(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(who, how) for who, how, _ in acts(facts_of(text))} == expected


SPOKE = [
    # what is passed on is said
    (
        "全国政协5日召开座谈会。全国政协主席丁文远出席座谈会并传达习近平重要指示。",
        {"丁文远"},
    ),
    (
        "全国政协5日召开座谈会。全国政协常委丁文远、何国梁围绕学习贯彻习近平总书记重要讲话精神作了发言。",
        {"丁文远", "何国梁"},
    ),
    # a statement to the world is none at the meeting
    ("5日，联合国大会紧急特别会议通过决议。会后，巴勒斯坦总统阿巴西发表声明，感谢支持。", set()),
]


@pytest.mark.parametrize(("text", "expected"), SPOKE)
def test_what_is_said_at_a_meeting(text: str, expected: set[str]) -> None:
    facts = facts_of(text)
    assert {who for who, how, _ in acts(facts) if how == "SPOKE_AT"} == expected
    assert len(names(facts, "Event")) == 1


@pytest.mark.parametrize("when", ["", "5日", "5日上午", "5日在"])
def test_what_is_said_at_a_sitting_whose_day_is_given(when: str) -> None:
    facts = facts_of(f"中央政法委书记丁文远{when}参加云南代表团审议时说，要加强政法工作。")
    assert "SPOKE_AT" in {how for _, how, _ in acts(facts)}


def test_what_a_meeting_demands_is_said_by_nobody() -> None:
    text = "国务院总理丁文远5日主持召开国务院常务会议，听取有关情况汇报，要求进一步巩固成果。"
    assert {how for _, how, _ in acts(facts_of(text))} == {"PRESIDED"}


def test_what_a_meeting_is_about_is_not_said() -> None:
    facts = facts_of("国务院总理丁文远5日主持召开国务院常务会议，部署加快推进重大项目，扩大有效投资。")
    assert {how for _, how, _ in acts(facts)} == {"PRESIDED"}


def test_a_leader_of_whom_a_day_is_told_is_in_the_news() -> None:
    facts = facts_of("5日下午，习近平总书记在参加江苏代表团审议时强调，要迎难而上。")
    assert {how for who, how, _ in acts(facts) if who == "习近平"} == {"ATTENDED", "SPOKE_AT"}
    assert not acts(facts_of("习近平总书记在参加江苏代表团审议时强调，要迎难而上。"))


def test_people_in_several_halls_attend_together() -> None:
    facts = facts_of(
        "9月6日，项目投产仪式举行。国务院副总理丁文远在北京会场，广东省委书记何长青在广州会场，"
        "通过视频连线形式共同出席投产仪式。"
    )
    assert {who for who, how, _ in acts(facts) if how == "ATTENDED"} == {"丁文远", "何长青"}


def test_what_they_study_after_a_meeting_is_beside_it() -> None:
    facts = facts_of(
        "政协第三届委员会第八次主席会议5日在京召开。\n会后，举行了主席会议今年第一次集体学习。农业局局长何长青作报告。\n"
        "政协主席丁文远主持会议。"
    )
    assert {(who, what) for who, how, what in acts(facts) if how == "PRESIDED"} == {
        ("丁文远", "政协第三届委员会第八次主席会议")
    }
