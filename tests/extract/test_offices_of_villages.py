"""Offices of a village or community that only the words before name."""

from __future__ import annotations

import pytest

from tests.extract.local import read_zhenjiang, roles

OFFICES = [
    ("市委书记张建中来到高桥村，村党委书记周宝生介绍了情况。", {"高桥村党委书记"}),
    (
        "市委书记张建中来到高桥村，村党支部书记、村委会主任周宝生介绍了情况。",
        {"高桥村党支部书记", "高桥村村委会主任"},
    ),
    ("市委书记张建中在高桥镇高桥村，与村党委书记周宝生亲切交谈。", {"高桥村党委书记"}),
    ("市委书记张建中走进高桥镇丰裕社区，社区党委书记周宝生汇报了情况。", {"丰裕社区党委书记"}),
    ("市委书记张建中来到丰裕社区，社区居委会主任周宝生介绍了情况。", {"丰裕社区居委会主任"}),
    ("丰裕社区党总支书记周宝生介绍了情况。", {"丰裕社区党总支书记"}),
    # of no village in particular
    ("市委书记张建中要求，各村党支部书记周宝生等要带头。", set()),
]


@pytest.mark.parametrize(("text", "held"), OFFICES)
def test_an_office_of_the_village_named_before(text: str, held: set[str]) -> None:
    found = roles(read_zhenjiang("6月18日，" + text))
    assert {role for person, role in found if person == "周宝生"} == held
