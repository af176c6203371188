"""What ends like a park in the news and names none: trades, counted ones, fields, titles; and zones named together."""

from __future__ import annotations

import pytest

from extractors.facts import Label
from tests.extract.local import facts_of, names

_NEWS = "新闻联播要闻\n来源：新闻联播 2024-05-06\n"

PARKS: list[tuple[str, set[str]]] = [
    # trades and praise
    ("从沿海港口到内陆物流园区，各地物流提速。", set()),
    ("一大批人工智能产业园、大数据产业园落户当地。", set()),
    ("这里建成了农产品精深加工产业园。", set()),
    ("当地建起直播中心和新媒体电商产业园。", set()),
    ("去年，这个风电装备制造产业园拔地而起。", set()),
    ("当地下决心对低效工业园进行改造。", set()),
    # counted
    ("新的优势成了江苏多个沿江经济开发区的课题。", set()),
    ("一个个海峡青年创业基地成为梦开始的地方。", set()),
    # fields and titles
    ("在黑龙江桦川县水稻种植示范区，播种机正在作业。", set()),
    ("国家服务业扩大开放综合示范区的建设提速。", set()),
    # the part of a port, a region, other words
    ("货轮停靠在唐山港曹妃甸港区。", set()),
    ("江西毗邻长三角和海西经济区。", set()),
    ("无论是新城区建设还是老城区改造，都要为民。", set()),
    ("越来越多内陆港口成为中转站。", set()),
    # what has a name of its own is one
    ("在姚家坪化工园，企业转型。", {"姚家坪化工园"}),
    ("他们参观了珠峰文化旅游创意产业园区。", {"珠峰文化旅游创意产业园区"}),
    ("在吉林四平智能起重机产业园，订单不断。", {"吉林四平智能起重机产业园"}),
    ("数据中心集群“西数东存”产业园区启动。", {"“西数东存”产业园区"}),
    ("当地培育“专精特新”产业园。", set()),
    ("在天津市高级别自动驾驶示范区，车辆正在测试。", {"天津市高级别自动驾驶示范区"}),
    ("推进河套深港科技创新合作区深圳园区建设。", {"河套深港科技创新合作区深圳园区"}),
    ("临港新片区正在开展测试。", {"临港新片区"}),
    # where it begins
    ("保定位于北京和雄安新区之间。", {"雄安新区"}),
    ("他来到国家级高新区武汉东湖高新区。", {"武汉东湖高新区"}),
    ("在重庆两江新区，油菜花开了。", {"重庆两江新区"}),
    # by what stands beside
    ("今天，西安市雁塔区、高新区的隔离点交付。", {"西安高新区"}),
    ("广西自贸试验区推出举措。南宁片区加快建设。", {"广西自贸试验区", "广西自贸试验区南宁片区"}),
    # one ending for several places
    ("将聚焦喀什和霍尔果斯经济开发区。", {"喀什经济开发区", "霍尔果斯经济开发区"}),
    ("今年，北京、上海自贸试验区发布清单。", {"北京自贸试验区", "上海自贸试验区"}),
]


@pytest.mark.parametrize(("text", "parks"), PARKS)
def test_parks_in_the_news(text: str, parks: set[str]) -> None:
    """Only what has a name of its own is a park."""
    assert names(facts_of(_NEWS + text), Label.PARK) == parks


def test_the_zones_of_a_whole_province_are_no_zone() -> None:
    facts = facts_of(
        "省委要闻\n来源：河南日报 2024-05-06\n会议总结了河南开发区改革成效，江苏高新区发展很快。"
    )
    assert names(facts, Label.PARK) == set()
