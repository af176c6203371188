"""What a meeting is called where it is the subject of its clause, and what is only announced or passed on."""

from __future__ import annotations

import pytest

from tests.extract.news import acts, facts_of, names, roles

HELD = [
    ("全国组织工作会议4日在京召开。", "全国组织工作会议"),
    ("全国网络安全和信息化工作会议4日在京召开。", "全国网络安全和信息化工作会议"),
    (
        "学习贯彻党的二十届三中全会精神专题研讨班4日在中央党校开班。",
        "学习贯彻党的二十届三中全会精神专题研讨班",
    ),
    ("《某某文选》第一卷、第二卷出版座谈会4日在京召开。", "《某某文选》第一卷、第二卷出版座谈会"),
    ("全国政协专门委员会主任会议暨学习研讨班4日在北京举办。", "全国政协专门委员会主任会议暨学习研讨班"),
    (
        "学习贯彻习近平新时代中国特色社会主义思想主题教育工作会议4日召开。习近平出席会议。",
        "学习贯彻习近平新时代中国特色社会主义思想主题教育工作会议",
    ),
    (
        "十四届全国人大二次会议4日在京举行第四次全体会议，根据国家主席习近平的提名，决定丁文远为国务院总理。",
        "十四届全国人大二次会议第四次全体会议",
    ),
]


@pytest.mark.parametrize(("text", "name"), HELD)
def test_a_meeting_is_named_whole(text: str, name: str) -> None:
    assert name in names(facts_of(text), "Event")


def test_two_events_are_not_named_as_one() -> None:
    assert "开幕式和论坛" not in names(facts_of("开幕式和论坛4日在南京举行。"), "Event")


def test_a_speech_at_the_opening_is_not_of_the_reception() -> None:
    text = "国家主席习近平4日会见联谊大会代表。丁文远参加会见并在当天上午的大会开幕式上讲话。"
    told = {(who, how, event) for who, how, event in acts(facts_of(text)) if who == "丁文远"}
    assert told == {("丁文远", "ATTENDED", "习近平会见联谊大会代表"), ("丁文远", "SPOKE_AT", "大会开幕式")}


def test_what_goes_on_behind_an_announcement_is_announced() -> None:
    text = "国务院总理李强4日抵达巴黎。访法期间，李强将会见马克龙总统，同博尔内总理举行会谈，出席晚餐会。"
    assert not names(facts_of(text), "Event")


def test_who_greets_through_another_says_nothing() -> None:
    text = "4日，习近平会见张氏兰。张氏兰转达阮文雄总书记对习近平总书记的问候，衷心感谢习近平总书记会见。"
    assert "阮文雄" not in {who for who, *_ in acts(facts_of(text))}


def test_a_nomination_is_no_speech() -> None:
    text = "十四届全国人大二次会议主席团4日举行第五次会议。国家主席习近平向大会提出了国务院总理的人选。"
    assert not acts(facts_of(text))


LISTED = [
    ("江苏、四川省委统战部主要负责同志作了发言。", {"江苏省委统战部", "四川省委统战部"}),
    ("南京、苏州市政府负责同志发言。", {"南京市政府", "苏州市政府"}),
    ("完善常委会和专门委员会联系代表机制。", set()),
    ("要建设海上牧场，发展家庭农场。", set()),
]


@pytest.mark.parametrize(("text", "bodies"), LISTED)
def test_bodies_of_several_places(text: str, bodies: set[str]) -> None:
    assert names(facts_of(text), "Body") == bodies


def test_offices_of_the_centre_of_a_party_abroad() -> None:
    text = "4日，习近平会见越共中央政治局委员、中组部部长张氏兰。"
    assert ("张氏兰", "越共中组部部长") in roles(facts_of(text))


def test_a_rare_name_before_a_member() -> None:
    text = "全国政协十四届二次会议4日举行全体会议。林毅明委员发言说，要发展。苗圩委员发言说，要创新。"
    assert {who for who, *_ in acts(facts_of(text))} == {"林毅明", "苗圩"}
