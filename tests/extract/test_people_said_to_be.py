"""People of whom the text says what they are, institutes of academies, and what is told in reports only."""

from __future__ import annotations

import pytest

from tests.extract.news import acts, facts_of, names, roles

SAID_TO_BE = [
    (
        "严开明是中国科学院理化技术研究所研究员，他和团队研制出新材料。",
        ("严开明", "中国科学院理化技术研究所研究员"),
    ),
    ("裴春明是河南省辉县市裴家村党支部书记，他带头种树。", ("裴春明", "河南省辉县市裴家村党支部书记")),
    ("作为青山村党支部书记，李大山带头种茶。", ("李大山", "青山村党支部书记")),
    ("第二年，李大山当上了青山村党支部书记。", ("李大山", "青山村党支部书记")),
]


@pytest.mark.parametrize(("text", "role"), SAID_TO_BE)
def test_who_is_said_to_hold_an_office(text: str, role: tuple[str, str]) -> None:
    assert role in roles(facts_of(text))


PARTS = [
    ("中国科学院地理科学与资源研究所研究员王平山介绍情况。", "中国科学院地理科学与资源研究所"),
    ("中国社会科学院世界经济与政治研究所所长李明山介绍情况。", "中国社会科学院世界经济与政治研究所"),
    ("水利部水旱灾害防御司副司长王为山介绍情况。", "水利部水旱灾害防御司"),
    ("中国疾控中心传染病所研究员王丽山介绍情况。", "中国疾控中心传染病所"),
]


@pytest.mark.parametrize(("text", "body"), PARTS)
def test_the_part_of_an_institution_is_the_body_of_its_officer(text: str, body: str) -> None:
    assert names(facts_of(text), "Body") == {body}


def test_a_name_is_as_long_as_the_article_has_it_elsewhere() -> None:
    text = "院长方勤正带领队员发掘。方勤和同事很忙。方勤带着他们值守。方勤说，不能停。湖北省考古研究院院长方勤介绍情况。"
    assert names(facts_of(text), "Person") == {"方勤"}


def test_two_sessions_of_one_day_are_two_meetings() -> None:
    text = (
        "十四届全国人大常委会第四次会议25日在北京举行。赵立平委员长主持会议。\n"
        "25日下午，赵立平委员长主持召开十四届全国人大常委会第九次委员长会议。全国人大常委会秘书长刘奇山作了汇报。"
    )
    assert ("刘奇山", "SPOKE_AT", "十四届全国人大常委会第九次委员长会议") in acts(facts_of(text))


NO_EVENT = [
    "会议审议通过了关于撤销王小山政协第十四届全国委员会委员资格的决定，提请下次常委会会议追认。",
    "会议审议了政协全国委员会办公厅关于组织开展协商议政活动、委员视察考察工作等情况的报告。",
    "美国运输部部长惠特曼承认，该机构疏于现场检查。",
]


@pytest.mark.parametrize("text", NO_EVENT)
def test_drafts_reports_and_admissions_are_no_events(text: str) -> None:
    assert names(facts_of(text), "Event") == set()


def test_who_makes_a_statement_on_a_day_of_his_own_was_not_at_the_meeting_before() -> None:
    text = "4日，委内瑞拉代理总统罗德里加斯主持部长会议。\n委内瑞拉国防部长洛佩兹4日表示，坚决反对。"
    assert {name for name, _, _ in acts(facts_of(text))} == {"罗德里加斯"}


def test_those_who_take_part_in_a_fair_are_met_there() -> None:
    text = "国务院总理李强5日在北京同博览会参展参会企业代表座谈。李强认真听取大家发言后表示，合作很重要。"
    assert {relation for _, relation, _ in acts(facts_of(text))} == {"ATTENDED", "SPOKE_AT"}


def test_a_member_behind_whom_a_comma_stands_holds_the_next_office_too() -> None:
    text = "中央宣讲团成员，农业农村部部长韩俊山5日在四川作宣讲报告。"
    assert {("韩俊山", "中央宣讲团成员"), ("韩俊山", "农业农村部部长")} <= roles(facts_of(text))


