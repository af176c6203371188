"""When two names are one: long and short forms of bodies, roles and parks within an article."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.lexicon import rows

_MARKS = re.compile(r"[\s\u3000“”\"'‘’《》<>（）()\[\]【】、,，。·•\-—]")
# 组织部部长 is 组织部长
DOUBLED_HEAD = re.compile(r"(部|局|厅)\1长")
_PARK_PLACE = re.compile(
    r"(?<=[\u4e00-\u9fff]{2})[市县区](?=高新|经开|综保|保税|开发|工业|产业|科技|自贸|新区)"
)
# 市发展改革委员会 is the 市发展改革委
_COMMITTEE = re.compile(r"(?<=发展改革|卫生健康|经济信息)委员会")
# 贵州省|毕节市政府: the province before what lies in it
_OUTER = re.compile(
    r"^(?:[\u4e00-\u9fff]{2,3}省|(?:内蒙古|广西(?:壮族)?|西藏|宁夏(?:回族)?|新疆(?:维吾尔)?)自治区)(?=[\u4e00-\u9fff]{2,8}?[市州盟旗县])"
)


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[str, str], ...]:
    return tuple((long, short) for long, short, _ in rows("scoring_forms"))


def shortened(name: str) -> str:
    """Without marks, and with the usual short form for every long one: 成都市人民政府 -> 成都市政府."""
    name = _MARKS.sub("", name)
    for long, short in _forms():
        name = name.replace(long, short)
    return name


@lru_cache(maxsize=1)
def _full_names() -> tuple[tuple[str, str, str], ...]:
    return tuple((full, short, called) for full, short, called, _ in rows("full_names"))


@lru_cache(maxsize=16384)
def full_and_usual(name: str) -> tuple[str, str]:
    """The other name and the one it goes by of the body with which a name begins (中国残疾人联合会, 中国残联), or two empty ones."""
    for full, short, called in _full_names():
        if name.startswith((full, short)):
            return (full, short) if called == "usual" else (short, full)
    return "", ""


def usual(name: str) -> str:
    """中国残疾人联合会主席 → 中国残联主席, 世卫组织总干事 → 世界卫生组织总干事."""
    other, called = full_and_usual(name)
    return called + name[len(other) :] if other and name.startswith(other) else name


@lru_cache(maxsize=16384)
def key(name: str) -> str:
    """What two spellings of one name have in common (成都市发展和改革委员会, 成都市发改委)."""
    name = _COMMITTEE.sub("委", usual(name))
    whole = DOUBLED_HEAD.sub(r"\1长", shortened(_OUTER.sub("", name)))
    return _PARK_PLACE.sub("", whole, count=1)
