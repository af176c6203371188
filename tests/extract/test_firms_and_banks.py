"""Firms on local pages: items of a list without a word for what they are, banks in full and short, whose chairman 公司董事长 is."""

from __future__ import annotations

import pytest

from extractors.facts import Label
from tests.extract.local import names, read_zhenjiang, roles

BODIES = [
    (
        "6月18日，市长王建国先后走访远山集团、华大基因、深创投等企业。",
        {"远山集团", "华大基因", "深创投", "镇江市政府"},
    ),
    ("6月18日，市长王建国先后走访远山集团、滨江花苑项目等企业项目。", {"远山集团", "镇江市政府"}),
    (
        "6月18日，市政府与中国农业银行江苏省分行签约。农行江苏省分行行长王建国出席。",
        {"镇江市政府", "中国农业银行江苏省分行"},
    ),
]


@pytest.mark.parametrize(("text", "bodies"), BODIES)
def test_firms_are_found_once_and_under_one_name(text: str, bodies: set[str]) -> None:
    assert names(read_zhenjiang(text), Label.BODY) == bodies


def test_the_chairman_of_the_company_is_of_the_firm_of_the_sentence() -> None:
    facts = read_zhenjiang("在远山集团，公司董事长王建国介绍了情况。")
    assert roles(facts) == {("王建国", "远山集团董事长")}


def test_a_zone_that_the_lists_know_is_not_another_of_its_place() -> None:
    facts = read_zhenjiang("大会在丹阳高新区开幕。会上为丹阳开发区授牌。")
    assert names(facts, Label.PARK) == {"丹阳高新区", "丹阳开发区"}
