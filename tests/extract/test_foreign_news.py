"""Foreign news: offices of other states and of their cities, states called by one character, their institutions."""

from __future__ import annotations

import pytest

from tests.extract.news import facts_of, names, roles

OFFICES = [
    # the usual short name of the state, whatever the text calls it
    ("洪都拉斯共和国总统卡斯蒂略抵达北京。", {("卡斯蒂略", "洪都拉斯总统")}),
    ("法兰西共和国总统杜邦抵达北京。", {("杜邦", "法国总统")}),
    ("越南社会主义共和国总理阮文松抵达北京。", {("阮文松", "越南总理")}),
    ("印度国防部长辛格拉抵达北京。", {("辛格拉", "印度国防部长")}),
    # one character, where the article names the state in full
    ("乌总统科瓦连科说，乌克兰准备好会晤。", {("科瓦连科", "乌克兰总统")}),
    ("乌总统科瓦连科说，谈判没有结果。", set()),
    ("俄副总理诺维科夫说，俄罗斯将继续供应。", {("诺维科夫", "俄罗斯副总理")}),
    # guests joined by 和
    (
        "习近平同澳大利亚总督赫尔利和总理阿尔巴里斯互致贺电。",
        {("赫尔利", "澳大利亚总督"), ("阿尔巴里斯", "澳大利亚总理")},
    ),
    ("节目将播出伊朗总统莱西里独家专访。", {("莱西里", "伊朗总统")}),
    # former ones
    ("美国前国务卿卡特森出席论坛。", {("卡特森", "美国国务卿")}),
    # an office beside the head of state
    ("李强会见美国总统气候问题特使克拉里。", {("克拉里", "美国总统气候问题特使")}),
    ("利比亚总统委员会主席曼苏里已宣布三个城市为灾区。", {("曼苏里", "利比亚总统委员会主席")}),
    ("俄总统新闻秘书佩斯托夫表示，俄罗斯没有改变立场。", {("佩斯托夫", "俄罗斯总统新闻秘书")}),
    # cities and states of other countries have no government of ours
    ("莫斯科市长索比亚诺夫说，无人机已被击落。", {("索比亚诺夫", "莫斯科市长")}),
    ("美国加利福尼亚州州长纽瑟姆出席仪式。", {("纽瑟姆", "美国加利福尼亚州州长")}),
    (
        "法国总统杜邦、巴黎市长伊达尔森出席仪式。",
        {("杜邦", "法国总统"), ("伊达尔森", "巴黎市长")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices_of_other_states_and_their_cities(text: str, expected: set[tuple[str, str]]) -> None:
    assert {role for role in roles(facts_of(text)) if role[0] != "李强"} == expected


INSTITUTIONS = [
    ("俄罗斯国防部19日称，俄军打击了目标。俄国防部没有公布伤亡。", {"俄罗斯国防部"}),
    ("韩国中央选举管理委员会今天公布结果。", {"韩国中央选举管理委员会"}),
    ("据美国中央司令部消息，伊朗中部和美国西部没有受到影响。", {"美国中央司令部"}),
    ("法国生物多样性办公室发布报告。", {"法国生物多样性办公室"}),
    # nothing that a clause runs to, no compass point, no seat of a company
    ("德国总部位于柏林的企业宣布将向法院起诉。", set()),
    ("美国务院没有回应，美国公安部门正在调查。", {"美国国务院"}),
    # an office is not its ministry
    ("伊朗外交部发言人巴加里没有评论。", set()),
]


@pytest.mark.parametrize(("text", "expected"), INSTITUTIONS)
def test_institutions_of_other_states(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Body") == expected


NO_PARKS = [
    "俄军打击了乌军人员和装备集中区。",
    "重要江河湖泊水功能区水质达标。",
    "要努力开创经开区工作新局面。",
]


@pytest.mark.parametrize("text", NO_PARKS)
def test_words_that_end_like_parks(text: str) -> None:
    assert not names(facts_of(text), "Park")


MORE_OFFICES = [
    ("阿曼苏丹海赛拉、中非总统图瓦德里致电。", {("海赛拉", "阿曼苏丹"), ("图瓦德里", "中非总统")}),
    ("乌国防部长费奥多连科说，乌克兰将继续。", {("费奥多连科", "乌克兰国防部长")}),
    ("丁薛祥15日在北京同俄罗斯副总理诺维科夫举行会谈。", {("诺维科夫", "俄罗斯副总理")}),
    ("他们是：波黑主席团三位成员、委内瑞拉总统马杜里。", {("马杜里", "委内瑞拉总统")}),
    (
        "议联主席、坦桑尼亚国民议会议长阿克索出席。",
        {("阿克索", "议联主席"), ("阿克索", "坦桑尼亚国民议会议长")},
    ),
    ("联合国秘书长古特里斯出席。", {("古特里斯", "联合国秘书长")}),
    (
        "朝鲜劳动党总书记、国务委员长金正勋出席。",
        {("金正勋", "朝鲜劳动党总书记"), ("金正勋", "朝鲜国务委员长")},
    ),
    (
        "习近平主席致电韦斯里·西米那，祝贺他就任密克罗尼西亚联邦总统。",
        {("韦斯里·西米那", "密克罗尼西亚总统")},
    ),
    # words are no people
    ("要为民营企业和民营企业家解难题、办实事，促进能源市场长期健康发展。", set()),
]


@pytest.mark.parametrize(("text", "expected"), MORE_OFFICES)
def test_more_offices(text: str, expected: set[tuple[str, str]]) -> None:
    facts = facts_of(text)
    assert {role for role in roles(facts) if role[0] != "习近平"} == expected
    assert names(facts, "Person") - {"习近平", "丁薛祥"} == {who for who, _ in expected}


WORDS = [
    # words that offices run into
    "五年前，习近平总书记在上海市长宁区考察时来到了这里。",
    "习近平总书记代表党中央，向广大青年致以问候。总书记一次次来到青年学子中间。",
    "县乡两级人大代表名额增加约31万名。",
    "国家主席习近平就火山爆发向汤加政府致慰问电。",
]


@pytest.mark.parametrize("text", WORDS)
def test_words_that_are_no_people_and_messages_that_are_no_visits(text: str) -> None:
    facts = facts_of(text)
    assert names(facts, "Person") <= {"习近平"}
    assert not {event for event in names(facts, "Event") if "慰问" in event}


def test_japanese_names_end_where_their_given_name_does() -> None:
    assert roles(facts_of("民间团体反对日本首相高市和子错误言论。")) == {("高市和子", "日本首相")}


def test_a_name_ends_before_another_office() -> None:
    facts = facts_of("习近平在北京市委书记丁力和市长殷文陪同下考察。李立山及中央有关部门负责同志陪同考察。")
    assert {"丁力", "殷文", "李立山"} <= names(facts, "Person")


def test_a_host_before_the_guests_state_keeps_the_name() -> None:
    facts = facts_of("国务院总理丁文同尼泊尔总理普拉昌里举行会谈。")
    assert roles(facts) == {("丁文", "国务院总理"), ("普拉昌里", "尼泊尔总理")}


def test_world_bodies_by_their_short_names() -> None:
    facts = facts_of("世卫组织总干事谭德塞表示，将继续合作。")
    assert roles(facts) == {("谭德塞", "世卫组织总干事")}
