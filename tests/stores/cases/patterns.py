"""Queries over steps and paths."""

from __future__ import annotations

from collections import Counter
from itertools import product

from graph.model import EdgeType
from tests.stores.cases.case import (
    BODY,
    EVENT,
    PARK,
    PERSON,
    Case,
    bond,
    both_ways,
    cell,
    constant,
    reach,
    two_steps,
)
from tests.stores.world import ACTS, HOLDS, IN, get, shortest

PATTERNS = (
    Case("one step", "MATCH (p:Person)-[:PRESIDED]->(e:Event) RETURN p.id AS p, e.id AS e",
         lambda w: [(a.source, a.target) for a in w.acts(PERSON) if a.type is EdgeType.PRESIDED]),
    Case("one step from the other end", "MATCH (e:Event)<-[a:ATTENDED]-(who) RETURN e.id AS e, who.id AS who",
         lambda w: [(a.target, a.source) for a in w.edges(EdgeType.ATTENDED)]),
    Case("either direction", "MATCH (k:Park {id: 'k0'})-[r]-(x) RETURN type(r) AS t, x.id AS x",
         lambda w: [(e.type.value, e.target) for e in w.out("k0")] + [(e.type.value, e.source) for e in w.into("k0")]),
    Case("parallel edges are two", "MATCH (p:Person)-[h:HOLDS_ROLE]->(r:Role) WITH p, r, count(h) AS n WHERE n > 1 RETURN p.id AS p, r.id AS r, n AS n",
         lambda w: [(*k, n) for k, n in Counter((e.source, e.target) for e in w.edges(HOLDS)).items() if n > 1]),
    Case("parallel edges in one pattern", "MATCH (p)-[a:HOLDS_ROLE]->(r)<-[b:HOLDS_ROLE]-(p) RETURN p.id AS p, a.id AS a, b.id AS b",
         lambda w: [(a.source, a.id, b.id) for a, b in product(w.edges(HOLDS), repeat=2)
                    if a.id != b.id and (a.source, a.target) == (b.source, b.target)]),
    Case("a relationship is used once in a MATCH", "MATCH (a)-[x:PRESIDED|SPOKE_AT|ATTENDED]->(e:Event)<-[y:PRESIDED|SPOKE_AT|ATTENDED]-(b) RETURN count(*) AS n",
         lambda w: [(two_steps(w),)]),
    Case("and again in another MATCH", "MATCH (a)-[x:PRESIDED|SPOKE_AT|ATTENDED]->(e:Event) MATCH (e)<-[y:PRESIDED|SPOKE_AT|ATTENDED]-(b) RETURN count(*) AS n",
         lambda w: [(sum(n * n for n in Counter(a.target for a in w.acts()).values()),)]),
    Case("three labels in a row", "MATCH (p:Person)-[:HOLDS_ROLE]->(:Role)-[:ROLE_IN]->(b:Body) RETURN DISTINCT p.id AS p, b.id AS b",
         lambda w: {(h.source, i.target) for h in w.edges(HOLDS) for i in w.out(h.target, EdgeType.ROLE_IN)}),
    Case("two patterns joined", "MATCH (p:Person)-[:HOLDS_ROLE]->(r:Role), (p)-[:PRESIDED]->(e:Event) RETURN p.id AS p, r.id AS r, e.id AS e",
         lambda w: [(h.source, h.target, a.target) for h in w.edges(HOLDS) for a in w.out(h.source, EdgeType.PRESIDED)]),
    Case("no such edge", "MATCH (p:Person) WHERE NOT (p)-[:PRESIDED]->(:Event) RETURN p.id AS id",
         lambda w: [(n.id,) for n in w.nodes(PERSON) if not w.out(n.id, EdgeType.PRESIDED)]),
    Case("exists", "MATCH (b:Body) WHERE EXISTS { (b)-[:ADMINISTERS]->(:Park) } RETURN b.id AS id",
         lambda w: [(n.id,) for n in w.nodes(BODY) if w.out(n.id, EdgeType.ADMINISTERS)]),
    Case("exists with a condition", "MATCH (p:Person) WHERE EXISTS { MATCH (p)-[a:ATTENDED]->(e:Event) WHERE a.manner = '陪同' } RETURN p.id AS id",
         lambda w: {(a.source,) for a in w.acts(PERSON) if a.type is EdgeType.ATTENDED and a.manner == "陪同"}),
    Case("count in a subquery", "MATCH (p:Person) RETURN p.id AS id, COUNT { (p)-[:HOLDS_ROLE]->() } AS n",
         lambda w: [(n.id, len(w.out(n.id, HOLDS))) for n in w.nodes(PERSON)]),
    Case("collect in a subquery", "MATCH (p:Person) RETURN p.id AS id, COLLECT { MATCH (p)-[:PRESIDED]->(e) RETURN e.id ORDER BY e.id } AS l",
         lambda w: [(n.id, sorted(a.target for a in w.out(n.id, EdgeType.PRESIDED))) for n in w.nodes(PERSON)]),
    Case("pattern comprehension", "MATCH (k:Park) RETURN k.id AS id, size([(k)<-[:LOCATED_IN]-(e:Event) | e.id]) AS n",
         lambda w: [(k.id, sum(w.label(e.source) is EVENT for e in w.into(k.id, IN))) for k in w.nodes(PARK)]),
    Case("edge properties", "MATCH (:Person)-[h:HOLDS_ROLE {status: 'former'}]->(r:Role) RETURN h.id AS id, h.until AS until, h.claims AS claims",
         lambda w: [(h.id, get(h, "until"), h.claims) for h in w.edges(HOLDS) if h.status == "former"]),
    Case("ends of an edge", "MATCH ()-[r:ADMINISTERS]->() RETURN startNode(r).id AS s, endNode(r).id AS e, type(r) AS t",
         lambda w: [(e.source, e.target, "ADMINISTERS") for e in w.edges(EdgeType.ADMINISTERS)]),
)  # fmt: skip


