"""The local store keeps the contract, and what is its own: mirrors, processes, NetworkX."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.model import EdgeType, Graph, GraphEdge, GraphNode, NodeLabel
from graph.stores import QueryError, StoreError, child
from graph.stores.local import LocalStore
from graph.stores.mirror import folder_of, mirror_of, write_mirror
from tests.stores.contract import StoreContract, world

COUNT = "MATCH (n) RETURN count(n) AS n"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalStore]:
    with LocalStore(world().graph, tmp_path_factory.mktemp("mirror")) as store:
        yield store


class TestLocalStore(StoreContract):
    """All of it."""


@pytest.mark.parametrize("source", ["file:///etc/passwd", "/etc/passwd", "http://127.0.0.1:9/x.csv"])
def test_neither_files_nor_addresses_can_be_read(store: LocalStore, source: str) -> None:
    with pytest.raises(QueryError, match="not allowed offline"):
        store.run("LOAD CSV FROM $source AS row RETURN row AS row LIMIT 1", {"source": source})


def one_node(name: str) -> Graph:
    return Graph((GraphNode("p1", NodeLabel.PERSON, name),))


def test_a_mirror_stands_beside_the_graph_file() -> None:
    assert mirror_of(Path("a/my.db")) == Path("a/my.db.mirror")


def test_a_new_mirror_replaces_older_ones_and_an_equal_one_stays(tmp_path: Path) -> None:
    first = write_mirror(one_node("甲"), tmp_path)
    made = first.stat().st_mtime_ns
    assert write_mirror(one_node("甲"), tmp_path) == first
    assert first.stat().st_mtime_ns == made
    second = write_mirror(one_node("乙"), tmp_path)
    assert list(tmp_path.iterdir()) == [second]
    with LocalStore(one_node("乙"), tmp_path) as store:
        assert store.run("MATCH (p:Person) RETURN p.name AS name").rows == (("乙",),)


def test_the_graph_is_only_read_where_its_mirror_is_missing(tmp_path: Path) -> None:
    def unread() -> Graph:
        raise AssertionError("the graph was read")

    graph = one_node("甲")
    with LocalStore.reading(lambda: graph.content_hash, lambda: graph, tmp_path) as store:
        assert store.run(COUNT).rows == ((1,),)
    with LocalStore.reading(lambda: graph.content_hash, unread, tmp_path) as store:
        assert store.run(COUNT).rows == ((1,),)


def test_an_empty_graph_has_answers_too(tmp_path: Path) -> None:
    with LocalStore(Graph(), tmp_path) as store:
        assert store.run(COUNT).rows == ((0,),)
        assert store.networkx().number_of_nodes() == 0


def test_damaged_text_does_not_stop_the_mirror(tmp_path: Path) -> None:
    with LocalStore(one_node("半\ud83d个"), tmp_path) as store:
        assert store.run("MATCH (p:Person) RETURN p.name AS name").rows == (("半?个",),)


def test_an_unfinished_mirror_is_no_mirror(tmp_path: Path) -> None:
    graph = one_node("甲")
    abandoned = folder_of(tmp_path, graph.content_hash).with_name(f".{graph.content_hash}.1.99")
    abandoned.mkdir(parents=True)
    os.utime(abandoned, (0, 0))
    folder = write_mirror(graph, tmp_path)
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize("damage", ["missing", "cut"])
def test_a_damaged_mirror_is_made_again(tmp_path: Path, damage: str) -> None:
    graph = one_node("甲")
    folder = write_mirror(graph, tmp_path)
    for bucket in folder.glob("Person*.bucket"):
        if damage == "missing":
            bucket.unlink()
        else:
            bucket.write_bytes(bucket.read_bytes()[:100])
    with LocalStore(graph, tmp_path) as store:
        assert store.run(COUNT).rows == ((1,),)


def test_a_mirror_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    in_the_way = tmp_path / "mirror"
    in_the_way.write_text("a file")
    with (
        LocalStore(one_node("甲"), in_the_way) as store,
        pytest.raises(StoreError, match="cannot be written"),
    ):
        store.run(COUNT)


def test_several_processes_read_one_mirror(tmp_path: Path, store: LocalStore) -> None:
    graph = one_node("甲")
    with LocalStore(graph, tmp_path) as first, LocalStore(graph, tmp_path) as second:
        assert first.run(COUNT) == second.run(COUNT)
        assert store.run(COUNT).rows != first.run(COUNT).rows


def test_threads_take_turns(store: LocalStore) -> None:
    answers: list[tuple[object, ...]] = []

    def ask(number: int) -> None:
        answers.extend(store.run("RETURN $n AS n", {"n": number}).rows)

    threads = [threading.Thread(target=ask, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers, key=str) == [(n,) for n in range(8)]


def test_a_late_query_ends_on_time(store: LocalStore) -> None:
    start = time.monotonic()
    with pytest.raises(QueryError, match=r"within 0\.3 s"):
        store.run("MATCH (a)-[*1..15]-(b) RETURN count(*) AS n", timeout=0.3)
    assert time.monotonic() - start < 5


def test_a_process_that_was_killed_is_replaced(store: LocalStore) -> None:
    assert store._child is not None
    store._child.end()
    assert store.run("RETURN 1 AS one").rows == ((1,),)


@pytest.mark.skipif(sys.platform == "win32", reason="signals to a process are a POSIX matter")
def test_ctrl_c_is_answered_at_once(tmp_path: Path) -> None:
    write_mirror(world().graph, tmp_path)
    code = (
        "import sys; from pathlib import Path; from graph.stores.local import LocalStore;"
        "from tests.stores.contract import world; store = LocalStore(world().graph, Path(sys.argv[1]));"
        "store.run('RETURN 1 AS one'); print('ready', flush=True);"
        "store.run('MATCH (a)-[*1..15]-(b) RETURN count(*) AS n', timeout=60)"
    )
    asking = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parents[2],
    )
    with asking:
        assert asking.stdout is not None
        assert asking.stdout.readline().strip() == b"ready"
        time.sleep(0.3)
        asked = time.monotonic()
        asking.send_signal(signal.SIGINT)
        asking.wait(timeout=30)
    assert time.monotonic() - asked < 5


def test_without_an_engine_cypher_says_what_it_needs_and_networkx_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child, "find_spec", lambda _: None)
    with LocalStore(one_node("甲"), tmp_path) as store:
        with pytest.raises(StoreError, match=r"needs the package arcadedb.*--on neo4j"):
            store.run(COUNT)
        assert list(store.networkx()) == ["p1"]


def test_an_engine_that_does_not_load_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "arcadedb"
    broken.mkdir()
    (broken / "__init__.py").write_text("raise ImportError('GLIBC_2.28 not found')")
    monkeypatch.syspath_prepend(tmp_path)
    with (
        LocalStore(one_node("甲"), tmp_path / "mirror") as store,
        pytest.raises(StoreError, match="does not load: GLIBC"),
    ):
        store.run(COUNT)


def test_nothing_is_printed_and_no_log_is_left_in_the_folder(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with LocalStore(one_node("甲"), tmp_path / "mirror") as store:
        store.run(COUNT)
    assert capfd.readouterr() == ("", "")
    assert [path.name for path in tmp_path.iterdir()] == ["mirror"]


def test_networkx_keeps_parallel_edges_by_their_id(tmp_path: Path) -> None:
    nodes = (
        GraphNode("p1", NodeLabel.PERSON, "甲", aliases=("小甲",)),
        GraphNode("r1", NodeLabel.ROLE, "市长"),
    )
    edges = tuple(
        GraphEdge(id, EdgeType.HOLDS_ROLE, "p1", "r1", status=status, claims=1)
        for id, status in (("h1", "former"), ("h2", "current"))
    )
    network = LocalStore(Graph(nodes, edges), tmp_path).networkx()
    assert network.nodes["p1"] == {"label": "Person", "id": "p1", "name": "甲", "aliases": ("小甲",)}
    assert {key: data["status"] for _, _, key, data in network.edges(keys=True, data=True)} == {
        "h1": "former",
        "h2": "current",
    }
    assert network.edges["p1", "r1", "h1"]["type"] == "HOLDS_ROLE"
