"""Whom an item of a national medium speaks for: the one division it is about, else the whole country."""

from __future__ import annotations

import pytest

from tests.extract.local import facts_of

_SOURCE = "来源：新闻联播 2024-05-06"

ITEMS = [
    # the headline names whom it is about, whatever the centre has said of it
    (
        "【沿着足迹】皖山皖水 安徽奋力开新局",
        "党的十八大以来，习近平总书记两次到安徽考察。安徽牢记嘱托，在合肥建设科学中心。",
        "安徽省",
    ),
    (
        "江西：革命老区焕新颜",
        "国务院新闻办公室今天举行发布会，江西省有关负责人介绍情况。江西去年粮食增产。",
        "江西省",
    ),
    (
        "弘扬老区精神 巴山渝水谱新篇",
        "重庆是一块英雄的土地。重庆广大干部群众接续奋斗。\n在石柱县，村民忙着采收。石柱县通了高速，石柱县种了黄精。",
        "重庆市",
    ),
    # no name in the headline, but the opening speaks of one only
    (
        "三湘大地气象新",
        "党的十八大以来，习近平总书记三次到湖南考察调研。湖南加快建设制造强省。在株洲，工厂忙碌。",
        "湖南省",
    ),
    # the country, of which one place is an example
    ("我国制造业加快转型", "今年以来，我国制造业加快转型。在湖南的这家企业，生产线换了新。", "全国"),
    ("港口运行良好", "今年以来，全国多个港口货物吞吐量增长。在青岛港，货轮出发。", "全国"),
    ("各地春耕有序推进", "各地抢抓农时。在黑龙江庆安县，水稻育秧全面启动。", "全国"),
    # two that are neither within the other
    (
        "以文化人 丰富群众生活",
        "在创建过程中，贵州、湖南长沙等地以文铸魂。贵州推动演出进乡村，贵州办了展览。",
        "全国",
    ),
    ("云南激活动能 陕西壮大产业", "“十四五”期间，云南、陕西深化改革。云南加大投入。", "全国"),
    # a region of several provinces
    (
        "长三角携手谱新篇",
        "上海承担着建设科创中心的使命。上海推出新政策，上海加快建设。",
        "全国",
    ),
    # what the centre does in a place
    (
        "赵文清在广西调研",
        "中共中央政治局常委、国务院副总理赵文清6日至8日在广西调研。他来到广西南宁。",
        "全国",
    ),
    # the province that the opening names, not the city of its example
    (
        "经开区“瘦身”记",
        "去年，吉林撤并了9个省级开发区。记者来到吉林省四平市。在四平市，企业说四平市变化大，四平市办事快了。",
        "吉林省",
    ),
]


@pytest.mark.parametrize(("headline", "text", "place"), ITEMS)
def test_whom_a_national_item_speaks_for(headline: str, text: str, place: str) -> None:
    """An item is of the one division that it is about, and of the country where it is about many or about the centre."""
    assert facts_of(f"{headline}\n{_SOURCE}\n{text}").article.place == place
