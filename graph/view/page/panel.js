/** The side panel: what is known of the node, edge or path looked at, each line with its sentence and source. */
class Panel {
  constructor(box, page) {
    this.box = box;
    this.page = page;
    this.evidence = new Quotes(page);
  }

  /** On a narrow screen it covers part of the drawing, and only when asked for. */
  get open() {
    return this.box.classList.contains("open");
  }

  set open(open) {
    this.box.classList.toggle("open", open);
  }

  render() {
    const { state, model } = this.page;
    const { selected, now } = state;
    if (model.nodes.has(selected)) this.put(this.ofNode(model.nodes.get(selected)));
    else if (model.edges.has(selected)) this.put(this.ofEdge(model.edges.get(selected)));
    else if (now.path.length) this.put(this.ofPath(now.path));
    else this.put(this.ofNothing());
    this.box.classList.toggle("empty", !selected && !now.path.length);
  }

  put(children) {
    this.box.replaceChildren(...children);
    this.box.scrollTop = 0;
  }

  // -- what is looked at ------------------------------------------------------------------------------

  ofNothing() {
    const { texts, scene, model } = this.page;
    const best = [...scene.nodes.keys()]
      .sort((a, b) => model.degree(b) - model.degree(a) || (a < b ? -1 : 1))
      .slice(0, 20);
    return [
      el("p", { className: "note" }, texts.of("startHint")),
      el("h2", {}, texts.of("start")),
      el("ul", { className: "items best" }, ...best.map((id) => el("li", {}, this.link(id), this.hintOf(id)))),
    ];
  }

  ofNode(node) {
    const { texts, looks } = this.page;
    return [
      this.closer(),
      el("p", { className: "label" }, icon(looks[node.label]), texts.of(`label.${node.label}`)),
      el("h2", {}, node.name),
      this.facts(node),
      this.actions(node),
      ...this.sections(node),
    ];
  }

  ofEdge(edge) {
    const { texts } = this.page;
    return [
      this.closer(),
      el("p", { className: "label" }, texts.of(`type.${edge.type}`)),
      el("p", { className: "ends" }, this.link(edge.source), " → ", this.link(edge.target)),
      el("ul", { className: "items" }, this.item(edge.target, [edge], { name: false })),
    ];
  }

  ofPath(path) {
    const { texts, model } = this.page;
    const title = texts.of("pathTitle", model.name(path[0]), model.name(path.at(-1)));
    const steps = path.slice(1).map((id, i) => this.item(id, model.between(path[i], id)));
    return [
      this.closer(),
      el("p", { className: "label" }, texts.of("pathSteps", path.length - 1)),
      el("h2", {}, title),
      el("ol", { className: "items path" }, el("li", {}, this.link(path[0])), ...steps),
    ];
  }

  // -- parts of it ------------------------------------------------------------------------------------

  closer() {
    const { texts } = this.page;
    return el(
      "button",
      {
        type: "button",
        className: "close",
        title: texts.of("close"),
        "aria-label": texts.of("close"),
        onclick: () => this.page.lookAway(),
      },
      "×",
    );
  }

  facts(node) {
    const { texts } = this.page;
    // Those of an article are ids, not names.
    const isArticle = node.label === "Article";
    const aliases = isArticle ? [] : (node.aliases ?? []).filter((name) => name !== node.official_name);
    const rows = [
      ["aliases", aliases.join("、")],
      ["officialName", node.official_name],
      ["kind", texts.value("kind", node.kind ?? "")],
      ["level", texts.value("level", node.level ?? "")],
      ["date", node.date ?? node.published],
    ].filter(([, value]) => value);
    const facts = rows.flatMap(([key, value]) => [el("dt", {}, texts.of(key)), el("dd", {}, value)]);
    const article = isArticle
      ? [el("dt", {}, texts.of("reports")), el("dd", {}, ...this.evidence.source(node.id))]
      : [];
    return el("dl", {}, ...facts, ...article);
  }

  actions(node) {
    const { texts, state, scene, source, model } = this.page;
    const { id } = node;
    const hidden = [...model.neighbours(id)].filter((n) => !scene.nodes.has(n) && !model.isArticle(n)).length;
    const more = source.served
      ? texts.of("expandServed")
      : hidden
        ? texts.of("expand", hidden)
        : texts.of("expanded");
    const button = (name, text, onclick, disabled = false) =>
      el("button", { type: "button", id: `do-${name}`, disabled, onclick }, text);
    return el(
      "div",
      { className: "actions" },
      button("expand", more, () => this.page.expand(id), !source.served && !hidden),
      button("path", texts.of("pathFrom"), () => this.page.paths.begin(id)),
      button("pin", texts.of(state.now.pins.includes(id) ? "unpin" : "pin"), () => state.toggle("pins", id)),
      button("hide", texts.of("hide"), () => this.page.hide(id)),
    );
  }

  sections(node) {
    const groups = new Map();
    for (const edge of this.page.model.touching.get(node.id)) {
      const title = sectionOf(edge, node);
      if (!groups.has(title)) groups.set(title, []);
      groups.get(title).push(edge);
    }
    const titles = [...groups.keys()].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
    return titles.map((title) => this.section(title, node, groups.get(title)));
  }

