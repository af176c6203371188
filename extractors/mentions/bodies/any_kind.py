"""Organisations of any kind in the news: 云端存储|公司, 外籍人士|服务中心, 意大利|博物馆; and what only looks like one."""

from __future__ import annotations

import re

from extractors.mentions.bodies.around import Around
from extractors.mentions.countries import countries
from extractors.mentions.places import division
from extractors.vocabulary import Hit, alternation, members, words_of

_KIND = re.compile(
    rf"(?:{alternation('body_of_any_kind')}|{alternation('generic_organisation')}|{alternation('industry')})+"
)
# 哈尔滨主城六区|中小学, 全域水源至|水厂, 市区两级|专班, 欧莱雅中国市场首家|投资公司
_NO_CORE = re.compile(r"[至到]$|两级|三级|多级|首[家个座所]|^.{2,10}(?:几|数|[二三四五六七八九十\d])[区县]$")
# 老马平常|总会|给人出主意
_WILL = re.compile(r"总会(?=[给为把让跟对和想说到被带在随])")
_OF_STATES = ("博物馆", "美术馆", "图书馆", "医院", "农场", "研发中心", "工厂")


def is_of_any_kind(around: Around, begin: int, hit: Hit) -> bool:
    """Whether what ends like a name is of no one body."""
    text = around.text
    core = text[begin : hit.start]
    if (
        _NO_CORE.search(core)
        or text.endswith(words_of("band"), begin, hit.end)
        or _WILL.match(text, hit.start)
    ):
        return True
    if hit.word in _OF_STATES and (core in countries() or core == "中国"):
        return True
    plain = hit.word in members("plain_body_end") and "国际" not in core and "中国" not in core
    return plain and _is_of_wide_area(around) and _KIND.fullmatch(core) is not None


def _is_of_wide_area(around: Around) -> bool:
    """Whether the article is of the whole country or of a province."""
    place = around.trail.context.place
    return not place or division(place).level == "province"
