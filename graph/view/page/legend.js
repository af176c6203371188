/** Which kinds of nodes and relations are shown, and of which time. */
class Legend {
  constructor(box, page) {
    this.box = box;
    this.page = page;
  }

  render() {
    const { texts, model, state, looks } = this.page;
    const focused = document.activeElement?.id;
    const [nodes, edges] = [count(model.nodes.values(), "label"), count(model.edges.values(), "type")];
    const labels = Object.keys(looks).filter((label) => nodes.has(label));
    // Where articles are not shown, nothing leads to them.
    const types = RELATIONS.filter((type) => edges.has(type) && !(TO_ARTICLES.includes(type) && this.off("Article")));
    this.box.replaceChildren(
      el(
        "fieldset",
        {},
        el("legend", {}, texts.of("nodes")),
        ...labels.map((label) => this.row(label, `label.${label}`, nodes.get(label), icon(looks[label]))),
      ),
      el(
        "fieldset",
        {},
        el("legend", {}, texts.of("edges")),
        ...types.map((type) => this.row(type, `type.${type}`, edges.get(type))),
      ),
      ...this.time(model.period(), state.now),
      el("p", { className: "note" }, texts.of("dashed")),
    );
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  off(name) {
    return this.page.state.now.off.includes(name);
  }

  row(name, key, number, picture) {
    const { texts, state } = this.page;
    const box = el("input", {
      type: "checkbox",
      id: `show-${name}`,
      checked: !this.off(name),
      onchange: () => state.toggle("off", name),
    });
    return el(
      "label",
      { className: "row" },
      box,
      picture,
      el("span", {}, texts.of(key)),
      el("span", { className: "number" }, String(number)),
    );
  }

  time(period, now) {
    if (!period || period[0] === period[1]) return [];
    const { texts } = this.page;
    const [first, last] = period.map(monthNumber);
    const output = el("output", {}, `${now.from || period[0]} – ${now.to || period[1]}`);
    const from = monthNumber(now.from || period[0]);
    const to = monthNumber(now.to || period[1]);
    const say = (start, end) => {
      output.textContent = `${monthText(start)} – ${monthText(end)}`;
    };
    const slider = (id, key, value, move, change) =>
      el("input", {
        type: "range",
        id,
        min: first,
        max: last,
        step: 1,
        value,
        "aria-label": texts.of(key),
        "aria-valuetext": monthText(value),
        oninput: (event) => move(Number(event.target.value)),
        onchange: (event) => change(Number(event.target.value)),
      });
    const starts = (v) => this.limit(Math.min(v, to), to, first, last);
    const ends = (v) => this.limit(from, Math.max(v, from), first, last);
    return [
      el(
        "fieldset",
        { className: "time" },
        el("legend", {}, texts.of("time")),
        output,
        el(
          "label",
          {},
          texts.of("timeFrom"),
          slider("time-from", "timeFrom", from, (v) => say(Math.min(v, to), to), starts),
        ),
        el(
          "label",
          {},
          texts.of("timeTo"),
          slider("time-to", "timeTo", to, (v) => say(from, Math.max(v, from)), ends),
        ),
      ),
    ];
  }

  limit(from, to, first, last) {
    this.page.state.change({ from: from > first ? monthText(from) : "", to: to < last ? monthText(to) : "" });
  }
}

// In the order of the legend.
const TO_ARTICLES = ["REPORTED_IN", "MENTIONED_IN"];
const RELATIONS = [
  "HOLDS_ROLE",
  "ROLE_IN",
  "PRESIDED",
  "SPOKE_AT",
  "ATTENDED",
  "ORGANISED",
  "LOCATED_IN",
  "ADMINISTERS",
  ...TO_ARTICLES,
];

function monthNumber(text) {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

function monthText(number) {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}

function count(items, key) {
  const counts = new Map();
  for (const item of items) counts.set(item[key], (counts.get(item[key]) ?? 0) + 1);
  return counts;
}
