"""Offices of years ago, laws named after what they rule, bodies by their formal name."""

from __future__ import annotations

import pytest

from tests.extract.news import acts, facts_of, names

LONG_AGO = [
    "1991年，丁文远任浙江省副省长。",
    "二〇一三年三月，丁文远任浙江省副省长。",
    "1991年，丁文远调往浙江。同年，省人大会议决定丁文远为浙江省副省长。",
    "丁文远同志担任浙江省副省长期间，经济发展很快。",
]


@pytest.mark.parametrize("text", LONG_AGO)
def test_an_office_taken_up_long_ago_is_no_news(text: str) -> None:
    assert not names(facts_of(text), "Event")


BODIES = [
    ("会议审议了《中华人民共和国监狱法（修订草案）》。", set()),
    ("中国共产党中央委员会今天致电祝贺。", {"中共中央"}),
    ("中华人民共和国全国人民代表大会常务委员会副委员长丁文远出席会议。", {"全国人大常委会"}),
    ("中共中央军事委员会副主席丁文远出席会议。", {"中央军委"}),
    ("要发挥全国委员会专门委员会作用。", set()),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_laws_and_formal_names(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Body") == expected


def test_a_village_is_not_torn() -> None:
    assert not names(facts_of("丁文远参观五华县长江村。"), "Role")


QUOTED = [
    "会议传达习近平总书记在江西考察时的重要讲话精神。",
    "要贯彻习近平总书记考察云南重要讲话精神。",
]


@pytest.mark.parametrize("text", QUOTED)
def test_whose_speech_is_studied_acts_not(text: str) -> None:
    assert not acts(facts_of(text))


def test_a_session_long_past_is_no_event() -> None:
    assert not names(facts_of("十三届全国人大五次会议通过了关于代表名额的决定。"), "Event")
