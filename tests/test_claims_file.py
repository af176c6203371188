"""The graph file itself: whole, copyable, and clear about what is wrong."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractors.facts import Facts
from graph.claims import ClaimsFile
from graph.errors import UserError
from tests.making import by_name, mayor


@pytest.fixture(autouse=True)
def simplest_identity(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.claims.derived.resolve", by_name)


def test_a_copy_of_the_file_is_whole(tmp_path: Path) -> None:
    with ClaimsFile(tmp_path / "g.db", create=True) as claims:
        claims.put(mayor("a1", "张三"))
        graph = claims.graph()
    assert [path.name for path in tmp_path.iterdir()] == ["g.db"]
    shutil.copy(tmp_path / "g.db", tmp_path / "copy.db")
    with ClaimsFile(tmp_path / "copy.db") as copy:
        assert copy.graph() == graph


def test_an_interrupted_article_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(KeyboardInterrupt), ClaimsFile(tmp_path / "g.db", create=True) as claims:
        claims.put(mayor("a1", "张三"))
        monkeypatch.setattr("graph.claims.articles.unresolved_row", _interrupted)
        claims.put(mayor("a2", "李四"))
    with ClaimsFile(tmp_path / "g.db") as claims:
        assert list(claims.facts()) == [mayor("a1", "张三")]


def _interrupted(_: object) -> None:
    raise KeyboardInterrupt


def test_no_file_is_made_by_looking(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"there is no graph file .*no\.db: make one with `parkgraph build"):
        ClaimsFile(tmp_path / "no.db")
    assert not list(tmp_path.iterdir())


def test_a_new_file_may_lie_in_new_folders(tmp_path: Path) -> None:
    ClaimsFile(tmp_path / "a" / "b" / "g.db", create=True).close()
    with ClaimsFile(tmp_path / "a" / "b" / "g.db") as claims:
        assert not claims.graph().nodes
    with pytest.raises(UserError, match=r"the folder .*g\.db cannot be made \(.*\): give another --graph"):
        ClaimsFile(tmp_path / "a" / "b" / "g.db" / "h.db", create=True)


@pytest.mark.parametrize("create", [True, False])
def test_what_is_no_graph_file_is_left_alone(create: bool, tmp_path: Path) -> None:
    letter, other = tmp_path / "letter.txt", tmp_path / "other.db"
    letter.write_text("Dear all, this is no database at all.\n" * 50)
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE mine (x)")
    connection.close()
    for path in (letter, other):
        before = path.read_bytes()
        with pytest.raises(UserError, match="is not a parkgraph file"):
            ClaimsFile(path, create=create)
        assert path.read_bytes() == before
    with pytest.raises(UserError, match="is a folder"):
        ClaimsFile(tmp_path, create=create)


def test_a_newer_file_says_so(tmp_path: Path) -> None:
    path = tmp_path / "g.db"
    ClaimsFile(path, create=True).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(UserError, match="of a newer parkgraph"):
        ClaimsFile(path)


def test_a_file_in_use_can_be_read_but_not_written(tmp_path: Path) -> None:
    path = tmp_path / "g.db"
    with ClaimsFile(path, create=True) as claims:
        claims.put(mayor("a1", "张三"))
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with ClaimsFile(path, patience=0.05) as claims:
        # The derived tables cannot be stored now: they are made all the same.
        assert {node.name for node in claims.graph().nodes} >= {"张三"}
        with pytest.raises(UserError, match="is in use by another program"):
            claims.put(mayor("a2", "李四"))
    other.close()
    with ClaimsFile(path) as claims:
        assert claims.graph() == derived_of(mayor("a1", "张三"), tmp_path)


def test_a_read_only_file_can_be_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "g.db"
    with ClaimsFile(path, create=True) as claims:
        claims.put(mayor("a1", "张三"))
    with ClaimsFile(path) as claims:
        claims._db.execute("PRAGMA query_only = ON")
        with pytest.raises(UserError, match="cannot be written"):
            claims.put(mayor("a2", "李四"))


def derived_of(said: Facts, folder: Path) -> object:
    with ClaimsFile(folder / "again.db", create=True) as claims:
        claims.put(said)
        return claims.graph()


people = st.sampled_from(["张三", "李四", "王五"])


steps = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.integers(1, 4), people),
        st.tuples(st.just("forget"), st.integers(1, 4), people),
        st.tuples(st.just("look"), st.integers(1, 4), people),
    ),
    max_size=10,
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_only_what_is_there_at_the_end_counts(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, str]]
) -> None:
    folder = tmp_path_factory.mktemp("steps")
    expected: dict[str, Facts] = {}
    with ClaimsFile(folder / "walked.db", create=True) as walked:
        for step, number, name in steps:
            id = f"a{number}"
            if step == "put":
                expected[id] = mayor(id, name, published=f"2024-03-{number:02}")
                walked.put(expected[id])
            elif step == "forget" and expected.pop(id, None):
                walked.forget(id)
            elif step == "look":
                walked.graph()
        graph, kept = walked.graph(), sorted(walked.facts(), key=lambda f: f.article.id)
    assert kept == [expected[id] for id in sorted(expected)]
    with ClaimsFile(folder / "straight.db", create=True) as straight:
        for id in sorted(expected, reverse=True):
            straight.put(expected[id])
        assert straight.graph() == graph
