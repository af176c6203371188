// Geometry that both drawings and the saved picture share.

/** Radius of each node by how many edges it has here. */
function sizesOf(scene) {
  const degree = new Map();
  for (const { source, target } of scene.edges) {
    degree.set(source, (degree.get(source) ?? 0) + 1);
    degree.set(target, (degree.get(target) ?? 0) + 1);
  }
  return new Map(
    [...scene.nodes.keys()].map((id) => [id, Math.min(7 + 1.8 * Math.sqrt(degree.get(id) ?? 0), 24)]),
  );
}

/** Finds what is near a point without looking at every node. */
class Grid {
  constructor(items) {
    this.size = 100;
    this.cells = new Map();
    for (const item of items) {
      const key = `${Math.floor(item.x / this.size)},${Math.floor(item.y / this.size)}`;
      if (!this.cells.has(key)) this.cells.set(key, []);
      this.cells.get(key).push(item);
    }
  }

  *near(x, y, reach) {
    const cell = (value) => Math.floor(value / this.size);
    for (let cx = cell(x - reach); cx <= cell(x + reach); cx += 1) {
      for (let cy = cell(y - reach); cy <= cell(y + reach); cy += 1)
        yield* this.cells.get(`${cx},${cy}`) ?? [];
    }
  }
}

function toSegment(x, y, a, b) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.min(Math.max(((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1), 0), 1);
  return Math.hypot(a.x + along * dx - x, a.y + along * dy - y);
}

const CORNERS = {
  square: [4, Math.PI / 4],
  diamond: [4, 0],
  triangle: [3, -Math.PI / 2],
  triangleDown: [3, Math.PI / 2],
  hexagon: [6, 0],
};

/** The corners of a named shape, as vis-network names them; a dot has none. */
function corners(name, x, y, radius) {
  if (name === "dot") return [];
  if (name === "star") {
    return Array.from({ length: 10 }, (_, i) =>
      polar(x, y, radius * (i % 2 ? 0.5 : 1.25), -Math.PI / 2 + (i * Math.PI) / 5),
    );
  }
  const [count, start] = CORNERS[name];
  return Array.from({ length: count }, (_, i) =>
    polar(x, y, radius * 1.15, start + (i * 2 * Math.PI) / count),
  );
}

function polar(x, y, radius, angle) {
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}

function shape(path, name, x, y, radius) {
  const points = corners(name, x, y, radius);
  if (!points.length) {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 7);
    return;
  }
  points.forEach(([px, py], i) => (i ? path.lineTo(px, py) : path.moveTo(px, py)));
  path.closePath();
}

/** How far each edge bends, so that edges between the same two nodes do not hide each other: 0, 1, -1, 2 … */
function parallels(edges) {
  const seen = new Map(); // lesser id → greater id → how many so far
  const turns = new Map();
  for (const { id, source, target } of edges) {
    const forward = source < target;
    const [low, high] = forward ? [source, target] : [target, source];
    if (!seen.has(low)) seen.set(low, new Map());
    const count = seen.get(low).get(high) ?? 0;
    seen.get(low).set(high, count + 1);
    const turn = count % 2 ? (count + 1) / 2 : -count / 2;
    turns.set(id, forward ? turn || 0 : -turn || 0);
  }
  return turns;
}

/** Ends of an edge, and the point that a curve between them bends towards (their middle if it is straight). */
function bendOf(scene, edge, turns) {
  const [a, b] = [scene.nodes.get(edge.source), scene.nodes.get(edge.target)];
  const turn = 0.16 * turns.get(edge.id);
  return { a, b, x: (a.x + b.x) / 2 + (b.y - a.y) * turn, y: (a.y + b.y) / 2 - (b.x - a.x) * turn, turn };
}

/** The point of a bent edge after a part (0 to 1) of the way. */
function alongBend({ a, b, x, y }, part) {
  const [before, at, after] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return [before * a.x + at * x + after * b.x, before * a.y + at * y + after * b.y];
}

/** Where a bent edge's arrow ends, `back` before the middle of its target, and the angle it comes at. */
function headOf({ b, x, y }, back) {
  const angle = Math.atan2(b.y - y, b.x - x);
  return [b.x - back * Math.cos(angle), b.y - back * Math.sin(angle), angle];
}

/** Adds the head of an arrow to a path. */
function arrowHead(path, x, y, angle, size) {
  path.moveTo(x, y);
  for (const side of [-0.4, 0.4])
    path.lineTo(x - size * Math.cos(angle + side), y - size * Math.sin(angle + side));
  path.closePath();
}

// More lines than these are a grey cloud, and slow: the others show when one zooms in.
const LINES_AT_MOST = 20000;

/** The edges in the order of drawing: where they are too many, those among the best connected nodes first. */
function linesFirst(scene, sizes) {
  if (scene.edges.length <= LINES_AT_MOST) return scene.edges;
  const weight = ({ source, target }) => Math.min(sizes.get(source), sizes.get(target));
  return scene.edges
    .map((edge) => [weight(edge), edge])
    .sort((a, b) => b[0] - a[0])
    .map(([, edge]) => edge);
}

/** The nodes of a scene, those with the most edges in it first, and parks, which it is about, ahead of their size. */
function byImportance(scene, sizes) {
  const weight = ({ id, node }) => sizes.get(id) + (node.label === "Park" ? 8 : 0);
  return [...scene.nodes.values()].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}

const FONT = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Hiragino Sans GB", sans-serif';

/** The colours that style.css gives for light or dark. */
function readTheme() {
  const css = getComputedStyle(document.documentElement);
  const [ink, line, halo] = ["--ink", "--line", "--paper"].map((name) => css.getPropertyValue(name).trim());
  return { ink, line, halo };
}

/** A #rrggbb colour with an opacity from 0 to 1. */
function fade(colour, opacity) {
  return (
    colour +
    Math.round(opacity * 255)
      .toString(16)
      .padStart(2, "0")
  );
}
