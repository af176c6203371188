"""Imports run downwards only, and the front door opens without the heavy furniture."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
# Each wing from the ground up. Rooms on one floor do not know each other; a room may use every floor below.
FLOORS = (
    ("extractors.facts", "extractors.lexicon"),
    ("extractors.vocabulary",),
    ("extractors.canonical", "extractors.read"),
    ("extractors.words", "extractors.open_ends", "extractors.glances"),
    ("extractors.mentions.places",),
    ("extractors.context",),
    ("extractors.mentions",),
    ("extractors.statements",),
    ("extractors.writing",),
    ("extractors.pipeline",),
    ("extractors.scoring",),
    ("graph.errors", "graph.model"),
    ("graph.identity", "graph.palette", "graph.stamps"),
    ("graph.derive",),
    ("graph.claims", "graph.inputs", "graph.workers"),
    ("graph.reading",),
    ("graph.build",),
    ("graph.stores",),
    ("graph.queries", "graph.select"),
    ("graph.portrait", "graph.listing"),
    ("graph.exports",),
    ("graph.view",),
    ("graph.serve",),
    ("graph.cli",),
    ("graph.command",),
)
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
HEAVY = (
    "networkx",
    "neo4j",
    "jieba",
    "pyvis",
    "arcadedb",
    "lxml",
    "rustworkx",
    "pypinyin",
    "sqlite3",
    "numpy",
)


def room_of(module: str) -> str:
    """The room a module belongs to; fails where nobody has said on which floor it stands."""
    parts = module.split(".")
    names = (".".join(parts[:n]) for n in range(len(parts), 1, -1))
    room = next((name for name in names if name in FLOOR), "")
    assert room, f"{module} stands on no floor: add it to FLOORS"
    return room


def imports() -> Iterator[tuple[str, str]]:
    """(module, what it imports) for every import inside our two wings, in functions too."""
    for path in sorted([*ROOT.glob("extractors/**/*.py"), *ROOT.glob("graph/**/*.py")]):
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{module}: write the whole name of what you import"
                names = [str(node.module)]
                if node.module in ("graph", "extractors"):
                    names = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from ((module, name) for name in names if name.split(".")[0] in ("graph", "extractors"))


def test_imports_run_downwards() -> None:
    upward = []
    for module, used in imports():
        if module in ("graph", "extractors") or used in ("graph", "extractors"):
            continue
        own, other = room_of(module), room_of(used)
        if own != other and FLOOR[own] <= FLOOR[other]:
            upward.append(f"{module} uses {used}")
    assert not upward


def test_the_extractors_know_no_graph() -> None:
    assert not [(m, used) for m, used in imports() if m.startswith("extractors") and used.startswith("graph")]


def test_the_packages_themselves_stay_empty() -> None:
    assert not [used for module, used in imports() if module in ("graph", "extractors")]


def test_help_loads_nothing_heavy() -> None:
    ask = f"import sys, graph.cli; print([m for m in {HEAVY} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_help_costs_little_more_than_typer() -> None:
    ask = "import sys, typer; a = len(sys.modules); import graph.cli; print(len(sys.modules) - a)"
    done = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, check=True)
    # Our own small files and the few of the standard library that typer does without.
    assert int(done.stdout) < 60


@pytest.mark.parametrize("package", ["graph", "extractors"])
def test_a_package_says_what_it_is(package: str) -> None:
    assert ast.get_docstring(ast.parse((ROOT / package / "__init__.py").read_text(encoding="utf-8")))
