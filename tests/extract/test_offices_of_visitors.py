"""Offices of people from elsewhere: their level words are of their own place, not of the article's."""

from __future__ import annotations

import pytest

from tests.extract.local import read_zhenjiang, roles

ROWS = [
    (
        "吉安市委常委、市纪委书记、市监委主任高建国",
        {"吉安市委常委", "吉安市纪委书记", "吉安市监委主任"},
    ),
    (
        "云浮市政府党组成员、副市长兼市公安局局长高建国",
        {"云浮市政府党组成员", "云浮市副市长", "云浮市公安局局长"},
    ),
    (
        "北海市委常委、统战部部长，市政府副市长高建国",
        {"北海市委常委", "北海市委统战部部长", "北海市副市长"},
    ),
    ("桂林市长、市政府党组书记高建国", {"桂林市市长", "桂林市政府党组书记"}),
    ("北京市委常委、市委教工委书记高建国", {"北京市委常委", "北京市委教工委书记"}),
    # of the city around the district; of none where several cities have such a district
    ("福田区副区长、市公安局福田分局局长高建国", {"福田区副区长", "深圳市公安局福田分局局长"}),
    ("南山区副区长、市公安局南山分局局长高建国", {"南山区副区长"}),
    # the zone that such a place has
    ("安义县委常委、工业园区党工委书记高建国", {"安义县委常委", "安义工业园区党工委书记"}),
    (
        "江海区委常委、高新区党工委委员、管委会副主任高建国",
        {"江海区委常委", "江门高新区党工委委员", "江门高新区管委会副主任"},
    ),
    # and of the article's own place where no other stands before
    ("丹徒区委常委、市公安局丹徒分局局长高建国", {"丹徒区委常委", "镇江市公安局丹徒分局局长"}),
]


@pytest.mark.parametrize(("told", "expected"), ROWS)
def test_level_words_in_a_row_are_of_the_place_that_it_names(told: str, expected: set[str]) -> None:
    held = roles(read_zhenjiang(f"6月18日，{told}出席座谈会。"))
    assert held == {("高建国", role) for role in expected}


WHOLE_NAMES = [
    ("淮南市重点工程建设管理局党组成员高建国", "淮南市重点工程建设管理局党组成员"),
    ("兰州市生态建设管理局副局长高建国", "兰州市生态建设管理局副局长"),
    ("都昌县农业局经作站站长高建国", "都昌县农业局经作站站长"),
]


@pytest.mark.parametrize(("told", "role"), WHOLE_NAMES)
def test_what_begins_with_another_place_is_never_given_to_the_own_one(told: str, role: str) -> None:
    assert roles(read_zhenjiang(f"6月18日，{told}出席座谈会。")) == {("高建国", role)}
