"""Parks of any kind in the news: 一大批|大数据产业园, 内陆物流园区; fields and titles that end like zones: 玉米种植示范区."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.mentions.orgs import Spanned
from extractors.mentions.zones import zones_named
from extractors.vocabulary import Hit, alternation

_FOR_WHAT = re.compile(
    rf"(?:{alternation('park_trade')}|{alternation('park_praise')}|{alternation('generic_zone')})+"
)
_MANY = re.compile(
    rf"(?:{alternation('many_parks')}|[\d多余十百千几两](?:个|家|座|处)(?:国家级|省级|市级)?)$"
)
_MANY_INSIDE = re.compile(rf".{{0,8}}(?:{alternation('many_parks')})")
# 玉米种植|示范区, 酸化耕地治理试验|示范区
_PLOT = re.compile(rf"(?:{alternation('crop_plot')})(?:试验|核心|科技|集成|攻关|综合|基地|万亩|千亩|百亩)*$")
_OF_PLOTS = ("示范区", "示范园", "试验区", "示范园区")
_TITLE = re.compile(rf"(?:{alternation('nationwide')})")
_OF_TITLES = ("示范区", "试验区", "先行区")
# 宁波舟山港|梅山|港区: a part of a port
_OF_PORT = re.compile(r"港[\u4e00-\u9fff]{2,3}$")


def is_plot_or_title(name: str, suffix: str, placed: bool) -> bool:
    """Whether a name is that of a field, of the part of a port, or of a title that the centre gives."""
    core = name.removesuffix(suffix)
    if suffix == "港区":
        return _OF_PORT.search(core) is not None
    if suffix in _OF_PLOTS and _PLOT.search(core):
        return not zones_named(name)
    if core in ("国家自主创新", "自主创新"):
        return True
    return (
        suffix.endswith(_OF_TITLES)
        and not placed
        and _TITLE.match(core) is not None
        and not zones_named(name)
    )


def is_one_of_many(text: str, begin: int, hit: Hit) -> bool:
    """江苏|多个|沿江经济开发区, 一个个|青年创业基地: what is counted has no name here."""
    if _MANY.search(text, max(0, begin - 6), begin):
        return not zones_named(text[begin : hit.end])
    return _MANY_INSIDE.match(text, begin, hit.start) is not None


def says_only_for_what(text: str, begin: int, hit: Hit, places: Sequence[Spanned]) -> bool:
    """Whether trades and praise alone stand before an ending, and no place."""
    core = text[begin : hit.start]
    return (
        not any(begin <= place.start < hit.end for place in places)
        and _FOR_WHAT.fullmatch(core) is not None
        and not zones_named(core + hit.word)
    )
