"""What a central body has in a place: 新华社|重庆分社, 外交部|驻香港特派员公署, 香港特区政府|教育局."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.mentions.names import HAN
from extractors.mentions.orgs import Spanned
from extractors.vocabulary import Hit

_IN_PLACE = re.compile(
    r"(?:市|省|自治区)?(?:分社|分局|分行|中心支行|支行|监管局|监管分局|税务局|特派办|总站|分院|分会|专员办|直属库|储备库)"
)
_POSTED = re.compile(rf"驻[{HAN}]{{1,8}}?(?:特派员公署|公署|办事处|特派员办事处)")
_OF_REGION = re.compile(rf"[{HAN}]{{2,12}}?(?:局|署|处)(?=[^{HAN}]|副?[局署处]长|有关|相关)")


def end_with_local_part(text: str, hit: Hit, limit: int, places: Sequence[Spanned]) -> int:
    """Where the name of a central body ends, its part in a place included."""
    if hit.word.endswith("特区政府"):
        part = _OF_REGION.match(text, hit.end, limit)
    else:
        place = next((p for p in places if p.start == hit.end), None)
        part = _IN_PLACE.match(text, place.end, limit) if place else None
        part = part or _POSTED.match(text, hit.end, limit)
    return part.end() if part else hit.end
