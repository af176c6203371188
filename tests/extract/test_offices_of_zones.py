"""Offices of zones, of companies and of the Corps."""

from __future__ import annotations

import pytest

from tests.extract.local import WUHU, facts_of, roles

OFFICES = [
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
        WUHU
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
        WUHU
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
    # departments of a zone whose names begin with what they are for
    (
        "赣江新区管理委员会\n来源：赣江新区党群工作部　2024-04-12\n4月10日，赣江新区召开大会。会上，建设管理部部长桂香山、"
        "规划建设局局长邹一鲁作了发言。",
        {("桂香山", "赣江新区建设管理部部长"), ("邹一鲁", "赣江新区规划建设局局长")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices_of_zones_companies_and_the_corps(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected
