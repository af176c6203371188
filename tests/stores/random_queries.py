"""Random reading queries over the made-up graph, to compare stores with each other.

A query is a few clauses, each free to use what earlier ones bound: that is where engines differ.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from graph.model import EdgeType, GraphNode, NodeLabel
from tests.stores.world import World

_SCALARS = {
    NodeLabel.PERSON: ("id", "name"),
    NodeLabel.ROLE: ("id", "title", "name"),
    NodeLabel.BODY: ("id", "kind", "official_name"),
    NodeLabel.PARK: ("id", "level", "kind"),
    NodeLabel.PLACE: ("id", "level", "name"),
    NodeLabel.EVENT: ("id", "date", "kind"),
    NodeLabel.ARTICLE: ("id", "published", "url"),
}
_EDGE_SCALARS = ("id", "basis", "status", "manner", "first_seen", "since")
_COMPARED = ("=", "<>", "<", ">=", "STARTS WITH", "CONTAINS")


@dataclass
class RandomQuery:
    """One query of a seed, in ``text``."""

    world: World
    rng: random.Random
    nodes: dict[str, NodeLabel | None] = field(default_factory=dict)
    edges: list[str] = field(default_factory=list)
    values: list[str] = field(default_factory=list)
    made: int = 0

    def text(self) -> str:
        clauses = [self._match("MATCH")]
        for _ in range(self.rng.randrange(1, 4)):
            clauses.append(self._clause())
        return "\n".join([*clauses, self._returned()])

    def _clause(self) -> str:
        kind = self.rng.choice(("match", "match", "optional", "unwind", "unwind", "with", "call"))
        if kind == "match":
            return self._match("MATCH")
        if kind == "optional":
            return self._match("OPTIONAL MATCH")
        if kind == "unwind":
            return self._unwind()
        return self._with() if kind == "with" else self._call()

    def _new(self, letter: str) -> str:
        self.made += 1
        return f"{letter}{self.made}"

    def _match(self, keyword: str) -> str:
        patterns = [self._chain()]
        if self.rng.random() < 0.2:
            patterns.append(self._chain())
        where = f"\nWHERE {self._condition()}" if self.rng.random() < 0.25 else ""
        return f"{keyword} {', '.join(patterns)}{where}"

    def _chain(self) -> str:
        """A walk along edges that exist, so that it often finds something."""
        chosen = [n for n in self.nodes if self.rng.random() < 0.5]
        bound = dict(self.nodes)
        text, here = self._node(chosen[0] if chosen else "")
        node = self._some(bound.get(chosen[0]) if chosen else here)
        for _ in range(self.rng.choice((0, 1, 1, 2))):
            near = [e for e in self.world.graph.edges if node.id in (e.source, e.target)]
            if not near:
                break
            edge = self.rng.choice(near)
            out = edge.source == node.id
            node = self.world.node[edge.target if out else edge.source]
            text += self._edge(edge.type, out) + self._node("", node.label)[0]
        return text

    def _some(self, label: NodeLabel | None) -> GraphNode:
        return self.rng.choice(self.world.nodes(label) if label else self.world.nodes())

    def _node(self, bound: str, label: NodeLabel | None = None) -> tuple[str, NodeLabel | None]:
        if bound:
            return f"({bound})", self.nodes[bound]
        if not label and (self.edges or self.values) and self.rng.random() < 0.4:
            return self._referred()
        label = label or self.rng.choice(list(NodeLabel))
        name = self._new("n")
        shown = f":{label.value}" if self.rng.random() < 0.8 else ""
        inline = self._inline(_SCALARS[label], self._some(label)) if self.rng.random() < 0.25 else ""
        self.nodes[name] = label
        return f"({name}{shown}{inline})", label

    def _referred(self) -> tuple[str, NodeLabel]:
        """A node that something in scope names by its id."""
        ways = [f"{edge}.articles[0]" for edge in self.edges] + self.values * 2
        name, value = self._new("n"), self.rng.choice(ways)
        self.nodes[name] = NodeLabel.ARTICLE
        return f"({name}:Article {{id: {value}}})", NodeLabel.ARTICLE

    def _edge(self, type: EdgeType, out: bool) -> str:
        types = [type.value]
        if self.rng.random() < 0.3:
            types.append(self.rng.choice([t.value for t in EdgeType if t is not type]))
        length = self.rng.choice(("*1..2", "*2")) if self.rng.random() < 0.1 else ""
        inline = self._inline(_EDGE_SCALARS, None) if not length and self.rng.random() < 0.1 else ""
        name = self._new("r") if not length and self.rng.random() < 0.6 else ""
        if name:
            self.edges.append(name)
        left, right = ("-", "->") if out else ("<-", "-")
        if self.rng.random() < 0.2:
            left, right = "-", "-"
        return f"{left}[{name}:{'|'.join(types)}{length}{inline}]{right}"

    def _inline(self, properties: tuple[str, ...], like: GraphNode | None) -> str:
        if self.edges and like and like.label is NodeLabel.ARTICLE and self.rng.random() < 0.6:
            return f" {{id: {self.rng.choice(self.edges)}.articles[0]}}"
        name = self.rng.choice(properties)
        chosen = self.rng.random()
        if chosen < 0.4:
            return f" {{{name}: {self._alike(name)}}}"
        if chosen < 0.5:
            return f" {{{name}: {self._scalar()}}}"
        return f" {{{name}: {self._literal(getattr(like, name, '') if like else '')}}}"

    def _alike(self, name: str) -> str:
        """The property of that name of something in scope, which it often equals."""
        nodes = [n for n, label in self.nodes.items() if label and name in _SCALARS[label]]
        ways = [*nodes, *(self.edges if name in _EDGE_SCALARS else ())]
        return f"{self.rng.choice(ways)}.{name}" if ways else self._scalar()

    def _literal(self, like: str = "") -> str:
        if like and self.rng.random() < 0.7:
            return f"'{like}'"
        node = self._some(None)
        name = self.rng.choice(_SCALARS[node.label])
        return f"'{getattr(node, name)}'"

    def _property(self) -> str:
        """A scalar property of something in scope."""
        if self.edges and self.rng.random() < 0.4:
            return f"{self.rng.choice(self.edges)}.{self.rng.choice(_EDGE_SCALARS)}"
        if not self.nodes:
            return self._literal()
        name = self.rng.choice(list(self.nodes))
        return f"{name}.{self.rng.choice(_SCALARS[self.nodes[name] or NodeLabel.PERSON])}"

    def _scalar(self) -> str:
        ways = [self._property(), self._property(), self._literal()]
        if self.values:
            ways += [self.rng.choice(self.values)] * 2
        if self.edges:
            ways.append(f"{self.rng.choice(self.edges)}.articles[0]")
        chosen = self.rng.choice(ways)
        return self.rng.choice((chosen, chosen, chosen, f"coalesce({chosen}, 'none')", f"left({chosen}, 4)"))

    def _condition(self, depth: int = 0) -> str:
        kind = self.rng.randrange(9 if depth < 2 else 5)
        left = self._property()
        if kind <= 1:
            return f"{left} {self.rng.choice(_COMPARED)} {self._alike(left.rpartition('.')[2])}"
        if kind == 2:
            return f"{left} {self.rng.choice(_COMPARED)} {self._scalar()}"
        if kind == 3:
            return f"{left} IS {self.rng.choice(('', 'NOT ', 'NOT '))}NULL"
        if kind == 4:
            return f"{left} IN [{self._scalar()}, {self._literal()}, null]"
        if kind == 5 and self.nodes:
            type = self.rng.choice(list(EdgeType)).value
            body = f"({self.rng.choice(list(self.nodes))})-[:{type}]-()"
            return self.rng.choice(
                (f"EXISTS {{ {body} }}", f"NOT EXISTS {{ {body} }}", f"COUNT {{ {body} }} > 1")
            )
        if kind == 6 and self.edges:
            return f"{self._scalar()} IN {self.rng.choice(self.edges)}.articles"
        if kind == 7:
            return f"NOT ({self._condition(depth + 1)})"
        return f"({self._condition(depth + 1)} {self.rng.choice(('AND', 'OR'))} {self._condition(depth + 1)})"

    def _unwind(self) -> str:
        ways = [f"[{self._scalar()}, {self._literal()}]", "range(0, 1)"]
        if self.edges:
            ways += [f"{self.rng.choice(self.edges)}.articles"] * 4
        people = [n for n, label in self.nodes.items() if label in (NodeLabel.PERSON, NodeLabel.PARK)]
        if people:
            ways.append(f"{self.rng.choice(people)}.aliases")
        chosen = self.rng.choice(ways)
        name = self._new("v")
        if not chosen.startswith("range"):
            self.values.append(name)
        return f"UNWIND {chosen} AS {name}"

    def _with(self) -> str:
        kept_nodes = {n: label for n, label in self.nodes.items() if self.rng.random() < 0.7}
        kept_edges = [e for e in self.edges if self.rng.random() < 0.6]
        kept_values = [v for v in self.values if self.rng.random() < 0.7]
        kept = [*kept_nodes, *kept_edges, *kept_values] or [next(iter(self.nodes), "1 AS one")]
        if kept[0] in self.nodes:
            kept_nodes.setdefault(kept[0], self.nodes[kept[0]])
        more, distinct = "", ""
        if self.rng.random() < 0.3:
            counted = self._new("c")
            more = f", count(*) AS {counted}"
        elif self.rng.random() < 0.4:
            value = self._new("v")
            more = f", {self._scalar()} AS {value}"
            kept_values.append(value)
        elif self.rng.random() < 0.4:
            distinct = "DISTINCT "
        self.nodes, self.edges, self.values = kept_nodes, kept_edges, kept_values
        where = f"\nWHERE {self._condition()}" if self.nodes and self.rng.random() < 0.3 else ""
        return f"WITH {distinct}{', '.join(kept)}{more}{where}"

    def _call(self) -> str:
        if not self.nodes:
            return self._unwind()
        outer, inner = self.rng.choice(list(self.nodes)), self._new("m")
        type = self.rng.choice(list(EdgeType)).value
        value = self._new("v")
        self.values.append(value)
        return (
            f"CALL {{ WITH {outer} MATCH ({outer})-[:{type}]-({inner}) RETURN max({inner}.id) AS {value} }}"
        )

    def _returned(self) -> str:
        shown = [f"{name}.id" for name in (*self.nodes, *self.edges)] + self.values
        kept = [s for s in shown if self.rng.random() < 0.4] or shown[:1] or ["1"]
        columns = [f"{s} AS k{i}" for i, s in enumerate(kept)]
        if self.rng.random() < 0.3:
            columns.append("count(*) AS n")
        if self.nodes and self.rng.random() < 0.15:
            columns.append(f"count(DISTINCT {next(iter(self.nodes))}) AS d")
        return f"RETURN {self.rng.choice(('', '', 'DISTINCT '))}{', '.join(columns)}"


def random_query(world: World, seed: int) -> str:
    """The query of a seed."""
    return RandomQuery(world, random.Random(seed)).text()
