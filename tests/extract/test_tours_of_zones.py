"""Pages of zones and of their visitors: own pages that say only 园区, groups that come, where they stop, who talks with whom."""

from __future__ import annotations

import pytest

from extractors.facts import Facts, Label, Relation
from tests.extract.local import WUHU, facts_of, names, read_zhenjiang, roles
from tests.extract.reading import took_part


def sites(facts: Facts) -> set[str]:
    by_id = {node.id: node for node in facts.nodes}
    return {
        by_id[e.target].name
        for e in facts.edges
        if e.type is Relation.LOCATED_IN and by_id[e.source].label is Label.EVENT
    }


@pytest.mark.parametrize(
    ("zone", "text", "role"),
    [
        ("苏宿工业园区", "园区党工委委员何晓舟带队检查安全生产。", "苏宿工业园区党工委委员"),
        ("通州湾示范区", "示范区管委会副主任何晓舟带队检查安全生产。", "通州湾示范区管委会副主任"),
    ],
)
def test_own_pages_that_say_only_what_kind_of_zone_it_is(zone: str, text: str, role: str) -> None:
    assert roles(facts_of(f"{zone}\n何晓舟带队检查安全生产\n2024-03-12\n3月11日，{text}")) == {
        ("何晓舟", role)
    }


@pytest.mark.parametrize(
    "text",
    [
        "6月18日，南京市安全生产督导组来镇开展安全生产工作考核，副市长陈越参加活动。",
        "6月18日，市政协课题组赴句容市开展“加快智造协同试验区建设”实地调研。市政协副主席陈越带队。",
    ],
)
def test_groups_that_come_to_look(text: str) -> None:
    (event,) = (node for node in read_zhenjiang(text).nodes if node.label is Label.EVENT)
    assert str(event.kind) == "inspection"


def test_where_they_stop() -> None:
    facts = read_zhenjiang(
        "6月18日，副市长陈越深入商超、建筑工地等场所检查安全。在和润佳家超市，陈越察看消防设施。"
    )
    assert "和润佳家超市" in sites(facts)
    assert not {"商超", "建筑工地等场所", "建筑工地"} & sites(facts)


def test_those_led_along_are_no_stop() -> None:
    facts = read_zhenjiang(
        "6月18日，副市长陈越带领句容、丹徒工业园区以及市有关部门的负责同志，赴如皋港区参观考察。"
    )
    assert "丹徒工业园区" not in sites(facts)


def test_a_party_of_two_levels() -> None:
    facts = read_zhenjiang("民建江苏省委会副主委、镇江市委会主委何晓舟参加考察。")
    assert roles(facts) == {("何晓舟", "民建江苏省委会副主委"), ("何晓舟", "民建镇江市委会主委")}


def test_who_sat_with_those_received() -> None:
    facts = facts_of(
        WUHU + "3月12日，市委书记何晓舟会见远山集团董事长陈越一行，双方就深化合作进行座谈交流。\n"
        "副市长林青山等参加座谈。"
    )
    (event,) = (node for node in facts.nodes if node.label is Label.EVENT)
    assert str(event.kind) == "reception"
    assert took_part(facts, Relation.ATTENDED) == {"何晓舟", "陈越", "林青山"}


@pytest.mark.parametrize(
    "text", ["参观中国电子（镇江）产业园。", "江南大学与同济大学国家大学科技园、江南大学国家大学科技园合作。"]
)
def test_no_body_inside_the_name_of_a_park(text: str) -> None:
    assert names(read_zhenjiang(text), Label.BODY) - {"镇江市政府"} <= {"江南大学"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("全国人大代表镇江小组围绕产业布局开展专题调研。", set()),
        ("陈越拟任丹徒经开区管委会主任。", {"陈越"}),
    ],
)
def test_who_is_a_person(text: str, people: set[str]) -> None:
    assert names(read_zhenjiang(text), Label.PERSON) == people


def test_leaders_of_two_zones_in_one_row() -> None:
    facts = facts_of(
        WUHU + "3月12日，市人大常委会组织代表视察芜湖高新区。市人大常委会主任何晓舟，副主任陈越"
        "及江北新区和弋江区领导林青山、李大同参加。"
    )
    assert took_part(facts, Relation.ATTENDED) == {"何晓舟", "陈越", "林青山", "李大同"}


def test_who_was_what_before() -> None:
    facts = read_zhenjiang(
        "市政协副主席陈越主持会议。\n记者注意到，何晓舟，男，汉族，大学学历，此前担任镇江市商务局局长。"
    )
    assert ("陈越", "镇江市政协副主席") in roles(facts)
    assert any(person == "何晓舟" and role.startswith("镇江市商务局局长") for person, role in roles(facts))


def test_the_one_experimental_zone() -> None:
    facts = facts_of(
        "实验区召开党工委会议\n2024-03-12 来源：平潭时报\n3月11日，实验区党工委书记何晓舟主持召开党工委会议，"
        "研究平潭综合实验区开放开发工作。"
    )
    assert roles(facts) == {("何晓舟", "平潭综合实验区党工委书记")}


def test_what_is_governed_is_no_part_of_the_name() -> None:
    facts = read_zhenjiang("今后镇江市滨江新城建设指挥部将统一领导滨江新城开发建设。")
    assert names(facts, Label.PARK) == {"滨江新城"} or names(facts, Label.PARK) == {"镇江市滨江新城"}
