"""Which mentions of one name are one person, by the people they are named with."""

from __future__ import annotations

import pytest

from extractors.facts import Facts
from graph.identity import resolve
from tests.gazette import Happening, story
from tests.test_identity_people import CHENGDU, MIANYANG, WUHOU, one, people


def team(*names: str, date: str = "2024-03-05") -> Happening:
    """A meeting of its own day, so that only the company ties."""
    return Happening(f"{date}专题会议", date, people=names)


@pytest.mark.parametrize(
    ("why", "name", "company", "place", "same"),
    [
        ("a rare name and one colleague", "费知秋", ["陆怀瑜"], "", True),
        ("a common name, the only one known, two colleagues", "王伟", ["陆怀瑜", "沈听澜"], "", True),
        ("a common name and one colleague", "王伟", ["陆怀瑜"], "", False),
        ("in the district of the city", "王伟", ["陆怀瑜", "沈听澜"], WUHOU, True),
        ("in another city", "费知秋", ["陆怀瑜", "沈听澜"], "吉林省长春市", False),
        ("nobody they share", "费知秋", ["房知微"], "", False),
    ],
)
def test_a_bare_name_among_the_same_people(
    why: str, name: str, company: list[str], place: str, same: bool
) -> None:
    colleagues = ["陆怀瑜", "沈听澜", "顾明川"]
    known = story(
        "a", "2024-01-02", CHENGDU, {name: ["成都市委秘书长"]}, happenings=[team(name, *colleagues)]
    )
    bare = story("b", "2024-02-03", place, happenings=[team(name, *company, date="2024-02-03")])
    assert one(name, known, bare) is same, why


def test_who_is_only_spoken_of_is_no_company() -> None:
    colleagues = {"陆怀瑜": [], "沈听澜": []}
    known = story("a", "2024-01-02", CHENGDU, {"费知秋": ["成都市委秘书长"], **colleagues})
    assert not one("费知秋", known, story("b", "2024-02-03", "", {"费知秋": [], **colleagues}))


def test_bare_mentions_among_the_same_people_are_one_without_any_office() -> None:
    def article(id: str, name: str, *others: str, place: str = CHENGDU) -> Facts:
        date = f"2024-01-0{'abc'.index(id) + 1}"
        return story(id, date, place, happenings=[team(name, *others, date=date)])

    assert one("卿远", article("a", "卿远", "左一心"), article("b", "卿远", "左一心"))
    assert not one("王伟", article("a", "王伟", "左一心", "顾明川"), article("b", "王伟", "左一心", "顾明川"))
    three = ("左一心", "顾明川", "沈听澜")
    assert one("王伟", article("a", "王伟", *three), article("b", "王伟", *three))
    assert not one("王伟", article("a", "王伟", *three), article("b", "王伟", *three, place=MIANYANG))


def test_company_tells_which_of_two_office_holders_of_a_place_is_meant() -> None:
    police, water = ["左一心", "顾明川", "沈听澜"], ["阳春晖", "展鹏", "苟向东"]
    a = story("a", "2024-01-02", CHENGDU, {"王伟": ["成都市公安局局长"]}, happenings=[team("王伟", *police)])
    b = story("b", "2024-01-03", CHENGDU, {"王伟": ["成都市水利局局长"]}, happenings=[team("王伟", *water)])
    bare = story("c", "2024-02-03", CHENGDU, happenings=[team("王伟", *police, date="2024-02-03")])
    first, second, third = people(resolve([a, b, bare]), "王伟", a, b, bare)
    assert first == third != second


def test_who_comes_with_the_leaders_of_the_country_is_one_of_them() -> None:
    known = story("a", "2024-01-02", "", {"王伟": ["国务委员/国务院"]})
    led = story("b", "2024-02-03", "", {"甲怀瑜": ["国务院总理/国务院"]}, happenings=[team("甲怀瑜", "王伟")])
    local = story(
        "c",
        "2024-02-04",
        "",
        {"乙怀瑜": ["成都市市长"]},
        happenings=[team("乙怀瑜", "王伟", date="2024-02-04")],
    )
    assert one("王伟", known, led)
    assert not one("王伟", known, local)


def test_known_people_of_a_rare_name_among_the_same_people_are_one() -> None:
    colleagues = ["陆怀瑜", "沈听澜", "顾明川"]
    for name, same in (("费知秋", True), ("王伟", False)):
        a = story(
            "a",
            "2024-01-02",
            CHENGDU,
            {name: ["成都市委秘书长/成都市委"]},
            happenings=[team(name, *colleagues)],
        )
        b = story(
            "b", "2024-02-03", CHENGDU, {name: ["成都市市长/成都市政府"]},
            happenings=[team(name, *colleagues, date="2024-02-03")],
        )  # fmt: skip
        assert one(name, a, b) is same
