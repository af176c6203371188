"""How pages of towns, counties and zones write: offices, organs, parks, events and who took part."""

from __future__ import annotations

import pytest

from extractors.facts import Facts, Label, Relation, Status
from tests.extract.local import facts_of, names, roles
from tests.extract.reading import took_part

ROLES = [
    # the party group of the organ that the sentence has named
    (
        "安庆市人大常委会党组召开会议，市人大常委会党组书记、主任钱一鸣主持，党组成员赵小满、周立春出席。",
        {
            ("钱一鸣", "安庆市人大常委会党组书记"),
            ("钱一鸣", "安庆市人大常委会主任"),
            ("赵小满", "安庆市人大常委会党组成员"),
            ("周立春", "安庆市人大常委会党组成员"),
        },
    ),
    # 原 is said of the whole chain; a rank stands before the name
    (
        "原安庆市委常委、军分区政委、大校钱一鸣，成都军区原副政委、少将赵小满参加活动。",
        {
            ("钱一鸣", "安庆市委常委 former"),
            ("钱一鸣", "安庆军分区政委 former"),
            ("赵小满", "成都军区副政委 former"),
        },
    ),
    # the chair of a board is of the company
    ("安庆市委书记钱一鸣会见长风集团董事会主席赵小满。", {("钱一鸣", "安庆市委书记"), ("赵小满", "长风集团董事会主席")}),
    # the part of a zone that lies in one city
    (
        "兰州新区管委会副主任、兰州新区皋兰管委会主任钱一鸣出席会议。",
        {("钱一鸣", "兰州新区管委会副主任"), ("钱一鸣", "兰州新区皋兰管委会主任")},
    ),
    # the region named before, in an article of elsewhere
    (
        "深圳市人民政府\n3月2日，广西壮族自治区党委书记钱一鸣，自治区党委副书记、自治区主席赵小满来深考察。",
        {
            ("钱一鸣", "广西壮族自治区党委书记"),
            ("赵小满", "广西壮族自治区党委副书记"),
            ("赵小满", "广西壮族自治区主席"),
        },
    ),
    # 甲县副书记 is of the committee
    ("望江县副书记钱一鸣主持会议。", {("钱一鸣", "望江县委副书记")}),
    # a department that no county has is of the zone beside; whose committee 县委 is when someone stands for it
    (
        "9月8日，望江县委书记钱一鸣到芜湖经开区考察。经开区管委会副主任赵小满，经贸发展局局长周立春介绍情况。",
        {
            ("钱一鸣", "望江县委书记"),
            ("赵小满", "芜湖经开区管委会副主任"),
            ("周立春", "芜湖经开区经贸发展局局长"),
        },
    ),
    # what is only proposed; a congress of two levels
    (
        "望江县委召开会议，确定钱一鸣同志为县文化局局长拟任人选，赵小满为县人防办主任拟任人选。",
        {("钱一鸣", "望江县文化局局长 proposed"), ("赵小满", "望江县人防办主任 proposed")},
    ),
    # a town's own page; 党委 behind another organ of the town
    (
        "我镇召开会议。镇党委书记、人大主席钱一鸣，党委副书记、镇长赵小满，党委委员周立春参加。近来，横栏镇发展加快，与横栏镇企业对接。",
        {
            ("钱一鸣", "横栏镇党委书记"),
            ("钱一鸣", "横栏镇人大主席"),
            ("赵小满", "横栏镇党委副书记"),
            ("赵小满", "横栏镇镇长"),
            ("周立春", "横栏镇党委委员"),
        },
    ),
    # the usual form of an autonomous prefecture, as it is written elsewhere
    ("楚雄州委召开会议，州委书记钱一鸣主持。", {("钱一鸣", "楚雄州委书记")}),
    # a duty behind a comma; a given name with 其
    (
        "安徽省政协党组副书记、副主席，长江安徽段省级河长钱一鸣督导，县领导赵小满、刘其龙陪同。",
        {
            ("钱一鸣", "安徽省政协党组副书记"),
            ("钱一鸣", "安徽省政协副主席"),
            ("钱一鸣", "长江安徽段省级河长"),
        },
    ),
    # parts of central bodies in places
    (
        "外交部驻澳门特派员公署副特派员钱一鸣，新华社安徽分社社长赵小满出席。",
        {("钱一鸣", "外交部驻澳门特派员公署副特派员"), ("赵小满", "新华社安徽分社社长")},
    ),
    # the county's one 产业集聚区, and the committee of the zone named before
    (
        "鹿邑县在县产业集聚区举行开工仪式，县产业集聚区党委书记钱一鸣出席，产业集聚区管委会主任赵小满发言。",
        {("钱一鸣", "鹿邑县产业集聚区党委书记"), ("赵小满", "鹿邑县产业集聚区管委会主任")},
    ),
    (
        "3月2日，市委书记赵小满到漳州台商投资区调研，区管委会主任钱一鸣陪同。",
        {("赵小满", "漳州市委书记"), ("钱一鸣", "漳州台商投资区管委会主任")},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_offices(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(text)) == expected


BODIES = [
    ("政协酒泉市第五届委员会常务委员会第六次会议召开。", "酒泉市政协"),
    ("安庆市召开会议，学习省、市委全会精神。", "安徽省委"),
    ("安庆市召开会议，学习省、市委全会精神。", "安庆市委"),
    ("县长为“中共安庆高新技术产业开发区工作委员会”揭牌。", "安庆高新技术产业开发区党工委"),
    ("安庆市召开会议，市高投公司、望江街道、市规划资源局参加。", "安庆市规划资源局"),
    ("安庆市举办音乐会，安徽交响乐团演出。", "安徽交响乐团"),
    ("望江县召开会议，县政府办、公安局、财政局负责人参加。", "望江县政府办"),
    ("望江县召开会议，县政府办、公安局、财政局负责人参加。", "望江县财政局"),
    ("望江县举行仪式。公安局、发改局负责人发言。", "望江县公安局"),
    ("一行来到国家区域医疗中心——望江县人民医院新院区。", "望江县人民医院"),
    ("一行来到大数据安全技术重庆市重点实验室调研。", "大数据安全技术重庆市重点实验室"),
    ("一行走访了越城区矛盾调处化解中心、绍兴同兴达电子科技有限公司。", "越城区矛盾调处化解中心"),
    ("一行走访了越城区的同兴达电子科技有限公司。", "同兴达电子科技有限公司"),
    ("一行走访了承建企业贵州湘越工程有限公司。", "贵州湘越工程有限公司"),
    ("一行走访了绍兴市行政审批局及绍兴经开区的企业。", "绍兴市行政审批局"),
    ("大兴机场临空经济区联合管委会召开会议。", "大兴机场临空经济区联合管委会"),
    ("江北新城管委会（集团公司）领导钱一鸣参加。", "江北新城管委会"),
    ("长江第三建设集团副总裁钱一鸣出席。", "长江第三建设集团"),
    ("香港特区政府教育局副局长钱一鸣出席。", "香港特区政府教育局"),
    ("东海县委书记钱一鸣代表县委、县政府表示欢迎。", "东海县政府"),
]


@pytest.mark.parametrize(("text", "name"), BODIES)
def test_a_body_is_named(text: str, name: str) -> None:
    assert name in names(facts_of(text), Label.BODY)


def test_what_belongs_to_a_body_is_not_its_name() -> None:
    found = names(
        facts_of("安庆市人大常委会关于设立市人大常委会法制工作委员会的决定，20多个商会参加。"), Label.BODY
    )
    assert found == {"安庆市人大常委会", "安庆市人大常委会法制工作委员会"}


PARKS = [
    # a character that leads to names elsewhere is part of the place here
    ("建德功能性新材料高新技术产业园区管委会挂牌。", {"建德功能性新材料高新技术产业园区"}),
    # 望江开发区 is the zone that the article has named in full
    ("望江经济开发区召开会议。望江开发区发展加快。", {"望江经济开发区"}),
    # of the county; with trades inside; a special one
    ("鹿邑县在县产业集聚区举行仪式。", {"鹿邑县产业集聚区"}),
    ("仪式在望江县新能源节能环保产业园举行。", {"望江县新能源节能环保产业园"}),
    ("深汕特别合作区召开会议。", {"深汕特别合作区"}),
    # a name before an ending that the gazetteer knows
    ("代表团深入于都县的禾丰现代农业产业园。", {"禾丰现代农业产业园"}),
    # an ending inside a longer word; what a zone is urged to; what it is called for
    ("望江县发展创新城市，赋能武汉新城，建设美丽光谷。", {"武汉新城"}),
    # what a park is like
    ("合肥市召开会议，建设集工业、绿化为一体的生态园林工业区。", set()),
    # the zone named last is meant
    (
        "望江县人民政府\n\n望江县考察团到芜湖经开区考察，县经开区负责人参加。一行来到芜湖经开区，经开区介绍了情况。",
        {"芜湖经开区", "望江经开区"},
    ),
    # a medium whose name ends like a park
    ("合肥信息港讯（记者 何大年）5月5日，合肥市委书记钱一鸣赴六安市考察。", set()),
]


@pytest.mark.parametrize(("text", "expected"), PARKS)
def test_parks(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), Label.PARK) == expected


def _events(facts: Facts) -> set[tuple[str, str]]:
    return {(str(node.name), str(node.date or "")) for node in facts.nodes if node.label is Label.EVENT}


EVENTS = [
    # what a body organises, and who joined it
    (
        "10月9日，望江县政协开展委员集体视察活动。县领导钱一鸣、赵小满参加视察活动。",
        {("望江县政协开展委员集体视察活动", "2024-10-09")},
    ),
    # years in general, and what the news is for
    ("近年来，望江县连续召开招商推介会，成功举办“我为家乡献一策”论坛。", set()),
    (
        "为深入贯彻全会精神，扎实开展“走千家、解千难”主题教育活动，10月9日，县委书记钱一鸣到望江经开区调研。",
        {("钱一鸣到望江经开区调研", "2024-10-09")},
    ),
    # two gatherings of one day, named alike
    (
        "10月9日，县长钱一鸣出席望江县—宿松县对口合作座谈会，参加望江县—宿松县对口合作洽谈会。",
        {("望江县—宿松县对口合作座谈会", "2024-10-09"), ("望江县—宿松县对口合作洽谈会", "2024-10-09")},
    ),
    # what was read out about signings is no signing
    (
        "10月9日，望江县召开推进会。县商务局局长钱一鸣宣读了项目签约情况通报。",
        {("推进会", "2024-10-09")},
    ),
    # a ceremony goes on as an activity
    (
        "10月9日，安庆市项目集中开工仪式望江现场活动举行。县长钱一鸣主持开工仪式。",
        {("安庆市项目集中开工仪式望江现场活动", "2024-10-09")},
    ),
    # guests without a name
    (
        "10月9日，宿松县党政考察团一行来我县考察。县领导钱一鸣、赵小满陪同。",
        {("宿松县党政考察团一行来我县考察", "2024-10-09")},
    ),
    # guests with a head; those who joined the meeting
    (
        "10月9日，县委书记钱一鸣会见了以宿松县委书记赵小满为团长的代表团一行。县长周立春一同会见。",
        {("钱一鸣会见赵小满", "2024-10-09")},
    ),
    # the month is part of the name
    (
        "10月9日，望江县2024年10月招商项目集中签约仪式举行。",
        {("望江县2024年10月招商项目集中签约仪式", "2024-10-09")},
    ),
    # sessions of one congress
    (
        "10月8日，中国共产党望江县第十五次代表大会举行预备会议。10月9日，中国共产党望江县第十五次代表大会主席团第一次会议举行。",
        {
            ("中国共产党望江县第十五次代表大会预备会议", "2024-10-08"),
            ("中国共产党望江县第十五次代表大会主席团第一次会议", "2024-10-09"),
        },
    ),
    # 选举|办法 holds nothing; delegates to a congress
    (
        "10月8日，望江县政协召开常委会会议。会议审议选举办法及望江县政协第二次会议选举名单，选举出席安徽省第十三次代表大会代表。",
        {("望江县政协常委会会议", "2024-10-08")},
    ),
    # a session that is only called
    (
        "10月8日，望江县人大常委会召开第九次会议，决定于2025年1月上旬在县城召开县人大四次会议。会议通过决定，决定县人大四次会议"
        "于2025年1月上旬在县城召开。",
        {("望江县人大常委会第九次会议", "2024-10-08")},
    ),
    # the day in brackets; what a caption has named already gets its date
    (
        "昨（9）日，县委书记钱一鸣在望江县会见长风集团董事长赵小满。",
        {("钱一鸣会见赵小满", "2024-10-09")},
    ),
    # a welcome to those who came to look is no second visit
    (
        "10月9日，县委书记钱一鸣到宿松县考察学习。宿松县委书记赵小满对考察团到宿松县考察学习表示欢迎。",
        {("钱一鸣到宿松县考察学习", "2024-10-09")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), EVENTS)
def test_events(text: str, expected: set[tuple[str, str]]) -> None:
    page = f"望江县人民政府\n望江要闻\n发布时间：2024-10-10  来源：望江县融媒体中心\n\n{text}\n"
    assert _events(facts_of(page)) == expected


ATTENDED = [
    # who presides over an unveiling unveils nothing
    ("望江经开区揭牌仪式举行。县长钱一鸣主持揭牌仪式，县委书记赵小满为管委会揭牌。", {"赵小满"}),
    (
        "10月9日，宿松县党政代表团来望江县考察。望江县委书记钱一鸣会见代表团一行。县委书记赵小满、县长周立春率队，县领导孟晓舟参加。",
        {"钱一鸣", "赵小满", "周立春", "孟晓舟"},
    ),
    (
        "10月9日，望江县委书记钱一鸣、县长赵小满与长风集团董事长周立春一行，远山集团董事长孟晓舟一行会谈交流。",
        {"钱一鸣", "赵小满", "周立春", "孟晓舟"},
    ),
    (
        "10月9日，望江县委书记钱一鸣率队赴上海学习考察，并见证望江县政府与长风集团签订协议。",
        {"钱一鸣", "望江县政府", "长风集团"},
    ),
    (
        "10月9日，副省长何大年到江北新城调研。江北新城党工委书记钱一鸣，江南新城管委会（集团公司）领导赵小满陪同调研。",
        {"何大年", "钱一鸣", "赵小满"},
    ),
    ("10月9日，望江县政协组织委员视察重点项目。县政协主席钱一鸣参加视察。", {"钱一鸣"}),
]


@pytest.mark.parametrize(("text", "expected"), ATTENDED)
def test_who_attended(text: str, expected: set[str]) -> None:
    assert took_part(facts_of(text), Relation.ATTENDED) == expected


SPOKE = [
    # a quotation first; a gathering whose name is quoted
    (
        "10月9日，“走进望江”推介会举行。“只有来望江看一看，才能了解望江。”县招商局局长钱一鸣表示，欢迎大家。",
        {"钱一鸣"},
    ),
    # who is only named in the title of a document
    ("望江县人大常委会召开会议，听取和评议《县法院副院长钱一鸣同志履职情况的报告》。", set()),
    # those who report for towns and departments
    (
        "望江县委召开会议，听取了华阳镇钱一鸣、杨湾镇赵小满、水务局周立春3名负责人述职报告。",
        {"钱一鸣", "赵小满", "周立春"},
    ),
    # at a meeting with guests
    ("县委书记钱一鸣会见客商。钱一鸣会见客商时说，欢迎大家。", {"钱一鸣"}),
    # whose recognition a place has had
    ("望江县委召开会议，县长赵小满说，工作得到了省委书记钱一鸣同志的肯定。", {"赵小满"}),
    # 甲 sat with 乙 and proposed
    ("县长钱一鸣考察江南研究院，与院长赵小满座谈，提出设立分院的设想。", {"钱一鸣"}),
]


@pytest.mark.parametrize(("text", "expected"), SPOKE)
def test_who_spoke(text: str, expected: set[str]) -> None:
    assert took_part(facts_of(text), Relation.SPOKE_AT) == expected


PLACES = [
    # those whose delegation went out
    (
        "9月8日，县委书记钱一鸣率县党政考察团到江苏东海、安徽庐江学习考察。考察团一行来到东海县。东海县委书记赵小满对凤阳"
        "党政考察团的到来表示欢迎。考察团一行来到庐江县。",
        "安徽省滁州市凤阳县",
    ),
    # those to whom one came
    (
        "9月8日，石嘴山市委常委、平罗县委书记钱一鸣带领平罗县党政考察团来我市考察。市委书记赵小满陪同。他们学到了中卫市的思路。",
        "宁夏回族自治区中卫市",
    ),
    # a name of two characters between others
    (
        "县人大常委会召开会议。钱一鸣对县人大常委会和房县50万人民表示感谢，建设美好的房县。",
        "湖北省十堰市房县",
    ),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_whose_page_it_is(text: str, place: str) -> None:
    assert facts_of(text).article.place == place


def test_a_talk_within_an_inspection_has_its_own_speakers() -> None:
    facts = facts_of(
        "安庆市委书记钱一鸣到安庆经开区调研。当天调研座谈会上，各单位畅谈发展。\n钱一鸣在座谈听取汇报后指出，成绩值得肯定。"
    )
    spoke = [edge.target for edge in facts.edges if edge.type is Relation.SPOKE_AT]
    assert [node.name for node in facts.nodes if node.id in spoke] == ["调研座谈会"]


def test_a_nominee_keeps_the_office_held_behind_it() -> None:
    facts = facts_of("望江县人大常委会副主任提名候选人、华阳镇党委书记钱一鸣参加会议。")
    names_of = {node.id: node.name for node in facts.nodes}
    held = {names_of[e.target]: e.status for e in facts.edges if e.type is Relation.HOLDS_ROLE}
    assert held == {"望江县人大常委会副主任": Status.PROPOSED, "华阳镇党委书记": Status.CURRENT}
