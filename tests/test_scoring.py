"""The scorer: its rows on small pairs of annotation and reading, and when two names are one.

The expected numbers of scoring/pairs.json were computed once with the scorer that the annotation rules came
with, so that ours cannot drift from it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.scoring import Counts, GoldError, gold_from_json, read_gold, score
from extractors.scoring.sameness import canonical, same, same_name
from tests.lines import facts_from_json

PAIRS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "scoring" / "pairs.json").read_text(encoding="utf-8")
)
NAMES = st.text(alphabet="成都四川省市区县委政府高新经开管会 （）·长副", max_size=12)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["what"])
def test_rows_are_those_of_the_reference_scorer(pair: dict[str, Any]) -> None:
    gold = [gold_from_json(data) for data in pair["gold"]]
    facts = {data["article"]["id"]: facts_from_json(data) for data in pair["facts"]}
    assert score(gold, facts).to_json() == pair["expected"]


def test_differences_say_what_was_missed_and_what_was_added() -> None:
    wrong = next(pair for pair in PAIRS if pair["what"] == "wrong in every row")
    gold = [gold_from_json(data) for data in wrong["gold"]]
    facts = {"p1": facts_from_json(wrong["facts"][0])}
    differences = {d.row: d for d in score(gold, facts).articles[0].differences}
    assert differences["people"].missed == ("江川",)
    assert differences["people"].extra == ("江川讲",)
    assert differences["date"].missed == ("2024-03-04",)
    assert differences["mentioned_kept_out"].extra == ("丁某",)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("泰州市人民政府", "泰州市政府", True),
        ("江苏省泰州市商务局", "泰州市商务局", True),
        ("泰州医药高新技术产业开发区", "泰州医药高新区", True),
        ("成都市高新区", "成都高新区", True),
        ("延边朝鲜族自治州政府", "延边州政府", True),
        ("泰州市人民政府市长", "泰州市市长", True),
        ("市长", "泰州市市长", False),
        ("高新区", "泰州高新区", False),
        ("吉林省政府", "吉林市政府", False),
        ("长沙市委", "长沙县委", False),
        ("泰州市委", "泰州市政府", False),
        ("", "泰州市委", False),
    ],
)
def test_names_are_one_when_they_mean_one_thing(a: str, b: str, expected: bool) -> None:
    assert same(a, b) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [("李　明", "李明", True), ("库尔班·艾山", "库尔班艾山", True), ("李明", "李名", False)],
)
def test_people_are_one_when_their_characters_are(a: str, b: str, expected: bool) -> None:
    assert same_name(a, b) is expected


@given(NAMES, NAMES)
def test_sameness_does_not_depend_on_order(a: str, b: str) -> None:
    assert same(a, b) == same(b, a)


@given(NAMES)
def test_a_name_is_itself(name: str) -> None:
    assert same(name, name) == bool(canonical(name))


def test_nothing_to_find_and_nothing_found_is_right() -> None:
    assert Counts().f1 == 1.0
    assert Counts(extra=1).precision == 0.0


def test_a_broken_annotation_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text('{"id": "bad"}', encoding="utf-8")
    with pytest.raises(GoldError, match=r"bad\.json"):
        read_gold(tmp_path)
