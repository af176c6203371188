"""Items of news: digests of several items, what is only announced, elections, oaths, messages, lectures."""

from __future__ import annotations

import json

import pytest

from extractors.facts import Facts
from extractors.pipeline import extract
from extractors.read import Page, read_pages
from tests.extract.news import acts, facts_of, names, roles


def statuses(facts: Facts) -> set[tuple[str, str, str]]:
    name = {node.id: node.name for node in facts.nodes}
    held = [e for e in facts.edges if e.type == "HOLDS_ROLE"]
    return {(name[e.source], name[e.target], str(e.status)) for e in held}


DIGEST = (
    "八部门召开就业工作推进会\n商务部部长丁文远5日在京出席就业工作推进会。\n"
    "专访今晚播出\n节目将播出对伊朗总统莱西里的专访。莱西里表示，关系很重要。"
)


def test_an_item_of_a_digest_is_out_of_the_reach_of_the_next() -> None:
    row = {
        "id": "a",
        "title": "国内联播快讯",
        "text": DIGEST,
        "published": "2024-03-05",
        "source": "新闻联播",
    }
    (page,) = read_pages("a.jsonl", json.dumps(row).encode())
    assert isinstance(page, Page)
    assert acts(extract(page)) == {("丁文远", "ATTENDED", "就业工作推进会")}


ANNOUNCED = [
    "国家主席习近平将出席会议开幕式并发表主旨讲话。",
    "外交部长丁文远将同阿方主席、毛里塔尼亚外长马尔祖克共同主持会议。",
    "外交部长丁文远将于8日至10日访问埃及并会见埃及外长。",
]


@pytest.mark.parametrize("text", ANNOUNCED)
def test_what_is_announced_is_no_event(text: str) -> None:
    facts = facts_of(text)
    assert roles(facts)
    assert not names(facts, "Event")
    assert not acts(facts)


MESSAGES = [
    ("国家主席习近平致电马卡隆，祝贺他当选连任法兰西共和国总统。", ("马卡隆", "法国总统", "appointed")),
    ("国家主席习近平致电祝贺萨勒曼当选伊拉克总统。", ("萨勒曼", "伊拉克总统", "appointed")),
]


@pytest.mark.parametrize(("text", "expected"), MESSAGES)
def test_messages_to_the_elected(text: str, expected: tuple[str, str, str]) -> None:
    facts = facts_of(text)
    assert expected in statuses(facts)
    assert not names(facts, "Event")


def test_elections_and_oaths() -> None:
    text = (
        "选举委员会今天正式确认李在阳当选第21届韩国总统。\n随后，李在阳在国会宣誓就职。"
        "李在阳在就职讲话中表示将努力工作。"
    )
    facts = facts_of(text)
    assert statuses(facts) == {("李在阳", "韩国总统", "appointed")}
    oath = "李在阳宣誓就职"
    assert acts(facts) == {("李在阳", "ATTENDED", oath), ("李在阳", "SPOKE_AT", oath)}


def test_everybody_lectures_at_a_meeting_of_their_own() -> None:
    text = "科技部部长丁文远3日在湖北作宣讲报告。\n水利部部长李国梁4日在福建作宣讲报告。"
    spoke = acts(facts_of(text))
    assert {who for who, _, _ in spoke} == {"丁文远", "李国梁"}
    assert len({event for _, _, event in spoke}) == 2


def test_what_others_say_on_a_day_of_their_own() -> None:
    text = "俄罗斯总统普托夫4日在年度记者会上表示，形势正在变化。\n俄罗斯副总理诺维科夫3日说，供应没有问题。"
    assert {who for who, _, _ in acts(facts_of(text))} == {"普托夫"}


GREAT_MEETINGS = [
    ("中央经济工作会议2月11日至12日在北京举行。", {"中央经济工作会议"}),
    ("丁文远强调，要贯彻落实中央经济工作会议精神。", set()),
    ("党的二十届四中全会召开以来，各地认真学习。", set()),
    (
        "中共中央总书记习近平4日主持召开二十届中央全面深化改革委员会第一次会议。",
        {"二十届中央全面深化改革委员会第一次会议"},
    ),
    ("人们参与多彩新春活动，感受年俗。", set()),
    ("海军将与数个国家的海军，共同参加汤方举行的阅舰式、欢迎招待会。", set()),
]


@pytest.mark.parametrize(("text", "expected"), GREAT_MEETINGS)
def test_great_meetings_and_none(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Event") == expected


def test_a_host_goes_on_to_witness_a_signing() -> None:
    text = "开幕式前，赵乐际会见了阿克索和各国代表团团长，并见证签署全国人大与议联有关合作协议。"
    kinds = {node.kind for node in facts_of(text).nodes if node.label == "Event"}
    assert kinds == {"reception", "signing"}


def test_who_is_newly_in_office_was_not_appointed_today() -> None:
    facts = facts_of("新任伊朗伊斯兰革命卫队总司令帕克里尔称，伊朗将回应。")
    assert not names(facts, "Event")
