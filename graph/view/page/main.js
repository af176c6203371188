/** The page: puts the parts together and lets each know what the others did. */
class Page {
  constructor(data) {
    this.looks = data.looks;
    this.model = new Model(data);
    this.places = new Places(this.model, data);
    this.source = data.served ? new ServerSource(this.model, data.total) : new FileSource(this.model);
    this.state = new State({ ...FRESH, all: data.everything }, () => this.update());
    const known = (id) => this.model.nodes.has(id) || this.model.edges.has(id);
    const language = this.state.fromFragment(location.hash, known);
    if (location.hash.length < 2 && data.around.length === 1) this.state.selected = data.around[0];
    this.texts = new Texts(data.texts, language || data.language);
    this.hovered = "";
    this.narrow = window.matchMedia("(max-width: 760px)");
    this.scene = { nodes: new Map(), edges: [] };
    const get = (id) => document.getElementById(id);
    this.box = get("drawing");
    this.drawing = new Drawing(this.box, data.looks, this.handlers(), (edge) => this.wordOf(edge));
    this.live = new Live(get("live"), this, data.pyvis);
    this.search = new Search(get("search"), get("found"), this);
    this.legend = new Legend(get("filters"), this);
    this.panel = new Panel(get("panel"), this);
    this.paths = new Paths(get("banner"), this);
    this.saving = new Saving(this);
    this.query = data.served ? new Query(get("query"), this) : null;
    this.allFits = !data.served && this.places.opening.size >= this.source.total;
  }

  handlers() {
    return {
      click: (id) => (id ? this.goTo(id, { move: false }) : this.lookAway()),
      open: (id) => this.expand(id),
      hover: (id) => this.hover(id),
      moved: (id, x, y) => this.state.change({ moved: { ...this.state.now.moved, [id]: [x, y] } }),
      looked: () => this.looked(),
      drawn: () => this.drawn(),
    };
  }

  async start() {
    this.texts.fill(document);
    this.listen();
    if (this.source.served && location.hash.length > 1) await this.attempt(() => this.fetchState());
    this.update();
    if (this.state.camera) this.drawing.camera = this.state.camera;
    else this.fit();
    if (this.query) this.query.start();
    this.fold();
  }

  /** An address may name what the server has not handed out yet. */
  async fetchState() {
    this.state.fromFragment(location.hash, () => true);
    const { steps, pins, path } = this.state.now;
    await this.source.fetchNodes([...steps.map(([, id]) => id), ...pins, ...path, this.state.selected]);
    const known = (id) => this.model.nodes.has(id);
    for (const [kind, id] of steps) if (kind === "expand" && known(id)) await this.source.expand(id);
    if (known(this.state.selected)) await this.source.expand(this.state.selected);
    this.state.fromFragment(location.hash, (id) => known(id) || this.model.edges.has(id));
  }

  /** The legend is folded where it would leave no room. */
  fold() {
    document.getElementById("legend").open = !this.narrow.matches;
  }

  /** Show what the state says: the drawing first, when the page opens, and at its sides when that is seen. */
  update() {
    const old = this.sceneIsOld();
    if (old) {
      this.scene = compose(this.model, this.state, this.places);
      [this.composed, this.version] = [this.state.now, this.model.version];
      this.count();
    }
    this.redraw();
    if (this.settled) this.updateSides(old);
  }

  updateSides(sceneIsNew) {
    if (sceneIsNew) {
      this.legend.render();
      document.getElementById("undo").disabled = !this.state.past.length;
    }
    this.panel.render();
    this.remember();
  }

  /** Looking at another node changes nothing of what there is to see, unless a filter would hide one of the two. */
  sceneIsOld() {
    const { now, selected } = this.state;
    const kept = this.model.nodes.has(selected) && !passes(this.model, this.model.nodes.get(selected), now);
    const old =
      now !== this.composed ||
      this.version !== this.model.version ||
      kept ||
      this.kept ||
      (this.model.nodes.has(selected) && !this.scene.nodes.has(selected));
    this.kept = kept;
    return old;
  }

  redraw() {
    const focus = focusOf(this.model, this.scene, this.state, this.hovered);
    this.drawing.draw(this.scene, focus, this.state.selected);
  }

  count() {
    let shown = 0;
    for (const { node } of this.scene.nodes.values()) if (node.label !== "Article") shown += 1;
    document.getElementById("count-text").textContent = this.texts.of("shown", shown, this.source.total);
    document.getElementById("nothing").hidden = this.scene.nodes.size > 0;
    const all = document.getElementById("all");
    all.hidden = this.allFits || this.source.served;
    all.textContent = this.texts.of(this.state.now.all ? "showCore" : "showAll");
  }

