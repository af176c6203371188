"""What an article leaves open is said to be open, with the readings that fit; never guessed."""

from __future__ import annotations

import json

import pytest

from extractors.facts import Facts
from extractors.pipeline import extract
from extractors.read import read_pages


def read(text: str) -> Facts:
    (page,) = read_pages("page.jsonl", json.dumps({"text": text}, ensure_ascii=False).encode())
    return extract(page)


@pytest.mark.parametrize(
    ("text", "words", "candidates"),
    [
        ("日前，市委召开会议，研究下半年工作。", "市委", ()),
        ("市委书记辛怀瑾主持会议并讲话。", "市委", ()),
        ("市长辛怀瑾主持会议并讲话。", "市长", ()),
        ("辛怀瑾一行来到高新区调研企业。", "高新区", ()),
        (
            "座谈会在鼓楼区召开，辛怀瑾主持。",
            "鼓楼区",
            ("河南省开封市鼓楼区", "江苏省南京市鼓楼区", "江苏省徐州市鼓楼区", "福建省福州市鼓楼区"),
        ),
        (
            "绵阳市委书记孟川、绵阳市委副书记孟长河出席会议。孟书记强调，要抓好落实。",
            "孟书记",
            ("孟川", "孟长河"),
        ),
    ],
)
def test_what_two_readings_fit_is_left_open(text: str, words: str, candidates: tuple[str, ...]) -> None:
    (left,) = read(text).unresolved
    assert left.text == text[left.start : left.end] == words
    assert tuple(sorted(left.candidates)) == tuple(sorted(candidates))
    assert left.why


@pytest.mark.parametrize(
    "text",
    [
        "绵阳市委书记辛怀瑾主持会议并讲话，市长孟川出席。市委常委会会议强调，高新区要走在前列。",
        "南京市鼓楼区举行活动。",
        "绵阳市委书记孟川、绵阳市委副书记辛怀瑾出席会议。孟书记强调，要抓好落实。",
        "城市、园区和市场。",
    ],
)
def test_what_the_article_tells_is_not_open(text: str) -> None:
    assert read(text).unresolved == ()
