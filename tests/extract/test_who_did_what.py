"""Who presided, spoke and attended at one event, in the many ways in which a page says so."""

from __future__ import annotations

import pytest

from extractors.facts import Facts, Label, Relation
from tests.extract.reading import read, took_part

HEAD = "江苏省镇江市人民政府\n2024-06-20\n"
MEETING = "6月19日，全市招商工作会议召开。"
VISIT = "6月19日，市长柳成荫调研园区。"


def event(facts: Facts) -> tuple[str, str | None]:
    """Kind and date of the only event."""
    (found,) = (node for node in facts.nodes if node.label is Label.EVENT)
    return str(found.kind), found.date


@pytest.mark.parametrize(
    ("text", "presided", "spoke", "attended"),
    [
        # closing lists
        (MEETING + "出席会议的领导有：市长柳成荫、副市长钱海波。", "", "", "柳成荫 钱海波"),
        (MEETING + "一同参加的还有副市长钱海波、市政府秘书长孟海。", "", "", "钱海波 孟海"),
        (MEETING + "在主席台前排就座的有市长柳成荫、副市长钱海波。", "", "", "柳成荫 钱海波"),
        (VISIT + "陪同调研的有副市长钱海波。", "", "", "柳成荫 钱海波"),
        (VISIT + "陪同人员有副市长钱海波、市政府秘书长孟海。", "", "", "柳成荫 钱海波 孟海"),
        # in the chair
        ("6月19日，在市长柳成荫的主持下，全市招商工作会议召开。", "柳成荫", "", ""),
        (MEETING + "市长柳成荫担任大会主持人。", "柳成荫", "", ""),
        # speaking
        (MEETING + "市长柳成荫作会议小结。", "", "柳成荫", ""),
        (MEETING + "副市长钱海波传达学习了全省会议精神。", "", "钱海波", ""),
        (MEETING + "副市长钱海波回顾了上半年工作。", "", "钱海波", ""),
        (MEETING + "市长柳成荫讲话时指出，要解放思想。", "", "柳成荫", ""),
        (MEETING + "市长柳成荫致开幕词，副市长钱海波致闭幕辞。", "", "柳成荫 钱海波", ""),
        # guests
        ("6月19日，市长柳成荫接见了甲集团总裁孟海。", "", "", "柳成荫 孟海"),
        ("6月19日，市长柳成荫拜访甲集团董事长孟海。", "", "", "柳成荫 孟海"),
        ("6月19日，市长柳成荫会见甲集团总裁孟海。市政府秘书长钱海波在座。", "", "", "柳成荫 孟海 钱海波"),
        ("6月19日，市长柳成荫与甲集团董事长孟海举行工作会谈，深入交流。", "", "", "柳成荫 孟海"),
        # who is visited does not inspect, who goes along does
        ("6月19日，市长柳成荫慰问了困难党员孟海，副市长钱海波参加。", "", "", "柳成荫 钱海波"),
        ("6月19日，市长柳成荫一行来到老党员孟海家中，送上慰问金。", "", "", "柳成荫"),
        ("6月19日，副市长钱海波偕市商务局局长孟海到园区检查安全生产。", "", "", "钱海波 孟海"),
        # those who come to talk, and whoever came with them
        ("6月19日，甲集团总经理沈山一行来我市洽谈合作，市长柳成荫会见。", "", "", "沈山 柳成荫"),
        ("6月19日，甲集团总裁沈山来访，市长柳成荫会见了他。", "", "", "沈山 柳成荫"),
        (
            "6月19日，甲县县长沈山，甲县副县长孟海一行专程来访。市长柳成荫会见了沈山一行。",
            "",
            "",
            "沈山 孟海 柳成荫",
        ),
        ("6月19日，镇江市产业技术研究院沈海波一行来访。", "", "", "沈海波"),
        # tours of many, and who is talked with on them
        (
            "6月19日，市委统战部组织市各民主党派、工商联和无党派人士代表到镇江新区考察调研。市长柳成荫参加并讲话。",
            "",
            "柳成荫",
            "柳成荫",
        ),
        (
            "6月19日，民盟江苏省委与致公党江苏省委组成联合调研组，就镇江港建设在镇江开展调研。市长柳成荫参加调研。",
            "",
            "",
            "柳成荫",
        ),
        (
            "6月19日，参加市人代会的代表分成15个代表团，审议政府工作报告。市领导孟海到所在代表团参加审议。",
            "",
            "",
            "孟海",
        ),
        (
            "6月19日，新港管委会班子成员一行深入项目现场，开展集中观摩活动。新港管委会主任孟海参加。",
            "",
            "",
            "孟海",
        ),
        # in writing
        (MEETING + "市委书记丁海作出批示。丁海指出，要落实责任。市长柳成荫讲话。", "", "柳成荫", ""),
        (MEETING + "省长丁海致贺信。市长柳成荫宣读贺信。", "", "柳成荫", ""),
        # names in a row that go somewhere
        (
            "6月19日，市领导参加义务植树活动。丁海、柳成荫等市领导来到植树点，挥锹铲土。",
            "",
            "",
            "丁海 柳成荫",
        ),
        # a long row with semicolons; work on the spot; talks with the words of a visit in their name
        (
            MEETING + "市委统战部副部长沈山、港澳科科长孟海；我会常务副会长何港生等参加了是次会议。",
            "",
            "",
            "沈山 孟海 何港生",
        ),
        ("6月19日，市政协主席吴大林在镇江新区开展第2次现场办公。", "", "", "吴大林"),
        (
            "6月19日，市商务局局长孟海参加了企业调研座谈会，与4家企业代表面对面交流。",
            "",
            "",
            "孟海",
        ),
        (
            "6月19日，市长柳成荫会见甲集团总裁孟海。双方就签署合作协议一事深入会谈。",
            "",
            "",
            "柳成荫 孟海",
        ),
        # talks at the other's place, badges, activities with a name in quotation marks
        (
            "6月19日，市长柳成荫先后来到农业发展银行、江苏银行就银企合作进行了面对面的沟通洽谈，副市长孟海陪同。",
            "",
            "",
            "柳成荫 孟海",
        ),
        ("6月19日，启动仪式举行。市长柳成荫为获奖者授予徽章。", "", "", "柳成荫"),
        (
            "6月19日，市人大常委会在新店社区开展了“百日清扫”志愿服务暨学习交流活动。副市长孟海参加活动。",
            "",
            "",
            "孟海",
        ),
        # who stands in for whom, and what others do in the same sentence
        ("6月19日，市长柳成荫代表市委书记丁海看望慰问老干部。", "", "", "柳成荫"),
        (MEETING + "丁海、柳成荫出席，12名委员作大会发言。", "", "", "丁海 柳成荫"),
        # a contest, its start, and who sends it off
        (
            "6月19日，2024镇江马拉松在世纪广场鸣枪开赛。市委书记丁海出席起跑仪式并为比赛鸣枪发令。",
            "",
            "",
            "丁海",
        ),
        (
            "6月19日，镇江市光电协会一届五次理事会在镇江大学召开。协会秘书长孟海进行了工作总结。",
            "",
            "孟海",
            "",
        ),
        # called by surname, or by an office behind the name
        ("6月19日，副市长焦海林主持召开推进会。会上，焦市长对工作进行了部署。", "焦海林", "焦海林", ""),
        (MEETING + "会上许旭章会长致欢迎辞。", "", "许旭章", ""),
        (MEETING + "王红执行会长表示感谢。", "", "王红", ""),
        # on a visit, and around it
        ("6月19日，市长柳成荫在镇江新区调研时强调，要抓好项目。", "", "柳成荫", "柳成荫"),
        ("6月19日，市长柳成荫来到市信访局接待来访群众。", "", "", "柳成荫"),
        (VISIT + "在孟海副市长的陪同下，柳成荫察看了码头。", "", "", "柳成荫 孟海"),
        # in the chair without an office
        ("6月19日，全市招商工作会议召开，会议由王宇灏主持。", "王宇灏", "", ""),
        # a ceremony that is called a meeting, parts of it, and who stands in for another
        ("6月19日，甲医院开业仪式举行。会议由副市长钱海波主持，市长柳成荫致辞。", "钱海波", "柳成荫", ""),
        (
            "6月19日，甲医院签约揭牌仪式举行，市长柳成荫致辞。最后，双方举行了签约、揭牌仪式。",
            "",
            "柳成荫",
            "",
        ),
        ("6月19日，甲医院开业仪式举行。院长孟海代表吴大川院士出席开业仪式。", "", "", "孟海"),
        (MEETING + "会议由高桥镇孟海副镇长主持。", "孟海", "", ""),
        # an office in brackets does not part a list
        (
            MEETING + "市长柳成荫，省委原常委（原科技中心主任）孟海，副市长钱海波出席。",
            "",
            "",
            "柳成荫 孟海 钱海波",
        ),
    ],
)
def test_who_took_part(text: str, presided: str, spoke: str, attended: str) -> None:
    facts = read(HEAD + text)
    assert event(facts)[1] == "2024-06-19"
    assert took_part(facts, Relation.PRESIDED) == set(presided.split())
    assert took_part(facts, Relation.SPOKE_AT) == set(spoke.split())
    assert took_part(facts, Relation.ATTENDED) == set(attended.split())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("6月19日，“智造未来产业论坛”在镇江取得圆满成功。", "meeting"),
        ("6月19日，镇江市召开“喜迎国庆老干部座谈会”，副市长钱海波出席。", "meeting"),
        ("6月19日，水利条例新闻发布会10时30分在市新闻发布厅召开。", "meeting"),
        ("6月19日，市领导钱海波、孟海参加义务植树活动。", "other"),
        ("6月19日，首届创业大赛在镇江落幕。", "other"),
        ("6月19日，镇江市开展防汛应急演练。", "other"),
        ("6月19日，省防指在镇江召开防御台风“梅花”视频会商会。", "meeting"),
        ("6月19日，镇江市举行孟海同志追悼会。", "ceremony"),
        ("二〇二四年六月十九日，全市招商工作会议召开。", "meeting"),
        ("昨晚，全市招商工作会议召开。", "meeting"),
        ("6月19、20日，全市招商工作会议召开。", "meeting"),
        ("6月19日，镇江市网络安全宣传周启动。", "ceremony"),
        ("6月19日，镇江市召开老干部情况通报会。", "meeting"),
        ("6月19日，镇江市政府与甲集团合作协议签署仪式举行。", "signing"),
        ("6月19日，镇江产业技术研究院揭牌成立，副市长钱海波出席。", "ceremony"),
        # a stop of the visit, and the branch of a meeting by wire
        ("6月19日，市长柳成荫走访甲集团，与集团负责人座谈。", "inspection"),
        ("6月19日，全国安全生产会议召开。副县长孟海出席县分会场会议。", "meeting"),
    ],
)
def test_events_are_found(text: str, kind: str) -> None:
    assert event(read(HEAD + text)) == (kind, "2024-06-19")


