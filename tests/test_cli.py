"""The verbs as a user types them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from rich.cells import cell_len
from typer.main import get_command
from typer.testing import CliRunner

from graph.cli import app
from graph.errors import UserError

ROOT = Path(__file__).parents[1]
READMES = ("README.md", "README.zh-CN.md")
COMMANDS = get_command(app).commands  # type: ignore[attr-defined]
ARTICLES = {
    "a.txt": "泰州市召开工业园区建设推进会\n来源：泰州日报 2024-03-06\n"
    "　　3月5日，泰州市召开工业园区建设推进会。泰州市委书记林远山出席会议并讲话。泰州市市长何静姝主持会议。",
    "b.txt": "林远山调研泰州医药高新区\n来源：泰州日报 2024-04-02\n"
    "　　4月1日，泰州市委书记林远山到泰州医药高新区调研，泰州医药高新区管委会主任白向南陪同。",
}


def parkgraph(*arguments: str, code: int = 0) -> str:
    """Run a verb; give what it prints on standard output."""
    done = CliRunner().invoke(app, arguments)
    if isinstance(done.exception, UserError):
        raise done.exception
    assert done.exit_code == code, done.output
    return done.stdout


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("graph.cli.mirror.refresh_mirror", lambda *_: None)
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    parkgraph("build", ".")
    yield tmp_path


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_that_ends_with_an_example(command: str) -> None:
    lines = [line.strip(" │") for line in parkgraph(command, "--help").splitlines()]
    assert any(re.match(rf"Examples?: parkgraph {command}\b", line) for line in lines), lines


@pytest.mark.parametrize("readme", READMES)
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_stands_in_the_readme(command: str, readme: str) -> None:
    assert f"`parkgraph {command}`" in (ROOT / readme).read_text(encoding="utf-8")


@pytest.mark.parametrize("readme", READMES)
def test_what_the_readme_types_exists(readme: str) -> None:
    text = (ROOT / readme).read_text(encoding="utf-8")
    typed = re.findall(r"^\$ parkgraph (\w+)(.*)$", text, re.MULTILINE)
    assert len(typed) > 20
    for command, rest in typed:
        assert command in COMMANDS
        known = {option for parameter in COMMANDS[command].params for option in parameter.opts}
        used = re.findall(r"(?<=\s)--?[a-z][a-z-]*", re.sub(r"'.*|\".*?\"", "", rest))
        assert set(used) <= known, (command, rest)


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


def on_terminal(width: int, *arguments: str) -> str:
    """What a verb prints on a terminal of that width."""
    ours, theirs = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", "from graph.command import main; main()", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        env=os.environ | {"PYTHONPATH": str(ROOT), "COLUMNS": str(width), "NO_COLOR": "1"},
    )
    os.close(theirs)
    printed = b""
    # Linux ends a terminal that nobody writes to any more with an error.
    with suppress(OSError):
        while part := os.read(ours, 65536):
            printed += part
    os.close(ours)
    assert process.wait() == 0
    return re.sub(r"\x1b\[[\d;]*m", "", printed.decode())


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


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("export", "-o", "a.csv"),
            "CSV is a folder with nodes.csv and edges.csv: use --format csv --out FOLDER",
        ),
        (("query", "RETURN 1", "--json", "--csv"), "give either --json or --csv"),
        (("show", " "), "the name is empty: give a name, part of one, or an id"),
        (("undo", "7"), "there is no decision 7; `parkgraph decisions` lists none"),
        (
            ("eval", str(ROOT / "tests" / "gold"), "--only", "g01, zzz"),
            f"no annotated article zzz in {ROOT / 'tests' / 'gold'}",
        ),
        (
            ("explain", "nope.txt"),
            "there is no file nope.txt, and no article nope.txt in parkgraph.db; "
            "`parkgraph list articles` shows what there is",
        ),
        (
            ("explain", "nope.txt", "-g", "nope.db"),
            "there is no file nope.txt, and there is no graph file nope.db: "
            "make one with `parkgraph build PATH… --graph nope.db`",
        ),
    ],
)
@pytest.mark.usefixtures("news")
def test_what_is_asked_wrongly_is_told_in_a_line(arguments: tuple[str, ...], said: str) -> None:
    with pytest.raises(UserError) as told:
        parkgraph(*arguments)
    assert str(told.value) == said