def test_offices_nobody_is_named_for_are_no_ministries_of_ours() -> None:
    assert names(facts_of("希腊总理米佐塔斯改组内阁，外交部长、国防部长等留任。"), "Body") == set()


def test_what_is_of_the_state_takes_no_scope() -> None:
    text = "全国政协委员、中国革命历史展览馆馆长吴向山说，历史是最好的教科书。"
    assert ("吴向山", "中国革命历史展览馆馆长") in roles(facts_of(text))


def test_former_offices_of_those_without_a_name_are_nobodys() -> None:
    text = "民建中央主席郝明山致辞。全国政协领导同志和曾任全国政协副主席的在京老同志出席。"
    assert ("郝明山", "全国政协副主席") not in roles(facts_of(text))


CHANGES = [
    (
        "会议经表决，免去李宁山、许安标的全国人大常委会法制工作委员会副主任职务。",
        {("李宁山", "全国人大常委会法制工作委员会副主任"), ("许安标", "全国人大常委会法制工作委员会副主任")},
    ),
    (
        "会议通过关于免去韩卫山第十四届全国政协常委、提案委员会副主任职务的决定。",
        {("韩卫山", "全国政协常委"), ("韩卫山", "全国政协提案委员会副主任")},
    ),
    (
        "会议追认关于撤销王行山、张冬山第十四届全国政协委员资格的决定。",
        {("王行山", "全国政协委员"), ("张冬山", "全国政协委员")},
    ),
    ("会议决定委托李鸿山副委员长向大会作说明。", {("李鸿山", "全国人大常委会副委员长")}),
    (
        "王毅会见荷兰国王威廉-亚历克斯、首相斯霍曼、副首相兼气候与绿色增长大臣赫尔曼森。",
        {
            ("威廉-亚历克斯", "荷兰国王"),
            ("斯霍曼", "荷兰首相"),
            ("赫尔曼森", "荷兰副首相"),
            ("赫尔曼森", "荷兰气候与绿色增长大臣"),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_offices_in_long_rows(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


def test_each_group_of_a_congress_sits_by_itself_today() -> None:
    facts = facts_of(
        "委员们今天（3月5日）下午分组审议。\n全国政协副主席胡春山在参加民建界委员小组讨论时说，完全赞成。\n"
        "全国政协副主席王勇山在参加经济界委员小组讨论时说，完全赞同。"
    )
    assert ("王勇山", "ATTENDED", "经济界委员小组讨论") in acts(facts)
    assert {node.date for node in facts.nodes if node.label == "Event"} == {"2024-03-05"}


def test_whom_a_headline_names_is_who_the_article_is_about() -> None:
    text = "马晓山：扎根戈壁\n马晓山和团队创新技术。马晓山毕业多年。"
    assert names(facts_of(text), "Person") == {"马晓山"}


def test_a_talk_on_another_day_is_no_part_of_the_meeting() -> None:
    text = "论坛大会5日在厦门举行。全国政协主席王沪山出席。\n4日下午，王沪山还在厦门同台胞代表进行座谈交流。"
    days = {node.date for node in facts_of(text).nodes if node.label == "Event"}
    assert days == {"2024-03-05", "2024-03-04"}


def test_why_somebody_comes_is_not_yet_news() -> None:
    text = "国家主席习近平乘专机抵达韩国，出席亚太经合组织第三十二次领导人非正式会议并对韩国进行国事访问。"
    assert names(facts_of(text), "Event") == set()


NOT_OURS = [
    ("乌克兰政府将撤换国防部长列兹尼切夫。", ("列兹尼切夫", "乌克兰国防部长")),
    ("美国总统特朗普特表示，外交部长王毅山的访问很重要。", ("王毅山", "外交部部长")),
    ("国家主席习近平会见澳门特别行政区前任行政长官崔世山。", ("崔世山", "澳门特别行政区行政长官")),
    (
        "祝雪山是广西梧州市苍梧县六堡镇山坪村党支部书记、村委会主任。",
        ("祝雪山", "广西梧州市苍梧县六堡镇山坪村村委会主任"),
    ),
    ("陆秀山，现在是青山县古家村党委书记。", ("陆秀山", "青山县古家村党委书记")),
]


@pytest.mark.parametrize(("text", "role"), NOT_OURS)
def test_whose_office_it_is(text: str, role: tuple[str, str]) -> None:
    assert role in roles(facts_of(text))


def test_courts_of_the_state_take_no_scope_from_a_list() -> None:
    text = "会议对全国人大常委会、国务院、全国政协、最高人民法院、最高人民检察院党组的工作给予肯定。"
    assert {"最高人民法院", "最高人民检察院"} <= names(facts_of(text), "Body")


def test_names_with_dots_are_two_where_a_joint_stands() -> None:
    text = "联邦参议员蒂娜·史密森和埃米·克洛布切尔5日致信。美国宇航员威尔莫德和威廉姆森返回地球。"
    found = names(facts_of(text), "Person")
    assert {"蒂娜·史密森", "埃米·克洛布切尔", "威尔莫德", "威廉姆森"} <= found


def test_committees_that_a_congress_sets_up_are_its_own() -> None:
    text = (
        "政协第十四届全国委员会常务委员会第一次会议5日闭幕。会议决定设置经济委员会、外事委员会等专门委员会。"
    )
    assert {"全国政协经济委员会", "全国政协外事委员会"} <= names(facts_of(text), "Body")


def test_formal_names_of_state_organs_are_their_usual_ones() -> None:
    text = "张又山、何卫山同志为中华人民共和国中央军事委员会副主席。"
    assert {("张又山", "中央军委副主席"), ("何卫山", "中央军委副主席")} == roles(facts_of(text))


HEADS_OF_STATE = [
    ("日本天皇德仁山发来贺电。", ("德仁山", "日本天皇")),
    ("圣马力诺执政官罗西尼、加斯佩里尼发来贺电。", ("加斯佩里尼", "圣马力诺执政官")),
    ("萨摩亚国家元首图伊马莱阿利法诺二世发来贺电。", ("图伊马莱阿利法诺二世", "萨摩亚国家元首")),
]


@pytest.mark.parametrize(("text", "role"), HEADS_OF_STATE)
def test_heads_of_state_of_all_kinds(text: str, role: tuple[str, str]) -> None:
    assert role in roles(facts_of(text))


LECTURES = [
    "常委会会议5日在京闭幕。全国政协主席汪大洋主持会议。\n闭幕会前，外交部副部长乐玉山作了专题学习讲座。",
    "常委会会议5日在京闭幕。全国政协主席汪大洋主持会议。\n闭幕会后，外交部副部长乐玉山应邀作题为“推动创新发展，加快强国建设”的学习讲座。",
]


@pytest.mark.parametrize("text", LECTURES)
def test_a_lecture_is_a_meeting_of_its_own(text: str) -> None:
    spoke = {
        event for name, relation, event in acts(facts_of(text)) if name == "乐玉山" and relation == "SPOKE_AT"
    }
    assert len(spoke) == 1
    assert "闭幕" not in spoke.pop()


def test_what_is_reported_may_be_a_long_list() -> None:
    text = (
        "十四届全国人大一次会议主席团常务主席第五次会议5日举行。\n会议听取了大会副秘书长姜信山作的大会秘书处关于国务院总理的人选，"
        "中央军委副主席、委员的人选，国家监察委员会主任的人选，最高人民法院院长的人选，最高人民检察院检察长的人选，"
        "十四届全国人大常委会委员的人选酝酿情况的汇报。"
    )
    assert "姜信山" in {name for name, relation, _ in acts(facts_of(text)) if relation == "SPOKE_AT"}