@pytest.mark.parametrize(
    "text",
    [
        "会议研究确定了市人大常委会第八次会议召开的时间和议程草案。",
        "据悉，此次是孟海总领事的首次访问，主要了解经济发展情况，考察港口。",
        "市长柳成荫祝贺产业论坛取得圆满成功。",
        "今年以来，镇江市一批项目建成投产。",
        "会议原则同意召开市政协九届三次会议。",
        "“我们参加了广交会，拿到了订单。”",
        "会议围绕省里召开的防火视频会上孟海副省长的讲话精神，对工作作了部署。",
        "市长柳成荫研究召开全市工业大会有关事项。",
        "去年6月，市长柳成荫在北京会见了甲集团董事长孟海。",
        "市长柳成荫说，不久前，我同孟海市长共同出席了长三角市长会晤。",
    ],
)
def test_what_is_only_referred_to_is_no_event(text: str) -> None:
    facts = read(HEAD + MEETING + text)
    assert event(facts) == ("meeting", "2024-06-19")


def test_a_meeting_that_follows_one_of_a_higher_level_is_another() -> None:
    facts = read(
        HEAD + "6月19日，全国安全生产会议召开。会议结束后，我市随即召开全市安全生产会议，市长柳成荫主持。"
    )
    assert sum(node.label is Label.EVENT for node in facts.nodes) == 2
    assert took_part(facts, Relation.PRESIDED) == {"柳成荫"}


