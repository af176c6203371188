"""The quality floor: extraction may read the annotated articles better than before, never worse.

When this fails, mend the rule that reads worse. When scores have risen, keep them with
``parkgraph eval --raise-floor tests/floor.json``; lowering a value is an edit of that file, seen in review.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from extractors.scoring import Scores, gold_from_json, read_gold, score
from extractors.scoring.floor import Floor, read_floor, write_floor
from extractors.scoring.running import read_facts

TESTS = Path(__file__).parent
FLOOR = TESTS / "floor.json"


@pytest.fixture(scope="module")
def reached() -> Scores:
    gold = read_gold(TESTS / "gold")
    return score(gold, read_facts(gold))


def test_no_score_is_under_the_floor(reached: Scores) -> None:
    assert read_floor(FLOOR).above(Floor.of(reached)) == ()


def test_every_article_is_read(reached: Scores) -> None:
    assert reached.no_output == ()


def test_the_floor_covers_every_measure(reached: Scores) -> None:
    assert read_floor(FLOOR).least.keys() == Floor.of(reached).least.keys()


def test_a_floor_is_raised_and_never_lowered(tmp_path: Path) -> None:
    path = tmp_path / "floor.json"
    assert read_floor(path).least == {}
    write_floor(path, Floor({"people": 0.9, "roles": 0.8}))
    raised = read_floor(path).raised_to(Floor({"people": 0.7, "roles": 0.95}))
    assert raised.least == {"people": 0.9, "roles": 0.95}
    assert raised.above(Floor({"people": 0.95, "roles": 0.9})) == ("roles: 0.9 is under the floor of 0.95",)


def test_an_article_that_finds_nothing_still_counts() -> None:
    gold = gold_from_json(
        {
            "id": "a",
            "text": "市长甲乙主持会议。",
            "place": "泰州市",
            "people": ["甲乙"],
            "roles": [],
            "bodies": [],
            "parks": [],
            "events": [],
        }
    )
    assert score([gold], {}).no_output == ("a",)
