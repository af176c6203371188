/** The page: puts the parts together and lets each know what the others did. */
class Page {
  constructor(data) {
    this.looks = data.looks;
    this.model = new Model(data);
    this.source = data.served ? new ServerSource(this.model, data.total) : new FileSource(this.model);
    this.state = new State({ ...FRESH, all: data.everything }, () => this.update());
    this.address = new Address(this);
    this.texts = new Texts(data.texts, this.address.read() || data.language);
    if (this.address.empty && data.around.length === 1) this.state.selected = data.around[0];
    this.words = new Words(this.model, this.texts);
    this.hovered = "";
    this.narrow = window.matchMedia("(max-width: 760px)");
    this.scene = { nodes: new Map(), edges: [] };
    const get = (id) => document.getElementById(id);
    this.box = get("drawing");
    this.places = new Places(this.model, data, tallness(this.box));
    this.camera = new Camera(this);
    this.drawing = new Drawing(this.box, data.looks, this.handlers(), (edge) => this.words.ofEdge(edge));
    this.live = new Live(get("live"), this, data.pyvis);
    this.search = new Search(get("search"), get("found"), this);
    this.legend = new Legend(get("filters"), this);
    this.panel = new Panel(get("panel"), this);
    this.paths = new Paths(get("banner"), this);
    this.saving = new Saving(this);
    this.query = data.served ? new Query(get("query"), this) : null;
    this.allFits = !data.served && this.places.opening.size >= this.source.total;
  }

  /** What happens on the drawing, whichever draws. */
  handlers() {
    return {
      click: (id) => (id ? this.goTo(id, { move: false }) : this.lookAway()),
      open: (id) => this.expand(id),
      hover: (id) => this.hover(id),
      moved: (id, x, y) => this.state.change({ moved: { ...this.state.now.moved, [id]: [x, y] } }),
      looked: () => this.camera.moved(),
      drawn: () => this.drawn(),
    };
  }

  async start() {
    this.texts.fill(document);
    this.controls = new Controls(this);
    if (this.source.served && !this.address.empty) await this.attempt(() => this.address.fetch());
    this.update();
    if (this.state.camera) this.drawing.camera = this.state.camera;
    else this.camera.fit();
    if (this.query) this.query.start();
  }

  // -- what is to be seen -----------------------------------------------------------------------------

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
    this.address.remember();
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
    const lines = this.scene.edges.length > LINES_AT_MOST ? this.texts.of("lines", LINES_AT_MOST) : "";
    document.getElementById("count-text").textContent =
      this.texts.of("shown", shown, this.source.total) + lines;
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
    } else this.state.select(id);
    this.panel.open = true;
    // Where the panel lies over the drawing, what was clicked may be under it by now.
    if (move || this.narrow.matches) this.camera.show(id);
  }

  lookAway() {
    if (this.paths.from) this.paths.cancel();
    this.panel.open = false;
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
    this.camera.fit();
  }

  showAll(all) {
    this.state.change({ all, moved: {} });
    this.camera.fit();
  }

  arrange() {
    if (this.scene.nodes.size > ARRANGED_AT_MOST) return;
    if (this.live.on) this.live.toggle();
    this.state.change({ moved: { ...this.state.now.moved, ...arranged(this.scene) } });
    this.camera.fit();
  }

  reset() {
    if (this.live.on) this.live.toggle();
    this.state.reset();
    this.camera.fit();
  }

  switchLanguage() {
    this.texts.language = this.texts.language === "en" ? "zh" : "en";
    this.texts.fill(document);
    this.query?.render();
    this.composed = null;
    this.update();
  }

  // -- what the server does ---------------------------------------------------------------------------

  /** Run something that may fail on the way to the server, and say so in the banner. */
  async attempt(action) {
    try {
      return await action();
    } catch (error) {
      const close = () => this.paths.cancel();
      this.say(this.texts.of("failed", error.message), "close", close);
      return undefined;
    }
  }

  async lookForNews() {
    const changed = await this.source.changed().catch(() => false);
    if (changed) this.say(this.texts.of("changed"), "reload", () => location.reload());
  }

  say(text, key, onclick) {
    this.paths.say(text, " ", el("button", { type: "button", id: key, onclick }, this.texts.of(key)));
  }
}

/** 1 on a desk; more in a narrow window, as a telephone held upright has it. A frame may have no size yet. */
function tallness({ clientWidth: width, clientHeight: height }) {
  return width > 0 && width < 600 ? Math.min(Math.max(height / width, 1), 1.8) : 1;
}

// For the console of the developer tools and for tests.
window.parkgraph = new Page(JSON.parse(document.getElementById("data").textContent));
window.parkgraph.start();
