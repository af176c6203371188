"""Source, publication date and site, as the lines around the headline tell them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from extractors.read import cues
from extractors.read.dating import STAMP, date_of, iso_of
from extractors.read.headline import is_site
from extractors.read.lines import Line, line_at
from extractors.read.looks import Look
from extractors.read.page import BlockKind

_SOURCE = re.compile(
    r"(?:信息|稿件|文章|新闻|内容|资料|消息)?(?:来[\s　]*源于?|来自|稿源)[\s　]*[:：]"
    r"[\s　]*[【\[（(《]?[\s　]*"
    r"(?P<value>[^\s　:：|｜【\[\]】）)》]{2,30})(?P<colon>[\s　]?[:：])?"
)
_PUBLISHER = re.compile(
    r"(?:发布|发文|信息)?(?:机构|单位|机关|部门)[\s　]*[:：][\s　]*"
    r"(?P<value>[^\s　:：|]{3,24})(?P<colon>[\s　]?[:：])?"
)
_SPACED_LABEL = re.compile(r"关\s*键\s*词|索\s*引\s*号|文\s*号|体\s*裁|主\s*题\s*词")
# Where a value runs into the date or the next label: 成都发布2024-10-25
_VALUE_END = re.compile(
    r"(?:19|20)\d\d[-./年]|发布(?:时间|日期|者|人|机构|单位|于)|(?:更新)?(?:时间|日期)|责任编辑|责编|编辑(?!部)|作者"
    r"|记者(?!站|协)|(?:浏览|阅读|点击|访问)(?:次|量|数|[:：\d]|$)|字号|字体|[,，;；]"
)
_MEDIUM = re.compile(
    r"[\u4e00-\u9fff·－—-]{2,20}?"
    r"(?:日报|晚报|晨报|时报|商报|报社|网|社|发布|融媒|融媒体中心|电视台|频道|客户端|在线|台)"
)
_PUBLISHED = re.compile(
    r"(?:发布|发表|发文|公开|生成|录入|添加|创建|上传|提交)[^:：\d]{0,4}[:：]?[\s　]*$"
    r"|(?:时[\s　]*间|日[\s　]*期)[\s　]*[:：]?[\s　]*$"
)
_WRITTEN = re.compile(r"成文[^:：\d]{0,4}[:：]?[\s　]*$")
_CHANGED = re.compile(r"(?:更新|修改|生效|废止|打印|当前|现在)[^:：\d]{0,4}[:：]?[\s　]*$")
# How much of a line that begins with a label can be its header.
_GLUED = 90
_OWNER = re.compile(
    r"(?:主办(?:单位|方)?|版权所有|主管单位|承办单位)[\s　:：©]*(?P<name>[\u4e00-\u9fff（）()]{4,30})"
)
_CRUMB_SITE = re.compile(
    r"(?:位置|栏目)?[\s　]*[:：]?[\s　]*(?P<name>[\u4e00-\u9fff]{4,24})[\s　]*(?:>|》|»|›|＞)"
)


def find_source(lines: Iterable[Line]) -> str:
    """The medium or office that a header line names as its source, or empty."""
    texts = [_SPACED_LABEL.sub("| ", line.text) for line in lines]
    for pattern in (_SOURCE, _PUBLISHER):
        for text in texts:
            for found in pattern.finditer(text):
                if value := _value(found):
                    return value
    for text in texts:
        rest = cues.core(STAMP.sub(" ", text))
        if rest and (medium := _MEDIUM.fullmatch(rest)):
            return medium[0]
    return ""


def clean_source(value: str) -> str:
    """A source as a field gives it, without what sites put around it."""
    found = _SOURCE.match(value)
    return _clean(found["value"]) if found else _clean(cues.core(value))


def _value(found: re.Match[str]) -> str:
    """The value of a label; empty where the next label stands in its place."""
    value = found["value"]
    if _VALUE_END.match(value) or (found["colon"] and not _VALUE_END.search(value, 2)):
        return ""
    return _clean(value)


def _clean(value: str) -> str:
    ending = _VALUE_END.search(value, 2)
    return (value[: ending.start()] if ending else value).strip("：:，,。;；-—| 　")


def find_published(lines: Sequence[Line]) -> str:
    """The day the header says the article was published: a labelled one before any other; ISO or empty."""
    best, best_rank = "", 9
    for line in lines:
        for stamp in STAMP.finditer(line.text):
            before = line.text[max(0, stamp.start() - 10) : stamp.start()]
            rank = 0 if _PUBLISHED.search(before) and not _WRITTEN.search(before) else 1
            rank = 2 if _CHANGED.search(before) else rank
            if rank < best_rank and (day := iso_of(stamp)):
                best, best_rank = day, rank
    return best or next(filter(None, (date_of(line.text) for line in lines if line.look is Look.META)), "")


def tail_lines(lines: Sequence[Line], kinds: Sequence[BlockKind]) -> list[Line]:
    """Lines that may tell source and date where no header does: bylines and the article's last."""
    told = [i for i, kind in enumerate(kinds) if kind is BlockKind.BODY]
    first, last = (told[0], told[-1]) if told else (-1, -1)
    signed = [
        line
        for i, (line, kind) in enumerate(zip(lines, kinds, strict=True))
        if (kind is BlockKind.CREDIT and (i + 6 > last or i < first)) or (kind is BlockKind.META)
    ] + [lines[i] for i in told[-2:] if len(lines[i].bare) <= 20 and STAMP.search(lines[i].text)]
    return [*_glued(lines, told), *signed, *_day_below(lines, kinds, last)]


def _glued(lines: Sequence[Line], told: Sequence[int]) -> list[Line]:
    """A header that runs into the first sentence: 发布时间：2023-12-27 来源：某网 12月22日，…"""
    first = lines[told[0]] if told else None
    if first is None or not cues.labels("meta").match(first.text):
        return []
    return [line_at(first.start, first.text[:_GLUED])]


def _day_below(lines: Sequence[Line], kinds: Sequence[BlockKind], last: int) -> list[Line]:
    """A line that is nothing but a day, right below the article or its bylines."""
    below = last + 1
    while 0 < below < len(lines) and kinds[below] is BlockKind.CREDIT:
        below += 1
    if 0 < below < len(lines) and below <= last + 4 and STAMP.fullmatch(lines[below].text.strip()):
        return [lines[below]]
    return []


def find_site(lines: Sequence[Line], kinds: Sequence[BlockKind]) -> str:
    """The name of the site or its owner: a banner above the article, else a colophon below it, else empty."""
    article = next((i for i, kind in enumerate(kinds) if kind is not BlockKind.FURNITURE), len(lines))
    for line in lines[:article]:
        if (
            line.look in (Look.SHORT, Look.CAPTION)
            and not line.linked
            and len(line.bare) >= 4
            and is_site(line.bare)
        ):
            return line.bare
    for line in reversed(lines):
        if len(line.text) <= 200:
            for owner in _OWNER.finditer(line.text):
                if cues.ends("site", owner["name"]):
                    return owner["name"]
    for line in lines[:article]:
        if line.look is Look.CRUMB and (crumb := _CRUMB_SITE.search(line.text)) and is_site(crumb["name"]):
            return crumb["name"].removeprefix("当前位置").removeprefix("您的位置")
    return ""
