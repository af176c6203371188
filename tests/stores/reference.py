"""What queries must answer, worked out in Python from the graph value: no engine is asked."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from graph.model import EdgeType, Graph, GraphEdge, GraphNode, NodeLabel
from graph.stores import Parameter

Row = tuple[Any, ...]
Given = Mapping[str, Any]

HOLDS, IN = EdgeType.HOLDS_ROLE, EdgeType.LOCATED_IN
_DEPUTIES = ("副", "代", "代理", "助理", "总", "第一")
ACTS = frozenset({EdgeType.PRESIDED, EdgeType.SPOKE_AT, EdgeType.ATTENDED})


class World:
    """A graph with the look-ups that answers need; an absent property is None, as in Cypher."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.node = {node.id: node for node in graph.nodes}

    def nodes(self, *labels: NodeLabel) -> list[GraphNode]:
        return [node for node in self.graph.nodes if not labels or node.label in labels]

    def edges(self, *types: EdgeType) -> list[GraphEdge]:
        return [edge for edge in self.graph.edges if not types or edge.type in types]

    def acts(self, label: NodeLabel | None = None) -> list[GraphEdge]:
        return [e for e in self.edges(*ACTS) if label is None or self.node[e.source].label is label]

    def out(self, node: str, *types: EdgeType) -> list[GraphEdge]:
        return [edge for edge in self.edges(*types) if edge.source == node]

    def into(self, node: str, *types: EdgeType) -> list[GraphEdge]:
        return [edge for edge in self.edges(*types) if edge.target == node]

    def name(self, node: str) -> str:
        return self.node[node].name

    def label(self, node: str) -> NodeLabel:
        return self.node[node].label

    def below(self, place: str, depth: int) -> set[str]:
        """What lies in a place directly or over up to ``depth`` edges."""
        found: set[str] = set()
        layer = {place}
        for _ in range(depth):
            layer = {e.source for e in self.edges(IN) if e.target in layer}
            found |= layer
        return found


def get(item: GraphNode | GraphEdge, name: str) -> Any:
    """A property as a result shows it: a list for a tuple, None for nothing."""
    value = getattr(item, name)
    if name == "claims":
        return value or None
    return list(value) or None if isinstance(value, tuple) else value or None


def first(item: GraphEdge, name: str) -> Any:
    return (get(item, name) or [None])[0]


def ordered(rows: Iterable[Row], *keys: int | str) -> list[Row]:
    """Sorted by columns, "-2" meaning column 2 downwards; nulls are largest, as in Cypher."""
    found = list(rows)
    for key in reversed(keys):
        column, down = abs(int(key)), str(key).startswith("-")
        found.sort(key=lambda row: _rank(row[column]), reverse=down)
    return found


def _rank(value: Any) -> tuple[bool, Any]:
    return (value is None, "" if value is None else value)


def people(world: World, name: str) -> list[GraphNode]:
    return [p for p in world.nodes(NodeLabel.PERSON) if name in (p.id, p.name, *p.aliases)]


def parks(world: World, name: str) -> list[GraphNode]:
    def fits(park: GraphNode) -> bool:
        return park.id == name or name in park.name or name in park.official_name or name in park.aliases

    return [park for park in world.nodes(NodeLabel.PARK) if fits(park)]


def places(world: World, name: str) -> list[GraphNode]:
    return [place for place in world.nodes(NodeLabel.PLACE) if name in (place.id, place.name)]


def in_period(date: str | None, given: Given) -> bool:
    """A partial date counts as all that it covers; none fits only an open period."""
    since, until = given["since"], given["until"]
    if not date:
        return not since and not until
    return (not since or date >= since[: len(date)]) and (not until or date[: len(until)] <= until)


def who_presided(world: World, given: Given) -> list[Row]:
    events = {
        e.id for e in world.nodes(NodeLabel.EVENT) if e.id == given["event"] or given["event"] in e.name
    }
    parts = {EdgeType.PRESIDED: "1 presided", EdgeType.SPOKE_AT: "2 spoke", EdgeType.ATTENDED: "3 attended"}
    rows = (
        (world.name(a.target), get(world.node[a.target], "date"), parts[a.type], world.name(a.source),
         get(a, "manner"), first(a, "sentences"), a.id)
        for a in world.acts() if a.target in events
    )  # fmt: skip
    return ordered(rows, 1, 0, 2, 3, 6)


