"""Broadcast news: words that end like names and are none, offices with a word before them, and what is said or done aside."""

from __future__ import annotations

import pytest

from tests.extract.test_items_of_news import acts
from tests.extract.test_national_news import facts_of, names, roles

BODIES = [
    # a clause that runs to 局势, 部署 or 大部 is no institution; the one cited is
    ("以色列立即停止破坏伊朗局势，美国拟部署更多战机。", set()),
    ("乌克兰媒体23日援引乌克兰国防部消息称，战事仍在继续。", {"乌克兰国防部"}),
    ("内蒙古中部局地有雪。", set()),
    # ministries in charge of two things
    ("伊朗情报与国家安全部发布声明。", {"伊朗情报与国家安全部"}),
    ("伊朗伊斯兰革命卫队发布声明。", {"伊朗伊斯兰革命卫队"}),
    # counted, generic and continued words
    ("多家单位参加，其中越野队由三支队伍组成，第80集团军官兵集中学习。", set()),
    ("一架瑞士国际航空公司客机返航。", {"瑞士国际航空公司"}),
    ("国防部长丁文远在中国国民党革命委员会座谈。", {"国防部", "中国国民党革命委员会"}),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_what_ends_like_an_institution(text: str, expected: set[str]) -> None:
    assert names(facts_of(text), "Body") - {"国务院"} == expected


OFFICES = [
    ("圭亚那合作共和国总统阿里汗发来贺电。", {("阿里汗", "圭亚那总统")}),
    ("国家主席习近平就尼日利亚前总统布哈迪逝世致唁电。", {("布哈迪", "尼日利亚总统")}),
    ("菲律宾新任总统马科夫发表演讲。", {("马科夫", "菲律宾总统")}),
    ("伊朗最高领袖顾问拉里贾尔发表讲话。", {("拉里贾尔", "伊朗最高领袖顾问")}),
    (
        "委内瑞拉常驻联合国教科文组织代表佩雷西亚出席会议。",
        {("佩雷西亚", "委内瑞拉常驻联合国教科文组织代表")},
    ),
    ("联合国贸易和发展会议副秘书长莫雷蒂亚致辞。", {("莫雷蒂亚", "联合国贸易和发展会议副秘书长")}),
    ("国家主席习近平致电孟丽文，祝贺其当选中国国民党主席。", {("孟丽文", "中国国民党主席")}),
    (
        "国家主席习近平致电安东尼·科斯特，祝贺他当选欧洲理事会新一届主席。",
        {("安东尼·科斯特", "欧洲理事会主席")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices_with_a_word_before_them(text: str, expected: set[tuple[str, str]]) -> None:
    assert {role for role in roles(facts_of(text)) if role[0] != "习近平"} == expected


SPOKE = [
    (
        "全国政协5日召开座谈会。全国政协常委丁文远、何国梁围绕学习贯彻习近平总书记重要讲话精神作了发言。",
        {"丁文远", "何国梁"},
    ),
    # a statement to the world is none at the meeting
    ("5日，联合国大会紧急特别会议通过决议。会后，巴勒斯坦总统阿巴西发表声明，感谢支持。", set()),
]


@pytest.mark.parametrize(("text", "expected"), SPOKE)
def test_what_is_said_at_a_meeting(text: str, expected: set[str]) -> None:
    facts = facts_of(text)
    assert {who for who, how, _ in acts(facts) if how == "SPOKE_AT"} == expected
    assert len(names(facts, "Event")) == 1


def test_a_wreath_is_laid_at_a_ceremony_of_its_own() -> None:
    text = "全国政协主席丁文远5日会见泰国总理哈西纳。\n泰国总理哈西纳前往纪念广场，向英雄纪念碑敬献花圈。"
    events = {(node.kind, node.name) for node in facts_of(text).nodes if node.label == "Event"}
    assert {kind for kind, _ in events} == {"reception", "ceremony"}


SITES = [
    ("国务院总理丁文远5日在北京以视频方式会见泰国总理哈西纳。", {"北京市"}),
    ("丁文远5日在考察站视频连线慰问队员。在听取队员代表、站长发言后，丁文远表示感谢。", set()),
]


@pytest.mark.parametrize(("text", "expected"), SITES)
def test_how_and_when_are_no_venues(text: str, expected: set[str]) -> None:
    facts = facts_of(text)
    events = {node.id for node in facts.nodes if node.label == "Event"}
    name = {node.id: node.name for node in facts.nodes}
    assert {name[e.target] for e in facts.edges if e.type == "LOCATED_IN" and e.source in events} == expected


def test_speeches_of_a_leader_at_a_visit_are_only_cited() -> None:
    facts = facts_of("云南省委深入学习习近平总书记在考察云南时的重要讲话精神。")
    assert names(facts, "Body") == {"云南省委"}
