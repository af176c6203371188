"""Rows that the head of another place begins: whose the bare offices behind are, and who is heard there."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import acts, names, read_zhenjiang, roles

ROWS = [
    (
        "南通市委副书记、市长张彤，市委常委、秘书长王洪涛，副市长潘建华，市发改委主任丁一鸣陪同考察。",
        {
            ("张彤", "南通市委副书记"),
            ("张彤", "南通市市长"),
            ("王洪涛", "南通市委常委"),
            ("王洪涛", "南通市委秘书长"),
            ("潘建华", "南通市副市长"),
            ("丁一鸣", "南通市发改委主任"),
        },
    ),
    # a second head of the level is our own, and so is who follows him
    (
        "南通市委书记吴新明，市委书记孟晓舟，市委常委王洪涛陪同考察。",
        {("吴新明", "南通市委书记"), ("孟晓舟", "镇江市委书记"), ("王洪涛", "镇江市委常委")},
    ),
    # a city within our own
    (
        "句容市委书记吴新明，市委常委王洪涛陪同考察。",
        {("吴新明", "句容市委书记"), ("王洪涛", "镇江市委常委")},
    ),
    # a guest who is no head says nothing of the rest
    (
        "南通市副市长吴新明，市委常委王洪涛陪同考察。",
        {("吴新明", "南通市副市长"), ("王洪涛", "镇江市委常委")},
    ),
    # a long name does not part the secretary from the body
    (
        "市人大常委会副主任王美斌、额登毕力格，秘书长刘占云出席会议。",
        {
            ("王美斌", "镇江市人大常委会副主任"),
            ("额登毕力格", "镇江市人大常委会副主任"),
            ("刘占云", "镇江市人大常委会秘书长"),
        },
    ),
]


@pytest.mark.parametrize(("text", "held"), ROWS)
def test_bare_offices_of_a_row(text: str, held: set[tuple[str, str]]) -> None:
    assert roles(read_zhenjiang("6月18日，" + text if text[0] == "市" else text)) == held


REPORTS = [
    "丹徒区区长钱立群在分会场汇报了防汛工作",
    "丹徒区区长钱立群在分会场以视频形式汇报有关情况",
    "会议听取丹徒区区长钱立群情况介绍",
    "会议听取了丹徒区区长钱立群工作汇报",
]


@pytest.mark.parametrize("words", REPORTS)
def test_who_reports_from_elsewhere_or_is_heard_speaks(words: str) -> None:
    found = acts(f"6月18日，全市防汛工作会议召开。{words}。")
    assert ("钱立群", Relation.SPOKE_AT, "meeting") in found


LEANING = [
    # whose superior the sentence names again
    (
        "市中级人民法院院长覃立志到丹徒区法院调研。丹徒区法院院长梁彦陪同。\n座谈会上，梁彦汇报工作，副院长陆志军作补充。",
        ("陆志军", "丹徒区法院副院长"),
    ),
    (
        "镇江海关办公室主任顾晨、综合业务一科科长陆婷，市商务局局长苏春涛参加。",
        ("陆婷", "镇江海关综合业务一科科长"),
    ),
]


@pytest.mark.parametrize(("text", "held"), LEANING, ids=["named again", "section"])
def test_whom_a_bare_office_leans_on(text: str, held: tuple[str, str]) -> None:
    assert held in roles(read_zhenjiang("6月18日，" + text))


def test_who_is_cared_for_says_nothing() -> None:
    text = "6月18日，市委书记孟晓舟看望慰问了全国劳动模范、大港机械厂高级技师黄永强，感谢他为企业作出贡献。"
    assert not any(who == "黄永强" for who, *_ in acts(text))


def test_members_who_come_along_are_no_place() -> None:
    text = "6月18日，市政协主席刘兰芳率部分市政协委员，集体视察镇江高新区产业发展情况。"
    facts = read_zhenjiang(text)
    nodes = {node.id: node for node in facts.nodes}
    at = {nodes[e.target].name for e in facts.edges if e.type is Relation.LOCATED_IN}
    assert "镇江高新区" in at and "镇江市政协" not in at


NAMED = [
    # where somebody is does not hold the meeting
    ("市长李远明到市公安局调研，并主持召开座谈会。", "座谈会"),
    ("市公安局召开座谈会。", "镇江市公安局座谈会"),
    # who goes along does not make the name
    ("市长李远明会见了中国工程院院士杨晓牛一行，副市长沈宏宇参加会见。", "李远明会见杨晓牛"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_what_an_event_is_called(text: str, name: str) -> None:
    assert name in names(read_zhenjiang("6月18日，" + text), Label.EVENT)


def test_a_session_closes_in_its_hall() -> None:
    facts = read_zhenjiang("6月18日，镇江市第九届人民代表大会第三次会议在市会议中心胜利闭幕。")
    assert "市会议中心" in names(facts, Label.PLACE)


def test_a_department_of_the_zone_named_in_short() -> None:
    text = (
        "6月18日，镇江转型示范区管委会副主任贺建军陪同调研。座谈会上，示范区产业发展部副部长梁金元汇报工作。"
    )
    assert ("梁金元", "镇江转型示范区产业发展部副部长") in roles(read_zhenjiang(text))


def test_who_sits_in_a_meeting_speaks_there_and_not_at_the_signing_beside_it() -> None:
    text = (
        "6月18日，全市银企对接会召开。市金融办副主任孟庆涛到会指导。会上，江苏银行镇江分行与丹徒区政府签订合作协议，"
        "行长孙立新、区长白丽代表双方签字。\n孟庆涛对此项工作给予肯定。"
    )
    assert ("孟庆涛", Relation.SPOKE_AT, "meeting") in acts(text)


def test_places_in_the_title_of_a_law_are_not_where_one_went() -> None:
    text = "6月18日，市人大常委会主任张磊率队到句容市，就《江苏省促进条例》实施情况开展执法检查。"
    facts = read_zhenjiang(text)
    event = next(node.id for node in facts.nodes if node.label is Label.EVENT)
    nodes = {node.id: node.name for node in facts.nodes}
    at = {nodes[e.target] for e in facts.edges if e.source == event and e.type is Relation.LOCATED_IN}
    assert at == {"句容市"}


SEATED = [
    ("市政协常委王建东、李玉兰，委员张晓涛发言。", ("张晓涛", "镇江市政协委员")),
    ("王建东挂任镇江经开区管委会副主任（时间一年）。", ("王建东", "镇江经开区管委会副主任 appointed")),
]


@pytest.mark.parametrize(("text", "held"), SEATED)
def test_members_behind_members_and_posts_for_a_time(text: str, held: tuple[str, str]) -> None:
    assert held in roles(read_zhenjiang("6月18日，" + text))


def test_a_plenum_held_on_a_day_behind_a_comma() -> None:
    text = "中国共产党镇江市第八届委员会第七次全体会议，于6月18日在镇江举行。市委书记孟晓舟作工作报告。"
    facts = read_zhenjiang(text)
    (event,) = (node for node in facts.nodes if node.label is Label.EVENT)
    assert (event.name, event.date) == ("中国共产党镇江市第八届委员会第七次全体会议", "2024-06-18")


def test_the_community_of_a_zone_is_no_zone() -> None:
    text = (
        "6月18日，市长李远明深入镇江经开区检查。在便河社区，李远明看望老党员。社区党委书记杨晓红介绍了情况。"
    )
    assert ("杨晓红", "便河社区党委书记") in roles(read_zhenjiang(text))


def test_whose_request_is_granted_says_nothing() -> None:
    text = "6月18日，市人大常委会举行会议。会议接受了李远明同志辞去镇江市副市长职务的请求。"
    assert not any(relation is Relation.SPOKE_AT for _, relation, _ in acts(text))
