"""Words for speaking, inspecting and standing in: a table of each."""

from __future__ import annotations

import pytest

from extractors.facts import Relation
from tests.extract.local import acts

SPOKE, ATTENDED, PRESIDED = Relation.SPOKE_AT, Relation.ATTENDED, Relation.PRESIDED

SPEAKS = [
    "作交流发言",
    "作典型交流",
    "传达了省委会议精神",
    "领学了有关文件",
    "解读了有关政策",
    "推介了投资环境",
    "授课",
    "作述职述廉报告",
    "承诺将抓好落实",
    "呼吁大家共同努力",
    "宣读倡议书",
    "发出倡议",
    "致祝酒辞",
    "反馈了督查情况",
    "分享了经验",
    "陈述了意见",
    "揭晓了获奖名单",
    "称赞企业发展迅速",
    "给予高度评价",
    "现场答复",
    "提出三点意见",
    "谈了学习体会",
    "交流了学习体会",
    "带头作检视剖析",
    "给大家上了一堂党课",
    "就贯彻会议精神讲意见",
    "发布开工令",
    "勉励大家再接再厉",
]


@pytest.mark.parametrize("words", SPEAKS)
def test_words_for_speaking(words: str) -> None:
    assert acts(f"6月18日，市委召开座谈会。市商务局局长钱一鸣{words}。") == {("钱一鸣", SPOKE, "meeting")}


INSPECTS = [
    "深入经开区调研企业生产情况",
    "率队督查环保整改",
    "先后来到三江公司、四海集团，详细了解企业发展情况",
    "到经开区开展“入企走访”活动",
    "到新桥镇巡河",
    "暗访餐饮企业",
    "在经开区现场办公",
    "观摩了重点项目",
    "视察了人大代表联络站",
    "调度项目建设",
    "到新桥镇接访",
    "走进三江公司车间",
    "前往新桥镇指导防汛",
    "赴北京招商",
]


@pytest.mark.parametrize("words", INSPECTS)
def test_words_for_inspecting(words: str) -> None:
    assert acts(f"6月18日，市委书记孟晓舟{words}。") == {("孟晓舟", ATTENDED, "inspection")}


# who acts for another, and those who give something to the first of many
STAND_IN = [
    (
        "6月12日，镇江市召开工作推进会。市委副书记李远明受市委书记张建中委托主持会议。",
        {("李远明", PRESIDED, "meeting")},
    ),
    (
        "6月12日，镇江市召开工作推进会。市委副书记、市长李远明受市委书记张建中同志的委托，主持会议并讲话。",
        {("李远明", PRESIDED, "meeting"), ("李远明", SPOKE, "meeting")},
    ),
    (
        "6月12日，镇江市召开工作推进会。受市委书记张建中委托，市长李远明主持会议。",
        {("李远明", PRESIDED, "meeting")},
    ),
    (
        "6月12日，镇江市举行启动仪式。市长李远明、副市长王海波为首批企业授牌。",
        {("李远明", ATTENDED, "ceremony"), ("王海波", ATTENDED, "ceremony")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), STAND_IN)
def test_who_stands_in_acts_and_who_is_stood_in_for_does_not(
    text: str, expected: set[tuple[str, Relation, str]]
) -> None:
    assert acts(text) == expected


# who is called by his office, though a dictionary has his name
CALLED = [
    (
        "6月12日，镇江市召开工作推进会，李远明市长主持，张文远书记讲话。",
        {("李远明", PRESIDED, "meeting"), ("张文远", SPOKE, "meeting")},
    ),
    ("6月12日，镇江市召开工作推进会。张建国书记强调，要抓好落实。", {("张建国", SPOKE, "meeting")}),
    ("6月12日，镇江市召开工作推进会。马鞍山市长表示，要抓好落实。", set()),
]


@pytest.mark.parametrize(("text", "expected"), CALLED)
def test_who_is_called_by_an_office_behind_the_name_acts(
    text: str, expected: set[tuple[str, Relation, str]]
) -> None:
    assert acts(text) == expected
