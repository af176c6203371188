"""Runs verbs as a user types them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from typer.main import get_command
from typer.testing import CliRunner

from graph.cli import app
from graph.errors import UserError

ROOT = Path(__file__).parents[2]
COMMANDS = get_command(app).commands  # type: ignore[attr-defined]
ARTICLES = {
    "a.txt": "泰州市召开工业园区建设推进会\n来源：泰州日报 2024-03-06\n"
    "　　3月5日，泰州市召开工业园区建设推进会。泰州市委书记林远山出席会议并讲话。泰州市市长何静姝主持会议。",
    "b.txt": "林远山调研泰州医药高新区\n来源：泰州日报 2024-04-02\n"
    "　　4月1日，泰州市委书记林远山到泰州医药高新区调研，泰州医药高新区管委会主任白向南陪同。",
}


def parkgraph(*arguments: str, typed: str = "", code: int = 0) -> str:
    """Run a verb; give what it prints on standard output."""
    done = CliRunner().invoke(app, arguments, input=typed)
    if isinstance(done.exception, UserError):
        raise done.exception
    assert done.exit_code == code, done.output
    return done.stdout


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
