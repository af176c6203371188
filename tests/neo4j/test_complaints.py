"""What goes wrong with a server is said in one line that says what to do."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from graph.stores import StoreError
from graph.stores.neo4j import Neo4jStore, connect_from_env
from tests.neo4j.server import Server


def complaint(uri: str, user: str = "neo4j", password: str = "secret-word", database: str = "") -> str:
    with pytest.raises(StoreError) as caught:
        Neo4jStore.connect(uri, user, password, database)
    message = str(caught.value)
    assert "\n" not in message
    assert password not in message
    return message


@contextmanager
def listening(answer: bytes) -> Iterator[str]:
    """Something on a port that is no Neo4j: it answers every connection with ``answer``."""
    with socket.create_server(("127.0.0.1", 0)) as port:

        def serve() -> None:
            while True:
                try:
                    connection, _ = port.accept()
                except OSError:
                    return
                with connection:
                    connection.recv(64)
                    connection.sendall(answer)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"bolt://127.0.0.1:{port.getsockname()[1]}"
        # Closing alone does not wake a thread that waits in accept.
        port.shutdown(socket.SHUT_RDWR)
    thread.join(5)


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as port:
        free = port.getsockname()[1]
    assert complaint(f"bolt://127.0.0.1:{free}") == (
        f"no Neo4j answers at bolt://127.0.0.1:{free}: start it, or give its --uri"
    )


def test_a_name_that_does_not_exist() -> None:
    assert "Failed to DNS resolve" in complaint("bolt://nowhere.invalid:7687")


@pytest.mark.parametrize(
    "uri",
    ["", "localhost", "http://localhost:7474", "bolt://", "bolt://me:secret-word@localhost", "bolt+x://a"],
)
def test_no_address(uri: str) -> None:
    with pytest.raises(StoreError, match="no address of a Neo4j server"):
        Neo4jStore.connect(uri, "neo4j", "x")


# Bolt 3 is what Neo4j 3.5 speaks; a stand-in for servers that are too old or something else.
@pytest.mark.parametrize(
    "answer", [b"\x00\x00\x00\x03", b"\x00\x00\x00\x00", b"HTTP/1.1 400 Bad Request\r\n\r\n", b""]
)
def test_something_else_there(answer: bytes) -> None:
    with listening(answer) as uri:
        assert "needed" in (said := complaint(uri)) or "no Neo4j answers" in said


def test_a_user_who_is_not_let_in(server: Server) -> None:
    # An unknown user, as three wrong passwords would lock the real one out for a while.
    assert complaint(server.uri, "nobody") == (
        f"{server.uri} does not accept the password of nobody: check NEO4J_PASSWORD"
    )


def test_a_wrong_password_and_too_many_of_them(server: Server) -> None:
    with server.driver() as driver:
        driver.execute_query(
            "CREATE USER guest SET PASSWORD 'right-word' CHANGE NOT REQUIRED", database_="system"
        )
        try:
            said = [complaint(server.uri, "guest", "wrong-word") for _ in range(5)]
        finally:
            driver.execute_query("DROP USER guest", database_="system")
    assert said[0] == f"{server.uri} does not accept the password of guest: check NEO4J_PASSWORD"
    assert said[-1] == f"{server.uri} refuses logins after several wrong passwords: wait some seconds"


@pytest.mark.parametrize("scheme", ["bolt+s", "bolt+ssc", "neo4j+s"])
def test_an_encrypted_address_of_a_server_that_does_not_encrypt(server: Server, scheme: str) -> None:
    uri = server.uri.replace("bolt", scheme)
    assert complaint(uri).endswith("start it, or give its --uri, without +s if it does not encrypt")


def test_the_other_scheme_works_too(server: Server) -> None:
    uri = server.uri.replace("bolt", "neo4j")
    with Neo4jStore.connect(uri, server.user, server.password) as store:
        assert store.run("RETURN 1 AS x").rows == ((1,),)


def test_a_database_that_is_not_there(server: Server) -> None:
    said = complaint(server.uri, server.user, server.password, "elsewhere")
    assert said == f"there is no database elsewhere at {server.uri}: see SHOW DATABASES"


def test_a_password_that_must_be_changed(server: Server) -> None:
    with server.driver() as driver:
        driver.execute_query(
            "CREATE USER newcomer SET PASSWORD 'secret-word' CHANGE REQUIRED", database_="system"
        )
        try:
            assert "must be changed first" in complaint(server.uri, "newcomer")
        finally:
            driver.execute_query("DROP USER newcomer", database_="system")


def test_no_password(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEO4J_PASSWORD", raising=False)
    with pytest.raises(StoreError, match="export NEO4J_PASSWORD"):
        connect_from_env(server.uri)


def test_the_environment_says_where(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NEO4J_URI", "NEO4J_USER", "NEO4J_PASSWORD"):
        monkeypatch.setenv(name, server.environment[name])
    with connect_from_env() as store:
        assert store.run("RETURN 1 AS x").rows == ((1,),)
