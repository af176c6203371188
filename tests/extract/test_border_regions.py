"""Names, offices and bodies of the north and the west: peoples without Han surnames, the Corps, leagues and 地区."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import facts_of, names, roles
from tests.extract.reading import took_part

ROWS_OF_NAMES = [
    (
        "3月4日，玉树州副州长更求旦周、多太、豆格才让、闹布东周出席会议。",
        {"更求旦周", "多太", "豆格才让", "闹布东周"},
    ),
    ("3月4日，那曲市副市长其美旺扎、桑旦、琼色、达平陪同。", {"其美旺扎", "桑旦", "琼色", "达平"}),
    (
        "3月4日，临夏州副州长马相龙、勉卫忠、者永平、摆文参加。",
        {"马相龙", "勉卫忠", "者永平", "摆文"},
    ),
    ("3月4日，昌吉州副州长努尔兰·阿不都满金、阿依古丽列席会议。", {"努尔兰·阿不都满金", "阿依古丽"}),
    ("3月4日，玉门油田分公司副总经理那慧玲作了发言。", {"那慧玲"}),
    # a department and an office end the row
    ("3月4日，林芝市副市长扎西、市财政局、相关单位负责人参加。", {"扎西"}),
]


@pytest.mark.parametrize(("text", "people"), ROWS_OF_NAMES)
def test_a_row_of_names_goes_on_past_one_that_no_list_has(text: str, people: set[str]) -> None:
    assert names(facts_of(text), Label.PERSON) == people


BODIES = [
    # a body of the province in a list of those of the city
    ("3月4日，甘肃省酒泉市召开会议，酒泉职业技术学院、省疏勒河中心参加。", "甘肃省疏勒河中心"),
    ("3月4日，榆林高新区召开会议，高新区经济发展局、科技创新局分别发言。", "榆林高新区科技创新局"),
]


@pytest.mark.parametrize(("text", "body"), BODIES)
def test_bodies_of_a_list(text: str, body: str) -> None:
    assert body in names(facts_of(text), Label.BODY)


def test_who_leads_a_zone_is_no_part_of_its_name() -> None:
    facts = facts_of("3月4日，天津市滨海新区区委书记杜明哲率新区代表团到唐山市考察。")
    assert names(facts, Label.PARK) == set()


NO_PARKS = [
    "3月4日，鹤壁市召开会议，要求跳出开发区看开发区。",
    "3月4日，杜明哲到桦川县新城镇调研。",
]


@pytest.mark.parametrize("text", NO_PARKS)
def test_what_ends_like_a_zone_and_is_none(text: str) -> None:
    assert names(facts_of(text), Label.PARK) == set()


def test_the_school_of_a_page_is_no_faculty_that_wrote_it() -> None:
    facts = facts_of(
        "鲁东大学与某软件园举行对接会\n作者：信息与电气工程学院 曲小白\n3月4日，我校举行对接会。"
        "校党委副书记、校长杜明哲出席，数学与统计科学学院院长韩一鸣发言。"
    )
    assert roles(facts) == {
        ("杜明哲", "鲁东大学党委副书记"),
        ("杜明哲", "鲁东大学校长"),
        ("韩一鸣", "鲁东大学数学与统计科学学院院长"),
    }


def test_a_sum_of_a_year_is_no_event() -> None:
    facts = facts_of("今年以来，天水经开区管委会主任杜明哲等累计接访28批次。")
    assert names(facts, Label.EVENT) == set()


def test_families_of_soldiers_have_no_name() -> None:
    facts = facts_of("3月4日，霍尔果斯市召开座谈会。霍尔果斯市人武部政委杜明哲、军属代表韩一鸣先后发言。")
    assert names(facts, Label.PERSON) == {"杜明哲", "韩一鸣"}


def test_what_goes_to_a_base_is_nobody() -> None:
    facts = facts_of("3月4日，张家口市副市长杜明哲率市数据局负责人赴怀来大数据产业基地现场办公。")
    assert names(facts, Label.PERSON) == {"杜明哲"}


def test_electronics_are_no_telegram() -> None:
    facts = facts_of("3月4日，安阳市副市长杜明哲到内黄县调研电子电器产业园，内黄县县长韩一鸣参加。")
    assert took_part(facts, Relation.ATTENDED) == {"杜明哲", "韩一鸣"}


def test_the_committee_of_a_region_that_its_own_pages_call_by_its_level() -> None:
    facts = facts_of(
        "林芝市人民政府\n2024-08-02\n8月1日，区党委委员、市委书记杜明哲到巴宜区调研。巴宜区委书记韩一鸣陪同。会议要求落实区党委、区政府部署。"
    )
    assert roles(facts) == {
        ("杜明哲", "西藏自治区党委委员"),
        ("杜明哲", "林芝市委书记"),
        ("韩一鸣", "巴宜区委书记"),
    }
