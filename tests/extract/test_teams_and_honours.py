"""Teams of a congress that inspect, people honoured by quoted names, who reports on behalf of another, names of two characters."""

from __future__ import annotations

from tests.extract.news import acts, facts_of, names, roles

_INSPECTS = "全国人大常委会远山保护法执法检查组3日至4日在江苏检查。"


def test_a_team_of_a_congress_is_a_body_and_its_members_were_there() -> None:
    facts = facts_of(
        _INSPECTS
        + "检查组由全国人大常委会副委员长丁文远带队，成员包括全国人大环资委主任委员周志明，全国人大常委会委员王涛。"
    )
    (event,) = (n for n in facts.nodes if n.label == "Event")
    assert (event.kind, event.date) == ("inspection", "2024-03-03")
    assert {who for who, how, _ in acts(facts) if how == "ATTENDED"} == {"丁文远", "周志明", "王涛"}
    assert "全国人大常委会远山保护法执法检查组" in names(facts, "Body")


def test_a_team_of_nobody_in_particular_is_no_body() -> None:
    assert "俄罗斯石油公司" in names(facts_of("俄罗斯石油公司总裁谢尔金5日出席远山论坛。"), "Body")
    assert names(facts_of("水利部部长丁文远率执法检查组3日赴江苏调研。"), "Body") == {"水利部"}


def test_those_honoured_under_quoted_names_attend_together() -> None:
    text = "颁授仪式3日在京举行。“远山勋章”获得者丁文远、周志明，“友谊勋章”获得者王涛出席。李明主持颁授仪式。"
    did = {(who, how) for who, how, _ in acts(facts_of(text))}
    assert did == {
        ("丁文远", "ATTENDED"),
        ("周志明", "ATTENDED"),
        ("王涛", "ATTENDED"),
        ("李明", "PRESIDED"),
    }


def test_an_order_of_the_president_is_no_body() -> None:
    assert names(facts_of("丁文远3日宣读国家主席令。"), "Body") == set()


def test_who_reports_for_another_speaks() -> None:
    text = "座谈会3日在京举行。丁文、王沪江、周志明出席座谈会。丁文受中央委托通报了有关情况。"
    assert ("丁文", "SPOKE_AT", "座谈会") in acts(facts_of(text))


def test_the_term_of_a_body_breaks_no_row_of_offices() -> None:
    facts = facts_of("5日，共青团中央书记处常务书记、十三届全国青联主席丁文远出席远山论坛。")
    held = {("丁文远", "共青团中央书记处常务书记"), ("丁文远", "全国青联主席")}
    assert roles(facts) == held


def test_each_guest_lays_a_wreath_of_their_own() -> None:
    laid = "前往天安门广场，向人民英雄纪念碑敬献花圈。"
    facts = facts_of(f"5日上午，古巴总统迪亚兹{laid}5日中午，斯洛伐克总理费佐{laid}")
    who = [{person for person, how, name in acts(facts) if name == event} for event in names(facts, "Event")]
    assert sorted(who, key=str) == [{"费佐"}, {"迪亚兹"}]


def test_offices_that_a_president_gives_are_of_his_state() -> None:
    facts = facts_of("俄罗斯总统普列金4日签署命令，任命别洛夫为国防部长。")
    assert ("别洛夫", "俄罗斯国防部长") in roles(facts)
    assert "国防部" not in names(facts, "Body")
    assert roles(facts_of("真主党副总书记卡齐姆说，局势复杂。")) == {("卡齐姆", "真主党副总书记")}


def test_a_change_of_months_ago_is_no_news_and_one_in_a_heading_has_its_day() -> None:
    assert not names(facts_of("巴尼叶1月5日被法国总统马克伦任命为总理。"), "Event")
    heading = (
        "普列金任命米舒金为俄新一届政府总理\n俄罗斯总统普列金4日签署命令，任命米舒金为新一届联邦政府总理。"
    )
    (event,) = [node for node in facts_of(heading).nodes if node.label == "Event"]
    assert event.date == "2024-03-04"


def test_a_park_lies_in_the_county_that_its_name_tells() -> None:
    facts = facts_of("苏州昆山高新区的企业5日复工。")
    name = {node.id: node.name for node in facts.nodes}
    assert {name[e.target] for e in facts.edges if name[e.source] == "苏州昆山高新区"} >= {"昆山市"}


def test_a_firm_bears_the_name_of_its_group() -> None:
    facts = facts_of("5月2日，山西长治市沁源县山西通海集团留神山煤业有限公司井下发生事故。")
    assert names(facts, "Body") == {"山西通海集团留神山煤业有限公司"}
