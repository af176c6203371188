"""Broadcast news: where the name of an institution begins and ends, and what only ends like one."""

from __future__ import annotations

import pytest

from tests.extract.news import facts_of, names

BODIES = [
    # a clause that runs to 局势, 部署 or 大部 is no institution; the one cited is
    ("以色列立即停止破坏伊朗局势，美国拟部署更多战机。", set()),
    ("乌克兰媒体23日援引乌克兰国防部消息称，战事仍在继续。", {"乌克兰国防部"}),
    ("内蒙古中部局地有雪。", set()),
    # ministries in charge of two things
    ("伊朗情报与国家安全部发布声明。", {"伊朗情报与国家安全部"}),
    ("伊朗伊斯兰革命卫队发布声明。", {"伊朗伊斯兰革命卫队"}),
    # counted, generic and continued words
    ("多家单位参加，其中越野队由三支队伍组成，第80集团军官兵集中学习。", set()),
    ("一架瑞士国际航空公司客机返航。", {"瑞士国际航空公司"}),
    ("国防部长丁文远在中国国民党革命委员会座谈。", {"国防部", "中国国民党革命委员会"}),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_what_ends_like_an_institution(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Body") - {"国务院"} == expected


GENERIC = [
    ("据统计，铁路公司和律师事务所较多，A股上市公司分红。", set()),
    ("萨尔瓦多立法大会加强专门委员会工作。", set()),
    ("出席第36届非洲联盟峰会的还有各国代表。", {"非洲联盟"}),
    ("第十四届全国人大财政经济委员会举行会议。", {"全国人大财政经济委员会"}),
]


@pytest.mark.parametrize(("text", "expected"), GENERIC)
def test_generic_and_numbered_institutions(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Body") == expected


LED_TO = [
    ("我国将健全大学管理，深化长三角国家技术创新中心建设。", {"长三角国家技术创新中心"}),
    ("据媒体援引哥伦比亚大学的数据，形势正在变化。", {"哥伦比亚大学"}),
    ("要发挥好中央金融委员会的作用。", {"中央金融委员会"}),
    ("丁文远同欧洲理事会主席米歇尔和欧盟委员会主席举行会晤。", {"欧洲理事会", "欧盟委员会"}),
    ("展览正在国家典籍博物馆举行。", {"国家典籍博物馆"}),
    ("各地建设便民服务中心、社区养老服务中心和区域科技创新中心。", set()),
]


@pytest.mark.parametrize(("text", "expected"), LED_TO)
def test_words_that_lead_to_an_institution(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Body") == expected


WHOLE = [
    ("联合国国际法委员会委员丁文远作讲座。", {"联合国国际法委员会"}),
    ("中国仓储与配送联合会今天公布数据。", {"中国仓储与配送联合会"}),
    ("石刻特展亮相国家博物馆。", {"国家博物馆"}),
    ("中央宣讲团成员丁文远作宣讲报告。", {"中央宣讲团"}),
    # of no one in particular
    ("布局一批国家未来产业研究院。", set()),
    ("青海省召开会议，巡视组会同有关省委巡视机构开展巡视。", set()),
]


@pytest.mark.parametrize(("text", "expected"), WHOLE)
def test_where_an_institution_begins(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Body") == expected


MAKERS = [
    ("美国日用消费品公司宝洁公司宣布裁员，美国科技公司反对。", {"宝洁公司"}),
    ("要划定粮食生产功能区和主体功能区。", set()),
]


@pytest.mark.parametrize(("text", "expected"), MAKERS)
def test_what_a_company_makes_is_not_its_name(text: str, expected: set[str]) -> None:
    facts = facts_of(text)
    assert names(facts, "Body") == expected
    assert not names(facts, "Park")


COUNTED = [
    "政府允许与多家受制裁俄银行进行交易。",
    "士兵强行驱离医院中的人员。",
    "将在当地设临时领事馆机构。",
    "每千常住人口中医院床位数达0.81张。",
]


@pytest.mark.parametrize("text", COUNTED)
def test_counted_and_described_ones_are_no_institutions(text: str) -> None:
    assert not names(facts_of(text), "Body")


PARTNERS = [
    ("中国人民银行与巴西中央银行签署协议。", {"中国人民银行", "巴西中央银行"}),
    ("我国在西昌卫星发射中心成功将卫星发射升空。", {"西昌卫星发射中心"}),
]


@pytest.mark.parametrize(("text", "expected"), PARTNERS)
def test_partners_are_two(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Body") == expected


def test_a_head_of_state_behind_a_name_makes_no_body() -> None:
    facts = facts_of("两国关系很好。马杜尔总统访问中国，取得成功。")
    assert not names(facts, "Body")


def test_speeches_of_a_leader_at_a_visit_are_only_cited() -> None:
    facts = facts_of("云南省委深入学习习近平总书记在考察云南时的重要讲话精神。")
    assert names(facts, "Body") == {"云南省委"}


def test_a_park_may_have_a_quotation_in_its_name() -> None:
    assert names(facts_of("新疆“一路同行”新材料产业园二期项目投产。"), "Park") == {
        "新疆“一路同行”新材料产业园"
    }
