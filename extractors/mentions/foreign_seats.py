"""Cities of other states before a head, and the missions of envoys: 莫斯科|市长, 驻埃及大使."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.lexicon import rows
from extractors.mentions.countries import country_before
from extractors.mentions.foreign import EDGE
from extractors.mentions.names import HAN, is_transliterated

_SEAT = re.compile(rf"[{HAN}]{{2,9}}$")
_MISSIONS = {"大使": "大使馆", "总领事": "总领事馆", "领事": "总领事馆", "公使": "大使馆", "参赞": "大使馆"}
# 驻局|纪检监察组, 驻村|工作队: those whom an office at home sends
_STATIONED = re.compile(r"^(?:派?驻)[\u4e00-\u9fff]{1,20}(?:纪检监察组|纪检组|监察组|工作队)$")
_POSTED = re.compile(rf"驻[{HAN}]{{1,10}}?(?:特命全权)?$")


@lru_cache(maxsize=1)
def _cities() -> frozenset[str]:
    return frozenset(
        name for _, kind, names, _ in rows("state_names") if kind == "city" for name in names.split()
    )


def foreign_seat(text: str, floor: int, at: int, head: str) -> int:
    """Where the seat of a 市长, 州长 or 省长 of another state begins (莫斯科|市长), its state with it; ``at`` if none.

    A name in characters of transliteration that no list of our divisions has.
    """
    if head not in ("市长", "州长", "州督", "省长", "知事") or not (
        seat := _SEAT.search(text, max(floor, at - 10), at)
    ):
        return at
    for begin in range(seat.start(), at - 1):
        if text.startswith("首都", begin):
            continue  # 甲国首都|波哥大市|市长
        state = country_before(text, begin)
        if state and begin - len(state) >= floor:
            return begin - len(state)
        if begin == floor or EDGE.match(text, begin - 1) or text.endswith("首都", floor, begin):
            name = text[begin:at].rstrip("市州省县")
            known = name in _cities() or (is_transliterated(name) and not set("和与及") & set(name))
            if (len(name) > 1 and known) or text[begin:at] in _cities():
                return begin  # 加州|州长
    return at


def full_post(chunk: str) -> str:
    """我驻埃及, 驻东盟 of our envoys with the country that sends: 中国驻东盟."""
    return (
        chunk if _STATIONED.search(chunk) else re.sub(r"^我?(?=常?驻(?![市县区旗州盟地军]))", "中国", chunk)
    )


def mission(chunk: str, head: str) -> str | None:
    """The mission that an envoy heads: 中国驻埃及|大使 → 中国驻埃及大使馆; None for other offices."""
    posted = _POSTED.search(chunk)
    return chunk.removesuffix("特命全权") + _MISSIONS[head] if posted and head in _MISSIONS else None
