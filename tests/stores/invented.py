"""A made-up graph with every label, every edge type and every oddity that queries meet, at any size.

Names shared by people, aliases, partial and missing dates, parallel edges, tenures of one office, venues,
edges without sentences. The same arguments always give the same graph.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from graph.model import EdgeType, Graph, GraphEdge, GraphNode, NodeLabel

_SURNAMES = "陆沈杭顾韩钮祁乔苏卜成宋孟贺龚谭"
_GIVEN = ("怀瑜", "听澜", "正平", "可贞", "明川", "立言", "思源", "一鸣", "若水", "志远", "清扬", "望舒")
_CITIES = ("云泽市", "青麓市", "临沧海市", "白渡市", "望川市", "长亭市", "南坪市", "北屿市")
_TITLES = {"市委": ("书记", "副书记"), "市政府": ("市长", "副市长"), "管委会": ("主任",)}
_KINDS = ("meeting", "inspection", "reception", "signing", "ceremony")
_STATUSES = ("current", "current", "current", "former", "appointed", "removed", "proposed")
_MANNERS = {EdgeType.PRESIDED: "主持", EdgeType.SPOKE_AT: "讲话", EdgeType.ATTENDED: "出席"}


def invented(
    *, people: int = 10, events: int = 10, cities: int = 3, acts: int = 5, seed: int = 20241024
) -> Graph:
    """``acts``: how many take part in an event on average. The defaults give about 60 nodes and 200 edges."""
    maker = _Maker(random.Random(seed))
    maker.places(cities)
    maker.institutions(cities)
    for i in range(people):
        maker.person(i)
    for i in range(events):
        maker.event(i, acts)
    for i in range(people):
        maker.career(i)
    nodes, edges = maker.nodes.values(), maker.edges.values()
    return Graph(tuple(sorted(nodes, key=lambda n: n.id)), tuple(sorted(edges, key=lambda e: e.id)))


@dataclass
class _Maker:
    rng: random.Random
    nodes: dict[str, GraphNode] = field(default_factory=dict)
    edges: dict[str, GraphEdge] = field(default_factory=dict)
    ids: dict[NodeLabel, list[str]] = field(default_factory=lambda: {label: [] for label in NodeLabel})

    def add(self, id: str, label: NodeLabel, name: str, **more: str | tuple[str, ...]) -> str:
        self.nodes[id] = GraphNode(id, label, name, **more)  # type: ignore[arg-type]
        self.ids[label].append(id)
        return id

    def join(self, type: EdgeType, source: str, target: str, **more: str | int | tuple[str, ...]) -> None:
        id = f"{type.value}:{source}:{target}"
        while id in self.edges:
            id += "'"
        self.edges[id] = GraphEdge(id, type, source, target, **more)  # type: ignore[arg-type]

    def places(self, cities: int) -> None:
        for p in range(2):
            self.add(f"{p + 1}0000", NodeLabel.PLACE, ("江南省", "岭北省")[p], level="province")
        for c in range(cities):
            city = self.add(f"1{c}00", NodeLabel.PLACE, _city(c), level="prefecture")
            self.join(EdgeType.LOCATED_IN, city, f"{c % 2 + 1}0000", basis="reference", reference=f"list {c}")
        # One name, two places.
        for c in range(min(cities, 2)):
            county = self.add(f"1{c}01", NodeLabel.PLACE, "鼓楼区", level="county")
            self.join(EdgeType.LOCATED_IN, county, f"1{c}00", basis="reference", reference=f"list 1{c}")
        self.add("venue", NodeLabel.PLACE, "芦湖宾馆", level="venue")

    def institutions(self, cities: int) -> None:
        for c in range(cities):
            city = _city(c)
            self.body(f"b{c}w", f"{city}委", "市委", c, official_name=f"中国共产党{city}委员会")
            self.body(f"b{c}g", f"{city}政府", "市政府", c, official_name=f"{city}人民政府")
            stem = city.removesuffix("市")
            names = (f"{stem}国家高新区",) if c % 2 else (f"中国{stem}智谷", f"{stem}新区")
            level = "national" if c % 3 else "provincial"
            park = self.add(
                f"k{c}", NodeLabel.PARK, f"{stem}高新区", kind="高新区", level=level, aliases=names
            )
            self.join(EdgeType.LOCATED_IN, park, f"1{c}00", basis="derived")
            self.body(f"b{c}m", f"{stem}高新区管委会", "管委会", c)
            self.join(EdgeType.ADMINISTERS, f"b{c}m", park, **self.seen(c, f"{stem}高新区由管委会管理。"))
        self.add("k_alone", NodeLabel.PARK, "滨江软件园")

    def body(self, id: str, name: str, kind: str, city: int, **more: str) -> None:
        self.add(id, NodeLabel.BODY, name, kind=kind, **more)
        self.join(EdgeType.LOCATED_IN, id, f"1{city}00", basis="derived")
        for t, title in enumerate(_TITLES[kind]):
            stem = name.removesuffix("政府").removesuffix("管委会")
            full = stem.removesuffix("市") + title
            role = self.add(f"r{id}{t}", NodeLabel.ROLE, full, title=title.removeprefix("副"))
            self.join(EdgeType.ROLE_IN, role, id, basis="derived")

    def person(self, i: int) -> None:
        # The second bears the first one's name; later ones may share names by chance.
        name = self.nodes["p0"].name if i == 1 else self.rng.choice(_SURNAMES) + self.rng.choice(_GIVEN)
        aliases = (f"老{name[0]}", name[1:]) if i % 4 == 0 else ()
        self.add(f"p{i}", NodeLabel.PERSON, name, aliases=aliases)

    def career(self, i: int) -> None:
        person = f"p{i}"
        for role in self.rng.sample(self.ids[NodeLabel.ROLE], self.rng.randrange(1, 4)):
            self.hold(person, role, i)
        if i % 3 == 0:
            self.hold(person, role, i + 7)

    def hold(self, person: str, role: str, i: int) -> None:
        status = self.rng.choice(_STATUSES)
        since = _date(i) if status == "appointed" or i % 5 == 0 else ""
        until = _date(i + 3) if status in ("removed", "former") else ""
        sentence = f"{self.nodes[role].name}{self.nodes[person].name}。"
        more = self.seen(i, sentence) if i % 4 else {"basis": "derived", "claims": 1}
        self.join(EdgeType.HOLDS_ROLE, person, role, status=status, since=since, until=until, **more)

    def event(self, i: int, acts: int) -> None:
        city = self.rng.randrange(len(self.ids[NodeLabel.PARK]) - 1)
        kind = _KINDS[i % len(_KINDS)]
        name = f"{_city(city)}第{i}次产业园区{'推进会' if kind == 'meeting' else '活动'}"
        event = self.add(f"e{i}", NodeLabel.EVENT, name, kind=kind, date=_date(i))
        self.report(i, event, name)
        where = self.rng.choice([f"1{city}00", f"1{min(city, 1)}01", f"k{city}", f"b{city}g", "venue"])
        for place in dict.fromkeys((where, f"k{city}" if i % 3 == 0 else where)):
            self.join(
                EdgeType.LOCATED_IN, event, place, **self.seen(i, f"活动在{self.nodes[place].name}举行。")
            )
        self.join(EdgeType.ORGANISED, f"b{city}g", event, **self.seen(i, f"{name}由市政府主办。"))
        for who, act in self.actors(city, acts):
            manner = "陪同" if act is EdgeType.ATTENDED and self.rng.random() < 0.2 else _MANNERS[act]
            self.join(
                act, who, event, manner=manner, **self.seen(i, f"{self.nodes[who].name}{manner}{name}。")
            )

    def actors(self, city: int, acts: int) -> Iterator[tuple[str, EdgeType]]:
        people = self.ids[NodeLabel.PERSON]
        # A few know many: the first ones are asked more often.
        chosen = {people[int(len(people) * self.rng.random() ** 2)] for _ in range(acts)}
        for k, who in enumerate(sorted(chosen)):
            yield who, (EdgeType.PRESIDED, EdgeType.SPOKE_AT)[k] if k < 2 else EdgeType.ATTENDED
            if k == 0 or self.rng.random() < 0.3:
                yield who, EdgeType.SPOKE_AT
        yield f"b{city}w", EdgeType.ATTENDED
        yield f"k{city}", EdgeType.ATTENDED

    def report(self, i: int, event: str, name: str) -> None:
        published = _date(i) if len(_date(i)) == 10 else ""
        url = f"https://news.example/{i}" if i % 2 else ""
        article = self.add(
            f"a{i:04}", NodeLabel.ARTICLE, f"{name}召开", title=f"{name}召开", source="云泽日报",
            published=published, url=url, path=f"articles/{i:04}.txt",
        )  # fmt: skip
        self.join(EdgeType.REPORTED_IN, event, article, first_seen=published, last_seen=published, claims=1)
        for person in self.rng.sample(self.ids[NodeLabel.PERSON], 2):
            self.join(EdgeType.MENTIONED_IN, person, article, claims=1 + i % 3)

    def seen(self, i: int, sentence: str) -> dict[str, str | int | tuple[str, ...]]:
        """Evidence from one or two articles."""
        known = self.ids[NodeLabel.ARTICLE] or ["a0000"]
        articles = tuple(dict.fromkeys((known[-1], known[i // 2 % len(known)])))
        sentences = tuple(f"{sentence[:-1]}（{n}）。" for n in range(len(articles)))
        dates = sorted((_day(i), _day(i + 1)))
        return {
            "first_seen": dates[0], "last_seen": dates[1], "claims": len(articles),
            "articles": articles, "sentences": sentences,
        }  # fmt: skip


def _city(c: int) -> str:
    return _CITIES[c % len(_CITIES)]


def _day(i: int) -> str:
    return f"{2020 + i % 5}-{1 + i % 12:02}-{1 + i % 28:02}"


def _date(i: int) -> str:
    """A day, sometimes only a month or a year, now and then nothing."""
    return _day(i)[: {3: 7, 5: 4, 8: 0}.get(i % 10, 10)]
