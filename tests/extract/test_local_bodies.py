"""Local pages: what is a body there, what belongs to it, and companies called in short."""

from __future__ import annotations

import pytest

from extractors.facts import Label
from tests.extract.local import CHANGZHOU, WUHU, facts_of, names

NAMED = [
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


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_body_is_named(text: str, name: str) -> None:
    assert name in names(facts_of(text), Label.BODY)


ALL = [
    # words before an ending that are no part of a name
    ("副市长钱一鸣说，发展离不开海关支持，要统筹协调派出所、司法所力量。", {"常州市政府"}),
    ("1995年，两地召开首次边界联谊会。", set()),
    ("桃园政协委员会客厅揭牌，副市长钱一鸣在学校综合管理中心会见来宾。", {"常州市政府"}),
    # organs of a kind
    ("溧阳市政协走在常州政协系统前列。", {"溧阳市政协"}),
    # what a congress should do for the committee of the party is no committee of its own
    ("会议强调，市政协要始终围绕市委中心工作履职。", {"常州市政协", "常州市委"}),
    ("会议强调，市人大常委会要自觉服从市委领导。", {"常州市人大常委会", "常州市委"}),
    ("会议强调，市人大要紧扣市委部署。", {"常州市人大", "常州市委"}),
    (
        "市人大专门委员会和市人大常委会各工作委员会负责人列席。",
        {"常州市人大", "常州市人大常委会"},
    ),
    # branches
    (
        "委员们视察了常州市第九医院湖塘院区、江畔食品有限公司金坛加工厂。",
        {"常州市第九医院湖塘院区", "江畔食品有限公司金坛加工厂"},
    ),
    ("江畔多式联运有限公司参加会议。", {"江畔多式联运有限公司"}),
    ("江畔建设第九集团与常州高新区管委会洽谈。", {"江畔建设第九集团", "常州高新区管委会"}),
    # offices of committees in a list; what a committee deploys is no department
    (
        "市委办、市政府办、市政协办负责人参加，落实市委巡察工作部署。",
        {"常州市委", "常州市委办", "常州市政府办", "常州市政协办"},
    ),
    # a station of delegates, and a committee by its full title
    ("委员们到金坛经开区人大代表联络站走访，参加市政协第十一届委员会常务委员会会议。", {"常州市政协"}),
    # a court and a procuratorate in a list; committees of many towns are nobody
    (
        "市监察委员会、人民法院、人民检察院相关负责人，各镇人大主席、街道人大工委主任列席。",
        {"常州市监察委员会", "常州市人民法院", "常州市人民检察院"},
    ),
    # two bodies that sign; any kind of university is none
    (
        "江畔大学联盟与常州高新区管理委员会洽谈，这是新形势下高校联盟的举措，成员有3所高水平行业特色型大学。",
        {"江畔大学联盟", "常州高新区管委会"},
    ),
    # a department in a list that begins with the letter of a level
    (
        "市民政局、市场监督管理局、市发改委汇报工作。",
        {"常州市民政局", "常州市市场监督管理局", "常州市发改委"},
    ),
    # the same body with its province
    ("贵州省毕节市委书记钱一鸣参加。毕节市委高度重视。", {"贵州省毕节市委"}),
]


@pytest.mark.parametrize(("text", "expected"), ALL)
def test_what_is_a_body(text: str, expected: set[str]) -> None:
    assert names(facts_of(CHANGZHOU + text), Label.BODY) == expected


FIRMS = [
    (
        "市长郭启明到芜湖泓远汽车部件有限公司调研，泓远公司总经理宗一鸣介绍情况。",
        {"芜湖泓远汽车部件有限公司"},
    ),
    (
        "市长郭启明到渝见未来科技股份有限公司调研，渝见未来科技董事长宗一鸣介绍情况。",
        {"渝见未来科技股份有限公司"},
    ),
    # two that could be meant
    (
        "芜湖泓远汽车部件有限公司、泓远置业有限公司参加会议，泓远公司总经理宗一鸣发言。",
        {"芜湖泓远汽车部件有限公司", "泓远置业有限公司", "泓远公司"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), FIRMS)
def test_a_company_called_in_short_is_the_one_named_before(text: str, expected: set[str]) -> None:
    bodies = names(facts_of(WUHU + text), Label.BODY)
    assert {body for body in bodies if body.endswith("公司")} == expected


COMMITTEES = [
    ("苏平片区党工委书记任一军参加。", "苏平片区党工委"),
    ("职教园区党工委书记马步云参加。", "职教园区党工委"),
]


@pytest.mark.parametrize(("text", "body"), COMMITTEES)
def test_the_committee_of_a_part_of_a_zone_is_a_body(text: str, body: str) -> None:
    assert body in names(facts_of(WUHU + text), Label.BODY)


def test_what_belongs_to_a_body_is_not_its_name() -> None:
    found = names(
        facts_of("安庆市人大常委会关于设立市人大常委会法制工作委员会的决定，20多个商会参加。"), Label.BODY
    )
    assert found == {"安庆市人大常委会", "安庆市人大常委会法制工作委员会"}
