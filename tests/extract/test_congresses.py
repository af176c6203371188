"""Congresses: formal names, members who speak, and what is told of those who are remembered."""

from __future__ import annotations

import pytest

from tests.extract.news import facts_of, names, roles

FORMAL = [
    ("会议听取了政协第十三届全国委员会副主席李文远作的说明。", {("李文远", "全国政协副主席")}),
    ("全国政协第十四届全国委员会副主席李文远出席。", {("李文远", "全国政协副主席")}),
    ("第十四届全国人民代表大会常务委员会副委员长李文远出席。", {("李文远", "全国人大常委会副委员长")}),
    ("中国人民政治协商会议第十二届成都市委员会主席李文远出席。", {("李文远", "成都市政协主席")}),
    # ministers of ours that share their word with those of other states
    (
        "中共中央政治局委员、外交部长李文远出席。",
        {("李文远", "中共中央政治局委员"), ("李文远", "外交部部长")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), FORMAL)
def test_formal_names_of_congresses(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


_SESSION = "全国政协十四届一次会议7日在北京举行第二次全体会议。"
MEMBERS = [
    ("李文远委员代表民革中央发言说，要参加调研。", {"李文远"}),
    ("苗甫委员发言说，要积极参与。", {"苗甫"}),
    ("古丽努尔·买买提委员建议，要加强研究。", {"古丽努尔·买买提"}),
    ("委员建议，要加强研究。各位委员认为，报告很好。", set()),
    ("常务委员建议人选名单获得通过。主任委员表示，要加强研究。", set()),
]


@pytest.mark.parametrize(("text", "expected"), MEMBERS)
def test_members_who_speak(text: str, expected: set[str]) -> None:
    facts = facts_of(_SESSION + "\n" + text)
    assert {who for who, role in roles(facts) if role == "全国政协委员"} == expected
    named = {node.id: node.name for node in facts.nodes}
    assert {named[e.source] for e in facts.edges if e.type == "SPOKE_AT"} == expected
    assert not [e for e in facts.edges if e.type == "ATTENDED"]


_LIFE = (
    "纪念布仁同志诞辰100周年座谈会4日在京举行。\n"
    "布仁同志是中国共产党的优秀党员，久经考验的忠诚的共产主义战士，中共北京市委原书记。\n"
    "北京市委书记李文远在座谈会上缅怀了布仁同志光辉的一生，强调要学习他的崇高品格。\n"
    "会前，李文远会见了布仁同志亲属。"
)


def test_those_who_are_remembered_held_offices_and_take_no_part() -> None:
    facts = facts_of(_LIFE)
    assert ("布仁", "北京市委书记") in roles(facts)
    assert names(facts, "Event") == {"纪念布仁同志诞辰100周年座谈会", "李文远会见了布仁同志亲属"}
    named = {node.id: node.name for node in facts.nodes}
    acts = {(named[e.source], str(e.type)) for e in facts.edges if e.type in ("SPOKE_AT", "ATTENDED")}
    assert acts == {("李文远", "SPOKE_AT"), ("李文远", "ATTENDED")}


def test_a_passage_for_delegates_is_a_meeting() -> None:
    text = "十四届全国人大二次会议首场“代表通道”5日开启。全国人大代表李文远、水晓霞、侯蓉也讲述了履职的故事。"
    facts = facts_of(text)
    assert names(facts, "Event") == {"十四届全国人大二次会议首场“代表通道”"}
    assert {who for who, _ in roles(facts)} == {"李文远", "水晓霞", "侯蓉"}


COMMITTEES = [
    (
        "十四届全国人大常委会第八次会议5日举行。宪法和法律委员会认为草案成熟。",
        {"全国人大常委会", "全国人大宪法和法律委员会"},
    ),
    (
        "十四届全国人大常委会第八次会议5日举行。会议听取了常委会代表资格审查委员会主任委员李文远作的报告。",
        {"全国人大常委会", "全国人大常委会代表资格审查委员会"},
    ),
    (
        "十四届全国人大常委会第八次会议5日举行。会议审议了全国人大常委会执法检查组关于检查农业法的报告。",
        {"全国人大常委会", "全国人大常委会执法检查组"},
    ),
    (
        "全国人大常委会5日举行全体会议。会议听取了常委会副委员长李文远作的常委会执法检查组关于检查农业法的报告。",
        {"全国人大常委会", "全国人大常委会执法检查组"},
    ),
    # a meeting of heads is no body, nor is a figure of speech, nor those who came with a guest
    ("全国统战部长会议5日在京召开。", set()),
    ("县委是我们党执政的“一线指挥部”。", set()),
    ("陪同马杜来访华的有外交部部长、国会外事委员会主席等。", set()),
    ("公安部门和教育部门负责人介绍了情况，国防部队不在其中。", set()),
]


@pytest.mark.parametrize(("text", "expected"), COMMITTEES)
def test_committees_and_what_is_none(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Body") == expected


DELIBERATIONS = [
    "国家副主席李文远5日下午来到他所在的山东代表团，同代表们一起审议政府工作报告。",
    "国家副主席李文远5日参加了十四届全国人大二次会议山东代表团审议。",
    "国家副主席李文远5日在参加他所在的十四届全国人大二次会议山东代表团审议时强调，要坚持改革。",
]


@pytest.mark.parametrize("text", DELIBERATIONS)
def test_who_deliberates_with_a_delegation(text: str) -> None:
    facts = facts_of(text)
    assert names(facts, "Event") == {"山东代表团审议"}
    named = {node.id: node.name for node in facts.nodes}
    assert {named[e.source] for e in facts.edges if e.type == "ATTENDED"} == {"李文远"}


def test_committees_of_a_list_of_changes() -> None:
    text = (
        "政协第十三届全国委员会常务委员会第二十五次会议5日在京闭幕。会议经过表决，"
        "增补李文远为第十三届全国政协委员、外事委员会副主任，张敬山不再担任提案委员会驻会副主任。"
    )
    assert {("李文远", "全国政协委员"), ("张敬山", "全国政协提案委员会驻会副主任")} <= roles(facts_of(text))


def test_parts_of_a_session() -> None:
    text = (
        "十四届全国人大二次会议主席团第二次会议5日举行。会议听取了大会秘书处关于审议情况的报告。"
        "会议听取了大会秘书处法案组组长李文远作的汇报。"
    )
    facts = facts_of(text)
    assert ("李文远", "十四届全国人大二次会议秘书处法案组组长") in roles(facts)
    assert "十四届全国人大二次会议秘书处" in names(facts, "Body")


def test_a_committee_before_its_verb_and_a_speech_about_deliberation() -> None:
    text = (
        "十四届全国人大常委会第八次会议5日举行第一次全体会议。全国人大社会委提出了关于提请审议村民委员会组织法的议案。\n"
        "受国务院委托，外交部副部长李文莹作了关于提请审议批准《关于建立调解院的公约》的议案的说明。\n"
        "国务院副总理、全国双拥工作领导小组组长丁文远列席会议。"
    )
    facts = facts_of(text)
    assert {"全国人大社会委", "全国双拥工作领导小组"} <= names(facts, "Body")
    assert "全国人大" not in names(facts, "Body")
    assert {("丁文远", "国务院副总理"), ("丁文远", "全国双拥工作领导小组组长")} <= roles(facts)
    named = {node.id: node.name for node in facts.nodes}
    assert {named[e.source] for e in facts.edges if e.type == "SPOKE_AT"} == {"李文莹"}


def test_a_leader_who_writes_is_no_part_of_the_name() -> None:
    assert "国防科技大学" in names(facts_of("习近平致国防科技大学建校70周年的贺信引发热烈反响。"), "Body")
