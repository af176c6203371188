"""Talks between states: who met whom, ministers by what they are in charge of, names that an unusual verb follows."""

from __future__ import annotations

import pytest

from tests.extract.news import acts, acts_by_kind, facts_of, names, roles

TALKS = [
    ("甲国总统", "伊朗总统哈桑尼17日与到访的巴基斯坦内政部长纳克里举行会晤。", {"哈桑尼", "纳克里"}),
    ("同", "乌克兰总统科瓦连科1日在伦敦与英国首相斯塔默斯会晤。", {"科瓦连科", "斯塔默斯"}),
    (
        "并与",
        "白俄罗斯总统卢卡申诺夫3日访问阿联酋，并与阿联酋总统穆罕塔姆举行会晤。",
        {"卢卡申诺夫", "穆罕塔姆"},
    ),
    (
        "牵头人",
        "国务院副总理韩立平与美方牵头人、美国财政部长贝森格和贸易代表格里尔曼在瑞士日内瓦举行经贸高层会谈。",
        {"韩立平", "贝森格", "格里尔曼"},
    ),
    ("日", "俄罗斯总统科兹洛夫与土耳其总统埃尔多甘17日会晤。", {"科兹洛夫", "埃尔多甘"}),
    (
        "组成",
        "国务院副总理韩立平16日会见由蒙古国总统顾问巴特尔金、副总理恩赫巴特等组成的代表团。",
        {"韩立平", "巴特尔金", "恩赫巴特"},
    ),
]


@pytest.mark.parametrize(("_", "text", "who"), TALKS)
def test_those_who_talk_meet_each_other(_: str, text: str, who: set[str]) -> None:
    assert {name for name, relation, _ in acts(facts_of(text)) if relation == "ATTENDED"} == who


MINISTERS = [
    ("王毅会见英国能源安全和净零排放大臣米利班特。", ("米利班特", "英国能源安全和净零排放大臣")),
    ("王毅会见丹麦气候、能源和公用事业大臣奥高森。", ("奥高森", "丹麦气候、能源和公用事业大臣")),
    ("王毅会见巴西发展、工业、贸易和服务部长阿尔克敏。", ("阿尔克敏", "巴西发展、工业、贸易和服务部长")),
    ("王毅会见德国联邦议院议长克吕克纳。", ("克吕克纳", "德国联邦议院议长")),
    # the secretariat is of the party, the assembly of the state
    ("王毅会见越共中央政治局委员、中央书记处常务书记陈锦荣。", ("陈锦荣", "越共中央书记处常务书记")),
    ("王毅会见老挝人革党中央政治局委员、国会主席赛宋篷。", ("赛宋篷", "老挝国会主席")),
]


@pytest.mark.parametrize(("text", "role"), MINISTERS)
def test_ministers_by_what_they_are_in_charge_of(text: str, role: tuple[str, str]) -> None:
    assert role in roles(facts_of(text))


