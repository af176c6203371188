"""Pages of zones: what their headlines call them, notices of office, towns and firms whose names begin like small words."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import WUHU, facts_of, names, read_zhenjiang, roles
from tests.extract.reading import took_part

OWN = "合肥新站高新技术产业开发区管理委员会\n首页 > 新闻资讯\n{}\n2024-05-11\n"


def test_the_zone_as_its_headlines_call_it() -> None:
    facts = facts_of(
        OWN.format("新站高新区召开安全生产会议") + "5月10日，新站高新区召开会议。区党工委书记何晓舟主持。"
    )
    assert names(facts, Label.PARK) == {"新站高新区"}
    assert roles(facts) == {("何晓舟", "新站高新区党工委书记")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("何晓舟同志不再担任向阳街道办事处副主任职务。", "向阳街道办事处副主任"),
        ("何晓舟同志任向阳街道党工委书记。", "向阳街道党工委书记"),
        ("何晓舟同志任和平街道办事处主任。", "和平街道办事处主任"),
        ("何晓舟同志任芜湖富和建设投资集团有限公司总经理。", "芜湖富和建设投资集团有限公司总经理"),
    ],
)
def test_names_that_begin_like_small_words(text: str, expected: str) -> None:
    assert {role.partition(" ")[0] for _, role in roles(read_zhenjiang(text))} == {expected}


def test_a_notice_is_called_by_its_headline() -> None:
    facts = facts_of(
        "关于何晓舟等同志任免职的通知\n2024-03-16　来源：镇江新区党工委组织部\n"
        "何晓舟同志任镇江新区招商局局长；免去陈越同志镇江新区招商局副局长职务。"
    )
    (event,) = (node for node in facts.nodes if node.label is Label.EVENT)
    assert event.name == "关于何晓舟等同志任免职的通知"


@pytest.mark.parametrize(
    ("text", "parks"),
    [
        ("会议强调，要推动力合科技园、德国工业园加快建设。", {"力合科技园", "德国工业园"}),
        ("6月19日，产教融合大会在镇江职教园举行。", {"镇江职教园"}),
    ],
)
def test_parks(text: str, parks: set[str]) -> None:
    assert names(read_zhenjiang(text), Label.PARK) == parks


def test_a_japanese_manager_of_a_firm_of_ours() -> None:
    facts = read_zhenjiang("镇江联众电驱动有限公司副总经理池田一郎、镇江远山集团总裁陈越先后发言。")
    assert names(facts, Label.PERSON) == {"池田一郎", "陈越"}


def test_firms_of_the_zone() -> None:
    facts = read_zhenjiang("区属企业高新投集团、城发集团负责人参加会议。")
    assert names(facts, Label.BODY) == {"高新投集团", "城发集团"}


def test_who_shows_guests_round_after_a_talk() -> None:
    facts = facts_of(
        WUHU + "3月12日，市长何晓舟与远山集团董事长陈越一行座谈，并陪同考察了芜湖综合保税区和城西物流园。"
    )
    (tour,) = (n for n in facts.nodes if n.label is Label.EVENT and str(n.kind) == "inspection")
    assert tour.name == "何晓舟、陈越陪同考察了芜湖综合保税区和城西物流园"
    assert took_part(facts, Relation.ATTENDED) == {"何晓舟", "陈越"}


def test_who_is_at_the_meeting_before_which_guests_looked_round() -> None:
    facts = facts_of(
        WUHU + "3月12日，产教联盟大会在芜湖召开，市长何晓舟致辞。\n会前，与会嘉宾参观了公共实训基地。\n"
        "市政协副主席陈越参加活动。"
    )
    by_id = {node.id: node for node in facts.nodes}
    there = {
        (by_id[e.source].name, str(by_id[e.target].kind)) for e in facts.edges if e.type is Relation.ATTENDED
    }
    assert ("陈越", "meeting") in there