PATHS = (
    Case("up the places", "MATCH (p:Place {id: '1001'})-[:LOCATED_IN*1..3]->(up) RETURN up.id AS id",
         lambda w: [(node,) for node, _ in reach(w, "1001", 3, (IN,))]),
    Case("down the places", "MATCH (p:Place {id: '10000'})<-[:LOCATED_IN*]-(x) RETURN count(DISTINCT x) AS n",
         lambda w: [(len(w.below("10000", 9)),)]),
    Case("zero steps", "MATCH (p:Place {id: '1001'})-[:LOCATED_IN*0..1]->(up) RETURN up.id AS id",
         lambda w: [("1001",), *((e.target,) for e in w.out("1001", IN))]),
    Case("exactly two steps", "MATCH (k:Park)-[:LOCATED_IN*2]->(up:Place) RETURN k.id AS k, up.id AS up",
         lambda w: [(k.id, node) for k in w.nodes(PARK) for node, n in reach(w, k.id, 2, (IN,)) if n == 2]),
    Case("trails of two acts, either way", "MATCH (p:Person {id: 'p0'})-[:PRESIDED|SPOKE_AT|ATTENDED*2]-(x) RETURN x.id AS x, count(*) AS n",
         lambda w: list(both_ways(w, "p0", 2, ACTS).items())),
    Case("trails of three acts, either way", "MATCH (p:Person {id: 'p5'})-[:PRESIDED|SPOKE_AT|ATTENDED*3]-(x) RETURN x.id AS x, count(*) AS n",
         lambda w: list(both_ways(w, "p5", 3, ACTS).items())),
    Case("length of a path", "MATCH c = (e:Event)-[:LOCATED_IN*1..4]->(p:Place {level: 'province'}) RETURN e.id AS e, p.id AS p, length(c) AS n",
         lambda w: [(e.id, node, n) for e in w.nodes(EVENT) for node, n in reach(w, e.id, 4, (IN,)) if w.node[node].level == "province"]),
    Case("nodes and edges of a path", "MATCH c = (k:Park {id: 'k1'})-[:LOCATED_IN*2]->(p) RETURN [n IN nodes(c) | n.name] AS names, [r IN relationships(c) | r.basis] AS basis",
         lambda w: [([w.name("k1"), w.name("1100"), w.name("20000")], ["derived", "reference"])]),
    Case("shortest path", "MATCH (a:Person {id: 'p8'}), (b:Person {id: 'p0'}), c = shortestPath((a)-[:PRESIDED|SPOKE_AT|ATTENDED|ORGANISED*..6]-(b)) RETURN length(c) AS n",
         lambda w: [(len(shortest(w, "p8", "p0", (*ACTS, EdgeType.ORGANISED), 6)[0]),)]),
    Case("all shortest paths", "MATCH (a:Person {id: 'p0'}), (b:Person {id: 'p5'}), c = allShortestPaths((a)-[:PRESIDED|SPOKE_AT|ATTENDED*..6]-(b)) RETURN [r IN relationships(c) | r.id] AS ids",
         lambda w: [([e.id for e in way],) for way in shortest(w, "p0", "p5", ACTS, 6)]),
    Case("shortest path of one way", "MATCH (a:Park {id: 'k0'}), (b:Place {id: '10000'}), c = shortestPath((a)-[:LOCATED_IN*..6]->(b)) RETURN [n IN nodes(c) | n.id] AS ids",
         constant(["k0", "1000", "10000"])),
    Case("a whole path", "MATCH c = (b:Body {id: 'b1m'})-[:ADMINISTERS]->(k:Park) RETURN c AS c, [c] AS l",
         lambda w: [((p := {"nodes": [cell(w, "b1m"), cell(w, "k1")], "relationships": [bond(e) for e in w.out("b1m", EdgeType.ADMINISTERS)]}), [p])]),
    Case("a path against the direction", "MATCH c = (k:Park {id: 'k1'})<-[:ADMINISTERS]-(b:Body) RETURN c AS c",
         lambda w: [({"nodes": [cell(w, "k1"), cell(w, "b1m")], "relationships": [bond(e) for e in w.out("b1m", EdgeType.ADMINISTERS)]},)]),
    Case("a path of one node", "MATCH c = (k:Park {id: 'k_alone'}) RETURN c AS c, length(c) AS n",
         lambda w: [({"nodes": [cell(w, "k_alone")], "relationships": []}, 0)]),
)  # fmt: skip
