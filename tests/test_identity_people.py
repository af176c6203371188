"""Which mentions of one name are one person, by office, place, time and event: a table for each rule."""

from __future__ import annotations

from itertools import combinations

import pytest

from extractors.facts import Facts, Label
from graph.identity import Identities, Trouble, resolve
from graph.identity.names import RARE, rarity
from tests.gazette import Happening, id_of, story

CHENGDU, WUHOU, MIANYANG = "四川省成都市", "四川省成都市武侯区", "四川省绵阳市"
MAYOR = "成都市市长/成都市政府"


def people(identities: Identities, name: str, *articles: Facts) -> list[str]:
    return [id_of(identities, article, Label.PERSON, name) for article in articles]


def one(name: str, *articles: Facts) -> bool:
    """Whether the name means one person in all the articles."""
    return len(set(people(resolve(articles), name, *articles))) == 1


@pytest.mark.parametrize(
    ("why", "first", "second", "same"),
    [
        ("the same office", ["成都市市长"], ["成都市市长"], True),
        ("the same office, written in full", ["成都市市长"], ["成都市人民政府市长"], True),
        ("the same body", ["成都市副市长/成都市政府"], ["成都市政府秘书长/成都市政府"], True),
        ("the same body, written in full", ["成都市发改委主任/成都市发改委"],
         ["成都市发展和改革委员会副主任/成都市发展和改革委员会"], True),
        ("nothing but the name", ["成都市市长"], ["长春市市长"], False),
        ("the same place alone", ["成都市市长/成都市政府"], ["成都市委副书记/成都市委"], False),
        ("two places of one name", ["南京市鼓楼区区长"], ["徐州市鼓楼区区长"], False),
        ("a seat in a congress, common name", ["全国人大代表/全国人大"], ["全国人大代表/全国人大"], False),
        ("professors of one university", ["四川大学教授/四川大学"], ["四川大学副教授/四川大学"], False),
        ("who leads a university", ["四川大学校长/四川大学"], ["四川大学党委书记/四川大学"], True),
        ("a former office", ["原:成都市市长"], ["成都市市长"], True),
        ("an office proposed and then held", ["拟:武侯区区长"], ["武侯区区长"], True),
    ],
)  # fmt: skip
def test_what_ties(why: str, first: list[str], second: list[str], same: bool) -> None:
    a = story("a", "2024-01-02", CHENGDU, {"王伟": first})
    b = story("b", "2024-02-03", CHENGDU, {"王伟": second})
    assert one("王伟", a, b) is same, why


def test_a_stated_move_ties_the_articles_before_and_after() -> None:
    before = story("a", "2023-01-02", MIANYANG, {"李强": ["绵阳市副市长/绵阳市政府"]})
    move = story(
        "b", "2024-01-02", WUHOU, {"李强": ["原:绵阳市副市长/绵阳市政府", "任:武侯区区长/武侯区政府"]}
    )
    after = story("c", "2024-06-02", WUHOU, {"李强": ["武侯区区长/武侯区政府"]})
    assert not one("李强", before, after)
    assert one("李强", before, move, after)


def test_a_seat_in_a_congress_ties_where_the_name_is_rare() -> None:
    seat = ["全国人大代表/全国人大"]
    assert rarity("费知秋") > RARE > rarity("王伟")
    assert one("费知秋", story("a", people={"费知秋": seat}), story("b", people={"费知秋": seat}))


@pytest.mark.parametrize(
    ("place", "offices", "same"),
    [
        (CHENGDU, ["成都市委书记"], True),
        (WUHOU, ["成都市委书记"], True),
        (WUHOU, ["武侯区委书记"], True),
        (CHENGDU, ["成都高新区管委会主任/成都高新区管委会"], True),
        (CHENGDU, ["武侯区区长"], False),
        (MIANYANG, ["成都市委书记"], False),
        ("", ["成都市委书记"], False),
        ("全国", ["国家主席"], True),
        (CHENGDU, ["国家主席"], True),
        ("全国", ["成都市委书记"], False),
        (CHENGDU, ["成都康川生物有限公司董事长/成都康川生物有限公司"], False),
    ],
)
def test_a_bare_name_goes_to_the_office_holder_of_the_place(
    place: str, offices: list[str], same: bool
) -> None:
    known = story("a", "2024-01-02", CHENGDU, {"罗定山": offices})
    bare = story("b", "2024-02-03", place, {"罗定山": []})
    assert one("罗定山", known, bare) is same