  section(title, node, edges) {
    const { texts, model } = this.page;
    const byOther = new Map();
    for (const edge of edges) {
      // Two terms in one office are two lines, all that one did at one event is one.
      const key = edge.type === "HOLDS_ROLE" ? edge.id : model.other(edge, node.id);
      byOther.set(key, [...(byOther.get(key) ?? []), edge]);
    }
    const items = [...byOther.values()].sort(
      (a, b) => newest(model, b[0]).localeCompare(newest(model, a[0])) || (a[0].id < b[0].id ? -1 : 1),
    );
    const kinds = new Set(edges.map((edge) => edge.type));
    const make = (group) =>
      this.item(model.other(group[0], node.id), group, {
        bars: kinds.has("HOLDS_ROLE"),
        // Where the heading says it already, each line need not.
        verb: kinds.size > 1 || DEEDS.some((type) => kinds.has(type)),
      });
    return el(
      "section",
      {},
      el("h3", {}, texts.of(title), el("span", { className: "number" }, String(items.length))),
      this.list(items, make),
    );
  }

  /** The first of a long list, and a button for the next ones. */
  list(items, make) {
    const list = el("ul", { className: "items" });
    const more = el("button", { type: "button", className: "more" });
    let shown = 0;
    const add = (number) => {
      list.append(...items.slice(shown, shown + number).map(make));
      shown = Math.min(shown + number, items.length);
      more.textContent = this.page.texts.of("more", items.length - shown);
      more.hidden = shown === items.length;
    };
    more.addEventListener("click", () => add(50));
    add(12);
    return el("div", {}, list, more);
  }

  item(other, edges, { name = true, bars = false, verb = true } = {}) {
    const { model } = this.page;
    const node = model.nodes.get(other);
    const date = node.label === "Event" ? node.date : "";
    return el(
      "li",
      { "data-other": other },
      name ? this.link(other) : "",
      date ? el("span", { className: "when" }, date) : "",
      ...edges.map((edge, i) => {
        const next = edges[i + 1];
        const when = date || (next && this.when(next) === this.when(edge)) ? "" : this.when(edge);
        return this.deed(edge, verb, when);
      }),
      bars ? this.bar(edges[0]) : "",
      ...this.evidence.of(edges),
    );
  }

  /** What the edge says, without its ends. */
  deed(edge, verb, when) {
    const { texts } = this.page;
    return el(
      "span",
      { className: "deed", "data-edge": edge.id },
      verb ? el("span", { className: "verb" }, this.page.words.ofEdgeInFull(edge)) : "",
      edge.status
        ? el("span", { className: `badge ${edge.status}` }, texts.value("status", edge.status))
        : "",
      edge.basis !== "stated"
        ? el("span", { className: "badge" }, texts.of(`basis.${edge.basis}`))
        : "",
      edge.reference ? el("span", { className: "hint reference" }, edge.reference) : "",
      when ? el("span", { className: "when" }, when) : "",
    );
  }

  /** A stated term as such, else when it was seen: the two are not the same. */
  when({ since, until, first_seen: first, last_seen: last }) {
    const { texts } = this.page;
    if (since && until) return texts.of("term", since, until);
    if (since) return texts.of("termFrom", since);
    if (until) return texts.of("termUntil", until);
    if (!first) return "";
    return first === last || !last ? texts.of("seen", first) : texts.of("seenBetween", first, last);
  }

  bar(edge) {
    const [span, period] = [this.page.model.span(edge), this.page.model.period()];
    if (!span[0] || !period || period[0] === period[1]) return "";
    const [first, last] = period.map(monthNumber);
    const place = (date, otherwise) =>
      (100 * (monthNumber(month(date, otherwise)) - first)) / (last - first + 1);
    const fill = el("span");
    const left = Math.max(place(span[0], "01"), 0);
    fill.style.left = `${left}%`;
    fill.style.width = `${Math.max(place(span[1], "12") - left, 1.5)}%`;
    return el("span", { className: "bar", "aria-hidden": "true" }, fill);
  }

  link(id) {
    const { model, looks } = this.page;
    const node = model.nodes.get(id);
    return el(
      "button",
      { type: "button", className: "link", onclick: () => this.page.goTo(id) },
      icon(looks[node.label]),
      node.name,
    );
  }

  hintOf(id) {
    return el("span", { className: "hint" }, this.page.words.hint(this.page.model.nodes.get(id)));
  }
}

const DEEDS = ["PRESIDED", "SPOKE_AT", "ATTENDED", "ORGANISED"];
const SECTION_ORDER = ["rolesOverTime", "holdersOverTime", "events", "takingPart"];

function sectionOf(edge, node) {
  const out = edge.source === node.id;
  if (edge.type === "HOLDS_ROLE") return out ? "rolesOverTime" : "holdersOverTime";
  if (DEEDS.includes(edge.type)) return out ? "events" : "takingPart";
  if (out && ["REPORTED_IN", "MENTIONED_IN"].includes(edge.type)) return "reports";
  return `${out ? "type" : "back"}.${edge.type}`;
}

function rankOf(title) {
  const rank = SECTION_ORDER.indexOf(title);
  return rank >= 0 ? rank : title === "reports" ? 99 : 50;
}

function newest(model, edge) {
  return model.span(edge)[1] || edge.last_seen || "";
}
