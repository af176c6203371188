"""Broadcast items: several meetings at once, what a speech remembers, whom a closing line is about."""

from __future__ import annotations

import pytest

from tests.extract.news import acts, facts_of, names

PRESIDED = [
    ("省委书记丁文远3日主持召开教师代表座谈会、家长代表座谈会。", {"教师代表座谈会", "家长代表座谈会"}),
    (
        "水利部部长丁文远3日主持召开治水工作座谈会、五级河长座谈会、节水条例修订座谈会，听取意见。",
        {"治水工作座谈会", "五级河长座谈会", "节水条例修订座谈会"},
    ),
]


@pytest.mark.parametrize(("text", "meetings"), PRESIDED)
def test_whoever_presides_presides_at_each_meeting_of_the_list(text: str, meetings: set[str]) -> None:
    assert {event for _, how, event in acts(facts_of(text)) if how == "PRESIDED"} == meetings


REMEMBERED = [
    "推进会5日在京召开。丁文远在会上指出，成效十分明显。习近平总书记出席主题教育工作会议并作动员部署。",
    "推进会5日在京召开。丁文远在报告中指出，这一年意义重大。党中央首次召开治水工作会议，习近平总书记发表重要讲话。",
]


@pytest.mark.parametrize("text", REMEMBERED)
def test_a_speech_that_remembers_other_meetings_tells_of_none(text: str) -> None:
    facts = facts_of(text)
    assert names(facts, "Event") == {"推进会"}
    assert {who for who, _, _ in acts(facts)} == {"丁文远"}


def test_who_joins_the_meetings_with_several_guests_is_at_each() -> None:
    text = "全国人大常委会委员长丁文远4日在北京分别会见越南国家主席武文赏、泰国总理赛塔。周志明参加会见。"
    assert len({event for who, _, event in acts(facts_of(text)) if who == "周志明"}) == 2


def test_those_met_on_another_day_are_met_by_themselves() -> None:
    text = (
        "国家主席丁文远3月3日在沈阳会见了老战士代表。\n"
        "3月4日上午，丁文远在沈阳亲切接见驻沈阳部队官兵。周志明陪同接见。"
    )
    (event,) = {event for who, _, event in acts(facts_of(text)) if who == "周志明"}
    assert "接见" in event


SPOKE_FOR_BODIES = "座谈会4日召开。全国工商联林泽平、国家能源集团王祥东、BOSS直聘公司赵鹏等发了言。"


def test_those_named_behind_their_bodies_are_people() -> None:
    assert {"林泽平", "王祥东", "赵鹏"} <= names(facts_of(SPOKE_FOR_BODIES), "Person")


NOBODY = [
    "调研组听取湖北省长江大保护情况汇报。",
    "调研组考察了安徽省长江干流、奉节县长江段。",
    "调研组来到西安市长安大道。",
    "主席团提出最高人民检察院检察长人选名单后，代表团进行了酝酿。",
]


@pytest.mark.parametrize("text", NOBODY)
def test_rivers_roads_and_lists_are_nobody(text: str) -> None:
    assert names(facts_of(text), "Person") == set()


def test_surnames_of_husband_and_wife() -> None:
    text = "会议推选出由卢瑞安、叶刘淑仪（女）、刘业强、陈冯富珍（女）等19人组成的主席团。"
    assert names(facts_of(text), "Person") == {"卢瑞安", "叶刘淑仪", "刘业强", "陈冯富珍"}


NO_BODIES = ["会议强调，要强化金融控股公司监管。", "学生牢记学校教诲。"]


@pytest.mark.parametrize("text", NO_BODIES)
def test_what_is_to_be_done_is_no_name(text: str) -> None:
    assert names(facts_of(text), "Body") == set()


def test_a_city_inside_other_words_is_none() -> None:
    text = "丁文远来到天津市人大常委会机关看望干部。各级人大同题共答、同向发力。"
    assert "大同市" not in names(facts_of(text), "Place")


def test_a_meeting_of_a_tour_is_held_on_the_day_that_is_told_later() -> None:
    text = (
        "国务院副总理丁文远2月28日至29日在河北调研，并在涿州主持召开座谈会。\n"
        "在29日下午召开的座谈会上，丁文远表示，要抓好落实。"
    )
    (talk,) = [node for node in facts_of(text).nodes if node.label == "Event" and "座谈会" in node.name]
    assert talk.date == "2024-02-29"


def test_quarters_called_after_schools_are_no_schools() -> None:
    assert names(facts_of("丁文远走进天桥社区双塔中学小区，来到人民医院家属院。"), "Body") == set()


def test_who_leads_a_party_is_no_part_of_its_name() -> None:
    assert "早率国务院工作组" not in names(facts_of("丁文远于3日早率国务院工作组赶赴甘肃。"), "Body")


REPORTED = [
    "十四届全国人大常委会第三次会议5日举行全体会议。听取了财政部部长丁文远受国务院委托分别作的关于预算的报告、关于债务的报告。",
    "十四届全国人大常委会第三次会议5日举行全体会议。财政部副部长丁文远就方案草案、某省出席十四届全国人大代表选举方案草案作了说明。",
]


@pytest.mark.parametrize("text", REPORTED)
def test_who_reports_for_the_council_speaks_and_does_no_more(text: str) -> None:
    assert {how for who, how, _ in acts(facts_of(text)) if who == "丁文远"} == {"SPOKE_AT"}


@pytest.mark.parametrize("text", ["要扎根中国大地办大学，支持社会力量办医院。", "鼓励企业办学校。"])
def test_to_found_a_school_is_none(text: str) -> None:
    assert names(facts_of(text), "Body") == set()


@pytest.mark.parametrize(
    "text", ["坚持党的领导人民当家作主依法治国有机统一", "会议启动下一任联合国秘书长遴选和任命程序。"]
)
def test_words_of_politics_are_nobody(text: str) -> None:
    assert names(facts_of(text), "Person") == set()


def test_honours_given_to_several_people() -> None:
    text = "授予王小远、赵忠明“人民科学家”国家荣誉称号；授予田华华（女）“人民艺术家”国家荣誉称号；授予许振兴“人民工匠”国家荣誉称号。"
    assert names(facts_of(text), "Person") == {"王小远", "赵忠明", "田华华", "许振兴"}


NO_BODY_NAMED = ["推动现代化新重庆建设开好局起好步。", "外国在华商协会代表参加活动。"]


@pytest.mark.parametrize("text", NO_BODY_NAMED)
def test_words_that_only_end_like_a_body(text: str) -> None:
    assert names(facts_of(text), "Body") == set()


def test_a_committee_of_the_conference_by_its_whole_name() -> None:
    text = "会议审议通过了关于免去丁文远政协第十四届全国委员会人口资源环境委员会副主任职务的决定。"
    assert names(facts_of(text), "Body") == {"全国政协人口资源环境委员会"}


def test_the_agenda_of_a_congress_is_no_event() -> None:
    text = "连日来，参加十四届全国人大一次会议的全国人大代表按照大会各项议程认真履行职责。"
    assert names(facts_of(text), "Event") == set()


def test_an_opening_called_briefly() -> None:
    text = "全国科技活动周启动式3月5日在京举办。国务院副总理丁文远出席启动式。"
    assert {(who, how) for who, how, _ in acts(facts_of(text))} == {("丁文远", "ATTENDED")}
