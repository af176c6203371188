"""Local pages: an office of the body, the zone or the committee that stands before it."""

from __future__ import annotations

import pytest

from tests.extract.local import CHANGZHOU, facts_of, read_zhenjiang, roles

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
    # a team of a committee
    (
        "市委第三巡察组组长钱一鸣，市委巡察办副主任孟晓舟参加。",
        {("钱一鸣", "常州市委第三巡察组组长"), ("孟晓舟", "常州市委巡察办副主任")},
    ),
    # the office of the street named before, the committee of a democratic party, the only zone of a place
    (
        "城东街道党工委书记钱一鸣，办事处主任孟晓舟，民建市委会副主委赵小满，开发区管委会副主任周大同参加。",
        {
            ("钱一鸣", "城东街道党工委书记"),
            ("孟晓舟", "城东街道办事处主任"),
            ("赵小满", "民建常州市委会副主委"),
            ("周大同", "常州开发区管委会副主任"),
        },
    ),
    # a park of a plain kind is the city's; 区侨联 is nobody
    (
        "市煤化工产业基地管委会副主任钱一鸣及区侨联、发改局负责同志参加。",
        {("钱一鸣", "常州市煤化工产业基地管委会副主任")},
    ),
    # other leaders behind 以及 do not share the office
    (
        "市政协副主席钱一鸣、孟晓舟以及赵小满、周大同等领导参加。",
        {("钱一鸣", "常州市政协副主席"), ("孟晓舟", "常州市政协副主席")},
    ),
    # a bureau named before, whose team is nobody
    (
        "市商务局（招商中心）领导班子全体成员参加，党组书记、局长钱一鸣汇报工作。",
        {("钱一鸣", "常州市商务局党组书记"), ("钱一鸣", "常州市商务局局长")},
    ),
    # a section of the department whose head is named before
    (
        "省民政厅副厅长钱一鸣带领养老服务处处长孟晓舟来我市调研。省商务厅厅长赵小满、外资处副处长周大同参加。",
        {
            ("钱一鸣", "江苏省民政厅副厅长"),
            ("孟晓舟", "江苏省民政厅养老服务处处长"),
            ("赵小满", "江苏省商务厅厅长"),
            ("周大同", "江苏省商务厅外资处副处长"),
        },
    ),
    # those who keep a river
    (
        "市委常委、丹金溧漕河市级河长钱一鸣，市级湖长孟晓舟，副市长、扁担河区级总河长赵小满巡河。",
        {
            ("钱一鸣", "常州市委常委"),
            ("钱一鸣", "丹金溧漕河市级河长"),
            ("孟晓舟", "常州市级湖长"),
            ("赵小满", "常州市副市长"),
            ("赵小满", "扁担河区级总河长"),
        },
    ),
    ("市人民法院庭长、副庭长全部作了表态发言。", set()),
    # called by an office behind the name
    ("3月12日，徐新梅副市长带队来我局调研，王学智副秘书长、陈建业局长参加。", {("徐新梅", "常州市副市长")}),
    # where a region has no congress
    ("政协喀什地区工委副主任钱一鸣参加。", {("钱一鸣", "政协喀什地区工委副主任")}),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_whose_office_it_is(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(CHANGZHOU + text)) == expected


def test_guests_of_one_town_in_a_row_behind_the_day() -> None:
    facts = read_zhenjiang(
        "6月18日至19日，昭通市委书记钱一鸣，市委副书记、市长赵小满率党政考察团来我市考察，市委副书记、市长孟晓舟陪同。"
    )
    assert roles(facts) == {
        ("钱一鸣", "昭通市委书记"),
        ("赵小满", "昭通市委副书记"),
        ("赵小满", "昭通市市长"),
        ("孟晓舟", "镇江市委副书记"),
        ("孟晓舟", "镇江市市长"),
    }
