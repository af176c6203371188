"""Meetings and offices: titles beside brackets, lists of the elected, tables of candidates, who spoke how."""

from __future__ import annotations

import pytest

from extractors.facts import Relation, Status
from tests.extract.reading import read, roles, took_part

HEAD = "江苏省镇江市人民政府\n2024-06-20\n"
CURRENT, APPOINTED, REMOVED, PROPOSED, FORMER = (
    Status.CURRENT,
    Status.APPOINTED,
    Status.REMOVED,
    Status.PROPOSED,
    Status.FORMER,
)

ROLES = [
    # what stands in brackets between office and name
    (
        "市卫健委副主任（兼市中医药管理局局长）蓝小海发言。",
        {("蓝小海", "镇江市卫健委副主任", CURRENT), ("蓝小海", "镇江市中医药管理局局长", CURRENT)},
    ),
    ("市商务局副局长（正处级）钱一鸣发言。", {("钱一鸣", "镇江市商务局副局长", CURRENT)}),
    # an office lost, without 的; with a reason
    (
        "会议决定免去柳成荫镇江市财政局局长职务；接受钱一鸣因工作变动辞去镇江市副市长职务的请求。",
        {("柳成荫", "镇江市财政局局长", REMOVED), ("钱一鸣", "镇江市副市长", REMOVED)},
    ),
    # the 政协 of a place by its full name
    (
        "会议接受洛桑次仁辞去政协第九届镇江市委员会副主席、委员职务；增补柳成荫为政协第九届镇江市委员会委员。",
        {
            ("洛桑次仁", "镇江市政协副主席", REMOVED),
            ("洛桑次仁", "镇江市政协委员", REMOVED),
            ("柳成荫", "镇江市政协委员", APPOINTED),
        },
    ),
    # the committee that the first of several posts names
    (
        "省委决定：柳成荫同志任江苏大学党委委员、常委、书记；免去钱一鸣同志江苏大学党委书记、常委职务。",
        {
            ("柳成荫", "江苏大学党委委员", APPOINTED),
            ("柳成荫", "江苏大学党委常委", APPOINTED),
            ("柳成荫", "江苏大学党委书记", APPOINTED),
            ("钱一鸣", "江苏大学党委书记", REMOVED),
            ("钱一鸣", "江苏大学党委常委", REMOVED),
        },
    ),
    # the last of a list, before 和 and the next office
    (
        "市政协副主席柳成荫、洛桑次仁和秘书长钱一鸣出席。",
        {
            ("柳成荫", "镇江市政协副主席", CURRENT),
            ("洛桑次仁", "镇江市政协副主席", CURRENT),
            ("钱一鸣", "镇江市政协秘书长", CURRENT),
        },
    ),
    # groups that a discipline committee stations, courts by their short name, aides
    (
        "市纪委监委派驻市财政局纪检监察组组长柳成荫、市中院院长钱一鸣、市长助理孟晓舟、民革镇江市委会主委赵小满出席。",
        {
            ("柳成荫", "镇江市纪委监委派驻市财政局纪检监察组组长", CURRENT),
            ("钱一鸣", "镇江市中级人民法院院长", CURRENT),
            ("孟晓舟", "镇江市市长助理", CURRENT),
            ("赵小满", "民革镇江市委会主委", CURRENT),
        },
    ),
    # former belongs to each office that leans on it
    (
        "镇江高新区管委会原党组书记、主任柳成荫接受审查。",
        {
            ("柳成荫", "镇江高新区管委会党组书记", FORMER),
            ("柳成荫", "镇江高新区管委会主任", FORMER),
        },
    ),
    # why somebody is away is no part of the name
    ("丹徒区区长柳成因病未参加会议。", {("柳成", "丹徒区区长", CURRENT)}),
    # judges are of the court, cadres' departments of the committee, what manages is named by what it manages
    (
        "会议任命柳成荫为镇江市中级人民法院审判委员会委员、审判员。",
        {
            ("柳成荫", "镇江市中级人民法院审判委员会委员", APPOINTED),
            ("柳成荫", "镇江市中级人民法院审判员", APPOINTED),
        },
    ),
    (
        "省委组织部干部五处处长柳成荫、市纪委干部监督室主任赵小满出席。",
        {
            ("柳成荫", "江苏省委组织部干部五处处长", CURRENT),
            ("赵小满", "镇江市纪委干部监督室主任", CURRENT),
        },
    ),
    (
        "柳成荫当选江苏护理学会第九届理事会副理事长。",
        {("柳成荫", "江苏护理学会第九届理事会副理事长", APPOINTED)},
    ),
    ("三峡枢纽建设运行管理局副局长柳成荫出席。", {("柳成荫", "三峡枢纽建设运行管理局副局长", CURRENT)}),
    # who is elected by the body that the sentence names, some of them part-time
    (
        "市妇联执委会举行全体会议，选举产生新一届领导班子：柳成荫当选主席，钱一鸣、孟晓舟（兼职）当选副主席。",
        {
            ("柳成荫", "镇江市妇联主席", APPOINTED),
            ("钱一鸣", "镇江市妇联副主席", APPOINTED),
            ("孟晓舟", "镇江市妇联副主席", APPOINTED),
        },
    ),
    # two nominees in one sentence, each with an office held
    (
        "公示：镇江市商务局副局长柳成荫，拟任镇江市统计局局长；丹阳市市长钱一鸣，拟任镇江市政府秘书长。",
        {
            ("柳成荫", "镇江市商务局副局长", CURRENT),
            ("柳成荫", "镇江市统计局局长", PROPOSED),
            ("钱一鸣", "丹阳市市长", CURRENT),
            ("钱一鸣", "镇江市政府秘书长", PROPOSED),
        },
    ),
    # members of a committee that move up
    (
        "全会决定递补镇江市委候补委员柳成荫（女）、钱一鸣为镇江市委委员。",
        {("柳成荫", "镇江市委委员", APPOINTED), ("钱一鸣", "镇江市委委员", APPOINTED)},
    ),
    # words between office and name, names with 其 and 和
    (
        "江苏图澜科技有限公司创始人、“90后”柳成荫，市妇联二级巡视员田其林发言。",
        {("柳成荫", "江苏图澜科技有限公司创始人", CURRENT), ("田其林", "镇江市妇联二级巡视员", CURRENT)},
    ),
    # 其 is the one just named in the sentence
    (
        "会议决定：柳成荫任市委办公室主任，免去其市信访局局长职务。",
        {("柳成荫", "镇江市委办公室主任", APPOINTED), ("柳成荫", "镇江市信访局局长", REMOVED)},
    ),
    # 阮氏: a woman's name of Vietnam
    ("越南海防市友谊医院副院长阮氏清秋作线上交流。", {("阮氏清秋", "越南海防市友谊医院副院长", CURRENT)}),
]


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_offices(text: str, expected: set[tuple[str, str, Status]]) -> None:
    assert roles(read(HEAD + "6月18日，会议在市区召开。" + text)) >= expected


