"""Branches, second names, parts of schools and zones, notices of one line a person: on pages of the south and east."""

from __future__ import annotations

import pytest

from extractors.facts import Relation
from tests.extract.local import INDUSTRY_OF_WUHU, facts_of, roles


def test_a_notice_names_one_person_a_line() -> None:
    notice = (
        "市委组织部任前公示\n来源：池州市委组织部　2022-11-18\n现将拟任人选予以公示：\n"
        "章晓斌，现任贵池区委常委、副区长，拟任青阳县副县长。\n"
        "吴敏洁（女），现任池州经济技术开发区经济发展局局长，拟任池州经济技术开发区管委会副主任。\n"
        "操 健（无党派），现任市第二人民医院副院长，拟任池州市卫生健康委员会副主任。"
    )
    assert roles(facts_of(notice)) == {
        ("章晓斌", "贵池区委常委"),
        ("章晓斌", "贵池区副区长"),
        ("章晓斌", "青阳县副县长 proposed"),
        ("吴敏洁", "池州经济技术开发区经济发展局局长"),
        ("吴敏洁", "池州经济技术开发区管委会副主任 proposed"),
        ("操健", "池州市第二人民医院副院长"),
        ("操健", "池州市卫生健康委员会副主任 proposed"),
    }


def test_representatives_without_a_name_inspect() -> None:
    facts = facts_of(
        "全市要闻\n来源：芜湖日报　2024-03-15\n3月12日，15名市、区人大代表集中视察水乡客厅项目。"
        "市人大常委会主任高健带队。市人大常委会副主任朱明福参加视察。"
    )
    ids = {node.id: node.name for node in facts.nodes}
    there = {ids[edge.source] for edge in facts.edges if edge.type is Relation.ATTENDED}
    assert there == {"高健", "朱明福"}


DIGEST = """一周时政（3月8日—3月14日）
来源：芜湖日报　2024-03-15

【丁未然主持召开市委专题会议】
3月8日，市委书记丁未然主持召开市委专题会议。

【郭启明赴无为市督导项目】
3月10日，市长郭启明先后来到无为经开区、江畔公司，现场督导项目建设进展。副市长秦海山参加。

【市人大常委会开展执法检查】
3月12日，市人大常委会副主任高健率执法检查组到镜湖区，就《条例》贯彻实施情况开展检查。
"""


def test_headings_in_brackets_part_the_items_of_a_digest() -> None:
    facts = facts_of(DIGEST)
    ids = {node.id: node for node in facts.nodes}
    there = {
        (ids[edge.source].name, ids[edge.target].date)
        for edge in facts.edges
        if edge.type in (Relation.ATTENDED, Relation.PRESIDED)
    }
    assert there == {
        ("丁未然", "2024-03-08"),
        ("郭启明", "2024-03-10"),
        ("秦海山", "2024-03-10"),
        ("高健", "2024-03-12"),
    }


def _spoke(text: str) -> set[str]:
    facts = facts_of(text)
    ids = {node.id: node.name for node in facts.nodes}
    return {ids[edge.source] for edge in facts.edges if edge.type is Relation.SPOKE_AT}


ANNOUNCED = [
    "全市工业大会召开\n来源：芜湖日报　2024-03-15\n3月12日上午，芜湖市委书记丁未然在会上强调，要解决难题。市长郭启明介绍情况。",
    "镜湖区召开产业园企业“家长会”\n来源：芜湖日报　2024-03-15\n3月12日，芜湖市委书记丁未然说要解决难题。市长郭启明逐家介绍情况。",
]


@pytest.mark.parametrize("text", ANNOUNCED)
def test_what_only_the_headline_announces_is_where_people_speak(text: str) -> None:
    assert "郭启明" in _spoke(text)


def test_a_longer_verb_takes_its_first_character_from_the_name() -> None:
    told = "劳模座谈会举行。税务局办税服务厅主任王蕾畅谈了感悟，江畔集团高级技师陈桂林先后发言。"
    assert _spoke(INDUSTRY_OF_WUHU.rsplit("3月12日", 1)[0] + "3月12日，" + told) == {"王蕾", "陈桂林"}


def test_who_speaks_in_a_greeting_speaks_whatever_the_verb() -> None:
    assert _spoke(INDUSTRY_OF_WUHU + "副市长郭启明在致辞中勾勒了产业蓝图。") == {"郭启明"}


def test_a_name_between_the_joints_of_a_row_may_hold_a_verb() -> None:
    facts = facts_of(INDUSTRY_OF_WUHU + "市领导邓海凌、于勇、牟来华、覃林英出席会议。")
    ids = {node.id: node.name for node in facts.nodes}
    there = {ids[edge.source] for edge in facts.edges if edge.type is Relation.ATTENDED}
    assert there == {"邓海凌", "于勇", "牟来华", "覃林英"}


