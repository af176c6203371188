"""Lives: the offices of a résumé, of somebody who died, and of lists in which everybody gets an office."""

from __future__ import annotations

import pytest

from extractors.facts import Status
from tests.extract.news import facts_of, names
from tests.extract.reading import roles

CURRENT, FORMER, APPOINTED, REMOVED = Status.CURRENT, Status.FORMER, Status.APPOINTED, Status.REMOVED

# a life, and the offices of 罗培生
LIVES = [
    (
        "罗培生同志1941年7月生。1983年3月至1991年3月，罗培生同志历任安徽省委常委兼省委科技工作委员会书记、安徽省委副书记。",
        {
            ("安徽省委常委", FORMER),
            ("安徽省委科技工作委员会书记", FORMER),
            ("安徽省委副书记", FORMER),
        },
    ),
    (
        "罗培生同志1941年7月生。1995年3月，任安徽省副省长。其间，兼任安徽省移民工作领导小组副组长等。",
        {("安徽省副省长", APPOINTED), ("安徽省移民工作领导小组副组长", APPOINTED)},
    ),
    (
        "罗培生同志1941年7月生。2003年3月，在十届全国人大一次会议上，他当选为全国人民代表大会常务委员会委员长，"
        "同月任全国人大常委会党组书记。",
        {("全国人大常委会委员长", APPOINTED), ("全国人大常委会党组书记", APPOINTED)},
    ),
    (
        "中国共产党的优秀党员，第十届、十一届全国人民代表大会常务委员会委员长罗培生同志，因病医治无效，"
        "于2024年3月3日在北京逝世，享年84岁。",
        {("全国人大常委会委员长", FORMER)},
    ),
    ("安徽省政协主席罗培生同志因病在合肥逝世。", {("安徽省政协主席", FORMER)}),
    (
        "合肥机床厂技术科科长、副厂长罗培生介绍了情况。",
        {("合肥机床厂技术科科长", CURRENT), ("合肥机床厂副厂长", CURRENT)},
    ),
]


@pytest.mark.parametrize(("text", "expected"), LIVES)
def test_offices_of_a_life(text: str, expected: set[tuple[str, Status]]) -> None:
    assert {(role, status) for who, role, status in roles(facts_of(text)) if who == "罗培生"} == expected


def test_what_a_life_tells_is_no_news() -> None:
    text = "罗培生同志1941年7月生。1995年3月，任安徽省副省长。2003年3月，任安徽省省长。"
    assert not names(facts_of(text), "Event")


