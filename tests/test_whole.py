"""The whole way from articles to the graph, on the samples: whatever the order, and however often."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractors.facts import Facts
from graph.claims import ClaimsFile
from graph.identity import Decision, Verdict
from graph.inputs import find_inputs
from graph.model import EdgeType, Graph, NodeLabel
from graph.reading import read_all

SAMPLES = Path(__file__).parents[1] / "graph" / "samples"


@cache
def sample_facts() -> tuple[Facts, ...]:
    inputs, _ = find_inputs([str(SAMPLES)])
    return tuple(facts for each in read_all(inputs, lambda _: False, processes=1) for facts in each.facts)


@cache
def sample_graph(folder: Path) -> Graph:
    return graph_of(folder / "whole.db", sample_facts())


def graph_of(path: Path, articles: tuple[Facts, ...], *, looks: frozenset[int] = frozenset()) -> Graph:
    """The graph of articles that arrive in this order, with a look at it after some of them."""
    with ClaimsFile(path, create=True) as claims:
        for number, facts in enumerate(articles):
            claims.put(facts)
            if number in looks:
                claims.graph()
        return claims.graph()


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    return sample_graph(tmp_path_factory.mktemp("whole"))


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_the_order_of_arrival_does_not_matter(
    graph: Graph, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(sample_facts()))
    looks = data.draw(st.frozensets(st.integers(0, len(order) - 1), max_size=2))
    arrived = graph_of(tmp_path_factory.mktemp("order") / "g.db", tuple(order), looks=looks)
    assert arrived.content_hash == graph.content_hash


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sets(st.integers(0, 18), max_size=6))
def test_what_was_forgotten_never_was(tmp_path_factory: pytest.TempPathFactory, forgotten: set[int]) -> None:
    folder = tmp_path_factory.mktemp("forget")
    articles = sample_facts()
    gone = {i for i in forgotten if i < len(articles)}
    with ClaimsFile(folder / "all.db", create=True) as claims:
        for facts in articles:
            claims.put(facts)
        for i in gone:
            claims.forget(articles[i].article.id)
        left = claims.graph()
    never = tuple(facts for i, facts in enumerate(articles) if i not in gone)
    assert left == graph_of(folder / "never.db", never)


def test_every_edge_has_its_ends_and_its_evidence(graph: Graph) -> None:
    nodes = {node.id: node for node in graph.nodes}
    texts = {facts.article.id: facts.article.text for facts in sample_facts()}
    assert len(nodes) == len(graph.nodes)
    for edge in graph.edges:
        assert {edge.source, edge.target} <= nodes.keys()
        assert edge.sentences or edge.basis != "stated"
        for article, sentence in zip(edge.articles, edge.sentences, strict=True):
            assert sentence in texts[article]
            assert article in nodes


def test_the_samples_hold_two_people_of_one_name_and_one_reprint(graph: Graph) -> None:
    names = [node.name for node in graph.nodes if node.label is NodeLabel.PERSON]
    assert any(names.count(name) > 1 for name in names)
    articles = [node for node in graph.nodes if node.label is NodeLabel.ARTICLE]
    assert any(article.aliases for article in articles)


def test_every_place_hangs_on_a_province(graph: Graph) -> None:
    lies = {e.source: e.target for e in graph.edges if e.type is EdgeType.LOCATED_IN}
    places = [n for n in graph.nodes if n.label is NodeLabel.PLACE and n.level in ("prefecture", "county")]
    assert places
    for place in places:
        assert lies[place.id] in {n.id for n in graph.nodes}


def test_a_decision_about_a_person_is_about_all_that_is_theirs(
    graph: Graph, tmp_path_factory: pytest.TempPathFactory
) -> None:
    people = [node for node in graph.nodes if node.label is NodeLabel.PERSON]
    first, second = next([a.id, b.id] for a in people for b in people if a.id < b.id and a.name == b.name)
    with ClaimsFile(tmp_path_factory.mktemp("same") / "g.db", create=True) as claims:
        for facts in sample_facts():
            claims.put(facts)
        ends = claims.anchor(first), claims.anchor(second)
        assert ends[0]
        assert ends[1]
        claims.decide(Decision(Verdict.SAME, ends[0], ends[1]))
        merged = claims.graph()
        assert claims.current(first) == claims.current(second)
        assert len([n for n in merged.nodes if n.label is NodeLabel.PERSON]) == len(people) - 1
        claims.decide(Decision(Verdict.UNDONE, ends[0], ends[1]))
        assert claims.graph() == graph
