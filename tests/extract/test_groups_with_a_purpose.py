"""Leading groups named for what is to be done, and offices that a verb is glued to."""

from __future__ import annotations

import pytest

from tests.extract.news import facts_of, names, roles
from tests.extract.test_items_of_news import statuses

GROUPS = [
    "推进“一带一路”建设工作领导小组",
    "推动长江经济带发展领导小组",
    "国务院根治拖欠农民工工资工作领导小组",
    "国务院推进政府职能转变和“放管服”改革协调小组",
    "全国打击侵犯知识产权和制售假冒伪劣商品工作领导小组",
    "国家科技体制改革和创新体系建设领导小组",
    "第三次全国土壤普查领导小组",
]


@pytest.mark.parametrize("group", GROUPS)
def test_a_group_is_named_whole(group: str) -> None:
    facts = facts_of(f"国务院副总理、{group}组长丁文远5日在京主持召开{group}会议。")
    assert roles(facts) == {("丁文远", "国务院副总理"), ("丁文远", group + "组长")}
    assert names(facts, "Body") == {"国务院", group}


def test_groups_of_every_level_are_no_group() -> None:
    assert names(facts_of("会议要求，推动各级领导小组办公室切实履职。"), "Body") == set()


GIVEN = [
    ("丁文远任教育部副部长。", ("丁文远", "教育部副部长", "appointed")),
    ("会议决定，丁文远不再担任人力资源和社会保障部部长。", ("丁文远", "人力资源和社会保障部部长", "removed")),
    ("丁文远任人民日报社社长。", ("丁文远", "人民日报社社长", "appointed")),
]


@pytest.mark.parametrize(("text", "expected"), GIVEN)
def test_a_verb_is_read_before_names_that_begin_like_a_word(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert expected in statuses(facts_of(text))


@pytest.mark.parametrize("text", ["丁文远任教于北京大学。", "会议指出，要坚持任人唯贤，任期内完成任务。"])
def test_teaching_and_terms_are_no_offices(text: str) -> None:
    assert statuses(facts_of(text)) == set()


ABROAD = [
    (
        "全国政协主席丁文远5日以视频方式同俄罗斯联邦委员会主席科兹洛娃举行会谈。",
        ("科兹洛娃", "俄罗斯联邦委员会主席"),
    ),
    ("丁文远5日同古巴全国人民代表大会主席拉莫斯举行会谈。", ("拉莫斯", "古巴全国人民代表大会主席")),
    ("新加坡副总理兼经济政策统筹部长陈安瑞致辞。", ("陈安瑞", "新加坡经济政策统筹部长")),
    ("英国首相霍尔因疫情取消行程。", ("霍尔", "英国首相")),
]


@pytest.mark.parametrize(("text", "expected"), ABROAD)
def test_offices_abroad(text: str, expected: tuple[str, str]) -> None:
    assert expected in roles(facts_of(text))


def test_a_committee_is_of_no_one_term() -> None:
    text = "十四届全国人大二次会议5日在京举行。会议通过了财政经济委员会的审查结果报告。"
    assert "全国人大财政经济委员会" in names(facts_of(text), "Body")


def test_what_is_elected_beside_a_presidium() -> None:
    text = "十四届全国人大二次会议5日举行预备会议。大会主席团由170人组成，丁文远为大会秘书长。"
    assert ("丁文远", "十四届全国人大二次会议秘书长", "appointed") in statuses(facts_of(text))


def test_bases_for_all_are_no_parks() -> None:
    assert names(facts_of("山西作为全国能源重化工基地，作出了贡献。"), "Park") == set()
