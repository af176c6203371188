"""Lists of departments without any scope: those of the zone, division or institution whose page this is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.mentions.bodies.around import Around
from extractors.mentions.bodies.naming import named
from extractors.mentions.departments import known_department
from extractors.mentions.kinds import Body
from extractors.mentions.names import HAN
from extractors.mentions.orgs import has_stop
from extractors.mentions.titles.pointing import pointing

_BARE = re.compile(
    rf"(?:^|(?<=[，；。：\n]))(?P<name>[{HAN}]{{2,8}}?[局委办])(?=、[{HAN}]{{2,8}}?[局委办][、，等负有和])"
)
_HEADS = r"(?=(?:等(?:部门|单位|处室)?的?)?(?:主要|有关|相关|分管)?负责(?:人|同志))"
_NONE = re.compile("各|有关|相关|部分|全体|其他|所有|部门$|干部$|[省市区县州旗乡镇]直")
_LEVEL = re.compile("[省市区县州旗盟]")


def _list_of(endings: str) -> re.Pattern[str]:
    name = rf"[{HAN}]{{2,12}}?(?:{endings})"
    return re.compile(rf"(?:^|(?<=[，；。：\n\u3000]))(?P<list>{name}(?:[、和]{name}){{1,11}}){_HEADS}")


_OF_ZONE = _list_of("局|办公室|办|部|中心|处|委员会")
_OF_INSTITUTION = _list_of("处|部|学院|研究院|办公室|办|中心|图书馆|管委会|科|系|事业部")


def bare_departments(around: Around) -> Iterator[Body]:
    """公安局、发改局、…负责人 at the head of a clause: departments of the page's own zone, division or institution."""
    if around.text.find("、", around.start, around.end) < 0:
        return
    yield from _known(around)
    yield from _with_heads(around)


def _known(around: Around) -> Iterator[Body]:
    zone = around.trail.context.zone
    home = zone or around.trail.context.home
    if not home or (around.trail.zone and not zone):
        return
    for match in _BARE.finditer(around.text, around.start, around.end):
        begin, end = match.span("name")
        if known_department(around.text, begin, end) == begin:
            yield Body(begin, end, named(home, match["name"]), home, match["name"], zone)


def _with_heads(around: Around) -> Iterator[Body]:
    """综合办公室、金融服务局负责同志: whatever their names, as those present have heads of their own kind."""
    if around.text.find("负责", around.start, around.end) < 0:
        return
    zone, owner = around.trail.context.zone, around.trail.context.owner
    institution = owner if owner.endswith((*pointing("own")["校"], *pointing("own")["司"], "医院")) else ""
    whole = zone or institution
    if not whole or (zone and around.trail.zone not in ("", zone)):
        return
    for match in (_OF_ZONE if zone else _OF_INSTITUTION).finditer(around.text, around.start, around.end):
        at = match.start("list")
        for name in re.split("[、和]", match["list"]):
            begin = around.text.index(name, at)
            at = begin + len(name)
            if _LEVEL.match(name) or any(place.start == begin for place in around.places):
                break  # 市科技局、招商局: of the division that is named
            if not _NONE.search(name) and not has_stop(name):
                yield Body(begin, at, named(whole, name), whole, name, zone)
