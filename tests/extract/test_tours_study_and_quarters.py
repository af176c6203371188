"""Local pages: tours with a meeting, study sessions, quarters of free-trade zones, and names that begin late."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import acts, facts_of, names, read_zhenjiang, roles
from tests.extract.reading import took_part


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("副市长何晓舟走进桥头镇江苏长风铸造有限公司，察看车间。", {"江苏长风铸造有限公司"}),
        ("副市长何晓舟走进柳河乡丹阳市远山农业合作社，察看车间。", {"丹阳市远山农业合作社"}),
        ("湖南大学机械与运载工程学院教授何晓舟作专题辅导。", {"湖南大学机械与运载工程学院"}),
        ("江苏省地质矿产勘查局第三地质大队队长何晓舟出席会议。", {"江苏省地质矿产勘查局第三地质大队"}),
        ("副市长何晓舟要求推行“一企一专班”机制。", set()),
    ],
)
def test_where_the_name_of_a_body_begins(text: str, bodies: set[str]) -> None:
    found = names(read_zhenjiang(text), Label.BODY) - {"镇江市政府", "湖南大学"}
    assert found == bodies


def test_a_quarter_of_a_zone_has_bureaus() -> None:
    facts = read_zhenjiang(
        "6月19日，钦州港片区召开安全生产会议。钦州港片区工委书记何晓舟主持会议，片区应急管理局局长陈越汇报情况。"
    )
    assert "钦州港片区" in names(facts, Label.PARK)
    assert roles(facts) == {("何晓舟", "钦州港片区工委书记"), ("陈越", "钦州港片区应急管理局局长")}


def test_parks_beside_the_one_named_have_no_name() -> None:
    facts = read_zhenjiang("会议要求，深化与中国（绵阳）科技城兄弟园区的合作。")
    assert names(facts, Label.PARK) == {"中国（绵阳）科技城"}


def test_who_joins_a_tour_with_a_meeting_behind_it() -> None:
    meeting, visit = "meeting", "inspection"
    told = acts(
        "6月19日，我市举行重点项目拉练暨工作推进会。市委书记何晓舟率队拉练并在推进会上讲话，市长陈越主持推进会。"
        "副市长徐诺、任远参加拉练。"
    )
    assert {("徐诺", Relation.ATTENDED, visit), ("任远", Relation.ATTENDED, visit)} <= told
    assert ("陈越", Relation.PRESIDED, meeting) in told


def test_a_tour_and_a_meeting_are_one_name() -> None:
    facts = read_zhenjiang("6月19日，我市举行重点项目观摩暨工作推进会。市长陈越主持会议。")
    assert names(facts, Label.EVENT) == {"重点项目观摩暨工作推进会"}


def test_what_a_study_session_does_is_no_event_beside_it() -> None:
    facts = read_zhenjiang(
        "6月19日，市委理论学习中心组举行专题学习会，围绕新质生产力开展集体学习。市委书记何晓舟主持会议，市长陈越参加学习。"
    )
    assert names(facts, Label.EVENT) == {"镇江市委理论学习中心组专题学习会"}
    assert took_part(facts, Relation.ATTENDED) == {"陈越"}


def test_the_session_that_a_notice_names_in_brackets_is_a_meeting() -> None:
    facts = facts_of(
        "镇江市第九届人民代表大会常务委员会任免名单\n\n"
        "（2024年6月19日镇江市第九届人民代表大会常务委员会第十二次会议通过）\n\n"
        "一、决定任命\n何晓舟为镇江市人民政府副市长。\n\n二、决定免去\n陈越的镇江市人民政府副市长职务。\n"
        "发布时间：2024-06-20　来源：市人大常委会办公室\n"
    )
    meetings = {node.name for node in facts.nodes if node.label is Label.EVENT and node.kind == "meeting"}
    assert meetings == {"镇江市第九届人民代表大会常务委员会第十二次会议"}


def test_a_zone_that_bears_the_name_of_its_province_lies_where_the_lists_say() -> None:
    facts = read_zhenjiang("副市长何晓舟到贵州双龙航空港经济区考察。")
    within = {e.target for e in facts.edges if e.type is Relation.LOCATED_IN}
    assert "贵阳市" in {node.name for node in facts.nodes if node.id in within}
