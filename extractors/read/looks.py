"""What a line looks like on its own, before its neighbours are asked."""

from __future__ import annotations

import re
from enum import StrEnum

from extractors.read import cues
from extractors.read.dating import ITEM_DATE, STAMP

_LONG = 200


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


def look_of(text: str) -> Look:
    """The look of one line, given without the white space around it. Costs little for a long line."""
    if len(text) > _LONG:
        return _look_of_long(text)
    bare = cues.bare(text)
    core = cues.core(bare)
    if not core or cues.equals("chrome", core) or is_picture(text):
        return Look.CHROME
    for look, asked in _TESTS:
        if asked(text, bare, core):
            return look
    return Look.SHORT


def _look_of_long(text: str) -> Look:
    if cues.starts("legal", cues.core(text[:40])):
        return Look.END
    if "。" in text or sum(text.count(mark) for mark in "，；,") * 60 >= len(text):
        return Look.PROSE
    return Look.LINKS


def _is_banner(_text: str, bare: str, core: str) -> bool:
    return "。" not in bare and (cues.starts("banner", core) or cues.holds("banner", bare))


# 首页 > 新闻中心 > 要闻, also without the first word
_CRUMB = re.compile(r"[^。，>》»›＞]{1,20}(?:(?:>>?|》|»|›|＞)[^。，>》»›＞]{1,40}){2,8}")


def _is_crumb(_text: str, bare: str, core: str) -> bool:
    if "。" in bare:
        return False
    if cues.starts("crumb", core) or cues.holds("crumb", bare):
        return True
    return "《" not in bare and _CRUMB.fullmatch(bare) is not None


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
        return False
    if "。" in bare[10:] or bare[-1] in _FINAL:
        return True
    return len(bare) >= 80 and any(mark in bare for mark in "，,、；")


def _is_meta(text: str, bare: str, core: str) -> bool:
    if "。" in bare or len(bare) > 160:
        return False
    labels = cues.labels("meta").findall(bare)
    stamp = STAMP.search(text)
    if labels and (
        stamp or len(labels) > 1 or cues.labels("meta").match(bare, len(bare) - len(bare.lstrip("【[（( ")))
    ):
        return True
    if not stamp:
        return len(cues.labels("detail").findall(bare)) > 1
    return cues.labels("detail").match(core) is not None or _is_stamped(text, stamp)


def _is_stamped(text: str, stamp: re.Match[str]) -> bool:
    """A date with at most a short name beside it: 衡水日报 2023-05-30."""
    before, after = text[: stamp.start()], text[stamp.end() :]
    rest = cues.core(before + after)
    apart = not before or before[-1].isspace() or before[-1] in "([（【"
    return len(rest) <= (12 if apart else 6) and not rest.endswith(("召开", "举行"))


def _is_detail(_text: str, bare: str, core: str) -> bool:
    return len(bare) <= 60 and "。" not in bare and cues.labels("detail").match(core) is not None


# … 张三 摄, but not the （李四/文 张三/摄） that ends an article
_PHOTOGRAPHED = re.compile(r"[\s　/／。，（(](?:[\u3400-\u9fff]{2,4}[\s　/／]*)?(?:摄|供图|摄影)[）)】\]]?$")
_INNER = re.compile(r"[，；。！？：,;:!?]")


def _is_caption(text: str, bare: str, core: str) -> bool:
    if bare[0] in "▲△▼▽↑↓◤" or cues.starts("caption", core):
        return len(bare) <= 120
    if len(bare) <= 80 and _PHOTOGRAPHED.search(text) and "文" not in bare[-16:] and bare.count("，") <= 2:
        return True
    return len(bare) <= 30 and not _INNER.search(core) and cues.ends("caption", core)


