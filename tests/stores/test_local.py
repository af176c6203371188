"""The local store keeps the contract."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graph.stores.local import LocalStore
from tests.stores.contract import StoreContract, world


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalStore]:
    with LocalStore(world().graph, tmp_path_factory.mktemp("mirror")) as store:
        yield store


class TestLocalStore(StoreContract):
    """All of it."""
