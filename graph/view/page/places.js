/** Where nodes stand: as computed beforehand, and beside their neighbours for those that came later. */
class Places {
  /** `tall`: how much higher than broad the picture may be, on a screen that is so itself. */
  constructor(model, data, tall) {
    this.model = model;
    const put = ([x, y]) => [x, Math.round(y * tall)];
    this.every = new Map((data.places ?? []).map((point, i) => [data.nodes[i].id, put(point)]));
    this.opening = new Map(Object.entries(data.opening).map(([id, point]) => [id, put(point)]));
    this.key = "";
  }

  /** A point for every id of the base layout and of `steps`: ids to add beside the first of `near` that stands. */
  of(state, steps) {
    const key = `${state.all}|${steps.map((step) => `${step.near[0]}>${step.ids.join(",")}`).join(";")}`;
    if (key !== this.key) {
      this.key = key;
      this.points = this.placed(state.all ? this.every : this.opening, steps);
    }
    return this.points;
  }

  placed(base, steps) {
    const points = new Map(base);
    const room = new Room(points.values());
    for (const step of steps) {
      const fresh = step.ids.filter((id) => !points.has(id));
      const [x, y] = points.get(step.near.find((id) => points.has(id))) ?? room.edge();
      const spots = room.spots(x, y, fresh.length);
      fresh.forEach((id, i) => points.set(id, spots[i]));
    }
    return points;
  }
}

const CELL_WIDTH = 96;
const CELL_HEIGHT = 56;

/** Which cells of the plane are taken, so that labels do not lie on each other. */
class Room {
  constructor(points) {
    this.taken = new Set();
    this.right = 0;
    for (const [x, y] of points) this.take(x, y);
  }

  cell(x, y) {
    return `${Math.round(x / CELL_WIDTH)},${Math.round(y / CELL_HEIGHT)}`;
  }

  take(x, y) {
    this.taken.add(this.cell(x, y));
    this.right = Math.max(this.right, x);
  }

  edge() {
    return [this.right + 2 * CELL_WIDTH, 0];
  }

  /** `count` free points around x, y, on a sunflower that grows outward. */
  spots(x, y, count) {
    const spots = [];
    for (let i = 1; spots.length < count; i += 1) {
      const radius = 46 * Math.sqrt(i + 1);
      const [sx, sy] = [x + 1.3 * radius * Math.cos(i * 2.39996), y + radius * Math.sin(i * 2.39996)];
      if (this.taken.has(this.cell(sx, sy)) && i < 4000) continue;
      this.take(sx, sy);
      spots.push([Math.round(sx), Math.round(sy)]);
    }
    return spots;
  }
}
