"""The server answers its own page and nobody else, and nothing it does writes."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import pytest

from graph.claims import ClaimsFile
from graph.errors import UserError
from graph.serve.answers import Answers
from graph.serve.finder import Finder
from graph.serve.follow import FollowedFile
from graph.serve.run import GraphServer
from graph.serve.table import table, text
from graph.stores import Cell, Result
from graph.stores.local import LocalStore
from tests.graphs import small
from tests.making import mayor
from tests.serving import serving

PERSON: Cell = {"labels": ["Person"], "properties": {"id": "p1", "name": "陆怀瑜"}}
ROLE: Cell = {"labels": ["Role"], "properties": {"id": "r1", "name": "泰州市委书记"}}
HOLDS: Cell = {
    "type": "HOLDS_ROLE",
    "properties": {"id": "x", "status": "current"},
    "start": "p1",
    "end": "r1",
}


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Answers]:
    with LocalStore(small(), tmp_path_factory.mktemp("mirror")) as store:
        yield Answers(small(), store)


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status_code: int
    headers: Mapping[str, str]
    text: str

    def json(self) -> Any:
        return json.loads(self.text)


@dataclass(frozen=True)
class Client:
    """Asks a real server on this machine, under any name and with any header."""

    host: str

    def request(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        headers = headers or {}
        connection = HTTPConnection(self.host, timeout=20)
        try:
            connection.putrequest(method, quote(path, safe="/?=&%+"), skip_host="Host" in headers)
            for name, value in headers.items():
                connection.putheader(name, value)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            answer = connection.getresponse()
            lower = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, lower, answer.read().decode("utf-8"))
        finally:
            connection.close()

    def get(self, path: str, **parameters: str) -> Answer:
        return self.request("GET", path + ("?" + urlencode(parameters) if parameters else ""))

    def post(self, path: str, body: object) -> Answer:
        return self.request("POST", path, json.dumps(body).encode(), {"Content-Type": "application/json"})


@pytest.fixture(scope="module")
def client(answers: Answers) -> Iterator[Client]:
    with serving(answers) as address:
        yield Client(urlsplit(address).netloc)


def test_the_page_comes_with_a_policy_and_only_from_here(client: Client) -> None:
    page = client.get("/")
    assert page.status_code == 200
    assert "connect-src 'self'" in page.text
    assert page.headers["x-frame-options"] == "DENY"
    assert page.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:8765"}, 200),
        ({"Host": "LOCALHOST"}, 200),
        ({"Host": "[::1]:8765"}, 200),
        ({"Host": "evil.example:8765"}, 403),
        ({"Host": "127.0.0.1.evil.example"}, 403),
        ({"Host": "127.0.0.1:1", "Origin": "http://127.0.0.1:1"}, 200),
        ({"Host": "127.0.0.1:1", "Origin": "http://127.0.0.1:2"}, 403),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
    ],
)
def test_hosts_and_origins(client: Client, headers: dict[str, str], status: int) -> None:
    path = f"/api/search?text={quote('陆怀瑜')}"
    assert client.request("GET", path, headers=headers).status_code == status


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "POST"])
@pytest.mark.parametrize(
    "path", ["/", "/api/search", "/api/around", "/api/path", "/api/queries", "/api/changed"]
)
def test_there_is_no_way_to_write(client: Client, method: str, path: str) -> None:
    assert client.request(method, path).status_code == 405


@pytest.mark.parametrize(
    "cypher",
    [
        "CREATE (n:Person {name: 'x'})",
        "MATCH (n) DETACH DELETE n",
        "MATCH (n) SET n.name = 'x' RETURN n",
        "DROP TYPE Person",
    ],
)
def test_a_writing_query_is_refused_in_one_line(client: Client, cypher: str) -> None:
    answer = client.post("/api/query", {"cypher": cypher})
    assert answer.status_code == 400
    assert "\n" not in answer.json()["error"]
    count = client.post("/api/query", {"cypher": "MATCH (p:Person) RETURN count(p) AS n"}).json()
    assert count["rows"] == [["3"]]


def test_search_around_path_and_nodes(client: Client) -> None:
    found = client.get("/api/search", text="lhy").json()["nodes"]
    assert [node["name"] for node in found][:1] == ["陆怀瑜"]
    near = client.get("/api/around", id="p2").json()
    assert {node["id"] for node in near["nodes"]} == {"p2", "r2", "e1"}
    assert near["sentences"] == ["市长沈听澜主持会议。"]
    path = client.get("/api/path", start="p2", goal="k1").json()
    assert path["path"] == ["p2", "e1", "321200", "k1"]
    nodes = client.post("/api/nodes", {"ids": ["p1", "r1", "nobody"]}).json()
    assert {node["id"] for node in nodes["nodes"]} == {"p1", "r1"}
    assert [edge["id"] for edge in nodes["edges"]] == ["HOLDS_ROLE:p1:r1"]


def test_queries_named_and_free(client: Client) -> None:
    queries = {query["name"] for query in client.get("/api/queries").json()["queries"]}
    assert "who_presided" in queries
    asked = {"named": "who_presided", "parameters": {"event": "大会"}}
    rows = client.post("/api/query", asked).json()["rows"]
    assert any("沈听澜" in row for row in rows)
    free = client.post(
        "/api/query", {"cypher": "MATCH (p:Person {name: '陆怀瑜'})-->(r:Role) RETURN p, r"}
    ).json()
    assert free["rows"] == [["陆怀瑜", "泰州市委书记"]]
    assert free["nodes"] == ["p1", "r1"]


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/api/query", {}, 400),
        ("/api/query", {"cypher": "MATCH ("}, 400),
        ("/api/query", {"cypher": ["x"]}, 400),
        ("/api/query", {"named": "no_such"}, 400),
        ("/api/query", {"named": "who_presided", "parameters": {"no": "x"}}, 400),
        ("/api/query", {"cypher": "RETURN 1", "parameters": {"a": 1}}, 400),
        ("/api/query", [1], 400),
        ("/api/nodes", {"ids": "p1"}, 400),
        ("/api/query", {"cypher": "RETURN 1", "padding": "x" * 300_000}, 413),
    ],
)
def test_a_wrong_question_is_answered_in_one_line(
    client: Client, path: str, body: object, status: int
) -> None:
    answer = client.post(path, body)
    assert answer.status_code == status
    assert "\n" not in answer.json()["error"]


def test_only_json_is_taken(client: Client) -> None:
    plain = client.request("POST", "/api/query", b'{"cypher": "RETURN 1"}', {"Content-Type": "text/plain"})
    assert plain.status_code == 415
    broken = client.request("POST", "/api/query", b"{", {"Content-Type": "application/json"})
    assert broken.status_code == 400
    assert client.get("/api/around", id="nobody").status_code == 400
    assert client.get("/api/path").status_code == 400


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        (None, ""),
        (True, "true"),
        (3, "3"),
        ("文", "文"),
        (["a", "b"], "a、b"),
        (PERSON, "陆怀瑜"),
        (HOLDS, "current"),
        ({"nodes": [PERSON, ROLE], "relationships": [HOLDS]}, "陆怀瑜 — 泰州市委书记"),
        ({"a": 1}, '{"a": 1}'),
    ],
)
def test_cells_as_people_read_them(cell: Cell, shown: str) -> None:
    assert text(cell) == shown


def test_nodes_are_found_wherever_they_stand_and_long_answers_are_cut() -> None:
    known = {"p1": "p1", "r1": "r1"}
    path: Cell = {"nodes": [PERSON, ROLE], "relationships": [HOLDS]}
    cells: tuple[Cell, ...] = (path, [PERSON, ROLE], HOLDS, {"a": {"b": [PERSON, "r1"]}})
    for cell in cells:
        assert table(Result(("x",), ((cell,),)), known)["nodes"] == ["p1", "r1"]
    by_name = table(Result(("x",), ((["陆怀瑜", "无名氏"],),)), {**known, "陆怀瑜": "p1"})
    assert by_name["nodes"] == ["p1"]
    long = table(Result(("n",), tuple((i,) for i in range(1500))), known)
    assert (len(long["rows"]), long["cut"]) == (1000, True)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("陆怀瑜", "p1"),
        ("老陆", "p1"),
        ("lhy", "p1"),
        ("taizhou", "321200"),
        ("中国共产党泰州", "b1"),
        ("a1", "a1"),
        ("?", ""),
    ],
)
def test_the_finder_ranks_as_the_page_does(typed: str, first: str) -> None:
    assert next((node.id for node in Finder(small()).find(typed)), "") == first


def test_an_address_that_is_taken_is_one_line(answers: Answers) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(UserError, match=r"cannot listen on 127\.0\.0\.1 port"):
            GraphServer(answers, port=taken.getsockname()[1])


def test_the_mirror_stays_where_it_is_told(tmp_path: Path) -> None:
    with LocalStore(small(), tmp_path / "m") as store:
        answers = Answers(small(), store)
        assert answers.query("RETURN 1 AS one", {})["rows"] == [["1"]]


def test_a_file_that_is_only_touched_or_gone_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "g.db"
    ClaimsFile(path, create=True).close()
    with FollowedFile(path) as source:
        shown = source.answers
        path.touch()
        assert not source.has_changed()
        path.unlink()
        assert not source.has_changed()
        assert source.renewed() is shown


def test_a_file_deleted_and_built_anew_in_the_same_place_is_another(tmp_path: Path) -> None:
    path, other = tmp_path / "g.db", tmp_path / "other.db"
    for file, name in ((path, "陆怀瑜"), (other, "沈听澜")):
        with ClaimsFile(file, create=True) as claims:
            claims.put(mayor("a", name))
            claims.graph()
    with FollowedFile(path) as source:
        before = path.stat().st_ino
        path.write_bytes(other.read_bytes())  # where a file system hands the inode out again
        assert path.stat().st_ino == before
        assert source.has_changed()
        source.renewed()
        assert not source.has_changed()
        assert [node["name"] for node in source.answers.search("沈听澜")["nodes"]] == ["沈听澜"]
