/** Draws small graphs with vis-network, as pyvis has prepared it. */
class VisDrawing {
  constructor(box, looks, pyvis, handlers, wordOf) {
    this.box = box;
    this.looks = looks;
    this.wordOf = wordOf;
    this.scene = { nodes: new Map(), edges: [] };
    this.byImportance = [];
    this.focus = null;
    this.selected = "";
    this.dragged = [];
    this.nodeStyles = new Map(pyvis.nodes.map((style) => [style.id, style]));
    this.edgeStyles = new Map(pyvis.edges.map((style) => [style.id, style]));
    this.nodes = new vis.DataSet();
    this.edges = new vis.DataSet();
    this.drawn = new Map(); // id → what it looked like last
    this.readTheme();
    this.network = new vis.Network(
      box,
      { nodes: this.nodes, edges: this.edges },
      this.options(pyvis.options),
    );
    this.listen(handlers);
  }

  options(prepared) {
    return {
      ...prepared,
      physics: false,
      interaction: {
        hover: true,
        tooltipDelay: 1e9,
        selectConnectedEdges: false,
        hoverConnectedEdges: false,
      },
      nodes: { borderWidth: 1, chosen: false },
      edges: { arrows: { to: { enabled: true, scaleFactor: 0.45 } }, width: 1, chosen: false },
    };
  }

  listen(handlers) {
    const net = this.network;
    net.on("click", ({ nodes, edges }) => handlers.click(nodes[0] ?? edges[0] ?? ""));
    // The browser's own double click: vis-network's is missed when the page is busy with the first one.
    this.box.addEventListener("dblclick", (event) => {
      const { left, top } = this.box.getBoundingClientRect();
      const id = net.getNodeAt({ x: event.clientX - left, y: event.clientY - top });
      if (id !== undefined) handlers.open(id);
    });
    net.on("hoverNode", ({ node }) => handlers.hover(node));
    net.on("blurNode", () => handlers.hover(""));
    net.on("dragStart", ({ nodes }) => {
      handlers.hover("");
      this.dragged = nodes;
    });
    net.on("dragEnd", () => {
      const [id] = this.dragged;
      this.dragged = [];
      if (id === undefined) return handlers.looked();
      const { x, y } = net.getPosition(id);
      return handlers.moved(id, Math.round(x), Math.round(y));
    });
    net.on("zoom", () => handlers.looked());
    net.on("afterDrawing", (context) => {
      this.followDrag();
      paintOverlay(context, this);
      handlers.drawn();
    });
  }

  readTheme() {
    this.theme = readTheme();
    this.drawn.clear();
    if (this.network) this.drawScene(this.scene);
  }

  draw(scene, focus, selected) {
    Object.assign(this, { focus, selected });
    if (scene === this.scene) this.network.redraw();
    else this.drawScene(scene);
  }

  drawScene(scene) {
    this.scene = scene;
    this.byImportance = byImportance(scene, sizesOf(scene));
    this.turns = parallels(scene.edges);
    const nodes = [...scene.nodes.values()].map((item) => this.nodeLook(item));
    const edges = scene.edges.map((edge) => this.edgeLook(edge, this.turns.get(edge.id)));
    this.replace(this.edges, edges, this.nodes, nodes);
    this.network.redraw();
  }

  /** A node that is being dragged is somewhere else than the scene says. */
  followDrag() {
    for (const id of this.dragged) {
      const item = this.scene.nodes.get(id);
      if (item) Object.assign(item, this.network.getPosition(id));
    }
  }

  radius(id) {
    return this.nodeStyles.get(id).size;
  }

  /** Edges go before their nodes and come after them. */
  replace(edgeSet, edges, nodeSet, nodes) {
    const wanted = new Set([...nodes, ...edges].map((item) => item.id));
    for (const set of [edgeSet, nodeSet]) {
      const gone = set.getIds().filter((id) => !wanted.has(id));
      if (gone.length) set.remove(gone);
      for (const id of gone) this.drawn.delete(id);
    }
    for (const [set, items] of [
      [nodeSet, nodes],
      [edgeSet, edges],
    ]) {
      const fresh = items.filter((item) => this.looksNew(item));
      if (fresh.length) set.update(fresh);
    }
  }

  looksNew(item) {
    const look = JSON.stringify(item);
    if (this.drawn.get(item.id) === look) return false;
    this.drawn.set(item.id, look);
    return true;
  }

  nodeLook({ id, x, y }) {
    const style = this.nodeStyles.get(id);
    const color = { background: style.color, border: this.theme.halo };
    return { ...style, x, y, color, label: undefined }; // names are written by the overlay
  }

  edgeLook(edge, turn) {
    const type = turn > 0 ? "curvedCW" : "curvedCCW";
    return {
      ...this.edgeStyles.get(edge.id),
      color: { color: this.theme.line, opacity: 0.55 },
      smooth: turn ? { enabled: true, type, roundness: 0.16 * Math.abs(turn) } : { enabled: false },
    };
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
