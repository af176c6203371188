"""Pages of zones, departments, hospitals and companies: who is meant where they speak of themselves."""

from __future__ import annotations

import pytest

from extractors.facts import Facts, Label, Relation
from tests.extract.local import facts_of, names, roles

OFFICES = [
    # the zone heads the page and runs it, as its foot says
    (
        "宜宾经济技术开发区\n首页 > 园区要闻\n园区召开动员会\n发布时间：2025-03-05\n3月4日，会议召开。招商合作局局长杜明哲发言。\n"
        "蜀ICP备1900号 宜宾经济技术开发区管理委员会主办",
        {("杜明哲", "宜宾经济技术开发区招商合作局局长")},
    ),
    # a joint name, as the headline has it
    (
        "舟山新区 舟山高新技术产业开发区\n首页\n舟山新区（高新区）召开大会\n来源：区党政办\n"
        "3月4日，舟山新区（高新区）召开大会。区党工委副书记、管委会主任杜明哲主持会议。",
        {
            ("杜明哲", "舟山新区（高新区）党工委副书记"),
            ("杜明哲", "舟山新区（高新区）管委会主任"),
        },
    ),
    # 厅党组成员 on the page of a department of the province
    (
        "青海省科学技术厅\n首页 > 要闻\n厅长到海东调研\n2024-03-05\n3月4日，省科技厅厅长杜明哲到海东市调研。"
        "厅党组成员、副厅长韩一鸣，一级巡视员孔令山陪同。\n主办：青海省科学技术厅",
        {
            ("杜明哲", "青海省科技厅厅长"),
            ("韩一鸣", "青海省科学技术厅党组成员"),
            ("韩一鸣", "青海省科学技术厅副厅长"),
            ("孔令山", "青海省科学技术厅一级巡视员"),
        },
    ),
    # an organ of a county, whatever the head of the page says around the county
    (
        "云南省文山州富宁县人民检察院\n首页 > 检察新闻\n富宁县检察院召开会议\n时间：2024-01-29\n"
        "1月26日，富宁县检察院党组召开会议。院党组书记、检察长杜明哲主持。党组副书记、副检察长韩一鸣发言。",
        {
            ("杜明哲", "富宁县人民检察院党组书记"),
            ("杜明哲", "富宁县人民检察院检察长"),
            ("韩一鸣", "富宁县人民检察院党组副书记"),
            ("韩一鸣", "富宁县人民检察院副检察长"),
        },
    ),
    # 我院 is whose headline it is
    (
        "首页>新闻\n随州市中心医院与湖北医科大学附属医院签署协议\n3月4日，签约仪式在我院举行。湖北医科大学附属医院院长杜明哲，"
        "我院党委书记韩一鸣、院长孔令山出席。",
        {
            ("杜明哲", "湖北医科大学附属医院院长"),
            ("韩一鸣", "随州市中心医院党委书记"),
            ("孔令山", "随州市中心医院院长"),
        },
    ),
    # 集团 on the page of a school is the company
    (
        "我校与桂能集团签约\n桂南师范学院新闻网\n3月4日，广西桂能机械集团党委书记杜明哲，集团副总裁韩一鸣，校党委书记孔令山出席。",
        {
            ("杜明哲", "广西桂能机械集团党委书记"),
            ("韩一鸣", "广西桂能机械集团副总裁"),
            ("孔令山", "桂南师范学院党委书记"),
        },
    ),
    # who is unnamed, and the next who is named
    (
        "3月4日，宜宾市经济发展局负责人、宜宾市商务局局长杜明哲作表态发言。",
        {("杜明哲", "宜宾市商务局局长")},
    ),
    # the zone is a port, and its bureaus are called by the end of its name
    (
        "湖南澧水新港区\n首页\n新港区召开调度会\n3月4日，湖南澧水新港区召开调度会，常德市副市长杜明哲出席。新港区财政局副局长韩一鸣发言。\n"
        "主办单位：湖南澧水新港区管理委员会",
        {
            ("杜明哲", "常德市副市长"),
            ("韩一鸣", "湖南澧水新港区财政局副局长"),
        },
    ),
    # sections of one department, a numbered court, a hospital of the banner named before
    (
        "3月4日，贵州省工信厅园区处处长杜明哲、消费品处副处长韩一鸣出席。",
        {("杜明哲", "贵州省工信厅园区处处长"), ("韩一鸣", "贵州省工信厅消费品处副处长")},
    ),
    (
        "重庆市高级人民法院召开会议\n3月4日，市五中院院长杜明哲出席。",
        {("杜明哲", "重庆市第五中级人民法院院长")},
    ),
    # 区 as a surname behind an office; a zone's committee and a school are two
    (
        "3月4日，云浮高新区管委会与粤西理工大学推进会举行。云浮高新区管委会主任区景明与粤西理工大学科学技术处处长招一鸣出席。",
        {("区景明", "云浮高新区管委会主任"), ("招一鸣", "粤西理工大学科学技术处处长")},
    ),
    # a section with a verb in its name; a bureau of the zone behind the branch of a district's
    (
        "3月4日，湖南省国资委副主任杜明哲，规划发展处处长韩一鸣出席。",
        {("杜明哲", "湖南省国资委副主任"), ("韩一鸣", "湖南省国资委规划发展处处长")},
    ),
    (
        "重庆市长寿区要闻\n3月4日，长寿高新区召开会议。区生态环境局高新区分局局长杜明哲、高新区应急管理局局长韩一鸣汇报。",
        {
            ("杜明哲", "长寿区生态环境局高新区分局局长"),
            ("韩一鸣", "长寿高新区应急管理局局长"),
        },
    ),
    (
        "3月4日，中原飞机租赁有限公司首席商务官汉斯·米勒发言。",
        {("汉斯·米勒", "中原飞机租赁有限公司首席商务官")},
    ),
    # a company named for what it does
    (
        "3月4日，保定石化工程建设公司党委书记杜明哲发言。",
        {("杜明哲", "保定石化工程建设公司党委书记")},
    ),
    # a company that builds a zone
    (
        "3月4日，江海新区建设投资集团董事长杜明哲发言。",
        {("杜明哲", "江海新区建设投资集团董事长")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices_on_own_pages(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


PARKS = [
    ("3月4日，锦州滨海新区召开大会。滨海新区要主动作为。", {"锦州滨海新区"}),
    ("3月4日，丹东市召开大会，为服务开发区、建强智能制造产业园出谋划策。", {"智能制造产业园"}),
    ("3月4日，辽宁省商务厅开发区处处长杜明哲解读政策。", set()),
    # between other parks a plain trade is a name; what a company runs is none
    (
        "3月4日，杜明哲到西宁市东川工业园区、生物科技产业园区、西宁综合保税区调研。",
        {"西宁市东川工业园区", "生物科技产业园区", "西宁综合保税区"},
    ),
    ("3月4日，新乡先进制造业开发区、新乡国兴园区发展公司参会。", {"新乡先进制造业开发区"}),
    ("3月4日，白城市召开大会，杜明哲就高新区发展提出意见。", {"白城高新区"}),
]


@pytest.mark.parametrize(("text", "expected"), PARKS)
def test_parks_and_what_is_none(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), Label.PARK) == expected


def _spoke(facts: Facts) -> set[tuple[str, str]]:
    by_id = {node.id: node for node in facts.nodes}
    return {
        (by_id[e.source].name, by_id[e.target].kind or "") for e in facts.edges if e.type is Relation.SPOKE_AT
    }


SPEAKERS = [
    # who takes the floor does so at the meeting that the inspection led to
    (
        "3月4日，白城市市长杜明哲到白城高新区调研并主持召开座谈会。白城市科技局局长韩一鸣介绍了情况，白城市商务局局长孔令山先后发言。"
        "\n杜明哲强调，要抓好落实。",
        {("韩一鸣", "meeting"), ("孔令山", "meeting"), ("杜明哲", "meeting")},
    ),
    (
        "3月4日，白城市市长杜明哲到白城高新区调研。\n杜明哲察看了孵化器，并主持召开座谈会。白城市科技局局长韩一鸣介绍了情况。",
        {("韩一鸣", "meeting")},
    ),
    # 会谈中 is back at the talks that an inspection went before
    (
        "3月4日，白城高新区管委会与长吉集团举行工作会谈。白城市副市长杜明哲、长吉集团总经理韩一鸣出席会谈。\n"
        "会谈前，杜明哲陪同韩一鸣一行考察了白城高新区。\n会谈中，杜明哲介绍了情况。",
        {("杜明哲", "reception")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPEAKERS)
def test_at_what_event_people_speak(text: str, expected: set[tuple[str, str]]) -> None:
    assert _spoke(facts_of(text)) == expected


def test_pledges_and_signings_of_before_are_no_events() -> None:
    facts = facts_of(
        "3月4日，保定市召开国企工作会议。会上，市国资委主任杜明哲与韩一鸣签订目标责任书。"
        "今年以来，保定市中心医院已先后与望都县医院、曲阳县医院签约。"
    )
    assert [node.kind for node in facts.nodes if node.label is Label.EVENT] == ["meeting"]


def test_what_is_supervised_is_no_inspection() -> None:
    facts = facts_of("3月4日，保定市召开办公会。副市长杜明哲通报了上月督办事项落实情况。")
    assert [node.kind for node in facts.nodes if node.label is Label.EVENT] == ["meeting"]


def test_those_present_look_round() -> None:
    facts = facts_of(
        "3月4日，全市推进会在保定高新区召开。会前，与会人员实地观摩了保定综合保税区。副市长杜明哲参加观摩。"
    )
    assert ("inspection",) in {(n.kind,) for n in facts.nodes if n.label is Label.EVENT}


def test_a_department_of_the_market_is_one_behind_the_word_for_city() -> None:
    facts = facts_of("保定市人民检察院召开会议\n3月4日，会议要求与市公安局、市市场监管局建立机制。")
    assert "保定市市场监管局" in names(facts, Label.BODY)


def test_a_signing_that_is_an_unveiling_too_is_one_event() -> None:
    facts = facts_of("3月4日，随州市中心医院与湖北医科大学医联体签约暨揭牌仪式在随州市举行。")
    assert len([node for node in facts.nodes if node.label is Label.EVENT]) == 1


def test_a_zone_that_only_its_committee_names_lies_in_the_city() -> None:
    facts = facts_of("宜宾经济技术开发区\n首页\n区党工委召开会议\n3月4日，区党工委书记杜明哲主持会议。")
    by_id = {node.id: node.name for node in facts.nodes}
    located = {(by_id[e.source], by_id[e.target]) for e in facts.edges if e.type is Relation.LOCATED_IN}
    assert ("宜宾经济技术开发区", "宜宾市") in located


def test_a_credit_names_nobody_behind_the_office_that_took_the_picture() -> None:
    facts = facts_of(
        "宜宾经济技术开发区\n区党工委召开会议\n3月4日，区党工委书记杜明哲主持会议。\n会议现场。 区融媒体中心 孔令山 摄\n"
        "杜明哲强调，要抓好落实。"
    )
    assert names(facts, Label.PERSON) == {"杜明哲"}
    assert not any("融媒体" in name for name in names(facts, Label.BODY))


def test_a_pier_is_named_for_its_city() -> None:
    facts = facts_of("3月4日，锦州市与盘锦市协同发展座谈会在锦州港举行。")
    assert "锦州港" in names(facts, Label.PLACE)


def test_branches_are_of_the_bureau_whose_page_it_is() -> None:
    facts = facts_of(
        "镇江市生态环境局\n首页 > 工作动态 > 市局动态\n市生态环境局召开调度会\n2024-03-05 来源：大气科 浏览：233次\n3月4日，我局召开会议。市生态环境局召开调度会。京口分局局长杜明哲、句容市分局副局长韩一鸣发言，丹阳分局作书面发言。"
    )
    assert {role for _, role in roles(facts)} == {
        "镇江市生态环境局京口分局局长",
        "镇江市生态环境局句容市分局副局长",
    }
    assert "镇江市生态环境局丹阳分局" in names(facts, Label.BODY)


def test_branches_are_of_the_only_bureau_named() -> None:
    facts = facts_of("镇江市要闻\n3月4日，市公安局召开会议。丹徒分局局长杜明哲、京口分局政委韩一鸣发言。")
    assert ("杜明哲", "镇江市公安局丹徒分局局长") in roles(facts)