_NAME = r"[\u3400-\u9fff·]{1,5}"
_GAP = r"[\s　/／:：]"
# 编辑：刘洋, 成都发布编辑丨黎孟 杜颖, 摄影 | 熊一凡
_LABELLED = re.compile(r"[\u3400-\u9fffA-Za-z、·/／]{0,14}?(?:%s)[:：|丨｜/／]")
# 成都日报记者 张家华 李长乐; 记者张三 通讯员李四
_SIGNED = re.compile(
    r"(?:[\u3400-\u9fff]{0,10}[、·]?){0,3}"
    rf"(?:(?:记者|通讯员|实习生|撰稿|撰文|供稿|编辑|责编|摄影){_GAP}*|(?:文/图|图/文|文|图){_GAP}+){_NAME}"
    rf"(?:[\s　、/／,，]+(?:(?:记者|通讯员|实习生|摄影|撰稿|编辑|责编|文|图){_GAP}*)?{_NAME}){{0,8}}"
    r"[\s　]*(?:报道|摄影报道|文/图|文|摄|图)?"
)


def _is_credit(text: str, bare: str, core: str) -> bool:
    if len(bare) > 110 or "。" in core:
        return False
    if cues.starts("credit", core) or _labelled().match(core):
        return True
    if len(core) <= 60 and _SIGNED.fullmatch(text.strip("【】[]()（）■□●· 　")):
        return "记者从" not in bare
    return len(core) <= 40 and cues.ends("credit", core) and bylines_only(text)


def _labelled() -> re.Pattern[str]:
    return re.compile(_LABELLED.pattern % cues.alternation("credit", "label"))


def bylines_only(text: str) -> bool:
    """Whether a line that ends in 摄 or 供图 says only by whom, and not what the photo shows."""
    parts = re.split(r"[\s　/／、,，]+", text.strip("【】[]()（）▲△■□●· 　"))
    if any(mark in parts[0] for mark in "()（）"):
        return False
    return len(parts[0]) <= 4 or "记者" in parts[0] or parts[0].startswith(("通讯员", "图", "文", "摄"))


def _is_chrome(text: str, bare: str, core: str) -> bool:
    if len(bare) <= 90 and cues.starts("chrome", core):
        return "，" not in bare or len(bare) <= 30
    words = [cues.core(word) for word in text.split()]
    return len(words) > 1 and all(not word or cues.equals("chrome", word) for word in words)


def is_picture(text: str) -> bool:
    """Whether a line only stands for a picture: 图片, [图片], 458154076.jpg."""
    name = text.strip("[]【】()（） 　!").lower()
    return name in ("图片", "图", "image", "img") or (
        len(name) <= 80 and name.endswith((".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp"))
    )


_BAR = re.compile(r"\s*[|｜丨]\s*|[\s　]+")


def _is_links(text: str, bare: str, _core: str) -> bool:
    if _INNER.search(bare[:-1]):
        return False
    parts = [part for part in _BAR.split(text) if part]
    return len(parts) >= 3 and len(bare) / len(parts) <= 8


_DATED = re.compile(
    rf"[·•▪■◆\s\d.、]{{0,8}}[\[（(【]?{ITEM_DATE}[\]）)】]?[\s　]*\S.*"
    rf"|.*\S[\s　]*[\[（(【]?{ITEM_DATE}(?:[\s　]*\d\d:\d\d(?::\d\d)?)?[\]）)】]?"
)


def _is_dated(text: str, bare: str, _core: str) -> bool:
    return len(bare) <= 90 and "。" not in bare and "，" not in bare and _DATED.fullmatch(text) is not None


_TESTS = (
    (Look.BANNER, _is_banner),
    (Look.CRUMB, _is_crumb),
    (Look.END, _is_end),
    (Look.META, _is_meta),
    (Look.CREDIT, _is_credit),
    (Look.CAPTION, _is_caption),
    (Look.PROSE, _is_prose),
    (Look.CHROME, _is_chrome),
    (Look.DETAIL, _is_detail),
    (Look.LINKS, _is_links),
    (Look.DATED, _is_dated),
)
