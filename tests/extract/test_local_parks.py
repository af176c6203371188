"""Local pages: where the name of a zone begins and ends, and which zone is meant."""

from __future__ import annotations

import pytest

from extractors.facts import Label
from tests.extract.local import CHANGZHOU, WUHU, facts_of, names

NAMES = [
    (
        "市长郭启明到石河子国家高新技术产业开发区调研。石河子高新区管委会主任詹一禾陪同。",
        {"石河子高新技术产业开发区"},
    ),
    (
        "市长郭启明指出，但独山港经开区、张江长三角科技城平湖园管委会要加快建设。",
        {"独山港经开区", "张江长三角科技城平湖园"},
    ),
    ("市长郭启明前往芜湖高新区和平片区调研。", {"芜湖高新区和平片区"}),
    ("市长郭启明到临港新材料产业园调研，要求打造国家级影视产业基地。", {"临港新材料产业园"}),
    ("市长郭启明到大连金普新区考察。金普新区管委会主任关一寒陪同。", {"大连金普新区"}),
    ("西北师范大学新区研究院院长曹洪亮作辅导。", set()),
    ("秦川园区管理办公室主任关一寒、浦东新区副区长于小曼参加。", {"秦川园区"}),
    ("市长郭启明到芜湖经济技术开发区红古园区调研。", {"芜湖经济技术开发区红古园区"}),
    # who goes to a park of a plain kind goes to one of its name
    (
        "市长郭启明前往区展示馆、饮料产业园区，走进木莲工业园区。市长郭启明要求，加快建设饮料产业园区。",
        {"饮料产业园区", "木莲工业园区"},
    ),
    ("向坝开发区管委会主任关一寒陪同。", {"向坝开发区"}),
    ("市长郭启明到石坞工贸集中区、石坞商贸集中区调研。", {"石坞工贸集中区", "石坞商贸集中区"}),
    ("市长郭启明到远山化工集中区调研，考察居民集中区。", {"远山化工集中区"}),
    ("各地要对标长三角（芜湖）产业转移园。", {"长三角（芜湖）产业转移园"}),
    ("市长郭启明强调，加快皖苏合作试验区（芜湖）建设。", {"皖苏合作试验区（芜湖）"}),
    # what is quoted names the occasion
    ("6月4日，“联通八方”芜湖高新区推介会举行。", {"芜湖高新区"}),
    ("6月4日，“远山有约”裕溪商务区企业服务日活动举行。", {"裕溪商务区"}),
    ("市长郭启明到繁昌软件信息园调研。", {"繁昌软件信息园"}),
    ("市长郭启明到芜湖综合保税区（以下简称综保区）调研。", {"芜湖综合保税区"}),
    ("安徽师范大学繁昌文化科创园、滁州国际港务区开园。", {"安徽师范大学繁昌文化科创园", "滁州国际港务区"}),
    ("市长郭启明说，我市是国家知识产权强市建设示范区。", set()),
    ("市长郭启明到裕溪工业集中区调研。集中区党工委书记关一寒陪同。", {"裕溪工业集中区"}),
    ("市长郭启明到芜湖高新区、滨江新区数字产业园调研。", {"芜湖高新区", "滨江新区", "滨江新区数字产业园"}),
    ("青沙牧场管理区管委会主任关一寒参加。", {"青沙牧场管理区"}),
    ("市长郭启明到芜湖国际陆港经济开发区调研。", {"芜湖国际陆港经济开发区"}),
    ("市长郭启明到远山集团智能电网产业园调研。", {"远山集团智能电网产业园"}),
    (
        "市长郭启明到远山纺织工业城、西永微电园调研，建设贯彻新发展理念示范区。",
        {"远山纺织工业城", "西永微电园"},
    ),
    # a county and its park, in a province that calls them so; those of every county are none
    (
        "会议要求做强陆良产业园区、师宗产业园区，推动各县产业园区和陆良县产业园区建设。",
        {"陆良产业园区", "师宗产业园区"},
    ),
    ("市长郭启明到互助民营经济园调研，要求打造绿电园区，加快民营经济园区发展。", {"互助民营经济园"}),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_where_the_name_of_a_zone_begins_and_ends(text: str, expected: set[str]) -> None:
    assert names(facts_of(WUHU + text), Label.PARK) == expected


PARKS = [
    # a character that leads to names elsewhere is part of the place here
    ("建德功能性新材料高新技术产业园区管委会挂牌。", {"建德功能性新材料高新技术产业园区"}),
    # 望江开发区 is the zone that the article has named in full
    ("望江经济开发区召开会议。望江开发区发展加快。", {"望江经济开发区"}),
    # of the county; with trades inside; a special one
    ("鹿邑县在县产业集聚区举行仪式。", {"鹿邑县产业集聚区"}),
    ("仪式在望江县新能源节能环保产业园举行。", {"望江县新能源节能环保产业园"}),
    ("深汕特别合作区召开会议。", {"深汕特别合作区"}),
    # a name before an ending that the gazetteer knows
    ("代表团深入于都县的禾丰现代农业产业园。", {"禾丰现代农业产业园"}),
    # an ending inside a longer word; what a zone is urged to; what it is called for
    ("望江县发展创新城市，赋能武汉新城，建设美丽光谷。", {"武汉新城"}),
    # what a park is like
    ("合肥市召开会议，建设集工业、绿化为一体的生态园林工业区。", set()),
    # the zone named last is meant
    (
        "望江县人民政府\n\n望江县考察团到芜湖经开区考察，县经开区负责人参加。一行来到芜湖经开区，经开区介绍了情况。",
        {"芜湖经开区", "望江经开区"},
    ),
    # a medium whose name ends like a park
    ("合肥信息港讯（记者 何大年）5月5日，合肥市委书记钱一鸣赴六安市考察。", set()),
]


@pytest.mark.parametrize(("text", "expected"), PARKS)
def test_parks(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), Label.PARK) == expected


PLAIN = [
    ("代表们深入了解大路工业园区和农业发展情况，考察高标准产业园区。", {"大路工业园区"}),
    ("副市长钱一鸣带领市水利局、运河古城文化产业园区等部门负责人巡河。", {"运河古城文化产业园区"}),
    ("江畔园区开发管理有限公司参加，市委书记、文昌国际航天城管理局局长钱一鸣讲话。", {"文昌国际航天城"}),
]


@pytest.mark.parametrize(("text", "expected"), PLAIN)
def test_plain_parks_that_are_looked_at_or_take_part(text: str, expected: set[str]) -> None:
    assert names(facts_of(CHANGZHOU + text), Label.PARK) == expected


def test_a_zone_for_industries_that_move_has_a_name_with_its_places() -> None:
    facts = facts_of(
        CHANGZHOU
        + "副市长钱一鸣到常州金坛（溧阳）产业转移工业园调研，要求建好溧阳市水环境整治领导小组办公室。"
    )
    assert names(facts, Label.PARK) == {"常州金坛（溧阳）产业转移工业园"}
    assert "溧阳市水环境整治领导小组办公室" in names(facts, Label.BODY)


ORGANS = [
    # what has organs of its own is a zone, though its name is that of a title, too
    ("市委常委、连云港海洋经济发展示范区党工委书记钱一鸣讲话。", {"连云港海洋经济发展示范区"}),
    ("钱一鸣要求，争创海洋经济发展示范区、民族团结进步示范区。", set()),
]


@pytest.mark.parametrize(("text", "expected"), ORGANS)
def test_a_zone_named_like_a_title_has_organs(text: str, expected: set[str]) -> None:
    assert names(facts_of(CHANGZHOU + text), Label.PARK) == expected