  drawn() {
    if (this.settled) return;
    this.settled = true;
    document.documentElement.dataset.drawn = "true";
    setTimeout(() => {
      this.updateSides(true);
      document.documentElement.dataset.ready = "true";
    });
  }

  // -- what the user does -----------------------------------------------------------------------------

  /** Look at a node or edge, bringing it in if it is not visible; or take it as the end of a path. */
  async goTo(id, { move = true } = {}) {
    if (this.paths.take(id)) return;
    if (this.model.nodes.has(id)) {
      if (this.source.served) await this.attempt(() => this.source.expand(id));
      this.state.selected = id;
      if (this.scene.nodes.has(id)) this.update();
      else this.state.step("add", id);
      if (move) this.bringIntoView(id);
    } else this.state.select(id);
    this.panel.box.classList.add("open");
  }

  lookAway() {
    if (this.paths.from) this.paths.cancel();
    this.panel.box.classList.remove("open");
    if (this.state.selected) this.state.select("");
    else if (this.state.now.path.length) this.state.change({ path: [] });
  }

  async expand(id) {
    await this.attempt(() => this.source.expand(id));
    this.state.selected = id;
    this.state.step("expand", id);
  }

  hide(id) {
    this.state.selected = "";
    this.state.change({
      hidden: [...this.state.now.hidden, id],
      pins: this.state.now.pins.filter((pin) => pin !== id),
    });
  }

  hover(id) {
    if (id === this.hovered) return;
    this.hovered = id;
    this.box.classList.toggle("over", id !== "");
    clearTimeout(this.hovering);
    this.hovering = setTimeout(() => this.redraw(), 40);
  }

  showOnly(ids) {
    const others = [...this.scene.nodes.keys()].filter((id) => !ids.includes(id));
    this.state.selected = "";
    this.state.change({ hidden: others, steps: [...this.state.now.steps, ...ids.map((id) => ["add", id])] });
    this.fit();
  }

  arrange() {
    if (this.scene.nodes.size > ARRANGED_AT_MOST) return;
    if (this.live.on) this.live.toggle();
    this.state.change({ moved: { ...this.state.now.moved, ...arranged(this.scene) } });
    this.fit();
  }

  switchLanguage() {
    this.texts.language = this.texts.language === "en" ? "zh" : "en";
    this.texts.fill(document);
    this.query?.render();
    this.composed = null;
    this.update();
  }

  // -- where the user looks ---------------------------------------------------------------------------

  fit(ids) {
    const items = (ids ?? [...this.scene.nodes.keys()]).map((id) => this.scene.nodes.get(id)).filter(Boolean);
    const { width, height } = this.box.getBoundingClientRect();
    if (width && height) {
      const [left, top, w, h] = frameOf(items, 1, 1);
      // Names keep their size however far away one is, so the margin for them is in pixels of the screen.
      const [sides, ends] = [Math.min(116, width * 0.3), Math.min(90, height * 0.2)];
      const zoom = Math.min((width - sides) / w, (height - ends) / h, 1.4);
      this.drawing.camera = { x: left + w / 2, y: top + h / 2, zoom };
      this.looked();
    }
    this.fitted = ids ? "" : `${width} ${height}`;
  }

  /** What was fitted into the window is so in one of another size, too. */
  resized() {
    const { width, height } = this.box.getBoundingClientRect();
    if (this.fitted && this.fitted !== `${width} ${height}`) this.fit();
  }

  bringIntoView(id) {
    const item = this.scene.nodes.get(id);
    if (!item) return;
    const { width, height } = this.box.getBoundingClientRect();
    const { x, y } = this.drawing.toPage(item.x, item.y);
    const { zoom } = this.drawing.camera;
    if (x > 60 && y > 60 && x < width - 60 && y < (this.narrow.matches ? height * 0.4 : height - 60) && zoom > 0.5)
      return;
    const near = Math.max(zoom, 0.8);
    // On a narrow screen the lower half is under the panel.
    this.drawing.camera = { x: item.x, y: item.y + (this.narrow.matches ? height / 4 / near : 0), zoom: near };
    this.looked();
  }

  looked() {
    this.fitted = ""; // for which size of the window, if at all
    this.state.camera = this.drawing.camera;
    this.remember();
  }

