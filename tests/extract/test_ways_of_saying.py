"""Who speaks, in the many words that local pages have for it."""

from __future__ import annotations

import pytest

from extractors.facts import Facts, Label, Relation
from tests.extract.local import facts_of, names, roles

HEAD = "全市要闻\n来源：芜湖日报　2024-03-15\n"
MEETING = "3月12日，全市工业大会召开。"
VISIT = "3月12日，市委书记丁未然走进江畔集团调研。"

SAID = [
    (MEETING, "市经信局局长关颖儿、市统计局局长庞学文分别报告有关情况。", "关颖儿 庞学文"),
    (MEETING, "市规划院高级工程师董一诺就更新思路作了阐释。", "董一诺"),
    (MEETING, "江畔集团董事长王建华在分享创业故事时动了情：“三十年前我骑着三轮车去卖布。”", "王建华"),
    (MEETING, "江畔集团董事长王建华则从技术角度谈起国产替代。", "王建华"),
    (MEETING, "经开区党工委书记茹国萍、市科技局局长魏澄宇依次登台，向全市立下“军令状”。", "茹国萍 魏澄宇"),
    (MEETING, "江畔集团董事长王建华抛出了自己的观点，市长郭启明当场作答。", "王建华 郭启明"),
    (MEETING, "市长郭启明就贯彻会议精神讲了三点意见。", "郭启明"),
    (MEETING, "市长郭启明向企业家发出邀请。", "郭启明"),
    (MEETING, "市科技局局长杨弃非发布了十大应用场景。", "杨弃非"),
    (VISIT, "企业副总裁区耀邦一见面就抛出难题。", "区耀邦"),
    (VISIT, "丁未然谆谆告诫，安全不能放松。", "丁未然"),
    (VISIT, "丁未然语重心长地说，安全不能放松。", "丁未然"),
    (VISIT, "丁未然不时叮嘱随行人员，要把安全抓好。", "丁未然"),
]


def _spoke(facts: Facts) -> set[str]:
    by_id = {node.id: node.name for node in facts.nodes}
    return {by_id[edge.source] for edge in facts.edges if edge.type is Relation.SPOKE_AT}


@pytest.mark.parametrize(("before", "told", "who"), SAID)
def test_speaking_has_many_words(before: str, told: str, who: str) -> None:
    assert _spoke(facts_of(HEAD + before + told)) == set(who.split())


UNSAID = [
    "江畔集团董事长王建华办公室墙上挂着一幅字：“诚信为本”。",
    "市长郭启明出席。",
]


@pytest.mark.parametrize("told", UNSAID)
def test_not_all_words_in_quotes_are_said(told: str) -> None:
    assert _spoke(facts_of(HEAD + MEETING + told)) == set()


def test_a_meeting_that_only_its_day_introduces_took_place() -> None:
    facts = facts_of(HEAD + "3月12日下午的交流会上，皖江学院校长浦玉忠介绍了办学思路。")
    assert _spoke(facts) == {"浦玉忠"}


def test_who_chairs_and_speaks_of_carrying_out() -> None:
    assert _spoke(facts_of(HEAD + "3月12日，市长郭启明主持会议并对贯彻落实工作作出安排。")) == {"郭启明"}


OFFICES = [
    (
        "江川路街道党工委书记汪晓蓉、办事处主任周良陪同。",
        {("汪晓蓉", "江川路街道党工委书记"), ("周良", "江川路街道办事处主任")},
    ),
    (
        "里水镇镇长高峰、大沥镇党委书记、镇人大主席黎国梁陪同。",
        {("高峰", "里水镇镇长"), ("黎国梁", "大沥镇党委书记"), ("黎国梁", "大沥镇人大主席")},
    ),
    (
        "大沥镇党委副书记、政法委员黎明陪同。",
        {("黎明", "大沥镇党委副书记"), ("黎明", "大沥镇党委政法委员")},
    ),
    (
        "南方电网芜湖供电局副局长招永年、广西出入境边防检查总站副总站长石磊陪同。",
        {("招永年", "南方电网芜湖供电局副局长"), ("石磊", "广西出入境边防检查总站副总站长")},
    ),
    (
        "中铁四局党委副书记倪平、中建三局总经理郭光陪同。",
        {("倪平", "中铁四局党委副书记"), ("郭光", "中建三局总经理")},
    ),
]


