"""Graphs of the model's shape for tests and benchmarks: invented people, made without extraction."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import count

from graph.model import EdgeType, Graph, GraphEdge, GraphNode, NodeLabel

_SURNAMES = "陆沈杭顾韩钮祁乔苏卜成王李张陈宋孟贺龚谭"
_GIVEN = ("怀瑜", "听澜", "正平", "可贞", "明川", "立言", "思源", "一鸣", "若水", "志远", "清扬", "望舒")
_CITIES = ("泰州市", "绵阳市", "成都市", "宣城市", "扬州市", "德阳市", "宜宾市", "南通市")
_OFFICES = ("市委书记", "市长", "副市长", "市委常委", "市人大常委会主任", "市政协主席", "市发改委主任")
_KINDS = ("meeting", "inspection", "reception", "signing", "ceremony")
_DEEDS = (EdgeType.PRESIDED, EdgeType.SPOKE_AT, EdgeType.ATTENDED)
_MANNERS = {EdgeType.PRESIDED: "主持", EdgeType.SPOKE_AT: "讲话", EdgeType.ATTENDED: "出席"}


def graph(nodes: list[GraphNode], edges: list[GraphEdge]) -> Graph:
    """Sorted as the model asks."""
    return Graph(tuple(sorted(nodes, key=lambda n: n.id)), tuple(sorted(edges, key=lambda e: e.id)))


def person(id: str, name: str, *aliases: str) -> GraphNode:
    return GraphNode(id, NodeLabel.PERSON, name, aliases=aliases)


def event(id: str, name: str, date: str = "", kind: str = "meeting") -> GraphNode:
    return GraphNode(id, NodeLabel.EVENT, name, date=date, kind=kind)


def article(id: str, title: str, published: str = "", url: str = "") -> GraphNode:
    return GraphNode(
        id, NodeLabel.ARTICLE, title, title=title, published=published, url=url, path=f"{id}.txt"
    )


def edge(type: EdgeType, source: str, target: str, **fields: object) -> GraphEdge:
    """An edge whose id follows from its type and ends."""
    known = {"claims": 1, **fields}
    return GraphEdge(f"{type.value}:{source}:{target}", type, source, target, **known)  # type: ignore[arg-type]


def small() -> Graph:
    """Two cities, two meetings, three people of whom two share a name, one move, one park, two articles."""
    nodes = [
        person("p1", "陆怀瑜", "老陆"),
        person("p2", "沈听澜"),
        person("p3", "沈听澜"),
        GraphNode("r1", NodeLabel.ROLE, "泰州市委书记", title="书记"),
        GraphNode("r2", NodeLabel.ROLE, "泰州市市长", title="市长"),
        GraphNode("r3", NodeLabel.ROLE, "绵阳市副市长", title="副市长"),
        GraphNode("b1", NodeLabel.BODY, "泰州市委", kind="party", official_name="中国共产党泰州市委员会"),
        GraphNode("b2", NodeLabel.BODY, "泰州市政府", kind="government"),
        GraphNode("k1", NodeLabel.PARK, "泰州医药高新区", level="national", aliases=("中国医药城",)),
        GraphNode("321200", NodeLabel.PLACE, "泰州市", level="prefecture"),
        GraphNode("320000", NodeLabel.PLACE, "江苏省", level="province"),
        event("e1", "泰州市开发园区高质量发展大会", "2024-01-16"),
        event("e2", "陆怀瑜调研泰州医药高新区", "2024-06-20", "inspection"),
        article("a1", "全市开发园区高质量发展大会召开", "2024-01-17", "https://example.org/a1"),
        article("a2", "陆怀瑜调研泰州医药高新区", "2024-06-21"),
    ]
    seen = {"first_seen": "2024-01-17", "last_seen": "2024-01-17", "articles": ("a1",)}
    later = {"first_seen": "2024-06-21", "last_seen": "2024-06-21", "articles": ("a2",)}
    both = {
        "first_seen": "2024-01-17",
        "last_seen": "2024-06-21",
        "articles": ("a2", "a1"),
        "sentences": ("市委书记陆怀瑜调研泰州医药高新区。", "市委书记陆怀瑜出席会议并讲话。"),
        "claims": 2,
    }
    edges = [
        edge(EdgeType.HOLDS_ROLE, "p1", "r1", status="current", **both),
        edge(EdgeType.HOLDS_ROLE, "p2", "r2", status="current", sentences=("市长沈听澜主持会议。",), **seen),
        edge(EdgeType.HOLDS_ROLE, "p3", "r3", status="former", since="2021-03", until="2023"),
        edge(EdgeType.ROLE_IN, "r1", "b1", **both),
        edge(EdgeType.ROLE_IN, "r2", "b2", basis="derived", **seen),
        edge(EdgeType.PRESIDED, "p2", "e1", manner="主持", sentences=("市长沈听澜主持会议。",), **seen),
        edge(
            EdgeType.SPOKE_AT,
            "p1",
            "e1",
            manner="讲话",
            sentences=("市委书记陆怀瑜出席会议并讲话。",),
            **seen,
        ),
        edge(
            EdgeType.ATTENDED,
            "p1",
            "e2",
            manner="调研",
            sentences=("市委书记陆怀瑜调研泰州医药高新区。",),
            **later,
        ),
        edge(EdgeType.LOCATED_IN, "e1", "321200", basis="derived", **seen),
        edge(EdgeType.LOCATED_IN, "e2", "k1", sentences=("市委书记陆怀瑜调研泰州医药高新区。",), **later),
        edge(EdgeType.LOCATED_IN, "k1", "321200", basis="derived", **later),
        edge(EdgeType.LOCATED_IN, "321200", "320000", basis="reference", reference="divisions.tsv 321200"),
        edge(EdgeType.REPORTED_IN, "e1", "a1", **seen),
        edge(EdgeType.REPORTED_IN, "e2", "a2", **later),
        edge(EdgeType.MENTIONED_IN, "p1", "a1", **seen),
        edge(EdgeType.MENTIONED_IN, "p3", "a1", **seen),
    ]
    return graph(nodes, edges)


def generated(people: int, events: int, *, deeds: int, seed: int = 7) -> Graph:
    """A reproducible graph: people with offices in cities, each event with some of them (few know many)."""
    rng = random.Random(seed)
    nodes = [GraphNode(f"c{i}", NodeLabel.PLACE, c, level="prefecture") for i, c in enumerate(_CITIES)]
    edges: dict[str, GraphEdge] = {}
    nodes += _offices(edges)
    nodes += _parks(edges)
    for i in range(people):
        nodes.append(person(f"p{i}", f"{rng.choice(_SURNAMES)}{rng.choice(_GIVEN)}"))
        office = f"r{rng.randrange(len(_CITIES))}.{rng.randrange(len(_OFFICES))}"
        _add(
            edges, edge(EdgeType.HOLDS_ROLE, f"p{i}", office, status="current", **_evidence(rng, i % events))
        )
    for i in range(events):
        nodes += _happening(rng, i, edges)
    numbers = count()
    while next(numbers) < deeds:
        who = int(people * rng.random() ** 2)
        what, deed = rng.randrange(events), rng.choice(_DEEDS)
        _add(edges, edge(deed, f"p{who}", f"e{what}", manner=_MANNERS[deed], **_evidence(rng, what)))
    return graph(nodes, list(edges.values()))


def _offices(edges: dict[str, GraphEdge]) -> Iterator[GraphNode]:
    for c, city in enumerate(_CITIES):
        yield GraphNode(f"b{c}", NodeLabel.BODY, f"{city}委", kind="party")
        _add(edges, edge(EdgeType.LOCATED_IN, f"b{c}", f"c{c}", basis="derived"))
        for o, office in enumerate(_OFFICES):
            yield GraphNode(f"r{c}.{o}", NodeLabel.ROLE, city + office.removeprefix("市"), title=office)
            _add(edges, edge(EdgeType.ROLE_IN, f"r{c}.{o}", f"b{c}", basis="derived"))


def _parks(edges: dict[str, GraphEdge]) -> Iterator[GraphNode]:
    for c, city in enumerate(_CITIES):
        yield GraphNode(f"k{c}", NodeLabel.PARK, city.removesuffix("市") + "高新区", level="national")
        _add(edges, edge(EdgeType.LOCATED_IN, f"k{c}", f"c{c}", basis="derived"))


def _happening(rng: random.Random, i: int, edges: dict[str, GraphEdge]) -> list[GraphNode]:
    city = rng.randrange(len(_CITIES))
    kind, date = rng.choice(_KINDS), _date(i)
    name = f"{_CITIES[city]}第{i}次产业园区推进会"
    where = f"k{city}" if rng.random() < 0.4 else f"c{city}"
    _add(edges, edge(EdgeType.LOCATED_IN, f"e{i}", where, **_evidence(rng, i)))
    _add(edges, edge(EdgeType.REPORTED_IN, f"e{i}", f"a{i}", first_seen=date, last_seen=date))
    return [event(f"e{i}", name, date, kind), article(f"a{i}", name, date, f"https://example.org/{i}")]


def _date(i: int) -> str:
    return f"{2020 + i % 5}-{1 + i % 12:02}-{1 + i % 28:02}"


def _evidence(rng: random.Random, i: int) -> dict[str, object]:
    sentence = f"{_date(i)}，{rng.choice(_CITIES)}召开第{i}次产业园区推进会，市领导出席会议并讲话。"
    return {
        "first_seen": _date(i),
        "last_seen": _date(i),
        "articles": (f"a{i}",),
        "sentences": (sentence,),
    }


def _add(edges: dict[str, GraphEdge], new: GraphEdge) -> None:
    edges.setdefault(new.id, new)
