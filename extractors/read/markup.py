"""HTML to lines: the visible text in order, one block a line, and the element that each line stands in.

The parser's events are read as they come, without building a tree, so that cost and memory stay in proportion
to the page, however deep or broken it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from extractors.read import cues
from extractors.read.page import UnreadableError
from extractors.read.told import Told, told_by_head

_MAX_DEPTH = 2_000
_PIECE = 65_536
# fmt: off
_HIDDEN = frozenset((
    "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "select",
    "option", "textarea", "input", "audio", "video", "map", "head",
))
_INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "img",
    "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time",
    "tt", "u", "var", "wbr", "o:p", "st1:chsdate", "ucaptitle",
))
_SECTIONS = frozenset((
    "body", "div", "section", "main", "article", "td", "table", "form", "center", "ul", "ol", "dl",
    "fieldset", "blockquote", "ucapcontent",
))
# fmt: on
_CELLS = frozenset(("td", "th"))
_CONCEALED = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_WRAPPED = re.compile(r"(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t]*\r?\n\s*(?=[\u2e80-\u9fff\uff00-\uffef])")
_WHITE = re.compile(r"[\s\xa0]+")
_ZERO_WIDTH = re.compile("[\u200b-\u200f\u2060\ufeff\xad\x00\ufffc]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(slots=True)
class Element:
    """A block element: its parent's index, whether it is known to hold articles, or to hold none."""

    parent: int
    holder: bool
    aside: bool


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line and the index of its element; ``linked`` characters stand in links."""

    text: str
    element: int
    linked: int
    heading: bool
    pictured: bool


@dataclass(slots=True)
class Markup:
    """What a page holds: lines, elements (parents before children), and what its head tells."""

    lines: list[MarkedLine] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)
    told: Told = field(default_factory=Told)


def read_markup(name: str, source: str) -> Markup:
    """Parse a page. Raises UnreadableError where its tags are nested beyond any sense."""
    from lxml import etree

    target = _Target(name)
    # the stubs think tags could be bytes
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, target=cast("Any", target))
    data = source.replace("\0", "").encode("utf-8", "replace")
    # in pieces, so that an error stops the parser at once
    for start in range(0, len(data), _PIECE):
        parser.feed(data[start : start + _PIECE])
    return cast("Markup", parser.close())


@dataclass(slots=True)
class _Open:
    tag: str
    hidden: bool
    element: int
    inline: bool


class _Target:
    """Receives the parser's events."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._markup = Markup(elements=[Element(-1, False, False)])
        self._open: list[_Open] = [_Open("", False, 0, False)]
        self._data: list[str] = []
        self._parts: list[str] = []
        self._links = self._linked = self._length = 0
        self._line_element = 0
        self._pictured = self._heading = False
        self._metas: dict[str, str] = {}
        self._window: list[str] = []
        self._scripts: list[str] = []
        self._canonical = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._settle()
        outer = self._open[-1]
        if len(self._open) > _MAX_DEPTH:
            raise UnreadableError(self._name, f"its tags are nested more than {_MAX_DEPTH:,} deep")
        self._note(tag, attributes)
        inline = tag in _INLINE
        hidden = outer.hidden or tag in _HIDDEN or _is_concealed(attributes)
        element = outer.element
        if not inline and not hidden:
            self._break(tag)
            element = self._enter(tag, attributes, outer.element)
        if tag == "a" and not hidden:
            self._links += 1
        if tag == "img" and not hidden:
            self._pictured = True
        self._open.append(_Open(tag, hidden, element, inline))

    def end(self, tag: str) -> None:
        self._settle()
        while len(self._open) > 1:
            closed = self._open.pop()
            if closed.tag == "a" and not closed.hidden:
                self._links -= 1
            if not closed.inline and not closed.hidden:
                self._break(closed.tag)
            if closed.tag == tag:
                break

    def data(self, data: str) -> None:
        self._data.append(data)

    def _settle(self) -> None:
        """Take the text that came, in however many pieces, since the last tag."""
        if not self._data:
            return
        data = "".join(self._data)
        self._data.clear()
        here = self._open[-1]
        if here.tag == "title" and not any(each.tag == "svg" for each in self._open[-3:]):
            self._window.append(data)
        elif here.tag == "script" and self._scripts and self._scripts[-1] == "":
            self._scripts[-1] = data
        elif here.tag == "pre" and not here.hidden:
            for line in data.split("\n"):
                self._take(line, here)
                self._flush()
        elif not here.hidden:
            self._take(data, here)

    def comment(self, text: str) -> None:
        """Comments are not visible."""

    def close(self) -> Markup:
        self._settle()
        self._flush()
        window = _WHITE.sub(" ", "".join(self._window)).strip()
        self._markup.told = told_by_head(self._metas, window, self._canonical, " ".join(self._scripts))
        return self._markup

    def _note(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "meta":
            name = attributes.get("name") or attributes.get("property") or attributes.get("itemprop") or ""
            if name and (content := attributes.get("content")):
                self._metas.setdefault(name.strip().lower(), content)
        elif tag == "link" and (attributes.get("rel") or "").lower() == "canonical":
            self._canonical = self._canonical or (attributes.get("href") or "").strip()
        elif tag == "script" and "ld+json" in (attributes.get("type") or ""):
            self._scripts.append("")

    def _enter(self, tag: str, attributes: Mapping[str, str], parent: int) -> int:
        names = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
        lowered = names.lower().split()
        holder = tag in ("article", "ucapcontent") or any(
            name in cues.members("container", "name") for name in lowered
        )
        aside = tag in ("nav", "footer", "aside") or any(
            part in cues.members("aside", "token")
            for part in re.split(r"[\s_-]+", _CAMEL.sub("-", names).lower())
        )
        self._heading = self._heading or tag in ("h1", "h2", "h3", "h4")
        if not (holder or aside) and tag not in _SECTIONS:
            return parent
        self._markup.elements.append(Element(parent, holder, aside and not holder))
        return len(self._markup.elements) - 1

    def _take(self, data: str, here: _Open) -> None:
        if not self._parts:
            if not data.strip():
                return
            self._line_element = here.element
        self._parts.append(_WRAPPED.sub("", data))
        self._length += len(data)
        if self._links:
            self._linked += len(cues.bare(data))

    def _break(self, tag: str) -> None:
        """End the line; cells of a table row stay on one line while they are short."""
        if tag in _CELLS and self._length <= 40:
            if self._parts:
                self._parts.append("　")
            return
        self._flush()

    def _flush(self) -> None:
        raw = _ZERO_WIDTH.sub("", "".join(self._parts))
        text = _WHITE.sub(_one_space, raw).strip()
        if text:
            line = MarkedLine(text, self._line_element, self._linked, self._heading, self._pictured)
            self._markup.lines.append(line)
            self._pictured = False
        self._heading = False
        self._parts.clear()
        self._linked = self._length = 0


def _is_concealed(attributes: Mapping[str, str]) -> bool:
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    return style is not None and _CONCEALED.search(style[:300]) is not None


def _one_space(run: re.Match[str]) -> str:
    return "　" if "　" in run[0] else " "