@pytest.mark.parametrize(("told", "expected"), OFFICES)
def test_bodies_keep_their_own_names(told: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(HEAD + VISIT + told)) - {("丁未然", "芜湖市委书记")} == expected


PARTS = [
    (
        "安徽商贸学院校长浦玉忠主持座谈会，教务处处长李克勤、招生就业处处长王明参加。",
        {
            ("浦玉忠", "安徽商贸学院校长"),
            ("李克勤", "安徽商贸学院教务处处长"),
            ("王明", "安徽商贸学院招生就业处处长"),
        },
    ),
    (
        "芜湖市第一人民医院院长浦玉忠主持座谈会，骨科副主任严立、护理部主任王明参加。",
        {
            ("浦玉忠", "芜湖市第一人民医院院长"),
            ("严立", "芜湖市第一人民医院骨科副主任"),
            ("王明", "芜湖市第一人民医院护理部主任"),
        },
    ),
    (
        "皖江建设发展集团有限公司（以下简称“皖建集团”）党委书记、董事长茅卫东汇报情况。",
        {("茅卫东", "皖江建设发展集团有限公司党委书记"), ("茅卫东", "皖江建设发展集团有限公司董事长")},
    ),
    (
        "副市长郭启明、应急管理局局长华昌勇、市场监督管理局局长王明参加。",
        {
            ("郭启明", "芜湖市副市长"),
            ("华昌勇", "芜湖市应急管理局局长"),
            ("王明", "芜湖市市场监督管理局局长"),
        },
    ),
    ("所属江苏东洲建设工程有限公司执行董事张小飞同行。", {("张小飞", "江苏东洲建设工程有限公司执行董事")}),
    ("副市长石磊率第三督查组检查。", {("石磊", "芜湖市副市长")}),
]


@pytest.mark.parametrize(("told", "expected"), PARTS)
def test_parts_are_of_what_they_belong_to(told: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(HEAD + VISIT + told)) - {("丁未然", "芜湖市委书记")} == expected


def _attended(facts: Facts) -> set[str]:
    by_id = {node.id: node.name for node in facts.nodes}
    return {by_id[edge.source] for edge in facts.edges if edge.type is Relation.ATTENDED}


THERE = [
    (VISIT + "市政府副秘书长蓝天锡，市商务局局长覃伟业一同前往。", "丁未然 蓝天锡 覃伟业"),
    (VISIT + "市政府副秘书长蓝天锡同行。", "丁未然 蓝天锡"),
    (VISIT + "随同调研的市领导有蓝天锡、覃伟业。", "丁未然 蓝天锡 覃伟业"),
    (MEETING + "出席会议的市领导有：蓝天锡、覃伟业、苏启航。", "蓝天锡 覃伟业 苏启航"),
    ("3月12日，芜湖市委书记丁未然、市长郭启明分两路走访江畔集团。", "丁未然 郭启明"),
]


@pytest.mark.parametrize(("told", "who"), THERE)
def test_being_there_has_many_words(told: str, who: str) -> None:
    assert _attended(facts_of(HEAD + told)) == set(who.split())


REMOVED = [
    (
        "会议免去邹丽君芜湖市中级人民法院民事审判庭副庭长、审判员职务。",
        {
            ("邹丽君", "芜湖市中级人民法院民事审判庭副庭长 removed"),
            ("邹丽君", "芜湖市中级人民法院审判员 removed"),
        },
    ),
    (
        "会议免去邹丽君市商务局党组书记、局长职务。",
        {("邹丽君", "芜湖市商务局党组书记 removed"), ("邹丽君", "芜湖市商务局局长 removed")},
    ),
]


