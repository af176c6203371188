"""Broadcast news: which events there were, and what is only cited, counted or still to come."""

from __future__ import annotations

import pytest

from tests.extract.news import facts_of, names

CITED = [
    "多国人士指出，中国国家主席习近平在金砖国家外长会晤开幕式上发表的致辞十分重要。",
    "习近平总书记在开班式上指出，实践是标准。学员们表示，要认真学习。",
    "今年6月联合国大会通过决议，宣布设立国际日。",
    "全国共举办1.8万场招聘会。",
    "中国和塞尔维亚双方将签署自由贸易协定。",
    "本届活动包括5大板块共30个大类的重点活动。",
]


@pytest.mark.parametrize("text", CITED)
def test_what_is_cited_or_counted_is_no_event(text: str) -> None:
    assert not names(facts_of(text), "Event")


NO_MEETING = [
    "会议审议了关于第五次会议有关情况的书面报告。",
    "大家学习领会总书记在座谈会上的重要讲话。",
]


@pytest.mark.parametrize("text", NO_MEETING)
def test_what_belongs_to_a_meeting_is_none(text: str) -> None:
    assert not names(facts_of(text), "Event")


REASONS = [
    # why a guest came is no event, whom somebody sits with no place
    ("习近平欢迎古特雷尔作为嘉宾来华出席友好合作论坛峰会。", set(), set()),
    ("全国人大常委会委员长丁文远5日同列席会议的全国人大代表座谈交流。", {"meeting"}, set()),
]


@pytest.mark.parametrize(("text", "kinds", "sites"), REASONS)
def test_why_a_guest_came_and_whom_somebody_sits_with(text: str, kinds: set[str], sites: set[str]) -> None:
    facts = facts_of(text)
    events = {node.id: node.kind for node in facts.nodes if node.label == "Event"}
    assert set(events.values()) == kinds
    name = {node.id: node.name for node in facts.nodes}
    assert {name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and e.source in events} == sites


DELIBERATIONS = (
    "参加大会的全国人大代表，今天（3月5日）下午开始分组审议政府工作报告。\n"
    "国务院副总理丁文远参加湖南代表团审议时说，赞成报告。\n国务院副总理何国梁参加河南代表团审议时说，赞成报告。"
)


def test_each_delegation_deliberates_on_the_day_that_the_news_is_of() -> None:
    events = {(node.name, node.date) for node in facts_of(DELIBERATIONS).nodes if node.label == "Event"}
    assert events == {("湖南代表团审议", "2024-03-05"), ("河南代表团审议", "2024-03-05")}


def test_a_day_still_to_come_dates_no_meeting_that_was_held() -> None:
    text = "日前召开的甲县政协第五次主席会议通过了决定。会议还决定，2024年4月1日召开第三次会议。"
    assert {node.date for node in facts_of(text).nodes if node.label == "Event"} <= {None, ""}


def test_a_wreath_is_laid_at_a_ceremony_of_its_own() -> None:
    text = "全国政协主席丁文远5日会见泰国总理哈西纳。\n泰国总理哈西纳前往纪念广场，向英雄纪念碑敬献花圈。"
    events = {(node.kind, node.name) for node in facts_of(text).nodes if node.label == "Event"}
    assert {kind for kind, _ in events} == {"reception", "ceremony"}


def test_a_message_to_visitors_is_no_visit() -> None:
    facts = facts_of("近日，国家主席习近平向参加交流学习活动的访华团师生回复口信。习近平表示祝贺。")
    assert not names(facts, "Event")


def test_a_forum_that_opens_is_the_one_attended() -> None:
    facts = facts_of("首届文化建设高峰论坛5日在深圳开幕。丁文远参加论坛。")
    assert names(facts, "Event") == {"首届文化建设高峰论坛"}


def test_who_sends_out_inspectors_inspects_nothing() -> None:
    facts = facts_of(
        "国务院总理丁文远5日主持召开国务院常务会议，部署重大项目；决定向地方派出督导工作组，促政策落地。"
    )
    assert {node.kind for node in facts.nodes if node.label == "Event"} == {"meeting"}
