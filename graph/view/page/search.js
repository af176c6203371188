/** The search box with its completions, by mouse or keys (a combobox as the ARIA practices describe it). */
class Search {
  constructor(input, listbox, page) {
    Object.assign(this, { input, listbox, page, found: [], active: -1, asked: 0 });
    input.addEventListener("input", () => this.look());
    input.addEventListener("focus", () => input.value && this.look());
    input.addEventListener("blur", () => this.close());
    input.addEventListener("keydown", (event) => this.key(event));
    // Before the blur of the input, which would close the list under the pointer.
    listbox.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      const option = event.target.closest("[role=option]");
      if (option) this.choose(Number(option.dataset.index));
    });
  }

  async look() {
    const asked = (this.asked += 1);
    const found = this.input.value.trim()
      ? await this.page.source.find(this.input.value).catch(() => [])
      : [];
    if (asked !== this.asked) return; // a later letter has been typed
    this.found = found;
    this.active = this.found.length ? 0 : -1;
    this.render();
  }

  render() {
    const { texts, model, looks } = this.page;
    const options = this.found.map((id, i) => {
      const node = model.nodes.get(id);
      return el(
        "li",
        { role: "option", id: `found-${i}`, "data-index": i, "aria-selected": String(i === this.active) },
        icon(looks[node.label]),
        el("span", { className: "name" }, node.name),
        el("span", { className: "hint" }, this.page.words.hint(node)),
      );
    });
    const nothing = el("li", { className: "nothing" }, texts.of("nothingFound"));
    this.listbox.replaceChildren(...(options.length ? options : [nothing]));
    const open = this.input.value.trim() !== "";
    this.listbox.hidden = !open;
    this.input.setAttribute("aria-expanded", String(open));
    if (this.active >= 0) this.input.setAttribute("aria-activedescendant", `found-${this.active}`);
    else this.input.removeAttribute("aria-activedescendant");
  }

  key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.found.length) {
      event.preventDefault();
      this.active = (this.active + step + this.found.length) % this.found.length;
      this.render();
      this.listbox.children[this.active].scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && this.active >= 0) this.choose(this.active);
    else if (event.key === "Escape") {
      event.stopPropagation();
      this.input.value = "";
      this.close();
    }
  }

  choose(index) {
    const id = this.found[index];
    this.input.value = "";
    this.close();
    this.input.blur();
    this.page.goTo(id).then(() => this.page.panel.box.focus({ preventScroll: true }));
  }

  close() {
    this.asked += 1;
    this.listbox.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }
}
