"""What the named queries must answer, worked out in Python from the graph value."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from graph.stores import Parameter
from tests.stores.reference.company import (
    appeared_together,
    companions,
    connection,
    most_active,
    person_events,
    shared_events,
)
from tests.stores.reference.events import article_says, edge_articles, place_events, who_presided
from tests.stores.reference.offices import (
    appointments,
    body_members,
    career,
    namesakes,
    office_holders,
    several_holders,
)
from tests.stores.reference.parks import busiest_parks, park_bodies, park_events, park_visitors, parks_in
from tests.stores.world import Given, Row, World

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
