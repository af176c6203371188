"""National and foreign news: offices of other states, names in rows, people named by what they do."""

from __future__ import annotations

import pytest

from extractors.facts import Facts
from tests.extract.news import acts_by_kind, facts_of, names, roles

FOREIGN = [
    # what a country is called before its name is no part of the office
    ("轮值主席国印度总理辛格拉主持会议。", {("辛格拉", "印度总理")}),
    # one chain, one country; a body's own 和 and 及 inside
    (
        "马来西亚副总理兼能源及水务部部长拉希姆出席开幕式并致辞。",
        {("拉希姆", "马来西亚副总理"), ("拉希姆", "马来西亚能源及水务部部长")},
    ),
    # a bare office after a name is of the country before
    (
        "塞尔维亚总统米洛维奇、议长科斯蒂奇出席会议。",
        {("米洛维奇", "塞尔维亚总统"), ("科斯蒂奇", "塞尔维亚议长")},
    ),
    # a party of another state, and the office of state that follows it
    (
        "越南共产党中央总书记、国家主席阮文松出席会议。",
        {("阮文松", "越南共产党中央总书记"), ("阮文松", "越南国家主席")},
    ),
    # ministries of other states are none of ours
    ("叙利亚国防部长阿卜杜拉出席会议。", {("阿卜杜拉", "叙利亚国防部长")}),
    ("美国总统国家安全事务助理卡特森出席会议。", {("卡特森", "美国总统国家安全事务助理")}),
]


@pytest.mark.parametrize(("text", "expected"), FOREIGN)
def test_offices_of_other_states(text: str, expected: set[tuple[str, str]]) -> None:
    facts = facts_of(text)
    assert roles(facts) == expected
    assert not names(facts, "Body")


def test_an_envoy_of_ours_heads_the_mission() -> None:
    facts = facts_of("中国驻埃及大使钱一鸣出席活动并致辞。")
    assert roles(facts) == {("钱一鸣", "中国驻埃及大使")}
    assert names(facts, "Body") == {"中国驻埃及大使馆"}


