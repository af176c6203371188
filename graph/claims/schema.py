"""The tables of a graph file: the source of truth, and what is derived from it."""

from __future__ import annotations

SCHEMA = 1
# Marks the file as ours in its header: "pkgr".
APPLICATION = 0x706B6772

TABLES = """
CREATE TABLE article (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL, title TEXT NOT NULL, source TEXT NOT NULL, published TEXT NOT NULL,
    url TEXT NOT NULL, place TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    file TEXT NOT NULL, file_row TEXT NOT NULL,
    text TEXT NOT NULL);
CREATE TABLE mention (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    place INTEGER NOT NULL,
    id TEXT NOT NULL, label TEXT NOT NULL, name TEXT NOT NULL,
    kind TEXT NOT NULL, date TEXT NOT NULL, code TEXT NOT NULL, level TEXT NOT NULL, title TEXT NOT NULL,
    official_name TEXT NOT NULL, aliases TEXT NOT NULL, spans TEXT NOT NULL,
    PRIMARY KEY (article, place)) WITHOUT ROWID;
CREATE TABLE claim (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    place INTEGER NOT NULL,
    type TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
    manner TEXT NOT NULL, status TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL,
    basis TEXT NOT NULL, reference TEXT NOT NULL,
    start_at INTEGER, end_at INTEGER, words TEXT, rule TEXT,
    PRIMARY KEY (article, place)) WITHOUT ROWID;
CREATE TABLE unresolved (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    place INTEGER NOT NULL,
    words TEXT NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL,
    candidates TEXT NOT NULL, why TEXT NOT NULL,
    PRIMARY KEY (article, place)) WITHOUT ROWID;
CREATE TABLE origin (
    file TEXT NOT NULL, file_row TEXT NOT NULL,
    digest TEXT NOT NULL, reader TEXT NOT NULL,
    article INTEGER REFERENCES article ON DELETE CASCADE,
    PRIMARY KEY (file, file_row)) WITHOUT ROWID;
CREATE INDEX origin_digest ON origin (file, digest);
CREATE INDEX origin_article ON origin (article);
CREATE TABLE decision (key INTEGER PRIMARY KEY, line TEXT NOT NULL);
CREATE TABLE history (id TEXT PRIMARY KEY, anchors TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE revision (number INTEGER NOT NULL);
INSERT INTO revision VALUES (0)"""

# Derived tables can stand in the file or, where it cannot be written, in memory ("temp"): {where}.
DERIVED = """
CREATE TABLE {where}.derived (
    stamp TEXT NOT NULL, content_hash TEXT NOT NULL);
CREATE TABLE {where}.node (
    id TEXT PRIMARY KEY, label TEXT NOT NULL, name TEXT NOT NULL, aliases TEXT NOT NULL,
    kind TEXT NOT NULL, level TEXT NOT NULL, official_name TEXT NOT NULL, title TEXT NOT NULL,
    date TEXT NOT NULL, source TEXT NOT NULL, published TEXT NOT NULL, url TEXT NOT NULL,
    path TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE {where}.edge (
    id TEXT PRIMARY KEY, type TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
    basis TEXT NOT NULL, first_seen TEXT NOT NULL, last_seen TEXT NOT NULL, claims INTEGER NOT NULL,
    articles TEXT NOT NULL, sentences TEXT NOT NULL, status TEXT NOT NULL, since TEXT NOT NULL,
    until TEXT NOT NULL, manner TEXT NOT NULL, reference TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE {where}.entity (
    id TEXT PRIMARY KEY, article TEXT NOT NULL, label TEXT NOT NULL, name TEXT NOT NULL,
    start_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE {where}.identity (
    entity TEXT NOT NULL, article TEXT NOT NULL, mention TEXT NOT NULL,
    PRIMARY KEY (entity, article, mention)) WITHOUT ROWID;
CREATE TABLE {where}.former (id TEXT PRIMARY KEY, entity TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE {where}.reprint (id TEXT PRIMARY KEY, kept TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE {where}.suggestion (
    first TEXT NOT NULL, second TEXT NOT NULL, why TEXT NOT NULL, score REAL NOT NULL);
CREATE TABLE {where}.tally (
    kind TEXT PRIMARY KEY, items INTEGER NOT NULL, total INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE {where}.conflict (kind TEXT NOT NULL, ids TEXT NOT NULL, why TEXT NOT NULL)"""
DERIVED_TABLES = (
    "derived", "node", "edge", "entity", "identity", "former", "reprint", "suggestion", "tally", "conflict"
)  # fmt: skip
