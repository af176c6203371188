/** Where the user looks: what is fitted into the window, what is brought into view, panning and zooming. */
class Camera {
  constructor(page) {
    this.page = page;
    this.fitted = ""; // for which size of the window, if at all
  }

  get view() {
    return this.page.drawing.camera;
  }

  set view(view) {
    this.page.drawing.camera = view;
    this.moved();
  }

  /** The drawing has been moved, by this or by the user's hands. */
  moved() {
    this.fitted = "";
    this.page.state.camera = this.view;
    this.page.address.remember();
  }

  /** Everything visible, or these nodes, as large as fits. */
  fit(ids) {
    const { scene, box } = this.page;
    const items = (ids ?? [...scene.nodes.keys()]).map((id) => scene.nodes.get(id)).filter(Boolean);
    const { width, height } = box.getBoundingClientRect();
    if (width && height) {
      const [left, top, w, h] = frameOf(items, 1, 1);
      const free = height - this.covered();
      // Names keep their size however far away one is, so the margin for them is in pixels of the screen.
      const [sides, above, below] = [Math.min(116, width * 0.3), 26, Math.min(48, free * 0.12)];
      const zoom = Math.min((width - sides) / w, (free - above - below) / h, 1.4);
      const lower = (height - free + below - above) / 2 / zoom;
      this.view = { x: left + w / 2, y: top + h / 2 + lower, zoom };
    }
    this.fitted = ids ? "" : `${width} ${height}`;
  }

  /** How many pixels at the bottom of the drawing lie under something else. */
  covered() {
    const { box, panel, narrow } = this.page;
    const over = narrow.matches && panel.open ? panel.box : document.getElementById("count");
    return Math.max(box.getBoundingClientRect().bottom - over.getBoundingClientRect().top, 0);
  }

  /** What was fitted into the window is so in one of another size, too. */
  resized() {
    const { width, height } = this.page.box.getBoundingClientRect();
    if (this.fitted && this.fitted !== `${width} ${height}`) this.fit();
  }

  /** Bring a node into view if it is not there. */
  show(id) {
    const { scene, box, drawing } = this.page;
    const item = scene.nodes.get(id);
    if (!item) return;
    const { width, height } = box.getBoundingClientRect();
    const covered = this.covered();
    const { x, y } = drawing.toPage(item.x, item.y);
    const { zoom } = this.view;
    if (x > 60 && y > 60 && x < width - 60 && y < height - covered - 60 && zoom > 0.5) return;
    const near = Math.max(zoom, 0.8);
    this.view = { x: item.x, y: item.y + covered / 2 / near, zoom: near };
  }

  pan(dx, dy) {
    const { x, y, zoom } = this.view;
    this.view = { x: x + dx / zoom, y: y + dy / zoom, zoom };
  }

  zoom(factor) {
    const { x, y, zoom } = this.view;
    this.view = { x, y, zoom: zoom * factor };
  }
}
