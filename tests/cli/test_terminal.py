"""What reaches a terminal or a pipe: whole ids, any locale, nothing that steers it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.cli.running import ROOT, on_terminal, parkgraph


def test_output_is_utf8_and_errors_one_line_whatever_the_locale(news: Path) -> None:
    environment = {
        "PATH": os.environ["PATH"],
        "LC_ALL": "C",
        "PYTHONIOENCODING": "ascii",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-c", "from graph.command import main; main()"]

    def run(*arguments: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [*command, *arguments], capture_output=True, env=environment, cwd=news, check=False
        )

    done = run("list", "people")
    assert "林远山" in done.stdout.decode("utf-8")
    done = run("show", "无此人")
    assert done.returncode == 2
    assert done.stderr.decode("utf-8").startswith("error: nothing in the graph is called 无此人")
    assert done.stderr.count(b"\n") == 1


LONG = (
    "　　3月5日，泰州市召开泰州医药高新技术产业开发区生物医药产业高质量发展推进会议。泰州市委常委、"
    "泰州医药高新区党工委书记林远山，泰州市工业和信息化局党组书记、局长何静姝出席会议并讲话。"
)


HOLDERS = (
    "MATCH (p:Person)-[h:HOLDS_ROLE]->(r:Role) RETURN p.id AS who, p.name AS person, r.id AS what,"
    " r.name AS office, h.first_seen AS since, h.sentences[0] AS sentence"
)


@pytest.mark.parametrize("width", [80, 90])
@pytest.mark.parametrize(
    "arguments",
    [
        *(("list", kind) for kind in ("people", "bodies", "parks", "events", "roles", "articles")),
        ("query", HOLDERS),
    ],
)
def test_ids_and_dates_stay_whole_on_a_terminal(news: Path, arguments: tuple[str, ...], width: int) -> None:
    (news / "long.txt").write_text(f"来源：泰州日报 2024-03-06\n{LONG}", encoding="utf-8")
    parkgraph("build", ".")
    whole = re.compile(r"(?<![\w-])(?:[a-z][a-z0-9]{12}|\d{4}-\d\d-\d\d)(?![\w-])")
    expected = set(whole.findall(parkgraph(*arguments)))
    assert expected
    printed = on_terminal(width, *arguments)
    assert set(whole.findall(printed)) == expected
    assert max(cell_len(line.rstrip()) for line in printed.splitlines()) <= width


@pytest.mark.usefixtures("news")
def test_a_table_in_a_pipe_ends_where_its_text_ends() -> None:
    printed = parkgraph("list", "people") + parkgraph("list", "articles") + parkgraph("explain", "a.txt")
    assert not [line for line in printed.splitlines() if line != line.rstrip()]


def test_what_an_article_says_cannot_steer_the_terminal(news: Path) -> None:
    text = "　　3月5日，泰州市委书记林远山出席会议\x1b[31m[bold]:smile:[/bold]并讲话。"
    row = {"id": "c", "text": text, "title": "[red]题\x1b[31m", "published": "2024-05-06"}
    (news / "c.jsonl").write_text(json.dumps(row), encoding="utf-8")
    parkgraph("build", "c.jsonl")
    printed = parkgraph("explain", "c") + parkgraph("show", "林远山") + parkgraph("list", "articles")
    assert "\x1b" not in printed
    assert "[red]题" in printed
    assert ":smile:" in printed
