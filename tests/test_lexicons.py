"""The lexicons as data: every row complete, sourced and said once; quick to load."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from extractors.lexicon import header, rows, tables
from extractors.mentions.countries import countries, country_before
from extractors.mentions.departments import known_department

NOTICE = (Path(__file__).parent.parent / "NOTICE").read_text(encoding="utf-8")
SOURCES = frozenset(re.findall(r"^([a-z_0-9]+)\n    ", NOTICE, re.MULTILINE))
KEYED = [
    "divisions",
    "corps",
    "zones",
    "zones_more",
    "surnames",
    "given_chars",
    "treacherous",
    "zone_endings",
    "organs",
    "countries",
]


@pytest.mark.parametrize("table", tables())
def test_every_row_is_complete_and_its_source_is_in_the_notice(table: str) -> None:
    assert header(table)[-1] == "source"
    for row in rows(table):
        assert len(row) == len(header(table)), row
        assert row[-1] in SOURCES, row


@pytest.mark.parametrize("table", KEYED)
def test_no_key_stands_twice(table: str) -> None:
    keys = [row[0] for row in rows(table)]
    assert len(keys) == len(set(keys)), sorted({key for key in keys if keys.count(key) > 1})


@pytest.mark.parametrize("table", tables())
def test_no_row_stands_twice(table: str) -> None:
    assert len(rows(table)) == len(set(rows(table)))


def test_tables_are_not_half_empty() -> None:
    sizes = {"divisions": 3600, "zones": 2900, "surnames": 1000, "given_chars": 900, "treacherous": 800}
    assert {name: len(rows(name)) >= size for name, size in sizes.items()} == dict.fromkeys(sizes, True)


def test_reading_all_tables_anew_takes_less_than_a_quarter_of_a_second() -> None:
    """In an interpreter of its own: in this one, the objects of two thousand tests would be counted with it."""
    program = (
        "import time; from extractors.lexicon import rows, tables; start = time.process_time(); "
        "read = [rows(table) for table in tables()]; print(time.process_time() - start, len(read))"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    seconds, count = told.split()
    assert int(count) == len(tables())
    assert float(seconds) < 0.25


def test_a_table_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        rows("no_such_table")


@pytest.mark.parametrize(
    ("text", "department"),
    [
        ("成都市发展和改革委员会", "发展和改革委员会"),
        ("成都市发展改革委", "发展改革委"),
        ("某县发改局", "发改局"),
        ("四川省经济和信息化厅", "经济和信息化厅"),
        ("某县教体局", "教体局"),
        ("武侯区人民政府", "人民政府"),
        ("湖北某某科技有限公司", ""),
    ],
)
def test_departments_are_known_in_all_their_forms(text: str, department: str) -> None:
    assert text[known_department(text, 0, len(text)) :] == department


@pytest.mark.parametrize(
    ("text", "country"),
    [("埃及总统", "埃及"), ("会见日本首相", "日本"), ("几内亚比绍总统", "几内亚比绍"), ("成都市长", "")],
)
def test_the_country_before_a_foreign_office(text: str, country: str) -> None:
    head = next(word for word in ("总统", "首相", "市长") if text.endswith(word))
    assert country_before(text, len(text) - len(head)) == country


def test_no_country_is_named_twice() -> None:
    assert len(countries()) == sum(len(names.split()) for _, names, _ in rows("countries"))
