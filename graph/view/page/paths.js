/** Choosing two nodes and showing the shortest connection between them. */
class Paths {
  constructor(banner, page) {
    this.banner = banner;
    this.page = page;
    this.from = "";
  }

  begin(id) {
    this.from = id;
    const { texts } = this.page;
    this.say(
      texts.of("pathChoose"),
      el("button", { type: "button", onclick: () => this.cancel() }, texts.of("cancel")),
    );
    document.getElementById("search").focus();
  }

  cancel() {
    this.from = "";
    this.banner.hidden = true;
  }

  /** Take `id` as the other end if one is being chosen; whether it was. */
  take(id) {
    if (!this.from || id === this.from) return false;
    const from = this.from;
    this.cancel();
    this.show(from, id);
    return true;
  }

  async show(from, to) {
    const { page } = this;
    const path = await page.attempt(() => page.source.path(from, to));
    if (!path) return;
    if (!path.length) {
      this.say(page.texts.of("pathNone"));
      return;
    }
    page.state.selected = "";
    page.state.change({ path, hidden: page.state.now.hidden.filter((id) => !path.includes(id)) });
    page.panel.open = true;
    page.camera.fit(path);
  }

  say(...children) {
    this.banner.replaceChildren(...children);
    this.banner.hidden = false;
  }
}