def test_a_table_of_candidates_gives_each_office_its_status() -> None:
    text = (
        "镇江市拟任职干部公示\n现将有关情况公示如下。\n姓名　性别　出生年月　现任职务　拟任职务\n"
        "柳 成　女　1983.06　丹徒区副区长　镇江市商务局局长\n"
    )
    assert roles(read(HEAD + text)) == {
        ("柳成", "丹徒区副区长", CURRENT),
        ("柳成", "镇江市商务局局长", PROPOSED),
    }


def test_a_line_of_a_list_of_leaders_gives_the_name_before_the_offices() -> None:
    text = (
        "柳成荫　市委副书记、市长。领导市政府全面工作。\n钱晓燕（女）　副市长、市公安局局长。负责公安工作。\n"
    )
    assert roles(read(HEAD + "市政府领导分工如下。\n" + text)) == {
        ("柳成荫", "镇江市委副书记", CURRENT),
        ("柳成荫", "镇江市市长", CURRENT),
        ("钱晓燕", "镇江市副市长", CURRENT),
        ("钱晓燕", "镇江市公安局局长", CURRENT),
    }


SPOKE = [
    ("副市长柳成荫、市委常委赵小满结合分管工作谈了意见。", {"柳成荫", "赵小满"}),
    ("丹徒区副区长柳成荫、润州区区长赵小满先后发表意见。", {"柳成荫", "赵小满"}),
    ("会议听取市人大常委会主任柳成荫，市政协主席赵小满分别就今年工作所作的汇报。", {"柳成荫", "赵小满"}),
    ("市政协主席柳成荫代表常务委员会，向大会报告工作。", {"柳成荫"}),
    ("市水利局局长柳成荫安排了高温天气下的供水保障工作。", {"柳成荫"}),
    ("市水利局局长柳成荫介绍了水库调度安排。", {"柳成荫"}),
    ("江苏大学医学院院长柳成荫教授介绍了情况。", {"柳成荫"}),
    ("市商务局局长柳成荫出席。\n柳成荫：谢谢主持人。今年以来，全市外贸稳中有进。", {"柳成荫"}),
    # what is shown, published and talked over
    ("江苏甘露科技有限公司副总裁柳成荫进行了路演。", {"柳成荫"}),
    ("市科技局局长柳成荫发布了《镇江市创新指数报告》。", {"柳成荫"}),
    ("江苏大学教授柳成荫、丹徒区副区长赵小满围绕人才引育展开对话。", {"柳成荫", "赵小满"}),
]


