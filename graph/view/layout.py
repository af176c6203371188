"""Where every node stands, computed before the page is opened: clusters apart, labels not on each other.

Each connected piece is laid out by itself: rustworkx's Fruchterman-Reingold places its best connected nodes
(by `benchmarks/view.py --layouts` the fastest of those measured, but quadratic), the others fan out around
the neighbours that already stand. Boxes are then pushed off each other and the pieces packed side by side.
The same graph gives the same picture.
"""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

# Pixels at zoom 1. A piece of at most this many nodes is laid out by force as a whole.
_FORCED = 600
_SPACING = 110.0
_GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))
_PUSHES = 60

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """What a node covers around its point, label included: width and height in pixels."""

    width: float
    height: float


def layout(boxes: Mapping[str, Box], links: Iterable[tuple[str, str]]) -> dict[str, Point]:
    """A point for every key of ``boxes``, in pixels around the origin; links to unknown ids do not count."""
    near: dict[str, set[str]] = {node: set() for node in sorted(boxes)}
    for a, b in links:
        if a != b and a in near and b in near:
            near[a].add(b)
            near[b].add(a)
    pieces = [_laid_out(piece, near, boxes) for piece in _pieces(near)]
    return _packed(pieces, boxes)


def _pieces(near: Mapping[str, set[str]]) -> list[list[str]]:
    """Connected pieces, the largest first, each grown from its best connected node along connections."""
    seen: set[str] = set()
    pieces = []
    for start in sorted(near, key=lambda node: (-len(near[node]), node)):
        if start in seen:
            continue
        seen.add(start)
        piece, queue = [], deque([start])
        while queue:
            node = queue.popleft()
            piece.append(node)
            fresh = sorted(near[node] - seen, key=lambda n: (-len(near[n]), n))
            seen.update(fresh)
            queue.extend(fresh)
        pieces.append(piece)
    return sorted(pieces, key=lambda piece: (-len(piece), piece[0]))


def _laid_out(
    piece: Sequence[str], near: Mapping[str, set[str]], boxes: Mapping[str, Box]
) -> dict[str, Point]:
    best = sorted(piece, key=lambda n: (-len(near[n]), n))[:_FORCED] if len(piece) > _FORCED else piece
    points = _by_force(best, near)
    _fan_out([node for node in piece if node not in points], near, points)
    _push_apart(points, boxes)
    return points


def _by_force(nodes: Sequence[str], near: Mapping[str, set[str]]) -> dict[str, Point]:
    import rustworkx

    number = {node: i for i, node in enumerate(nodes)}
    graph = rustworkx.PyGraph()
    graph.add_nodes_from(list(nodes))
    graph.add_edges_from_no_data(
        [(number[a], number[b]) for a in nodes for b in sorted(near[a]) if b in number and a < b]
    )
    spread = rustworkx.spring_layout(graph, seed=1, num_iter=100 if len(nodes) < 300 else 60)
    size = _SPACING * math.sqrt(len(nodes)) / 4
    xs, ys = (_spread([spread[i][axis] for i in range(len(nodes))]) for axis in (0, 1))
    return {node: (xs[i] * size, ys[i] * size) for node, i in number.items()}


def _spread(values: Sequence[float]) -> list[float]:
    """The same order around 0 with a deviation of 1, so that no picture is a narrow column.

    What stands far out is drawn in: a long tail would make everything else small.
    """
    middle = sum(values) / len(values)
    deviation = math.sqrt(sum((value - middle) ** 2 for value in values) / len(values)) or 1.0
    return [_drawn_in((value - middle) / deviation) for value in values]


def _drawn_in(value: float, far: float = 1.8) -> float:
    return math.copysign(min(abs(value), far + (abs(value) - far) * 0.4), value)


