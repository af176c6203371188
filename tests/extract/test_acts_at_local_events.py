"""Local pages: several events of one text, and who did what at which of them."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import WUHU, facts_of

# kind, day, and who presided, spoke, attended
EVENTS = [
    # two days of one trip; who came along inspects, too; what a leader said elsewhere is no event
    (
        "3月12日至13日，市委书记丁未然深入镜湖区、繁昌区，就园区建设进行调研。副市长秦海山一同督导。\n13日上午，在荻港镇，"
        "丁未然察看了码头。\n13日下午，全市园区建设座谈会召开。丁未然主持会议，秦海山传达了省委书记在全省园区工作会议上的"
        "讲话精神。",
        [
            ("inspection", "2024-03-12", "", "", "丁未然 秦海山"),
            ("meeting", "2024-03-13", "丁未然", "秦海山", ""),
        ],
    ),
    # unveiled before the main event, with a host of its own
    (
        "3月12日，芜湖市重大项目集中开工仪式在鸠江区举行，市长郭启明致辞。\n开工仪式前，郭启明与安徽工程大学校长许成林"
        "共同为滨江研究院揭牌。揭牌仪式由副市长秦海山主持。",
        [
            ("ceremony", "2024-03-12", "", "郭启明", ""),
            ("ceremony", "2024-03-12", "秦海山", "", "郭启明 许成林"),
        ],
    ),
    # bodies sign at the ceremony whose name tells of it
    (
        "3月12日，产教融合签约暨工作站揭牌仪式在芜湖市举行。市长郭启明致辞。芜湖市人社局与安徽工程大学签订合作协议。",
        [("ceremony", "2024-03-12", "", "郭启明", "芜湖市人社局 安徽工程大学")],
    ),
    # 会议 of another day is not the meeting told of before
    (
        "3月12日，全市园区联席会议召开，市长郭启明主持会议。\n3月14日，市委常委会召开会议，学习有关文件。市委书记丁未然主持。",
        [("meeting", "2024-03-12", "郭启明", "", ""), ("meeting", "2024-03-14", "丁未然", "", "")],
    ),
    # a team is sent out before anybody is named; who leads it, who came along there; then it is commented on
    (
        "3月12日，全省开发区观摩团来到芜湖市，实地观摩项目建设。副省长郭启明带队，市长秦海山参加在芜湖的观摩。\n点评会上，"
        "商务厅厅长丁未然作了发言。",
        [
            ("inspection", "2024-03-12", "", "", "郭启明 秦海山"),
            ("meeting", "2024-03-12", "", "丁未然", ""),
        ],
    ),
    # who took part in 活动 was not at what went before it
    (
        "3月12日，产业园揭牌活动举行，市长郭启明致辞。\n会前，市委书记丁未然会见了江畔集团董事长许成林。\n市领导秦海山、于小曼"
        "参加活动。",
        [
            ("ceremony", "2024-03-12", "", "郭启明", "秦海山 于小曼"),
            ("reception", "2024-03-12", "", "", "丁未然 许成林"),
        ],
    ),
    # one part of a meeting; who observes a ceremony; whoever speaks on behalf of a body presides over nothing
    (
        "3月12日，全市园区大会召开，副市长秦海山代表市政府作工作报告，市长郭启明主持第一阶段会议。县长许成林应邀观摩。",
        [("meeting", "2024-03-12", "郭启明", "秦海山", "许成林")],
    ),
    # speeches at a forum where bodies sign, too
    (
        "3月12日，全市氢能论坛举行。芜湖经开区管委会与江畔集团签署合作协议。管委会规划处处长于小曼解读了政策。",
        [
            ("meeting", "2024-03-12", "", "于小曼", ""),
            ("signing", "2024-03-12", "", "", "芜湖经开区管委会 江畔集团"),
        ],
    ),
    # sent to look for partners; what was heard and what was arranged there
    (
        "3月12日，市长郭启明率队赴凤台县，开展招商对接，副市长秦海山参加。随后，全市招商总结会召开，郭启明听取寿县县长许成林、"
        "凤台县县长丁一禾工作汇报。秦海山就后续任务进行了安排。",
        [
            ("inspection", "2024-03-12", "", "", "郭启明 秦海山"),
            ("meeting", "2024-03-12", "", "许成林 丁一禾 秦海山", ""),
        ],
    ),
    # who signs at a ceremony that unveils, too
    (
        "3月12日，实验室共建签约暨揭牌仪式举行，市长郭启明致辞。副市长秦海山、安徽工程大学院长许成林分别代表双方签约。",
        [("ceremony", "2024-03-12", "", "郭启明", "秦海山 许成林")],
    ),
    # after a report it is not who reported that urges
    (
        "3月12日，市委书记丁未然到鸠江区调研，区长秦海山作了汇报。他叮嘱基层干部要履职尽责。",
        [("inspection", "2024-03-12", "", "秦海山 丁未然", "丁未然")],
    ),
    # 5件建议 is a noun; who leads a team that inspects
    (
        "3月12日，市人大常委会副主任秦海山带领检查组，就人大会议确定的5件议案和5件建议执行情况进行检查。副市长于小曼参加检查。",
        [("inspection", "2024-03-12", "", "", "秦海山 于小曼")],
    ),
    # 专题座谈会, named in full later
    (
        "3月12日，副市长秦海山赴鸠江区考察并召开专题座谈会，就共建协议听取意见建议。秦海山主持召开园区共建有关工作座谈会，区长"
        "许成林发言。",
        [
            ("meeting", "2024-03-12", "秦海山", "许成林", ""),
            ("inspection", "2024-03-12", "", "", "秦海山"),
        ],
    ),
    # 讲了意见, 陪同并介绍情况
    (
        "3月12日，市委书记丁未然到鸠江区调研，副区长秦海山陪同并介绍情况。当天，全市园区推进会召开，市长郭启明结合实际讲了意见。",
        [
            ("inspection", "2024-03-12", "", "秦海山", "丁未然 秦海山"),
            ("meeting", "2024-03-12", "", "郭启明", ""),
        ],
    ),
    # what a meeting is about has a time of its own
    (
        "3月12日，市委书记丁未然主持召开清明节期间安全防范工作会，副市长秦海山作工作安排。",
        [("meeting", "2024-03-12", "丁未然", "秦海山", "")],
    ),
    # a talk that is called no meeting
    (
        "3月12日，芜湖市政府与安徽远山集团举行工作座谈。市委书记丁未然主持座谈，远山集团董事长许成林讲话。",
        [("meeting", "2024-03-12", "丁未然", "许成林", "")],
    ),
    # who witnesses is named before those who sign
    (
        "3月12日，市委书记丁未然会见远山集团董事长许成林。会见后，在丁未然、许成林见证下，安徽江淮公司总经理金大壮与芜湖市商务局局长"
        "秦海山签署合作协议。",
        [
            ("reception", "2024-03-12", "", "", "丁未然 许成林"),
            ("signing", "2024-03-12", "", "", "丁未然 许成林 金大壮 秦海山"),
        ],
    ),
    # a meeting that no list of nouns has; what was done once
    (
        "3月12日，第二期政企早餐会在镜湖区举行。区长丁未然主持早餐会，安徽江淮公司总经理金大壮反映了用工困难。此前，副市长秦海山曾率队"
        "赴省农行对接。",
        [("meeting", "2024-03-12", "丁未然", "金大壮", "")],
    ),
    # the opening of a forum is the forum; who comes to guide comes to the meeting
    (
        "3月12日，皖南产业论坛在芜湖召开。市长郭启明出席论坛开幕式并致辞。\\n会前，郭启明到芜湖高新区调研。\\n市商务局局长秦海山到会指导。",
        [
            ("meeting", "2024-03-12", "", "郭启明", "郭启明 秦海山"),
            ("inspection", "2024-03-12", "", "", "郭启明"),
        ],
    ),
    # those present go to look; talks at the place where one went
    (
        "3月12日，全市文旅大会召开，市长郭启明主持。与会人员赴繁昌区观摩，副市长秦海山参加观摩。",
        [
            ("meeting", "2024-03-12", "郭启明", "", ""),
            ("inspection", "2024-03-12", "", "", "秦海山"),
        ],
    ),
    (
        "3月12日，市委讲师团团长许成林前往芜湖高新区，与企业职工面对面交流。",
        [("inspection", "2024-03-12", "", "", "许成林")],
    ),
    # a ceremony that is a talk too, and a signing that is an activity
    (
        "3月12日，皖江研究院启用仪式暨市校座谈会在芜湖举行，市长郭启明讲话。座谈会由副市长秦海山主持。",
        [("ceremony", "2024-03-12", "秦海山", "郭启明", "")],
    ),
    (
        "3月12日，芜湖市举行项目集中签约暨人才日活动，市长郭启明致辞。",
        [("signing", "2024-03-12", "", "郭启明", "")],
    ),
    # what an inspection is called; representatives without names speak for nobody
    (
        "3月12日，市法院院长许成林到芜湖高新区开展“法官进园区”活动，走访安徽江淮公司。随后召开座谈会，副市长秦海山主持，5家企业代表"
        "先后发言。",
        [
            ("inspection", "2024-03-12", "", "", "许成林"),
            ("meeting", "2024-03-12", "秦海山", "", ""),
        ],
    ),
    # leaders on a line of their own come to the whole, not to the signing within
    (
        "3月12日，皖江产业大会在芜湖开幕，市长郭启明致辞。会上，安徽江淮公司总经理金大壮与安徽工程大学校长许成林签署协议。\n市领导秦海山、"
        "丁未然等出席。",
        [
            ("ceremony", "2024-03-12", "", "郭启明", "秦海山 丁未然"),
            ("signing", "2024-03-12", "", "", "金大壮 许成林"),
        ],
    ),
    # a meeting across the border; who went along before it
    (
        "3月12日，皖江跨境合作第三次工作会晤在芜湖举行，市长郭启明主持，副市长秦海山介绍情况。",
        [("meeting", "2024-03-12", "郭启明", "秦海山", "")],
    ),
    (
        "3月12日，市委书记丁未然会见远山集团董事长许成林。\n会见前，在副市长秦海山陪同下，许成林一行考察了芜湖高新区。",
        [
            ("reception", "2024-03-12", "", "", "丁未然 许成林"),
            ("inspection", "2024-03-12", "", "", "秦海山 许成林"),
        ],
    ),
    # those who sign for two sides, and those who witness
    (
        "3月12日，皖江协作座谈会在芜湖召开，市长郭启明主持。会后，双方签署会议纪要。副市长秦海山、安徽江淮公司总经理金大壮代表双方签字，"
        "郭启明见证。",
        [
            ("meeting", "2024-03-12", "郭启明", "", ""),
            ("signing", "2024-03-12", "", "", "秦海山 金大壮 郭启明"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), EVENTS)
def test_who_did_what_at_which_event(text: str, expected: list[tuple[str, str, str, str, str]]) -> None:
    facts = facts_of(WUHU + text)
    called = {node.id: node.name for node in facts.nodes}
    found = []
    for event in facts.nodes:
        if event.label is Label.EVENT:
            took = [
                " ".join(called[e.source] for e in facts.edges if e.type is kind and e.target == event.id)
                for kind in (Relation.PRESIDED, Relation.SPOKE_AT, Relation.ATTENDED)
            ]
            found.append((str(event.kind), event.date, *took))
    assert found == expected
