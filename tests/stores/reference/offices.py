"""Answers to the named queries about offices and who holds them."""

from __future__ import annotations

from collections import Counter, defaultdict

from graph.model import EdgeType, GraphNode, NodeLabel
from tests.stores.world import (
    HOLDS,
    Given,
    Row,
    World,
    first,
    get,
    in_period,
    ordered,
    people,
    rank,
)


def career(world: World, given: Given) -> list[Row]:
    titles = {a.id: get(a, "title") for a in world.nodes(NodeLabel.ARTICLE)}
    rows = [
        (p.name, p.id, world.name(h.target), *(get(h, k) for k in ("status", "since", "until", "first_seen", "last_seen")),
         first(h, "sentences"), titles.get(first(h, "articles")), h.id)
        for p in people(world, given["person"]) for h in world.out(p.id, HOLDS)
    ]  # fmt: skip
    return sorted(rows, key=lambda r: (r[1], rank(r[4] or r[6]), r[2], r[10]))


_DEPUTIES = ("副", "代", "代理", "助理", "总", "第一")


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
