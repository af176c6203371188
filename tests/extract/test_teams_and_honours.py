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
