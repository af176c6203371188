"""The view inline: a cell of a notebook, run by a real kernel, and what it puts out looked at in the browser."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from tests.browser.conftest import Opener
from tests.browser.driving import colours

pytestmark = pytest.mark.browser

CELL = """
from graph.view import show
from tests.graphs import small
show(small(), around=["p2"], height=700)
"""


def test_the_last_line_of_a_cell_shows_the_view_inline(open_page: Opener) -> None:
    frame = open_page(notebook(put_out_by(CELL))).frame_locator("iframe")
    frame.locator("html[data-ready]").wait_for()
    assert frame.locator("#panel h2").inner_text() == "沈听澜"
    frame.locator("#search").fill("lhy")
    frame.locator("#found-0").click()
    assert frame.locator("#panel h2").inner_text() == "陆怀瑜"
    assert "市委书记陆怀瑜出席会议并讲话。" in frame.locator("#panel").inner_text()
    assert colours(frame.locator("#drawing canvas")) > 20


def put_out_by(cell: str) -> str:
    """The HTML that a fresh kernel answers a cell with."""
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell)])
    root = Path(__file__).parents[2]
    NotebookClient(book, timeout=60, resources={"metadata": {"path": str(root)}}).execute()
    (output,) = book.cells[0].outputs
    return str(output.data["text/html"])


def notebook(cell: str) -> str:
    """A page with the output of a cell in it, as Jupyter has it."""
    return f"<!doctype html><html data-ready><meta charset='utf-8'><body>{cell}</body></html>"
