"""某古城有八百年历史。甲来到这里: what 这里 points to stands at the head of the paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.statements.sites.named import Site
from extractors.statements.sites.venues import VENUE, venues

# 已有千年历史的|龙山石窟，是重要的文化遗产
_TOLD = re.compile(
    r"[\s　]*(?:[^，。；]{2,20}的)?(?P<name>[^，。；、的是有位在“”]{3,18}?)，?"
    r"(?:是|有|位于|坐落|地处|始建|建于|又称|被[誉称列]|素有|占地|毗邻)"
)
# 在市中心，坐落着名人的故居|三贤祠
_STANDS = re.compile(
    r"[\s　]*[^。；]{0,24}?(?:坐落|矗立|屹立)(?:着|有)[^，。；]{0,40}?(?:的)?(?:故居|旧址|遗址)?(?P<name>[^，。；、的]{2,8})[，。]"
)
_SEEN = re.compile(
    r"(?:石窟|枢纽|祠|塔|楼|阁|殿|桥|山|岛|湾|坝|渠|关|陵|墓|寨|苑|亭|故里|工程|示范区|保护区)$"
)


def told_before(text: str, start: int) -> Iterator[Site]:
    """The site with which the paragraph of a sentence that says 来到这里 began."""
    head = text.rfind("\n", 0, start) + 1
    if head >= start:
        return
    told = _STANDS.match(text, head, start) or _TOLD.match(text, head, start)
    if told and (VENUE.search(told["name"]) or _SEEN.search(told["name"])):
        yield from venues(told["name"])
