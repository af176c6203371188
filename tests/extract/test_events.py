"""Which events an article tells of: kind, name and date; and what is no event."""

from __future__ import annotations

import pytest

from extractors.facts import Label
from tests.extract.local import read_zhenjiang


def events(text: str) -> list[tuple[str, str, str]]:
    """Kind, name and date of the events."""
    return [(n.kind, n.name, n.date) for n in read_zhenjiang(text).nodes if n.label is Label.EVENT]


EVENTS = [
    # both sides sign, and no name says who
    (
        "6月18日，市长孟晓舟会见三江集团董事长钱一鸣。会后，双方签署了投资合作协议。",
        [
            ("reception", "孟晓舟会见钱一鸣", "2024-06-18"),
            ("signing", "双方签署了投资合作协议", "2024-06-18"),
        ],
    ),
    # two who meet are part of the name
    (
        "6月18日，丹阳市与江海控股集团签约仪式在镇江高新区举行。",
        [("signing", "丹阳市与江海控股集团签约仪式", "2024-06-18")],
    ),
    # glue words inside a name that begins with its year or number
    (
        "6月18日，2024江海走廊产教结合与协同发展推进会在镇江举行。",
        [("meeting", "2024江海走廊产教结合与协同发展推进会", "2024-06-18")],
    ),
    (
        "6月18日，全市农机以旧换新工作推进会召开。",
        [("meeting", "全市农机以旧换新工作推进会", "2024-06-18")],
    ),
    # what a speaker says tells of no event, though it takes several sentences
    (
        "6月18日，市委召开招商工作推进会。市长孟晓舟出席会议并讲话，他说，镇江商机无限。通过举办投资推介会，希望增进了解。",
        [("meeting", "镇江市委招商工作推进会", "2024-06-18")],
    ),
    # planned for a day
    (
        "6月18日，市政协召开第三次主席会议，协商定于7月25日召开市政协第八次常委会会议。",
        [("meeting", "镇江市政协第三次主席会议", "2024-06-18")],
    ),
    # what belongs to a meeting, not the meeting
    (
        "6月18日，市政协召开主席会议。市政府共承办第一次会议提案147件，会议通过召开第二次会议的决定。",
        [("meeting", "镇江市政协主席会议", "2024-06-18")],
    ),
    # the first of several days
    (
        "6月12日、18日，市长孟晓舟到经开区开展调研。",
        [("inspection", "孟晓舟到经开区开展调研", "2024-06-12")],
    ),
    # a report on an inquiry is no inspection
    (
        "6月18日，市委召开座谈会。市商务局局长钱一鸣作了园区发展专题调研汇报。",
        [("meeting", "镇江市委座谈会", "2024-06-18")],
    ),
    # a session that opens stays a meeting
    (
        "6月18日，政协镇江市第九届委员会第三次会议开幕。",
        [("meeting", "政协镇江市第九届委员会第三次会议", "2024-06-18")],
    ),
    # a talk that was not announced
    (
        "6月18日，市长孟晓舟到经开区调研。座谈会上，市商务局局长钱一鸣发言。",
        [("inspection", "孟晓舟到经开区调研", "2024-06-18"), ("meeting", "座谈会", "2024-06-18")],
    ),
    # the office of a person is not who holds the meeting
    (
        "6月18日，市委书记孟晓舟主持召开联席会议。",
        [("meeting", "联席会议", "2024-06-18")],
    ),
    # 对接 is a word of the name
    (
        "6月18日，镇江市经贸对接洽谈会举行。",
        [("meeting", "镇江市经贸对接洽谈会", "2024-06-18")],
    ),
    # a name begins after the dateline and whoever wrote it
    (
        "本报讯（记者 卜一凡）中共镇江市委经济工作会议6月18日召开。",
        [("meeting", "中共镇江市委经济工作会议", "2024-06-18")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), EVENTS)
def test_events_of_an_article(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert events(text) == expected


# what of a body sits, and committees of a party committee
SITTING = [
    ("6月12日，镇江市委常委会召开扩大会议，传达有关精神。", "镇江市委常委会扩大会议"),
    ("6月12日，镇江市政府党组召开会议，传达有关精神。", "镇江市政府党组会议"),
    ("6月12日，镇江市委理论学习中心组举行专题学习会议。", "镇江市委理论学习中心组专题学习会议"),
    ("6月12日，镇江市委全面深化改革委员会召开第十次会议。", "镇江市委全面深化改革委员会第十次会议"),
    ("6月12日，镇江市委全面依法治市委员会召开会议。", "镇江市委全面依法治市委员会会议"),
    ("6月12日，镇江市委编委召开会议。", "镇江市委编委会议"),
]


@pytest.mark.parametrize(("text", "expected"), SITTING)
def test_a_sitting_takes_the_name_of_what_sits(text: str, expected: str) -> None:
    assert {node.name for node in read_zhenjiang(text).nodes if node.label is Label.EVENT} == {expected}


# what is signed or begun on a day, without a word for the ceremony, which comes later or never
BEGUN = [
    ("6月12日，镇江高新区12个项目集中签约。", {("镇江高新区12个项目集中签约", "signing")}),
    (
        "6月12日，总投资50亿元的12个项目集中签约落户镇江高新区。",
        {("总投资50亿元的12个项目集中签约落户镇江高新区", "signing")},
    ),
    (
        "6月12日，镇江高新区半导体封装项目正式开工。市委书记张文远出席开工仪式并宣布开工。",
        {("镇江高新区半导体封装项目正式开工", "ceremony")},
    ),
    ("6月12日，丹阳市32个重大项目集中开工，总投资120亿元。", {("丹阳市32个重大项目集中开工", "ceremony")}),
    ("6月12日，记者从市发改委获悉，今年以来已有32个项目开工。", set()),
    ("镇江市人民政府网讯　6月12日，丹阳市举行集中开工活动。", {("集中开工活动", "ceremony")}),
]


@pytest.mark.parametrize(("text", "expected"), BEGUN)
def test_what_is_signed_or_begun_on_a_day(text: str, expected: set[tuple[str, str]]) -> None:
    found = {(node.name, str(node.kind)) for node in read_zhenjiang(text).nodes if node.label is Label.EVENT}
    assert found == expected
