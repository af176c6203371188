"""Who presided, spoke and attended, and at which of an article's events."""

from __future__ import annotations

import pytest

from extractors.facts import Relation
from tests.extract.local import acts, read_zhenjiang

SPOKE, ATTENDED, PRESIDED = Relation.SPOKE_AT, Relation.ATTENDED, Relation.PRESIDED
ACTS = [
    # who was there is told before what it was
    (
        "市领导钱一鸣、赵小满参加。6月18日，市长孟晓舟主持召开招商座谈会。",
        {("钱一鸣", ATTENDED, "meeting"), ("赵小满", ATTENDED, "meeting"), ("孟晓舟", PRESIDED, "meeting")},
    ),
    # who is heard, introduced by a plain noun; then it is the listener who goes on
    (
        "6月18日，县委书记孟晓舟深入丹徒区督导秸秆禁烧工作，认真听取乡镇负责人钱一鸣、赵小满等汇报，查看值守情况。他强调，要压实责任。",
        {
            ("孟晓舟", ATTENDED, "inspection"),
            ("钱一鸣", SPOKE, "inspection"),
            ("赵小满", SPOKE, "inspection"),
            ("孟晓舟", SPOKE, "inspection"),
        },
    ),
    # who is invited to speak, and who presides over studying
    (
        "市委举行集体学习会，邀请江海大学教授钱一鸣作专题辅导。市委书记孟晓舟主持学习并讲话。",
        {("钱一鸣", SPOKE, "meeting"), ("孟晓舟", PRESIDED, "meeting"), ("孟晓舟", SPOKE, "meeting")},
    ),
    # hosts whom guests sit down with
    (
        "6月18日，市委书记孟晓舟率代表团到广州市花都区，与花都区委书记钱一鸣、区长赵小满就园区共建进行座谈。",
        {(name, ATTENDED, "meeting") for name in ("孟晓舟", "钱一鸣", "赵小满")},
    ),
    # all of a kind, without names
    (
        "市总工会召开报告会，市总工会主席孟晓舟主持报告会，各乡镇工会主席参加。",
        {("孟晓舟", PRESIDED, "meeting")},
    ),
    # who comes and reports
    (
        "6月18日，市政协主席孟晓舟视察镇江高新区，副市长钱一鸣应邀参加并介绍情况。",
        {
            ("孟晓舟", ATTENDED, "inspection"),
            ("钱一鸣", ATTENDED, "inspection"),
            ("钱一鸣", SPOKE, "inspection"),
        },
    ),
    # one of several heads of companies, who speaks
    (
        "6月18日，市委召开观摩会。市领导赵小满随团观摩，三江集团董事长钱一鸣等企业负责人现场介绍项目建设情况。",
        {("赵小满", ATTENDED, "meeting"), ("钱一鸣", SPOKE, "meeting")},
    ),
    # what is named at the end of the sentence is what was spoken at
    (
        "市委书记孟晓舟、市长周平共同为人才集团揭牌，市委组织部部长钱一鸣致辞，市国资委主任赵小满主持揭牌仪式。",
        {
            ("孟晓舟", ATTENDED, "ceremony"),
            ("周平", ATTENDED, "ceremony"),
            ("钱一鸣", SPOKE, "ceremony"),
            ("赵小满", PRESIDED, "ceremony"),
        },
    ),
    # a ceremony that no noun names
    (
        "市委书记孟晓舟宣布项目开工。镇江高新区管委会主任钱一鸣介绍项目情况，施工单位代表赵小满作表态发言。",
        {(name, SPOKE, "ceremony") for name in ("孟晓舟", "钱一鸣", "赵小满")},
    ),
    # guests whose town stands before their office
    (
        "6月18日，市商务局局长钱一鸣接待了越南老街省工贸厅副厅长赵小满一行，双方就合作进行会谈。",
        {("钱一鸣", ATTENDED, "reception"), ("赵小满", ATTENDED, "reception")},
    ),
    # a look at oneself is no inspection
    (
        "市委常委会召开民主生活会。市委书记孟晓舟主持会议，代表常委班子作对照检查。",
        {("孟晓舟", PRESIDED, "meeting"), ("孟晓舟", SPOKE, "meeting")},
    ),
    # two who report after one whose report was heard
    (
        "6月18日，市人大举行会议，会议听取了市人大常委会副主任孟晓舟作的工作报告，市人民法院院长钱一鸣、"
        "市人民检察院检察长赵小满分别作工作报告。",
        {(name, SPOKE, "meeting") for name in ("孟晓舟", "钱一鸣", "赵小满")},
    ),
    # a visitor who comes to look round is received; no inspection
    (
        "6月18日，市委书记孟晓舟会见了来镇考察的三江控股集团董事长钱一鸣一行。孟晓舟对钱一鸣的到来表示欢迎。",
        {
            ("孟晓舟", ATTENDED, "reception"),
            ("钱一鸣", ATTENDED, "reception"),
            ("孟晓舟", SPOKE, "reception"),
        },
    ),
    # a clause with a subject of its own, which has no name
    (
        "6月18日，市长孟晓舟主持召开例会，市商务局局长钱一鸣宣读整改通知，各企业负责人参加会议。",
        {("孟晓舟", PRESIDED, "meeting"), ("钱一鸣", SPOKE, "meeting")},
    ),
    # who presides gives instructions too
    (
        "6月18日，市委召开经济工作会议，市委书记孟晓舟讲话，市长钱一鸣主持并安排部署下步工作。",
        {("孟晓舟", SPOKE, "meeting"), ("钱一鸣", PRESIDED, "meeting"), ("钱一鸣", SPOKE, "meeting")},
    ),
    # where it was said: no word for 'at' behind the place
    (
        "6月18日，市长孟晓舟到经开区调研。孟晓舟在三江控股集团公司强调，要守牢安全底线。",
        {("孟晓舟", ATTENDED, "inspection"), ("孟晓舟", SPOKE, "inspection")},
    ),
    # those without a name who share the deed
    (
        "6月18日，市委召开座谈会。市商务局局长钱一鸣和相关部门负责人在座谈会上介绍了有关情况。",
        {("钱一鸣", SPOKE, "meeting")},
    ),
    # 甲向乙介绍: the predicate goes on behind the one addressed
    (
        "6月18日，市委书记孟晓舟到经开区调研。座谈中，市商务局局长钱一鸣向孟晓舟一行介绍了园区情况。",
        {("孟晓舟", ATTENDED, "inspection"), ("钱一鸣", SPOKE, "inspection")},
    ),
    # 甲在乙、丙陪同下考察
    (
        "6月18日，市委书记孟晓舟率考察团在丹阳市市长钱一鸣、副市长赵小满等相关负责同志陪同下来经开区考察。",
        {(name, ATTENDED, "inspection") for name in ("孟晓舟", "钱一鸣", "赵小满")},
    ),
    # the host of visitors
    (
        "6月18日，市委书记孟晓舟一行来经开区考察，市商务局局长钱一鸣接待了考察团一行。",
        {("孟晓舟", ATTENDED, "inspection"), ("钱一鸣", ATTENDED, "inspection")},
    ),
    # a surname with an office is the one known by it
    (
        "6月18日，市长孟晓舟检查防汛工作。在听取情况汇报后，孟市长强调，要压实责任。",
        {("孟晓舟", ATTENDED, "inspection"), ("孟晓舟", SPOKE, "inspection")},
    ),
    # whose company joins the inspection opens none of its own
    (
        "6月18日，市委书记孟晓舟来镇江高新区考察。市领导钱一鸣、赵小满随团考察。",
        {(name, ATTENDED, "inspection") for name in ("孟晓舟", "钱一鸣", "赵小满")},
    ),
    # the verb is part of the name of the meeting
    (
        "6月18日，市长孟晓舟主持召开调度推进全市重点工作会议。",
        {("孟晓舟", PRESIDED, "meeting")},
    ),
    # 在致辞中 belongs to the event with speeches
    (
        "6月18日，镇江优势产业签约仪式在上海市举行。当天，市委书记孟晓舟会见企业家代表。孟晓舟在致辞中说，镇江欢迎大家。",
        {("孟晓舟", ATTENDED, "reception"), ("孟晓舟", SPOKE, "signing")},
    ),
    # those who sit at a session that opens
    (
        "6月18日，政协镇江市第九届委员会第三次会议开幕。大会由市政协副主席钱一鸣主持。市长孟晓舟应邀出席大会。",
        {("钱一鸣", PRESIDED, "meeting"), ("孟晓舟", ATTENDED, "meeting")},
    ),
    # an activity that is held is an event
    (
        "6月18日，镇江经济开发区成立二十周年活动在丹徒区举办，市委书记孟晓舟到会致辞，市长钱一鸣主持活动。",
        {("孟晓舟", SPOKE, "other"), ("孟晓舟", ATTENDED, "other"), ("钱一鸣", PRESIDED, "other")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), ACTS)
def test_who_did_what(text: str, expected: set[tuple[str, Relation, str]]) -> None:
    assert acts(text) == expected


CITED = [
    "会议传达学习了省委书记钱一鸣在镇江调研时的讲话要求。市长孟晓舟主持会议。",
    "会议传达了省长钱一鸣批示精神。市长孟晓舟主持会议。",
    "会议按照市委书记钱一鸣在市委全会上的讲话精神部署工作。市长孟晓舟主持会议。",
]


@pytest.mark.parametrize("text", CITED)
def test_whose_words_are_only_passed_on_takes_no_part_and_has_no_office_here(text: str) -> None:
    facts = read_zhenjiang("6月18日，市政府召开会议。" + text)
    ids = {node.name: node.id for node in facts.nodes}
    assert "孟晓舟" in ids
    assert not [edge for edge in facts.edges if edge.source == ids.get("钱一鸣")]
