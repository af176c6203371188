"""Local pages: who spoke, where, and who is only spoken of."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import CHANGZHOU, WUHU, facts_of, names
from tests.extract.reading import took_part

SPOKE = [
    # a quotation first; a gathering whose name is quoted
    (
        "10月9日，“走进望江”推介会举行。“只有来望江看一看，才能了解望江。”县招商局局长钱一鸣表示，欢迎大家。",
        {"钱一鸣"},
    ),
    # who is only named in the title of a document
    ("望江县人大常委会召开会议，听取和评议《县法院副院长钱一鸣同志履职情况的报告》。", set()),
    # those who report for towns and departments
    (
        "望江县委召开会议，听取了华阳镇钱一鸣、杨湾镇赵小满、水务局周立春3名负责人述职报告。",
        {"钱一鸣", "赵小满", "周立春"},
    ),
    # at a meeting with guests
    ("县委书记钱一鸣会见客商。钱一鸣会见客商时说，欢迎大家。", {"钱一鸣"}),
    # whose recognition a place has had
    ("望江县委召开会议，县长赵小满说，工作得到了省委书记钱一鸣同志的肯定。", {"赵小满"}),
    # 甲 sat with 乙 and proposed
    ("县长钱一鸣考察江南研究院，与院长赵小满座谈，提出设立分院的设想。", {"钱一鸣"}),
    # for whom somebody speaks says nothing
    ("望江县委召开会议。县长钱一鸣代表县委、县政府，代表赵小满书记，向大家表示感谢。", {"钱一鸣"}),
    ("望江县委召开会议。县长钱一鸣代表县委书记赵小满和县委、县政府，向大家表示感谢。", {"钱一鸣"}),
    ("望江县政协召开会议。钱一鸣委员代表赵小满委员在发言中说，要做强产业。", {"钱一鸣"}),
    # what is done in words at a meeting
    (
        "望江县委召开会议。县统计局局长钱一鸣作经济形势分析，县委常委赵小满作任前谈话，县招商局局长周立春作项目路演。",
        {"钱一鸣", "赵小满", "周立春"},
    ),
    # he goes and urges, in one sentence
    ("县长钱一鸣到华阳镇调研。他走进车间，仔细询问用工情况，叮嘱企业抓好安全生产。", {"钱一鸣"}),
    ("县长钱一鸣到华阳镇调研。她来到村里，与村民亲切交谈，并要求镇村干部看好水源。", {"钱一鸣"}),
    ("县长钱一鸣到华阳镇调研。他来到村里，村支书赵小满要求群众看好水源。", {"赵小满"}),
]


@pytest.mark.parametrize(("text", "expected"), SPOKE)
def test_who_spoke(text: str, expected: set[str]) -> None:
    assert took_part(facts_of(text), Relation.SPOKE_AT) == expected


def test_who_is_told_does_not_speak() -> None:
    facts = facts_of(
        WUHU + "3月12日，市长郭启明到鸠江区调研。郭启明对闻讯赶来的江畔集团董事长章华说，要舍得投入。"
    )
    told = {node.id: node.name for node in facts.nodes}
    assert [told[e.source] for e in facts.edges if e.type is Relation.SPOKE_AT] == ["郭启明"]


def test_a_talk_within_an_inspection_has_its_own_speakers() -> None:
    facts = facts_of(
        "安庆市委书记钱一鸣到安庆经开区调研。当天调研座谈会上，各单位畅谈发展。\n钱一鸣在座谈听取汇报后指出，成绩值得肯定。"
    )
    spoke = [edge.target for edge in facts.edges if edge.type is Relation.SPOKE_AT]
    assert [node.name for node in facts.nodes if node.id in spoke] == ["调研座谈会"]


def test_two_who_are_called_by_their_surnames() -> None:
    facts = facts_of(
        CHANGZHOU
        + "3月12日，市委书记钱一鸣到金坛区调研。区委书记施国金、区长孙大为陪同。施书记和孙区长分别介绍了情况。"
    )
    assert took_part(facts, Relation.SPOKE_AT) == {"施国金", "孙大为"}


def test_those_praised_and_those_who_are_to_lead_say_nothing() -> None:
    facts = facts_of(
        CHANGZHOU
        + "3月12日，全市干部大会召开，市委书记钱一鸣讲话。钱一鸣高度评价了孟晓舟同志多年来的工作，希望在赵小满同志的带领下，"
        "提出更高的目标。"
    )
    assert took_part(facts, Relation.SPOKE_AT) == {"钱一鸣"}


def test_what_guests_and_hosts_say_at_their_talks() -> None:
    facts = facts_of(
        CHANGZHOU
        + "3月12日，市委书记钱一鸣会见毕节市委书记孟晓舟一行。\n在两地合作座谈会上，市长赵小满表示欢迎。\n孟晓舟代表毕节市委"
        "表示感谢。"
    )
    names_of = {node.id: node for node in facts.nodes}
    spoke = {
        (names_of[e.source].name, names_of[e.target].kind) for e in facts.edges if e.type is Relation.SPOKE_AT
    }
    assert spoke == {("赵小满", "meeting"), ("孟晓舟", "meeting")}


def test_questions_answered_and_those_honoured() -> None:
    facts = facts_of(
        CHANGZHOU
        + "3月12日，全市表彰大会召开。表彰大会开幕前，市委书记钱一鸣会见劳模代表。市委决定授予孟晓舟、赵小满等20名同志荣誉"
        "称号。\n县文化局局长周大同答记者问"
    )
    assert names(facts, Label.PERSON) == {"钱一鸣", "孟晓舟", "赵小满", "周大同"}
    assert took_part(facts, Relation.SPOKE_AT) == {"周大同"}


def test_who_urges_on_a_visit_and_then_makes_a_speech_at_the_talk() -> None:
    facts = facts_of(
        CHANGZHOU
        + "3月12日，毕节市市长孟晓舟率党政代表团来常州考察。孟晓舟勉励挂职干部扎根基层。\n13日上午，两地协作座谈会召开，"
        "市长赵小满主持会议。\n孟晓舟在讲话中指出，要加强协作。"
    )
    by_id = {node.id: node for node in facts.nodes}
    spoke = {(by_id[e.source].name, by_id[e.target].kind) for e in facts.edges if e.type is Relation.SPOKE_AT}
    assert spoke == {("孟晓舟", "inspection"), ("孟晓舟", "meeting")}