def test_a_bare_name_with_two_candidates_stays_apart_and_is_suggested() -> None:
    a = story("a", "2024-01-02", CHENGDU, {"王伟": ["成都市副市长/成都市政府"]})
    b = story("b", "2024-01-05", CHENGDU, {"王伟": ["成都市公安局副局长/成都市公安局"]})
    bare = story("c", "2024-02-03", CHENGDU, {"王伟": []})
    identities = resolve([a, b, bare])
    first, second, third = people(identities, "王伟", a, b, bare)
    assert len({first, second, third}) == 3
    pairs = {(s.first, s.second) for s in identities.suggestions}
    assert {tuple(sorted((first, third))), tuple(sorted((second, third)))} <= pairs


def test_a_wider_place_ties_a_bare_name_only_if_nobody_else_bears_it() -> None:
    city = story("a", "2024-01-02", CHENGDU, {"罗定山": ["成都市委书记"]})
    other = story("b", "2024-01-02", "吉林省长春市", {"罗定山": ["长春市教育局局长"]})
    bare = story("c", "2024-02-03", WUHOU, {"罗定山": []})
    assert one("罗定山", city, bare)
    assert len(set(people(resolve([city, other, bare]), "罗定山", city, bare))) == 2


def test_a_bare_name_of_other_years_is_only_suggested() -> None:
    known = story("a", "2008-01-02", CHENGDU, {"罗定山": ["成都市副市长/成都市政府"]})
    bare = story("b", "2024-02-03", CHENGDU, {"罗定山": []})
    identities = resolve([known, bare])
    assert not one("罗定山", known, bare)
    pair = {identities.suggestions[0].first, identities.suggestions[0].second}
    assert pair == set(people(identities, "罗定山", known, bare))


def test_a_bare_name_goes_to_who_leads_a_company_the_article_names() -> None:
    firm = "江苏远帆重工有限公司"
    known = story("a", "2024-01-02", "江苏省泰州市", {"尤大海": [f"{firm}总经理/{firm}"]})
    named = story("b", "2024-02-03", "江苏省泰州市", {"尤大海": []}, bodies=[firm])
    silent = story("c", "2024-02-04", "江苏省泰州市", {"尤大海": []})
    assert one("尤大海", known, named)
    assert not one("尤大海", known, silent)


def test_people_of_two_reports_of_one_event_are_one() -> None:
    meeting = [Happening("全市产业园区高质量发展大会", "2024-03-05", people=["卿远"])]
    a = story("a", "2024-03-05", MIANYANG, happenings=meeting)
    b = story("b", "2024-03-06", MIANYANG, happenings=meeting)
    other = story("c", "2024-03-09", MIANYANG, {"卿远": []})
    assert one("卿远", a, b)
    assert not one("卿远", a, other)


def test_two_known_people_of_one_name_at_one_event_stay_two() -> None:
    meeting = [Happening("全市产业园区高质量发展大会", "2024-03-05", people=["王伟", "陈彦"])]
    a = story("a", "2024-03-05", MIANYANG, {"王伟": ["绵阳市水利局局长"]}, happenings=meeting)
    b = story("b", "2024-03-06", MIANYANG, {"王伟": ["绵阳市商务局局长"]}, happenings=meeting)
    identities = resolve([a, b])
    assert len(set(people(identities, "王伟", a, b))) == 2
    assert any("reports of one event" in s.why for s in identities.suggestions)


ACADEMY = "中央党校某班学员/中央党校"


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (("成都市市长", "2024-01-01", "2024-06-01"), ("长春市市长", "2024-03-01", "2024-03-02"), False),
        (("成都市市长", "2024-01-01", "2024-01-01"), ("长春市市长", "2024-01-01", "2024-01-01"), False),
        (("成都市市长", "2023-01-01", "2023-06-01"), ("长春市市长", "2024-03-01", "2024-05-02"), True),
        (("成都市市长", "2023-01-01", "2024-03-10"), ("长春市市长", "2024-03-01", "2024-05-02"), True),
        (("四川省副省长", "2024-01-01", "2024-06-01"), ("成都市委书记", "2024-01-01", "2024-06-01"), True),
        (("成都市副市长", "2024-01-01", "2024-06-01"), ("武侯区委书记", "2024-01-01", "2024-06-01"), True),
        (("原:成都市市长", "2024-01-01", "2024-06-01"), ("长春市市长", "2024-03-01", "2024-03-02"), True),
    ],
)
def test_offices_nobody_holds_at_one_time_keep_apart(
    first: tuple[str, str, str], second: tuple[str, str, str], same: bool
) -> None:
    articles = []
    for i, (office, *days) in enumerate((first, second)):
        for day in days:
            articles.append(
                story(
                    f"{i}-{day}-{len(articles)}", day, people={"王伟": [office, "国家电网副总经理/国家电网"]}
                )
            )
    identities = resolve(articles)
    found = people(identities, "王伟", *articles)
    assert (len(set(found)) == 1) is same
    assert any(c.trouble is Trouble.BLOCKED for c in identities.conflicts) is not same
    assert not any({s.first, s.second} <= set(found) for s in identities.suggestions)


