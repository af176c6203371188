"""Hand-written Cypher over the model, each with its answer in Python: a query and its answer, a line each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import product

from graph.model import EdgeType, GraphEdge, NodeLabel
from graph.stores import Parameter
from tests.stores.reference import ACTS, HOLDS, IN, Row, World, first, get, ordered, shortest

PERSON, ROLE, BODY, PARK, PLACE, EVENT, ARTICLE = NodeLabel
Answer = Callable[[World], Iterable[Row]]


@dataclass(frozen=True)
class Case:
    """``ordered``: the query says in which order its rows come."""

    title: str
    query: str
    answer: Answer
    ordered: bool = False
    parameters: Mapping[str, Parameter] = field(default_factory=dict)


def cell(world: World, node: str) -> dict[str, object]:
    """A node as a result shows it."""
    found = world.node[node]
    properties = {k: list(v) if isinstance(v, tuple) else v for k, v in found.properties().items()}
    return {"labels": [found.label.value], "properties": properties}


def bond(edge: GraphEdge) -> dict[str, object]:
    """A relationship as a result shows it."""
    properties = {k: list(v) if isinstance(v, tuple) else v for k, v in edge.properties().items()}
    return {"type": edge.type.value, "properties": properties, "start": edge.source, "end": edge.target}


def count_by(values: Iterable[object]) -> list[Row]:
    return list(Counter(values).items())


def constant(*row: object) -> Answer:
    return lambda _: [row]


def grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return found


def reach(world: World, start: str, longest: int, types: tuple[EdgeType, ...]) -> list[tuple[str, int]]:
    """(end, length) of every trail from ``start`` over at most so many edges along their direction."""
    found: list[tuple[str, int]] = []
    trails: list[tuple[str, tuple[str, ...]]] = [(start, ())]
    for length in range(1, longest + 1):
        trails = [
            (e.target, (*used, e.id)) for node, used in trails for e in world.out(node, *types) if e.id not in used
        ]  # fmt: skip
        found += [(node, length) for node, _ in trails]
    return found


def both_ways(world: World, start: str, longest: int, types: frozenset[EdgeType]) -> Counter[str]:
    """How many trails of exactly ``longest`` edges, in any direction, end where."""
    trails: list[tuple[str, tuple[str, ...]]] = [(start, ())]
    for _ in range(longest):
        trails = [
            (e.target if e.source == node else e.source, (*used, e.id))
            for node, used in trails for e in world.edges(*types)
            if node in (e.source, e.target) and e.id not in used
        ]  # fmt: skip
    return Counter(node for node, _ in trails)


def two_steps(w: World) -> int:
    """Pairs of different acts at one event: a relationship is used once in a MATCH."""
    return sum(n * (n - 1) for n in Counter(a.target for a in w.acts()).values())


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

VALUES = (
    Case("a node", "MATCH (k:Park {id: 'k0'}) RETURN k AS park", lambda w: [(cell(w, "k0"),)]),
    Case("an edge", "MATCH (:Body {id: 'b0m'})-[r:ADMINISTERS]->() RETURN r AS r", lambda w: [(bond(e),) for e in w.out("b0m", EdgeType.ADMINISTERS)]),
    Case("nodes in lists and maps", "MATCH (k:Park {id: 'k2'}) RETURN [k, null] AS l, {park: k, n: 1} AS m",
         lambda w: [([cell(w, "k2"), None], {"park": cell(w, "k2"), "n": 1})]),
    Case("edges in a list", "MATCH (b:Body)-[r:ADMINISTERS]->(k) WITH r ORDER BY r.id RETURN collect(r) AS l",
         lambda w: [([bond(e) for e in w.edges(EdgeType.ADMINISTERS)],)]),
    Case("properties", "MATCH (b:Body {id: 'b0w'})<-[r:ROLE_IN]-() RETURN properties(b) AS b, properties(r) AS r",
         lambda w: [(cell(w, "b0w")["properties"], bond(e)["properties"]) for e in w.into("b0w", EdgeType.ROLE_IN)]),
    Case("chosen properties", "MATCH (p:Person {id: 'p4'}) RETURN p {.id, .aliases, first: p.aliases[0], .nothing} AS m",
         lambda w: [({"id": "p4", "aliases": list(w.node["p4"].aliases), "first": w.node["p4"].aliases[0], "nothing": None},)]),
    Case("lists of an edge", "MATCH ()-[r:ORGANISED]->(e) RETURN e.id AS e, size(r.articles) AS n, r.sentences[0] AS s, r.articles AS a, r.articles[-1] AS last",
         lambda w: [(e.target, len(e.articles), first(e, "sentences"), get(e, "articles"), e.articles[-1]) for e in w.edges(EdgeType.ORGANISED)]),
    Case("in a list of an edge", "MATCH (a)-[r]->(b) WHERE 'a0003' IN r.articles RETURN r.id AS id",
         lambda w: [(e.id,) for e in w.edges() if "a0003" in e.articles]),
    Case("all and any", "MATCH (p:Person) WHERE any(a IN p.aliases WHERE a STARTS WITH '老') RETURN p.id AS id, all(a IN p.aliases WHERE size(a) = 2) AS two, none(a IN p.aliases WHERE a = 'x') AS no",
         lambda w: [(n.id, all(len(a) == 2 for a in n.aliases), True) for n in w.nodes(PERSON) if any(a.startswith("老") for a in n.aliases)]),
    Case("unwind a list", "MATCH (k:Park) UNWIND k.aliases AS alias RETURN k.id AS id, alias AS alias",
         lambda w: [(n.id, a) for n in w.nodes(PARK) for a in n.aliases]),
    Case("unwind a parameter", "UNWIND $names AS name MATCH (p:Place {name: name}) RETURN name AS name, p.id AS id",
         lambda w: [(p.name, p.id) for p in w.nodes(PLACE) if p.name in ("鼓楼区", "云泽市")], parameters={"names": ["鼓楼区", "云泽市", "没有"]}),
    Case("unwind nothing", "UNWIND [] AS x RETURN x AS x", lambda _: []),
    Case("parameters of every type", "RETURN $t AS t, $i AS i, $f AS f, $b AS b, $n AS n, $l AS l",
         constant("成都's \"市\"\n", 7, 1.5, True, None, ["a", "乙"]), parameters={"t": "成都's \"市\"\n", "i": 7, "f": 1.5, "b": True, "n": None, "l": ["a", "乙"]}),
    Case("a parameter is never Cypher", "MATCH (p:Person) WHERE p.name = $name RETURN count(p) AS n", constant(0), parameters={"name": "' OR 1=1 //"}),
    Case("list functions", "RETURN range(1, 7, 3) AS a, reverse([1, 2, 3]) AS b, tail([1, 2, 3]) AS c, last([1, 2]) AS d, [x IN range(1, 5) WHERE x % 2 = 1 | x * x] AS e, reduce(s = 0, x IN [1, 2, 3] | s + x) AS f",
         constant([1, 4, 7], [3, 2, 1], [2, 3], 2, [1, 9, 25], 6)),
    Case("text functions", "RETURN split('甲、乙', '、') AS a, replace('市委书记', '书记', '') AS b, trim('  x ') AS c, toUpper('abc') AS d, toString(12) AS e, toInteger('12') AS f, toInteger('x') AS g, reverse('甲乙') AS h, '甲' + '乙' AS i",
         constant(["甲", "乙"], "市委", "x", "ABC", "12", 12, None, "乙甲", "甲乙")),
    Case("numbers", "RETURN 7 / 2 AS a, 7 % 3 AS b, 7 / 2.0 AS c, 2 ^ 3 AS d, -7 / 2 AS e, abs(-3) AS f, round(2.5) AS g, 1 = 1.0 AS h",
         constant(3, 1, 3.5, 8.0, -3, 3, 3.0, True)),
    Case("text in code points of the basic plane", "RETURN size('曹立军') AS a, substring('曹立军', 1) AS b, '军' IN ['军'] AS c, '曹立军' CONTAINS '立' AS d",
         constant(3, "立军", True, True)),
)  # fmt: skip

FLOW = (
    Case("groups", "MATCH (p:Person)-[:HOLDS_ROLE]->(r:Role) RETURN r.title AS title, count(*) AS n, count(DISTINCT p) AS people",
         lambda w: [(t, len(v), len(set(v))) for t, v in grouped((w.node[h.target].title, h.source) for h in w.edges(HOLDS)).items()]),
    Case("ordered lists", "MATCH (p:Person)-[:PRESIDED]->(e:Event) WITH p, e ORDER BY e.id DESC RETURN p.id AS id, collect(e.id) AS events",
         lambda w: [(p, sorted(v, reverse=True)) for p, v in grouped((a.source, a.target) for a in w.acts(PERSON) if a.type is EdgeType.PRESIDED).items()]),
    Case("distinct lists", "MATCH (p:Person)-[a:PRESIDED|SPOKE_AT|ATTENDED]->(:Event) WITH p, a ORDER BY a.manner RETURN p.id AS id, collect(DISTINCT a.manner) AS manners",
         lambda w: [(p, sorted(set(v))) for p, v in grouped((a.source, a.manner) for a in w.acts(PERSON)).items()]),
    Case("sums", "MATCH (:Person)-[r:MENTIONED_IN]->(a:Article) RETURN a.id AS a, sum(r.claims) AS s, avg(r.claims) AS m, max(r.claims) AS x",
         lambda w: [(a.id, sum(c := [e.claims for e in w.into(a.id, EdgeType.MENTIONED_IN)]), sum(c) / len(c), max(c)) for a in w.nodes(ARTICLE)]),
    Case("having", "MATCH (p:Person)-[:ATTENDED]->(e:Event) WITH p, count(e) AS n WHERE n >= 3 RETURN p.id AS id, n AS n",
         lambda w: [(p, n) for p, n in Counter(a.source for a in w.acts(PERSON) if a.type is EdgeType.ATTENDED).items() if n >= 3]),
    Case("order after groups", "MATCH (p:Person)-[a:PRESIDED|SPOKE_AT|ATTENDED]->() RETURN p.id AS id, count(a) AS n ORDER BY n DESC, id",
         lambda w: sorted(count_by(a.source for a in w.acts(PERSON)), key=lambda r: (-r[1], r[0])), True),
    Case("skip and limit", "MATCH (p:Person) RETURN p.id AS id ORDER BY id DESC SKIP $skip LIMIT 3",
         lambda w: [(n.id,) for n in w.nodes(PERSON)][::-1][2:5], True, {"skip": 2}),
    Case("order by what is not returned", "MATCH (e:Event) RETURN e.name AS name ORDER BY e.kind, e.id",
         lambda w: [(n.name,) for n in sorted(w.nodes(EVENT), key=lambda n: (n.kind, n.id))], True),
    Case("case by value", "MATCH ()-[h:HOLDS_ROLE]->() RETURN h.id AS id, CASE h.status WHEN 'current' THEN 1 WHEN 'former' THEN 2 ELSE 0 END AS n",
         lambda w: [(h.id, {"current": 1, "former": 2}.get(h.status, 0)) for h in w.edges(HOLDS)]),
    Case("case by condition", "MATCH (n) RETURN CASE WHEN n:Person THEN 'who' WHEN n.level IS NOT NULL THEN 'where' END AS c, count(*) AS n",
         lambda w: count_by("who" if n.label is PERSON else "where" if n.level else None for n in w.nodes())),
    Case("distinct rows", "MATCH (p:Person)-[:PRESIDED|SPOKE_AT]->(e:Event) RETURN DISTINCT p.name AS name, e.kind AS kind",
         lambda w: {(w.name(a.source), w.node[a.target].kind) for a in w.acts(PERSON) if a.type is not EdgeType.ATTENDED}),
    Case("union", "MATCH (k:Park) RETURN k.name AS name UNION MATCH (p:Place) RETURN p.name AS name",
         lambda w: {(n.name,) for n in w.nodes(PARK, PLACE)}),
    Case("union all", "MATCH (p:Place) RETURN p.name AS name UNION ALL MATCH (p:Place) RETURN p.name AS name",
         lambda w: [(n.name,) for n in w.nodes(PLACE)] * 2),
    Case("optional group", "MATCH (k:Park) OPTIONAL MATCH (k)<-[:LOCATED_IN]-(e:Event) RETURN k.id AS id, count(e) AS n, collect(e.kind) = [] AS none",
         lambda w: [(k.id, n := sum(w.label(e.source) is EVENT for e in w.into(k.id, IN)), n == 0) for k in w.nodes(PARK)]),
    Case("optional with a condition", "MATCH (p:Person) OPTIONAL MATCH (p)-[h:HOLDS_ROLE]->(r:Role) WHERE h.status = 'former' RETURN p.id AS id, r.name AS role",
         lambda w: [(n.id, w.name(h.target)) for n in w.nodes(PERSON) for h in w.out(n.id, HOLDS) if h.status == "former"]
         + [(n.id, None) for n in w.nodes(PERSON) if not any(h.status == "former" for h in w.out(n.id, HOLDS))]),
    Case("subquery for each row", "MATCH (b:Body) CALL { WITH b MATCH (b)<-[:ROLE_IN]-(r:Role) RETURN count(r) AS n } RETURN b.id AS id, n AS n",
         lambda w: [(b.id, len(w.into(b.id, EdgeType.ROLE_IN))) for b in w.nodes(BODY)]),
    Case("the best of each", "MATCH (p:Person)-[a:PRESIDED|SPOKE_AT|ATTENDED]->(e:Event) WITH p, e ORDER BY coalesce(e.date, '') DESC, e.id RETURN p.id AS id, collect(e.id)[0] AS latest",
         lambda w: [(p, sorted(sorted(v), key=lambda e: w.node[e].date, reverse=True)[0]) for p, v in grouped((a.source, a.target) for a in w.acts(PERSON)).items()]),
    Case("cartesian product", "MATCH (a:Park), (b:Park) WHERE a.id < b.id RETURN count(*) AS n",
         lambda w: [(len(w.nodes(PARK)) * (len(w.nodes(PARK)) - 1) // 2,)]),
    Case("with and where", "MATCH (e:Event) WITH e, size(e.name) AS n WHERE n > 12 RETURN e.id AS id, n AS n",
         lambda w: [(e.id, len(e.name)) for e in w.nodes(EVENT) if len(e.name) > 12]),
    Case("everything", "MATCH (k:Park {id: 'k1'}) WITH k.name AS b, k.level AS a RETURN *", lambda w: [(get(w.node["k1"], "level"), w.name("k1"))]),
    Case("comments and a semicolon", "// which\nMATCH (k:Park) /* all of them */ RETURN count(k) AS n;", lambda w: [(len(w.nodes(PARK)),)]),
    Case("xor and chains", "RETURN true XOR false AS a, 1 < 2 < 3 AS b, NOT null AS c, null OR true AS d, null AND false AS e",
         constant(True, True, None, True, False)),
    Case("union of matches by type", "MATCH (n)-[r:LOCATED_IN|ADMINISTERS]->(m) WHERE r.basis <> 'stated' RETURN type(r) AS t, r.basis AS b, count(*) AS n",
         lambda w: [(*k, n) for k, n in Counter((e.type.value, e.basis) for e in w.edges(IN, EdgeType.ADMINISTERS) if e.basis != "stated").items()]),
)  # fmt: skip

# What the offline engine gets wrong unless it is told: graph/stores/dialect.py.
REFERRING = (
    Case("a map that uses a relationship", "MATCH (p:Person {id: 'p2'})-[h:HOLDS_ROLE]->(:Role) MATCH (a:Article {id: h.articles[0]}) RETURN a.id AS id",
         lambda w: [(h.articles[0],) for h in w.out("p2", HOLDS)]),
    Case("a map that uses a relationship of the same path", "MATCH (p:Person {id: 'p4'})-[h:HOLDS_ROLE]->(:Role)-[i:ROLE_IN {basis: h.basis}]->(b) RETURN b.id AS id",
         lambda w: [(i.target,) for h in w.out("p4", HOLDS) for i in w.out(h.target, EdgeType.ROLE_IN) if i.basis == h.basis]),
    Case("a map that uses a relationship, with a condition", "MATCH (p:Person)-[h:HOLDS_ROLE]->(r), (a:Article {id: h.articles[0]}) WHERE r.title = '市长' OR a.title ENDS WITH '不' RETURN p.id AS p, a.id AS a",
         lambda w: [(h.source, h.articles[0]) for h in w.edges(HOLDS) if h.articles and w.node[h.target].title == "市长"]),
    Case("a map that uses a relationship that may be missing", "MATCH (p:Person) OPTIONAL MATCH (p)-[h:HOLDS_ROLE {status: 'removed'}]->() OPTIONAL MATCH (a:Article {id: h.articles[0]}) RETURN p.id AS p, a.id AS a",
         lambda w: [(p.id, h.articles[0] if h and h.articles else None) for p in w.nodes(PERSON)
                    for h in [h for h in w.out(p.id, HOLDS) if h.status == "removed"] or [None]]),
    Case("unwound after a match and used in the next", "MATCH (p:Person)-[h:HOLDS_ROLE]->(:Role) UNWIND h.articles AS id MATCH (a:Article {id: id}) RETURN h.id AS h, a.title AS title",
         lambda w: [(h.id, w.name(a)) for h in w.edges(HOLDS) for a in h.articles]),
    Case("unwound after a match and compared in the next", "MATCH (p:Person {id: 'p4'}) UNWIND p.aliases AS alias MATCH (q:Person) WHERE alias IN q.aliases RETURN q.id AS q, alias AS alias",
         lambda w: [(q.id, a) for a in w.node["p4"].aliases for q in w.nodes(PERSON) if a in q.aliases]),
    Case("unwound numbers in a condition of the next match", "MATCH (p:Person {id: 'p4'}) UNWIND [1, 2] AS n MATCH (q:Person) WHERE q.id = 'p' + toString(n) RETURN q.id AS id",
         lambda _: [("p1",), ("p2",)]),
    Case("unwound relationships", "MATCH (p:Person {id: 'p2'})-[h:HOLDS_ROLE]->() WITH collect(h) AS all UNWIND all AS one MATCH (a:Article) WHERE a.id IN one.articles RETURN one.id AS h, a.id AS a",
         lambda w: [(h.id, a) for h in w.out("p2", HOLDS) for a in h.articles]),
    Case("a subquery that unwinds", "MATCH (p:Person {id: 'p2'})-[h:HOLDS_ROLE]->(r:Role) CALL { WITH h UNWIND h.articles AS id MATCH (a:Article {id: id}) RETURN count(a) AS n } RETURN h.id AS h, n AS n",
         lambda w: [(h.id, len(h.articles)) for h in w.out("p2", HOLDS)]),
    Case("a value of one match in a map of the next", "MATCH (p:Person {id: 'p0'}) MATCH (q:Person {name: p.name}) RETURN q.id AS id",
         lambda w: [(q.id,) for q in w.nodes(PERSON) if q.name == w.name("p0")]),
)  # fmt: skip

CASES = (*LOOKUPS, *DATES, *NULLS, *PATTERNS, *PATHS, *VALUES, *FLOW, *REFERRING)
