/** What the user has chosen: small, plain, undoable, and kept in the address so that a link restores it. */
const FRESH = Object.freeze({
  all: false, // every node, or the opening core
  steps: [], // ["expand", id] or ["add", id], in order
  hidden: [], // ids
  off: ["Article"], // node labels and edge types that the legend has switched off
  from: "", // months, YYYY-MM
  to: "",
  path: [], // ids from one end to the other
  pins: [], // ids that filters do not hide and arranging does not move
  moved: {}, // id → [x, y]
});

class State {
  constructor(opening, changed) {
    this.opening = opening;
    this.now = opening;
    this.past = [];
    this.selected = ""; // a node or edge id: looking at something is no step to undo
    this.camera = null; // {x, y, zoom}
    this.changed = changed;
  }

  change(patch) {
    this.past.push(this.now);
    if (this.past.length > 200) this.past.shift();
    this.now = { ...this.now, ...patch };
    this.changed();
  }

  undo() {
    if (!this.past.length) return;
    this.now = this.past.pop();
    this.changed();
  }

  reset() {
    this.selected = "";
    this.camera = null;
    this.change(this.opening);
  }

  select(id) {
    this.selected = id;
    this.changed();
  }

  step(kind, id) {
    const hidden = this.now.hidden.filter((other) => other !== id);
    this.change({ steps: [...this.now.steps, [kind, id]], hidden });
  }

  toggle(list, id) {
    const has = this.now[list].includes(id);
    this.change({ [list]: has ? this.now[list].filter((other) => other !== id) : [...this.now[list], id] });
  }

  toFragment(language) {
    const { all, steps, hidden, off, from, to, path, pins, moved } = this.now;
    const items = {
      all: all === this.opening.all ? "" : String(Number(all)),
      steps: steps.map(([kind, id]) => kind[0] + encodeURIComponent(id)).join(","),
      hide: list(hidden),
      off: off.join() === this.opening.off.join() ? "" : list(off) || "-",
      from,
      to,
      path: list(path),
      pins: list(pins),
      moved: pins
        .filter((id) => moved[id])
        .map((id) => [encodeURIComponent(id), ...moved[id]].join(":"))
        .join(","),
      at: encodeURIComponent(this.selected),
      view: this.camera
        ? [this.camera.x, this.camera.y].map(Math.round).concat(this.camera.zoom.toFixed(3)).join()
        : "",
      lang: language,
    };
    return Object.entries(items)
      .filter(([, value]) => value)
      .map((pair) => pair.join("="))
      .join("&");
  }

  /** Read a fragment; whatever does not fit is left out. Returns the language or "". */
  fromFragment(fragment, known) {
    const items = new Map(
      fragment
        .replace(/^#/, "")
        .split("&")
        .map((item) => item.split("=", 2)),
    );
    const ids = (key) => unlist(items.get(key)).filter(known);
    const moved = {};
    for (const item of (items.get("moved") ?? "").split(",")) {
      const [id, x, y] = item.split(":");
      if (y && Number.isFinite(Number(x)) && Number.isFinite(Number(y)))
        moved[decode(id)] = [Number(x), Number(y)];
    }
    const steps = (items.get("steps") ?? "").split(",").filter(Boolean);
    this.now = {
      ...this.opening,
      all: items.has("all") ? items.get("all") === "1" : this.opening.all,
      steps: steps
        .map((s) => [s[0] === "e" ? "expand" : "add", decode(s.slice(1))])
        .filter(([, id]) => known(id)),
      hidden: ids("hide"),
      path: ids("path"),
      pins: ids("pins"),
      moved,
      off: items.has("off") ? unlist(items.get("off")) : this.opening.off,
      from: monthOrNothing(items.get("from")),
      to: monthOrNothing(items.get("to")),
    };
    const at = decode(items.get("at") ?? "");
    this.selected = known(at) ? at : "";
    const view = (items.get("view") ?? "").split(",").map(Number);
    this.camera =
      view.length === 3 && view.every(Number.isFinite) && view[2] > 0
        ? { x: view[0], y: view[1], zoom: view[2] }
        : null;
    return ["zh", "en"].includes(items.get("lang")) ? items.get("lang") : "";
  }
}

function list(values) {
  return values.map(encodeURIComponent).join(",");
}

function unlist(text) {
  return (text ?? "")
    .split(",")
    .filter((item) => item && item !== "-")
    .map(decode);
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

function monthOrNothing(text) {
  return /^\d{4}-\d{2}$/.test(text ?? "") ? text : "";
}
