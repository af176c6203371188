"""Verbs that show what a graph holds: show, list, evidence, explain."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graph.errors import UserError
from tests.cli.running import parkgraph


@pytest.mark.usefixtures("news")
def test_show_prints_roles_and_events_with_their_sentences() -> None:
    shown = parkgraph("show", "林远山")
    assert "泰州市委书记  current" in shown
    assert "泰州市委书记林远山出席会议并讲话。" in shown
    assert "泰州市召开工业园区建设推进会 2024-03-06" in shown
    told = json.loads(parkgraph("show", "林远山", "--json"))
    assert told["node"]["name"] == "林远山"
    assert {"Roles", "Events"} <= set(told["sections"])


def test_show_says_when_a_node_was_named(news: Path) -> None:
    assert "\nNamed in 1 article, 2024-04-02\n" in parkgraph("show", "白向南")
    assert "\nNamed in 2 articles, 2024-03-06 – 2024-04-02\n" in parkgraph("show", "林远山")
    (news / "c.txt").write_text(
        "　　泰州市委书记林远山出席会议。泰州市副市长杭素秋主持会议。", encoding="utf-8"
    )
    parkgraph("build", ".")
    assert "\nNamed in 3 articles, 2024-03-06 – 2024-04-02, 1 undated\n" in parkgraph("show", "林远山")
    assert "\nNamed in 1 article, undated\n" in parkgraph("show", "杭素秋")


@pytest.mark.usefixtures("news")
def test_an_id_is_a_name_too() -> None:
    told = json.loads(parkgraph("show", "林远山", "--json"))
    assert parkgraph("show", told["node"]["id"]) == parkgraph("show", "林远山")


@pytest.mark.usefixtures("news")
def test_part_of_a_name_lists_the_candidates() -> None:
    with pytest.raises(UserError, match=r"fits .* nodes, give one of these ids:\n"):
        parkgraph("show", "泰州")
    with pytest.raises(UserError, match="nothing in the graph is called 无此人"):
        parkgraph("show", "无此人")


@pytest.mark.parametrize("kind", ["people", "bodies", "parks", "events", "roles", "places", "articles"])
@pytest.mark.usefixtures("news")
def test_every_list_has_ids(kind: str) -> None:
    rows = json.loads(parkgraph("list", kind, "--json"))
    assert rows
    table = parkgraph("list", kind)
    for row in rows:
        assert row["id"] in table


@pytest.mark.parametrize(
    ("kind", "name", "told"),
    [
        ("people", "林远山", {"first_seen": "2024-03-06", "last_seen": "2024-04-02", "articles": 2}),
        ("parks", "泰州医药高新区", {"lies_in": ["泰州市"], "articles": 1}),
        ("roles", "泰州市委书记", {"office_of": ["泰州市委"], "articles": 2}),
        ("articles", "林远山调研泰州医药高新区", {"published": "2024-04-02", "path": "b.txt"}),
    ],
)
@pytest.mark.usefixtures("news")
def test_a_list_for_programs_has_numbers_lists_and_dates(
    kind: str, name: str, told: dict[str, object]
) -> None:
    rows = json.loads(parkgraph("list", kind, "--json"))
    (row,) = [row for row in rows if row["name"] == name]
    assert {key: row[key] for key in told} == told


def test_a_list_for_programs_cuts_nothing(news: Path) -> None:
    towns = ("姜堰区", "海陵区", "靖江市", "兴化市")
    text = "\n".join(f"　　{town}委书记杭素秋出席会议并讲话。" for town in towns)
    (news / "c.txt").write_text(text, encoding="utf-8")
    parkgraph("build", "c.txt", "-g", "c.db")
    (row,) = json.loads(parkgraph("list", "people", "--json", "-g", "c.db"))
    assert {office["name"] for office in row["offices"]} == {f"{town}委书记" for town in towns}
    assert {office["status"] for office in row["offices"]} == {"current"}
    assert " …" in parkgraph("list", "people", "-g", "c.db")


@pytest.mark.usefixtures("news")
@pytest.mark.parametrize("place", ["泰州", "泰州市", "321200", "江苏"])
def test_a_list_can_be_of_one_place(place: str) -> None:
    for kind, name in [("parks", "泰州医药高新区"), ("people", "林远山"), ("bodies", "泰州市委")]:
        assert name in parkgraph("list", kind, "--in", place)
    with pytest.raises(UserError, match="no place in the graph is called 绵阳"):
        parkgraph("list", "parks", "--in", "绵阳")


@pytest.mark.usefixtures("news")
def test_evidence_prints_sentence_article_and_rule() -> None:
    told = json.loads(parkgraph("show", "林远山", "--json"))
    edge = told["sections"]["Roles"][0]["edge"]
    printed = parkgraph("evidence", edge["id"])
    assert "林远山 —HOLDS_ROLE→ 泰州市委书记" in printed
    assert "a.txt" in printed
    assert "b.txt" in printed
    assert len(json.loads(parkgraph("evidence", edge["id"], "--json"))["evidence"]) == edge["claims"] == 2


@pytest.mark.usefixtures("news")
def test_explain_shows_rules_and_words() -> None:
    for article in ("a.txt", json.loads(parkgraph("list", "articles", "--json"))[0]["id"]):
        printed = parkgraph("explain", article)
        assert "Mentions" in printed
        assert "HOLDS_ROLE" in printed
        assert "林远山" in printed
