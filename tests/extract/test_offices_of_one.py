"""Offices that one person holds at a time are not shared by the names that follow."""

from __future__ import annotations

import pytest

from tests.extract.local import read_zhenjiang, roles

SHARED = [
    # of one: whoever stands behind it, the next ones only come along
    ("市委书记孟晓舟和高建国、李明等市领导出席大会。", {("孟晓舟", "镇江市委书记")}),
    ("市长柳景武和高建国出席会议。", {("柳景武", "镇江市市长")}),
    (
        "中共中央总书记、国家主席、中央军委主席丁文远和周志明、王涛等出席招待会。",
        {("丁文远", "中共中央总书记"), ("丁文远", "国家主席"), ("丁文远", "中央军委主席")},
    ),
    # of several, or of those who held it one after the other
    (
        "副市长高建国、李明出席会议。",
        {("高建国", "镇江市副市长"), ("李明", "镇江市副市长")},
    ),
    (
        "原市委书记高建国、李明出席会议。",
        {("高建国", "镇江市委书记 former"), ("李明", "镇江市委书记 former")},
    ),
]


@pytest.mark.parametrize(("told", "expected"), SHARED)
def test_only_offices_of_several_are_shared(told: str, expected: set[tuple[str, str]]) -> None:
    assert roles(read_zhenjiang("6月18日，" + told)) == expected


def test_a_bureau_of_a_district_that_nothing_names_is_left_open() -> None:
    assert roles(read_zhenjiang("6月18日，区商务局局长高建国陪同。")) == set()
