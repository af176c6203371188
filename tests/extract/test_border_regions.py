"""Names, offices and bodies of the north and the west: peoples without Han surnames, the Corps, leagues and 地区."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import facts_of, names, roles
from tests.extract.reading import took_part

ROWS_OF_NAMES = [
    (
        "3月4日，玉树州副州长更求旦周、多太、豆格才让、闹布东周出席会议。",
        {"更求旦周", "多太", "豆格才让", "闹布东周"},
    ),
    ("3月4日，那曲市副市长其美旺扎、桑旦、琼色、达平陪同。", {"其美旺扎", "桑旦", "琼色", "达平"}),
    (
        "3月4日，临夏州副州长马相龙、勉卫忠、者永平、摆文参加。",
        {"马相龙", "勉卫忠", "者永平", "摆文"},
    ),
    ("3月4日，昌吉州副州长努尔兰·阿不都满金、阿依古丽列席会议。", {"努尔兰·阿不都满金", "阿依古丽"}),
    ("3月4日，玉门油田分公司副总经理那慧玲作了发言。", {"那慧玲"}),
    # a department and an office end the row
    ("3月4日，林芝市副市长扎西、市财政局、相关单位负责人参加。", {"扎西"}),
]


@pytest.mark.parametrize(("text", "people"), ROWS_OF_NAMES)
def test_a_row_of_names_goes_on_past_one_that_no_list_has(text: str, people: set[str]) -> None:
    assert names(facts_of(text), Label.PERSON) == people


OFFICES = [
    (
        "3月4日，第八师石河子市党委书记、师政委杜明哲主持会议。",
        {("杜明哲", "第八师石河子市党委书记"), ("杜明哲", "第八师政委")},
    ),
    (
        "3月4日，六师五家渠市党委副书记、副师长杜明哲到芳草湖农场调研，农场党委书记、场长韩一鸣陪同。",
        {
            ("杜明哲", "第六师五家渠市党委副书记"),
            ("杜明哲", "第六师副师长"),
            ("韩一鸣", "芳草湖农场党委书记"),
            ("韩一鸣", "芳草湖农场场长"),
        },
    ),
    (
        "3月4日，喀什地委副书记、行署专员阿不都克里木到莎车县调研，副专员居来提陪同。",
        {
            ("阿不都克里木", "喀什地委副书记"),
            ("阿不都克里木", "喀什地区行署专员"),
            ("居来提", "喀什地区行署副专员"),
        },
    ),
    (
        "3月4日，大兴安岭地委书记杜明哲到加格达奇区调研，行署副专员韩一鸣参加。",
        {("杜明哲", "大兴安岭地委书记"), ("韩一鸣", "大兴安岭地区行署副专员")},
    ),
    (
        "3月4日，锡林郭勒盟盟委书记杜明哲调研，行署副盟长韩一鸣，行署秘书长孔令山陪同。",
        {
            ("杜明哲", "锡林郭勒盟委书记"),
            ("韩一鸣", "锡林郭勒盟副盟长"),
            ("孔令山", "锡林郭勒盟行署秘书长"),
        },
    ),
]


@pytest.mark.parametrize(("text", "held"), OFFICES)
def test_offices_of_the_corps_of_leagues_and_regions(text: str, held: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == held


PARTS_OF_BODIES = [
    (
        "3月4日，大唐集团总经理杜明哲到天津市调研，集团科技部主任韩一鸣陪同。",
        {("杜明哲", "大唐集团总经理"), ("韩一鸣", "大唐集团科技部主任")},
    ),
    (
        "3月4日，锡林能源公司副总经理杜明哲、规划发展部经理韩一鸣，赤峰市能源局局长孔令山参加。",
        {
            ("杜明哲", "锡林能源公司副总经理"),
            ("韩一鸣", "锡林能源公司规划发展部经理"),
            ("孔令山", "赤峰市能源局局长"),
        },
    ),
    (
        "3月4日，鹤壁市中级人民法院副院长杜明哲、审管办主任韩一鸣、政治部主任孔令山参加。",
        {
            ("杜明哲", "鹤壁市中级人民法院副院长"),
            ("韩一鸣", "鹤壁市中级人民法院审管办主任"),
            ("孔令山", "鹤壁市中级人民法院政治部主任"),
        },
    ),
    (
        "3月4日，陕煤电力集团董事长杜明哲，战略规划部主任韩一鸣，财务部总经理孔令山参加会议。",
        {
            ("杜明哲", "陕煤电力集团董事长"),
            ("韩一鸣", "陕煤电力集团战略规划部主任"),
            ("孔令山", "陕煤电力集团财务部总经理"),
        },
    ),
    # who is unnamed, behind a comma too
    (
        "3月4日，赤峰市商务局负责人，赤峰市能源局局长杜明哲参加会议。",
        {("杜明哲", "赤峰市能源局局长")},
    ),
    (
        "3月4日，海东工业园区管委会党委书记、主任杜明哲出席会议。",
        {("杜明哲", "海东工业园区管委会党委书记"), ("杜明哲", "海东工业园区管委会主任")},
    ),
    (
        "3月4日，九三学社长春市委主委杜明哲、民建吉林省委副主委韩一鸣，副市长孔令山出席会议。",
        {
            ("杜明哲", "九三学社长春市委主委"),
            ("韩一鸣", "民建吉林省委副主委"),
            ("孔令山", "长春市副市长"),
        },
    ),
    ("3月4日，济宁市委两新工委专职副书记杜明哲出席会议。", {("杜明哲", "济宁市委两新工委专职副书记")}),
    ("3月4日，济宁仙维食品有限公司行政经理杜明哲发言。", {("杜明哲", "济宁仙维食品有限公司行政经理")}),
]


@pytest.mark.parametrize(("text", "held"), PARTS_OF_BODIES)
def test_parts_of_companies_and_courts(text: str, held: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == held


TALKS = [
    "3月4日，日照市市长杜明哲与来日照考察的华能集团董事长韩一鸣一行举行座谈，就合作交换意见。",
    "3月4日，日照市市长杜明哲与华能集团董事长韩一鸣举行工作会谈，就合作交换意见。",
    "3月4日，日照市市长杜明哲会见华能集团董事长孔令山。日照市副市长韩一鸣在座。",
]


@pytest.mark.parametrize("text", TALKS)
def test_those_who_sit_together_attend_one_event(text: str) -> None:
    facts = facts_of(text)
    assert {"杜明哲", "韩一鸣"} <= took_part(facts, Relation.ATTENDED)
    assert sum(node.label is Label.EVENT for node in facts.nodes) == 1


def test_a_full_sitting_is_part_of_the_session_of_its_committee() -> None:
    facts = facts_of(
        "3月4日，银川市第十六届人民代表大会常务委员会第九次会议召开。市人大常委会主任杜明哲主持第一次全体会议。"
    )
    assert sum(node.label is Label.EVENT for node in facts.nodes) == 1
    assert took_part(facts, Relation.PRESIDED) == {"杜明哲"}


BODIES = [
    # a body of the province in a list of those of the city
    ("3月4日，甘肃省酒泉市召开会议，酒泉职业技术学院、省疏勒河中心参加。", "甘肃省疏勒河中心"),
    ("3月4日，榆林高新区召开会议，高新区经济发展局、科技创新局分别发言。", "榆林高新区科技创新局"),
]


@pytest.mark.parametrize(("text", "body"), BODIES)
def test_bodies_of_a_list(text: str, body: str) -> None:
    assert body in names(facts_of(text), Label.BODY)


def test_who_leads_a_zone_is_no_part_of_its_name() -> None:
    facts = facts_of("3月4日，天津市滨海新区区委书记杜明哲率新区代表团到唐山市考察。")
    assert names(facts, Label.PARK) == set()


SPEAKERS = [
    # what is spoken of is no inspection
    "3月4日，鹤壁市召开推进会。鹤壁市应急管理局局长杜明哲就安全检查工作作了安排。",
    "3月4日，鹤壁市召开推进会。鹤壁市商务局局长杜明哲交流了发展愿景。",
    # words that say what somebody did go on with the next one
    "3月4日，启用仪式在鹤壁市举行。鹤壁市副市长韩一鸣通过视频连线祝贺，鹤壁市卫健委主任杜明哲宣读感谢信。",
]


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks_at_the_event_before(text: str) -> None:
    facts = facts_of(text)
    assert "杜明哲" in took_part(facts, Relation.SPOKE_AT)
    assert sum(node.label is Label.EVENT for node in facts.nodes) == 1


def test_a_clause_of_other_guests_tells_nothing_of_those_before() -> None:
    facts = facts_of("3月4日，枣强县召开大会。枣强县发改局局长杜明哲登台表态；与会县领导为突击队授旗。")
    assert took_part(facts, Relation.ATTENDED) == set()


def test_an_inspection_of_how_a_proposal_is_dealt_with() -> None:
    facts = facts_of(
        "3月4日，鹤壁市政协主席杜明哲带领委员，对重点提案《关于加快建设的建议》办理情况进行督办视察。"
    )
    assert took_part(facts, Relation.ATTENDED) == {"杜明哲"}


NO_PARKS = [
    "3月4日，鹤壁市召开会议，要求跳出开发区看开发区。",
    "3月4日，杜明哲到桦川县新城镇调研。",
]


@pytest.mark.parametrize("text", NO_PARKS)
def test_what_ends_like_a_zone_and_is_none(text: str) -> None:
    assert names(facts_of(text), Label.PARK) == set()


def test_the_school_of_a_page_is_no_faculty_that_wrote_it() -> None:
    facts = facts_of(
        "鲁东大学与某软件园举行对接会\n作者：信息与电气工程学院 曲小白\n3月4日，我校举行对接会。"
        "校党委副书记、校长杜明哲出席，数学与统计科学学院院长韩一鸣发言。"
    )
    assert roles(facts) == {
        ("杜明哲", "鲁东大学党委副书记"),
        ("杜明哲", "鲁东大学校长"),
        ("韩一鸣", "鲁东大学数学与统计科学学院院长"),
    }


OTHER_OFFICES = [
    # offices of the Corps are of the division that the row names, not of the page's
    (
        "3月4日，第十四师昆玉市党委书记、政委杜明哲到第一师阿拉尔市考察，第一师阿拉尔市党委副书记、师长、市长韩一鸣陪同。",
        {
            ("杜明哲", "第十四师昆玉市党委书记"),
            ("杜明哲", "第十四师政委"),
            ("韩一鸣", "第一师阿拉尔市党委副书记"),
            ("韩一鸣", "第一师师长"),
            ("韩一鸣", "阿拉尔市市长"),
        },
    ),
    # whom 其 means in an item of a list
    (
        "临夏州人民政府关于职务任免的通知\n任命：\n杜明哲为州商务局副局长；\n"
        "韩一鸣为临夏经济开发区管理委员会副主任，免去其州招商局副局长职务；",
        {
            ("杜明哲", "临夏州商务局副局长 appointed"),
            ("韩一鸣", "临夏经济开发区管委会副主任 appointed"),
            ("韩一鸣", "临夏州招商局副局长 removed"),
        },
    ),
    (
        "3月4日，果洛州玛多县委书记杜明哲来到玛查理镇江多村调研，玛查理镇镇长韩一鸣汇报，杜明哲嘱咐镇党委书记孔令山抓好防汛。",
        {("杜明哲", "玛多县委书记"), ("韩一鸣", "玛查理镇镇长"), ("孔令山", "玛查理镇党委书记")},
    ),
    # an autonomous county as its article calls it
    (
        "前郭县政府网\n3月4日，县委书记杜明哲到前郭县长龙生物公司调研，前郭县副县长韩一鸣陪同。",
        {("杜明哲", "前郭县委书记"), ("韩一鸣", "前郭县副县长")},
    ),
    # no head of a province but the beginning of a company's name
    (
        "3月4日，松原市市长杜明哲走访吉林省长龙生物药业股份有限公司、江苏省长江航运集团。",
        {("杜明哲", "松原市市长")},
    ),
    (
        "3月4日，施工单位中铁二局西藏分公司项目经理杜明哲、监理单位西藏建工监理公司总监理工程师韩一鸣发言。",
        {
            ("杜明哲", "中铁二局西藏分公司项目经理"),
            ("韩一鸣", "西藏建工监理公司总监理工程师"),
        },
    ),
]


@pytest.mark.parametrize(("text", "held"), OTHER_OFFICES)
def test_offices_of_the_place_that_is_meant(text: str, held: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == held


SAID = [
    "3月4日，张家口市召开调度会。张家口市市长杜明哲出席会议并强调，要抓好落实。",
    "3月4日，张家口市召开调度会。张家口市市长杜明哲出席并指出，要把项目作为抓手。",
    "3月4日，张家口市市长韩一鸣调研宣化区，张家口市能源局局长杜明哲就韩一鸣提出的问题作了说明。",
    "3月4日，张家口市市长杜明哲在宣化经济开发区调研时强调，要守牢底线。",
]


@pytest.mark.parametrize("text", SAID)
def test_what_is_said_beside_another_deed(text: str) -> None:
    facts = facts_of(text)
    assert "杜明哲" in took_part(facts, Relation.SPOKE_AT)
    assert sum(node.label is Label.EVENT for node in facts.nodes) == 1


def test_who_is_called_upon_is_met() -> None:
    facts = facts_of("3月4日，兴安盟盟长杜明哲赴北京拜访三峡能源公司董事长韩一鸣，行署副盟长孔令山参加会谈。")
    assert took_part(facts, Relation.ATTENDED) == {"杜明哲", "韩一鸣", "孔令山"}


def test_guests_without_a_name_look_round() -> None:
    facts = facts_of(
        "3月4日，黑河市市长杜明哲与华能集团董事长韩一鸣签署协议。\n"
        "5日，俄方客人还参观了黑河学院，黑河学院副院长孔令山陪同。"
    )
    assert sum(node.label is Label.EVENT for node in facts.nodes) == 2


MORE_OFFICES = [
    # 率 leads from who leads to whom
    (
        "3月4日，塔城地区行署副专员叶尔波力·哈布都拉率地区消防救援支队负责人到乌苏市检查。",
        {("叶尔波力·哈布都拉", "塔城地区行署副专员")},
    ),
    (
        "3月4日，汉阴县召开会议，陕建安装集团第九公司总工程师杜明哲发言。",
        {("杜明哲", "陕建安装集团第九公司总工程师")},
    ),
    # 市 of 市民族和宗教事务局 belongs to the city
    (
        "沈阳市人大常委会决定任免名单\n决定任命杜明哲（女，朝鲜族）为沈阳市民族和宗教事务局局长。\n"
        "任命赫连勃为沈阳市和平区人民法院副院长。",
        {
            ("杜明哲", "沈阳市民族和宗教事务局局长 appointed"),
            ("赫连勃", "和平区人民法院副院长 appointed"),
        },
    ),
    (
        "3月4日，济南新旧动能转换起步区管委会主任杜明哲与山东第一医科大学附属省立医院院长韩一鸣签约。",
        {
            ("杜明哲", "济南新旧动能转换起步区管委会主任"),
            ("韩一鸣", "山东第一医科大学附属省立医院院长"),
        },
    ),
    (
        "3月4日，甘河工业园区党工委书记杜明哲走访企业，园区党群工作部部长韩一鸣陪同。",
        {("杜明哲", "甘河工业园区党工委书记"), ("韩一鸣", "甘河工业园区党群工作部部长")},
    ),
]


@pytest.mark.parametrize(("text", "held"), MORE_OFFICES)
def test_offices_behind_words_that_belong_to_no_name(text: str, held: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == held


def test_a_branch_of_a_ceremony_is_held_where_it_is_said() -> None:
    facts = facts_of(
        "3月4日，全市重点项目集中开工活动汉阴分会场在汉阴县月河工业园区举行，汉阴县县长杜明哲主持。"
    )
    assert took_part(facts, Relation.PRESIDED) == {"杜明哲"}


OFFICES_TOO = [
    # a division that is a word elsewhere, behind what leads to it
    (
        "周口市沈丘县召开会议\n3月4日，杜明哲曾任项城市委副书记、市长。",
        {("杜明哲", "项城市委副书记 former"), ("杜明哲", "项城市市长 former")},
    ),
    # the deputies of a list are of the zone of those before
    (
        "3月4日，宁东基地党工委副书记、管委会副主任杜明哲，管委会副主任韩一鸣，总工程师孔令山到灵武高新区调研。",
        {
            ("杜明哲", "宁东基地党工委副书记"),
            ("杜明哲", "宁东基地管委会副主任"),
            ("韩一鸣", "宁东基地管委会副主任"),
            ("孔令山", "宁东基地管委会总工程师"),
        },
    ),
    (
        "3月4日，互助县委副书记、江苏援青干部领队杜明哲，县委常委韩一鸣及部分县级领导听课。",
        {("杜明哲", "互助县委副书记"), ("杜明哲", "江苏援青干部领队"), ("韩一鸣", "互助县委常委")},
    ),
    (
        "3月4日，天水经开区管委会副主任杜明哲接访，区劳动保障监察大队大队长韩一鸣、区总工会副主席孔令山参加。",
        {
            ("杜明哲", "天水经开区管委会副主任"),
            ("韩一鸣", "天水经开区劳动保障监察大队大队长"),
            ("孔令山", "天水经开区总工会副主席"),
        },
    ),
    (
        "3月4日，唐山市自然资源和规划局曹妃甸分局局长杜明哲参加会议。",
        {("杜明哲", "唐山市自然资源和规划局曹妃甸分局局长")},
    ),
    ("3月4日，任命冯兰兼任玛多县教育局局长。", {("冯兰", "玛多县教育局局长 appointed")}),
]


@pytest.mark.parametrize(("text", "held"), OFFICES_TOO)
def test_offices_of_lists_and_of_zones(text: str, held: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == held


def test_those_who_went_along_are_named_behind_the_meeting() -> None:
    facts = facts_of(
        "3月4日，密云区区长杜明哲调研中关村密云园。\n3月4日，召开座谈会，密云区科委主任韩一鸣发言。\n"
        "密云区副区长孔令山陪同。"
    )
    assert took_part(facts, Relation.ATTENDED) == {"杜明哲", "孔令山"}
    inspection = next(n for n in facts.nodes if n.label is Label.EVENT and "调研" in n.name)
    came = {e.source for e in facts.edges if e.type is Relation.ATTENDED and e.target == inspection.id}
    assert len(came) == 2


def test_a_sum_of_a_year_is_no_event() -> None:
    facts = facts_of("今年以来，天水经开区管委会主任杜明哲等累计接访28批次。")
    assert names(facts, Label.EVENT) == set()


TALKS_OF_SEVERAL = [
    "3月4日，永城市委书记杜明哲在市会议中心与五矿集团总经理韩一鸣，长沙矿冶研究院首席专家孔令山进行洽谈。",
    "3月4日，永城市委书记杜明哲与五矿集团总经理韩一鸣就合作事宜进行磋商，永城市市长孔令山参加。",
]


@pytest.mark.parametrize("text", TALKS_OF_SEVERAL)
def test_talks_with_several_are_one_event(text: str) -> None:
    facts = facts_of(text)
    assert took_part(facts, Relation.ATTENDED) == {"杜明哲", "韩一鸣", "孔令山"}
    assert sum(node.label is Label.EVENT for node in facts.nodes) == 1


def test_who_calls_the_members_together_presides() -> None:
    facts = facts_of(
        "3月4日，龙井市召开专班会议，龙井市委常委杜明哲召集成员单位开会研究扩区事项，龙井市副市长韩一鸣出席。"
    )
    assert took_part(facts, Relation.PRESIDED) == {"杜明哲"}


def test_items_of_those_who_lose_an_office() -> None:
    facts = facts_of(
        "韩城经济技术开发区管委会任免通知\n免去：\n杜明哲同志韩城经济技术开发区应急管理局局长职务；\n"
        "韩一鸣同志韩城龙门供水有限公司总经理职务。"
    )
    assert roles(facts) == {
        ("杜明哲", "韩城经济技术开发区应急管理局局长 removed"),
        ("韩一鸣", "韩城龙门供水有限公司总经理 removed"),
    }


def test_families_of_soldiers_have_no_name() -> None:
    facts = facts_of("3月4日，霍尔果斯市召开座谈会。霍尔果斯市人武部政委杜明哲、军属代表韩一鸣先后发言。")
    assert names(facts, Label.PERSON) == {"杜明哲", "韩一鸣"}


LEFT_OFFICE_IN_A_WORD = [
    ("会议决定接受杜明哲辞去运城市副市长职务的请求。", {("杜明哲", "运城市副市长 removed")}),
    ("会议免去韩一鸣的海城市副市长职务。", {("韩一鸣", "海城市副市长 removed")}),
    ("拟任杜明哲为和田工业园区管委会副主任。", {("杜明哲", "和田工业园区管委会副主任 proposed")}),
    (
        "金昌市副市长杜明哲担任全市防汛抗旱指挥部指挥长。",
        {("杜明哲", "金昌市副市长"), ("杜明哲", "防汛抗旱指挥部指挥长 appointed")},
    ),
    ("燕山大学教授韩一鸣建议尽快设立场景实验室。", {("韩一鸣", "燕山大学教授")}),
]


@pytest.mark.parametrize(("text", "expected"), LEFT_OFFICE_IN_A_WORD)
def test_offices_given_left_or_proposed(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


def test_what_goes_to_a_base_is_nobody() -> None:
    facts = facts_of("3月4日，张家口市副市长杜明哲率市数据局负责人赴怀来大数据产业基地现场办公。")
    assert names(facts, Label.PERSON) == {"杜明哲"}


def test_electronics_are_no_telegram() -> None:
    facts = facts_of("3月4日，安阳市副市长杜明哲到内黄县调研电子电器产业园，内黄县县长韩一鸣参加。")
    assert took_part(facts, Relation.ATTENDED) == {"杜明哲", "韩一鸣"}


def test_members_of_a_conference_speak_in_a_row() -> None:
    facts = facts_of("3月4日，通辽市政协召开专题协商会，委员孟根其木格、涂海峰等作了发言。")
    assert took_part(facts, Relation.SPOKE_AT) == {"孟根其木格", "涂海峰"}
