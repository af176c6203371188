"""Bylines inside sentences: （记者 …）, 本报讯（…）, … 摄; spans that no rule should read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.facts import Span
from extractors.read.media import MEDIUM, NO_WRITER
from extractors.read.page import Block, BlockKind
from extractors.vocabulary import alternation

_READ = frozenset({BlockKind.TITLE, BlockKind.BODY, BlockKind.CAPTION})
_WRITER = rf"(?:{alternation('byline_role')}|文/图|图/文|文|图|摄)"
_BRACKETED = re.compile(r"[（(【\[]([^（）()【】\[\]。\n]{1,80})[）)】\]]")
_BYLINE = re.compile(
    "|".join(
        (
            # 青川日报 记者 张三
            rf"[\s　]*(?:[\u4e00-\u9fff、·\s　]{{0,18}}?)"
            rf"(?:(?<!书)记者|通讯员|实习生){NO_WRITER}[\s　:：/／|丨]*[\u4e00-\u9fff·].*",
            # 责编：张三
            rf"[\s　]*{_WRITER}[\s　]*[:：/／|丨].*",
            # 张三 摄, 张三摄影报道, 资料图
            r".*(?:[\s　/／]摄|摄影|摄像|供图|供稿|文/图|图/文|/图|/文|提供图片|综合报道|图片报道)[\s　]*",
            r".*(?:资料图|资料图片|资料照片|效果图)[\s　]*",
            r"[\u4e00-\u9fff\s　]{2,12}摄",
            # 完, 转自某某网
            r"[\s　]*完[\s　]*|[\s　]*(?:转自|转载自|据新华社|原标题|原题).{0,60}",
        )
    )
)
# 本报讯, 青川日报讯, 新华社北京3月5日电, 某某网青川8月9日讯
_DATELINE = re.compile(
    rf"[【\[]?{MEDIUM}"
    r"(?:(?:[\u4e00-\u9fff]{0,6}\d{1,2}月\d{1,2}日)?(?:快讯|讯|消息)|[\u4e00-\u9fff]{0,6}\d{1,2}月\d{1,2}日电)[】\]]?"
    # then a bracket, a blank or 记者, so that no word goes on; and who wrote it
    r"(?:[\s　]*(?=[（(])|[\s　]+|(?=(?:本报|全媒体)?记者[\s　])|(?<=[】\]]))"
    r"(?:[（(][^（）()\n]{1,80}[）)][\s　]*)?"
)
_NAME = r"[\u4e00-\u9fff·]{2,4}"
# 记者张三 通讯员李四 报道, unbracketed, at the head of a paragraph
_LEADING = re.compile(
    rf"[□■●]?[\s　]*(?:[\u4e00-\u9fff]{{0,8}})(?:(?<!书)记者|通讯员)[\s　]*{_NAME}"
    rf"(?:[\s　、]+(?:通讯员|实习生|记者)?[\s　]*{_NAME})*"
    rf"[\s　]*(?:报道[:：]|(?:报道|摄影报道|文/图|摄)?(?=[\s　]|$))"
)
# How far into a paragraph a byline may reach from its head, and from its end; the cues make most searches short.
_HEAD, _TAIL = 160, 90
_BYLINE_CUE = re.compile("[摄图文编稿审校完原转新]|记者|通讯员|实习生|责任|作者|来源|报道|资料")
_DATELINE_CUE = re.compile("讯|电|消息")
_LEADING_CUE = re.compile("记者|通讯员")
_TAIL_CUE = re.compile(r"[摄图影）)】\]]$|[:：/／|丨]")
_TRAILING = re.compile(
    "|".join(
        (
            # 青川日报记者 张三 摄
            rf"(?:(?<=[。！？”])|(?<=[\s　])|^)[\s　]*"
            rf"(?:[\u4e00-\u9fff、·]{{0,14}}?(?:(?<!书)记者|通讯员|融媒体中心|融媒|日报社?)[\s　]*)?"
            rf"{_NAME}(?:[\s　/／、]+{_NAME})*[\s　/／]*(?:摄影报道|摄影|摄|供图|图)$",
            # 编辑：张三
            rf"(?:(?<=[。！？”])|(?<=[\s　]))[\s　]*{_WRITER}[\s　]*[:：/／|丨][^。\n]{{1,60}}$",
            # （张三）
            r"(?<=[。！？”])[\s　]*[（(【\[][^（）()【】\[\]。\n]{2,24}[）)】\]]$",
        )
    )
)


def find_bylines(text: str, blocks: tuple[Block, ...]) -> tuple[Span, ...]:
    """The bylines inside title, body and caption blocks, in order, disjoint."""
    spans: list[Span] = []
    for block in blocks:
        if block.kind in _READ:
            spans += _merged(_in_block(text, block))
    return tuple(spans)


def _in_block(text: str, block: Block) -> list[Span]:
    found = [*_bracketed(text, block), *_leading(text, block), *_trailing(text, block)]
    return sorted((_trimmed(text, span) for span in found), key=lambda span: (span.start, span.end))


def _bracketed(text: str, block: Block) -> Iterator[Span]:
    for bracket in _BRACKETED.finditer(text, block.start, block.end):
        if _BYLINE_CUE.search(bracket[1]) and _BYLINE.fullmatch(bracket[1]):
            yield Span(bracket.start(), bracket.end())


def _leading(text: str, block: Block) -> Iterator[Span]:
    start, end = block.start, min(block.end, block.start + _HEAD)
    if _DATELINE_CUE.search(text, start, end) and (head := _DATELINE.match(text, start, end)):
        yield Span(start, head.end())
        start = head.end()
    if _LEADING_CUE.search(text, start, min(end, start + 20)) and (
        leading := _LEADING.match(text, start, end)
    ):
        yield Span(start, leading.end())


def _trailing(text: str, block: Block) -> Iterator[Span]:
    start = max(block.start, block.end - _TAIL)
    tail = text[start : block.end]
    if _TAIL_CUE.search(tail) and (trailing := _TRAILING.search(tail)):
        yield Span(start + trailing.start(), start + trailing.end())


def _trimmed(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _merged(spans: list[Span]) -> list[Span]:
    out: list[Span] = []
    for span in spans:
        if span.start >= span.end:
            continue
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return out
