"""Draws the README's picture: the view of the demo's own sample articles, in headless Chromium.

    .venv/bin/python scripts/make_screenshot.py        writes docs/view.png and docs/view.zh-CN.png

Run it again when the page or the sample articles change. It needs Chromium and a Chinese font
(apt-get install chromium fonts-noto-cjk).
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, ViewportSize, sync_playwright
from typer.testing import CliRunner

from graph.cli import app

ROOT = Path(__file__).parents[1]
PICTURES = {"en": ROOT / "docs" / "view.png", "zh": ROOT / "docs" / "view.zh-CN.png"}
COLOURS = 256
WINDOW: ViewportSize = {"width": 1280, "height": 760}
# What is looked at in the picture: an event with many who took part, each with a sentence.
LOOKED_AT = "泰州市开发园区高质量发展大会"


def main() -> None:
    """Draw both pictures; exits with one line where there is no Chromium."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        sys.exit("no Chromium: apt-get install chromium fonts-noto-cjk")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        result = CliRunner().invoke(app, ["demo", "--out", folder])
        if result.exit_code:
            sys.exit(result.output)
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        for language, picture in PICTURES.items():
            draw(browser, Path(folder) / "graph.html", language, picture)
            print(f"{picture.relative_to(ROOT)}: {picture.stat().st_size // 1000} kB")
        browser.close()


def draw(browser: Browser, html: Path, language: str, picture: Path) -> None:
    """The page in a language, with something looked at."""
    page = browser.new_page(viewport=WINDOW, color_scheme="light")
    page.goto(f"{html.resolve().as_uri()}#lang={language}")
    page.wait_for_selector("html[data-ready]")
    page.fill("#search", LOOKED_AT)
    page.locator("#found-0").click()
    page.wait_for_selector("#panel h2")
    page.evaluate("document.activeElement.blur()")
    page.mouse.move(0, 0)
    page.wait_for_timeout(500)
    flat = Image.open(BytesIO(page.screenshot())).convert("RGB")
    # Few colours are used; the rare ones, which tell kinds of nodes apart, are kept. A third of the size.
    flat.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(picture, optimize=True)
    page.close()


if __name__ == "__main__":
    main()
