"""The steps in which one article is read."""

from __future__ import annotations

import re

from extractors.context import build_context
from extractors.facts import Facts
from extractors.mentions.place_letters import find_letters
from extractors.mentions.places import find_places
from extractors.mentions.spans import Spans
from extractors.open_ends import OpenEnds
from extractors.pipeline.cleaning import in_full_width, without_bylines
from extractors.pipeline.mentions import read_mentions
from extractors.read import BlockKind, Page
from extractors.statements.acts import read_acts
from extractors.writing import write_facts

# 国内联播快讯
_DIGEST = re.compile(r"(?:快讯|简讯|新闻集锦|一句话新闻)$")


def extract(page: Page) -> Facts:
    """Read one page. Never raises for what an article says; costs time in proportion to its length."""
    text = in_full_width(without_bylines(page))
    places = sorted((*find_places(text), *find_letters(text)), key=lambda place: place.start)
    context = build_context(page, places)
    open_ends = OpenEnds(page.text)
    readings = read_mentions(page, text, context, Spans(places), open_ends)
    told = [reading for reading in readings if reading.kind is not BlockKind.TITLE]
    digest = _DIGEST.search(page.title or "") is not None
    heads = [reading for reading in readings if reading.kind is BlockKind.TITLE]
    stage = read_acts(text, page.text, context.home, told, open_ends, heads=heads, digest=digest)
    return write_facts(page, context, readings, stage, open_ends)
