"""Firms without a word for what they are, in a list that ends so: 先后走访甲集团、|华大基因|、|深创投|等企业."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.glances import Glance
from extractors.mentions.bodies.around import Around
from extractors.mentions.kinds import Body
from extractors.mentions.names import HAN
from extractors.mentions.orgs import has_stop
from extractors.mentions.places import divisions_with_name

_GLANCE = Glance(("等企业", "家企业", "等公司", "家公司", "等重点企业", "等龙头企业"))
_LIST = re.compile(
    r"(?:走访|拜访|考察|参观|参访|调研|来到|走进|前往|察看|对接|到访|赴)(?:调研|考察|了|慰问|看望)*"
    rf"(?P<firms>(?:[{HAN}A-Za-z0-9（）·]{{2,20}}、){{1,8}}[{HAN}A-Za-z0-9（）·]{{2,16}}?)"
    r"等\d{0,3}[余多]?家?(?:重点|龙头|知名|科技|骨干|规上|头部|世界500强)*(?:企业|公司)"
)
_NAME = re.compile(rf"[{HAN}A-Za-z0-9（）·]{{2,8}}")
# what a list of goals has: 项目, 园区, 社区
_OTHERS = (
    "项目",
    "工地",
    "车间",
    "基地",
    "园区",
    "社区",
    "村",
    "镇",
    "乡",
    "街道",
    "市场",
    "广场",
    "公园",
    "码头",
    "现场",
    "工程",
)


def firms_in_lists(around: Around, found: Sequence[Body]) -> Iterator[Body]:
    """The items of such a list that nothing else explains, where another item is a firm for sure."""
    if not around.has(_GLANCE):
        return
    for match in _LIST.finditer(around.text, around.start, around.end):
        begin, end = match.span("firms")
        if not any(begin <= body.start < end and body.name.endswith(_FIRMS) for body in found):
            continue
        at = begin
        for item in match["firms"].split("、"):
            stop = at + len(item)
            if not any(b.start < stop and at < b.end for b in found) and _is_firm(item):
                yield Body(at, stop, item)
            at = stop + 1


_FIRMS = ("公司", "集团", "厂", "股份")


def _is_firm(item: str) -> bool:
    return bool(
        _NAME.fullmatch(item)
        and not item.endswith(_OTHERS)
        and not has_stop(item)
        and not divisions_with_name(item)
    )
