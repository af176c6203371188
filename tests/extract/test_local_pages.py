"""Pages of zones, counties and prefectures: what their short words for offices, places and days mean."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import facts_of, names, roles

OFFICES = [
    # two organs, no name between them
    (
        "全市工业大会召开\n来源：芜湖日报　2024-03-12\n3月11日，芜湖市工业大会召开。市委常委、副市长，芜湖经开区党工委书记"
        "丁未然主持会议。",
        {
            ("丁未然", "芜湖市委常委"),
            ("丁未然", "芜湖市副市长"),
            ("丁未然", "芜湖经开区党工委书记"),
        },
    ),
    # a rank of many stands before the next, who is named
    (
        "全市工业大会召开\n来源：芜湖日报　2024-03-12\n3月11日，芜湖市工业大会召开。市委常委，市人大常委会主任丁未然出席。",
        {("丁未然", "芜湖市人大常委会主任")},
    ),
    # the county that was visited has its own 县委
    (
        "市委书记到凤台县调研\n来源：淮南日报　2024-03-12\n3月11日，市委书记李明远到凤台县调研。县委书记王小虎、县长常胜利"
        "陪同。随后，李明远到寿县看望干部，县委书记郭一鸣参加。",
        {
            ("李明远", "淮南市委书记"),
            ("王小虎", "凤台县委书记"),
            ("常胜利", "凤台县县长"),
            ("郭一鸣", "寿县县委书记"),
        },
    ),
    # remarks between office and name
    (
        "高新区项目开工\n来源：宜昌高新区管委会　2024-03-12\n3月11日，管委会主任（兼）卢东升宣布开工，副主任（主持工作）"
        "李明远主持。",
        {("卢东升", "宜昌高新区管委会主任"), ("李明远", "宜昌高新区管委会副主任")},
    ),
    # a 工委 that no zone's name stands before
    (
        "洋浦推介会召开\n来源：儋州日报　2024-03-12\n3月11日，洋浦推介会召开。洋浦工委副书记、管委会主任白一鸣致辞。",
        {("白一鸣", "儋州市洋浦工委副书记"), ("白一鸣", "儋州市洋浦管委会主任")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices_lean_on_what_stands_near(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


DAYS = [
    "项目集中开工\n来源：宜昌日报　2024-03-12\n3月11日，春寒料峭，工地上彩旗招展。上午10时，宜昌市重大项目集中开工仪式举行。",
    "新春第一会\n来源：宜昌日报　2024-03-12\n昨天是节后第一个工作日。宜昌市工业大会在市会议中心召开。",
]


@pytest.mark.parametrize("text", DAYS)
def test_the_day_with_which_a_sentence_begins_holds_on(text: str) -> None:
    events = [node for node in facts_of(text).nodes if node.label is Label.EVENT]
    assert [event.date for event in events] == ["2024-03-11"]


HEAD = "全市要闻\n来源：芜湖日报　2024-03-15\n"

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
    facts = facts_of(HEAD + text)
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


TEXTS = [
    # appointed one after the other; a zone's page calls it 新区, whatever other zones the text names
    (
        "赣江新区管理委员会\n来源：赣江新区党群工作部　2024-04-12\n近期共青城高新区势头很好。会议同意桂香山同志不再担任新区"
        "社会发展局副局长职务，任命邹一鲁同志为新区社会发展局局长、涂山明同志为新区国际合作局局长。",
        {
            ("桂香山", "赣江新区社会发展局副局长 removed"),
            ("邹一鲁", "赣江新区社会发展局局长 appointed"),
            ("涂山明", "赣江新区国际合作局局长 appointed"),
        },
    ),
    # 企业 points at the company just named; a company with its seat is no name; 来 may be a surname
    (
        HEAD
        + "3月12日，推进会在安徽江畔重工有限公司召开。企业总经理宗一鸣、芜湖创芯设计有限公司董事长单晓东、诺恩德（天津）"
        "风电设备有限公司总经理来永强、北京建设（集团）芜湖分公司副总经理郝建国参加。",
        {
            ("宗一鸣", "安徽江畔重工有限公司总经理"),
            ("单晓东", "芜湖创芯设计有限公司董事长"),
            ("来永强", "诺恩德（天津）风电设备有限公司总经理"),
            ("郝建国", "北京建设（集团）芜湖分公司副总经理"),
        },
    ),
    # a department with two names, the office of a committee, a part of a 管委会, a company inside a zone
    (
        HEAD
        + "3月12日，芜湖市园区大会召开。市委常委、市委办主任敬明亮，芜湖市经济发展局（统计局）局长张树鹏，芜湖经开区"
        "管委会科技创新处处长陆小瑜，芜湖经开区安徽晟泽有限公司总经理钱一鸣参加。",
        {
            ("敬明亮", "芜湖市委常委"),
            ("敬明亮", "芜湖市委办主任"),
            ("张树鹏", "芜湖市经济发展局（统计局）局长"),
            ("陆小瑜", "芜湖经开区管委会科技创新处处长"),
            ("钱一鸣", "安徽晟泽有限公司总经理"),
        },
    ),
    # a customs office under another; the committee and the commissar of a division and of a regiment of the Corps
    (
        "第八师石河子市\n来源：石河子日报　2024-03-15\n3月12日，师市座谈会召开。乌鲁木齐海关所属石河子海关关长路遥，师市党委"
        "常委、组织部部长苗一禾，一四三团党委书记、政委康庄参加。",
        {
            ("路遥", "石河子海关关长"),
            ("苗一禾", "第八师石河子市党委常委"),
            ("苗一禾", "第八师石河子市党委组织部部长"),
            ("康庄", "一四三团党委书记"),
            ("康庄", "一四三团政委"),
        },
    ),
    # on a zone's own page its committees and bureaus need no name, whatever other zone the text named before
    (
        "宜春经济技术开发区\n首页 | 新闻\n经开区召开会议\n2024-03-12\n3月11日，宜春经开区召开会议。宜春综合保税区管理局局长卢东升"
        "出席会议。\n党工委委员、管委会副主任李明远宣读决定，组织人事部部长常胜利作说明；经济发展局、科技创新局负责人发言。\n"
        "版权所有：宜春经济技术开发区管理委员会",
        {
            ("卢东升", "宜春综合保税区管理局局长"),
            ("李明远", "宜春经济技术开发区党工委委员"),
            ("李明远", "宜春经济技术开发区管委会副主任"),
            ("常胜利", "宜春经济技术开发区组织人事部部长"),
        },
    ),
    # what somebody studied is no body; the party secretary that a town had
    (
        "干部任前公示\n来源：榆林日报　2024-03-12\n卢东升，男，省委党校研究生，现任榆林市财政局副局长。绥德县满堂川镇原党委书记"
        "李明远受到处分。",
        {("卢东升", "榆林市财政局副局长"), ("李明远", "满堂川镇党委书记 former")},
    ),
    # members who are called after where they come from; who has won a prize
    (
        "政协视察\n来源：汕头日报　2024-03-12\n3月11日，市政协召开座谈会。市政协港澳委员卢东升，汕头大学理学院院长、国家杰青获得者"
        "李明远发言。",
        {("卢东升", "汕头市政协港澳委员"), ("李明远", "汕头大学理学院院长")},
    ),
    # a flag whose name begins as its league does, a league called by one character, its office as a body
    (
        "盟委会议\n来源：阿拉善日报　2024-03-12\n3月11日，阿拉善盟召开会议，盟委委员、行署副盟长卢东升出席，阿拉善左旗委常委李明远、"
        "阿盟公安局副局长常胜利参加。",
        {
            ("卢东升", "阿拉善盟委委员"),
            ("卢东升", "阿拉善盟副盟长"),
            ("李明远", "阿拉善左旗委常委"),
            ("常胜利", "阿拉善盟公安局副局长"),
        },
    ),
    # the committee of the regiment that was visited
    (
        "第三师图木舒克市\n来源：图木舒克日报　2024-03-15\n3月12日，师市党委副书记卢东升到四十四团调研，听取团党委书记、政委李明远"
        "关于棉花生产情况的汇报。",
        {
            ("卢东升", "第三师图木舒克市党委副书记"),
            ("李明远", "四十四团党委书记"),
            ("李明远", "四十四团政委"),
        },
    ),
    # secretaries of many counties, who are not named, before the one who is
    (
        "纪委会议\n来源：榆林日报　2024-03-12\n3月11日，榆林市召开会议。各县（市、区）纪委书记、榆林高新区纪工委书记卢东升发言。",
        {("卢东升", "榆林高新区纪工委书记")},
    ),
    # the union whose assembly elects, and an office that the name before does not share
    (
        "工会大会\n来源：宁德日报　2024-03-12\n3月11日，市总工会五届一次全委会选举卢东升为主席，选举李明远、常胜利为副主席。\n"
        "宁德市海风渔业有限公司总经理钱一鸣与宁德市总工会主席卢东升签署协议。",
        {
            ("卢东升", "宁德市总工会主席 appointed"),
            ("李明远", "宁德市总工会副主席 appointed"),
            ("常胜利", "宁德市总工会副主席 appointed"),
            ("钱一鸣", "宁德市海风渔业有限公司总经理"),
        },
    ),
    # others of a presidium, who lose nothing; a party branch has a secretary; a college of the university whose page this is
    (
        "人代会闭幕\n来源：丹凤日报　2024-03-12\n3月11日，丹凤县第十九届人民代表大会第四次会议闭幕，补选卢东升为县长。县委书记李明远"
        "以及其他大会主席团成员出席会议。",
        {("卢东升", "丹凤县县长 appointed"), ("李明远", "丹凤县委书记")},
    ),
    (
        "邢台学院\n座谈会召开\n来源：邢台学院新闻网　2024-03-12\n3月11日，我校召开座谈会，物理与电子工程学院院长卢东升、党总支书记李明远发言。",
        {
            ("卢东升", "邢台学院物理与电子工程学院院长"),
            ("李明远", "邢台学院物理与电子工程学院党总支书记"),
        },
    ),
    # parts of a court, of a ministry and of a bureau; a district by the city it was named with
    (
        "法院活动\n来源：丰顺日报　2024-03-12\n3月11日，丰顺县召开会议。县法院副院长卢东升，审判委员会专职委员李明远，民事审判庭庭长"
        "常胜利，农业农村部总农艺师、市场与信息化司司长钱一鸣，广州市海珠区区长赵小满、海珠区副区长周立春参加。",
        {
            ("卢东升", "丰顺县法院副院长"),
            ("李明远", "丰顺县法院审判委员会专职委员"),
            ("常胜利", "丰顺县法院民事审判庭庭长"),
            ("钱一鸣", "农业农村部总农艺师"),
            ("钱一鸣", "农业农村部市场与信息化司司长"),
            ("赵小满", "广州市海珠区区长"),
            ("周立春", "广州市海珠区副区长"),
        },
    ),
    # a rank behind names, a name that begins as the river does, the team of a committee, a group beside its company, 和平
    (
        "座谈会\n来源：贵溪日报　2024-03-12\n3月11日，贵溪市召开会议。市人大常委会副主任卢东升，二级调研员桂爱国，副市长江海平、常胜利，省委第三"
        "巡回督导组组长钱一鸣参加。远山集团新材料有限公司董事长赵小满、远山集团总经理周立春、和平街道党工委书记孟晓舟发言。",
        {
            ("卢东升", "贵溪市人大常委会副主任"),
            ("桂爱国", "贵溪市人大常委会二级调研员"),
            ("江海平", "贵溪市副市长"),
            ("常胜利", "贵溪市副市长"),
            ("钱一鸣", "江西省委第三巡回督导组组长"),
            ("赵小满", "远山集团新材料有限公司董事长"),
            ("周立春", "远山集团总经理"),
            ("孟晓舟", "和平街道党工委书记"),
        },
    ),
    # bureaus in what a zone's headline tells; a Tibetan name that begins like a pronoun
    (
        "宜阳经济开发区召开党工委会议\n2024-03-12\n3月11日，宜阳经济开发区召开党工委会议，听取经济发展局副局长卢东升汇报，宜阳县委书记此里央宗参加。",
        {("卢东升", "宜阳经济开发区经济发展局副局长"), ("此里央宗", "宜阳县委书记")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_offices_of_zones_companies_and_the_corps(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


PARKS = [
    (
        "市长郭启明到石河子国家高新技术产业开发区调研。石河子高新区管委会主任詹一禾陪同。",
        {"石河子高新技术产业开发区"},
    ),
    (
        "市长郭启明指出，但独山港经开区、张江长三角科技城平湖园管委会要加快建设。",
        {"独山港经开区", "张江长三角科技城平湖园"},
    ),
    ("市长郭启明前往芜湖高新区和平片区调研。", {"芜湖高新区和平片区"}),
    ("市长郭启明到临港新材料产业园调研，要求打造国家级影视产业基地。", {"临港新材料产业园"}),
    ("市长郭启明到大连金普新区考察。金普新区管委会主任关一寒陪同。", {"大连金普新区"}),
    ("西北师范大学新区研究院院长曹洪亮作辅导。", set()),
    ("秦川园区管理办公室主任关一寒、浦东新区副区长于小曼参加。", {"秦川园区"}),
    ("市长郭启明到芜湖经济技术开发区红古园区调研。", {"芜湖经济技术开发区红古园区"}),
    # who goes to a park of a plain kind goes to one of its name
    (
        "市长郭启明前往区展示馆、饮料产业园区，走进木莲工业园区。市长郭启明要求，加快建设饮料产业园区。",
        {"饮料产业园区", "木莲工业园区"},
    ),
    ("向坝开发区管委会主任关一寒陪同。", {"向坝开发区"}),
    ("市长郭启明到芜湖综合保税区（以下简称综保区）调研。", {"芜湖综合保税区"}),
    ("安徽师范大学繁昌文化科创园、滁州国际港务区开园。", {"安徽师范大学繁昌文化科创园", "滁州国际港务区"}),
    ("市长郭启明说，我市是国家知识产权强市建设示范区。", set()),
    ("市长郭启明到裕溪工业集中区调研。集中区党工委书记关一寒陪同。", {"裕溪工业集中区"}),
    ("市长郭启明到芜湖高新区、滨江新区数字产业园调研。", {"芜湖高新区", "滨江新区", "滨江新区数字产业园"}),
    ("青沙牧场管理区管委会主任关一寒参加。", {"青沙牧场管理区"}),
    ("市长郭启明到芜湖国际陆港经济开发区调研。", {"芜湖国际陆港经济开发区"}),
    ("市长郭启明到远山集团智能电网产业园调研。", {"远山集团智能电网产业园"}),
]


@pytest.mark.parametrize(("text", "expected"), PARKS)
def test_where_the_name_of_a_zone_begins_and_ends(text: str, expected: set[str]) -> None:
    assert names(facts_of(HEAD + text), Label.PARK) == expected


def test_the_day_under_a_notice_is_that_of_the_appointment() -> None:
    notice = "芜湖市人民政府关于丁未然同志任职的通知\n发布日期：2024-03-12\n经研究决定，任命丁未然为芜湖市商务局局长。"
    facts = facts_of(notice + "\n芜湖市人民政府\n2024年3月9日\n抄送：市委办公室。")
    assert [node.date for node in facts.nodes if node.label is Label.EVENT] == ["2024-03-09"]
    assert facts.article.published == "2024-03-12"


def test_who_is_told_does_not_speak() -> None:
    facts = facts_of(
        HEAD + "3月12日，市长郭启明到鸠江区调研。郭启明对闻讯赶来的江畔集团董事长章华说，要舍得投入。"
    )
    told = {node.id: node.name for node in facts.nodes}
    assert [told[e.source] for e in facts.edges if e.type is Relation.SPOKE_AT] == ["郭启明"]


FIRMS = [
    (
        "市长郭启明到芜湖泓远汽车部件有限公司调研，泓远公司总经理宗一鸣介绍情况。",
        {"芜湖泓远汽车部件有限公司"},
    ),
    (
        "市长郭启明到渝见未来科技股份有限公司调研，渝见未来科技董事长宗一鸣介绍情况。",
        {"渝见未来科技股份有限公司"},
    ),
    # two that could be meant
    (
        "芜湖泓远汽车部件有限公司、泓远置业有限公司参加会议，泓远公司总经理宗一鸣发言。",
        {"芜湖泓远汽车部件有限公司", "泓远置业有限公司", "泓远公司"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), FIRMS)
def test_a_company_called_in_short_is_the_one_named_before(text: str, expected: set[str]) -> None:
    bodies = names(facts_of(HEAD + text), Label.BODY)
    assert {body for body in bodies if body.endswith("公司")} == expected


COMMITTEES = [
    ("苏平片区党工委书记任一军参加。", "苏平片区党工委"),
    ("职教园区党工委书记马步云参加。", "职教园区党工委"),
]


@pytest.mark.parametrize(("text", "body"), COMMITTEES)
def test_the_committee_of_a_part_of_a_zone_is_a_body(text: str, body: str) -> None:
    assert body in names(facts_of(HEAD + text), Label.BODY)
