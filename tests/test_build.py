"""Files to a graph file: found, read once, resumed, and told about where they cannot be read."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from extractors.facts import Facts
from graph.build import BuildSummary, build
from graph.claims import ClaimsFile, Origin
from graph.inputs import Failure, find_inputs
from graph.model import Graph
from graph.reading import read_all
from graph.view import view_html, write_view

TEXT = "　　3月{day}日，青川市召开工业园区建设推进会。青川市委书记林远山出席会议并讲话。"


@pytest.fixture(autouse=True)
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "news"
    (folder / "2024").mkdir(parents=True)
    for day in (1, 2):
        (folder / "2024" / f"{day}.txt").write_text(TEXT.format(day=day), encoding="utf-8")
    (folder / "a.html").write_text(f"<p>{TEXT.format(day=3)}</p>", encoding="utf-8")
    (folder / "b.md").write_text(TEXT.format(day=4), encoding="gb18030")
    (folder / "notes.docx").write_bytes(b"PK")
    rows = [{"id": f"r{day}", "text": TEXT.format(day=day), "published": "2024-03-09"} for day in (5, 6)]
    (folder / "c.jsonl").write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return folder


def run(*paths: str, processes: int | None = None, graph: str = "g.db") -> tuple[BuildSummary, list[str]]:
    inputs, missing = find_inputs(paths)
    failures = list(missing)
    summary = build(inputs, Path(graph), failed=failures.append, processes=processes)
    return summary, [f"{failure.name}: {failure.reason}" for failure in failures]


def articles(graph: str = "g.db") -> dict[str, str]:
    with ClaimsFile(Path(graph)) as claims:
        return {article.path: article.id for article in claims.articles()}


def test_folders_are_read_with_all_below_them_in_order() -> None:
    inputs, failures = find_inputs(["news", "news/a.html"])
    assert [each.name for each in inputs] == [
        "news/a.html", "news/b.md", "news/c.jsonl", "news/2024/1.txt", "news/2024/2.txt"
    ]  # fmt: skip
    assert not failures
    assert all(Path(each.file).is_absolute() for each in inputs)


def test_a_folder_is_read_without_what_parkgraph_wrote_into_it(news: Path) -> None:
    before, _ = find_inputs(["news"])
    page = news / "graph.html"
    write_view(view_html(Graph((), ())), page)
    for folder in (".hidden", "parkgraph.db.mirror/0af3.1"):
        (news / folder).mkdir(parents=True)
        (news / folder / "manifest.txt").write_text("schema.json 3212\n")
    assert find_inputs(["news"])[0] == before
    named = [str(page), str(news / ".hidden"), str(news / "parkgraph.db.mirror" / "0af3.1" / "manifest.txt")]
    assert len(find_inputs(named)[0]) == 3


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("nowhere", "there is no such file or folder"),
        ("empty", "the folder holds no file to read (.txt, .md, .html, .htm, .jsonl)"),
    ],
)
def test_a_path_that_leads_to_nothing_is_told(path: str, reason: str) -> None:
    Path("empty").mkdir()
    assert find_inputs([path]) == ([], [Failure(path, reason)])


def test_a_build_reads_all_kinds_of_files() -> None:
    summary, failures = run("news")
    assert not failures
    assert (summary.read, summary.changed) == (6, 6)
    assert set(articles()) == {"news/a.html", "news/b.md", "r5", "r6", "news/2024/1.txt", "news/2024/2.txt"}


def test_a_second_build_reads_nothing_and_changes_nothing() -> None:
    run("news")
    before = articles()
    summary, _ = run("news")
    assert (summary.read, summary.changed, summary.known_files) == (0, 0, 5)
    assert articles() == before


def test_only_what_changed_is_read_again(news: Path) -> None:
    run("news")
    (news / "2024" / "1.txt").write_text(TEXT.format(day=11), encoding="utf-8")
    rows = [{"id": f"r{day}", "text": TEXT.format(day=day), "published": "2024-03-09"} for day in (5, 7)]
    rows[1]["id"] = "r6"
    (news / "c.jsonl").write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    summary, _ = run("news")
    assert (summary.read, summary.changed) == (2, 2)
    assert (summary.known_files, summary.known_rows) == (3, 1)
    with ClaimsFile(Path("g.db")) as claims:
        texts = [facts.article.text for facts in claims.facts()]
    assert len(texts) == 6
    assert TEXT.format(day=1) not in texts
    assert TEXT.format(day=6) not in texts


def test_a_forgotten_article_comes_back_with_the_next_build() -> None:
    run("news")
    for article in ("r5", "news/b.md"):
        with ClaimsFile(Path("g.db")) as claims:
            claims.forget(article)
        summary, _ = run("news")
        assert summary.read == 1


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(news: Path) -> None:
    (news / "broken.txt").write_bytes(b"\x00\x01\x02\xff\xfe" * 20)
    (news / "empty.txt").write_bytes(b"")
    with (news / "c.jsonl").open("a") as out:
        out.write('\n{"id": "r8"\n' + json.dumps({"id": "r9", "text": TEXT.format(day=9)}))
    summary, failures = run("news", "missing.txt")
    assert summary.read == 7
    assert {line.split(":")[0] for line in failures} == {
        "missing.txt", "news/broken.txt", "news/empty.txt", "news/c.jsonl"
    }  # fmt: skip
    # The bad row is told again next time, and the good ones are known.
    summary, failures = run("news/c.jsonl")
    assert (summary.read, summary.known_rows, len(failures)) == (0, 3, 1)


def test_a_rule_that_fails_costs_one_article(monkeypatch: pytest.MonkeyPatch) -> None:
    from extractors import pipeline

    extract = pipeline.extract

    def stumble(page: object) -> Facts:
        if "3月2日" in page.text:  # type: ignore[attr-defined]
            raise ValueError("oh")
        return extract(page)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "extract", stumble)
    summary, failures = run("news/2024")
    assert summary.read == 1
    assert failures == ["news/2024/2.txt: the rules failed on it (ValueError: oh)"]


def test_standard_input_is_a_file_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.format(day=8).encode())))
    summary, failures = run("-")
    assert (summary.read, failures) == (1, [])


@pytest.mark.parametrize("ways", [("news/b.md", "-"), ("-", "news/b.md")])
def test_an_article_keeps_the_name_of_its_file(
    news: Path, monkeypatch: pytest.MonkeyPatch, ways: tuple[str, str]
) -> None:
    typed = io.BytesIO((news / "b.md").read_bytes())
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(typed))
    for way in ways:
        assert run(way)[0].read == 1
    assert list(articles()) == ["news/b.md"]


def test_many_processes_read_the_same_in_the_same_order() -> None:
    inputs, _ = find_inputs(["news"])

    def known(_: Origin) -> bool:
        return False

    assert list(read_all(inputs, known, processes=2)) == list(read_all(inputs, known, processes=1))


def stopped(folder: Path, after: float, *pauses: float, grown: int = 0) -> str:
    """Build 6000 rows, press Ctrl-C after so many seconds (and so many bytes) and after each pause again.

    Gives what was said; all workers must be gone then.
    """
    rows = (json.dumps({"id": f"r{i}", "text": f"{TEXT.format(day=1)}第{i}次。" * 10}) for i in range(6000))
    (folder / "many.jsonl").write_text("\n".join(rows))
    mark = f"mark-{folder.name}-{after}"
    code = f"import sys; sys.path.append({mark!r}); from graph.command import main; print('up', flush=True); main()"
    process = subprocess.Popen(
        [sys.executable, "-c", code, "build", "many.jsonl", "-p", "2"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    graph = folder / "parkgraph.db"
    assert process.stdout
    process.stdout.readline()
    time.sleep(after)
    for _ in range(300):
        if not grown or (graph.exists() and graph.stat().st_size > grown):
            break
        time.sleep(0.1)
    os.killpg(process.pid, signal.SIGINT)
    for pause in pauses:
        time.sleep(pause)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130, said
    # Workers have the search path of their parent, and so its mark.
    assert not [line for line in commands() if mark in line]
    return said.decode().strip()


def commands() -> list[str]:
    return subprocess.run(
        ["ps", "-eo", "stat,args", "-ww"], capture_output=True, text=True, check=True
    ).stdout.splitlines()


@pytest.mark.parametrize("pauses", [(), (0.05,), (0.3,), (0.05, 0.1, 0.1)])
def test_ctrl_c_keeps_every_finished_article_and_no_half_one(
    tmp_path: Path, pauses: tuple[float, ...]
) -> None:
    said = stopped(tmp_path, 0, *pauses, grown=150_000)
    assert said == "stopped; what was read is kept, the same command goes on from there"
    with ClaimsFile(tmp_path / "parkgraph.db") as claims:
        kept = list(claims.facts())
    assert 0 < len(kept) < 6000
    assert all(facts.nodes for facts in kept)
    assert not list(tmp_path.glob("*.db-*"))


@pytest.mark.parametrize("after", [0.02, 0.08, 0.15, 0.3, 0.5, 0.8])
def test_ctrl_c_at_the_start_is_one_line_too(tmp_path: Path, after: float) -> None:
    assert re.fullmatch("stopped(; what was read is kept, .*)?", stopped(tmp_path, after, 0.05))