NAMES = [
    ("美国国会众议长佩洛塔窜访该地区。", "佩洛塔"),
    ("以色列总理内塔尼胡领导的执政联盟通过了法案。", "内塔尼胡"),
    ("伊朗总统佩泽希扬提交了名单。", "佩泽希扬"),
    ("马拉维副总统奇利曼搭乘的飞机失联。", "奇利曼"),
    ("英国财政大臣亨特称，英国避免了衰退。", "亨特"),
    ("德国总统施泰因迈耶在开幕式致辞中说，双方愿意合作。", "施泰因迈耶"),
    ("新西兰外长彼得斯表示，新方愿意合作。", "彼得斯"),
    ("日本首相石破茂辞职。", "石破茂"),
    ("韩国总统李在民表示，韩方愿意合作。", "李在民"),
    ("俄总统普京11日说，俄方愿意谈判。", "普京"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_names_of_holders_abroad_end_before_any_verb(text: str, name: str) -> None:
    assert names(facts_of(text), "Person") == {name}


PRESENT = [
    (
        "座谈会5日在京举行。国务院副总理韩立平主持座谈会。\n出席座谈会的党外人士还有陈晓明、郑建国等。",
        {"陈晓明", "郑建国"},
    ),
    ("新年茶话会31日在京举行。\n应邀出席的还有全国政协副主席何厚明、梁振东。", {"何厚明", "梁振东"}),
    ("音乐会30日晚在京举行。\n出席音乐会的还有：尹立平、石泰平、刘国平。", {"尹立平", "石泰平", "刘国平"}),
    ("南非总统拉马福沙主持金砖国家领导人第十五次会晤。巴西总统卢拉、印度总理莫迪出席。", {"卢拉", "莫迪"}),
    ("全国政协副主席朱永平在参加民进界委员小组讨论时说，报告求真务实。", {"朱永平"}),
]


@pytest.mark.parametrize(("text", "who"), PRESENT)
def test_who_else_was_there(text: str, who: set[str]) -> None:
    assert {name for name, relation, _ in acts(facts_of(text)) if relation == "ATTENDED"} == who


def test_a_deputy_of_parties_speaks_for_them() -> None:
    text = "茶话会10日在京举行。何维平代表各民主党派中央、全国工商联和无党派人士致辞。"
    assert ("何维平", "SPOKE_AT") in {(name, relation) for name, relation, _ in acts(facts_of(text))}


def test_a_study_session_is_a_meeting() -> None:
    facts = facts_of("国务院总理李强20日主持国务院第十二次专题学习。")
    assert ("李强", "PRESIDED", "国务院第十二次专题学习") in acts(facts)


GUESTS = [
    ("国务院总理李强3日在京会见第77届联合国大会主席克勒希姆。", ("克勒希姆", "第77届联合国大会主席")),
    ("国务院总理李强会见欧洲理事会主席米歇勒。", ("米歇勒", "欧洲理事会主席")),
    ("国务院总理李强会见瑞士联邦委员兼外交部长卡西姆斯。", ("卡西姆斯", "瑞士联邦委员")),
    ("国务院总理李强会见德国联邦经济和气候保护部长哈贝格。", ("哈贝格", "德国联邦经济和气候保护部长")),
]


@pytest.mark.parametrize(("text", "role"), GUESTS)
def test_a_guest_is_received_with_his_office(text: str, role: tuple[str, str]) -> None:
    facts = facts_of(text)
    assert role in roles(facts)
    assert (role[0], "ATTENDED") in {(name, relation) for name, relation, _ in acts(facts)}


NO_NEWS = [
    "他希望本次论坛为上合组织天津峰会做好准备。",
    "双方同意尽早举行战略对话分组会议。",
    "节日期间，各地可以多举办一些群众喜闻乐见的文化活动。",
    "全国各地广泛开展群众体育活动。",
    "外方代表祝贺中方成功举办本次会议。",
    "国家支持香港举办国际会议。",
]


@pytest.mark.parametrize("text", NO_NEWS)
def test_what_is_wished_praised_or_done_by_all_is_no_event(text: str) -> None:
    assert names(facts_of(text), "Event") == set()


def test_who_passes_on_a_greeting_goes_on_to_speak() -> None:
    text = (
        "国家副主席韩正5日在巴黎会见国际奥委会主席巴赫姆。\n韩正首先向巴赫姆转达习近平主席的亲切问候并表示，开幕式很精彩。\n"
        "巴赫姆请韩正转达对习近平主席的诚挚问候并表示，中方一贯支持。"
    )
    said = {name for name, relation, _ in acts(facts_of(text)) if relation == "SPOKE_AT"}
    assert said == {"韩正", "巴赫姆"}


def test_an_envoy_acts_and_who_sends_him_does_not() -> None:
    facts = facts_of("习近平主席特使、全国人大常委会副委员长洛桑平措5日出席就职典礼。")
    assert {name for name, _, _ in acts(facts)} == {"洛桑平措"}


def test_guests_named_behind_the_banquet_were_there() -> None:
    text = (
        "国家主席习近平和夫人彭丽媛在金牛宾馆举行宴会，欢迎国际贵宾。\n"
        "他们是：印度尼西亚总统佐科威和夫人、毛里塔尼亚总统加兹瓦尔以及国际大体联代理主席艾德森。"
    )
    assert {"佐科威", "加兹瓦尔", "艾德森"} <= {name for name, _, _ in acts(facts_of(text))}


OFFICES = [
    ("中央军委政法委员会书记王仁山表示，要从严治军。", ("王仁山", "中央军委政法委员会书记")),
    ("中华人民共和国主席习近平提出了人选。", ("习近平", "国家主席")),
    ("江南大学纪委原书记张明山接受调查。", ("张明山", "江南大学纪委书记")),
]


@pytest.mark.parametrize(("text", "role"), OFFICES)
def test_offices_of_the_state_and_former_ones(text: str, role: tuple[str, str]) -> None:
    assert role in roles(facts_of(text))


ONLY_REFERRED = [
    "双方还同时举办系列论坛、展览等相关活动。",
    "王某看望参加大会报道的记者代表，没有讲话。",
    "在本次代表大会召开之际，多方发来贺信。",
    "陈某经过考察学习，决定发展种植。",
]


@pytest.mark.parametrize("text", ONLY_REFERRED)
def test_what_is_only_referred_to_is_no_meeting(text: str) -> None:
    assert "meeting" not in {str(node.kind) for node in facts_of(text).nodes if node.label == "Event"}


def test_who_inspects_and_holds_a_meeting_there_speaks_at_the_meeting() -> None:
    text = "国务院副总理韩立平15日到南方能源公司调研并主持召开座谈会。\n韩立平表示，要保障供应。"
    assert ("韩立平", "SPOKE_AT", "meeting") in acts_by_kind(facts_of(text))


NO_INSPECTION = [
    "习近平、李强、赵乐际同志，前往医院看望或通过各种形式对王大明同志逝世表示沉痛哀悼。",
    "国务院总理李强31日主持召开国务院常务会议，听取督导和服务工作汇报。",
    "中央纪委书记李希8日出席中央巡视动员部署会并讲话。",
    "国家主席习近平同越南国家主席梁强共同启动“红色研学之旅”项目。",
    "习近平总书记多次赴浙江考察，作出重要指示。",
    "自然资源部组织的中国第41次南极考察主要任务顺利完成。",
    "刘大明等人搞“打卡式”调研等问题被通报。",
]


@pytest.mark.parametrize("text", NO_INSPECTION)
def test_words_of_inspecting_that_tell_of_no_inspection(text: str) -> None:
    kinds = {str(node.kind) for node in facts_of(text).nodes if node.label == "Event"}
    assert "inspection" not in kinds


def test_guests_received_each_by_himself_are_met_at_meetings_of_their_own() -> None:
    text = (
        "国务院副总理王立新5日在京分别会见荷兰副首相维尔德斯、巴西副总统阿尔克明。"
        "在会见维尔德斯时，王立新表示，两国是老朋友。维尔德斯说，愿同中方合作。"
    )
    facts = facts_of(text)
    met = {(name, event) for name, relation, event in acts(facts) if relation == "ATTENDED"}
    assert met == {
        ("王立新", "王立新会见维尔德斯"),
        ("维尔德斯", "王立新会见维尔德斯"),
        ("王立新", "王立新会见阿尔克明"),
        ("阿尔克明", "王立新会见阿尔克明"),
    }


def test_guests_of_one_state_are_met_together() -> None:
    facts = facts_of("国务院副总理王立新5日在海牙分别会见荷兰首相维尔德斯、副首相范林登。")
    assert names(facts, "Event") == {"王立新会见维尔德斯、范林登"}


FOR_A_LEADER = [
    "国务院副总理王立新6日下午，代表习近平总书记和党中央看望老科学家，向他们致以问候。",
    "国务院副总理王立新代表习近平总书记、党中央、国务院看望受灾群众。",
]


@pytest.mark.parametrize("text", FOR_A_LEADER)
def test_who_calls_for_a_leader_is_there_himself(text: str) -> None:
    assert {name for name, relation, _ in acts(facts_of(text)) if relation == "ATTENDED"} == {"王立新"}


BESIDE = [
    ("前法国总理拉法林等出席。", ("拉法林", "法国总理")),
    ("埃及政府高级官员和中国驻埃及大使廖立强等到机场送行。", ("廖立强", "中国驻埃及大使")),
    ("印度原子能委员会主席莫汉蒂当天表示，方案正在研究。", ("莫汉蒂", "印度原子能委员会主席")),
]


@pytest.mark.parametrize(("text", "role"), BESIDE)
def test_an_office_begins_where_it_does(text: str, role: tuple[str, str]) -> None:
    assert role in roles(facts_of(text))


def test_whom_a_press_meeting_invites_speaks_there() -> None:
    text = "新闻中心5日举办首场记者见面会。见面会邀请民政部副部长王立新、司法部副部长陈国平，从各自工作的角度介绍了情况。"
    assert {name for name, relation, _ in acts(facts_of(text)) if relation == "SPOKE_AT"} == {
        "王立新",
        "陈国平",
    }
