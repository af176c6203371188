"""Queries of single nodes: look-ups, dates, and what nulls do."""

from __future__ import annotations

from graph.model import EdgeType
from tests.stores.cases.case import (
    BODY,
    EVENT,
    PARK,
    PERSON,
    PLACE,
    ROLE,
    Case,
    constant,
    count_by,
)
from tests.stores.world import HOLDS, get, ordered

LOOKUPS = (
    Case("nodes by label", "MATCH (n) RETURN head([l IN labels(n) WHERE l <> 'ParkGraph']) AS label, count(*) AS n",
         lambda w: count_by(n.label.value for n in w.nodes())),
    Case("edges by type", "MATCH ()-[r]->() RETURN type(r) AS type, count(r) AS n",
         lambda w: count_by(e.type.value for e in w.edges())),
    Case("by id", "MATCH (p:Person {id: 'p3'}) RETURN p.name AS name", lambda w: [(w.name("p3"),)]),
    Case("by id in WHERE", "MATCH (p) WHERE p.id = $id RETURN p.name AS name", lambda w: [(w.name("k1"),)],
         parameters={"id": "k1"}),
    Case("by a list of ids", "MATCH (n) WHERE n.id IN $ids RETURN n.id AS id ORDER BY id",
         lambda _: [("e1",), ("k0",), ("p2",)], True, {"ids": ["p2", "k0", "e1", "no"]}),
    Case("by Chinese name", "MATCH (p:Place {name: '鼓楼区'}) RETURN p.id AS id ORDER BY id",
         lambda _: [("1001",), ("1101",)], True),
    Case("by alias", "MATCH (k:Park) WHERE $name IN k.aliases RETURN k.id AS id", lambda _: [("k0",)],
         parameters={"name": "中国云泽智谷"}),
    Case("starts with", "MATCH (r:Role) WHERE r.name STARTS WITH '青麓' RETURN r.id AS id",
         lambda w: [(n.id,) for n in w.nodes(ROLE) if n.name.startswith("青麓")]),
    Case("ends with", "MATCH (r:Role) WHERE r.name ENDS WITH '书记' RETURN r.id AS id",
         lambda w: [(n.id,) for n in w.nodes(ROLE) if n.name.endswith("书记")]),
    Case("contains", "MATCH (e:Event) WHERE e.name CONTAINS '推进会' RETURN e.id AS id",
         lambda w: [(n.id,) for n in w.nodes(EVENT) if "推进会" in n.name]),
    Case("regular expression", "MATCH (e:Event) WHERE e.name =~ '.*第[0-3]次.*' RETURN e.id AS id",
         lambda w: [(n.id,) for n in w.nodes(EVENT) if any(f"第{i}次" in n.name for i in range(4))]),
    Case("several labels", "MATCH (n:Park|Place) RETURN count(n) AS n", lambda w: [(len(w.nodes(PARK, PLACE)),)]),
    Case("label in WHERE", "MATCH (n) WHERE n:Body OR n:Park RETURN n.id AS id ORDER BY id",
         lambda w: [(n.id,) for n in w.nodes(BODY, PARK)], True),
    Case("not a label", "MATCH (n) WHERE NOT n:Person AND n.id STARTS WITH 'p' RETURN count(n) AS n", constant(0)),
    Case("Chinese variables and columns",
         "MATCH (人:Person)-[任:HOLDS_ROLE]->(职:Role) RETURN 人.name AS 姓名, 职.name AS 职务, 任.status AS `状 态`",
         lambda w: [(w.name(e.source), w.name(e.target), get(e, "status")) for e in w.edges(HOLDS)]),
    Case("length of a Chinese text", "MATCH (p:Place) RETURN p.id AS id, size(p.name) AS n",
         lambda w: [(n.id, len(n.name)) for n in w.nodes(PLACE)]),
    Case("parts of a Chinese text", "MATCH (r:Role) RETURN left(r.name, 2) AS a, right(r.name, 2) AS b, substring(r.name, 1, 2) AS c",
         lambda w: [(n.name[:2], n.name[-2:], n.name[1:3]) for n in w.nodes(ROLE)]),
)  # fmt: skip


