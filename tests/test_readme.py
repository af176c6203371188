"""The tour of the README is true: its commands run as they stand, in order, and print what it shows."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from extractors.scoring import scores

ROOT = Path(__file__).parents[1]
_BLOCK = re.compile(r"^```(console|python)\n(.+?)^```", re.MULTILINE | re.DOTALL)
# One that serves until it is stopped, and those that need a server: other tests run them.
_ELSEWHERE = re.compile(r"parkgraph (serve|load)\b|parkgraph query --on neo4j\b")


@dataclass(frozen=True)
class Command:
    """What is typed, and the lines shown below it."""

    typed: str
    shown: tuple[str, ...]

    @property
    def may_fail(self) -> bool:
        return any(line.startswith("error:") for line in self.shown)


def blocks(language: str, readme: str = "README.md") -> list[str]:
    text = (ROOT / readme).read_text("utf-8")
    return [block for found, block in _BLOCK.findall(text) if found == language]


def commands(readme: str = "README.md") -> Iterator[Command]:
    """Every `$ parkgraph …` in order; an open quote goes on in the next line."""
    for block in blocks("console", readme):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            typed, *shown = part.splitlines()
            while _is_open(typed):
                typed += "\n" + shown.pop(0)
            if typed.startswith("parkgraph "):
                yield Command(typed, tuple(filter(None, map(str.strip, shown))))


def _is_open(typed: str) -> bool:
    try:
        shlex.split(typed)
    except ValueError:
        return True
    return False


def run(command: str, folder: Path) -> str:
    """What a shell prints for it, with this environment's programs and the demo's graph."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {
        **os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "PARKGRAPH_GRAPH": "demo-output/parkgraph.db", "LC_ALL": "C.UTF-8",
    }  # fmt: skip
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    printed = done.stdout + done.stderr
    assert done.returncode == 0 or "error:" in done.stderr, f"{command}\n{printed}"
    return printed


def missing(shown: tuple[str, ...], printed: str) -> list[str]:
    """Lines that are not printed in this order; rules and widths of tables apart, … stands for any."""
    lines = iter([" ".join(line.split()) for line in printed.splitlines()])
    wanted = [" ".join(line.split()) for line in shown if not set(line) <= set("─… ")]
    return [line for line in wanted if line not in lines]


def test_the_tour_works_in_order_and_prints_what_it_shows(tmp_path: Path) -> None:
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    ran = 0
    for command in commands():
        if _ELSEWHERE.match(command.typed):
            continue
        printed = run(command.typed, tmp_path)
        assert ("error:" in printed) == command.may_fail, f"{command.typed}\n{printed}"
        assert not missing(command.shown, printed), f"{command.typed}\n{printed}"
        ran += 1
    assert ran >= 20
    for snippet in blocks("python"):
        assert run(f"python - <<'END'\n{snippet}\nEND", tmp_path)


def test_both_languages_type_the_same_and_show_nothing_else() -> None:
    english, chinese = list(commands()), list(commands("README.zh-CN.md"))
    assert [_without_note(c.typed) for c in chinese] == [_without_note(c.typed) for c in english]
    for ours, theirs in zip(chinese, english, strict=True):
        assert set(ours.shown) - {"…"} <= set(theirs.shown), ours.typed
    assert blocks("python", "README.zh-CN.md") == blocks("python")


def _without_note(typed: str) -> str:
    return re.sub(r'--note ".+?"', "--note", typed)


@pytest.mark.parametrize("readme", ["README.md", "README.zh-CN.md"])
def test_the_table_of_scores_has_the_names_that_eval_prints(readme: str) -> None:
    text = (ROOT / readme).read_text("utf-8")
    named = re.findall(r"^\| \S.*? `(\w[\w ]*)` \| \d", text, re.MULTILINE)
    assert len(named) >= 13
    assert set(named) <= {*map(str, scores.Row), "macro F1", "perfect"}
