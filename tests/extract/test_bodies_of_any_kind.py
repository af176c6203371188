"""Organisations of any kind in the news are none; what has a name of its own is one."""

from __future__ import annotations

import pytest

from extractors.facts import Label
from tests.extract.local import facts_of, names

_NEWS = "新闻联播要闻\n来源：新闻联播 2024-05-06\n"

BODIES: list[tuple[str, set[str]]] = [
    ("当地成立了算力联盟，建起了大数据交易所。", set()),
    ("市区两级数字化转型公共服务专班上门服务。", set()),
    ("云端存储公司和金融分析公司看好前景。", set()),
    ("当地还开设了外籍人士服务中心。", set()),
    ("长春主城三区中小学停课一天。", set()),
    ("意大利博物馆授权的名画走红。", set()),
    ("公安机关打掉了白山犯罪集团。", set()),
    ("全线从水源至水厂铺设管道。", set()),
    ("货物走海关监管通道。", set()),
    ("在庆祝海南建省办经济特区大会之后，发展提速。", set()),
    ("首个“北坡农场示范区”落地。", set()),
    # where the name begins
    ("专线串联起苏州博物馆和老街。", {"苏州博物馆"}),
    ("人工智能领域创新引领者北京云岭研究院加入其中。", {"北京云岭研究院"}),
    # names of their own
    ("中国农业科学院和中国煤炭工业协会发布报告。", {"中国农业科学院", "中国煤炭工业协会"}),
    ("电子科技大学的师生来到现场。", {"电子科技大学"}),
    ("他来到吉林省黑土保护利用研究院。", {"吉林省黑土保护利用研究院"}),
    ("中国科学院西安光机所和中科院大连化物所合作。", {"中国科学院西安光机所", "中科院大连化物所"}),
]


@pytest.mark.parametrize(("text", "bodies"), BODIES)
def test_bodies_in_the_news(text: str, bodies: set[str]) -> None:
    """A kind of organisation is no body."""
    assert names(facts_of(_NEWS + text), Label.BODY) == bodies
