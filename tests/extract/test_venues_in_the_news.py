"""Broadcast news: where an event was, and what names no venue."""

from __future__ import annotations

import pytest

from tests.extract.news import facts_of, names

VENUES = [
    ("25日，议会联盟会议在伊拉克首都巴格达举行，丁文远出席。", {"巴格达"}),
    ("丁文远5日在金融系统作宣讲报告。", set()),
    ("25日，远山论坛在世纪会展中心（上海）举行，丁文远出席。", {"世纪会展中心（上海）"}),
    ("国家主席丁文远5日在北京钓鱼台国宾馆会见匈牙利总理奥利维拉。", {"北京市", "钓鱼台国宾馆"}),
]


@pytest.mark.parametrize(("text", "expected"), VENUES)
def test_where_it_was(text: str, expected: set[str]) -> None:
    facts = facts_of(text)
    name = {node.id: node.name for node in facts.nodes}
    events = {node.id for node in facts.nodes if node.label == "Event"}
    assert {name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and e.source in events} == expected


HOW_AND_WHEN = [
    ("国务院总理丁文远5日在北京以视频方式会见泰国总理哈西纳。", {"北京市"}),
    ("丁文远5日在考察站视频连线慰问队员。在听取队员代表、站长发言后，丁文远表示感谢。", set()),
]


@pytest.mark.parametrize(("text", "expected"), HOW_AND_WHEN)
def test_how_and_when_are_no_venues(text: str, expected: set[str]) -> None:
    facts = facts_of(text)
    events = {node.id for node in facts.nodes if node.label == "Event"}
    name = {node.id: node.name for node in facts.nodes}
    assert {name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and e.source in events} == expected


def test_where_people_gathered() -> None:
    facts = facts_of("5日，首都各界人士会聚北京中山公园中山堂，举行纪念仪式。")
    name = {node.id: node.name for node in facts.nodes}
    assert "北京中山公园中山堂" in {name[e.target] for e in facts.edges if e.type == "LOCATED_IN"}


def test_where_somebody_invests_is_not_where_they_meet() -> None:
    facts = facts_of("9月6日，宝来集团在广东湛江投资的石化基地项目举行投产仪式，丁文远出席。")
    name = {node.id: node.name for node in facts.nodes}
    events = names(facts, "Event")
    assert "湛江" not in {
        name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and name[e.source] in events
    }


def test_a_town_called_like_its_county_is_one_site() -> None:
    facts = facts_of("国务院总理丁文远5日来到勐腊县勐腊镇补蚌村调研。")
    name = {node.id: node.name for node in facts.nodes}
    assert {name[e.target] for e in facts.edges if e.type == "LOCATED_IN"} >= {"勐腊镇", "补蚌村"}


_TOUR = "国务院副总理丁文远4日至5日在四川考察。"
STOPS = [
    # what describes a stop is not its name
    ("丁文远来到引水工程的终点——青神县远山水库，了解工程情况。", {"青神县", "远山水库"}),
    ("丁文远来到受灾较重的青神县罗波乡远山村，察看灾情。", {"青神县", "罗波乡", "远山村"}),
    ("丁文远考察了地处汉江汉中城区段的远山湿地公园。", {"汉中市", "远山湿地公园"}),
    ("丁文远考察了位于青神县远岛的国家养殖种子工程基地。", {"青神县", "国家养殖种子工程基地"}),
    # how they came
    ("随后，丁文远乘车来到远山民族学校。他走进教室。", {"远山民族学校"}),
    ("丁文远一下列车，就来到青神县罗波乡远山村。", {"青神县", "罗波乡", "远山村"}),
    # kinds of places are none, and what happened in another month is no stop
    ("丁文远深入农村、文物保护单位、城市治理中心等进行调研。", set()),
    ("1月上旬，丁文远前往青神县看望群众。", set()),
]


@pytest.mark.parametrize(("text", "expected"), STOPS)
def test_stops_of_a_tour(text: str, expected: set[str]) -> None:
    facts = facts_of(_TOUR + text)
    events = {node.id for node in facts.nodes if node.label == "Event"}
    name = {node.id: node.name for node in facts.nodes}
    found = {name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and e.source in events}
    assert found - {"四川省"} == expected


