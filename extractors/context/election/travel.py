"""Places from which people came or to which they went: they are not whom the page speaks for."""

from __future__ import annotations

import re

from extractors.mentions.places import PlaceMention
from extractors.vocabulary import alternation

# where the people of the page went
VISITED = re.compile(r"(?:赴|前往|拜访了?|奔赴|远赴|到访)$")
# 甲县党政代表团: guests of a page that says 来我市, else those whose page it is, if that tells of 率县党政代表团赴…
_DELEGATION = re.compile(
    r"(?:党政|政府|政协|人大|经贸|商务|招商|学习|友好)*(?:代表团|考察团|参观团|访问团|考察组)"
)
_TO_US = re.compile(
    r"莅临?我[省市县区州盟旗]"
    r"|来我?(?:[省市县区州盟旗](?!委|政府)|[\u4e00-\u9fff](?=考察|参观|访问|调研|学习))"
    r"|(?:到|赴)我[省市县区州盟旗]"
)
_OURS_OUT = re.compile(
    r"(?:率(?:[省市县区州盟旗]|我[省市县区州盟旗])?|我[省市县区州盟旗])党政(?:代表团|考察团)(?:一行)?"
    r"(?:先后)?(?:赴|到|前往)"
)
# 来甬考察: said by those whose guests they are
_COME = re.compile(r"(?:来|莅|莅临)$")
_TO_LOOK = re.compile(rf"(?:进行|开展|学习|交流|参观)*(?:{alternation('comes_to_look')})")
# 加强与西安市商务局等的沟通
WITH = re.compile(r"[与同]$")
_STUDIED = re.compile(r"(?:到|赴|前往|走进)[^，。；\n]{0,80}?(?:学习考察|考察学习|招商考察|考察招商)")
_COME_HERE = re.compile(r"(?:一行)?(?:\d+人)?(?:来|莅临)")
_ARRIVED = re.compile(r"[^，。；\n]{2,24}?(?:率|带领|带队|一行)[^。；\n]{0,40}?莅临")
_STOP = re.compile(r"(?:考察团|代表团|参观团)(?:一行)?(?:先后|又)?(?:来到|到达|抵达|走进|赴|到)$")


# 甲区委书记带队赴|乙区考察: the page is of the first
_SENT_OUT = re.compile(
    r"(?:书记|[省市县区州旗]长|主席|主任|局长|代表团|考察团|调研组|领导|一行|率[队团]|带队)[^。；\n]{0,40}?(?:赴|前往|奔赴)"
    r"(?:[\u4e00-\u9fff]{2,8}[省市州])?$"
)
_TO_STUDY = re.compile(
    r"(?![\u4e00-\u9fff]{0,8}?(?:开发区|高新区|新区|保税区|园区|产业园))[^。；\n]{0,30}?(?:考察|学习|交流|对接|招商|洽谈|拜访|调研|协作)"
)


def is_destination(text: str, mention: PlaceMention) -> bool:
    """Whether those of another place went here to look and to learn."""
    start = max(text.rfind(mark, max(0, mention.start - 80), mention.start) for mark in "。\n") + 1
    start = max(start, mention.start - 80)
    return bool(_SENT_OUT.search(text, start, mention.start) and _TO_STUDY.match(text, mention.end))


def is_of_guests(text: str, mention: PlaceMention) -> bool:
    """海西州党政代表团|来甬考察, 阿坝州科技局副局长甲率…一行|莅临…: whether those whose place this is have come here."""
    if delegation := _DELEGATION.match(text, mention.end):
        return _COME_HERE.match(text, delegation.end()) is not None
    return _ARRIVED.match(text, mention.end) is not None


def weight_on_a_journey(text: str, mention: PlaceMention) -> float | None:
    """The weight of a place from which people came or to which they went to look; None for any other."""
    start = max(text.rfind(mark, max(0, mention.start - 60), mention.start) for mark in "。\n") + 1
    start = max(start, mention.start - 60)
    if _COME.search(text, start, mention.start) and _TO_LOOK.match(text, mention.end):
        return 4.0
    to_us = _TO_US.search(text, mention.end, mention.end + 60)
    if to_us and not any(mark in text[mention.end : to_us.start()] for mark in "。\n"):
        return 0.2
    if _DELEGATION.match(text, mention.end):
        return 4.0 if _OURS_OUT.search(text) else None
    if _STOP.search(text, start, mention.start):
        return 0.4
    went = _STUDIED.search(text, start, mention.end + 80)
    return 0.3 if went and went.start() < mention.start < went.end() else None
