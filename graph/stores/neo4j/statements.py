"""The Cypher of a load. ``%s`` is a label, a type or names of properties, which cannot be parameters; values always are."""

from __future__ import annotations

from graph.model import EdgeType
from graph.stamps import STAMP, TALLIED
from graph.stores.values import MARKER

# What we hold. Of a node's labels only those of the model are ours, and somebody may have changed them.
_NODES = f"MATCH (n:{MARKER}) WHERE n.{STAMP} IS NOT NULL"
_LABELS = "[label IN labels(n) WHERE label IN $labels]"
_EDGES = f"MATCH (a)-[r:{'|'.join(EdgeType)}]->(b) WHERE r.{STAMP} IS NOT NULL"

# How many of each label and type we hold, and what their stamps add up to. Of an edge type each is found by its
# own index, past the data of others. There is no other way to go about it, so that a server which knows the
# query need not plan it again for a larger graph.
_KNOWN = "CYPHER replan=skip "
NODE_TALLIES = (
    f"{_KNOWN}{_NODES} RETURN {_LABELS} AS kinds, count(*) AS items, sum(n.{STAMP} % {TALLIED}) AS total"
)
EDGE_TALLIES = _KNOWN + " UNION ALL ".join(
    f"MATCH ()-[r:{type}]->() WHERE r.{STAMP} IS NOT NULL "
    f"RETURN ['{type}'] AS kinds, count(*) AS items, sum(r.{STAMP} % {TALLIED}) AS total"
    for type in EdgeType
)

NAMED_NODES = f"""\
{_NODES}
RETURN n.id AS id, {_LABELS}[0] AS label, n.name AS name, coalesce(n.aliases, []) AS aliases,
       coalesce(n.official_name, '') AS official_name, coalesce(n.title, '') AS title ORDER BY id"""

NODE_STAMPS = f"{_NODES} RETURN {_LABELS} AS kinds, collect(n.{STAMP}) AS stamps"
EDGE_STAMPS = f"{_EDGES} RETURN [type(r)] AS kinds, collect(r.{STAMP}) AS stamps"

HELD_NODES = f"""\
{_NODES} AND n.{STAMP} IN $stamps
RETURN elementId(n) AS element, n.id AS id, {_LABELS} AS kinds, [] AS ends"""

# An end that is no longer ours is no end: such an edge is made again where it belongs.
HELD_EDGES = f"""\
{_EDGES} AND r.{STAMP} IN $stamps
RETURN elementId(r) AS element, r.id AS id, [type(r)] AS kinds,
       [end IN [a, b] | CASE WHEN end:{MARKER} THEN end.id END] AS ends"""

# A row is a list, and what it holds is named once, here, and not in every row: half the work for the driver.
CREATE_NODES = f"""\
UNWIND $rows AS row
CREATE (n:%s:{MARKER} %s)"""

# += leaves properties that others have added; those of ours that have gone are null in the row.
UPDATE_NODES = f"""\
UNWIND $rows AS row
MATCH (n:%s) WHERE elementId(n) = row.element
REMOVE n:%s SET n:%s:{MARKER}, n += row.properties"""

# What others have tied to a node of ours is not to be deleted with it: it stays, but is no longer ours.
REMOVE_NODES = f"""\
UNWIND $rows AS row
MATCH (n:%s) WHERE elementId(n) = row
WITH n, EXISTS {{ (n)--() }} AS tied
FOREACH (kept IN CASE WHEN tied THEN [n] ELSE [] END | REMOVE kept:%s:{MARKER} REMOVE kept.{STAMP})
FOREACH (gone IN CASE WHEN tied THEN [] ELSE [n] END | DELETE gone)"""

CREATE_EDGES = f"""\
UNWIND $rows AS row
MATCH (a:{MARKER} {{id: row[0]}})
MATCH (b:{MARKER} {{id: row[1]}})
CREATE (a)-[:%s %s]->(b)"""

UPDATE_EDGES = """\
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.element
SET r += row.properties"""

REMOVE_EDGES = """\
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row
DELETE r"""