def _fan_out(rest: Iterable[str], near: Mapping[str, set[str]], points: dict[str, Point]) -> None:
    """Put each remaining node by the middle of its neighbours, on a sunflower around them."""
    taken: defaultdict[Point, int] = defaultdict(int)
    for node in rest:
        standing = [points[n] for n in sorted(near[node]) if n in points] or [(0.0, 0.0)]
        x = sum(p[0] for p in standing) / len(standing)
        y = sum(p[1] for p in standing) / len(standing)
        cell = (round(x / _SPACING), round(y / _SPACING))
        taken[cell] += 1
        radius, angle = 24 * math.sqrt(taken[cell]), taken[cell] * _GOLDEN_ANGLE
        points[node] = (x + radius * math.cos(angle), y + radius * math.sin(angle))


def _push_apart(points: dict[str, Point], boxes: Mapping[str, Box]) -> None:
    """Move overlapping boxes off each other along the shorter way, until none overlap or patience ends."""
    size = max((max(boxes[n].width, boxes[n].height) for n in points), default=1.0)
    for _ in range(_PUSHES if len(points) <= _FORCED else _PUSHES // 4):
        cells: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
        for node, (x, y) in points.items():
            cells[int(x // size), int(y // size)].append(node)
        moved = False
        for (cx, cy), nodes in cells.items():
            around = [
                n
                for dx in (0, 1)
                for dy in (-1, 0, 1)
                if dx or dy > 0
                for n in cells.get((cx + dx, cy + dy), ())
            ]
            for i, a in enumerate(nodes):
                for b in (*nodes[i + 1 :], *around):
                    moved = _part(a, b, points, boxes) or moved
        if not moved:
            return


def _part(a: str, b: str, points: dict[str, Point], boxes: Mapping[str, Box]) -> bool:
    (ax, ay), (bx, by) = points[a], points[b]
    over_x = (boxes[a].width + boxes[b].width) / 2 - abs(ax - bx)
    over_y = (boxes[a].height + boxes[b].height) / 2 - abs(ay - by)
    if over_x <= 0 or over_y <= 0:
        return False
    if over_y <= over_x:
        step = math.copysign(over_y / 2 + 0.5, ay - by)
        points[a], points[b] = (ax, ay + step), (bx, by - step)
    else:
        step = math.copysign(over_x / 2 + 0.5, ax - bx)
        points[a], points[b] = (ax + step, ay), (bx - step, by)
    return True


def _packed(pieces: Sequence[dict[str, Point]], boxes: Mapping[str, Box]) -> dict[str, Point]:
    """Pieces on shelves under the first and largest, the whole centred on the origin.

    A shelf holds pieces of about one height, or little ones would stand lost beside a large one.
    """
    frames = [_frame(piece, boxes) for piece in pieces]
    area = sum((right - left) * (bottom - top) for left, top, right, bottom in frames)
    wide = max([math.sqrt(area) * 1.4, *(right - left for left, _, right, _ in frames)], default=0.0)
    points: dict[str, Point] = {}
    x = y = shelf = 0.0
    for piece, (left, top, right, bottom) in zip(pieces, frames, strict=True):
        if x and (x + right - left > wide or bottom - top < shelf / 2):
            x, y, shelf = 0.0, y + shelf, 0.0
        points |= {node: (px - left + x, py - top + y) for node, (px, py) in piece.items()}
        x, shelf = x + right - left, max(shelf, bottom - top)
    middle_x, middle_y = wide / 2, (y + shelf) / 2
    return {node: (px - middle_x, py - middle_y) for node, (px, py) in points.items()}


def _frame(piece: Mapping[str, Point], boxes: Mapping[str, Box]) -> tuple[float, float, float, float]:
    lefts, tops, rights, bottoms = zip(
        *(
            (x - boxes[n].width / 2, y - boxes[n].height / 2, x + boxes[n].width / 2, y + boxes[n].height / 2)
            for n, (x, y) in piece.items()
        ),
        strict=True,
    )
    return min(lefts), min(tops), max(rights), max(bottoms)
