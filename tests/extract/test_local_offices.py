"""Pages of towns, counties and zones: offices and whose they are, where the text does not say it again."""

from __future__ import annotations

import pytest

from extractors.facts import Relation, Status
from tests.extract.local import facts_of, roles

OFFICES = [
    # the party group of the organ that the sentence has named
    (
        "安庆市人大常委会党组召开会议，市人大常委会党组书记、主任钱一鸣主持，党组成员赵小满、周立春出席。",
        {
            ("钱一鸣", "安庆市人大常委会党组书记"),
            ("钱一鸣", "安庆市人大常委会主任"),
            ("赵小满", "安庆市人大常委会党组成员"),
            ("周立春", "安庆市人大常委会党组成员"),
        },
    ),
    # 原 is said of the whole chain; a rank stands before the name
    (
        "原安庆市委常委、军分区政委、大校钱一鸣，成都军区原副政委、少将赵小满参加活动。",
        {
            ("钱一鸣", "安庆市委常委 former"),
            ("钱一鸣", "安庆军分区政委 former"),
            ("赵小满", "成都军区副政委 former"),
        },
    ),
    # the chair of a board is of the company
    ("安庆市委书记钱一鸣会见长风集团董事会主席赵小满。", {("钱一鸣", "安庆市委书记"), ("赵小满", "长风集团董事会主席")}),
    # the part of a zone that lies in one city
    (
        "兰州新区管委会副主任、兰州新区皋兰管委会主任钱一鸣出席会议。",
        {("钱一鸣", "兰州新区管委会副主任"), ("钱一鸣", "兰州新区皋兰管委会主任")},
    ),
    # the region named before, in an article of elsewhere
    (
        "深圳市人民政府\n3月2日，广西壮族自治区党委书记钱一鸣，自治区党委副书记、自治区主席赵小满来深考察。",
        {
            ("钱一鸣", "广西壮族自治区党委书记"),
            ("赵小满", "广西壮族自治区党委副书记"),
            ("赵小满", "广西壮族自治区主席"),
        },
    ),
    # 甲县副书记 is of the committee
    ("望江县副书记钱一鸣主持会议。", {("钱一鸣", "望江县委副书记")}),
    # a department that no county has is of the zone beside; whose committee 县委 is when someone stands for it
    (
        "9月8日，望江县委书记钱一鸣到芜湖经开区考察。经开区管委会副主任赵小满，经贸发展局局长周立春介绍情况。",
        {
            ("钱一鸣", "望江县委书记"),
            ("赵小满", "芜湖经开区管委会副主任"),
            ("周立春", "芜湖经开区经贸发展局局长"),
        },
    ),
    # what is only proposed; a congress of two levels
    (
        "望江县委召开会议，确定钱一鸣同志为县文化局局长拟任人选，赵小满为县人防办主任拟任人选。",
        {("钱一鸣", "望江县文化局局长 proposed"), ("赵小满", "望江县人防办主任 proposed")},
    ),
    # a town's own page; 党委 behind another organ of the town
    (
        "我镇召开会议。镇党委书记、人大主席钱一鸣，党委副书记、镇长赵小满，党委委员周立春参加。近来，横栏镇发展加快，与横栏镇企业对接。",
        {
            ("钱一鸣", "横栏镇党委书记"),
            ("钱一鸣", "横栏镇人大主席"),
            ("赵小满", "横栏镇党委副书记"),
            ("赵小满", "横栏镇镇长"),
            ("周立春", "横栏镇党委委员"),
        },
    ),
    # the usual form of an autonomous prefecture, as it is written elsewhere
    ("楚雄州委召开会议，州委书记钱一鸣主持。", {("钱一鸣", "楚雄州委书记")}),
    # a duty behind a comma; a given name with 其
    (
        "安徽省政协党组副书记、副主席，长江安徽段省级河长钱一鸣督导，县领导赵小满、刘其龙陪同。",
        {
            ("钱一鸣", "安徽省政协党组副书记"),
            ("钱一鸣", "安徽省政协副主席"),
            ("钱一鸣", "长江安徽段省级河长"),
        },
    ),
    # parts of central bodies in places
    (
        "外交部驻澳门特派员公署副特派员钱一鸣，新华社安徽分社社长赵小满出席。",
        {("钱一鸣", "外交部驻澳门特派员公署副特派员"), ("赵小满", "新华社安徽分社社长")},
    ),
    # the county's one 产业集聚区, and the committee of the zone named before
    (
        "鹿邑县在县产业集聚区举行开工仪式，县产业集聚区党委书记钱一鸣出席，产业集聚区管委会主任赵小满发言。",
        {("钱一鸣", "鹿邑县产业集聚区党委书记"), ("赵小满", "鹿邑县产业集聚区管委会主任")},
    ),
    (
        "3月2日，市委书记赵小满到漳州台商投资区调研，区管委会主任钱一鸣陪同。",
        {("赵小满", "漳州市委书记"), ("钱一鸣", "漳州台商投资区管委会主任")},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


LEANING = [
    # two organs, no name between them
    (
        "全市工业大会召开\n来源：芜湖日报　2024-03-12\n3月11日，芜湖市工业大会召开。市委常委、副市长，芜湖经开区党工委书记"
        "丁未然主持会议。",
        {
            ("丁未然", "芜湖市委常委"),
            ("丁未然", "芜湖市副市长"),
            ("丁未然", "芜湖经开区党工委书记"),
        },
    ),
    # a rank of many stands before the next, who is named
    (
        "全市工业大会召开\n来源：芜湖日报　2024-03-12\n3月11日，芜湖市工业大会召开。市委常委，市人大常委会主任丁未然出席。",
        {("丁未然", "芜湖市人大常委会主任")},
    ),
    # the county that was visited has its own 县委
    (
        "市委书记到凤台县调研\n来源：淮南日报　2024-03-12\n3月11日，市委书记李明远到凤台县调研。县委书记王小虎、县长常胜利"
        "陪同。随后，李明远到寿县看望干部，县委书记郭一鸣参加。",
        {
            ("李明远", "淮南市委书记"),
            ("王小虎", "凤台县委书记"),
            ("常胜利", "凤台县县长"),
            ("郭一鸣", "寿县县委书记"),
        },
    ),
    # remarks between office and name
    (
        "高新区项目开工\n来源：宜昌高新区管委会　2024-03-12\n3月11日，管委会主任（兼）卢东升宣布开工，副主任（主持工作）"
        "李明远主持。",
        {("卢东升", "宜昌高新区管委会主任"), ("李明远", "宜昌高新区管委会副主任")},
    ),
    # a 工委 that no zone's name stands before
    (
        "洋浦推介会召开\n来源：儋州日报　2024-03-12\n3月11日，洋浦推介会召开。洋浦工委副书记、管委会主任白一鸣致辞。",
        {("白一鸣", "儋州市洋浦工委副书记"), ("白一鸣", "儋州市洋浦管委会主任")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), LEANING)
def test_offices_lean_on_what_stands_near(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


OWN_DEPARTMENT = (
    "浙江省商务厅\n3月3日，梁黎梅副省长带队赴金华市专题调研。省政府陈宗远副秘书长、我厅韩小杰副厅长陪同。"
)


def test_heads_of_the_department_whose_page_it_is() -> None:
    assert roles(facts_of(OWN_DEPARTMENT)) == {
        ("梁黎梅", "浙江省副省长"),
        ("陈宗远", "浙江省政府副秘书长"),
        ("韩小杰", "浙江省商务厅副厅长"),
    }


def test_a_zone_of_the_city_named_before_it_on_a_page_of_a_province() -> None:
    facts = facts_of(
        "江西省科技厅\n省科技厅党组书记钱一鸣赴宁波考察\n来源：江西省科技厅\n8月20日，省科技厅党组书记钱一鸣率团赴宁波考察，宁波市"
        "科技局副局长孟晓舟，高新区党工委委员赵小满陪同。"
    )
    assert roles(facts) == {
        ("钱一鸣", "江西省科技厅党组书记"),
        ("孟晓舟", "宁波市科技局副局长"),
        ("赵小满", "宁波高新区党工委委员"),
    }


def test_a_line_with_a_department_tells_whose_page_it_is() -> None:
    facts = facts_of(
        "牡丹江市民政局\n3月23日，省民政厅副厅长钱一鸣来我市调研，市政府副秘书长孟晓舟陪同。调研组到宁安市、海林市看望职工，"
        "查看了宁安市公墓。"
    )
    assert roles(facts) == {("钱一鸣", "黑龙江省民政厅副厅长"), ("孟晓舟", "牡丹江市政府副秘书长")}


def test_a_nominee_keeps_the_office_held_behind_it() -> None:
    facts = facts_of("望江县人大常委会副主任提名候选人、华阳镇党委书记钱一鸣参加会议。")
    names_of = {node.id: node.name for node in facts.nodes}
    held = {names_of[e.target]: e.status for e in facts.edges if e.type is Relation.HOLDS_ROLE}
    assert held == {"望江县人大常委会副主任": Status.PROPOSED, "华阳镇党委书记": Status.CURRENT}
