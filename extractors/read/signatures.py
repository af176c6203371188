"""Lines that only say who wrote, took or edited, and legends of photos."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.read import cues
from extractors.read.media import NO_WRITER, POST
from extractors.vocabulary import alternation

# … 张三 摄, but not the （李四/文 张三/摄） that ends an article
_PHOTOGRAPHED = re.compile(r"[\s　/／。，（(](?:[\u3400-\u9fff]{2,4}[\s　/／]*)?(?:摄|供图|摄影)[）)】\]]?$")
# 张三参加座谈会。 tells; 座谈会现场。 shows
_TOLD = re.compile(alternation("told_in_sentence"))
_INNER = re.compile(r"[，；。！？：,;:!?]")


def is_caption(text: str, bare: str, core: str) -> bool:
    """Whether a line is a photo's legend, with or without who took it."""
    if bare[0] in "▲△▼▽↑↓◤" or cues.starts("caption", core):
        return len(bare) <= 120
    if len(bare) <= 80 and bare[-1] in "摄图影）)】]" and _PHOTOGRAPHED.search(text):
        return "文" not in bare[-16:] and bare.count("，") <= 2
    if len(bare) > 30 or _INNER.search(core) or _TOLD.search(core):
        return False
    return cues.ends("caption", core)


_NAME = r"[\u3400-\u9fff·]{1,5}"
_GAP = r"[\s　/／:：]"
# 编辑：王某, 青川发布编辑丨黎某 杜某, 摄影 | 熊某
_LABELLED = rf"(?:{POST}|[\u3400-\u9fff/／]{{0,4}}?)(?:%s)[:：|丨｜/／]"
# a name or two, or an office; not the text of 外国记者：世界期待中国发展新蓝图
_NAMED = re.compile(
    r".{0,12}|.*[:：、，,丨|｜/／\d].*"
    rf"|.*(?:{alternation('credited')})"
)
_DELIMITER = re.compile(r"[:：|丨｜/／]")
_WRITER = re.compile("记者|通讯员|实习生|撰|供稿|编辑|责编|摄影|文|图")
# 青川日报记者 张某 李某; 记者张三 通讯员李四
_SIGNED = re.compile(
    rf"{POST}(?:(?:记者|通讯员|实习生|撰稿|撰文|供稿|编辑|责编|摄影){NO_WRITER}{_GAP}*"
    rf"|(?:文/图|图/文|文|图){_GAP}+){_NAME}"
    rf"(?:[\s　、/／,，]+(?:(?:记者|通讯员|实习生|摄影|撰稿|编辑|责编|文|图){_GAP}*)?{_NAME}){{0,8}}"
    r"[\s　]*(?:报道|摄影报道|文/图|文|摄|图)?"
)


def is_credit(text: str, bare: str, core: str) -> bool:
    """Whether a line only names writers, photographers, editors, reviewers or the medium it comes from."""
    if len(bare) > 110 or "。" in core:
        return False
    if cues.starts("credit", core):
        return True
    if _DELIMITER.search(bare) and (label := _labelled().match(core)) and _NAMED.fullmatch(core, label.end()):
        return True
    if len(core) <= 60 and _WRITER.search(core) and _SIGNED.fullmatch(text.strip("【】[]()（）■□●· 　")):
        return True
    return len(core) <= 40 and cues.ends("credit", core) and _is_bylines_only(text)


@lru_cache(maxsize=1)
def _labelled() -> re.Pattern[str]:
    return re.compile(_LABELLED % cues.alternation("credit", "label"))


def _is_bylines_only(text: str) -> bool:
    """Whether a line that ends in 摄 or 供图 says only by whom, and not what the photo shows."""
    parts = re.split(r"[\s　/／、,，]+", text.strip("【】[]()（）▲△■□●· 　"))
    if any(mark in parts[0] for mark in "()（）"):
        return False
    return (
        len(parts[0]) <= 4
        or text.strip("()（）").endswith("供稿")
        or "记者" in parts[0]
        or parts[0].startswith(("通讯员", "图", "文", "摄"))
    )