def career(world: World, given: Given) -> list[Row]:
    titles = {a.id: get(a, "title") for a in world.nodes(NodeLabel.ARTICLE)}
    rows = [
        (p.name, p.id, world.name(h.target), *(get(h, k) for k in ("status", "since", "until", "first_seen", "last_seen")),
         first(h, "sentences"), titles.get(first(h, "articles")), h.id)
        for p in people(world, given["person"]) for h in world.out(p.id, HOLDS)
    ]  # fmt: skip
    return sorted(rows, key=lambda r: (r[1], _rank(r[4] or r[6]), r[2], r[10]))


def _of_title(role: GraphNode, title: str) -> bool:
    """市长 is 成都市市长, not 成都市副市长; 副市长 is 成都市常务副市长, too."""
    before = role.name.removesuffix(title)
    return before != role.name and title.endswith(role.title) and not before.endswith(_DEPUTIES)


def office_holders(world: World, given: Given) -> list[Row]:
    office, place = given["office"], given["place"]
    roles = {
        r.id for r in world.nodes(NodeLabel.ROLE)
        if (office in (r.id, r.name) or _of_title(r, office)) and r.name.startswith(place)
    }  # fmt: skip
    rows = [
        (world.name(h.target), world.name(h.source), *(get(h, k) for k in ("status", "since", "until", "first_seen", "last_seen")),
         h.source, h.id)
        for h in world.edges(HOLDS) if h.target in roles
    ]  # fmt: skip
    rows.sort(key=lambda r: r[8])
    rows.sort(key=lambda r: r[6] or "", reverse=True)
    return sorted(rows, key=lambda r: r[0])


def _attendance(world: World) -> dict[str, set[str]]:
    """Event → people who took part."""
    found: dict[str, set[str]] = defaultdict(set)
    for act in world.acts(NodeLabel.PERSON):
        found[act.target].add(act.source)
    return found


def appeared_together(world: World, given: Given) -> list[Row]:
    pairs = Counter(
        (a, b) for present in _attendance(world).values() for a in present for b in present if a < b
    )
    rows = ((world.name(a), world.name(b), n, a, b) for (a, b), n in pairs.items() if n >= given["at_least"])
    return ordered(rows, "-2", 3, 4)[: given["limit"]]


def companions(world: World, given: Given) -> list[Row]:
    rows = []
    for person in people(world, given["person"]):
        met: dict[str, set[str]] = defaultdict(set)
        for event, present in _attendance(world).items():
            for other in present - {person.id} if person.id in present else ():
                met[other].add(event)
        for other, events in met.items():
            dates = sorted(date for e in events if (date := world.node[e].date))
            span = (dates[0], dates[-1]) if dates else (None, None)
            rows.append((person.name, world.name(other), len(events), *span, person.id, other))
    return ordered(rows, "-2", 5, 6)[: given["limit"]]


def park_visitors(world: World, given: Given) -> list[Row]:
    rows = [
        (park.name, world.name(a.source), get(event, "date"), event.name, get(a, "manner"), first(a, "sentences"), a.id)
        for park in parks(world, given["park"])
        for located in world.into(park.id, IN)
        if (event := world.node[located.source]).label is NodeLabel.EVENT and in_period(event.date, given)
        for a in world.acts(NodeLabel.PERSON) if a.target == event.id
    ]  # fmt: skip
    return ordered(rows, 0, 2, 3, 1, 6)


def park_events(world: World, given: Given) -> list[Row]:
    rows = [
        (park.name, get(event, "date"), event.name, get(event, "kind"),
         sum(a.target == event.id for a in world.acts(NodeLabel.PERSON)), event.id, located.id)
        for park in parks(world, given["park"])
        for located in world.into(park.id, IN)
        if (event := world.node[located.source]).label is NodeLabel.EVENT and in_period(event.date, given)
    ]  # fmt: skip
    return ordered(rows, 0, 1, 2, 6)


def park_bodies(world: World, given: Given) -> list[Row]:
    rows = [
        (park.name, world.name(e.source), get(world.node[e.source], "kind"), e.basis, first(e, "sentences"), e.id)
        for park in parks(world, given["park"]) for e in world.into(park.id, EdgeType.ADMINISTERS)
    ]  # fmt: skip
    return ordered(rows, 0, 1, 5)


