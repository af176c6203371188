"""Elections and appointments in the news: lists of members, sessions that elect, full and short names, who speaks for nobody."""

from __future__ import annotations

import pytest

from extractors.facts import Facts, Status
from tests.extract.news import acts, facts_of, names, roles

ROSTERS = [
    (
        "全国人大常委会3日表决通过了香港特别行政区基本法委员会、澳门特别行政区基本法委员会组成人员任命名单。\n"
        "香港特别行政区基本法委员会组成人员：主任丁文远，副主任周志明，委员（按姓名笔画排序）王涛、李春光。\n"
        "澳门特别行政区基本法委员会组成人员：主任高志强，委员何丽君。",
        {
            ("丁文远", "香港特别行政区基本法委员会主任"),
            ("周志明", "香港特别行政区基本法委员会副主任"),
            ("王涛", "香港特别行政区基本法委员会委员"),
            ("李春光", "香港特别行政区基本法委员会委员"),
            ("高志强", "澳门特别行政区基本法委员会主任"),
            ("何丽君", "澳门特别行政区基本法委员会委员"),
        },
    ),
    (
        "全国人大常委会3日任命了香港特别行政区基本法委员会组成人员，他们是：主任丁文远；委员王涛。"
        "同日任命的澳门特别行政区基本法委员会组成人员是：主任高志强；委员何丽君、马志远。",
        {
            ("丁文远", "香港特别行政区基本法委员会主任"),
            ("王涛", "香港特别行政区基本法委员会委员"),
            ("高志强", "澳门特别行政区基本法委员会主任"),
            ("何丽君", "澳门特别行政区基本法委员会委员"),
            ("马志远", "澳门特别行政区基本法委员会委员"),
        },
    ),
]


@pytest.mark.parametrize(("text", "held"), ROSTERS)
def test_a_list_is_of_the_body_that_opens_it(text: str, held: set[tuple[str, str]]) -> None:
    facts = facts_of(text)
    assert roles(facts) == held
    assert _statuses(facts) == {Status.APPOINTED}


def _statuses(facts: Facts) -> set[Status | None]:
    return {edge.status for edge in facts.edges if edge.type == "HOLDS_ROLE"}


GIVEN_BESIDE = [
    (
        "会议3日任命丁文远为国家监察委员会副主任，王涛（女，藏族）、李春光（香港）为委员。",
        {
            ("丁文远", "国家监察委员会副主任"),
            ("王涛", "国家监察委员会委员"),
            ("李春光", "国家监察委员会委员"),
        },
    ),
    (
        "会议3日选举丁文远为中国远山协会会长，王涛为副会长，周志明为秘书长。",
        {
            ("丁文远", "中国远山协会会长"),
            ("王涛", "中国远山协会副会长"),
            ("周志明", "中国远山协会秘书长"),
        },
    ),
    (
        "丁文远3日当选中国科协主席，周志明当选书记处第一书记，王涛当选副主席。",
        {
            ("丁文远", "中国科协主席"),
            ("周志明", "中国科协书记处第一书记"),
            ("王涛", "中国科协副主席"),
        },
    ),
    (
        "会议3日任命丁文远为全国人大常委会副秘书长、王涛为全国人大农业与农村委员会副主任委员、周志明（女）为法制工作委员会委员。",
        {
            ("丁文远", "全国人大常委会副秘书长"),
            ("王涛", "全国人大农业与农村委员会副主任委员"),
            ("周志明", "全国人大常委会法制工作委员会委员"),
        },
    ),
    (
        "依照香港特别行政区行政长官的提名，国务院3日任命丁文远为政务司司长，王涛为保安局局长，周志明为政制及内地事务局局长。",
        {
            ("丁文远", "香港特别行政区政务司司长"),
            ("王涛", "香港特别行政区保安局局长"),
            ("周志明", "香港特别行政区政制及内地事务局局长"),
        },
    ),
    (
        "中央台办、国务院台办主任丁文远3日出席座谈会。",
        {("丁文远", "中央台办主任"), ("丁文远", "国务院台办主任")},
    ),
    (
        "中国科协代表大会3日选举产生了新一届领导机构。丁文远当选主席。周志明、王涛当选副主席。",
        {("丁文远", "中国科协主席"), ("周志明", "中国科协副主席"), ("王涛", "中国科协副主席")},
    ),
]


@pytest.mark.parametrize(("text", "held"), GIVEN_BESIDE)
def test_offices_that_are_given_together_are_of_one_body(text: str, held: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == held


SESSIONS = [
    (
        "十四届全国人大常委会第三次会议3日表决通过了远山法。",
        {"十四届全国人大常委会第三次会议"},
    ),
    (
        "中国远山协会第四次代表大会3日选举产生了新一届领导机构。",
        {"中国远山协会第四次代表大会"},
    ),
    (
        "中国远山协会第四次代表大会3日在京闭幕。中国远山协会第四届理事会第一次全体会议推选丁文远为会长。",
        {
            "中国远山协会第四次代表大会",
            "中国远山协会第四届理事会第一次全体会议",
        },
    ),
    ("丁文远介绍，十三届全国人大四次会议选举产生了新的领导机构。", set()),
]


@pytest.mark.parametrize(("text", "events"), SESSIONS)
def test_a_session_that_decides_today_takes_place(text: str, events: set[str]) -> None:
    facts = facts_of(text)
    assert {n.name for n in facts.nodes if n.label == "Event" and n.kind == "meeting"} == events


OTHERS_SPEAK = [
    "推进会3日在京召开。商务部部长丁文远主持会议，教育部、江苏省、上海市有关负责同志作交流发言。",
    "推进会3日在京召开。商务部部长丁文远主持会议，部分企业代表围绕产业发展作了发言。",
]


@pytest.mark.parametrize("text", OTHERS_SPEAK)
def test_what_unnamed_people_say_is_said_by_nobody_named(text: str) -> None:
    assert {how for who, how, _ in acts(facts_of(text)) if who == "丁文远"} == {"PRESIDED"}


def test_a_concert_has_a_title() -> None:
    facts = facts_of("庆祝远山落成音乐会《旗帜》3日在京举行。国务委员丁文远等观看演出。")
    assert acts(facts) == {("丁文远", "ATTENDED", "庆祝远山落成音乐会")}


def test_a_body_under_its_full_and_its_usual_name_is_one() -> None:
    text = "中华全国总工会执行委员会全体会议3日在京举行，选举产生全国总工会领导机构。丁文远当选主席。"
    facts = facts_of(text)
    assert names(facts, "Body") == {"全国总工会"}
    assert roles(facts) == {("丁文远", "全国总工会主席")}


def test_a_body_that_is_only_named_in_full_keeps_that_name() -> None:
    facts = facts_of("中华全国总工会主席丁文远3日出席座谈会。")
    assert roles(facts) == {("丁文远", "中华全国总工会主席")}
