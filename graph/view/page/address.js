/** The state in the address, so that a link restores the view. */
class Address {
  constructor(page) {
    this.page = page;
    window.addEventListener("hashchange", () => this.follow());
  }

  get empty() {
    return location.hash.length < 2;
  }

  /** Take over what the address says of what is known; returns the language it names, or "". */
  read() {
    const { model, state } = this.page;
    return state.fromFragment(location.hash, (id) => model.nodes.has(id) || model.edges.has(id));
  }

  follow() {
    const { page } = this;
    this.read();
    page.update();
    if (page.state.camera) page.drawing.camera = page.state.camera;
  }

  /** An address may name what the server has not handed out yet. */
  async fetch() {
    const { state, source, model } = this.page;
    state.fromFragment(location.hash, () => true);
    const { steps, pins, path } = state.now;
    await source.fetchNodes([...steps.map(([, id]) => id), ...pins, ...path, state.selected]);
    for (const [kind, id] of steps) if (kind === "expand" && model.nodes.has(id)) await source.expand(id);
    if (model.nodes.has(state.selected)) await source.expand(state.selected);
    this.read();
  }

  /** Keep the state in the address, but not for every pixel of a drag. */
  remember() {
    clearTimeout(this.remembering);
    this.remembering = setTimeout(() => {
      try {
        history.replaceState(null, "", `#${this.page.state.toFragment(this.page.texts.language)}`);
      } catch {
        // A notebook's frame has no address of its own.
      }
    }, 200);
  }
}
