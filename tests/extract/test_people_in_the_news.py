"""Broadcast news: where foreign names end, and words that stand where a name could."""

from __future__ import annotations

import pytest

from tests.extract.news import facts_of, names

ENDS = [
    # two names that a hyphen joins, and how they come back
    ("全国政协主席丁文远会见芬兰议长哈拉-阿克。阿克表示感谢。", {"丁文远", "哈拉-阿克"}),
    (
        "国家主席习近平致电内通·南迪-恩代特，祝贺她当选纳米比亚总统。恩代特表示感谢。",
        {"习近平", "内通·南迪-恩代特"},
    ),
    # numbers of kings, and what a word begins
    ("国家主席习近平会见挪威国王哈拉德五世。", {"习近平", "哈拉德五世"}),
    ("美国总统特朗特发文称，战事将停。以色列总理内塔尼胡称，以军在行动。", {"特朗特", "内塔尼胡"}),
    # no state, no word, no clause
    ("这是叙利亚外长首次访问埃及。国王登基20周年，科特总统成功会晤。", set()),
    ("俄罗斯总统新闻局称，国际社会长期存在分歧。最大公立医院附近遭袭。", set()),
    ("双方将建设高质量、高水平、高标准的合作。", set()),
    ("农民种粮积极性高，居民代购方便，专家宣讲团走进村里。", set()),
    # who leads
    ("武装组织领导人哈尼曼表示同意。", {"哈尼曼"}),
]


@pytest.mark.parametrize(("text", "expected"), ENDS)
def test_where_foreign_names_end_and_what_is_none(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Person") == expected


NOBODY = [
    "延续了多年友谊的友人表示感谢，双方人民友谊深厚。",
    "两国最高领导人访越，恰逢建交纪念。",
    "三名部长留任，两名新任。",
    "两国领导人承诺，将结束冲突。",
    "他随后与代表团团长合影。",
    "河南段长江干支流水位上涨。",
]


@pytest.mark.parametrize("text", NOBODY)
def test_words_behind_an_office_are_nobody(text: str) -> None:
    assert not names(facts_of(text), "Person")