@pytest.mark.parametrize(("told", "expected"), REMOVED)
def test_offices_lost_stand_right_behind_the_name(told: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(HEAD + "3月12日，芜湖市人大常委会举行第五次会议。" + told)) == expected


def test_straight_quotes_open_and_close() -> None:
    facts = facts_of(HEAD + '3月12日，"钟民名医工作室"揭牌仪式在芜湖市举行。')
    assert names(facts, Label.EVENT) == {"“钟民名医工作室”揭牌仪式"}


def test_a_part_of_a_zone_is_called_with_it() -> None:
    facts = facts_of(HEAD + "3月12日，市委书记丁未然到佛山高新区南海园、中国轻纺城数字物流港调研。")
    assert {"佛山高新区南海园", "中国轻纺城数字物流港"} <= names(facts, Label.PARK)


def test_what_is_signed_within_a_ceremony_is_told_beside_it() -> None:
    facts = facts_of(
        HEAD + "3月12日，产业园揭牌仪式在芜湖市举行。仪式上，江畔公司总经理黎晓与团队代表章逸凡签署孵化协议。"
        "副市长裘文进在致辞中说，很好。副市长蓝天锡参加活动。"
    )
    ids = {node.id: node.name for node in facts.nodes}
    took = {
        (ids[e.source], ids[e.target])
        for e in facts.edges
        if e.type in (Relation.ATTENDED, Relation.SPOKE_AT)
    }
    assert {who for who, event in took if event == "产业园揭牌仪式"} == {"裘文进", "蓝天锡"}
    assert {who for who, event in took if event != "产业园揭牌仪式"} == {"黎晓", "章逸凡"}


def test_a_park_is_called_with_the_quotation_before_it() -> None:
    facts = facts_of(HEAD + "3月12日，市委书记丁未然到“大零号湾”科创策源功能区调研。")
    assert names(facts, Label.PARK) == {"“大零号湾”科创策源功能区"}


BUREAU = "张家港市市场监督管理局\n首页  政务公开\n市局开展整治\n发布时间：2024-05-10  来源：市市场监管局\n"


def test_on_the_page_of_a_bureau_its_parts_are_its_own() -> None:
    told = "5月9日，市局党组书记、局长钱国良带领质量科科长徐丽娟、稽查大队大队长虞健检查市场。市局副局长马文斌陪同。"
    bureau = "张家港市市场监督管理局"
    assert roles(facts_of(BUREAU + told)) == {
        ("钱国良", bureau + "党组书记"),
        ("钱国良", bureau + "局长"),
        ("徐丽娟", bureau + "质量科科长"),
        ("虞健", bureau + "稽查大队大队长"),
        ("马文斌", bureau + "副局长"),
    }


SAID_IN_QUOTES = "江畔集团董事长王建华分享了感受：“从签约到投产只用了九个月，我们参观考察了三次。”"


def test_what_is_told_in_quotes_is_not_done() -> None:
    assert _attended(facts_of(HEAD + MEETING + SAID_IN_QUOTES)) == set()


def test_a_quoted_word_may_belong_to_a_committee() -> None:
    told = "省委组织部副部长、省委“两新”工委书记孙大洋讲话。"
    assert roles(facts_of(HEAD + MEETING + told)) == {
        ("孙大洋", "安徽省委组织部副部长"),
        ("孙大洋", "安徽省委“两新”工委书记"),
    }


def test_a_stamp_beside_the_controls_of_a_page_is_its_date() -> None:
    head = "州里要闻\n黔南州投资促进局 2023-04-11 10:08:52 字体：大 中 小 打印 关闭\n"
    facts = facts_of(head + "4月9日，黔南州推介会在广州举行。州长王明致辞。")
    assert [node.date for node in facts.nodes if node.label is Label.EVENT] == ["2023-04-09"]


def test_urging_is_no_part_of_a_park() -> None:
    facts = facts_of(HEAD + MEETING + "市长郭启明要求，要抓实榔梨工业园、做精丽缙智能装备高新区。")
    assert names(facts, Label.PARK) == {"榔梨工业园", "丽缙智能装备高新区"}
