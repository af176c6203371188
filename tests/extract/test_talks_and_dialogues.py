"""Two who talk, dialogues with a number, banquets, words addressed to a session; people called by an office behind their name."""

from __future__ import annotations

import pytest

from tests.extract.news import acts, facts_of, names, roles

ATTENDED = [
    (
        "国务院副总理丁文远3日在北京同欧盟委员会副主席蒂默曼斯举行第三次中欧环境高层对话。",
        {("丁文远", "第三次中欧环境高层对话"), ("蒂默曼斯", "第三次中欧环境高层对话")},
    ),
    (
        "国务院总理丁文远3日同瓦拉德卡总理举行会谈。",
        {("丁文远", "丁文远、瓦拉德卡会谈"), ("瓦拉德卡", "丁文远、瓦拉德卡会谈")},
    ),
    (
        "国务院总理丁文远3日同马克龙总统会晤。",
        {("丁文远", "丁文远、马克龙会晤"), ("马克龙", "丁文远、马克龙会晤")},
    ),
    (
        "中法高级别财金对话3日举行。丁文远副总理和法国经济部长勒梅尔出席对话。",
        {("丁文远", "中法高级别财金对话"), ("勒梅尔", "中法高级别财金对话")},
    ),
    (
        "中法工商界晚餐会3日在巴黎举行。法国经济部长勒梅尔和100多名两国工商界代表出席。",
        {("勒梅尔", "中法工商界晚餐会")},
    ),
]


@pytest.mark.parametrize(("text", "attended"), ATTENDED)
def test_who_talks_or_dines_is_there(text: str, attended: set[tuple[str, str]]) -> None:
    assert {(who, event) for who, how, event in acts(facts_of(text)) if how == "ATTENDED"} == attended


SPOKE = [
    (
        "国家主席丁文远3日向国际远山委员会第39次全会开幕式发表视频致辞。",
        {("丁文远", "国际远山委员会第39次全会开幕式")},
    ),
    (
        "国务院总理丁文远3日在第八轮中日企业家和前高官对话会上发表视频致辞。",
        {("丁文远", "第八轮中日企业家和前高官对话会")},
    ),
]


@pytest.mark.parametrize(("text", "spoke"), SPOKE)
def test_words_addressed_to_a_session_are_spoken_there(text: str, spoke: set[tuple[str, str]]) -> None:
    assert {(who, event) for who, how, event in acts(facts_of(text)) if how == "SPOKE_AT"} == spoke


EVENTS = [
    ("2024大湾区远山论坛今天（3月5日）在广州南沙开幕。", {"2024大湾区远山论坛"}),
    ("远山论坛2024年年会今天（3月5日）开始举行。", {"远山论坛2024年年会"}),
    ("学习教育中央指导组培训会议3日在京召开。", {"学习教育中央指导组培训会议"}),
    ("中国和法国将继续开展战略对话。", set()),
]


@pytest.mark.parametrize(("text", "events"), EVENTS)
def test_events_are_found_whatever_their_noun(text: str, events: set[str]) -> None:
    assert names(facts_of(text), "Event") == events


def test_a_state_is_no_name_before_its_office() -> None:
    text = "丁文远会见特立尼达和多巴哥总统。丁文远会见巴西参议长。丁文远听取俄罗斯前总统的意见。"
    assert names(facts_of(text), "Person") <= {"丁文远"}


def test_an_office_behind_a_name_of_whichever_state_is_left_open() -> None:
    facts = facts_of("国务院总理丁文远3日同李显龙总理举行会谈。李显龙总理表示，愿加强合作。")
    assert roles(facts) == {("丁文远", "国务院总理")}


def test_the_venue_ends_before_what_somebody_does_there() -> None:
    facts = facts_of("3日晚，国务院总理丁文远在巴黎出席法国总统马克龙举行的欢迎晚宴。")
    assert names(facts, "Place") == {"巴黎"}


def test_a_name_ends_before_others_who_are_counted() -> None:
    facts = facts_of("远山市副市长丁文和20余名企业家3日参加座谈会。")
    assert "丁文" in names(facts, "Person")