def test_talks_that_some_attend_within_a_visit_are_a_meeting() -> None:
    facts = read(HEAD + VISIT + "镇江新区管委会主任孟海、副主任沈山参加座谈。孟海介绍了情况。")
    kinds = {node.name: str(node.kind) for node in facts.nodes if node.label is Label.EVENT}
    assert sorted(kinds.values()) == ["inspection", "meeting"]
    assert took_part(facts, Relation.SPOKE_AT) == {"孟海"}


@pytest.mark.parametrize("headline", ["市委常委会召开会议", "市政府召开常务会议", "甲镇召开全镇干部会议"])
def test_a_headline_names_the_meeting_whose_day_the_text_tells(headline: str) -> None:
    lead = headline.replace("召开常务", "召开第35次常务")
    facts = read(HEAD + headline + "\n6月19日，" + lead + "，研究防汛工作。市委书记丁海主持会议。")
    assert event(facts) == ("meeting", "2024-06-19")
    assert took_part(facts, Relation.PRESIDED) == {"丁海"}


def test_two_meetings_that_one_verb_tells_of_are_two() -> None:
    facts = read(
        HEAD + "6月19日，镇江市召开企业座谈会、项目调度会。副市长孟海主持座谈会，副市长沈山主持调度会。"
    )
    names = {node.id: node.name for node in facts.nodes}
    chairs = {(names[e.source], names[e.target]) for e in facts.edges if e.type is Relation.PRESIDED}
    assert chairs == {("孟海", "企业座谈会"), ("沈山", "项目调度会")}