def test_the_part_of_a_free_trade_zone_has_a_committee_of_its_own() -> None:
    told = "舟山市委常委、副市长、浙江自贸试验区舟山管委会副主任刘中全致辞。"
    assert roles(facts_of(INDUSTRY_OF_WUHU + told)) == {
        ("刘中全", "舟山市委常委"),
        ("刘中全", "舟山市副市长"),
        ("刘中全", "浙江自贸试验区舟山管委会副主任"),
    }


def test_a_bare_county_in_a_row_is_that_of_the_one_before() -> None:
    text = (
        "歙县要闻\n来源：歙县日报　2024-03-15\n3月12日，歙县县委常委许琦率队赴绩溪县考察。"
        "绩溪县委常委、宣传部部长胡虹，县政府副县长洪安定陪同。"
    )
    assert ("洪安定", "绩溪县副县长") in roles(facts_of(text))


def test_a_meeting_on_a_visit_is_opened_by_its_floor() -> None:
    text = "全市要闻\n来源：芜湖日报　2024-03-15\n3月12日，市委书记丁未然到江畔公司调研。"
    assert _spoke(text + "评议会上，江畔集团董事长杨文理建议以用促建。") == {"杨文理"}


def test_a_bare_quarter_is_that_of_the_zone_named_last() -> None:
    told = "在中国（安徽）自由贸易试验区芜湖片区管理委员会，片区管委会副主任张艳汇报了打算。"
    assert roles(facts_of(INDUSTRY_OF_WUHU + told)) == {
        ("张艳", "中国（安徽）自由贸易试验区芜湖片区管委会副主任")
    }


def test_who_asks_for_a_medium_is_no_body() -> None:
    facts = facts_of(INDUSTRY_OF_WUHU + "\n新华社记者：请问进展如何？")
    assert not any(node.name == "新华社" for node in facts.nodes)


def test_who_leads_holders_of_offices_is_named_before_the_verb() -> None:
    told = "桂阳县人民检察院党组书记、检察长唐云率第二检察部主任欧阳煌到江畔公司走访。"
    assert roles(facts_of(INDUSTRY_OF_WUHU + told)) == {
        ("唐云", "桂阳县人民检察院党组书记"),
        ("唐云", "桂阳县人民检察院检察长"),
        ("欧阳煌", "桂阳县人民检察院第二检察部主任"),
    }


def test_the_terms_of_a_congress_may_stand_behind_its_place() -> None:
    text = (
        "公告\n来源：江津日报　2024-01-18\n江津区第十八届人民代表大会第四次会议于2024年1月17日补选：\n"
        "周 勇为江津区第十八届人民代表大会常务委员会副主任；\n"
        "邱伦益、黄 艳（女）为江津区第十八届人民代表大会常务委员会委员。"
    )
    assert roles(facts_of(text)) == {
        ("周勇", "江津区人大常委会副主任 appointed"),
        ("邱伦益", "江津区人大常委会委员 appointed"),
        ("黄艳", "江津区人大常委会委员 appointed"),
    }


def test_who_hears_reports_may_speak_then() -> None:
    text = (
        INDUSTRY_OF_WUHU.rsplit("3月12日", 1)[0] + "3月12日，市政府召开专题会议，市长郭启明听取汇报并讲话。"
    )
    assert _spoke(text) == {"郭启明"}


CAMPAIGNS = [
    ("3月12日，市委书记丁未然到江畔集团开展“入企解难”活动，现场听取企业诉求。", {"丁未然"}),
    ("3月12日，技能大赛颁奖仪式举行。市总工会主席王明为获奖选手颁奖。", {"王明"}),
]


@pytest.mark.parametrize(("told", "who"), CAMPAIGNS)
def test_campaigns_and_prizes(told: str, who: set[str]) -> None:
    facts = facts_of("全市要闻\n来源：芜湖日报　2024-03-15\n" + told)
    ids = {node.id: node.name for node in facts.nodes}
    assert {ids[edge.source] for edge in facts.edges if edge.type is Relation.ATTENDED} == who


def test_a_lecture_that_a_meeting_asked_for_is_a_part_of_it() -> None:
    facts = facts_of(
        "全市要闻\n来源：芜湖日报　2024-03-15\n3月12日，市政府第43次常务会议召开。市长郭启明主持会议。\n"
        "会议邀请市司法局三级调研员杨忠德就行政复议法作专题讲座。"
    )
    events = [node.name for node in facts.nodes if node.label.value == "Event"]
    assert len(events) == 1