PLACES_OF_CEREMONIES = [
    ("国务院总理丁文远5日在成都亲切接见驻蓉部队官兵。", {"成都市"}),
    ("5日，柬埔寨首相洪达前往北京天安门广场向人民英雄纪念碑敬献花圈。", {"北京市", "天安门广场"}),
    ("5日9时，成都第31届世界青年运动会启动仪式拉开帷幕。启动仪式在京举行，丁文远出席。", {"北京市"}),
]


@pytest.mark.parametrize(("text", "expected"), PLACES_OF_CEREMONIES)
def test_where_ceremonies_were(text: str, expected: set[str]) -> None:
    facts = facts_of(text)
    events = {node.id for node in facts.nodes if node.label == "Event"}
    name = {node.id: node.name for node in facts.nodes}
    assert {name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and e.source in events} == expected


def test_who_is_visited_does_not_name_the_meeting() -> None:
    facts = facts_of("国务院副总理丁文远5日到远山集团有限公司、宝来电网有限公司调研并主持召开座谈会。")
    assert "座谈会" in names(facts, "Event")


def test_a_leader_who_inspected_is_not_cited() -> None:
    facts = facts_of("国务院总理李强5日在四川考察时强调，要加快发展。\n随后，李强考察了远山光电有限公司。")
    name = {node.id: node.name for node in facts.nodes}
    assert "远山光电有限公司" in {name[e.target] for e in facts.edges if e.type == "LOCATED_IN"}


POINTED = [
    ("远山古城有800多年历史，被列入名录。丁文远来到这里，了解历史。", {"远山古城"}),
    ("已有1500多年历史的远山石窟，是重要的文化遗产。丁文远来到这里，察看布局。", {"远山石窟"}),
    ("城中心坐落着诗人的故居三贤祠。丁文远来到这里，了解历史。", {"三贤祠"}),
    ("群众的生活是头等大事。丁文远来到这里，了解情况。", set()),
    # 和 within a name
    (
        "丁文远参观产业综合展示厅和远山数字化城市运行和治理中心。",
        {"产业综合展示厅", "远山数字化城市运行和治理中心"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), POINTED)
def test_where_here_is(text: str, expected: set[str]) -> None:
    facts = facts_of(_TOUR + "\n" + text)
    name = {node.id: node.name for node in facts.nodes}
    events = {node.id for node in facts.nodes if node.label == "Event"}
    found = {name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and e.source in events}
    assert found - {"四川省"} == expected


def test_each_talk_has_a_place_of_its_own() -> None:
    facts = facts_of(
        "全国人大常委会委员长丁文远2日至4日对新西兰进行正式友好访问，在奥克兰会见总理拉克森，在惠灵顿同议长布朗利举行会谈。"
    )
    name = {node.id: node.name for node in facts.nodes}
    talks = [e for e in facts.edges if e.type == "LOCATED_IN" and "布朗利" in name[e.source]]
    assert {name[e.target] for e in talks} == {"惠灵顿"}


def test_a_hall_that_hosts_enter_is_where_they_received() -> None:
    told = "国家主席丁文远5日亲切会见会议代表，向他们表示祝贺。\n上午11时，丁文远等来到人民大会堂东大厅，全场响起掌声。"
    facts = facts_of(told)
    name = {node.id: node.name for node in facts.nodes}
    assert "人民大会堂" in {name[e.target] for e in facts.edges if e.type == "LOCATED_IN"}


def test_a_town_called_like_a_city_is_no_city() -> None:
    facts = facts_of("国务院总理丁文远5日来到松山区安庆镇远山村考察，随后前往洛阳桥、远山林场。")
    name = {node.id: node.name for node in facts.nodes}
    found = {name[e.target] for e in facts.edges if e.type == "LOCATED_IN"}
    assert "安庆镇" in found and "洛阳桥" in found
    assert not {"安庆市", "洛阳市"} & found


def test_heads_of_a_state_and_of_a_union_are_met_apart() -> None:
    facts = facts_of("国家主席丁文远5日分别会见赞比亚总统希切、欧盟委员会主席科塔和世界银行行长班加。")
    assert len(names(facts, "Event")) == 3
