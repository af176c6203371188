"""Local pages: which events there were, and on which day."""

from __future__ import annotations

import pytest

from extractors.facts import Facts, Label, Relation
from tests.extract.local import CHANGZHOU, facts_of
from tests.extract.reading import took_part


def _events(facts: Facts) -> set[tuple[str, str]]:
    return {(str(node.name), str(node.date or "")) for node in facts.nodes if node.label is Label.EVENT}


EVENTS = [
    # what a body organises, and who joined it
    (
        "10月9日，望江县政协开展委员集体视察活动。县领导钱一鸣、赵小满参加视察活动。",
        {("望江县政协开展委员集体视察活动", "2024-10-09")},
    ),
    # years in general, and what the news is for
    ("近年来，望江县连续召开招商推介会，成功举办“我为家乡献一策”论坛。", set()),
    (
        "为深入贯彻全会精神，扎实开展“走千家、解千难”主题教育活动，10月9日，县委书记钱一鸣到望江经开区调研。",
        {("钱一鸣到望江经开区调研", "2024-10-09")},
    ),
    # two gatherings of one day, named alike
    (
        "10月9日，县长钱一鸣出席望江县—宿松县对口合作座谈会，参加望江县—宿松县对口合作洽谈会。",
        {("望江县—宿松县对口合作座谈会", "2024-10-09"), ("望江县—宿松县对口合作洽谈会", "2024-10-09")},
    ),
    # what was read out about signings is no signing
    (
        "10月9日，望江县召开推进会。县商务局局长钱一鸣宣读了项目签约情况通报。",
        {("推进会", "2024-10-09")},
    ),
    # a ceremony goes on as an activity
    (
        "10月9日，安庆市项目集中开工仪式望江现场活动举行。县长钱一鸣主持开工仪式。",
        {("安庆市项目集中开工仪式望江现场活动", "2024-10-09")},
    ),
    # guests without a name
    (
        "10月9日，宿松县党政考察团一行来我县考察。县领导钱一鸣、赵小满陪同。",
        {("宿松县党政考察团一行来我县考察", "2024-10-09")},
    ),
    # guests with a head; those who joined the meeting
    (
        "10月9日，县委书记钱一鸣会见了以宿松县委书记赵小满为团长的代表团一行。县长周立春一同会见。",
        {("钱一鸣会见赵小满", "2024-10-09")},
    ),
    # the month is part of the name
    (
        "10月9日，望江县2024年10月招商项目集中签约仪式举行。",
        {("望江县2024年10月招商项目集中签约仪式", "2024-10-09")},
    ),
    # sessions of one congress
    (
        "10月8日，中国共产党望江县第十五次代表大会举行预备会议。10月9日，中国共产党望江县第十五次代表大会主席团第一次会议举行。",
        {
            ("中国共产党望江县第十五次代表大会预备会议", "2024-10-08"),
            ("中国共产党望江县第十五次代表大会主席团第一次会议", "2024-10-09"),
        },
    ),
    # 选举|办法 holds nothing; delegates to a congress
    (
        "10月8日，望江县政协召开常委会会议。会议审议选举办法及望江县政协第二次会议选举名单，选举出席安徽省第十三次代表大会代表。",
        {("望江县政协常委会会议", "2024-10-08")},
    ),
    # a session that is only called
    (
        "10月8日，望江县人大常委会召开第九次会议，决定于2025年1月上旬在县城召开县人大四次会议。会议通过决定，决定县人大四次会议"
        "于2025年1月上旬在县城召开。",
        {("望江县人大常委会第九次会议", "2024-10-08")},
    ),
    # the day in brackets; what a caption has named already gets its date
    (
        "昨（9）日，县委书记钱一鸣在望江县会见长风集团董事长赵小满。",
        {("钱一鸣会见赵小满", "2024-10-09")},
    ),
    # who goes to look and to ask
    (
        "10月9日，县长钱一鸣深入望江经开区看项目、问进度。",
        {("钱一鸣深入望江经开区看项目、问进度", "2024-10-09")},
    ),
    (
        "10月9日，县长钱一鸣到长风集团问计问需。",
        {("钱一鸣到长风集团问计问需", "2024-10-09")},
    ),
    ("会议要求，各级干部要常到企业看项目、问需求。", set()),
    # a welcome to those who came to look is no second visit
    (
        "10月9日，县委书记钱一鸣到宿松县考察学习。宿松县委书记赵小满对考察团到宿松县考察学习表示欢迎。",
        {("钱一鸣到宿松县考察学习", "2024-10-09")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), EVENTS)
def test_events(text: str, expected: set[tuple[str, str]]) -> None:
    page = f"望江县人民政府\n望江要闻\n发布时间：2024-10-10  来源：望江县融媒体中心\n\n{text}\n"
    assert _events(facts_of(page)) == expected


DAYS = [
    "项目集中开工\n来源：宜昌日报　2024-03-12\n3月11日，春寒料峭，工地上彩旗招展。上午10时，宜昌市重大项目集中开工仪式举行。",
    "新春第一会\n来源：宜昌日报　2024-03-12\n昨天是节后第一个工作日。宜昌市工业大会在市会议中心召开。",
]


@pytest.mark.parametrize("text", DAYS)
def test_the_day_with_which_a_sentence_begins_holds_on(text: str) -> None:
    events = [node for node in facts_of(text).nodes if node.label is Label.EVENT]
    assert [event.date for event in events] == ["2024-03-11"]


def test_the_day_under_a_notice_is_that_of_the_appointment() -> None:
    notice = "芜湖市人民政府关于丁未然同志任职的通知\n发布日期：2024-03-12\n经研究决定，任命丁未然为芜湖市商务局局长。"
    facts = facts_of(notice + "\n芜湖市人民政府\n2024年3月9日\n抄送：市委办公室。")
    assert [node.date for node in facts.nodes if node.label is Label.EVENT] == ["2024-03-09"]
    assert facts.article.published == "2024-03-12"


def test_guests_who_come_for_an_exchange_of_several_days() -> None:
    facts = facts_of(
        CHANGZHOU
        + "3月12日，海南州工商联副主席钱一鸣一行来常开展对口协作交流活动，市工商联副主席孟晓舟陪同调研。"
    )
    assert [node.kind for node in facts.nodes if node.label is Label.EVENT] == ["inspection"]
    assert took_part(facts, Relation.ATTENDED) == {"钱一鸣", "孟晓舟"}


def test_who_visits_together_with_others_not_named() -> None:
    facts = facts_of(
        CHANGZHOU + "3月12日，市总工会主席钱一鸣与市劳模协会工作人员一起走访慰问高龄劳模，为他们送去问候。"
    )
    events = [node.name for node in facts.nodes if node.label is Label.EVENT]
    assert events == ["钱一鸣与市劳模协会工作人员一起走访慰问高龄劳模"]
    assert took_part(facts, Relation.ATTENDED) == {"钱一鸣"}
    event = next(node.id for node in facts.nodes if node.label is Label.EVENT)
    assert not any(edge.type is Relation.LOCATED_IN and edge.source == event for edge in facts.edges)
