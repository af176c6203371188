"""One SQLite file, opened so that a copy of it is whole, and its errors as lines for the user."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from graph.claims.schema import APPLICATION, SCHEMA, TABLES
from graph.errors import UserError

# A build commits about once a second: so much is read again after a crash, and others wait that long.
COMMIT_EVERY = 1.0
_PATIENCE = 10.0

Cell = str | int | float | None
Row = tuple[Cell, ...]
# What sqlite says, and what that means for the user.
_MEANINGS = (
    ("not a database", "is not a parkgraph file: give another --graph"),
    ("malformed", "is damaged: restore a copy, or delete it and build again"),
    ("locked", "is in use by another program: try again when that is done"),
    ("readonly", "cannot be written: make the file and its folder writable, or give another --graph"),
    ("unable to open", "cannot be opened: check the path and its permissions"),
    ("full", "cannot grow: the disk is full"),
)


class Database:
    """A connection with explicit transactions. Every method raises UserError where SQLite refuses."""

    def __init__(self, path: Path, *, create: bool, patience: float = _PATIENCE) -> None:
        self.path = path
        _check_path(path, create)
        with self._told():
            self._connection = sqlite3.connect(path, timeout=patience, isolation_level=None)
        self._begun = 0.0
        self._unfinished = False
        try:
            self._prepare(create)
        except BaseException:
            self._connection.close()
            raise

    def _prepare(self, create: bool) -> None:
        self.execute("PRAGMA foreign_keys = ON")
        (application,), (version,) = self.row("PRAGMA application_id"), self.row("PRAGMA user_version")
        empty = self.row("SELECT count(*) FROM sqlite_master") == (0,)
        if empty and create:
            # One file and no companions: the rollback journal is gone whenever the file is at rest.
            self.execute("PRAGMA journal_mode = DELETE")
            with self.change():
                for statement in TABLES.split(";"):
                    self.execute(statement)
                self.execute(f"PRAGMA application_id = {APPLICATION}")
                self.execute(f"PRAGMA user_version = {SCHEMA}")
            self.commit()
        elif application != APPLICATION:
            raise UserError(f"{self.path} is not a parkgraph file: give another --graph")
        elif int(version or 0) > SCHEMA:
            raise UserError(
                f"{self.path} is of a newer parkgraph (schema {version}, not {SCHEMA}): upgrade parkgraph"
            )

    def execute(self, sql: str, values: Sequence[Cell] = ()) -> Iterator[Row]:
        """Run one statement; its rows, if any, are fetched as they are asked for."""
        with self._told():
            return self._connection.execute(sql, values)

    def many(self, sql: str, rows: Iterable[Sequence[Cell]]) -> None:
        """Run one statement for each row of values."""
        with self._told():
            self._connection.executemany(sql, rows)

    def row(self, sql: str, values: Sequence[Cell] = ()) -> Row:
        """The first row of the answer, or an empty one."""
        return next(self.execute(sql, values), ())

    @contextmanager
    def change(self, *, of_file: bool = True) -> Iterator[None]:
        """All of it or nothing; what is done is committed about once a second and when the file is closed.

        ``of_file``: whether the file itself is written, so that nobody else may.
        """
        if not self._connection.in_transaction:
            self.execute("BEGIN IMMEDIATE" if of_file else "BEGIN")
            self._begun = time.monotonic()
        self.execute("SAVEPOINT change")
        self._unfinished = True
        try:
            yield
        except BaseException:
            self._take_back()
            raise
        # From here on the change is whole: an interrupt before or after the next line loses nothing.
        self._unfinished = False
        self.execute("RELEASE change")
        if time.monotonic() - self._begun > COMMIT_EVERY:
            self.commit()

    def _take_back(self) -> None:
        # On a full disk SQLite has already rolled everything back.
        if self._connection.in_transaction:
            self.execute("ROLLBACK TO change")
        self._unfinished = False

    def commit(self) -> None:
        """Make what is done so far durable."""
        if self._connection.in_transaction:
            self.execute("COMMIT")

    def close(self) -> None:
        """Commit what is finished and close."""
        try:
            if self._unfinished:
                self._take_back()
            self.commit()
        finally:
            self._connection.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            said = str(error)
            meaning = next((line for word, line in _MEANINGS if word in said), f"cannot be used: {said}")
            raise UserError(f"{self.path} {meaning}") from error


def _check_path(path: Path, create: bool) -> None:
    if path.is_dir():
        raise UserError(f"{path} is a folder: --graph takes a file, for example {path / 'parkgraph.db'}")
    if not path.exists() and not create:
        raise UserError(
            f"there is no graph file {path}: make one with `parkgraph build PATH… --graph {path}`"
        )
    try:
        # As every verb that writes a file does.
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = error.strerror or error
        raise UserError(f"the folder {path.parent} cannot be made ({why}): give another --graph") from error
