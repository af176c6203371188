/** Physics, when asked for: vis-network, as pyvis ships and prepares it, draws in place of the canvas. */
class Live {
  constructor(button, page, pyvis) {
    Object.assign(this, { button, page, pyvis, canvas: page.drawing });
    button.hidden = !pyvis;
    button.addEventListener("click", () => this.toggle());
  }

  get on() {
    return this.page.drawing !== this.canvas;
  }

  toggle() {
    const camera = this.page.drawing.camera;
    if (this.on) this.stop();
    else this.start();
    this.button.setAttribute("aria-pressed", String(this.on));
    this.page.redraw();
    this.page.drawing.camera = camera;
  }

  start() {
    const { page } = this;
    this.load();
    page.drawing = new LiveDrawing(page.box, page.looks, this.pyvis, page.handlers(), this.canvas.wordOf);
  }

  /** The nodes stay where they have moved to; that is one step to undo. */
  stop() {
    const { page } = this;
    const { scene } = page;
    page.drawing.close();
    page.drawing = this.canvas;
    const places = [...scene.nodes.values()].map(({ id, x, y }) => [id, [Math.round(x), Math.round(y)]]);
    page.state.change({ moved: { ...page.state.now.moved, ...Object.fromEntries(places) } });
  }

  load() {
    if (window.vis) return;
    document.head.append(el("script", {}, document.getElementById("vis-network").textContent));
  }
}

/** The same to the page as `Drawing`, but where nodes stand is vis-network's to say. */
class LiveDrawing {
  constructor(box, looks, pyvis, handlers, wordOf) {
    // A box of its own over the canvas: vis-network empties the one it is given.
    this.box = el("div", { className: "live" });
    box.append(this.box);
    Object.assign(this, { looks, wordOf, handlers, focus: null, selected: "", byImportance: [] });
    this.scene = { nodes: new Map(), edges: [] };
    this.theme = readTheme();
    this.styles = new Map([...pyvis.nodes, ...pyvis.edges].map((style) => [style.id, style]));
    this.nodes = new vis.DataSet();
    this.edges = new vis.DataSet();
    const data = { nodes: this.nodes, edges: this.edges };
    this.network = new vis.Network(this.box, data, this.options(pyvis.options));
    this.listen();
  }

  options(prepared) {
    return {
      ...prepared,
      interaction: {
        hover: true,
        tooltipDelay: 1e9,
        selectConnectedEdges: false,
        hoverConnectedEdges: false,
      },
      nodes: { borderWidth: 0, chosen: false },
      // What edges share is set once here: vis-network is slow at what each has of its own.
      edges: {
        arrows: { to: { enabled: true, scaleFactor: 0.4 } },
        chosen: false,
        color: { color: this.theme.line, opacity: 0.55, inherit: false },
        smooth: false,
        width: 1,
      },
    };
  }

  listen() {
    const { network, handlers } = this;
    network.on("click", ({ nodes, edges }) => handlers.click(nodes[0] ?? edges[0] ?? ""));
    // The browser's own double click: vis-network's is missed when the page is busy with the first one.
    this.box.addEventListener("dblclick", (event) => {
      const { left, top } = this.box.getBoundingClientRect();
      const id = network.getNodeAt({ x: event.clientX - left, y: event.clientY - top });
      if (id !== undefined) handlers.open(id);
    });
    network.on("hoverNode", ({ node }) => handlers.hover(node));
    network.on("blurNode", () => handlers.hover(""));
    network.on("dragStart", () => handlers.hover(""));
    network.on("dragEnd", () => handlers.looked());
    network.on("zoom", () => handlers.looked());
    network.on("afterDrawing", (context) => {
      this.follow();
      paintOverlay(context, this);
    });
  }

  close() {
    this.network.destroy();
    this.box.remove();
  }

  /** The scene's nodes stand where vis-network has moved them. */
  follow() {
    const at = this.network.getPositions();
    for (const item of this.scene.nodes.values()) Object.assign(item, at[item.id]);
  }

  readTheme() {
    this.theme = readTheme();
    this.network.setOptions({ edges: { color: { color: this.theme.line } } });
  }

  draw(scene, focus, selected) {
    Object.assign(this, { focus, selected });
    if (scene !== this.scene) this.take(scene);
    this.network.redraw();
  }

  take(scene) {
    this.scene = scene;
    this.follow();
    this.sizes = sizesOf(scene);
    this.byImportance = byImportance(scene, this.sizes);
    this.turns = parallels(scene.edges);
    const nodes = [...scene.nodes.values()].map((item) => this.nodeLook(item));
    const edges = scene.edges.map((edge) => this.edgeLook(edge, this.turns.get(edge.id)));
    // Edges go before their nodes and come after them.
    keepOnly(this.edges, edges);
    keepOnly(this.nodes, nodes);
    this.nodes.update(nodes);
    this.edges.update(edges);
  }

  nodeLook({ id, x, y, pinned }) {
    // Names are written by the overlay.
    return { ...this.styles.get(id), label: undefined, x, y, fixed: pinned, size: this.sizes.get(id) };
  }

  edgeLook(edge, turn) {
    const { id, from, to, dashes } = this.styles.get(edge.id);
    if (!turn) return { id, from, to, dashes, smooth: false };
    const type = turn > 0 ? "curvedCW" : "curvedCCW";
    return { id, from, to, dashes, smooth: { enabled: true, type, roundness: 0.16 * Math.abs(turn) } };
  }

  radius(id) {
    return this.sizes.get(id);
  }

  get camera() {
    const { x, y } = this.network.getViewPosition();
    return { x, y, zoom: this.network.getScale() };
  }

  set camera({ x, y, zoom }) {
    this.network.moveTo({ position: { x, y }, scale: zoom, animation: false });
  }

  /** Where a point of the drawing is in the page. */
  toPage(x, y) {
    return this.network.canvasToDOM({ x, y });
  }
}

function keepOnly(set, items) {
  const wanted = new Set(items.map((item) => item.id));
  set.remove(set.getIds().filter((id) => !wanted.has(id)));
}
