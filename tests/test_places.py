"""Divisions: names, codes and lineages; where a text names one, and where a word only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.lexicon import rows
from extractors.mentions.place_letters import find_letters
from extractors.mentions.places import (
    division,
    divisions_named,
    find_places,
    full_name,
    lineage,
    pick,
    treacherous,
    within,
)

CODES = [row[0] for row in (*rows("divisions"), *rows("corps"))]
NAMES = sorted({row[1] for row in rows("divisions")})


def named(text: str) -> list[tuple[str, str]]:
    """What the text names, each with the full name of its only candidate (or several)."""
    return [
        (text[m.start : m.end], full_name(m.candidates[0]) if len(m.candidates) == 1 else "several")
        for m in find_places(text)
    ]


@pytest.mark.parametrize(
    ("code", "full"),
    [
        ("510100", "四川省成都市"),
        ("321084", "江苏省扬州市高邮市"),
        ("120118", "天津市静海区"),
        ("310115", "上海市浦东新区"),
        ("429004", "湖北省仙桃市"),
        ("469001", "海南省五指山市"),
        ("632801", "青海省海西蒙古族藏族自治州格尔木市"),
        ("150621", "内蒙古自治区鄂尔多斯市达拉特旗"),
        ("659010", "新疆维吾尔自治区胡杨河市"),
        ("660700", "新疆生产建设兵团第七师胡杨河市"),
        ("660000", "新疆生产建设兵团"),
        ("810000", "香港特别行政区"),
    ],
)
def test_full_names_begin_with_the_province(code: str, full: str) -> None:
    assert full_name(code) == full


def test_every_division_has_a_lineage_that_ends_with_it() -> None:
    for code in CODES:
        line = lineage(code)
        assert line[-1] == code
        assert division(line[0]).level == "province"
        assert 1 <= len(line) <= 3
        assert all(within(code, step) for step in line)


def test_every_division_is_found_by_each_of_its_names() -> None:
    for d in map(division, CODES):
        for name in (d.name, d.usual, "" if d.until else d.short):
            assert not name or d in divisions_named(name), name


def test_codes_are_unique() -> None:
    assert len(CODES) == len(set(CODES))


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("阿坝州", "513200"),
        ("恩施州", "422800"),
        ("锡盟", "152500"),
        ("锡林郭勒盟", "152500"),
        ("博州", "652700"),
        ("达旗", "150621"),
        ("北川县", "510726"),
        ("第七师", "660700"),
        ("七师胡杨河市", "660700"),
        ("兵团", "660000"),
        ("合作", "623001"),
        ("成都武侯区", "510107"),
        ("四川省成都市", "510100"),
    ],
)
def test_short_and_combined_names(name: str, code: str) -> None:
    assert [d.code for d in divisions_named(name)] == [code]


@pytest.mark.parametrize(
    ("code", "usual"),
    [
        ("632800", "海西州"),
        ("652800", "巴州"),
        ("510726", "北川县"),
        ("450000", "广西壮族自治区"),
        ("510100", "成都市"),
    ],
)
def test_bodies_are_named_with_the_usual_form(code: str, usual: str) -> None:
    assert division(code).usual == usual


def test_an_abolished_division_knows_its_successor() -> None:
    old = divisions_named("静海县")[0] if divisions_named("静海县") else division("120223")
    assert old.until == "2015"
    assert division(old.successor).name == "静海区"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("在四川省成都市武侯区召开", [("四川省成都市武侯区", "四川省成都市武侯区")]),
        ("唐山市丰润区委", [("唐山市丰润区", "河北省唐山市丰润区")]),
        ("成都武侯区和成都高新区", [("成都武侯区", "四川省成都市武侯区"), ("成都", "四川省成都市")]),
        ("海西州格尔木市", [("海西州格尔木市", "青海省海西蒙古族藏族自治州格尔木市")]),
        ("新疆生产建设兵团第七师胡杨河市", [("新疆生产建设兵团第七师胡杨河市",) * 2]),
        ("兵团第七师", [("兵团第七师", "新疆生产建设兵团第七师胡杨河市")]),
        ("甘南州合作市", [("甘南州合作市", "甘肃省甘南藏族自治州合作市")]),
        ("桂林市资源县", [("桂林市资源县", "广西壮族自治区桂林市资源县")]),
        ("晋城市城区", [("晋城市城区", "山西省晋城市城区")]),
        ("走进和县，了解", [("和县", "安徽省马鞍山市和县")]),
        ("辽宁海城市", [("辽宁海城市", "辽宁省鞍山市海城市")]),
        ("鼓楼区", [("鼓楼区", "several")]),
        ("南京市鼓楼区", [("南京市鼓楼区", "江苏省南京市鼓楼区")]),
        ("成都市场活跃", [("成都", "四川省成都市")]),
        ("上海南部", [("上海", "上海市")]),
        ("湖北、湖南两省", [("湖北", "湖北省"), ("湖南", "湖南省")]),
    ],
)
def test_places_of_a_text(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "合作共赢，资源优势，和平发展",
        "共建绿色通道，加快振兴步伐，前进道路上的友谊",
        "公安机关会同有关部门",
        "沿海城市和亚运城市",
        "各市和县域经济",
        "形成县乡村三级体系",
        "最大同比增幅",
        "国家长治久安",
        "中华人民共和国",
        "塔吉克斯坦总统、佛罗里达州州长",
        "守好绿水青山，建设富裕家园，光明前景",
        "第七师官兵",
        "创新和人才",
        "孙中山先生",
        "走上高质量发展之路",
        "来宾们参观了展厅",
    ],
)
def test_words_that_only_look_like_places(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("大会在蓉召开", ["510100"]),
        ("河南省政府驻京办事处与在渝企业", ["110000", "500000"]),
        ("来川考察的客商", ["510000"]),
        ("在宁举行", ["320100", "640000"]),
        ("现在京剧，在川流不息的街上", []),
    ],
)
def test_letters_are_places_in_fixed_frames(text: str, codes: list[str]) -> None:
    assert [code for mention in find_letters(text) for code in mention.candidates] == codes


@pytest.mark.parametrize("word", ["合作", "资源", "和平", "城区", "和县"])
def test_words_are_known_to_be_treacherous(word: str) -> None:
    assert treacherous(word)


@pytest.mark.parametrize(
    ("name", "context", "code"),
    [
        ("鼓楼区", "320100", "320106"),
        ("鼓楼区", "320104", "320106"),
        ("鼓楼区", "", None),
        ("朝阳区", "110000", "110105"),
        ("河北", "120000", "130000"),
        ("吉林", "", "220000"),
        ("恩施", "", "422800"),
        ("南京", "", "320100"),
        ("和平区", "120000", "120101"),
        ("静海县", "", "120223"),
    ],
)
def test_homonyms_are_told_apart_by_the_place_of_the_article(
    name: str, context: str, code: str | None
) -> None:
    context = context if context in CODES else context[:2] + "0000" if context else ""
    assert pick((d.code for d in divisions_named(name)), context) == code


@given(
    st.lists(st.sampled_from([*NAMES, "，", "和", "合作", "在", "的", "市委", "高新区", "兵团"]), max_size=12)
)
def test_mentions_are_in_order_apart_and_within_the_text(pieces: list[str]) -> None:
    text = "".join(pieces)
    end = 0
    for mention in find_places(text):
        assert end <= mention.start <= mention.inner < mention.end <= len(text)
        assert mention.candidates
        end = mention.end


@given(st.text(max_size=60))
def test_no_text_breaks_the_search(text: str) -> None:
    find_places(text)


def test_an_unknown_code_is_an_error() -> None:
    with pytest.raises(KeyError):
        division("999999")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("佳木斯市郊区召开会议", [("佳木斯市郊区", "黑龙江省佳木斯市郊区")]),
        ("巡察组巡察县农业农村局", []),
        ("市郊区农民增收", []),
    ],
)
def test_names_that_longer_words_run_into(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected
