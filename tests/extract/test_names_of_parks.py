"""Where the name of a park begins and ends, where it lies, and what only looks like one."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import facts_of, names, read_zhenjiang

FOUND = [
    # the ending of a science city is not the end of its name
    ("绵阳科技城新区党工委召开会议。", {"绵阳科技城新区": "绵阳市"}),
    ("西部（重庆）科学城永川片区开工。", {"西部（重庆）科学城永川片区": "永川区"}),
    # a water of that name is not the county of that name
    ("永川区召开会议。凤凰湖产业园投产。", {"凤凰湖产业园": "永川区"}),
    # places that begin or end with what is a small word or a kind elsewhere
    ("巴州召开会议。州长到和静工业园区调研。", {"和静工业园区": "和静县"}),
    ("新乡市召开会议。市长到新乡高新技术产业开发区调研。", {"新乡高新技术产业开发区": "新乡市"}),
    ("无锡市召开会议。市长到无锡蠡园经济开发区调研。", {"无锡蠡园经济开发区": "无锡市"}),
    # a county's short name before the plainest ending
    ("金昌市召开会议，永昌工业园区负责人参加。", {"永昌工业园区": "永昌县"}),
    # the university is part of the name
    ("长沙市召开会议，岳麓山大学科技城负责人参加。", {"岳麓山大学科技城": "长沙市"}),
    # a verb of going is no part of a name
    ("漯河市召开会议。省调研组来高新区调研。", {"漯河高新区": "漯河市"}),
    # the zone of a county's own, where people go to the kind of zone it has
    ("沈丘县召开会议。县长到先进制造业开发区调研。", {"沈丘先进制造业开发区": "沈丘县"}),
    ("武陟县召开会议。县委书记调研县产业集聚区。", {"武陟县产业集聚区": "武陟县"}),
    # the second of two kinds is not the first
    ("海安市召开会议。市长调研高新区、开发区。", {"海安高新区": "海安市", "海安开发区": "海安市"}),
    # the part of a zone that is called by its kind
    ("陇西县召开会议。县长深入经济开发区文峰片区调研。", {"陇西经济开发区文峰片区": "陇西县"}),
    # a trade before an ending is no place for the next zone
    (
        "兴平市召开会议。市长到装备制造工业园、高新区调研。",
        {"装备制造工业园": "兴平市", "兴平高新区": "兴平市"},
    ),
    # a list has a park of that name for the city, the page is of the district
    ("西青区召开会议。区委书记到中北工业园调研。", {"中北工业园": "西青区"}),
    ("云梦县召开会议。县长到盐化工业园调研。", {"盐化工业园": "云梦县"}),
    # where the text says that it lies
    ("镇江市召开会议。位于丹阳市的金港科技产业园投产。", {"金港科技产业园": "丹阳市"}),
    ("镇江市召开会议。金港科技产业园位于句容市。", {"金港科技产业园": "句容市"}),
    # what people from here go to elsewhere lies there
    (
        "睢县召开会议。县长赴济源市考察，先后来到金港科技产业园、钢产品加工产业园。",
        {"金港科技产业园": "济源市"},
    ),
    # the first place in a name is of the company
    ("武陟县召开会议。县长到郑州金辰武陟汽车产业园调研。", {"郑州金辰武陟汽车产业园": "武陟县"}),
    ("台前县召开会议。考察团来我县产业集聚区考察。", {"台前县产业集聚区": "台前县"}),
    # a trade that is a verb; a name with 和 in it
    ("镇江市召开会议。丹阳市预制菜产业园投产。", {"丹阳市预制菜产业园": "丹阳市"}),
    ("镇江市召开会议。镇江太和高科技产业园投产。", {"镇江太和高科技产业园": "镇江市"}),
    # what it lies beside is another zone
    (
        "镇江市召开会议。金港现代农业园区地处三江新区西部。",
        {"金港现代农业园区": "镇江市", "三江新区": "镇江市"},
    ),
    # the district of a city that its zone's name goes on with
    ("泉州市召开会议。泉州市鲤城高新区开工。", {"泉州市鲤城高新区": "鲤城区"}),
    # who came is no part of the name, nor what is said of it
    ("镇江市召开会议。市长张明康来丹北港区调研。", {"丹北港区": "镇江市"}),
    ("镇江市召开会议。市长调研镇江交投重点项目金港物流园。", {"金港物流园": "镇江市"}),
    # a rank before the kind is no part of the name
    ("榆林市召开会议，神木市省级高新区负责人参加。", {"神木市高新区": "神木市"}),
    # a firm from elsewhere gave its name
    ("武陟县召开会议。县长来到广州车邦汽车用品产业园调研。", {"广州车邦汽车用品产业园": "武陟县"}),
    ("岳阳市召开会议。市长前往绿色化工高新区调研。", {"绿色化工高新区": "岳阳市"}),
    ("泰兴市召开会议，城东、黄桥工业园区负责人参加。", {"黄桥工业园区": "泰兴市"}),
    ("泸州市召开会议。四川自贸试验区川南临江港口片区开工。", {"四川自贸试验区川南临江港口片区": "四川省"}),
    ("德兴市召开会议。委员们视察了新医院，香屯生态工业园区。", {"香屯生态工业园区": "德兴市"}),
    ("建德市召开会议，听取大洋工业园区总体规划汇报。", {"大洋工业园区": "建德市"}),
    ("镇江市召开会议。市长调研高岳（省级）现代农业产业园。", {"高岳现代农业产业园": "镇江市"}),
    ("韩城市召开会议。市长赴江苏省苏州工业园区、高新区考察。", {"苏州高新区": "苏州市"}),
    ("贵阳市召开会议。除贵州双龙航空港经济区外，其他园区参加。", {"贵州双龙航空港经济区": "贵阳市"}),
    ("精河县召开会议。县长带领代表团来园区精河化工产业集中区调研。", {"精河化工产业集中区": "精河县"}),
    ("晋江市召开会议。中国共产党晋江经济开发区委员会成立。", {"晋江经济开发区": "晋江市"}),
    # what the text calls a zone in short is the same zone
    (
        "镇江市召开会议。镇江国际合作创新示范区（以下简称创示区）开工。创示区管委会主任参加。",
        {"镇江国际合作创新示范区": "镇江市"},
    ),
    # a zone of the lists is none in the middle of a word
    ("贵阳市召开会议，双龙航空港经济区管委会主任参加。", {"双龙航空港经济区": "贵阳市"}),
    # a city that has the rank of a province
    ("重庆市召开会议，两江新区党工委书记参加。", {"两江新区": "重庆市"}),
    # only kinds that every place may have take the place of the one before
    (
        "成都市召开会议。成都高新区党工委书记、东部新区管委会主任参加。",
        {"成都高新区": "成都市", "成都东部新区": "成都市"},
    ),
    # the bracket names the district, not the zone
    ("营口市召开会议，营口经济技术开发区（鲅鱼圈区）参加。", {"营口经济技术开发区": "营口市"}),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_park_is_found_where_it_lies(text: str, expected: dict[str, str]) -> None:
    facts = facts_of(text)
    names = {node.id: node.name for node in facts.nodes}
    lies = {e.source: names[e.target] for e in facts.edges if e.type is Relation.LOCATED_IN}
    found = {node.name: lies.get(node.id, "") for node in facts.nodes if node.label is Label.PARK}
    assert found.items() >= expected.items()


@pytest.mark.parametrize(
    "text",
    [
        "长沙市召开会议，入驻产业园区的企业参加。",
        "金昌市召开会议，化工园区要抓好安全。",
        "金昌市召开会议，创建国家农业现代化示范区，打造乡村振兴示范区。",
        "金昌市召开会议，支持企业在境外经贸合作区、自贸试验区投资。",
        "金昌市召开会议，通报开源新城小区供暖情况。",
        "金昌市召开会议，建设千亿级产业园区和现代化产业园。",
        "金昌市召开会议，建设宜业宜居宜游的科创新城、产业新城、生态新城。",
        "金昌市召开会议，中国开发区协会会长参加。",
        "金昌市召开会议，甘肃省工业园区协会会长参加，建设滨海旅游示范区。",
        "金昌市召开会议，我镇工业集中区负责人参加。",
        "金昌市召开会议，4个片区开工，干部扎根新区、投身园区。",
        "金昌市召开会议，建设铸牢中华民族共同体意识示范区、科技成果转移转化示范区。",
    ],
)
def test_parks_of_any_kind_are_none(text: str) -> None:
    assert not [node.name for node in facts_of(text).nodes if node.label is Label.PARK]


LED = [
    ("王建强同志联系镇江新区，协助管理丹徒物流园。", {"镇江新区", "丹徒物流园"}),
    ("唱响扬中高新区品牌，联动常州高新区发展。", {"扬中高新区", "常州高新区"}),
]


@pytest.mark.parametrize(("text", "parks"), LED)
def test_a_verb_before_the_place_of_a_park_is_no_part_of_its_name(text: str, parks: set[str]) -> None:
    assert names(read_zhenjiang("6月18日，" + text), Label.PARK) == parks
