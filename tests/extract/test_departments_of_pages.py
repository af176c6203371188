"""Departments that a page leaves without a scope, teams sent to bureaus, offices lost together, talks at a visit."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import facts_of, names, read_zhenjiang, roles
from tests.extract.reading import took_part

_ZONE = "丹徒经济技术开发区\n网站首页　新闻中心\n2024-06-20\n\n开发区举行签约仪式\n\n"

BODIES = [
    # the menu of a site under the name of a zone: the page is the zone's
    (
        _ZONE + "6月18日，签约仪式举行。综合办公室、金融发展局负责同志参加活动。",
        {"丹徒经济技术开发区综合办公室", "丹徒经济技术开发区金融发展局"},
    ),
    # a university's parts; those of the city keep their scope
    (
        "镇江理工大学\n我校举行签约仪式\n\n6月18日，我校举行签约仪式。科学研究院、国内合作办公室、物理学院负责人参加。",
        {"镇江理工大学国内合作办公室"},
    ),
    (_ZONE + "6月18日，签约仪式举行。各办公室、有关部门负责同志参加。", set()),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_lists_of_own_departments(text: str, expected: set[str]) -> None:
    own = {name for name in names(facts_of(text), Label.BODY) if name.startswith(("丹徒", "镇江理工大学"))}
    assert {name for name in own if name.endswith(("办公室", "局"))} == expected


ROLES = [
    # who is sent to watch over a bureau is none of it
    (
        "市商务局党组书记、局长钱一鸣作报告。驻局纪检监察组组长赵小满，党组成员、副局长孟晓舟，二级调研员周立春出席。",
        {
            ("钱一鸣", "镇江市商务局党组书记"),
            ("钱一鸣", "镇江市商务局局长"),
            ("赵小满", "驻局纪检监察组组长"),
            ("孟晓舟", "镇江市商务局党组成员"),
            ("孟晓舟", "镇江市商务局副局长"),
            ("周立春", "镇江市商务局二级调研员"),
        },
    ),
    # offices of two bodies, lost together
    (
        "钱一鸣同志不再担任镇江市委副书记、委员，镇江市市长职务，另有任用。",
        {("钱一鸣", f"镇江{office} removed") for office in ("市委副书记", "市委委员", "市市长")},
    ),
    (
        "会议决定，免去钱一鸣同志的镇江市委委员、常委，丹徒区委书记职务。",
        {("钱一鸣", f"{office} removed") for office in ("镇江市委委员", "镇江市委常委", "丹徒区委书记")},
    ),
    # a branch of the police that a zone has
    ("高新公安分局局长钱一鸣列席会议。", {("钱一鸣", "镇江高新公安分局局长")}),
    # verbs in the name of a department
    ("江苏省合作交流办副主任钱一鸣出席会议。", {("钱一鸣", "江苏省合作交流办副主任")}),
]


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_offices_of_departments(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(read_zhenjiang(text)) == expected


_VISIT = "6月18日，市委书记钱一鸣到丹阳高新区调研。"
TALKS = [
    ("钱一鸣走进车间，与公司董事长赵小满亲切交谈，鼓励企业加大投入。", {"钱一鸣"}),
    ("钱一鸣与三江集团董事长赵小满深入交流，详细询问情况，要求企业抓好安全生产。", {"钱一鸣"}),
    ("钱一鸣同三江集团董事长赵小满就扩产交换意见，强调要加快建设。", {"钱一鸣"}),
]


@pytest.mark.parametrize(("text", "expected"), TALKS)
def test_who_urges_after_a_talk(text: str, expected: set[str]) -> None:
    assert took_part(read_zhenjiang(_VISIT + text), Relation.SPOKE_AT) == expected


PARKS = [
    ("镇江是国家能源革命创新示范区。", set()),
    ("镇江荣获国家现代农业产业园称号。", set()),
    ("镇江有丹阳农业示范区。", {"丹阳农业示范区"}),
]


@pytest.mark.parametrize(("text", "expected"), PARKS)
def test_titles_that_a_place_is_given(text: str, expected: set[str]) -> None:
    assert names(read_zhenjiang(text), Label.PARK) == expected
