"""What stands between an office and the name of its holder, and the status that the words around give."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.facts import Status
from extractors.mentions.kinds import Title
from extractors.mentions.names import (
    HAN,
)
from extractors.mentions.titles import Chain

# 军分区司令员、|大校|甲
_RANK = re.compile(r"、(?:海军|空军|武警|陆军)?(?:上将|中将|少将|大校|上校)")
# 新任命的|住建委主任甲
_NEWLY = re.compile(r"新(?:任命|当选|任|到任|提拔|晋升)的?$")
# 市委副书记：甲、乙，市委常委：丙, 副主席是：甲、乙, 书记为|甲，副书记为乙
_NAMES_AFTER_COLON = re.compile(
    rf"(?:(?:分别)?[是为有]：?|：)(?=(?:[{HAN}]{{2,4}}|[{HAN}]{{1,8}}·[{HAN}·]{{1,12}})(?:（[^（）]{{1,6}}）)?[、，。；\n])"
)
# 会议|选出的|副主席是：甲、乙
_ELECTED = re.compile(r"(?:选出|选举产生|当选|推选|选举)的?(?:[^，。；：]{2,16}(?:委员会|大会))?$")
# 督导组组长（正厅级）甲, 卫健委副主任（兼中医药管理局局长|）乙: what stands between office and name
_ASIDE = re.compile(
    rf"(?:（[^（）、，。；]{{1,16}}）|）|、“[^“”]{{1,8}}”|(?:拿督斯里|拿督|丹斯里|太平绅士|爵士)(?!、))(?=[{HAN}])"
)
# 副旗长|提名人选|乙
_NOMINEE = re.compile(r"(?:提名)?候选人|提名人选|人选|拟任人选")


def with_status_around(text: str, chain: Chain) -> tuple[tuple[Title, ...], int]:
    """The titles with the status that the words around them give, and where the names begin.

    新任命的住建委主任甲 is appointed, 副旗长提名人选乙 proposed.
    """
    titles = chain.titles
    if _NEWLY.search(text, max(0, chain.start - 6), chain.start):
        titles = tuple(replace(title, status=Status.APPOINTED) for title in titles)
    if rank := _RANK.match(text, chain.end):
        return titles, rank.end()
    nominee = _NOMINEE.match(text, chain.end)
    if not nominee:
        aside = _ASIDE.match(text, chain.end)
        at = aside.end() if aside else chain.end
        listed = _NAMES_AFTER_COLON.match(text, at)
        if listed and _ELECTED.search(text, max(0, chain.start - 24), chain.start):
            titles = tuple(replace(title, status=Status.APPOINTED) for title in titles)
        return titles, listed.end() if listed else at
    return (*titles[:-1], replace(titles[-1], status=Status.PROPOSED)), nominee.end()
