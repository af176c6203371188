"""Headlines below the source line, rows of names, talks in one town and the next, what is not yet or no event."""

from __future__ import annotations

import json

import pytest

from extractors.facts import Facts
from extractors.pipeline import extract
from extractors.read import Page, read_pages
from tests.extract.news import acts, facts_of, names, roles

TITLE = "全国青联十四届全委会召开强调 坚定正确政治方向 深化改革创新"
TEXT = (
    f"{TITLE}\n来源：新闻联播 2024-03-05\n全国青联十四届全委会召开强调\n坚定正确政治方向深化改革创新\n丁文远出席开幕会\n"
    "中华全国青年联合会第十四届委员会全体会议4日在京开幕。丁文远出席会议。"
)


def item(title: str, text: str) -> Facts:
    row = {"id": "a", "title": title, "text": text, "published": "2024-03-05", "source": "新闻联播"}
    (page,) = read_pages("a.jsonl", json.dumps(row).encode())
    assert isinstance(page, Page)
    return extract(page)


def test_headlines_below_the_source_tell_of_no_event_of_their_own() -> None:
    facts = item(TITLE, TEXT)
    assert names(facts, "Event") == {"中华全国青年联合会第十四届委员会全体会议"}
    assert {(who, how) for who, how, _ in acts(facts)} == {("丁文远", "ATTENDED")}


def test_a_row_of_names_with_a_rare_one() -> None:
    facts = facts_of("万众瞩目下，马琳、陈若文、黄金宝、方文浩、郭晶明、冼东妹、容志行等12位火炬手接力传递。")
    assert names(facts, "Person") == {"马琳", "陈若文", "黄金宝", "方文浩", "郭晶明", "冼东妹", "容志行"}


def test_a_row_of_words_is_no_row_of_names() -> None:
    assert names(facts_of("要发展种养业、农产品、高质量、新产业、金融业等。"), "Person") == set()


def test_talks_in_one_town_and_the_next() -> None:
    text = (
        "丁文远3月1日至4日对新西兰进行正式友好访问，在奥克兰会见总理拉克尔，在惠灵顿同议长布朗尼举行会谈。"
        "会见拉克尔时，丁文远表示，很好。\n同布朗尼会谈时，丁文远表示，很好。"
    )
    facts = facts_of(text)
    assert {("拉克尔", "新西兰总理"), ("布朗尼", "新西兰议长")} <= roles(facts)
    assert len(names(facts, "Event")) == 2


NO_ACTS = [
    "1月，习主席同斯里兰卡总统迪萨纳亚会谈时指出，中方将积极支持斯方。",
    "金正恩总书记来华出席纪念抗战胜利活动，体现了坚定意志。",
    "丁文远4日在平壤参观学校。丁文远和金正恩驻足观摩授课，不时赞许。",
]


@pytest.mark.parametrize("text", NO_ACTS)
def test_who_is_talked_to_or_taught_does_not_speak(text: str) -> None:
    assert not [act for act in acts(facts_of(text)) if act[1] == "SPOKE_AT"]


def test_games_are_opened_once() -> None:
    text = (
        "中华人民共和国第十五届运动会4日晚在广州隆重开幕。丁文远出席开幕式。这是首次由三地联合举办的全国运动会。"
        "王小明出席第十五届全运会开幕式。"
    )
    assert len(names(facts_of(text), "Event")) == 1


def test_a_king_with_a_name_of_strange_characters() -> None:
    facts = facts_of("国家主席习近平4日举行仪式，欢迎泰王国国王玛哈·哇集拉隆功对我国进行国事访问。")
    assert ("玛哈·哇集拉隆功", "泰国国王") in roles(facts)


def test_departments_of_the_party_centre_are_called_short() -> None:
    facts = facts_of("中共中央统战部负责同志作了说明。中央统战部部长丁文远出席。")
    assert names(facts, "Body") == {"中央统战部"}