DATES = (
    Case("before a day", "MATCH (e:Event) WHERE e.date < '2022' RETURN e.id AS id ORDER BY e.date, id",
         lambda w: [(n.id,) for n in sorted(w.nodes(EVENT), key=lambda n: (n.date, n.id)) if n.date and n.date < "2022"], True),
    Case("between days", "MATCH (e:Event) WHERE '2021-01-01' <= e.date <= '2023-12-31' RETURN e.id AS id",
         lambda w: [(n.id,) for n in w.nodes(EVENT) if n.date and "2021-01-01" <= n.date <= "2023-12-31"]),
    Case("without a date", "MATCH (e:Event) WHERE e.date IS NULL RETURN e.id AS id",
         lambda w: [(n.id,) for n in w.nodes(EVENT) if not n.date]),
    Case("by year", "MATCH (e:Event) RETURN left(e.date, 4) AS year, count(*) AS n",
         lambda w: count_by(n.date[:4] or None for n in w.nodes(EVENT))),
    Case("only full days", "MATCH (e:Event) WHERE size(e.date) = 10 RETURN e.id AS id, e.date AS date",
         lambda w: [(n.id, n.date) for n in w.nodes(EVENT) if len(n.date) == 10]),
    Case("full days as dates", "MATCH (e:Event) WHERE size(e.date) = 10 RETURN e.id AS id, date(e.date) AS day, date(e.date).month AS month",
         lambda w: [(n.id, n.date, int(n.date[5:7])) for n in w.nodes(EVENT) if len(n.date) == 10]),
    Case("dates in a list", "RETURN [date('2024-10-24'), null] AS days, {day: date('2024-02-29')} AS map",
         constant(["2024-10-24", None], {"day": "2024-02-29"})),
    Case("times", "RETURN datetime('2024-10-24T09:30:00Z') AS a, localdatetime('2024-10-24T09:30:05.120') AS b, datetime('2024-10-24T09:30:00+08:00') AS c",
         constant("2024-10-24T09:30Z", "2024-10-24T09:30:05.120", "2024-10-24T09:30+08:00")),
    Case("days compared", "RETURN date('2024-10-24') > date('2024-09-30') AS later, date('2024-02-28') + duration('P2D') AS day",
         constant(True, "2024-03-01")),
    Case("span of dates", "MATCH (e:Event) RETURN min(e.date) AS first, max(e.date) AS last, count(e.date) AS dated, count(*) AS n",
         lambda w: [(min(d := [n.date for n in w.nodes(EVENT) if n.date]), max(d), len(d), len(w.nodes(EVENT)))]),
)  # fmt: skip


NULLS = (
    Case("nulls last upwards", "MATCH (e:Event) RETURN e.date AS date, e.id AS id ORDER BY date, id",
         lambda w: ordered(((get(n, "date"), n.id) for n in w.nodes(EVENT)), 0, 1), True),
    Case("nulls first downwards", "MATCH (e:Event) RETURN e.date AS date, e.id AS id ORDER BY date DESC, id",
         lambda w: ordered(((get(n, "date"), n.id) for n in w.nodes(EVENT)), "-0", 1), True),
    Case("null is not equal", "MATCH (k:Park) WHERE k.level <> 'national' RETURN k.id AS id",
         lambda w: [(n.id,) for n in w.nodes(PARK) if n.level not in ("", "national")]),
    Case("not of null", "MATCH (k:Park) WHERE NOT (k.level = 'national') RETURN k.id AS id",
         lambda w: [(n.id,) for n in w.nodes(PARK) if n.level not in ("", "national")]),
    Case("coalesce", "MATCH (k:Park) RETURN k.id AS id, coalesce(k.level, 'unknown') AS level",
         lambda w: [(n.id, n.level or "unknown") for n in w.nodes(PARK)]),
    Case("in with null", "RETURN 1 IN [null, 2] AS a, 1 IN [1, null] AS b, null IN [] AS c, null = null AS d",
         constant(None, True, False, None)),
    Case("nothing summed", "MATCH (n:Person {id: 'none'}) RETURN sum(n.claims) AS s, count(n) AS c, max(n.claims) AS m, collect(n.id) AS l, avg(n.claims) AS a",
         constant(0, 0, None, [], None)),
    Case("lists and maps keep nulls", "RETURN [1, null] AS l, {a: null, b: 1} AS m, size([null, null]) AS n",
         constant([1, None], {"a": None, "b": 1}, 2)),
    Case("outside of a list", "RETURN [1, 2][5] AS a, [1, 2, 3][-1] AS b, [1, 2, 3][1..] AS c, head([]) AS d",
         constant(None, 3, [2, 3], None)),
    Case("null property of an optional node", "MATCH (p:Person) OPTIONAL MATCH (p)-[:PRESIDED]->(e:Event) RETURN p.id AS id, e.name AS event, e IS NULL AS none",
         lambda w: [(n.id, w.name(a.target), False) for n in w.nodes(PERSON) for a in w.out(n.id, EdgeType.PRESIDED)]
         + [(n.id, None, True) for n in w.nodes(PERSON) if not w.out(n.id, EdgeType.PRESIDED)]),
)  # fmt: skip