def parks_in(world: World, given: Given) -> list[Row]:
    rows = []
    for place in places(world, given["place"]):
        for park in world.nodes(NodeLabel.PARK):
            if park.id in world.below(place.id, 4):
                events = {
                    e.source for e in world.into(park.id, IN) if world.label(e.source) is NodeLabel.EVENT
                }
                shown = (place.name, park.name, get(park, "level"), get(park, "kind"))
                rows.append((*shown, len(events), place.id, park.id))
    return ordered(rows, 5, "-4", 6)


def connection(world: World, given: Given) -> list[Row]:
    types = (HOLDS, EdgeType.ROLE_IN, *ACTS, EdgeType.ORGANISED, EdgeType.ADMINISTERS)
    rows: dict[tuple[str, ...], Row] = {}
    for one in people(world, given["from"]):
        for other in people(world, given["to"]):
            ways = shortest(world, one.id, other.id, types, 6) if one.id != other.id else []
            for way in sorted(ways, key=lambda way: [e.id for e in way]):
                ids = tuple(_visited(one.id, way))
                names = [world.name(n) for n in ids]
                shown = (len(way), names, [e.type.value for e in way], [e.id for e in way])
                rows.setdefault(ids, shown)
    return ordered(rows.values(), 0, 3)[: given["limit"]]


def shortest(
    world: World, start: str, goal: str, types: Iterable[EdgeType], longest: int
) -> list[list[GraphEdge]]:
    """All shortest trails over edges of these types in either direction."""
    touching: dict[str, list[tuple[GraphEdge, str]]] = defaultdict(list)
    for edge in world.edges(*types):
        touching[edge.source].append((edge, edge.target))
        touching[edge.target].append((edge, edge.source))
    ways: deque[tuple[str, list[GraphEdge]]] = deque([(start, [])])
    found: list[list[GraphEdge]] = []
    distance = {start: 0}
    while ways:
        node, way = ways.popleft()
        if node == goal:
            found.append(way)
        elif len(way) < longest:
            for edge, other in touching[node]:
                if distance.setdefault(other, len(way) + 1) == len(way) + 1:
                    ways.append((other, [*way, edge]))
    return found


def _visited(start: str, way: list[GraphEdge]) -> Iterator[str]:
    node = start
    yield node
    for edge in way:
        node = edge.target if edge.source == node else edge.source
        yield node


def _events_in(world: World, given: Given) -> list[GraphNode]:
    below = {i for place in places(world, given["place"]) for i in world.below(place.id, 5)}
    return [e for e in world.nodes(NodeLabel.EVENT) if e.id in below and in_period(e.date, given)]


def most_active(world: World, given: Given) -> list[Row]:
    events = {e.id: e for e in _events_in(world, given)}
    done: dict[str, list[GraphEdge]] = defaultdict(list)
    for act in world.acts(NodeLabel.PERSON):
        if act.target in events:
            done[act.source].append(act)
    rows = []
    for person, acts in done.items():
        presided = {a.target for a in acts if a.type is EdgeType.PRESIDED}
        spoke = {a.target for a in acts if a.type is EdgeType.SPOKE_AT}
        dates = sorted(d for a in acts if (d := events[a.target].date)) or [""]
        counts = (len({a.target for a in acts}), len(presided), len(spoke))
        rows.append((world.name(person), *counts, dates[0] or None, dates[-1] or None, person))
    return ordered(rows, "-1", "-2", 6)[: given["limit"]]


def edge_articles(world: World, given: Given) -> list[Row]:
    rows = []
    for edge in (e for e in world.graph.edges if e.id == given["edge"]):
        for i, article in enumerate(edge.articles):
            known = world.node[article]
            sentence = edge.sentences[i] if i < len(edge.sentences) else None
            shown = (get(known, "published"), get(known, "title"), sentence, get(known, "url"), article, i)
            rows.append((world.name(edge.source), edge.type.value, world.name(edge.target), *shown))
    return rows


def several_holders(world: World, given: Given) -> list[Row]:
    holders: dict[str, dict[str, str]] = defaultdict(dict)
    for held in world.edges(HOLDS):
        if held.status in ("current", "appointed") and not held.until:
            of_role = holders[held.target]
            of_role[held.source] = max(of_role.get(held.source, ""), held.last_seen)
    rows = []
    for role, seen in holders.items():
        # Downwards nulls come first.
        who = sorted(sorted(seen), key=lambda p: (seen[p] == "", seen[p]), reverse=True)
        who = [p for value in dict.fromkeys(seen[p] for p in who) for p in sorted(seen) if seen[p] == value]
        if len(who) > 1:
            names, dates = [world.name(p) for p in who], [seen[p] for p in who]
            rows.append((world.name(role), len(who), names, dates, role))
    return ordered(rows, "-1", 4)[: given["limit"]]


