"""The Cypher of a load. ``%s`` is a label or a type, which cannot be a parameter; values always are."""

from __future__ import annotations

from graph.stores.stamps import STAMP
from graph.stores.values import MARKER

NODE_STAMPS = f"MATCH (n:{MARKER}) WHERE n.{STAMP} IS NOT NULL RETURN collect(n.{STAMP})"

HELD_NODES = f"""\
MATCH (n:{MARKER}) WHERE n.{STAMP} IN $stamps
RETURN collect([elementId(n), n.id, coalesce([label IN labels(n) WHERE label IN $labels][0], '{MARKER}')])"""

EDGE_STAMPS = f"MATCH (:{MARKER})-[r]->() WHERE r.{STAMP} IS NOT NULL RETURN collect(r.{STAMP})"

HELD_EDGES = f"""\
MATCH (a:{MARKER})-[r]->(b) WHERE r.{STAMP} IN $stamps
RETURN collect([elementId(r), r.id, type(r), a.id, b.id])"""

CREATE_NODES = f"""\
UNWIND $rows AS row
CREATE (n:%s:{MARKER}) SET n = row"""

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
MATCH (a:{MARKER} {{id: row.source}})
MATCH (b:{MARKER} {{id: row.target}})
CREATE (a)-[r:%s]->(b) SET r = row.properties"""

UPDATE_EDGES = """\
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.element
SET r += row.properties"""

REMOVE_EDGES = """\
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row
DELETE r"""