def test_two_of_one_name_in_one_article_are_two() -> None:
    from dataclasses import replace

    both = story("a", "2024-01-02", CHENGDU, {"王伟": [MAYOR], "王伟2": [MAYOR]})
    both = replace(both, nodes=tuple(replace(n, name=n.name.replace("王伟2", "王伟")) for n in both.nodes))
    ids = {resolve([both]).ids["a", n.id] for n in both.nodes if n.label is Label.PERSON}
    assert len(ids) == 2


@pytest.mark.parametrize(
    ("first", "second", "office", "same"),
    [
        ("谢尔盖·奥尔洛夫", "奥尔洛夫", "南乌国总统", True),
        ("谢尔盖·奥尔洛夫", "谢尔盖•奥尔洛夫", "南乌国总统", True),
        ("谢尔盖·奥尔洛夫", "伊万·奥尔洛夫", "南乌国总统", False),
        ("买尔旦·吐尔逊", "艾力·吐尔逊", "和田地区专员/和田地区行署", False),
        ("王　凤", "王凤", "成都市市长", True),
    ],
)
def test_one_name_in_several_forms(first: str, second: str, office: str, same: bool) -> None:
    a, b = story("a", people={first: [office]}), story("b", people={second: [office]})
    identities = resolve([a, b])
    ids = {*people(identities, first, a), *people(identities, second, b)}
    assert (len(ids) == 1) is same


def test_suggestions_say_why_and_rank_the_likelier_first() -> None:
    pair = [
        story(
            "a",
            "2024-01-02",
            CHENGDU,
            {"费知秋": ["成都市委副书记/成都市委"], "王伟": ["成都市委副书记/成都市委"]},
        ),
        story(
            "b",
            "2024-02-02",
            CHENGDU,
            {"费知秋": ["成都市市长/成都市政府"], "王伟": ["成都市市长/成都市政府"]},
        ),
        story("c", "2024-02-02", "吉林省长春市", {"费知秋": ["长春市商务局局长"]}),
    ]
    identities = resolve(pair)
    told = [(identities.entities[s.first].name, s.why, s.score) for s in identities.suggestions]
    assert told[0][:2] == ("费知秋", "same name, same place")
    assert ("王伟", "same name, same place", 0.2) in told
    assert any(why == "same name, nothing else in common" for _, why, _ in told)
    assert [s for *_, s in told] == sorted((s for *_, s in told), reverse=True)


def test_many_namesakes_get_few_suggestions_each() -> None:
    places = [
        "成都市",
        "绵阳市",
        "长春市",
        "南京市",
        "徐州市",
        "苏州市",
        "杭州市",
        "宁波市",
        "福州市",
        "厦门市",
    ]
    offices = [
        "教育局局长",
        "水利局局长",
        "商务局局长",
        "审计局局长",
        "统计局局长",
        "体育局局长",
        "信访局局长",
    ]
    articles = [
        story(f"{i}", f"2024-01-{i % 28 + 1:02}", people={"王伟": [place + office]})
        for i, (place, office) in enumerate((p, o) for p in places for o in offices)
    ]
    identities = resolve(articles)
    assert len(set(people(identities, "王伟", *articles))) == 70
    assert 0 < len(identities.suggestions) < len(list(combinations(articles, 2))) / 8


@pytest.mark.parametrize(
    ("name", "later", "same"), [("王伟", "2008", True), ("王伟", "2024", False), ("费知秋", "2024", True)]
)
def test_one_office_after_a_generation_is_another_unless_the_name_is_rare(
    name: str, later: str, same: bool
) -> None:
    a = story("a", "1998-01-02", CHENGDU, {name: ["成都市副市长"]})
    b = story("b", f"{later}-01-02", CHENGDU, {name: ["成都市副市长"]})
    assert one(name, a, b) is same


def test_a_misspelt_name_in_one_office_is_suggested() -> None:
    a = story("a", "2024-01-02", CHENGDU, {"甲凤朝": [MAYOR], "王伟": [MAYOR]})
    b = story("b", "2024-02-02", CHENGDU, {"甲风朝": [MAYOR], "王朔": [MAYOR]})
    identities = resolve([a, b])
    told = [{identities.entities[i].name for i in (s.first, s.second)} for s in identities.suggestions]
    assert told == [{"甲凤朝", "甲风朝"}]


@pytest.mark.parametrize("date", ["2024", "2024-03", "昨日", "2024/3/5"])
def test_dates_that_are_no_days_block_nothing_and_break_nothing(date: str) -> None:
    office = "国家电网副总经理/国家电网"
    articles = [
        story("a", date, people={"王伟": [MAYOR, office]}),
        story("b", date, people={"王伟": ["长春市市长", office]}),
    ]
    assert one("王伟", *articles)
