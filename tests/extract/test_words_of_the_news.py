"""Broadcast news: words that end like names and are none, offices with a word before them, and what is said or done aside."""

from __future__ import annotations

import pytest

from tests.extract.test_items_of_news import acts
from tests.extract.test_national_news import facts_of, names, roles

BODIES = [
    # a clause that runs to 局势, 部署 or 大部 is no institution; the one cited is
    ("以色列立即停止破坏伊朗局势，美国拟部署更多战机。", set()),
    ("乌克兰媒体23日援引乌克兰国防部消息称，战事仍在继续。", {"乌克兰国防部"}),
    ("内蒙古中部局地有雪。", set()),
    # ministries in charge of two things
    ("伊朗情报与国家安全部发布声明。", {"伊朗情报与国家安全部"}),
    ("伊朗伊斯兰革命卫队发布声明。", {"伊朗伊斯兰革命卫队"}),
    # counted, generic and continued words
    ("多家单位参加，其中越野队由三支队伍组成，第80集团军官兵集中学习。", set()),
    ("一架瑞士国际航空公司客机返航。", {"瑞士国际航空公司"}),
    ("国防部长丁文远在中国国民党革命委员会座谈。", {"国防部", "中国国民党革命委员会"}),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_what_ends_like_an_institution(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Body") - {"国务院"} == expected


OFFICES = [
    (
        "国家主席习近平向费里克斯·齐塞尔致贺电，祝贺他当选连任刚果民主共和国总统。",
        {("费里克斯·齐塞尔", "刚果（金）总统")},
    ),
    ("哥伦比亚首都波哥大市市长加兰多8日宣布配给用水。", {("加兰多", "波哥大市市长")}),
    (
        "中国科学院自动化研究所智能系统全国重点实验室主任何红英出席会议。",
        {("何红英", "中国科学院自动化研究所智能系统全国重点实验室主任")},
    ),
    ("圭亚那合作共和国总统阿里汗发来贺电。", {("阿里汗", "圭亚那总统")}),
    ("国家主席习近平就尼日利亚前总统布哈迪逝世致唁电。", {("布哈迪", "尼日利亚总统")}),
    ("菲律宾新任总统马科夫发表演讲。", {("马科夫", "菲律宾总统")}),
    ("伊朗最高领袖顾问拉里贾尔发表讲话。", {("拉里贾尔", "伊朗最高领袖顾问")}),
    (
        "委内瑞拉常驻联合国教科文组织代表佩雷西亚出席会议。",
        {("佩雷西亚", "委内瑞拉常驻联合国教科文组织代表")},
    ),
    ("联合国贸易和发展会议副秘书长莫雷蒂亚致辞。", {("莫雷蒂亚", "联合国贸易和发展会议副秘书长")}),
    ("国家主席习近平致电孟丽文，祝贺其当选中国国民党主席。", {("孟丽文", "中国国民党主席")}),
    (
        "国家主席习近平致电安东尼·科斯特，祝贺他当选欧洲理事会新一届主席。",
        {("安东尼·科斯特", "欧洲理事会主席")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices_with_a_word_before_them(text: str, expected: set[tuple[str, str]]) -> None:
    assert {role for role in roles(facts_of(text)) if role[0] != "习近平"} == expected


SPOKE = [
    # what is passed on is said
    (
        "全国政协5日召开座谈会。全国政协主席丁文远出席座谈会并传达习近平重要指示。",
        {"丁文远"},
    ),
    (
        "全国政协5日召开座谈会。全国政协常委丁文远、何国梁围绕学习贯彻习近平总书记重要讲话精神作了发言。",
        {"丁文远", "何国梁"},
    ),
    # a statement to the world is none at the meeting
    ("5日，联合国大会紧急特别会议通过决议。会后，巴勒斯坦总统阿巴西发表声明，感谢支持。", set()),
]


@pytest.mark.parametrize(("text", "expected"), SPOKE)
def test_what_is_said_at_a_meeting(text: str, expected: set[str]) -> None:
    facts = facts_of(text)
    assert {who for who, how, _ in acts(facts) if how == "SPOKE_AT"} == expected
    assert len(names(facts, "Event")) == 1


def test_a_wreath_is_laid_at_a_ceremony_of_its_own() -> None:
    text = "全国政协主席丁文远5日会见泰国总理哈西纳。\n泰国总理哈西纳前往纪念广场，向英雄纪念碑敬献花圈。"
    events = {(node.kind, node.name) for node in facts_of(text).nodes if node.label == "Event"}
    assert {kind for kind, _ in events} == {"reception", "ceremony"}


SITES = [
    ("国务院总理丁文远5日在北京以视频方式会见泰国总理哈西纳。", {"北京市"}),
    ("丁文远5日在考察站视频连线慰问队员。在听取队员代表、站长发言后，丁文远表示感谢。", set()),
]


@pytest.mark.parametrize(("text", "expected"), SITES)
def test_how_and_when_are_no_venues(text: str, expected: set[str]) -> None:
    facts = facts_of(text)
    events = {node.id for node in facts.nodes if node.label == "Event"}
    name = {node.id: node.name for node in facts.nodes}
    assert {name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and e.source in events} == expected


def test_speeches_of_a_leader_at_a_visit_are_only_cited() -> None:
    facts = facts_of("云南省委深入学习习近平总书记在考察云南时的重要讲话精神。")
    assert names(facts, "Body") == {"云南省委"}


DELIBERATIONS = (
    "参加大会的全国人大代表，今天（3月5日）下午开始分组审议政府工作报告。\n"
    "国务院副总理丁文远参加湖南代表团审议时说，赞成报告。\n国务院副总理何国梁参加河南代表团审议时说，赞成报告。"
)


def test_each_delegation_deliberates_on_the_day_that_the_news_is_of() -> None:
    events = {(node.name, node.date) for node in facts_of(DELIBERATIONS).nodes if node.label == "Event"}
    assert events == {("湖南代表团审议", "2024-03-05"), ("河南代表团审议", "2024-03-05")}


CITED = [
    "多国人士指出，中国国家主席习近平在金砖国家外长会晤开幕式上发表的致辞十分重要。",
    "习近平总书记在开班式上指出，实践是标准。学员们表示，要认真学习。",
    "今年6月联合国大会通过决议，宣布设立国际日。",
    "全国共举办1.8万场招聘会。",
    "中国和塞尔维亚双方将签署自由贸易协定。",
    "本届活动包括5大板块共30个大类的重点活动。",
]


@pytest.mark.parametrize("text", CITED)
def test_what_is_cited_or_counted_is_no_event(text: str) -> None:
    assert not names(facts_of(text), "Event")


def test_a_day_still_to_come_dates_no_meeting_that_was_held() -> None:
    text = "日前召开的甲县政协第五次主席会议通过了决定。会议还决定，2024年4月1日召开第三次会议。"
    assert {node.date for node in facts_of(text).nodes if node.label == "Event"} <= {None, ""}


def test_a_park_may_have_a_quotation_in_its_name() -> None:
    assert names(facts_of("新疆“一路同行”新材料产业园二期项目投产。"), "Park") == {
        "新疆“一路同行”新材料产业园"
    }


PARTIES = [
    (
        "乌干达全国抵抗运动主席、总统穆塞文表示祝贺。",
        {("穆塞文", "乌干达全国抵抗运动主席"), ("穆塞文", "乌干达总统")},
    ),
    (
        "印度尼西亚民主斗争党总主席、前总统梅加尔发来贺电。",
        {("梅加尔", "印度尼西亚民主斗争党总主席"), ("梅加尔", "印度尼西亚总统")},
    ),
    (
        "多米尼克工党领袖、政府总理斯凯特表示祝贺。",
        {("斯凯特", "多米尼克工党领袖"), ("斯凯特", "多米尼克总理")},
    ),
    ("马累市长穆伊尔出席仪式。", {("穆伊尔", "马累市长")}),
]


@pytest.mark.parametrize(("text", "expected"), PARTIES)
def test_heads_of_parties_and_of_governments(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


TOGETHER = [
    # the head of a delegation is met, too
    (
        "国务院总理丁文远9日在北京会见由新加坡人民行动党主席维文特率领的代表团。",
        {("丁文远", "ATTENDED"), ("维文特", "ATTENDED")},
    ),
    # who reports where a leader hears reports
    (
        "11月6日，国家主席习近平在三亚市听取港口建设工作汇报。海南省委书记丁文远作了汇报。",
        {("习近平", "ATTENDED"), ("丁文远", "SPOKE_AT")},
    ),
    # those who stand for bodies
    (
        "5日，各界人士举行纪念仪式。全国政协副主席丁文远代表中国人民政治协商会议全国委员会，"
        "北京市副市长何国梁代表北京市政府，向塑像敬献了花篮。",
        {("丁文远", "ATTENDED"), ("何国梁", "ATTENDED")},
    ),
    # others without a name, from several places
    (
        "5日，国务院召开座谈会。何立山及中央有关部门、海南省负责同志参加座谈会。",
        {("何立山", "ATTENDED")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOGETHER)
def test_who_takes_part_beside_others(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(who, how) for who, how, _ in acts(facts_of(text))} == expected


def test_where_people_gathered() -> None:
    facts = facts_of("5日，首都各界人士会聚北京中山公园中山堂，举行纪念仪式。")
    name = {node.id: node.name for node in facts.nodes}
    assert "北京中山公园中山堂" in {name[e.target] for e in facts.edges if e.type == "LOCATED_IN"}


ENDS = [
    # two names that a hyphen joins, and how they come back
    ("全国政协主席丁文远会见芬兰议长哈拉-阿克。阿克表示感谢。", {"丁文远", "哈拉-阿克"}),
    (
        "国家主席习近平致电内通·南迪-恩代特，祝贺她当选纳米比亚总统。恩代特表示感谢。",
        {"习近平", "内通·南迪-恩代特"},
    ),
    # numbers of kings, and what a word begins
    ("国家主席习近平会见挪威国王哈拉德五世。", {"习近平", "哈拉德五世"}),
    ("美国总统特朗特发文称，战事将停。以色列总理内塔尼胡称，以军在行动。", {"特朗特", "内塔尼胡"}),
    # no state, no word, no clause
    ("这是叙利亚外长首次访问埃及。国王登基20周年，科特总统成功会晤。", set()),
    ("俄罗斯总统新闻局称，国际社会长期存在分歧。最大公立医院附近遭袭。", set()),
    ("双方将建设高质量、高水平、高标准的合作。", set()),
    ("农民种粮积极性高，居民代购方便，专家宣讲团走进村里。", set()),
    # who leads
    ("武装组织领导人哈尼曼表示同意。", {"哈尼曼"}),
]


@pytest.mark.parametrize(("text", "expected"), ENDS)
def test_where_foreign_names_end_and_what_is_none(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Person") == expected


def test_a_head_of_state_behind_a_name_makes_no_body() -> None:
    facts = facts_of("两国关系很好。马杜尔总统访问中国，取得成功。")
    assert not names(facts, "Body")


MORE_BODIES = [
    ("据统计，铁路公司和律师事务所较多，A股上市公司分红。", set()),
    ("萨尔瓦多立法大会加强专门委员会工作。", set()),
    ("出席第36届非洲联盟峰会的还有各国代表。", {"非洲联盟"}),
    ("第十四届全国人大财政经济委员会举行会议。", {"全国人大财政经济委员会"}),
]


@pytest.mark.parametrize(("text", "expected"), MORE_BODIES)
def test_generic_and_numbered_institutions(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Body") == expected


MORE_OFFICES = [
    ("据莫斯科市长索比亚诺夫发布的消息，乌军发动袭击。", {("索比亚诺夫", "莫斯科市长")}),
    ("萨尔瓦多立法大会主席卡斯特隆抵达北京。", {("卡斯特隆", "萨尔瓦多立法大会主席")}),
    (
        "杭州第四届亚洲残疾人运动会组委会主席程凯文致辞。",
        {("程凯文", "杭州第四届亚洲残疾人运动会组委会主席")},
    ),
    ("国务委员兼外长丁文远接受采访。", {("丁文远", "国务委员"), ("丁文远", "外交部部长")}),
    (
        "第十四届全国人民代表大会第一次会议主席团常务主席丁文远主持会议。",
        {("丁文远", "十四届全国人大一次会议主席团常务主席")},
    ),
    (
        "全国政协常委、农业和农村委员会副主任丁文远发言。",
        {("丁文远", "全国政协常委"), ("丁文远", "全国政协农业和农村委员会副主任")},
    ),
    ("日本爱知县知事大村秀文出席仪式。", {("大村秀文", "日本爱知县知事")}),
    ("英国国王查尔斯三世和王后卡米拉抵达伦敦。", {("查尔斯三世", "英国国王"), ("卡米拉", "英国王后")}),
]


@pytest.mark.parametrize(("text", "expected"), MORE_OFFICES)
def test_offices_in_their_usual_form(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


def test_what_a_meeting_demands_is_said_by_nobody() -> None:
    text = "国务院总理丁文远5日主持召开国务院常务会议，听取有关情况汇报，要求进一步巩固成果。"
    assert {how for _, how, _ in acts(facts_of(text))} == {"PRESIDED"}


def test_a_message_to_visitors_is_no_visit() -> None:
    facts = facts_of("近日，国家主席习近平向参加交流学习活动的访华团师生回复口信。习近平表示祝贺。")
    assert not names(facts, "Event")


LED_TO = [
    ("我国将健全大学管理，深化长三角国家技术创新中心建设。", {"长三角国家技术创新中心"}),
    ("据媒体援引哥伦比亚大学的数据，形势正在变化。", {"哥伦比亚大学"}),
    ("要发挥好中央金融委员会的作用。", {"中央金融委员会"}),
    ("丁文远同欧洲理事会主席米歇尔和欧盟委员会主席举行会晤。", {"欧洲理事会", "欧盟委员会"}),
    ("展览正在国家典籍博物馆举行。", {"国家典籍博物馆"}),
    ("各地建设便民服务中心、社区养老服务中心和区域科技创新中心。", set()),
]


@pytest.mark.parametrize(("text", "expected"), LED_TO)
def test_words_that_lead_to_an_institution(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Body") == expected


VISIT = (
    "中央纪委书记丁文远9月18日至22日对巴西进行正式友好访问。\n在会见副总统阿尔克里时，丁文远表示感谢。\n"
    "丁文远还会见里约市市长帕埃尔和里约州州长卡斯特隆。"
)


def test_bare_offices_are_of_the_state_visited() -> None:
    expected = {
        ("阿尔克里", "巴西副总统"),
        ("帕埃尔", "里约市市长"),
        ("卡斯特隆", "里约州州长"),
        ("丁文远", "中央纪委书记"),
    }
    assert roles(facts_of(VISIT)) == expected


def test_a_leader_of_whom_a_day_is_told_is_in_the_news() -> None:
    facts = facts_of("5日下午，习近平总书记在参加江苏代表团审议时强调，要迎难而上。")
    assert {how for who, how, _ in acts(facts) if who == "习近平"} == {"ATTENDED", "SPOKE_AT"}
    assert not acts(facts_of("习近平总书记在参加江苏代表团审议时强调，要迎难而上。"))


REASONS = [
    # why a guest came is no event, whom somebody sits with no place
    ("习近平欢迎古特雷尔作为嘉宾来华出席友好合作论坛峰会。", set(), set()),
    ("全国人大常委会委员长丁文远5日同列席会议的全国人大代表座谈交流。", {"meeting"}, set()),
]


@pytest.mark.parametrize(("text", "kinds", "sites"), REASONS)
def test_why_a_guest_came_and_whom_somebody_sits_with(text: str, kinds: set[str], sites: set[str]) -> None:
    facts = facts_of(text)
    events = {node.id: node.kind for node in facts.nodes if node.label == "Event"}
    assert set(events.values()) == kinds
    name = {node.id: node.name for node in facts.nodes}
    assert {name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and e.source in events} == sites


MAKERS = [
    ("美国日用消费品公司宝洁公司宣布裁员，美国科技公司反对。", {"宝洁公司"}),
    ("要划定粮食生产功能区和主体功能区。", set()),
]


@pytest.mark.parametrize(("text", "expected"), MAKERS)
def test_what_a_company_makes_is_not_its_name(text: str, expected: set[str]) -> None:
    facts = facts_of(text)
    assert names(facts, "Body") == expected
    assert not names(facts, "Park")


def test_a_town_called_like_its_county_is_one_site() -> None:
    facts = facts_of("国务院总理丁文远5日来到勐腊县勐腊镇补蚌村调研。")
    name = {node.id: node.name for node in facts.nodes}
    assert {name[e.target] for e in facts.edges if e.type == "LOCATED_IN"} >= {"勐腊镇", "补蚌村"}


ENVOYS = [
    ("中国常驻联合国代表丁文远说，局势令人担忧。", {("丁文远", "中国常驻联合国代表")}),
    ("巴西常驻联合国第一副代表奥利维拉会后表示，调查没有进展。", {("奥利维拉", "巴西常驻联合国第一副代表")}),
    ("联合国秘书长奥利维拉会后表示感谢。", {("奥利维拉", "联合国秘书长")}),
    ("审计署审计长丁文远作了说明。", {("丁文远", "审计署审计长")}),
    ("宝来集团执行董事会主席丁文远作了说明。", {("丁文远", "宝来集团执行董事会主席")}),
]


@pytest.mark.parametrize(("text", "expected"), ENVOYS)
def test_envoys_and_heads_of_boards(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


def test_the_premier_of_another_state_is_not_ours() -> None:
    facts = facts_of("国务院总理丁文远致电祝贺黎明兴当选越南政府总理，表示愿同黎明兴总理一道努力。")
    assert roles(facts) == {("丁文远", "国务院总理"), ("黎明兴", "越南总理")}


def test_people_in_several_halls_attend_together() -> None:
    facts = facts_of(
        "9月6日，项目投产仪式举行。国务院副总理丁文远在北京会场，广东省委书记何长青在广州会场，"
        "通过视频连线形式共同出席投产仪式。"
    )
    assert {who for who, how, _ in acts(facts) if how == "ATTENDED"} == {"丁文远", "何长青"}


def test_what_they_study_after_a_meeting_is_beside_it() -> None:
    facts = facts_of(
        "政协第三届委员会第八次主席会议5日在京召开。\n会后，举行了主席会议今年第一次集体学习。农业局局长何长青作报告。\n"
        "政协主席丁文远主持会议。"
    )
    assert {(who, what) for who, how, what in acts(facts) if how == "PRESIDED"} == {
        ("丁文远", "政协第三届委员会第八次主席会议")
    }


NO_MEETING = [
    "会议审议了关于第五次会议有关情况的书面报告。",
    "大家学习领会总书记在座谈会上的重要讲话。",
]


@pytest.mark.parametrize("text", NO_MEETING)
def test_what_belongs_to_a_meeting_is_none(text: str) -> None:
    assert not names(facts_of(text), "Event")


def test_where_somebody_invests_is_not_where_they_meet() -> None:
    facts = facts_of("9月6日，宝来集团在广东湛江投资的石化基地项目举行投产仪式，丁文远出席。")
    name = {node.id: node.name for node in facts.nodes}
    events = names(facts, "Event")
    assert "湛江" not in {
        name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and name[e.source] in events
    }


FORMAL = [
    ("阿拉伯埃及共和国总统奥利维拉", "埃及总统"),
    ("朝鲜民主主义人民共和国外务相崔善美", "朝鲜外务相"),
    ("沙特阿拉伯王国王储奥利维拉", "沙特王储"),
    ("科威特国埃米尔奥利维拉", "科威特埃米尔"),
    ("瑞士联邦主席奥利维拉", "瑞士联邦主席"),
    ("瑞士联邦议会联邦院议长奥利维拉", "瑞士联邦议会联邦院议长"),
]


@pytest.mark.parametrize(("office", "expected"), FORMAL)
def test_states_by_their_formal_names(office: str, expected: str) -> None:
    found = roles(facts_of(f"全国政协主席丁文远5日会见{office}。"))
    assert {role for who, role in found if who != "丁文远"} == {expected}


def test_what_a_meeting_is_about_is_not_said() -> None:
    facts = facts_of("国务院总理丁文远5日主持召开国务院常务会议，部署加快推进重大项目，扩大有效投资。")
    assert {how for _, how, _ in acts(facts)} == {"PRESIDED"}


def test_a_forum_that_opens_is_the_one_attended() -> None:
    facts = facts_of("首届文化建设高峰论坛5日在深圳开幕。丁文远参加论坛。")
    assert names(facts, "Event") == {"首届文化建设高峰论坛"}


COUNTED = [
    "政府允许与多家受制裁俄银行进行交易。",
    "士兵强行驱离医院中的人员。",
    "将在当地设临时领事馆机构。",
    "每千常住人口中医院床位数达0.81张。",
]


@pytest.mark.parametrize("text", COUNTED)
def test_counted_and_described_ones_are_no_institutions(text: str) -> None:
    assert not names(facts_of(text), "Body")


WHOLE = [
    ("联合国国际法委员会委员丁文远作讲座。", {"联合国国际法委员会"}),
    ("中国仓储与配送联合会今天公布数据。", {"中国仓储与配送联合会"}),
    ("石刻特展亮相国家博物馆。", {"国家博物馆"}),
    ("中央宣讲团成员丁文远作宣讲报告。", {"中央宣讲团"}),
    # of no one in particular
    ("布局一批国家未来产业研究院。", set()),
    ("青海省召开会议，巡视组会同有关省委巡视机构开展巡视。", set()),
]


@pytest.mark.parametrize(("text", "expected"), WHOLE)
def test_where_an_institution_begins(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Body") == expected


HELD = [
    (
        "丁文远，生前是湖北省赤壁市委常委、宣传部部长。",
        {("丁文远", "赤壁市委常委"), ("丁文远", "赤壁市委宣传部部长")},
    ),
    ("会议通过关于撤销丁文远政协第十四届全国委员会委员资格的决定。", {("丁文远", "全国政协委员")}),
    ("国家主席习近平5日同巴西当选总统奥利维拉通电话。", {("习近平", "国家主席"), ("奥利维拉", "巴西总统")}),
]


@pytest.mark.parametrize(("text", "expected"), HELD)
def test_offices_held_lost_and_still_to_be_taken(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


def test_who_sends_out_inspectors_inspects_nothing() -> None:
    facts = facts_of(
        "国务院总理丁文远5日主持召开国务院常务会议，部署重大项目；决定向地方派出督导工作组，促政策落地。"
    )
    assert {node.kind for node in facts.nodes if node.label == "Event"} == {"meeting"}


@pytest.mark.parametrize("when", ["", "5日", "5日上午", "5日在"])
def test_what_is_said_at_a_sitting_whose_day_is_given(when: str) -> None:
    facts = facts_of(f"中央政法委书记丁文远{when}参加云南代表团审议时说，要加强政法工作。")
    assert "SPOKE_AT" in {how for _, how, _ in acts(facts)}


PRINCES = [
    ("沙特外交大臣费萨尔亲王5日表示欢迎。", {("费萨尔", "沙特外交大臣")}),
    ("国家副主席丁文远5日会见比利时亲王奥利维拉。", {("丁文远", "国家副主席"), ("奥利维拉", "比利时亲王")}),
    ("丁文远会见柬埔寨国王西哈莫尼和太后莫尼列。", {("西哈莫尼", "柬埔寨国王"), ("莫尼列", "柬埔寨太后")}),
]


@pytest.mark.parametrize(("text", "expected"), PRINCES)
def test_princes_by_name_and_by_state(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


NOBODY = [
    "延续了多年友谊的友人表示感谢，双方人民友谊深厚。",
    "两国最高领导人访越，恰逢建交纪念。",
    "三名部长留任，两名新任。",
    "两国领导人承诺，将结束冲突。",
    "他随后与代表团团长合影。",
    "河南段长江干支流水位上涨。",
]


@pytest.mark.parametrize("text", NOBODY)
def test_words_behind_an_office_are_nobody(text: str) -> None:
    assert not names(facts_of(text), "Person")


SITES = [
    ("25日，议会联盟会议在伊拉克首都巴格达举行，丁文远出席。", {"巴格达"}),
    ("丁文远5日在金融系统作宣讲报告。", set()),
    ("国家主席丁文远5日在北京钓鱼台国宾馆会见匈牙利总理奥利维拉。", {"北京市", "钓鱼台国宾馆"}),
]


@pytest.mark.parametrize(("text", "expected"), SITES)
def test_where_it_was(text: str, expected: set[str]) -> None:
    facts = facts_of(text)
    name = {node.id: node.name for node in facts.nodes}
    events = {node.id for node in facts.nodes if node.label == "Event"}
    assert {name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and e.source in events} == expected


PARTNERS = [
    ("中国人民银行与巴西中央银行签署协议。", {"中国人民银行", "巴西中央银行"}),
    ("我国在西昌卫星发射中心成功将卫星发射升空。", {"西昌卫星发射中心"}),
]


@pytest.mark.parametrize(("text", "expected"), PARTNERS)
def test_partners_are_two(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Body") == expected
