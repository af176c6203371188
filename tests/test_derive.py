"""Claims to graph: what edges add up to, what names and lists imply, and that order does not matter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.facts import Facts, Label, Node, Relation, Status
from graph.derive import claims_behind, derive
from graph.derive.sentences import Sentences
from graph.identity import Identities
from graph.model import EdgeType, Graph, GraphEdge
from tests.making import by_name, facts, mayor, person


def built(*articles: Facts) -> Graph:
    return derive(articles, by_name(articles)).graph


def edges(graph: Graph, type: EdgeType) -> list[GraphEdge]:
    return [edge for edge in graph.edges if edge.type is type]


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("会议召开。张三讲话。散会。", "张三", "张三讲话。"),
        ("标题\n张三讲话。", "张三", "张三讲话。"),
        ("标题 张三\n正文。", "张三", "标题 张三"),
        ("他说：“要快！”张三点头。", "张三", "张三点头。"),
        ("他说：“要快！”张三点头。", "要快", "他说：“要快！”"),
        ("张三讲话", "张三讲话", "张三讲话"),
        ("甲。张三讲话。乙到会。丙。", "张三讲话。乙", "张三讲话。乙到会。"),
        ("  张三讲话。", "张三", "张三讲话。"),
        ("增长3.5%，张三说。", "3.5", "增长3.5%，张三说。"),
    ],
)
def test_a_sentence_is_whole(text: str, words: str, sentence: str) -> None:
    start = text.index(words)
    assert Sentences(text).around(start, start + len(words)) == sentence


def test_a_text_without_punctuation_gives_a_bounded_sentence() -> None:
    text = "字" * 5000 + "张三" + "字" * 5000
    sentence = Sentences(text).around(5000, 5002)
    assert "张三" in sentence
    assert len(sentence) <= 1000


@given(st.text(alphabet="甲乙。！\n” ", max_size=60), st.data())
def test_every_sentence_holds_its_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert text[start:end].strip() in Sentences(text).around(start, end)


def test_an_edge_adds_up_its_claims() -> None:
    graph = built(
        mayor("a1", "张三", published="2024-03-05"),
        mayor("a2", "张三", "former", published="2025-01-10"),
    )
    (held,) = edges(graph, EdgeType.HOLDS_ROLE)
    assert (held.first_seen, held.last_seen, held.claims) == ("2024-03-05", "2025-01-10", 2)
    assert held.status == "former"
    assert held.articles == ("a2", "a1")
    assert held.sentences == ("青川市市长张三主持会议，他讲了话。",) * 2


def test_an_undated_claim_is_the_oldest_and_dates_nothing() -> None:
    graph = built(mayor("a1", "张三", published="2024-03-05"), mayor("a2", "张三", "former", published=""))
    (held,) = edges(graph, EdgeType.HOLDS_ROLE)
    assert (held.status, held.first_seen) == ("current", "2024-03-05")


def test_what_travels_with_an_edge_is_bounded_and_the_newest() -> None:
    graph = built(*(mayor(f"a{day:02}", "张三", published=f"2024-03-{day:02}") for day in range(1, 26)))
    (held,) = edges(graph, EdgeType.HOLDS_ROLE)
    assert held.claims == 25
    assert held.articles == tuple(f"a{day:02}" for day in range(25, 15, -1))


def test_two_stated_terms_are_two_tenures() -> None:
    graph = built(
        mayor("a1", "张三", "former", since="2015", published="2019-01-01"),
        mayor("a2", "张三", since="2023-04", published="2024-01-01"),
        mayor("a3", "张三", since="2023", published="2024-02-01"),
        mayor("a4", "张三", published="2024-03-01"),
    )
    held = sorted(edges(graph, EdgeType.HOLDS_ROLE), key=lambda e: e.since)
    assert [(e.since, e.claims, e.status) for e in held] == [("2015", 1, "former"), ("2023-04", 3, "current")]


def test_tenures_are_told_apart_only_where_the_text_does() -> None:
    graph = built(mayor("a1", "张三", since="2023-04"), mayor("a2", "张三"))
    (held,) = edges(graph, EdgeType.HOLDS_ROLE)
    assert (held.since, held.claims) == ("2023-04", 2)


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ([("current", "2024-01-01"), ("former", "2024-06-01")], ""),
        ([("appointed", "2024-01-01"), ("current", "2024-01-01")], ""),
        (
            [("former", "2024-01-01"), ("current", "2024-06-01")],
            "former on 2024-01-01, current on 2024-06-01",
        ),
        ([("current", "2024-01-01"), ("removed", "2024-01-01")], "current and removed on 2024-01-01"),
        # the dated claim counts, but not without a word
        ([("current", "2024-01-01"), ("former", "")], "former in an undated article, current on 2024-01-01"),
        ([("removed", "2024-01-01"), ("former", "")], ""),
        ([("former", "2024-01-01"), ("current", "")], ""),
    ],
)
def test_contradictions_are_listed(told: list[tuple[str, str]], why: str) -> None:
    articles = [mayor(f"a{i}", "张三", status, published=day) for i, (status, day) in enumerate(told)]
    found = derive(articles, by_name(articles)).contradictions
    assert [c.why for c in found] == ([why] if why else [])


def test_articles_carry_what_they_report_and_name() -> None:
    graph = built(mayor("a1", "张三"))
    assert {(e.source, e.target) for e in edges(graph, EdgeType.REPORTED_IN)} == {("Event:会议", "a1")}
    assert {e.source for e in edges(graph, EdgeType.MENTIONED_IN)} == {
        "Person:张三", "Role:青川市市长", "Body:青川市政府", "Event:会议"
    }  # fmt: skip


def test_every_stated_edge_has_a_sentence_in_its_article() -> None:
    articles = [mayor("a1", "张三"), mayor("a2", "李四", published="2024-04-01")]
    texts = {each.article.id: each.article.text for each in articles}
    stated = [edge for edge in built(*articles).edges if edge.basis == "stated"]
    assert stated
    for edge in stated:
        assert edge.sentences
        for article, sentence in zip(edge.articles, edge.sentences, strict=True):
            assert sentence in texts[article]


def test_divisions_lie_in_divisions_by_the_list() -> None:
    article = facts("a1", "成都市武侯区开会。", [Node("", Label.PLACE, "武侯区", code="510107")])
    graph = built(article)
    chain = {e.source: e for e in edges(graph, EdgeType.LOCATED_IN)}
    assert (chain["510107"].target, chain["510100"].target) == ("510100", "510000")
    assert (chain["510100"].basis, chain["510100"].claims) == ("reference", 0)
    assert "510100" in chain["510100"].reference
    assert {n.name for n in graph.nodes} >= {"武侯区", "成都市", "四川省"}


def test_a_body_named_after_a_park_administers_it() -> None:
    article = facts(
        "a1",
        "青川高新区管委会与城南管委会在青川高新区座谈。",
        [
            Node("", Label.BODY, "青川高新区管委会"),
            Node("", Label.BODY, "城南管委会"),
            Node("", Label.PARK, "青川高新区"),
        ],
    )
    (runs,) = edges(built(article), EdgeType.ADMINISTERS)
    assert (runs.source, runs.target, runs.basis) == ("Body:青川高新区管委会", "Park:青川高新区", "derived")
    assert runs.sentences == (article.article.text,)


def test_what_an_article_states_is_not_derived_again() -> None:
    article = facts(
        "a1",
        "青川高新区管委会管理青川高新区。",
        [Node("", Label.BODY, "青川高新区管委会"), Node("", Label.PARK, "青川高新区")],
        [("青川高新区管委会", Relation.ADMINISTERS, "青川高新区", "管委会管理", "")],
    )
    (runs,) = edges(built(article), EdgeType.ADMINISTERS)
    assert runs.basis == "stated"


def test_a_body_lies_in_its_place_unless_an_article_says_where() -> None:
    article = facts("a1", "青川市政府开会。", [Node("", Label.BODY, "青川市政府")])
    known = by_name([article])
    placed = {i: replace(entity, place="510100") for i, entity in known.entities.items()}
    graph = derive([article], Identities(known.ids, placed)).graph
    lies = {(e.source, e.target, e.basis) for e in edges(graph, EdgeType.LOCATED_IN)}
    assert lies == {("Body:青川市政府", "510100", "derived"), ("510100", "510000", "reference")}


def test_a_reprint_is_the_same_report() -> None:
    first, again = mayor("a1", "张三"), mayor("a2", "张三")
    known = by_name([first, again])
    graph = derive([first, again], replace(known, reprints={"a2": "a1"})).graph
    (held,) = edges(graph, EdgeType.HOLDS_ROLE)
    assert (held.claims, held.articles) == (1, ("a1",))
    (article,) = [n for n in graph.nodes if n.label.value == "Article"]
    assert (article.id, article.aliases) == ("a1", ("a2",))


def test_the_claims_behind_an_edge_are_those_it_counts() -> None:
    articles = [
        mayor("a1", "张三", "former", since="2015", published="2019-01-01"),
        mayor("a2", "张三", since="2023", published="2024-01-01"),
        facts("a3", "青川高新区管委会开会。青川高新区忙。", [
            Node("", Label.BODY, "青川高新区管委会"), Node("", Label.PARK, "青川高新区")]),
    ]  # fmt: skip
    known = by_name(articles)
    for edge in derive(articles, known).graph.edges:
        if edge.basis != "reference":
            behind = claims_behind(edge, articles, known)
            assert len(behind) == edge.claims
            assert [c.sentence for c in behind][: len(edge.sentences)] == list(edge.sentences)


statuses = st.sampled_from([status.value for status in Status])
some_articles = st.lists(
    st.builds(
        lambda name, status, month, since: mayor("", name, status, published=f"2024-{month:02}", since=since),
        st.sampled_from(["张三", "李四"]),
        statuses,
        st.integers(1, 3),
        st.sampled_from(["", "2020", "2020-05", "2022"]),
    ),
    max_size=6,
).map(lambda made: [replace(f, article=replace(f.article, id=f"a{i}")) for i, f in enumerate(made)])


@settings(max_examples=60)
@given(some_articles, st.randoms())
def test_the_order_of_articles_does_not_matter(articles: list[Facts], random: object) -> None:
    shuffled = list(articles)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    known = by_name(articles)
    assert derive(shuffled, known) == derive(articles, known)


@settings(max_examples=30)
@given(some_articles)
def test_ids_are_unique_and_ends_exist(articles: list[Facts]) -> None:
    graph = built(*articles)
    nodes = {node.id for node in graph.nodes}
    assert len(nodes) == len(graph.nodes)
    assert [e.id for e in graph.edges] == sorted({e.id for e in graph.edges})
    assert all(e.source in nodes and e.target in nodes for e in graph.edges)


def test_nothing_of_nothing() -> None:
    assert built() == Graph()
    assert built(facts("a1", "无人。", [person("张三")])).nodes[0].id == "Person:张三"
