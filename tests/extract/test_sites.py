"""Where an event took place: what the text states, part by part."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import read_zhenjiang

SITES = [
    # a stated venue, not the place in the name of the meeting
    ("6月18日，丹徒区园区发展座谈会在镇江高新区召开。", {"镇江高新区"}),
    # a session closes in a venue
    ("6月18日，镇江市第九届人民代表大会第三次会议在体育会堂闭幕。", {"体育会堂"}),
    # a conference centre is a venue, with the city in its name
    ("6月18日，镇江产业合作大会在镇江国际会议中心举行。", {"镇江国际会议中心"}),
    # a body's meeting without a stated place
    ("6月18日，镇江市委召开领导干部会议。", set()),
    # hosts receive in a place
    ("6月18日，市委书记孟晓舟在西津宾馆会见建安集团董事长钱一鸣一行。", {"西津宾馆"}),
    # a name that has a place in it
    ("6月18日，市委召开座谈会。市长燕北辰出席会议并讲话。", set()),
    # each part of a list, what has a known name and what has none
    (
        "6月18日，市长孟晓舟先后来到镇江高新区、焦山泵站、东港水闸等地检查防汛工作。",
        {"镇江高新区", "焦山泵站", "东港水闸"},
    ),
    # the sites with which a sentence of an inspection begins
    ("6月18日，市长孟晓舟检查防汛工作。在焦山泵站，孟晓舟详细了解设备运行情况。", {"焦山泵站"}),
    # those who come along are no sites
    (
        "6月18日，市长孟晓舟带领市商务局、市水利局负责人，到焦山泵站检查防汛工作。",
        {"焦山泵站"},
    ),
    # 在听取了汇报后 is no scene, 深入交谈 no going
    (
        "6月18日，市长孟晓舟到焦山泵站检查防汛工作，并与企业负责人深入交谈。在听取了园区建设汇报后，孟晓舟要求抓好落实。",
        {"焦山泵站"},
    ),
    # 深入了解 is no going
    ("6月18日，市长孟晓舟到丹徒区调研，深入了解项目建设，感受到产业活力。", {"丹徒区"}),
    # the first clause of a sentence tells where, before who presided
    ("6月18日上午，在市会议中心，市长孟晓舟主持召开专题会议。", {"市会议中心"}),
    # a room is a venue
    ("6月18日，市长孟晓舟在丹徒宾馆二楼会议室主持召开专题会议。", {"丹徒宾馆二楼会议室"}),
    # the venue bears the name of the city or zone that runs it
    ("6月18日，表彰大会在镇江市工人文化宫举行。", {"镇江市工人文化宫"}),
    (
        "6月18日，市长孟晓舟到高新区诉讼服务站、镇江新区污水处理厂检查。",
        {"镇江高新区诉讼服务站", "镇江新区污水处理厂"},
    ),
    # what was looked at: by how it ends, or as one of several firms
    ("6月18日，市长孟晓舟走访了焦山古街、西津老酒厂。", {"焦山古街", "西津老酒厂"}),
    ("6月18日，市长孟晓舟走访了华瑞光电、恒顺源、金鼎重工等企业。", {"华瑞光电", "恒顺源", "金鼎重工"}),
    ("6月18日，市长孟晓舟察看主要建设区域和重要节点。", set()),
    # whoever goes there and asks inspects
    ("6月18日，市长孟晓舟先后来到焦山泵站、东港水闸，了解设备运行情况。", {"焦山泵站", "东港水闸"}),
    # leaders without a name, whom the next sentence names
    (
        "6月18日，市领导到镇江高新区调研。当天，市领导孟晓舟、燕北辰一行先后走进焦山泵站、东港水闸，察看设备。",
        {"镇江高新区", "焦山泵站", "东港水闸"},
    ),
    # a group of the congress, and where it went
    (
        "6月18日，镇江市人大调研组对防汛工作进行调研。调研组一行到焦山泵站、东港水闸调研，并召开座谈会。",
        {"焦山泵站", "东港水闸"},
    ),
    # those who guide or help are no sites
    ("6月18日，市长孟晓舟调研焦山泵站，要求在市委、市政府的坚强领导下，会同镇江海关抓好落实。", {"焦山泵站"}),
    # guests: where they are, and what they saw with their hosts
    (
        "6月18日，扬州市长孟晓舟率考察团来我市考察。在副市长燕北辰的陪同下，考察团先后到焦山泵站、东港水闸考察。",
        {"焦山泵站", "东港水闸", "镇江市"},
    ),
    ("6月18日，市长孟晓舟调研省重大项目龙拱港、焦山湖滨商业街。", {"龙拱港", "焦山湖滨商业街"}),
    # a letter of the city, said by its hosts; the place of a firm is none
    (
        "6月18日，扬州市长孟晓舟来镇考察，走访了江苏华瑞光电、焦山泵站。",
        {"镇江市", "江苏华瑞光电", "焦山泵站"},
    ),
    ("6月18日，全市政协委员视察工业园区建设。委员们先后视察了焦山泵站、东港水闸。", {"焦山泵站", "东港水闸"}),
    ("6月18日，市长孟晓舟察看焦山泵站、东港水闸等项目的建设情况。", {"焦山泵站", "东港水闸"}),
    ("6月18日，市长孟晓舟察看政策落实、技术研发、销售经营等情况。", set()),
    ("6月18日，市长孟晓舟来到镇上的江淮风景道调研。", {"江淮风景道"}),
    # where the clause before tells that it was done
    ("6月18日，华瑞光电项目在镇江高新区开工，市长孟晓舟出席开工仪式。", {"镇江高新区"}),
    ("6月18日，市长孟晓舟来到西津渡公园，与干部群众一起参加植树活动。", {"西津渡公园"}),
    # a later clause goes on with the way
    ("6月18日，市长孟晓舟调研防汛。孟晓舟首先来到焦山泵站，最后前往东港水闸。", {"焦山泵站", "东港水闸"}),
    # what the committee put forward is no statement of who goes, and why they went is not where
    (
        "6月18日，市长孟晓舟赴扬州市考察。孟晓舟一行围绕市委全会提出的工业强市目标，走访了华瑞集团，考察了焦山泵站。",
        {"扬州市", "华瑞集团", "焦山泵站"},
    ),
    # kinds of places are none
    ("6月18日，市长孟晓舟走进食堂、教室、宿舍楼，来到焦山泵站。", {"焦山泵站"}),
    # who was called together is no site
    ("6月18日，市长孟晓舟来到焦山泵站检查，召集市水利局、市应急管理局研究防汛。", {"焦山泵站"}),
]


@pytest.mark.parametrize(("text", "expected"), SITES)
def test_where_it_took_place(text: str, expected: set[str]) -> None:
    facts = read_zhenjiang(text)
    nodes = {node.id: node for node in facts.nodes}
    found = {
        nodes[e.target].name
        for e in facts.edges
        if e.type is Relation.LOCATED_IN and nodes[e.source].label is Label.EVENT
    }
    assert {name.removeprefix("江苏省镇江市") for name in found} == expected