def body_members(world: World, given: Given) -> list[Row]:
    rows = [
        (body.name, world.name(h.target), world.name(h.source), *(get(h, k) for k in ("status", "first_seen", "last_seen")),
         h.source, h.id)
        for body in world.nodes(NodeLabel.BODY)
        if given["body"] in (body.id, body.name, body.official_name, *body.aliases)
        for i in world.into(body.id, EdgeType.ROLE_IN) for h in world.into(i.source, HOLDS)
    ]  # fmt: skip
    rows.sort(key=lambda r: r[7])
    rows.sort(key=lambda r: r[5] or "", reverse=True)
    return sorted(rows, key=lambda r: (r[0], r[1]))


def person_events(world: World, given: Given) -> list[Row]:
    rows = []
    for person in people(world, given["person"]):
        for a in (a for a in world.acts() if a.source == person.id):
            event = world.node[a.target]
            if in_period(event.date, given):
                where = sorted((world.name(e.target), e.target) for e in world.out(event.id, IN))
                shown = (
                    get(event, "date"),
                    event.name,
                    a.type.value,
                    get(a, "manner"),
                    [n for n, _ in where],
                )
                rows.append((person.name, *shown, first(a, "sentences"), person.id, a.id))
    return ordered(rows, 7, 1, 2, 8)


def place_events(world: World, given: Given) -> list[Row]:
    rows = [
        (get(e, "date"), e.name, get(e, "kind"), e.id)
        for e in _events_in(world, given) if given["kind"] in ("", e.kind)
    ]  # fmt: skip
    return ordered(rows, 0, 1, 3)[: given["limit"]]


def shared_events(world: World, given: Given) -> list[Row]:
    ones = {p.id for p in people(world, given["one"])}
    others = {p.id for p in people(world, given["other"])}
    rows = [
        (get(world.node[a.target], "date"), world.name(a.target), world.name(a.source), a.type.value,
         world.name(b.source), b.type.value, a.id, b.id)
        for a in world.acts() if a.source in ones
        for b in world.acts() if b.source in others and b.target == a.target and b.source != a.source
    ]  # fmt: skip
    return ordered(rows, 0, 1, 6, 7)


def busiest_parks(world: World, given: Given) -> list[Row]:
    attendance = _attendance(world)
    rows = []
    for park in world.nodes(NodeLabel.PARK):
        sources = [world.node[e.source] for e in world.into(park.id, IN)]
        events = {e.id: e for e in sources if e.label is NodeLabel.EVENT and in_period(e.date, given)}
        if events:
            who = {p for e in events for p in attendance[e]}
            last = max(e.date for e in events.values()) or None
            rows.append((park.name, len(events), len(who), last, park.id))
    return ordered(rows, "-1", "-2", 4)[: given["limit"]]


def namesakes(world: World, given: Given) -> list[Row]:
    bearers = Counter(p.name for p in world.nodes(NodeLabel.PERSON) if given["name"] in ("", p.name))
    rows = []
    for person in (p for p in world.nodes(NodeLabel.PERSON) if bearers[p.name] > 1):
        seen: dict[str, str] = {}
        for held in world.out(person.id, HOLDS):
            seen[held.target] = max(seen.get(held.target, ""), held.last_seen)
        offices = sorted((world.name(r), r) for r in seen)
        offices.sort(key=lambda o: (seen[o[1]] == "", seen[o[1]]), reverse=True)
        last = max(seen.values(), default="") or None
        rows.append((person.name, bearers[person.name], person.id, [name for name, _ in offices], last))
    return ordered(rows, "-1", 0, 2)[: given["limit"]]


def appointments(world: World, given: Given) -> list[Row]:
    rows = []
    for held in world.edges(HOLDS):
        date = held.since or held.until or held.first_seen or None
        if held.status in ("appointed", "proposed", "removed") and in_period(date, given):
            office = world.name(held.target)
            if office.startswith(given["place"]):
                shown = (date, world.name(held.source), held.status, office, first(held, "sentences"))
                rows.append((*shown, held.source, held.id))
    rows.sort(key=lambda r: r[6])
    return sorted(rows, key=lambda r: r[0] or "", reverse=True)[: given["limit"]]


