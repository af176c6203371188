"""What help and README say of the verbs, and what is said to whoever asks wrongly."""

from __future__ import annotations

import re

import pytest

from graph.errors import UserError
from tests.cli.running import COMMANDS, ROOT, parkgraph

READMES = ("README.md", "README.zh-CN.md")


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