SPOKE += [
    # each speaker of a sentence that semicolons divide
    (
        "丹徒区副区长柳成荫说，办事快了许多；润州区副区长赵小满建议简化手续；市商务局局长钱一鸣也作了发言。",
        {"柳成荫", "赵小满", "钱一鸣"},
    ),
    # what is asked for is not done
    ("丹徒区副区长柳成荫建议统一验收标准。", {"柳成荫"}),
    # who is told is no speaker
    ("市纪委副书记柳成荫向丹阳市委领导班子和赵小满反馈了有关情况。", {"柳成荫"}),
]


@pytest.mark.parametrize(("text", "expected"), SPOKE)
def test_ways_of_speaking(text: str, expected: set[str]) -> None:
    facts = read(HEAD + "6月18日，市政府召开座谈会，市长孟晓舟主持。" + text)
    assert took_part(facts, Relation.SPOKE_AT) == expected
    assert [node.kind for node in facts.nodes if node.label.value == "Event"] == ["meeting"]


def test_study_before_a_session_is_an_event_of_its_own() -> None:
    facts = read(
        HEAD + "6月18日，市委常委会召开会议，市委书记孟晓舟主持。"
        "会前，市委常委会进行集体学法，江苏大学法学院教授柳成荫作专题辅导。\n市人大常委会主任赵小满列席会议。"
    )
    names = {node.id: node.name for node in facts.nodes}
    acts = {(names[e.source], names[e.target][-4:]) for e in facts.edges if e.type in Relation and e.manner}
    assert ("柳成荫", "集体学法") in acts
    assert ("赵小满", "集体学法") not in acts


def test_the_closing_of_a_session_is_the_session() -> None:
    facts = read(
        HEAD
        + "6月18日，镇江市人民代表大会第三次会议闭幕。市人大常委会主任柳成荫主持闭幕式。赵小满列席闭幕式。"
    )
    assert len([node for node in facts.nodes if node.label.value == "Event"]) == 1
    assert took_part(facts, Relation.PRESIDED) == {"柳成荫"}


def test_a_session_that_follows_is_one_of_its_own() -> None:
    facts = read(
        HEAD + "6月18日，国务院安委会召开电视电话会议。市长柳成荫在镇江分会场收听收看。"
        "会议结束后，我市随即召开续会，副市长赵小满主持会议。"
    )
    names = {node.id: node.name for node in facts.nodes}
    acts = {(names[e.source], names[e.target]) for e in facts.edges if e.manner}
    assert ("柳成荫", "国务院安委会电视电话会议") in acts
    assert any(who == "赵小满" and what.endswith("续会") for who, what in acts)


def test_a_last_name_that_is_a_word_takes_no_word_from_the_others() -> None:
    facts = read(
        HEAD
        + "6月18日，市政府召开座谈会。副市长柳成荫，市商务局局长赵小满，江苏远山公司工会主席国庆分别汇报了情况。"
    )
    assert {"柳成荫", "赵小满"} <= took_part(facts, Relation.SPOKE_AT)
