"""An HTML page as a reading text with lines: which element holds the article, and what the page calls it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.read import cues
from extractors.read.headline import is_site
from extractors.read.lines import Line
from extractors.read.looks import Look, look_of
from extractors.read.markup import Element, MarkedLine, Markup, read_markup
from extractors.read.told import Told, is_placeholder, window_parts


@dataclass(frozen=True, slots=True)
class HtmlText:
    """The reading text, its lines, and what the page tells in its head."""

    text: str
    lines: list[Line]
    told: Told


def read_html(name: str, source: str) -> HtmlText:
    """Raises UnreadableError where the tags are nested beyond any sense."""
    markup = read_markup(name, source)
    bares = [cues.bare(line.text) for line in markup.lines]
    looks = [look_of(line.text, bare) for line, bare in zip(markup.lines, bares, strict=True)]
    inside = _inside(markup, bares, looks)
    lines: list[Line] = []
    offset = 0
    for each, bare, look, held in zip(markup.lines, bares, looks, inside, strict=True):
        end = offset + len(each.text)
        lines.append(
            Line(
                offset,
                end,
                each.text,
                bare,
                look,
                pictured=each.pictured,
                heading=each.heading,
                linked=_is_linked(each, bare),
                inside=held,
            )
        )
        offset = end + 1
    told = replace(markup.told, title=_headline(markup.told, lines), site=_site(markup.told))
    return HtmlText("\n".join(line.text for line in lines), lines, told)


def _is_linked(line: MarkedLine, bare: str) -> bool:
    return line.linked >= 0.6 * len(bare)


def _inside(markup: Markup, bares: Sequence[str], looks: Sequence[Look]) -> list[bool] | list[None]:
    """For each line whether the element with the article holds it; None where no element stands out."""
    elements = markup.elements
    own = [0] * len(elements)
    for line, bare, look in zip(markup.lines, bares, looks, strict=True):
        if look is Look.PROSE and not _is_linked(line, bare):
            own[line.element] += len(bare)
    shut = _shut(elements, _with_children(elements, own))
    prose = _with_children(elements, [0 if shut[i] else length for i, length in enumerate(own)])
    chosen = _chosen(elements, prose)
    if not chosen:
        return [None] * len(bares)
    within = [False] * len(elements)
    for i in range(chosen, len(elements)):
        within[i] = i == chosen or (within[elements[i].parent] and not shut[i])
    return [within[line.element] for line in markup.lines]


def _with_children(elements: Sequence[Element], own: Sequence[int]) -> list[int]:
    total = list(own)
    for i in range(len(elements) - 1, 0, -1):
        total[elements[i].parent] += total[i]
    return total


def _shut(elements: Sequence[Element], prose: Sequence[int]) -> list[bool]:
    """Elements that hold no article: by their name, unless most of the page's sentences stand in them."""
    shut = [False] * len(elements)
    for i, element in enumerate(elements[1:], 1):
        named = element.aside and prose[i] * 2 < prose[0]
        shut[i] = shut[element.parent] or (named or (element.aside and not prose[0]))
    return shut


def _chosen(elements: Sequence[Element], prose: Sequence[int]) -> int:
    """The index of the element that holds the article; 0 where none stands out."""
    holders = [
        i for i, element in enumerate(elements) if element.holder and prose[i] * 4 >= prose[0] and prose[i]
    ]
    if holders:
        best = max(prose[i] for i in holders)
        return max(i for i in holders if prose[i] * 10 >= best * 9)
    if not prose[0]:
        return next((i for i, element in enumerate(elements) if element.holder), 0)
    chain = [i for i in range(1, len(elements)) if prose[i] * 10 >= prose[0] * 7]
    return max(chain, default=0)


def _headline(told: Told, lines: Sequence[Line]) -> str:
    """The headline by the page's own word: meta element, heading, or a line that the window repeats."""
    title, window = cues.core(told.title), cues.core(told.window)
    if title and any(cues.core(line.bare) == title for line in lines):
        return told.title
    headings = [line for line in lines if line.heading and len(line.bare) >= 5]
    repeated = [
        line for line in [*headings, *lines] if len(line.bare) >= 6 and cues.core(line.bare) in window
    ]
    if repeated:
        return max(repeated, key=lambda line: len(line.bare)).text
    if len(headings) == 1 and not title:
        return headings[0].text
    parts = [part for part in window_parts(told.title or told.window) if not is_placeholder(part)]
    return max(parts, key=len, default="")


def _site(told: Told) -> str:
    """The site by its own word, or the last part of the window's title that names one."""
    parts = [cues.bare(part) for part in window_parts(told.window)]
    return told.site or next((part for part in reversed(parts[1:]) if is_site(part)), "")
