"""Sentences of county, district and zone pages: what is a body there, and which office is whose."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import facts_of, names, roles
from tests.extract.reading import took_part

HEAD = "金坛要闻\n来源：常州日报　2024-03-15\n"

BODIES = [
    # words before an ending that are no part of a name
    ("副市长钱一鸣说，发展离不开海关支持，要统筹协调派出所、司法所力量。", {"常州市政府"}),
    ("1995年，两地召开首次边界联谊会。", set()),
    ("桃园政协委员会客厅揭牌，副市长钱一鸣在学校综合管理中心会见来宾。", {"常州市政府"}),
    # organs of a kind
    ("溧阳市政协走在常州政协系统前列。", {"溧阳市政协"}),
    (
        "市人大专门委员会和市人大常委会各工作委员会负责人列席。",
        {"常州市人大", "常州市人大常委会"},
    ),
    # branches
    (
        "委员们视察了常州市第九医院湖塘院区、江畔食品有限公司金坛加工厂。",
        {"常州市第九医院湖塘院区", "江畔食品有限公司金坛加工厂"},
    ),
    ("江畔多式联运有限公司参加会议。", {"江畔多式联运有限公司"}),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_what_is_a_body(text: str, expected: set[str]) -> None:
    assert names(facts_of(HEAD + text), Label.BODY) == expected


OFFICES = [
    # the party committee behind the committee of its zone
    (
        "常州高新区管委会党工委书记、管委会主任钱一鸣，副主任孟晓舟参加。",
        {
            ("钱一鸣", "常州高新区党工委书记"),
            ("钱一鸣", "常州高新区管委会主任"),
            ("孟晓舟", "常州高新区管委会副主任"),
        },
    ),
    # 原 behind a body is said of its office alone
    (
        "江苏省政协原副主席、援藏工作者协会副会长钱一鸣，原市委常委、常州军分区政委孟晓舟参加。",
        {
            ("钱一鸣", "江苏省政协副主席 former"),
            ("钱一鸣", "援藏工作者协会副会长"),
            ("孟晓舟", "常州市委常委 former"),
            ("孟晓舟", "常州军分区政委 former"),
        },
    ),
    # the committee of the institution named last, not of the town before
    (
        "薛埠镇党委书记钱一鸣，常州工程大学党委副书记、校长孟晓舟，党委常委、组织部部长赵小满参加。",
        {
            ("钱一鸣", "薛埠镇党委书记"),
            ("孟晓舟", "常州工程大学党委副书记"),
            ("孟晓舟", "常州工程大学校长"),
            ("赵小满", "常州工程大学党委常委"),
            ("赵小满", "常州工程大学党委组织部部长"),
        },
    ),
    # where a region has no congress
    ("政协喀什地区工委副主任钱一鸣参加。", {("钱一鸣", "政协喀什地区工委副主任")}),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_whose_office_it_is(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(HEAD + text)) == expected


def test_bodies_whose_heads_attend_are_no_deed_of_who_presides() -> None:
    facts = facts_of(
        HEAD
        + "3月12日，副市长钱一鸣主持召开园区建设座谈会，市发改委（援疆办）、市商务局、常州高新区管委会、江畔集团等单位主要"
        "负责同志参加会议。"
    )
    assert took_part(facts, Relation.PRESIDED) == {"钱一鸣"}
    assert "钱一鸣" not in took_part(facts, Relation.ATTENDED)
