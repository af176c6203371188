"""Local pages: who attended, along with whom, and who only looks as if."""

from __future__ import annotations

import pytest

from extractors.facts import Label, Relation
from tests.extract.local import CHANGZHOU, facts_of, names
from tests.extract.reading import took_part

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


def test_bodies_whose_heads_attend_are_no_deed_of_who_presides() -> None:
    facts = facts_of(
        CHANGZHOU
        + "3月12日，副市长钱一鸣主持召开园区建设座谈会，市发改委（援疆办）、市商务局、常州高新区管委会、江畔集团等单位主要"
        "负责同志参加会议。"
    )
    assert took_part(facts, Relation.PRESIDED) == {"钱一鸣"}
    assert "钱一鸣" not in took_part(facts, Relation.ATTENDED)


def test_who_guides_guests_is_their_companion() -> None:
    facts = facts_of(
        CHANGZHOU
        + "3月12日，开发区副主任钱一鸣率考察团到我市考察项目。考察团一行，由市委常委孟晓舟、市商务局等有关部门领导陪同考察了江畔"
        "大厦，并分别听取了汇报。"
    )
    assert [node.kind for node in facts.nodes if node.label is Label.EVENT] == ["inspection"]
    assert took_part(facts, Relation.SPOKE_AT) == set()


def test_who_takes_others_along_inspects() -> None:
    facts = facts_of(
        CHANGZHOU
        + "3月12日，副市长钱一鸣带领市民政局局长孟晓舟、市住建局局长赵小满到金坛区调研养老服务，强调要守住底线。"
    )
    assert took_part(facts, Relation.ATTENDED) == {"钱一鸣", "孟晓舟", "赵小满"}
    assert took_part(facts, Relation.SPOKE_AT) == {"钱一鸣"}


def test_who_is_visited_at_home_visits_nobody() -> None:
    facts = facts_of(CHANGZHOU + "3月12日，副市长钱一鸣走访慰问了百岁老人孟晓舟、困难户赵小满，送上慰问金。")
    assert took_part(facts, Relation.ATTENDED) == {"钱一鸣"}


def test_who_is_asked_to_a_session_and_who_swears_there() -> None:
    facts = facts_of(
        CHANGZHOU
        + "3月12日，市人大常委会第九次会议召开，市人大常委会主任钱一鸣主持会议。邀请市人大代表孟晓舟列席会议。钱一鸣为新任命人员颁发"
        "任命书，新任命人员进行宪法宣誓并作了表态发言。"
    )
    assert "孟晓舟" in took_part(facts, Relation.ATTENDED)
    assert took_part(facts, Relation.SPOKE_AT) == set()


def test_a_row_of_people_behind_semicolons_and_teams_that_part() -> None:
    facts = facts_of(
        CHANGZHOU
        + "3月12日，项目座谈会召开。市委书记钱一鸣；江畔商会、江畔研究院院长孟晓舟，江畔集团董事长赵小满出席。\n"
        "市总工会主席周大同，以及吴建平、陈立春、孙志刚、李长明等市总工会班子成员分六路参加走访。"
    )
    people = names(facts, Label.PERSON)
    assert people == {"钱一鸣", "孟晓舟", "赵小满", "周大同", "吴建平", "陈立春", "孙志刚", "李长明"}
    assert took_part(facts, Relation.ATTENDED) >= {"钱一鸣", "孟晓舟", "赵小满"}


def test_people_called_by_an_office_take_part() -> None:
    facts = facts_of(
        CHANGZHOU
        + "3月12日，徐新梅副市长带队来我局调研，王学智副秘书长、陈建业局长参加。徐新梅副市长强调，要抓好落实。"
    )
    assert took_part(facts, Relation.ATTENDED) == {"徐新梅", "王学智", "陈建业"}
    assert took_part(facts, Relation.SPOKE_AT) == {"徐新梅"}


def test_who_attends_the_visit_or_the_talk_attends_both() -> None:
    facts = facts_of(
        CHANGZHOU
        + "3月12日，毕节市市长孟晓舟率党政代表团来常州考察。\n13日上午，两地协作座谈会召开，市长赵小满主持会议。\n"
        "副市长钱一鸣、周大同参加考察或座谈。"
    )
    by_id = {node.id: node for node in facts.nodes}
    attended = {
        (by_id[e.source].name, by_id[e.target].kind) for e in facts.edges if e.type is Relation.ATTENDED
    }
    assert attended >= {("钱一鸣", "inspection"), ("钱一鸣", "meeting"), ("周大同", "meeting")}


def test_one_visit_and_one_talk_whatever_is_said_of_those_who_were_there() -> None:
    facts = facts_of(
        CHANGZHOU
        + "3月12日，市长钱一鸣带领督查调研组到金坛区督查调研。市领导孟晓舟、赵小满及督查调研组其他成员参加督查调研活动。\n"
        "座谈会上，钱一鸣听取情况汇报，并现场协调解决遇到的问题。"
    )
    kinds = [node.kind for node in facts.nodes if node.label is Label.EVENT]
    assert sorted(kinds) == ["inspection", "meeting"]
    assert took_part(facts, Relation.ATTENDED) == {"钱一鸣", "孟晓舟", "赵小满"}


def test_who_leads_a_tour_that_is_named_attends_it_and_speaks_at_the_talk_behind_it() -> None:
    facts = facts_of(
        CHANGZHOU
        + "3月12日至13日，全市重点项目现场观摩活动举行。市委书记钱一鸣，市长孟晓舟率队，市政协主席赵小满参加。\n"
        "13日下午，总结会召开，孟晓舟主持会议。\n钱一鸣指出，各地建设有声有色。"
    )
    by_id = {node.id: node for node in facts.nodes}
    attended = {
        (by_id[e.source].name, by_id[e.target].kind) for e in facts.edges if e.type is Relation.ATTENDED
    }
    spoke = {(by_id[e.source].name, by_id[e.target].kind) for e in facts.edges if e.type is Relation.SPOKE_AT}
    assert attended == {(name, "inspection") for name in ("钱一鸣", "孟晓舟", "赵小满")}
    assert spoke == {("钱一鸣", "meeting")}
