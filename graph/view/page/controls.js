/** Buttons and keys, and what the system tells: each leads to something that the page can do. */
class Controls {
  constructor(page) {
    this.page = page;
    for (const [id, action] of Object.entries(this.buttons()))
      document.getElementById(id).addEventListener("click", action);
    document.addEventListener("keydown", (event) => this.key(event));
    page.box.addEventListener("keydown", (event) => this.drawingKey(event));
    page.narrow.addEventListener("change", () => this.fold());
    new ResizeObserver(() => page.camera.resized()).observe(page.box);
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", () => page.drawing.readTheme());
    // Whoever comes back from a terminal may have built the graph anew.
    if (page.source.served) window.addEventListener("focus", () => page.lookForNews());
    this.fold();
  }

  buttons() {
    const { page } = this;
    const save = (kind) => () => {
      document.getElementById("save").open = false;
      page.saving.save(kind);
    };
    return {
      undo: () => page.state.undo(),
      reset: () => page.reset(),
      fit: () => page.camera.fit(),
      arrange: () => page.arrange(),
      all: () => page.showAll(!page.state.now.all),
      language: () => page.switchLanguage(),
      "save-png": save("png"),
      "save-svg": save("svg"),
      "save-gexf": save("gexf"),
    };
  }

  /** The legend is folded where it would leave no room. */
  fold() {
    document.getElementById("legend").open = !this.page.narrow.matches;
  }

  key(event) {
    const typing = event.target.closest("input, textarea, select");
    if (event.key === "Escape") this.page.lookAway();
    else if (!typing && event.key === "/") {
      event.preventDefault();
      document.getElementById("search").focus();
    } else if (!typing && event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.page.state.undo();
    }
  }

  drawingKey(event) {
    const { camera, panel } = this.page;
    const actions = {
      ArrowLeft: () => camera.pan(-60, 0),
      ArrowRight: () => camera.pan(60, 0),
      ArrowUp: () => camera.pan(0, -60),
      ArrowDown: () => camera.pan(0, 60),
      "+": () => camera.zoom(1.25),
      "=": () => camera.zoom(1.25),
      "-": () => camera.zoom(0.8),
      0: () => camera.fit(),
      Enter: () => panel.box.focus(),
    };
    if (!actions[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    actions[event.key]();
  }
}
