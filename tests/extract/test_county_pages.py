"""Sentences of county, district and zone pages: what is a body there, and which office is whose."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import facts_of, names, roles
from tests.extract.reading import took_part

HEAD = "金坛要闻\n来源：常州日报　2024-03-15\n"

BODIES = [
    # words before an ending that are no part of a name
    ("副市长钱一鸣说，发展离不开海关支持，要统筹协调派出所、司法所力量。", {"常州市政府"}),
    ("1995年，两地召开首次边界联谊会。", set()),
    ("桃园政协委员会客厅揭牌，副市长钱一鸣在学校综合管理中心会见来宾。", {"常州市政府"}),
    # organs of a kind
    ("溧阳市政协走在常州政协系统前列。", {"溧阳市政协"}),
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


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_what_is_a_body(text: str, expected: set[str]) -> None:
    assert names(facts_of(HEAD + text), Label.BODY) == expected


OFFICES = [
    # the party committee behind the committee of its zone
    (
        "常州高新区管委会党工委书记、管委会主任钱一鸣，副主任孟晓舟参加。",
        {
            ("钱一鸣", "常州高新区党工委书记"),
            ("钱一鸣", "常州高新区管委会主任"),
            ("孟晓舟", "常州高新区管委会副主任"),
        },
    ),
    # 原 behind a body is said of its office alone
    (
        "江苏省政协原副主席、援藏工作者协会副会长钱一鸣，原市委常委、常州军分区政委孟晓舟参加。",
        {
            ("钱一鸣", "江苏省政协副主席 former"),
            ("钱一鸣", "援藏工作者协会副会长"),
            ("孟晓舟", "常州市委常委 former"),
            ("孟晓舟", "常州军分区政委 former"),
        },
    ),
    # the committee of the institution named last, not of the town before
    (
        "薛埠镇党委书记钱一鸣，常州工程大学党委副书记、校长孟晓舟，党委常委、组织部部长赵小满参加。",
        {
            ("钱一鸣", "薛埠镇党委书记"),
            ("孟晓舟", "常州工程大学党委副书记"),
            ("孟晓舟", "常州工程大学校长"),
            ("赵小满", "常州工程大学党委常委"),
            ("赵小满", "常州工程大学党委组织部部长"),
        },
    ),
    # a team of a committee
    (
        "市委第三巡察组组长钱一鸣，市委巡察办副主任孟晓舟参加。",
        {("钱一鸣", "常州市委第三巡察组组长"), ("孟晓舟", "常州市委巡察办副主任")},
    ),
    # the office of the street named before, the committee of a democratic party, the only zone of a place
    (
        "城东街道党工委书记钱一鸣，办事处主任孟晓舟，民建市委会副主委赵小满，开发区管委会副主任周大同参加。",
        {
            ("钱一鸣", "城东街道党工委书记"),
            ("孟晓舟", "城东街道办事处主任"),
            ("赵小满", "民建常州市委会副主委"),
            ("周大同", "常州开发区管委会副主任"),
        },
    ),
    # a park of a plain kind is the city's; 区侨联 is nobody
    (
        "市煤化工产业基地管委会副主任钱一鸣及区侨联、发改局负责同志参加。",
        {("钱一鸣", "常州市煤化工产业基地管委会副主任")},
    ),
    # other leaders behind 以及 do not share the office
    (
        "市政协副主席钱一鸣、孟晓舟以及赵小满、周大同等领导参加。",
        {("钱一鸣", "常州市政协副主席"), ("孟晓舟", "常州市政协副主席")},
    ),
    # a bureau named before, whose team is nobody
    (
        "市商务局（招商中心）领导班子全体成员参加，党组书记、局长钱一鸣汇报工作。",
        {("钱一鸣", "常州市商务局党组书记"), ("钱一鸣", "常州市商务局局长")},
    ),
    # a section of the department whose head is named before
    (
        "省民政厅副厅长钱一鸣带领养老服务处处长孟晓舟来我市调研。省商务厅厅长赵小满、外资处副处长周大同参加。",
        {
            ("钱一鸣", "江苏省民政厅副厅长"),
            ("孟晓舟", "江苏省民政厅养老服务处处长"),
            ("赵小满", "江苏省商务厅厅长"),
            ("周大同", "江苏省商务厅外资处副处长"),
        },
    ),
    # those who keep a river
    (
        "市委常委、丹金溧漕河市级河长钱一鸣，市级湖长孟晓舟，副市长、扁担河区级总河长赵小满巡河。",
        {
            ("钱一鸣", "常州市委常委"),
            ("钱一鸣", "丹金溧漕河市级河长"),
            ("孟晓舟", "常州市级湖长"),
            ("赵小满", "常州市副市长"),
            ("赵小满", "扁担河区级总河长"),
        },
    ),
    ("市人民法院庭长、副庭长全部作了表态发言。", set()),
    # called by an office behind the name
    ("3月12日，徐新梅副市长带队来我局调研，王学智副秘书长、陈建业局长参加。", {("徐新梅", "常州市副市长")}),
    # where a region has no congress
    ("政协喀什地区工委副主任钱一鸣参加。", {("钱一鸣", "政协喀什地区工委副主任")}),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_whose_office_it_is(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles(facts_of(HEAD + text)) == expected


def test_bodies_whose_heads_attend_are_no_deed_of_who_presides() -> None:
    facts = facts_of(
        HEAD
        + "3月12日，副市长钱一鸣主持召开园区建设座谈会，市发改委（援疆办）、市商务局、常州高新区管委会、江畔集团等单位主要"
        "负责同志参加会议。"
    )
    assert took_part(facts, Relation.PRESIDED) == {"钱一鸣"}
    assert "钱一鸣" not in took_part(facts, Relation.ATTENDED)


def test_people_called_by_an_office_take_part() -> None:
    facts = facts_of(
        HEAD
        + "3月12日，徐新梅副市长带队来我局调研，王学智副秘书长、陈建业局长参加。徐新梅副市长强调，要抓好落实。"
    )
    assert took_part(facts, Relation.ATTENDED) == {"徐新梅", "王学智", "陈建业"}
    assert took_part(facts, Relation.SPOKE_AT) == {"徐新梅"}


def test_two_who_are_called_by_their_surnames() -> None:
    facts = facts_of(
        HEAD
        + "3月12日，市委书记钱一鸣到金坛区调研。区委书记施国金、区长孙大为陪同。施书记和孙区长分别介绍了情况。"
    )
    assert took_part(facts, Relation.SPOKE_AT) == {"施国金", "孙大为"}


def test_those_praised_and_those_who_are_to_lead_say_nothing() -> None:
    facts = facts_of(
        HEAD
        + "3月12日，全市干部大会召开，市委书记钱一鸣讲话。钱一鸣高度评价了孟晓舟同志多年来的工作，希望在赵小满同志的带领下，"
        "提出更高的目标。"
    )
    assert took_part(facts, Relation.SPOKE_AT) == {"钱一鸣"}


def test_guests_who_come_for_an_exchange_of_several_days() -> None:
    facts = facts_of(
        HEAD + "3月12日，海南州工商联副主席钱一鸣一行来常开展对口协作交流活动，市工商联副主席孟晓舟陪同调研。"
    )
    assert [node.kind for node in facts.nodes if node.label is Label.EVENT] == ["inspection"]
    assert took_part(facts, Relation.ATTENDED) == {"钱一鸣", "孟晓舟"}


def test_what_guests_and_hosts_say_at_their_talks() -> None:
    facts = facts_of(
        HEAD
        + "3月12日，市委书记钱一鸣会见毕节市委书记孟晓舟一行。\n在两地合作座谈会上，市长赵小满表示欢迎。\n孟晓舟代表毕节市委"
        "表示感谢。"
    )
    names_of = {node.id: node for node in facts.nodes}
    spoke = {
        (names_of[e.source].name, names_of[e.target].kind) for e in facts.edges if e.type is Relation.SPOKE_AT
    }
    assert spoke == {("赵小满", "meeting"), ("孟晓舟", "meeting")}


OWN_DEPARTMENT = (
    "浙江省商务厅\n3月3日，梁黎梅副省长带队赴金华市专题调研。省政府陈宗远副秘书长、我厅韩小杰副厅长陪同。"
)


def test_heads_of_the_department_whose_page_it_is() -> None:
    assert roles(facts_of(OWN_DEPARTMENT)) == {
        ("梁黎梅", "浙江省副省长"),
        ("陈宗远", "浙江省政府副秘书长"),
        ("韩小杰", "浙江省商务厅副厅长"),
    }


def test_a_zone_of_the_city_named_before_it_on_a_page_of_a_province() -> None:
    facts = facts_of(
        "江西省科技厅\n省科技厅党组书记钱一鸣赴宁波考察\n来源：江西省科技厅\n8月20日，省科技厅党组书记钱一鸣率团赴宁波考察，宁波市"
        "科技局副局长孟晓舟，高新区党工委委员赵小满陪同。"
    )
    assert roles(facts) == {
        ("钱一鸣", "江西省科技厅党组书记"),
        ("孟晓舟", "宁波市科技局副局长"),
        ("赵小满", "宁波高新区党工委委员"),
    }


def test_guests_from_another_city_do_not_make_the_place() -> None:
    facts = facts_of(
        "驻襄阳市省人大代表莅随视察\n11月25日，襄阳市人大常委会主任钱一鸣带领部分驻襄阳市省人大代表莅临我市视察。市长孟晓舟，市人大"
        "常委会选工委主任赵小满参加。代表们考察了随州电子商务园。孟晓舟说，欢迎代表们到随州视察。"
    )
    assert facts.article.place == "湖北省随州市"


def test_questions_answered_and_those_honoured() -> None:
    facts = facts_of(
        HEAD
        + "3月12日，全市表彰大会召开。表彰大会开幕前，市委书记钱一鸣会见劳模代表。市委决定授予孟晓舟、赵小满等20名同志荣誉"
        "称号。\n县文化局局长周大同答记者问"
    )
    assert names(facts, Label.PERSON) == {"钱一鸣", "孟晓舟", "赵小满", "周大同"}
    assert took_part(facts, Relation.SPOKE_AT) == {"周大同"}


def test_who_guides_guests_is_their_companion() -> None:
    facts = facts_of(
        HEAD
        + "3月12日，开发区副主任钱一鸣率考察团到我市考察项目。考察团一行，由市委常委孟晓舟、市商务局等有关部门领导陪同考察了江畔"
        "大厦，并分别听取了汇报。"
    )
    assert [node.kind for node in facts.nodes if node.label is Label.EVENT] == ["inspection"]
    assert took_part(facts, Relation.SPOKE_AT) == set()


def test_a_zone_for_industries_that_move_has_a_name_with_its_places() -> None:
    facts = facts_of(
        HEAD + "副市长钱一鸣到常州金坛（溧阳）产业转移工业园调研，要求建好溧阳市水环境整治领导小组办公室。"
    )
    assert names(facts, Label.PARK) == {"常州金坛（溧阳）产业转移工业园"}
    assert "溧阳市水环境整治领导小组办公室" in names(facts, Label.BODY)


def test_who_takes_others_along_inspects() -> None:
    facts = facts_of(
        HEAD
        + "3月12日，副市长钱一鸣带领市民政局局长孟晓舟、市住建局局长赵小满到金坛区调研养老服务，强调要守住底线。"
    )
    assert took_part(facts, Relation.ATTENDED) == {"钱一鸣", "孟晓舟", "赵小满"}
    assert took_part(facts, Relation.SPOKE_AT) == {"钱一鸣"}


def test_who_is_visited_at_home_visits_nobody() -> None:
    facts = facts_of(HEAD + "3月12日，副市长钱一鸣走访慰问了百岁老人孟晓舟、困难户赵小满，送上慰问金。")
    assert took_part(facts, Relation.ATTENDED) == {"钱一鸣"}


def test_who_is_asked_to_a_session_and_who_swears_there() -> None:
    facts = facts_of(
        HEAD
        + "3月12日，市人大常委会第九次会议召开，市人大常委会主任钱一鸣主持会议。邀请市人大代表孟晓舟列席会议。钱一鸣为新任命人员颁发"
        "任命书，新任命人员进行宪法宣誓并作了表态发言。"
    )
    assert "孟晓舟" in took_part(facts, Relation.ATTENDED)
    assert took_part(facts, Relation.SPOKE_AT) == set()


PARKS = [
    ("代表们深入了解大路工业园区和农业发展情况，考察高标准产业园区。", {"大路工业园区"}),
    ("副市长钱一鸣带领市水利局、运河古城文化产业园区等部门负责人巡河。", {"运河古城文化产业园区"}),
    ("江畔园区开发管理有限公司参加，市委书记、文昌国际航天城管理局局长钱一鸣讲话。", {"文昌国际航天城"}),
]


@pytest.mark.parametrize(("text", "expected"), PARKS)
def test_plain_parks_that_are_looked_at_or_take_part(text: str, expected: set[str]) -> None:
    assert names(facts_of(HEAD + text), Label.PARK) == expected


def test_a_line_with_a_department_tells_whose_page_it_is() -> None:
    facts = facts_of(
        "牡丹江市民政局\n3月23日，省民政厅副厅长钱一鸣来我市调研，市政府副秘书长孟晓舟陪同。调研组到宁安市、海林市看望职工，"
        "查看了宁安市公墓。"
    )
    assert roles(facts) == {("钱一鸣", "黑龙江省民政厅副厅长"), ("孟晓舟", "牡丹江市政府副秘书长")}


def test_who_visits_together_with_others_not_named() -> None:
    facts = facts_of(
        HEAD + "3月12日，市总工会主席钱一鸣与市劳模协会工作人员一起走访慰问高龄劳模，为他们送去问候。"
    )
    events = [node.name for node in facts.nodes if node.label is Label.EVENT]
    assert events == ["钱一鸣与市劳模协会工作人员一起走访慰问高龄劳模"]
    assert took_part(facts, Relation.ATTENDED) == {"钱一鸣"}
    event = next(node.id for node in facts.nodes if node.label is Label.EVENT)
    assert not any(edge.type is Relation.LOCATED_IN and edge.source == event for edge in facts.edges)


def test_a_row_of_people_behind_semicolons_and_teams_that_part() -> None:
    facts = facts_of(
        HEAD
        + "3月12日，项目座谈会召开。市委书记钱一鸣；江畔商会、江畔研究院院长孟晓舟，江畔集团董事长赵小满出席。\n"
        "市总工会主席周大同，以及吴建平、陈立春、孙志刚、李长明等市总工会班子成员分六路参加走访。"
    )
    people = names(facts, Label.PERSON)
    assert people == {"钱一鸣", "孟晓舟", "赵小满", "周大同", "吴建平", "陈立春", "孙志刚", "李长明"}
    assert took_part(facts, Relation.ATTENDED) >= {"钱一鸣", "孟晓舟", "赵小满"}
