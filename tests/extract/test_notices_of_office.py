"""Notices before an appointment: lives in a line, the office held now with or without a word for it."""

from __future__ import annotations

import pytest

from tests.extract.local import read_zhenjiang, roles

LINES = [
    (
        "毛晓红，女，1983年2月生，大学，中共党员，丹徒工业园区管委会招商服务中心主任，拟提名为丹徒区经信局副局长。",
        {
            ("毛晓红", "丹徒工业园区管委会招商服务中心主任"),
            ("毛晓红", "丹徒区经信局副局长 proposed"),
        },
    ),
    (
        "张颖（女，满族），市市场监管局党委委员、副局长，拟进一步使用。",
        {("张颖", "镇江市市场监管局党委委员"), ("张颖", "镇江市市场监管局副局长")},
    ),
    (
        "王建国，市教育局副局长，拟任市体育局局长。",
        {("王建国", "镇江市教育局副局长"), ("王建国", "镇江市体育局局长 proposed")},
    ),
    ("赵平，男，汉族，市财政局局长。", {("赵平", "镇江市财政局局长")}),
    # what follows a verb of office goes on with it
    (
        "赵平，男，1970年1月生，曾任市水务局局长，市财政局局长。",
        {("赵平", "镇江市水务局局长 former"), ("赵平", "镇江市财政局局长 former")},
    ),
    (
        "陈浩，1979年12月生，研究生，丹徒区高桥镇镇长，拟提任高桥镇党委书记。",
        {("陈浩", "丹徒区高桥镇镇长"), ("陈浩", "高桥镇党委书记 proposed")},
    ),
    (
        "刘鹏，男，1980年5月生，现任市水务局办公室主任，拟平职转任市水文局副局长。",
        {("刘鹏", "镇江市水务局办公室主任"), ("刘鹏", "镇江市水文局副局长 proposed")},
    ),
]


@pytest.mark.parametrize(("text", "held"), LINES)
def test_a_line_of_a_notice_tells_what_is_held_now_and_what_is_proposed(
    text: str, held: set[tuple[str, str]]
) -> None:
    assert roles(read_zhenjiang("市管干部任前公示\n" + text)) == held
