"""docs/neo4j.md is true: its commands and queries run as they stand, in order, on the graph of the demo."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from graph.stores.neo4j.complaints import NEEDED
from tests.neo4j.server import ROOT, SCRIPT, Database, Server

_BLOCK = re.compile(r"^```(sh|cypher)\n(.+?)^```", re.MULTILINE | re.DOTALL)
# What starts servers: other tests do, and no Docker engine runs here.
_ELSEWHERE = ("docker compose up -d --wait", "export NEO4J_PASSWORD=", "neo4j-admin ")
_SERVER = re.compile(r"(eval \"\$\()?scripts/neo4j-server (start|status|stop)(\)\")?")


def blocks(page: str = "neo4j.md") -> list[tuple[str, str]]:
    """(language, text) in order."""
    return _BLOCK.findall((ROOT / "docs" / page).read_text("utf-8"))


def runnable(line: str) -> bool:
    return not (line.startswith(_ELSEWHERE) or _SERVER.fullmatch(line))


def shell(commands: str, folder: Path, server: Server) -> None:
    environment = server.environment
    environment["PATH"] = f"{Path(sys.executable).parent}:{environment['PATH']}"
    environment["PARKGRAPH_GRAPH"] = "demo-output/parkgraph.db"
    script = f"{sys.executable} {SCRIPT} --home {folder / 'home'}"
    line = re.sub(r"(\.\./)?scripts/neo4j-server", lambda _: script, commands)
    done = subprocess.run(
        ["bash", "-euc", line], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{commands}\n{done.stdout}{done.stderr}"


def test_what_the_page_says_works(server: Server, database: Database, tmp_path: Path) -> None:
    ran = 0
    for language, text in blocks():
        if language == "cypher":
            for statement in filter(str.strip, text.split(";\n")):
                rows = database.ask(statement)
                assert rows or "RETURN" not in statement, statement
            ran += 1
            continue
        for line in filter(runnable, text.splitlines()):
            inside = tmp_path / "import" if "@import.args" in line else tmp_path
            if inside != tmp_path:
                (inside / "home").mkdir(exist_ok=True)
            shell(line, inside, server)
            ran += 1
    assert ran >= 20
    assert database.ask("MATCH (n:ParkGraph) RETURN count(n)") == [[0]]
    assert database.ask("SHOW INDEXES YIELD name WHERE name STARTS WITH 'parkgraph_' RETURN name") == []
    assert database.ask("MATCH (n:Note) RETURN n.seen") == [[True]]


def test_both_languages_have_the_same_commands_and_name_the_same_release() -> None:
    chinese, english = blocks("neo4j.zh-CN.md"), blocks()
    assert [re.sub("'(至少|at least)[^']+'", "", text) for _, text in chinese] == [
        re.sub("'(至少|at least)[^']+'", "", text) for _, text in english
    ]
    assert NEEDED.partition(" is needed")[0] in (ROOT / "docs" / "neo4j.md").read_text("utf-8")
