"""Who met, spoke and sat together in the news of the north and the west."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import facts_of
from tests.extract.reading import took_part

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


def test_a_branch_of_a_ceremony_is_held_where_it_is_said() -> None:
    facts = facts_of(
        "3月4日，全市重点项目集中开工活动汉阴分会场在汉阴县月河工业园区举行，汉阴县县长杜明哲主持。"
    )
    assert took_part(facts, Relation.PRESIDED) == {"杜明哲"}


def test_those_who_went_along_are_named_behind_the_meeting() -> None:
    facts = facts_of(
        "3月4日，密云区区长杜明哲调研中关村密云园。\n3月4日，召开座谈会，密云区科委主任韩一鸣发言。\n"
        "密云区副区长孔令山陪同。"
    )
    assert took_part(facts, Relation.ATTENDED) == {"杜明哲", "孔令山"}
    inspection = next(n for n in facts.nodes if n.label is Label.EVENT and "调研" in n.name)
    came = {e.source for e in facts.edges if e.type is Relation.ATTENDED and e.target == inspection.id}
    assert len(came) == 2


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


def test_members_of_a_conference_speak_in_a_row() -> None:
    facts = facts_of("3月4日，通辽市政协召开专题协商会，委员孟根其木格、涂海峰等作了发言。")
    assert took_part(facts, Relation.SPOKE_AT) == {"孟根其木格", "涂海峰"}
