"""Verbs that make and change a graph: build, forget, extract, same, different, undo, demo."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from graph.cli import app
from graph.errors import UserError
from tests.cli.running import ARTICLES, parkgraph


def test_a_build_says_what_it_did(news: Path) -> None:
    assert parkgraph("build", ".").startswith(
        "0 articles read, 0 new or changed, 2 files known before and passed over; parkgraph.db holds 2 articles, "
    )
    assert parkgraph("build", "a.txt", "-g", "one.db").startswith(
        "1 article read, 1 new or changed; one.db holds 1 article, "
    )
    (news / "bad.txt").write_bytes(b"")
    done = CliRunner().invoke(app, ["build", ".", "missing"])
    assert done.exit_code == 1
    assert "not read: bad.txt: " in done.stderr
    assert "not read: missing: there is no such file or folder" in done.stderr


@pytest.mark.usefixtures("news")
def test_forget_takes_an_article_back() -> None:
    assert "白向南" in parkgraph("list", "people")
    assert parkgraph("forget", "b.txt").startswith("forgot 林远山调研泰州医药高新区")
    assert "白向南" not in parkgraph("list", "people")
    with pytest.raises(UserError, match=r"no article b\.txt in parkgraph\.db"):
        parkgraph("forget", "b.txt")


def test_extract_prints_lines_and_touches_no_graph(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in ARTICLES.items():
        Path(name).write_text(text, encoding="utf-8")
    lines = [json.loads(line) for line in parkgraph("extract", ".", "--with-text").splitlines()]
    assert [line["article"]["path"] for line in lines] == ["a.txt", "b.txt"]
    for line in lines:
        text = line["article"]["text"]
        for edge in line["edges"]:
            if evidence := edge.get("evidence"):
                assert evidence["text"] == text[evidence["start"] : evidence["end"]]
    parkgraph("extract", ".", "-o", "out/facts.jsonl")
    written = Path("out/facts.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["nodes"] for line in written] == [line["nodes"] for line in lines]
    assert not list(Path().glob("*.db"))


@pytest.mark.usefixtures("news")
def test_the_users_word_counts_until_it_is_taken_back() -> None:
    def how_many() -> int:
        return sum(row["name"] == "林远山" for row in json.loads(parkgraph("list", "people", "--json")))

    assert how_many() == 1
    parkgraph("different", "林远山@a.txt", "林远山@b.txt", "--note", "two of them")
    assert how_many() == 2
    assert "two of them" in parkgraph("decisions")
    parkgraph("build", ".")
    assert how_many() == 2
    assert "taken back: different" in parkgraph("undo")
    assert how_many() == 1
    with pytest.raises(UserError, match="no decision to take back"):
        parkgraph("undo")


@pytest.mark.usefixtures("news")
def test_what_cannot_be_one_is_refused() -> None:
    with pytest.raises(UserError, match="they are two in any case"):
        parkgraph("same", "白向南", "泰州医药高新区@b.txt")
    with pytest.raises(UserError, match="the same mention"):
        parkgraph("same", "白向南", "白向南")


def test_the_demo_leaves_a_graph_and_a_view(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    printed = parkgraph("demo", "--out", "here")
    assert "who_presided" in printed
    assert "韩立言" in printed
    assert (tmp_path / "here" / "graph.html").stat().st_size > 10_000
    assert len(list((tmp_path / "here" / "articles").iterdir())) >= 12
    assert parkgraph("demo", "--out", "here") == printed


def test_the_demo_says_what_makes_parkgraph_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", "/nowhere")
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "activate").touch()
    monkeypatch.setattr("sys.prefix", str(tmp_path / ".venv"))
    assert "\n  source .venv/bin/activate\n  export PARKGRAPH_GRAPH=here/parkgraph.db\n" in parkgraph(
        "demo", "--out", "here"
    )
