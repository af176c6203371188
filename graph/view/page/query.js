/** Cypher against the served graph: named queries with their parameters, or one's own; reading only. */
class Query {
  constructor(box, page) {
    this.box = box;
    this.page = page;
    this.named = [];
    this.choice = "";
    this.text = "MATCH (p:Person)-[:HOLDS_ROLE]->(r:Role)\nRETURN p, r LIMIT 25";
  }

  async start() {
    this.box.hidden = false;
    this.named = (await this.page.attempt(() => this.page.source.ask("api/queries")))?.queries ?? [];
    this.render();
  }

  render() {
    const { texts } = this.page;
    const choose = el(
      "select",
      {
        id: "query-name",
        "aria-label": texts.of("queryNamed"),
        onchange: (event) => {
          this.choice = event.target.value;
          this.render();
        },
      },
      el("option", { value: "" }, texts.of("queryFree")),
      ...this.named.map((query) =>
        el(
          "option",
          { value: query.name, selected: query.name === this.choice },
          texts.language === "en" ? `${query.name} — ${query.answers}` : `${query.answers_zh}（${query.name}）`,
        ),
      ),
    );
    const chosen = this.named.find((query) => query.name === this.choice);
    this.form = el(
      "form",
      {
        onsubmit: (event) => {
          event.preventDefault();
          this.run(chosen);
        },
      },
      choose,
      ...(chosen ? this.fields(chosen) : [this.editor()]),
      el("button", { type: "submit", id: "query-run" }, texts.of("queryRun")),
    );
    this.answer = el("div", { className: "answer", "aria-live": "polite" });
    this.box.replaceChildren(
      el(
        "details",
        { open: this.box.querySelector("details")?.open ?? false },
        el("summary", {}, texts.of("query")),
        this.form,
        this.answer,
      ),
    );
  }

  editor() {
    return el("textarea", {
      id: "query-text",
      rows: 3,
      spellcheck: false,
      value: this.text,
      "aria-label": this.page.texts.of("queryFree"),
      oninput: (event) => {
        this.text = event.target.value;
      },
      onkeydown: (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.form.requestSubmit();
      },
    });
  }

  fields(query) {
    return query.parameters.map(({ name, meaning, required, default: value }) =>
      el(
        "label",
        { title: meaning },
        this.page.texts.value("parameter", name),
        el("input", { name, value: value ?? "", required, autocomplete: "off" }),
      ),
    );
  }

  async run(chosen) {
    const { texts } = this.page;
    this.answer.replaceChildren(texts.of("queryRunning"));
    const parameters = Object.fromEntries(new FormData(this.form).entries());
    const body = chosen ? { named: chosen.name, parameters } : { cypher: this.text, parameters: {} };
    try {
      this.show(await this.page.source.ask("api/query", undefined, body));
    } catch (error) {
      this.answer.replaceChildren(el("p", { className: "error", role: "alert" }, error.message));
    }
  }

  show({ columns, rows, nodes, cut }) {
    const { texts } = this.page;
    const table = el(
      "table",
      {},
      el("thead", {}, el("tr", {}, ...columns.map((name) => el("th", { scope: "col" }, name)))),
      el("tbody", {}, ...rows.map((row) => el("tr", {}, ...row.map(cellOf)))),
    );
    const asGraph = el(
      "button",
      { type: "button", id: "query-show", disabled: !nodes.length, onclick: () => this.asGraph(nodes) },
      nodes.length ? texts.of("queryShow") : texts.of("queryNoNodes"),
    );
    const count = cut ? texts.of("queryCut", rows.length) : texts.of("queryRows", rows.length);
    this.answer.replaceChildren(el("p", {}, count, " ", asGraph), el("div", { className: "scroll" }, table));
  }

  async asGraph(ids) {
    const { page } = this;
    if (await page.attempt(() => page.source.fetchNodes(ids).then(() => true))) page.showOnly(ids);
  }
}

/** A name or a date stays on one line, a sentence may take several. */
function cellOf(text) {
  return el("td", { className: text.length < 20 ? "whole" : "" }, text);
}