def article_says(world: World, given: Given) -> list[Row]:
    wanted = given["article"]
    tells = world.edges(EdgeType.MENTIONED_IN, EdgeType.REPORTED_IN)
    rows = [
        (a.title, world.name(e.source), e.type.value, world.name(e.target), get(e, "status"), get(e, "manner"), e.id, a.id)
        for a in world.nodes(NodeLabel.ARTICLE) if wanted in (a.id, a.url) or wanted in a.title
        for source in {e.source for e in tells if e.target == a.id}
        for e in world.out(source)
        if a.id in e.articles and world.label(e.target) is not NodeLabel.ARTICLE
    ]  # fmt: skip
    return ordered(rows, 7, 2, 1, 3, 6)


NAMED: Mapping[str, Callable[[World, Given], list[Row]]] = {
    answer.__name__: answer
    for answer in (
        appeared_together, appointments, article_says, body_members, busiest_parks, career, companions,
        connection, edge_articles, most_active, namesakes, office_holders, park_bodies, park_events,
        park_visitors, parks_in, person_events, place_events, several_holders, shared_events, who_presided,
    )
}  # fmt: skip

# What each named query is asked on the made-up graph; several settings for some.
ASKED: Mapping[str, tuple[Mapping[str, Parameter], ...]] = {
    "appeared_together": ({}, {"at_least": 1, "limit": 7}, {"at_least": 99}),
    "appointments": ({}, {"since": "2021", "until": "2023-06"}, {"place": "云泽"}),
    "article_says": ({"article": "a0003"}, {"article": "第2次"}, {"article": "https://news.example/1"}),
    "body_members": ({"body": "云泽市委"}, {"body": "青麓市人民政府"}, {"body": "b2m"}, {"body": "没有"}),
    "busiest_parks": ({}, {"since": "2021"}, {"until": "2021-05", "limit": 1}),
    "career": ({"person": "p0"}, {"person": "p3"}, {"person": "@shared"}, {"person": "@alias"}),
    "companions": ({"person": "p0"}, {"person": "@shared", "limit": 5}, {"person": "没有"}),
    "connection": ({"from": "p8", "to": "p9"}, {"from": "@shared", "to": "p5", "limit": 10}),
    "edge_articles": ({"edge": "@edge"}, {"edge": "ROLE_IN:rb0w0:b0w"}, {"edge": "nothing"}),
    "most_active": ({"place": "江南省"}, {"place": "1100", "since": "2021", "until": "2024"}, {"place": "鼓楼区"}),
    "namesakes": ({}, {"name": "@shared"}, {"limit": 1}),
    "office_holders": ({"office": "市长"}, {"office": "副市长"}, {"office": "没有"}, {"office": "书记", "place": "青麓"}, {"office": "rb0g0"}),
    "park_bodies": ({"park": "高新区"}, {"park": "云泽新区"}, {"park": "k_alone"}),
    "park_events": ({"park": "高新区"}, {"park": "青麓国家高新区"}, {"park": "高新区", "since": "2021-02", "until": "2023"}),
    "park_visitors": ({"park": "高新区"}, {"park": "k0", "until": "2022"}, {"park": "中国云泽智谷"}),
    "parks_in": ({"place": "江南省"}, {"place": "1100"}, {"place": "没有"}),
    "person_events": ({"person": "p0"}, {"person": "@shared", "since": "2022"}, {"person": "p1", "until": "2021-12"}),
    "place_events": ({"place": "江南省"}, {"place": "云泽市", "kind": "inspection"}, {"place": "鼓楼区", "limit": 2}),
    "several_holders": ({}, {"limit": 1}),
    "shared_events": ({"one": "p0", "other": "p1"}, {"one": "@shared", "other": "p2"}),
    "who_presided": ({"event": "第0次"}, {"event": "e4"}, {"event": "推进会"}),
}  # fmt: skip


def settled(world: World, given: Mapping[str, Parameter]) -> dict[str, Parameter]:
    """Values that depend on the made-up graph: a shared name, an alias, an edge with two articles."""
    values = {
        "@shared": world.name("p0"),
        "@alias": world.node["p4"].aliases[0],
        "@edge": next(e.id for e in world.graph.edges if len(e.articles) > 1),
    }
    return {k: values.get(v, v) if isinstance(v, str) else v for k, v in given.items()}
