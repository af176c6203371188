"""Who is chosen at a session, names inside those of states, what a tour was about, whom a leader brings along."""

from __future__ import annotations

import pytest

from tests.extract.news import facts_of, names, roles

OFFICES = [
    # where somebody was chosen stands between the name and the verb
    (
        "全国人大代表钱一鸣在4日举行的十四届全国人大一次会议主席团第一次会议上，被推选为主席团常务主席。"
        "同时被推选为主席团常务主席的还有周立春、赵小满。",
        {
            ("钱一鸣", "全国人大代表"),
            ("钱一鸣", "十四届全国人大一次会议主席团常务主席"),
            ("周立春", "十四届全国人大一次会议主席团常务主席"),
            ("赵小满", "十四届全国人大一次会议主席团常务主席"),
        },
    ),
    # a name is not the beginning of a state's
    (
        "国务院副总理钱一鸣会见越共中央书记处书记武文德和阿尔及利亚总统特朋。",
        {
            ("钱一鸣", "国务院副总理"),
            ("武文德", "越共中央书记处书记"),
            ("特朋", "阿尔及利亚总统"),
        },
    ),
    # states by one character behind 在, and ministers of several things
    (
        "国务院总理钱一鸣在澳资源部长玛德莲·金和西澳州州长库尔克陪同下参观。澳大利亚外交部长黄丙贤参加。",
        {
            ("钱一鸣", "国务院总理"),
            ("玛德莲·金", "澳大利亚资源部长"),
            ("库尔克", "西澳州州长"),
            ("黄丙贤", "澳大利亚外交部长"),
        },
    ),
    (
        "塞尔维亚总理布尔奇，塞建设、交通和基础设施部长韦西奇出席庆祝活动。",
        {("布尔奇", "塞尔维亚总理"), ("韦西奇", "塞尔维亚建设、交通和基础设施部长")},
    ),
    # delegates of a party congress, who are of no body
    ("党的二十大代表钱一鸣出席会议。", {("钱一鸣", "党的二十大代表")}),
    (
        "二十大代表钱一鸣是成都市红旗社区党委书记。听了二十大代表、三沙市委书记周立春的宣讲，大家很高兴。",
        {
            ("钱一鸣", "党的二十大代表"),
            ("钱一鸣", "成都市红旗社区党委书记"),
            ("周立春", "党的二十大代表"),
            ("周立春", "三沙市委书记"),
        },
    ),
    ("党的二十大代表团驻地很热闹。", set()),
    # who takes the place of another
    (
        "红旗集团总经理钱一鸣接替红旗集团董事长周立春，担任红旗集团董事长。",
        {
            ("钱一鸣", "红旗集团总经理"),
            ("钱一鸣", "红旗集团董事长"),
            ("周立春", "红旗集团董事长"),
        },
    ),
    # the term of a committee that an association calls its own, and a second name in brackets
    ("全国工商联第十二届执行委员会主席钱一鸣出席会议。", {("钱一鸣", "全国工商联第十二届执行委员会主席")}),
    ("中国作协第十届全国委员会主席钱一鸣出席会议。", {("钱一鸣", "中国作协第十届全国委员会主席")}),
    (
        "座谈会上，中央党史和文献研究院院长钱一鸣、中央党校（国家行政学院）副校长（副院长）周立春发言。",
        {
            ("钱一鸣", "中央党史和文献研究院院长"),
            ("周立春", "中央党校（国家行政学院）副校长"),
            ("周立春", "国家行政学院副院长"),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


BODIES = [
    ("以视频连线方式与河北、青海政协开展联动协商。", {"河北省政协", "青海省政协"}),
    ("座谈会上，财政部、税务总局作了汇报。", {"财政部", "税务总局"}),
    ("硅谷银行在3月份关闭。", {"硅谷银行"}),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_bodies(text: str, expected: set[str]) -> None:
    facts = facts_of(text)
    assert names(facts, "Body") == expected
    assert not names(facts, "Park")


SITES = [
    # how they met is no place
    (
        "国家副主席钱一鸣4日在北京以视频方式与以色列候任总理、外交部长拉皮奇共同主持召开创新合作联合委员会第五次会议。",
        {"北京市"},
    ),
    # whom a leader brings, and offices of every level
    ("国务院副总理钱一鸣率国务院工作组紧急赶赴甘肃指导抗震救灾工作。", {"甘肃省"}),
    ("委员长钱一鸣4日在河北调研，分别到省、市、县三级人大常委会机关调研。", {"河北省"}),
    # what it was about stands before the verb
    ("委员长钱一鸣3月1日至4日在安徽就学习贯彻会议精神和某法修订进行调研。", {"安徽省"}),
]


@pytest.mark.parametrize(("text", "expected"), SITES)
def test_sites(text: str, expected: set[str]) -> None:
    facts = facts_of(text)
    events = {node.id for node in facts.nodes if node.label == "Event"}
    name = {node.id: node.name for node in facts.nodes}
    assert {name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and e.source in events} == expected


NO_EVENTS = [
    "钱一鸣同志落实部署不力，督导检查和履职尽责不到位，造成严重后果。",
    "钱一鸣从深刻认识四中全会召开的重要意义等方面进行了解读。",
]


@pytest.mark.parametrize("text", NO_EVENTS)
def test_what_was_left_undone_or_is_understood_is_no_event(text: str) -> None:
    assert not names(facts_of(text), "Event")


def test_a_summit_is_no_person() -> None:
    text = "第十六届中外企业家高峰会开幕式在北京举行，国家副主席钱一鸣出席并致辞。"
    assert names(facts_of(text), "Person") == {"钱一鸣"}
