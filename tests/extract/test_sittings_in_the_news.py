"""Sittings in the news: who speaks there, who is only told of, what is no sitting."""

from __future__ import annotations

import pytest

from tests.extract.news import acts, facts_of, names, roles

SPEAKERS = [
    ("座谈会5日在北京举行。会上，周志明、王涛等专家和中国远山集团负责人发了言。", {"周志明", "王涛"}),
    ("座谈会5日在北京举行。周志明、王涛等企业家先后发言。", {"周志明", "王涛"}),
    ("座谈会5日在北京举行。周志明、王涛等专家学者作了发言。", {"周志明", "王涛"}),
    ("座谈会5日在北京举行。会上，王志明作了说明。", {"王志明"}),
    ("座谈会5日在北京举行。水利部部长丁文远作工作布置。", {"丁文远"}),
    (
        "十四届全国人大常委会第三次会议5日举行联组会议。全国人大常委会委员丁文远、鲜世可和周志明、王涛等与会同志提出询问。",
        {"丁文远", "鲜世可", "周志明", "王涛"},
    ),
    (
        "十四届全国人大常委会第三次会议5日举行联组会议。专门委员会组成人员丁文远、周志明围绕水污染问题提出询问。",
        {"丁文远", "周志明"},
    ),
    ("十四届全国人大一次会议5日举行第二次全体会议。丁文远委员长向大会报告常委会工作。", {"丁文远"}),
    (
        "十四届全国人大一次会议5日举行第二次全体会议。国务院总理丁文远提请审议的方案的议案指出，要作出部署。",
        set(),
    ),
    (
        "推进会5日在京召开。水利部部长丁文远出席会议并讲话，商务部部长周志明出席会议并传达了习近平重要指示。",
        {"丁文远", "周志明"},
    ),
]


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS)
def test_speakers_of_a_sitting(text: str, speakers: set[str]) -> None:
    assert {who for who, how, _ in acts(facts_of(text)) if how == "SPOKE_AT"} == speakers


def test_who_comes_and_passes_words_on_is_there() -> None:
    text = "推进会5日在京召开。商务部部长周志明出席会议并传达了习近平重要指示。"
    assert ("周志明", "ATTENDED", "推进会") in acts(facts_of(text))


def test_others_who_come_are_not_who_presides() -> None:
    text = "全国政协副主席丁文远主持会议，中共中央、国务院有关部门和单位负责同志到会听取意见建议。"
    assert {how for _, how, _ in acts(facts_of(text))} == {"PRESIDED"}


NO_EVENTS = [
    "在2022年举行的首届中欧峰会上，双方同意加强合作。",
    "出席“全国纪念某某诞辰120周年学术研讨会”的代表来到北京。",
    "丁文远听取关于开展主题教育、举办民族特色活动等情况介绍。",
    "首座举办过冬奥会和夏奥会“双奥”开幕式的体育场馆落成。",
    "丁文远代表党中央对中国远山教第三次全国代表会议成功召开表示热烈祝贺，对第二次会议召开6年来的工作给予肯定。",
    "3日下午，出席十三届全国人大五次会议的各代表团召开会议，审议了名单草案。",
    "随后，西班牙首相桑切斯在国务院总理丁文远陪同下检阅了中国人民解放军仪仗队。",
]


@pytest.mark.parametrize("text", NO_EVENTS)
def test_what_is_only_told_of_is_no_event(text: str) -> None:
    assert not names(facts_of(text), "Event")


