"""Offices of other states that are given, left or named bare, and people whom a story introduces."""

from __future__ import annotations

import pytest

from tests.extract.news import acts, facts_of, names, roles

ABROAD = [
    (
        "俄罗斯总统普京3日签署命令，任命米舒斯京为新一届联邦政府总理。",
        {("普京", "俄罗斯总统"), ("米舒斯京", "俄罗斯总理")},
    ),
    (
        "法国总理勒科尔尼向总统马克龙递交辞呈。勒科尔尼接替前总理贝鲁。",
        {("勒科尔尼", "法国总理"), ("马克龙", "法国总统"), ("贝鲁", "法国总理")},
    ),
    (
        "俄罗斯总统普京任命北方舰队前司令莫伊谢耶夫为海军总司令。",
        {("普京", "俄罗斯总统"), ("莫伊谢耶夫", "俄罗斯海军总司令")},
    ),
    (
        "英国首相斯塔默宣布任命库珀为外交大臣。",
        {("斯塔默", "英国首相"), ("库珀", "英国外交大臣")},
    ),
    ("埃塞俄比亚议会3日选举塔耶为新总统。", {("塔耶", "埃塞俄比亚总统")}),
    ("加州州长纽森表示反对。", {("纽森", "加州州长")}),
    ("中国驻英国大使丁文远会见总理乙。", {("丁文远", "中国驻英国大使")}),
]


@pytest.mark.parametrize(("text", "held"), ABROAD)
def test_bare_offices_of_the_one_state_told_of(text: str, held: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == held


def test_who_is_sworn_in_is_at_the_inauguration_told_of() -> None:
    text = "尼加拉瓜3日举行总统就职仪式。现任总统丹尼尔·奥尔特加宣誓就任尼加拉瓜新一届总统。"
    facts = facts_of(text)
    assert names(facts, "Event") == {"总统就职仪式"}
    assert ("丹尼尔·奥尔特加", "ATTENDED", "总统就职仪式") in acts(facts)


def test_who_announces_an_appointment_speaks_at_none() -> None:
    assert not acts(facts_of("英国首相斯塔默宣布任命库珀为外交大臣。"))


INTRODUCED = [
    ("正在甲职业学院就读机器人专业的周志明今年即将毕业。", {"周志明"}),
    ("获得跳远冠军的李端将火炬嵌入火炬塔。", {"李端"}),
    ("返乡创业的刘晓慧成立了合作社。", {"刘晓慧"}),
    ("在襁褓中的美国人密尔顿·加德纳随父母来到福州生活。", {"密尔顿·加德纳"}),
    ("获得的经济效益随产量提高，担任的职务也不同。", set()),
]


@pytest.mark.parametrize(("text", "people"), INTRODUCED)
def test_people_whom_a_story_introduces(text: str, people: set[str]) -> None:
    assert names(facts_of(text), "Person") == people


def test_princes_and_envoys_in_a_list_of_guests() -> None:
    text = (
        "开幕式3日在杭州举行。出席开幕式的贵宾有：柬埔寨国王西哈莫尼，以及文莱苏丹代表苏弗里亲王、"
        "卡塔尔埃米尔代表焦安亲王、约旦亲王费萨尔等王室代表。"
    )
    facts = facts_of(text)
    assert ("苏弗里", "文莱苏丹代表") in roles(facts)
    assert {who for who, how, _ in acts(facts) if how == "ATTENDED"} == {
        "西哈莫尼",
        "苏弗里",
        "焦安",
        "费萨尔",
    }


NO_EVENTS = [
    "国务院总理丁文远3日乘包机抵达巴黎，开始对法国进行正式访问，并出席新融资契约峰会。",
    "招聘大厅内，正在举行企业招聘宣讲会，丁文远向学生了解情况。",
]


@pytest.mark.parametrize("text", NO_EVENTS)
def test_what_somebody_comes_for_or_by_is_no_event(text: str) -> None:
    assert not names(facts_of(text), "Event")


def test_a_month_alone_dates_nothing() -> None:
    text = "3月3日，丁文远主持召开座谈会。\n1月，丁文远在北京出席青年论坛并讲话。"
    dates = {node.name: node.date for node in facts_of(text).nodes if node.label == "Event"}
    assert dates == {"座谈会": "2024-03-03", "青年论坛": ""}