# surnames that no list has, or that are words, where only a name can stand
GIVEN = [
    ("会议决定任命怀知远为教育部部长。", {("怀知远", "教育部部长", APPOINTED)}),
    (
        "会议决定任命咸明为全国人大华侨委员会副主任委员。",
        {("咸明", "全国人大华侨委员会副主任委员", APPOINTED)},
    ),
    ("会议决定任命逯长青为南阳市副市长。", {("逯长青", "南阳市副市长", APPOINTED)}),
    ("会议接受揣文远辞去辽源市副市长职务的请求。", {("揣文远", "辽源市副市长", REMOVED)}),
    (
        "会议决定免去李长宁、许定山的全国人大常委会法制工作委员会副主任职务，任命孙远平为全国人大常委会法制工作委员会副主任。",
        {
            ("李长宁", "全国人大常委会法制工作委员会副主任", REMOVED),
            ("许定山", "全国人大常委会法制工作委员会副主任", REMOVED),
            ("孙远平", "全国人大常委会法制工作委员会副主任", APPOINTED),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), GIVEN)
def test_who_is_given_an_office_has_any_surname(text: str, expected: set[tuple[str, str, Status]]) -> None:
    assert roles(facts_of(text)) == expected


# who spoke in a delegation, and what its sitting is called
COMRADES = [
    ("吉远轩同志在参加浙江代表团讨论时说，要坚持发展。", "吉远轩", "浙江代表团讨论"),
    ("王远毅同志在参加中央和国家机关代表团讨论时说，要坚持发展。", "王远毅", "中央和国家机关代表团讨论"),
    ("何长峰同志在中央金融系统代表团讨论时说，完全赞成。", "何长峰", "中央金融系统代表团讨论"),
    ("巴特尔同志在参加内蒙古代表团审议时说，要坚持发展。", "巴特尔", "内蒙古代表团审议"),
    (
        "杨远堂同志在参加中央企业系统（在京）代表团讨论时说，完全赞同。",
        "杨远堂",
        "中央企业系统（在京）代表团讨论",
    ),
]


@pytest.mark.parametrize(("text", "who", "sitting"), COMRADES)
def test_comrades_speak_in_their_delegation(text: str, who: str, sitting: str) -> None:
    facts = facts_of(text)
    assert names(facts, "Person") == {who}
    assert names(facts, "Event") == {sitting}


# names behind an office and 是, 为 or 有, and what is none
LISTED = [
    (
        "会议选出的政协第十四届全国委员会副主席是：石长峰、胡远华（女）、帕巴拉·格列朗杰（藏族）、穆明、咸明（女，回族）。",
        {
            (who, "全国政协副主席", APPOINTED)
            for who in ("石长峰", "胡远华", "帕巴拉·格列朗杰", "穆明", "咸明")
        },
    ),
    (
        "大荔县委书记为石长峰，副书记为胡远华、周立春。",
        {
            ("石长峰", "大荔县委书记", CURRENT),
            ("胡远华", "大荔县委副书记", CURRENT),
            ("周立春", "大荔县委副书记", CURRENT),
        },
    ),
    ("县委书记是关键，要负起责任。", set()),
    ("乡镇党委书记是第一责任人、直接责任人。", set()),
    ("大荔县县长是人民公仆，要为民办事。", set()),
]


@pytest.mark.parametrize(("text", "expected"), LISTED)
def test_names_listed_behind_an_office(text: str, expected: set[tuple[str, str, Status]]) -> None:
    assert roles(facts_of(text)) == expected


# sittings of a congress of the party, and what has no day
SITTINGS = [
    (
        "中国共产党第二十次全国代表大会主席团4日上午在人民大会堂举行第三次会议，通过名单（草案）。",
        {"中国共产党第二十次全国代表大会主席团第三次会议"},
    ),
    ("党的二十大主席团4日举行第三次会议。", {"党的二十大主席团第三次会议"}),
    ("各选举单位召开党委全体会议或党委扩大会议，确定候选人预备人选。", set()),
]


@pytest.mark.parametrize(("text", "expected"), SITTINGS)
def test_sittings_of_a_congress(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Event") == expected


# names of Japanese in full, with given names of three characters
JAPANESE = [
    ("日本前首相鸠山由纪夫等出席论坛并致辞。", "鸠山由纪夫"),
    ("日本首相岸田文雄出席会议。", "岸田文雄"),
    ("日本前首相小泉纯一郎表示，要合作。", "小泉纯一郎"),
]


@pytest.mark.parametrize(("text", "who"), JAPANESE)
def test_japanese_names_in_full(text: str, who: str) -> None:
    assert names(facts_of(text), "Person") == {who}


# what is said of an office in brackets, offices of towns, ministries of before
STRINGS = [
    ("景德镇市副市长（挂职）、党组成员", ["景德镇市副市长", "景德镇市政府党组成员"]),
    ("谢家集区委副书记（正县级）、区委党校校长", ["谢家集区委副书记", "谢家集区委党校校长"]),
    ("扶绥县委副书记（正处长级）、县委党校校长", ["扶绥县委副书记", "扶绥县委党校校长"]),
    ("柳林县政协副主席（不驻会）、县医院院长", ["柳林县政协副主席", "柳林县医院院长"]),
    ("资源县两水苗族乡党委委员、副乡长", ["两水苗族乡党委委员", "两水苗族乡副乡长"]),
    ("厦门市同安区洪塘镇党委副书记、镇长", ["洪塘镇党委副书记", "洪塘镇镇长"]),
    ("张掖市政府办公室秘书四科科长", ["张掖市政府办公室秘书四科科长"]),
    ("国土资源部副部长、党组成员", ["国土资源部副部长", "国土资源部党组成员"]),
    ("柳林县前任县长", ["柳林县县长"]),
]


@pytest.mark.parametrize(("offices", "expected"), STRINGS)
def test_offices_in_a_row(offices: str, expected: list[str]) -> None:
    found = {role for _, role, _ in roles(facts_of(f"{offices}罗培生参加调研。"))}
    assert found == set(expected)
