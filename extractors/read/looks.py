"""What a line looks like on its own, before its neighbours are asked."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from extractors.read import cues
from extractors.read.dating import ITEM_DATE, STAMP, YEARS
from extractors.read.signatures import is_caption, is_credit

# Lines longer than this are sentences or lists; one with a full stop is told apart at this length already.
_LONG = 200
_SENTENCES = 60
_COLOPHON = ("ICP备", "公网安备", "©", "opyright")


class Look(StrEnum):
    """Sentences, a short text, or one of the things that surround an article.

    meta: date and source; detail: a header label that counts only beside a meta line; links: entries side by
    side; dated: an entry of a list with its date; end: with it the article is over.
    """

    PROSE = "prose"
    SHORT = "short"
    CAPTION = "caption"
    META = "meta"
    DETAIL = "detail"
    CREDIT = "credit"
    CHROME = "chrome"
    BANNER = "banner"
    CRUMB = "crumb"
    LINKS = "links"
    DATED = "dated"
    END = "end"


def look_of(text: str, bare: str) -> Look:
    """The look of one line, given without the white space around it and without any. Cheap for long lines."""
    if len(bare) > _SENTENCES and "。" in bare:
        return _look_of_sentences(text, bare)
    return _look_of_short(text, bare) if len(bare) <= _LONG else _look_of_list(bare)


def _look_of_sentences(text: str, bare: str) -> Look:
    core = cues.core(bare[:40])
    if cues.starts("legal", core) or (len(bare) <= _LONG and any(mark in bare for mark in _COLOPHON)):
        return Look.END
    return Look.CAPTION if len(bare) <= 120 and is_caption(text, bare, core) else Look.PROSE


def _look_of_list(bare: str) -> Look:
    return Look.PROSE if sum(bare.count(mark) for mark in "，；,") * 60 >= len(bare) else Look.LINKS


@lru_cache(maxsize=8192)
def _look_of_short(text: str, bare: str) -> Look:
    core = cues.core(bare)
    if not core or cues.equals("chrome", core) or is_picture(text):
        return Look.CHROME
    for look, asked in _TESTS:
        if asked(text, bare, core):
            return look
    return Look.SHORT


def _is_banner(_text: str, bare: str, core: str) -> bool:
    return "。" not in bare and (cues.starts("banner", core) or cues.holds("banner", bare))


# 首页 > 新闻中心 > 要闻, also without the first word
_CRUMB = re.compile(r"[^。，>》»›＞]{1,20}(?:(?:>>?|》|»|›|＞)[^。，>》»›＞]{1,40}){2,8}")


# 新闻资讯 > 开发区要闻
_SHORT_CRUMB = re.compile(
    r"[\u4e00-\u9fff]{2,12}(?:>>?|》|»|›|＞)[\u4e00-\u9fff]{0,8}"
    r"(?:要闻|新闻|动态|资讯|时政|公告|公示|通知|信息|报道|聚焦|快讯|播报|文件|正文|列表|专栏)"
)


def _is_crumb(_text: str, bare: str, core: str) -> bool:
    if "。" in bare:
        return False
    if cues.starts("crumb", core) or (("首页" in bare or "正文" in bare) and cues.holds("crumb", bare)):
        return True
    if "《" in bare:
        return False
    return (_CRUMB.fullmatch(bare) or _SHORT_CRUMB.fullmatch(bare)) is not None


_CUE_CLOSED = re.compile(r"[：:】\]）)〕>》＞|｜(（【\[/…—+＋\d]|$")


def _is_end(text: str, bare: str, core: str) -> bool:
    if (
        cues.starts("legal", core)
        or cues.holds("end", bare)
        or (len(bare) <= 40 and cues.holds("legal", bare))
    ):
        return True
    cue = cues.pattern("end", "start").match(core)
    if cue is None:
        return False
    if cue[0][-1] in "：:" or cue[0][0] in "上下" or len(core) <= cue.end() + 2:
        return True
    # 最新发布的…显示 is a sentence; 最新发布, 最新发布：… and 最新发布 更多 are headings of lists
    parts = text.split()
    return _CUE_CLOSED.match(core, cue.end()) is not None or cues.core(parts[0]) == cue[0]


_FINAL = "。！？!?；;：:…”"


def _is_prose(_text: str, bare: str, _core: str) -> bool:
    if len(bare) < 15:
        return len(bare) >= 8 and bare[-1] in "。；"
    if "。" in bare[10:] or bare[-1] in _FINAL:
        return True
    return len(bare) >= 80 and any(mark in bare for mark in "，,、；")


def _is_meta(text: str, bare: str, core: str) -> bool:
    if "。" in bare or len(bare) > 160:
        return False
    stamp = STAMP.search(text) if any(year in bare for year in YEARS) else None
    if not stamp and ":" not in bare and "：" not in bare:
        return False
    labels = cues.labels("meta").findall(bare)
    if labels and (
        stamp or len(labels) > 1 or cues.labels("meta").match(bare, len(bare) - len(bare.lstrip("【[（( ")))
    ):
        return True
    details = cues.labels("detail").findall(bare)
    if not stamp or len(details) > 1:
        return len(details) > 1  # whatever site stands before the date
    return cues.labels("detail").match(core) is not None or _is_stamped(text, stamp)


# 某日报 2025-04-21 头版 |记者 甲 乙, |作者：甲 编辑：乙
_WRITERS = re.compile(
    rf"(?:(?:本报)?(?:首席)?(?:{cues.alternation('credit', 'label')})[\s　:：/]+[\u4e00-\u9fff\s　、]{{2,16}}?){{1,6}}$"
)
# 某县政府 2024-09-10 |浏览 301 字体 大 中 小
_COUNTED = re.compile(
    r"(?:浏览|阅读|点击|访问)[次量数]*[\s　:：]*\d+.*$"
    # … 字体：大 中 小 打印 关闭
    r"|[【\[（(]?[\s　]*(?:字[体号](?:大小)?|打印|分享|收藏|关闭|我要纠错|朗读|语音播报|大[\s　]+中[\s　]+小|A[+-]).*$"
)
# 某区官网 时间：|2024-09-05
_LABEL = re.compile(r"(?:时间|日期)[\s　]*[：:][\s　]*$")
_PUBLISHERS = tuple("网局委办报府社台心会处院校区厅站号")
_APART = " \t　\xa0()[]（）【】|｜·•,，:："


def _is_stamped(text: str, stamp: re.Match[str]) -> bool:
    """A date with at most a short name beside it: 青川日报 2023-05-30, but not 2024年1月1日起施行."""
    before, after = _LABEL.sub("", text[: stamp.start()]), text[stamp.end() :]
    rest = cues.core(before + cues.labels("detail").sub(" ", _COUNTED.sub("", _WRITERS.sub("", after))))
    apart = (not before or before[-1] in _APART) and (
        not after or text[stamp.end() - 1] in " 　" or after[0] in _APART
    )
    # a publisher may have a long name, a headline is no date line
    longest = 16 if rest.endswith(_PUBLISHERS) else 12
    return len(rest) <= (longest if apart else 0 if "年" in stamp[0] else 6) and not rest.endswith(
        ("召开", "举行")
    )


def _is_detail(_text: str, bare: str, core: str) -> bool:
    if len(bare) > 60 or "。" in bare or not (":" in bare or "：" in bare):
        return False
    return cues.labels("detail").match(core) is not None


def _is_chrome(text: str, bare: str, core: str) -> bool:
    if len(bare) <= 90 and cues.starts("chrome", core):
        return "，" not in bare or len(bare) <= 30
    words = [cues.core(word) for word in text.split()]
    return len(words) > 1 and all(not word or cues.equals("chrome", word) for word in words)


_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp")


def is_picture(text: str) -> bool:
    """Whether a line only stands for a picture: 图片, [图片], 458154076.jpg."""
    if len(text) > 80:
        return False
    name = text.strip("[]【】()（） 　!").lower()
    return name in ("图片", "图", "image", "img") or name.endswith(_PICTURES)


_INNER = re.compile(r"[，；。！？：,;:!?]")
_BAR = re.compile(r"\s*[|｜丨]\s*|[\s　]+")


def _is_links(text: str, bare: str, _core: str) -> bool:
    if _INNER.search(bare[:-1]):
        return False
    parts = [part for part in _BAR.split(text) if part]
    return len(parts) >= 3 and len(bare) / len(parts) <= 8


_DIGIT = re.compile(r"\d")
_DATED = re.compile(
    rf"[·•▪■◆\s\d.、]{{0,8}}[\[（(【]?{ITEM_DATE}[\]）)】]?[\s　]*\S.*"
    rf"|.*\S[\s　]*[\[（(【]?{ITEM_DATE}(?:[\s　]*\d\d:\d\d(?::\d\d)?)?[\]）)】]?"
)


def _is_dated(text: str, bare: str, _core: str) -> bool:
    if (
        len(bare) > 90
        or "。" in bare
        or "，" in bare
        or not (_DIGIT.search(bare, 0, 12) or _DIGIT.search(bare[-8:]))
    ):
        return False
    return _DATED.fullmatch(text) is not None


_TESTS = (
    (Look.BANNER, _is_banner),
    (Look.CRUMB, _is_crumb),
    (Look.END, _is_end),
    (Look.META, _is_meta),
    (Look.CREDIT, is_credit),
    (Look.CAPTION, is_caption),
    (Look.PROSE, _is_prose),
    (Look.CHROME, _is_chrome),
    (Look.DETAIL, _is_detail),
    (Look.DATED, _is_dated),
    (Look.LINKS, _is_links),
)
