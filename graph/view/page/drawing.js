/**
 * Draws on a canvas: thousands of nodes and edges in one go, and while the user pans or zooms a picture of the
 * last drawing is moved, so that it stays smooth without a graphics card.
 */
class Drawing {
  constructor(box, looks, handlers, wordOf) {
    this.looks = looks;
    this.handlers = handlers;
    this.wordOf = wordOf;
    this.box = box;
    this.canvas = document.createElement("canvas");
    this.picture = document.createElement("canvas"); // the last full drawing
    box.append(this.canvas);
    this.view = { x: 0, y: 0, zoom: 1 };
    Object.assign(this, {
      scene: { nodes: new Map(), edges: [] },
      byImportance: [],
      edges: [],
      focus: null,
      selected: "",
    });
    this.readTheme();
    new ResizeObserver(() => this.resize()).observe(box);
    this.resize();
    new Hands(this, handlers);
  }

  readTheme() {
    this.theme = readTheme();
    if (this.ratio) this.paint();
  }

  get camera() {
    return { ...this.view };
  }

  set camera(view) {
    this.view = { ...view };
    this.paint();
  }

  toPage(x, y) {
    const { width, height } = this;
    return {
      x: (x - this.view.x) * this.view.zoom + width / 2,
      y: (y - this.view.y) * this.view.zoom + height / 2,
    };
  }

  fromPage(x, y) {
    const { width, height } = this;
    return [(x - width / 2) / this.view.zoom + this.view.x, (y - height / 2) / this.view.zoom + this.view.y];
  }

  draw(scene, focus, selected) {
    Object.assign(this, { focus, selected });
    if (scene === this.scene) {
      this.refresh();
      return;
    }
    this.scene = scene;
    this.sizes = sizesOf(scene);
    this.byImportance = byImportance(scene, this.sizes);
    this.grid = new Grid(scene.nodes.values());
    this.turns = parallels(scene.edges);
    this.edges = linesFirst(scene, this.sizes);
    this.paint();
  }

  resize() {
    const { width, height } = this.box.getBoundingClientRect();
    const ratio = window.devicePixelRatio || 1;
    if (width === this.width && height === this.height && ratio === this.ratio) return;
    Object.assign(this, { width, height, ratio });
    for (const canvas of [this.canvas, this.picture]) {
      canvas.width = Math.max(1, Math.round(width * this.ratio));
      canvas.height = Math.max(1, Math.round(height * this.ratio));
    }
    this.paint();
  }

  /** Draw everything at the next frame. */
  paint() {
    clearTimeout(this.later);
    this.stale = true;
    this.refresh();
  }

  /** Show the picture as the view has it at the next frame; draw it anew before if it is stale. */
  refresh() {
    this.wanted ??= requestAnimationFrame(() => {
      this.wanted = undefined;
      if (this.stale) {
        const start = performance.now();
        this.paintPicture();
        this.cost = performance.now() - start;
      }
      this.show();
      this.handlers.drawn();
    });
  }

  /** While the view moves: drawn anew if that is quick, else the last picture moved, and drawn when at rest. */
  move() {
    if (this.cost < 12) {
      this.paint();
      return;
    }
    this.refresh();
    clearTimeout(this.later);
    this.later = setTimeout(() => this.paint(), 150);
  }

  show() {
    const { view, pictured } = this;
    const context = this.canvas.getContext("2d");
    const { width, height } = this.canvas;
    const scale = view.zoom / pictured.zoom;
    const dx = (pictured.x - view.x) * view.zoom * this.ratio;
    const dy = (pictured.y - view.y) * view.zoom * this.ratio;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = this.theme.halo;
    context.fillRect(0, 0, width, height);
    context.setTransform(scale, 0, 0, scale, dx + (width / 2) * (1 - scale), dy + (height / 2) * (1 - scale));
    context.drawImage(this.picture, 0, 0);
    this.unitsOfDrawing(context);
    paintOverlay(context, this);
  }

  unitsOfDrawing(context) {
    const { x, y, zoom } = this.view;
    const k = zoom * this.ratio;
    context.setTransform(k, 0, 0, k, context.canvas.width / 2 - x * k, context.canvas.height / 2 - y * k);
  }

  paintPicture() {
    this.stale = false;
    this.pictured = { ...this.view };
    const context = this.picture.getContext("2d");
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = this.theme.halo;
    context.fillRect(0, 0, this.picture.width, this.picture.height);
    this.unitsOfDrawing(context);
    this.paintEdges(context);
    this.paintNodes(context);
  }