  pan(dx, dy) {
    const { x, y, zoom } = this.drawing.camera;
    this.drawing.camera = { x: x + dx / zoom, y: y + dy / zoom, zoom };
    this.looked();
  }

  zoom(factor) {
    const { x, y, zoom } = this.drawing.camera;
    this.drawing.camera = { x, y, zoom: zoom * factor };
    this.looked();
  }

  /** Keep the state in the address, but not for every pixel of a drag. */
  remember() {
    clearTimeout(this.remembering);
    this.remembering = setTimeout(() => {
      const fragment = `#${this.state.toFragment(this.texts.language)}`;
      try {
        history.replaceState(null, "", fragment);
      } catch {
        // A notebook's frame has no address of its own.
      }
    }, 200);
  }

  // -- words ------------------------------------------------------------------------------------------

  wordOf(edge) {
    return edge.manner || this.texts.of(`type.${edge.type}`);
  }

  /** What tells a node from others of its name. */
  hint(node) {
    const parts = [this.texts.of(`label.${node.label}`), node.date ?? node.published ?? ""];
    const telling = (this.model.touching.get(node.id) ?? []).filter(
      (edge) => edge.source === node.id && ["HOLDS_ROLE", "LOCATED_IN"].includes(edge.type),
    );
    parts.push(...telling.slice(0, 2).map((edge) => this.model.name(edge.target)));
    return parts.filter(Boolean).join(" · ");
  }

  /** Run something that may fail on the way to the server, and say so in the banner. */
  async attempt(action) {
    try {
      return await action();
    } catch (error) {
      this.paths.say(
        this.texts.of("failed", error.message),
        " ",
        el("button", { type: "button", onclick: () => this.paths.cancel() }, this.texts.of("close")),
      );
      return undefined;
    }
  }

  async lookForNews() {
    const changed = await this.source.changed().catch(() => false);
    if (!changed) return;
    this.paths.say(
      this.texts.of("changed"),
      " ",
      el("button", { type: "button", id: "reload", onclick: () => location.reload() }, this.texts.of("reload")),
    );
  }

  // -- events -----------------------------------------------------------------------------------------

  listen() {
    const clicks = {
      undo: () => this.state.undo(),
      reset: () => {
        if (this.live.on) this.live.toggle();
        this.state.reset();
        this.fit();
      },
      fit: () => this.fit(),
      arrange: () => this.arrange(),
      all: () => {
        this.state.change({ all: !this.state.now.all, moved: {} });
        this.fit();
      },
      language: () => this.switchLanguage(),
    };
    for (const [id, action] of Object.entries(clicks))
      document.getElementById(id).addEventListener("click", action);
    for (const kind of ["png", "svg", "gexf"]) {
      document.getElementById(`save-${kind}`).addEventListener("click", () => {
        document.getElementById("save").open = false;
        this.saving.save(kind);
      });
    }
    document.addEventListener("keydown", (event) => this.key(event));
    this.box.addEventListener("keydown", (event) => this.drawingKey(event));
    this.narrow.addEventListener("change", () => this.fold());
    new ResizeObserver(() => this.resized()).observe(this.box);
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      this.drawing.readTheme();
    });
    // Whoever comes back from a terminal may have built the graph anew.
    if (this.source.served) window.addEventListener("focus", () => this.lookForNews());
    window.addEventListener("hashchange", () => {
      this.state.fromFragment(location.hash, (id) => this.model.nodes.has(id) || this.model.edges.has(id));
      this.update();
      if (this.state.camera) this.drawing.camera = this.state.camera;
    });
  }

  key(event) {
    const typing = event.target.closest("input, textarea, select");
    if (event.key === "Escape") this.lookAway();
    else if (!typing && event.key === "/") {
      event.preventDefault();
      document.getElementById("search").focus();
    } else if (!typing && event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.state.undo();
    }
  }

  drawingKey(event) {
    const actions = {
      ArrowLeft: () => this.pan(-60, 0),
      ArrowRight: () => this.pan(60, 0),
      ArrowUp: () => this.pan(0, -60),
      ArrowDown: () => this.pan(0, 60),
      "+": () => this.zoom(1.25),
      "=": () => this.zoom(1.25),
      "-": () => this.zoom(0.8),
      0: () => this.fit(),
      Enter: () => this.panel.box.focus(),
    };
    if (!actions[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    actions[event.key]();
  }
}

// For the console of the developer tools and for tests.
window.parkgraph = new Page(JSON.parse(document.getElementById("data").textContent));
window.parkgraph.start();