NAMED = [
    ("中央军委晋升上将军衔仪式3日在北京八一大楼举行。丁文远出席晋衔仪式。", "中央军委晋升上将军衔仪式"),
    ("全国农村工作会议3日在北京召开。国务委员丁文远主持第一次全体会议。", "全国农村工作会议"),
    ("举世瞩目的第三届远山博览会开幕式5日在武汉举行。", "第三届远山博览会开幕式"),
    ("联合国安理会4日就人工智能与安全问题举行高级别公开会。", "联合国安理会高级别公开会"),
    (
        "“把精神代代传承下去——纪念毛泽东等老一辈革命家为雷锋同志题词六十周年”座谈会3日在京召开。",
        "“把精神代代传承下去——纪念毛泽东等老一辈革命家为雷锋同志题词六十周年”座谈会",
    ),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_names_of_sittings(text: str, name: str) -> None:
    assert names(facts_of(text), "Event") == {name}


def test_who_is_in_town_is_no_venue() -> None:
    text = "纪念大会3日在上海中山堂举行。在京中共中央政治局委员、中央书记处书记，部分老同志出席大会。"
    facts = facts_of(text)
    name = {node.id: node.name for node in facts.nodes}
    assert {
        name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and name[e.source] == "纪念大会"
    } <= {
        "上海市",
        "上海中山堂",
    }


OFFICES = [
    ("审计署副审计长丁文远受国务院委托作报告。", {("丁文远", "审计署副审计长")}),
    (
        "老挝副总理吉乔、公共工程与运输部长万沙塔出席仪式。",
        {("吉乔", "老挝副总理"), ("万沙塔", "老挝公共工程与运输部长")},
    ),
    ("乌兹别克斯坦总统米尔济约耶夫出席会议。", {("米尔济约耶夫", "乌兹别克斯坦总统")}),
]


@pytest.mark.parametrize(("text", "held"), OFFICES)
def test_offices_of_those_who_sit(text: str, held: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == held


NO_BODIES = [
    "不断发展壮大学雷锋志愿服务队伍。",
    "另一位同学说想考大学药剂专业。",
    "中国全国人大愿同委全代会密切交往。",
]


@pytest.mark.parametrize("text", NO_BODIES)
def test_words_that_run_on_make_no_body(text: str) -> None:
    assert names(facts_of(text), "Body") <= {"全国人大"}


def test_a_name_comes_back_in_its_middle_part() -> None:
    text = "国家主席丁文远同巴西总统路易斯·伊纳西奥·卢拉·达席尔瓦举行会谈。卢拉表示，巴方愿同中方合作。"
    assert names(facts_of(text), "Person") == {"丁文远", "路易斯·伊纳西奥·卢拉·达席尔瓦"}


def test_the_secretariat_is_of_the_congress_that_sits() -> None:
    text = (
        "十三届全国人大五次会议主席团5日举行第三次会议。报告通过后，印发第十四届全国人民代表大会第一次会议。"
        "大会秘书处提出建议。"
    )
    assert "十三届全国人大五次会议秘书处" in names(facts_of(text), "Body")


def test_who_instructs_in_writing_does_not_speak() -> None:
    text = "中央农村工作会议3日在北京召开。中共中央总书记习近平对“三农”工作作出重要指示。习近平指出，农业是基础。"
    assert not acts(facts_of(text))


def test_talks_with_a_guest_who_came_for_more() -> None:
    text = (
        "3日下午，国家主席习近平在北京人民大会堂同来华出席合作论坛第十届会议开幕式并进行国事访问的"
        "埃及总统塞西举行会谈。会谈后，两国元首共同见证签署合作文件。"
    )
    facts = facts_of(text)
    assert {(who, how) for who, how, event in acts(facts) if event == "习近平、塞西会谈"} == {
        ("习近平", "ATTENDED"),
        ("塞西", "ATTENDED"),
    }
    assert "习近平、塞西共同见证签署合作文件" in names(facts, "Event")


def test_who_is_given_an_order_is_there_but_does_not_speak() -> None:
    text = "颁奖仪式3日在北京举行。丁文远向获得奖章的水利部副部长周志明颁发证书，表示祝贺。"
    assert {how for who, how, _ in acts(facts_of(text)) if who == "周志明"} == {"ATTENDED"}


def test_what_is_said_in_a_report_is_no_deed() -> None:
    text = (
        "常委会会议3日在京举行。丁文远作种子法实施情况的报告。"
        "丁文远在作报告时说，为落实部署，常委会今年对实施情况开展了执法检查，目的是推动发展。"
    )
    assert len(names(facts_of(text), "Event")) == 1


def test_words_do_not_run_into_a_body_that_is_known() -> None:
    text = "会议肯定黄埔军校的历史功绩和黄埔军校同学会的贡献，做好新时代黄埔军校同学会工作。"
    assert names(facts_of(text), "Body") == {"黄埔军校", "黄埔军校同学会"}


def test_what_somebody_is_chosen_to_report_is_still_to_come() -> None:
    told = "全国政协1日在京召开第八十五次主席会议，全国政协主席丁文远主持会议。会议推举丁文远在全国政协十四届一次会议上作工作报告、周志明作提案工作报告。"
    facts = facts_of(told)
    assert names(facts, "Event") == {"全国政协第八十五次主席会议"}
    assert "周志明" not in {who for who, relation, _ in acts(facts) if relation == "SPOKE_AT"}


def test_formal_and_short_name_of_a_session_are_one() -> None:
    told = "第十三届全国人民代表大会第五次会议11日上午在京闭幕。会议通过了十三届全国人大五次会议关于政府工作报告的决议。丁文远宣布：中华人民共和国第十三届全国人民代表大会第五次会议闭幕。"
    assert len(names(facts_of(told), "Event")) == 1


def test_a_ceremony_that_a_guest_looks_forward_to_is_no_news() -> None:
    assert names(facts_of("蒙古国总统呼日勒对来华访问并出席运动会开幕式充满期待。"), "Event") == set()