  paintEdges(context) {
    const { zoom } = this.view;
    const many = this.scene.edges.length > 3000;
    const [stated, others] = [new Path2D(), new Path2D()];
    const heads = new Path2D();
    // In pixels; from afar, and among many, arrows would hide what they point at.
    const head = many || zoom < 0.4 ? 0 : Math.min(7, 3 + 4 * zoom);
    const inView = this.viewTest();
    let left = LINES_AT_MOST;
    for (const edge of this.edges) {
      const bend = this.bend(edge);
      if (!inView(bend.a, bend.b)) continue;
      if (left-- === 0) break;
      this.trace(bend, many || edge.basis === "stated" ? stated : others);
      if (head) arrowHead(heads, ...headOf(bend, this.radius(edge.target) + 1 / zoom), head / zoom);
    }
    context.lineWidth = 1 / zoom;
    context.strokeStyle = fade(this.theme.line, many ? 0.22 : 0.5);
    context.fillStyle = fade(this.theme.line, 0.7);
    context.fill(heads);
    context.stroke(stated);
    context.setLineDash([4 / zoom, 4 / zoom]);
    context.stroke(others);
    context.setLineDash([]);
  }

  /** Whether what lies between two points may be seen; a margin in units of the drawing. */
  viewTest(margin = 0) {
    const [left, top] = this.fromPage(0, 0).map((value) => value - margin);
    const [right, bottom] = this.fromPage(this.width, this.height).map((value) => value + margin);
    return (a, b) =>
      Math.max(a.x, b.x) >= left &&
      Math.min(a.x, b.x) <= right &&
      Math.max(a.y, b.y) >= top &&
      Math.min(a.y, b.y) <= bottom;
  }

  bend(edge) {
    return bendOf(this.scene, edge, this.turns);
  }

  trace({ a, b, x, y, turn }, path) {
    path.moveTo(a.x, a.y);
    if (turn) path.quadraticCurveTo(x, y, b.x, b.y);
    else path.lineTo(b.x, b.y);
  }

  /** In units of the drawing: dots never shrink to nothing when zoomed out, nor grow over their labels. */
  radius(id) {
    const pixels = Math.min(Math.max(this.sizes.get(id) * this.view.zoom, 2), 16);
    return pixels / this.view.zoom;
  }

  paintNodes(context) {
    const paths = new Map(Object.keys(this.looks).map((label) => [label, new Path2D()]));
    const inView = this.viewTest(30 / this.view.zoom);
    for (const item of this.scene.nodes.values()) {
      if (!inView(item, item)) continue;
      const { id, node, x, y } = item;
      shape(paths.get(node.label), this.looks[node.label].shape, x, y, this.radius(id));
    }
    for (const [label, path] of paths) {
      context.fillStyle = this.looks[label].colour;
      context.fill(path);
    }
  }

  /** The node, else the edge, at a point of the page within the box; else "". */
  at(px, py) {
    const [x, y] = this.fromPage(px, py);
    const reach = 4 / this.view.zoom;
    let best = ["", Infinity];
    for (const item of this.grid?.near(x, y, 30 / this.view.zoom) ?? []) {
      const distance = Math.hypot(item.x - x, item.y - y) - this.radius(item.id);
      if (distance < reach && distance < best[1]) best = [item.id, distance];
    }
    return best[0];
  }

  edgeAt(px, py) {
    const [x, y] = this.fromPage(px, py);
    let best = ["", 5 / this.view.zoom];
    for (const edge of this.scene.edges) {
      const { a, b, x: bx, y: by, turn } = this.bend(edge);
      const middle = turn ? { x: (a.x + b.x) / 4 + bx / 2, y: (a.y + b.y) / 4 + by / 2 } : null;
      const distance = middle
        ? Math.min(toSegment(x, y, a, middle), toSegment(x, y, middle, b))
        : toSegment(x, y, a, b);
      if (distance < best[1]) best = [edge.id, distance];
    }
    return best[0];
  }

  panBy(dx, dy) {
    this.view.x -= dx / this.view.zoom;
    this.view.y -= dy / this.view.zoom;
    this.move();
  }

  zoomAt(px, py, factor) {
    const [x, y] = this.fromPage(px, py);
    const zoom = Math.min(Math.max(this.view.zoom * factor, 0.01), 8);
    const { width, height } = this;
    this.view = { x: x - (px - width / 2) / zoom, y: y - (py - height / 2) / zoom, zoom };
    this.move();
  }
}