PEOPLE = [
    (
        "会议推选出由马有为、许健行、高开颜、梁玉竹（女）、梁桦等组成的主席团。",
        {"马有为", "许健行", "高开颜", "梁玉竹", "梁桦"},
    ),
    ("苗族绣娘杨文竹正在向游客介绍新绣品。", {"杨文竹"}),
    ("从事航空物流的王添喜告诉记者，航线越来越密。", {"王添喜"}),
    # words that only look like names
    ("会议要求压实领导责任、立即开展检查，体现同志加兄弟的情谊。", set()),
    ("与会同志们一致认为，人大代表之家办得好，大家都来参加。", set()),
]


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people_without_an_office(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Person") == expected


ACTS = [
    # what is said of the guest is no news, and the guest may stand far behind the verb
    (
        "国务院副总理钱一鸣5日在北京会见来华出席第三届绿色发展高峰论坛的蒙古国总统巴雅尔图。",
        {("钱一鸣", "ATTENDED", "reception"), ("巴雅尔图", "ATTENDED", "reception")},
    ),
    # the subject goes on after the clause that tells of an object
    (
        "国务院副总理钱一鸣5日会见蒙古国总统巴雅尔图。巴雅尔图转达对孟晓舟总统的问候，感谢孟晓舟总统的接待，表示愿加强合作。",
        {
            ("钱一鸣", "ATTENDED", "reception"),
            ("巴雅尔图", "ATTENDED", "reception"),
            ("巴雅尔图", "SPOKE_AT", "reception"),
        },
    ),
    # who speaks in a forum is at the forum; what was opened elsewhere and by whom
    (
        "国务院副总理钱一鸣5日出席在上海举办的绿色品牌日活动，并在绿色发展国际论坛致辞。",
        {("钱一鸣", "ATTENDED", "other"), ("钱一鸣", "SPOKE_AT", "meeting")},
    ),
    ("国务院总理钱一鸣5日同中外企业家代表座谈。", {("钱一鸣", "ATTENDED", "meeting")}),
    (
        "国务院总理钱一鸣5日上午举行仪式，欢迎新加坡总理李显明访华。",
        {("钱一鸣", "ATTENDED", "ceremony"), ("李显明", "ATTENDED", "ceremony")},
    ),
    # a leader called by rank is cited
    ("钱一鸣说，习近平主席在论坛开幕式上提出八项行动。习近平总书记在会议上指出方向。", set()),
]


@pytest.mark.parametrize(("text", "expected"), ACTS)
def test_who_did_what(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert acts_by_kind(facts_of(text)) == expected


EVENTS = [
    # a session opens and stays a session, and its opening is no event of its own
    ("政协第十四届全国委员会常务委员会第十二次会议5日在京开幕。全国政协主席钱一鸣出席开幕会。", 1),
    # too many to be one
    ("招商局举行了320场线上对接会，组织召开72次重要会议。", 0),
    # who is elected to attend does not attend yet
    ("会议选举产生了出席第二十次代表大会的代表。", 0),
]


@pytest.mark.parametrize(("text", "count"), EVENTS)
def test_how_many_events(text: str, count: int) -> None:
    assert len(names(facts_of(text), "Event")) == count


BODIES = [
    # what belongs to a treaty or to a document is no park and no body
    ("各方将共同建设好中国—东盟自贸区，距离产业园不远的去年六月自贸区政策也已落地。", set()),
    ("欧洲航天局局长施巴赫尔祝贺中国国家航天局。", {"欧洲航天局", "中国国家航天局"}),
    ("最高人民法院副院长、审判委员会委员钱一鸣出席会议。", {"最高人民法院", "最高人民法院审判委员会"}),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_bodies_and_parks(text: str, expected: set[str]) -> None:
    facts = facts_of(text)
    assert names(facts, "Body") | names(facts, "Park") == expected


def test_the_head_of_a_region_heads_its_government() -> None:
    facts = facts_of("颁发任命钱一鸣为中华人民共和国香港特别行政区第六任行政长官的国务院令。")
    assert roles(facts) == {("钱一鸣", "香港特别行政区行政长官")}


def test_a_leader_called_by_rank_who_did_something_is_a_person_of_no_event() -> None:
    facts = facts_of("习近平总书记来到村里，走进农户家中。会议学习了习近平总书记重要讲话。")
    assert roles(facts) == {("习近平", "中共中央总书记")}
    assert not names(facts, "Event")


def test_a_day_to_come_is_no_news() -> None:
    assert not names(facts_of("3月20日上午举行选举会议第二次全体会议。"), "Event")


def test_who_takes_one_office_leaves_another() -> None:
    facts = facts_of("钱一鸣同志兼任天津市委书记，不再兼任重庆市委书记职务。")
    status = {(edge.status, e) for edge in facts.edges if edge.type == "HOLDS_ROLE" for e in [edge.source]}
    assert len({person for _, person in status}) == 1
    assert {str(value) for value, _ in status} == {"appointed", "removed"}


def places_of_events(facts: Facts) -> set[str]:
    name = {node.id: node for node in facts.nodes}
    located = [e for e in facts.edges if e.type == "LOCATED_IN" and name[e.source].label == "Event"]
    return {name[e.target].name for e in located}


def test_where_people_met() -> None:
    assert places_of_events(facts_of("国家主席钱一鸣5日在京会见埃及总统哈桑。")) == {"北京市"}
    # what somebody stands for was not visited
    text = "国务院副总理钱一鸣5日来到第一人民医院，代表党中央、国务院看望受伤人员。"
    assert "国务院" not in places_of_events(facts_of(text))


MORE_ACTS = [
    (
        "国家主席钱一鸣5日同美国总统卡特森通电话。",
        {("钱一鸣", "ATTENDED", "reception"), ("卡特森", "ATTENDED", "reception")},
    ),
    # who is only called by an office after the name comes back without it
    (
        "第二十次会议5日上午闭幕。谌一书委员长主持。在完成表决事项后，谌一书作了讲话。",
        {("谌一书", "PRESIDED", "meeting"), ("谌一书", "SPOKE_AT", "meeting")},
    ),
    # the unnamed between the named
    (
        "阿根廷总统费尔南多，法国总统特别代表、前总理拉法耶等20多国国家元首、高级代表，以及联合国秘书长古铁雷斯出席开幕式。",
        {(name, "ATTENDED", "ceremony") for name in ("费尔南多", "拉法耶", "古铁雷斯")},
    ),
    ("国务院总理钱一鸣作出批示，对安全生产工作作出部署。", set()),
    (
        "国家主席钱一鸣5日出席论坛开幕式。二、支持民间交往。中方将举办良渚论坛。",
        {("钱一鸣", "ATTENDED", "ceremony")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), MORE_ACTS)
def test_who_did_what_in_news_of_state(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert acts_by_kind(facts_of(text)) == expected


MORE_ROLES = [
    # where they met is no part of the office of whom somebody met
    ("丁文远5日在北京人民大会堂同欧盟委员会主席何塞会谈。", {("何塞", "欧盟委员会主席")}),
    ("丁文远在北京同新开发银行行长何塞会见。", {("何塞", "新开发银行行长")}),
    (
        "全国妇联副主席、书记处第一书记何国梁讲话。",
        {("何国梁", "全国妇联副主席"), ("何国梁", "全国妇联书记处第一书记")},
    ),
    # a member of the nation's congress who heads an institution of a place
    (
        "全国政协委员、河南博物院院长丁文远介绍情况。",
        {("丁文远", "全国政协委员"), ("丁文远", "河南博物院院长")},
    ),
    # a party has no president of a state
    ("民主力量人民委员会主席、总统恩达伊施表示祝贺。", {("恩达伊施", "民主力量人民委员会主席")}),
    ("海口市委书记丁文远案一审开庭。", {("丁文远", "海口市委书记")}),
    (
        "中国致公党第十六次全国代表大会选举产生了第十六届中央委员会，丁文远当选主席。",
        {("丁文远", "致公党中央主席")},
    ),
    # a region's head to be, beside another region's head
    (
        "香港特别行政区行政长官丁文远，澳门特别行政区候任行政长官何国梁出席。",
        {("丁文远", "香港特别行政区行政长官"), ("何国梁", "澳门特别行政区行政长官")},
    ),
    # the centre of another party, and of that party only
    (
        "民建第十二届中央委员会第一次全体会议选举产生了中央常务委员会，丁文远当选主席。",
        {("丁文远", "民建中央主席")},
    ),
    # bodies of the nation are of no place
    (
        "成都市举行火炬传递仪式。成都市副市长丁文远、体育总局局长何国梁参加。会议免去钱一鸣的中央军事委员会委员职务。",
        {
            ("丁文远", "成都市副市长"),
            ("何国梁", "国家体育总局局长"),
            ("钱一鸣", "中央军委委员"),
        },
    ),
    ("国家防汛抗旱总指挥部总指挥丁文远出席会议。", {("丁文远", "国家防汛抗旱总指挥部总指挥")}),
    ("第24届冬奥会工作领导小组组长钱一鸣出席会议。", {("钱一鸣", "第24届冬奥会工作领导小组组长")}),
    (
        "会议听取了全国人大宪法法律委主任委员钱一鸣作的汇报，外事委主任委员孟晓舟受委员长会议委托作的说明。",
        {("钱一鸣", "全国人大宪法法律委主任委员"), ("孟晓舟", "全国人大外事委主任委员")},
    ),
    ("俄罗斯总统普京已向杜马提出人选。", {("普京", "俄罗斯总统")}),
    (
        "中国驻印尼大使陆慷慨、驻东盟大使侯艳红到机场送行。",
        {("陆慷慨", "中国驻印尼大使"), ("侯艳红", "中国驻东盟大使")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), MORE_ROLES)
def test_offices_in_news_of_state(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected
