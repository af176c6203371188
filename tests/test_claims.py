"""What a graph file holds: claims put, replaced and forgotten, the graph, evidence and decisions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from extractors.facts import Label
from graph.claims import ClaimsFile, Origin
from graph.errors import UserError
from graph.identity import Decision, Mention, Verdict
from graph.model import EdgeType
from graph.stamps import tallies
from tests.making import by_name, facts, mayor, person


@pytest.fixture(autouse=True)
def simplest_identity(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.claims.derived.resolve", by_name)


@pytest.fixture
def claims(tmp_path: Path) -> Iterator[ClaimsFile]:
    with ClaimsFile(tmp_path / "g.db", create=True) as opened:
        yield opened


def test_facts_come_back_as_they_were(claims: ClaimsFile) -> None:
    said = [
        mayor("a1", "张三", since="2023-04"),
        facts("a2", "𠮷林讲话。", [person("𠮷林")], url="u", title="题"),
    ]
    for each in said:
        assert claims.put(each)
    assert list(claims.facts()) == said
    assert claims.facts_of("a2") == said[1]


def test_the_same_again_changes_nothing(claims: ClaimsFile) -> None:
    claims.put(mayor("a1", "张三"))
    first = claims.graph()
    assert not claims.put(mayor("a1", "张三"))
    assert claims.graph() == first


def test_a_changed_article_replaces_its_claims(claims: ClaimsFile) -> None:
    claims.put(mayor("a1", "张三"))
    claims.put(mayor("a1", "李四"))
    names = {node.name for node in claims.graph().nodes}
    assert "李四" in names
    assert "张三" not in names


def test_a_changed_file_replaces_the_article_it_held(claims: ClaimsFile) -> None:
    origin = Origin("/news/a.txt", digest="1", reader="r")
    claims.put(mayor("a1", "张三"), origin)
    claims.put(mayor("a2", "李四"), replace(origin, digest="2"))
    assert [article.id for article in claims.articles()] == ["a2"]


def test_what_another_file_holds_too_stays(claims: ClaimsFile) -> None:
    claims.put(mayor("a1", "张三"), Origin("/news/a.txt"))
    claims.put(mayor("a1", "张三"), Origin("/news/copy.txt"))
    claims.put(mayor("a2", "李四"), Origin("/news/a.txt"))
    assert {article.id for article in claims.articles()} == {"a1", "a2"}


def test_of_two_copies_the_same_is_kept_in_either_order(tmp_path: Path) -> None:
    copies = [
        (replace(f, article=replace(f.article, path=path)), Origin(f"/{path}"))
        for f, path in [(mayor("a1", "张三"), "b.txt"), (mayor("a1", "张三"), "a.txt")]
    ]
    hashes = set()
    for name, order in [("one", copies), ("two", copies[::-1])]:
        with ClaimsFile(tmp_path / name, create=True) as claims:
            for said, origin in order:
                claims.put(said, origin)
            hashes.add(claims.content_hash())
    assert len(hashes) == 1


def test_known_is_what_these_rules_read(claims: ClaimsFile) -> None:
    origin = Origin("/news/a.txt", digest="1", reader="r1")
    assert not claims.knows(origin)
    claims.put(mayor("a1", "张三"), origin)
    assert claims.knows(origin)
    assert not claims.knows(replace(origin, reader="r2"))
    assert not claims.knows(replace(origin, digest="2"))


def test_forgetting_takes_what_only_that_article_said(claims: ClaimsFile) -> None:
    claims.put(mayor("a1", "张三"))
    alone = claims.graph()
    claims.put(mayor("a2", "李四", published="2024-04-01"), Origin("/news/b.txt"))
    assert claims.forget("a2").id == "a2"
    assert claims.graph() == alone
    assert not claims.knows(Origin("/news/b.txt", digest="1", reader="r"))


@pytest.mark.parametrize("way", ["a1", "news/a.txt", "https://example.org/1", "/data/news/a.txt"])
def test_an_article_is_found_by(way: str, claims: ClaimsFile) -> None:
    said = facts("a1", "张三讲话。", [person("张三")], path="news/a.txt", url="https://example.org/1")
    claims.put(said, Origin("/data/news/a.txt"))
    assert claims.find_article(way).id == "a1"


def test_what_is_unknown_or_fits_several_is_not_forgotten(claims: ClaimsFile) -> None:
    for id in ("a1", "a2"):
        claims.put(mayor(id, "张三"), Origin("/news/rows.jsonl", id))
    for nothing in ("nothing", ""):
        with pytest.raises(UserError, match=rf"no article {nothing} in .*list articles"):
            claims.forget(nothing)
    with pytest.raises(
        UserError, match=r"2 articles come from /news/rows\.jsonl; give one of their ids: a1, a2"
    ):
        claims.forget("/news/rows.jsonl")


def test_the_graph_is_stored_and_stays_until_claims_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ClaimsFile(tmp_path / "g.db", create=True) as claims:
        claims.put(mayor("a1", "张三"))
        first = claims.graph()
        assert claims.content_hash() == first.content_hash
    monkeypatch.setattr("graph.claims.derived.derive", None)
    with ClaimsFile(tmp_path / "g.db") as claims:
        assert claims.graph() == first


def test_tallies_are_kept_with_the_graph(tmp_path: Path) -> None:
    seen = []
    with ClaimsFile(tmp_path / "g.db", create=True) as claims:
        for change in (
            lambda: claims.put(mayor("a1", "张三")),
            lambda: claims.put(mayor("a2", "李四", published="2024-04-01")),
            lambda: claims.put(mayor("a2", "李四", "former", published="2024-04-01")),
            lambda: claims.forget("a2"),
        ):
            change()
            assert claims.tallies() == tallies(claims.graph())
            seen.append(claims.tallies())
    assert seen[0] == seen[3]
    assert seen[0] != seen[1] != seen[2] != seen[0]
    (tmp_path / "g.db").chmod(0o400)
    with ClaimsFile(tmp_path / "g.db") as claims:
        assert claims.tallies() == seen[3]


def test_evidence_prints_all_claims(claims: ClaimsFile) -> None:
    for day in range(1, 15):
        claims.put(mayor(f"a{day:02}", "张三", published=f"2024-03-{day:02}"))
    held = next(e for e in claims.graph().edges if e.type is EdgeType.HOLDS_ROLE)
    said = claims.evidence(held.id)
    assert [s.article for s in said] == [f"a{day:02}" for day in range(14, 0, -1)]
    assert said[0].words == "青川市市长张三"
    assert said[0].words in said[0].sentence
    with pytest.raises(UserError, match="no edge has the id nothing"):
        claims.evidence("nothing")


def test_evidence_of_what_an_article_names(claims: ClaimsFile) -> None:
    claims.put(mayor("a1", "张三"))
    for edge in claims.graph().edges:
        said = claims.evidence(edge.id)
        assert len(said) == edge.claims
        assert tuple(s.sentence for s in said)[: len(edge.sentences)] == edge.sentences


def test_decisions_are_kept_in_their_order(claims: ClaimsFile) -> None:
    a, b = (Mention(article, Label.PERSON, "张三") for article in ("a1", "a2"))
    log = [Decision(Verdict.SAME, a, b, "由来"), Decision(Verdict.UNDONE, a, b)]
    for decision in log:
        claims.decide(decision)
    assert claims.decisions() == tuple(log)


def test_a_node_points_at_its_mention(claims: ClaimsFile) -> None:
    claims.put(mayor("a1", "张三"))
    anchor = claims.anchor("Person:张三")
    assert anchor is not None
    assert (anchor.article, anchor.name) == ("a1", "张三")
    assert claims.anchor("a1") is None
    assert claims.current("Person:张三") == "Person:张三"
    assert claims.current("nobody") is None
    assert claims.ids_in("a1")["n1"] == "Person:张三"
