"""A real Chromium; every page is watched for console errors, dialogs and requests to the network."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Dialog, Page, Request, sync_playwright

# Chromium's own requests at its start are refused where the network is closed; none of them is the page's.
_FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Headless Chromium as Debian ships it; else a skip, or a failure if PARKGRAPH_REQUIRE_BROWSER=1."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        reason = "no Chromium: apt-get install chromium fonts-noto-cjk"
        if os.environ.get("PARKGRAPH_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(_FLAGS))
        yield browser
        browser.close()


@dataclass
class Watched:
    """A page and what went wrong; ``allowed`` begins what it may ask, ``expected`` what it may complain of."""

    page: Page
    allowed: str
    expected: str = "\n"
    wrong: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", self._said)
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("dialog", self._asked)
        self.page.on("request", self._requested)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not message.text.startswith(self.expected):
            self.wrong.append(message.text)

    def _asked(self, dialog: Dialog) -> None:
        self.wrong.append(f"dialog {dialog.message}")
        dialog.dismiss()

    def _requested(self, request: Request) -> None:
        if not request.url.startswith((self.allowed, "data:", "blob:", "about:")):
            self.wrong.append(f"asked for {request.url}")


Opener = Callable[..., Page]


@pytest.fixture
def open_page(chromium: Browser, tmp_path: Path) -> Iterator[Opener]:
    """Opens HTML text or an address and waits until it is drawn; fails if anything went wrong by the end."""
    watched: list[Watched] = []

    def opener(source: str, fragment: str = "", expected: str = "\n", **settings: Any) -> Page:
        context = chromium.new_context(**{"viewport": {"width": 1280, "height": 800}, **settings})
        address = source
        if not source.startswith("http"):
            file = tmp_path / f"页面{len(watched)}.html"
            file.write_text(source, encoding="utf-8")
            address = file.as_uri()
        one = Watched(context.new_page(), address, expected)
        watched.append(one)
        one.page.goto(address + fragment)
        one.page.wait_for_selector("html[data-ready]")
        return one.page

    yield opener
    for one in watched:
        one.page.wait_for_timeout(50)
        one.page.context.close()
    assert [wrong for one in watched for wrong in one.wrong] == []
